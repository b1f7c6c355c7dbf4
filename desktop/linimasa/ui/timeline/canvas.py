"""Paints a scene: gutter, lanes, marks, labels, axis. The screen and the exported picture are painted here."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ...chart.crowds import Crowd
from ...chart.labels import Side
from ...chart.layout import Strip
from ...chart.placement import Placement
from .. import marks
from .axis import Flag, paint_axis, paint_grid
from .chosen import paint_chosen
from .connectors import paint_connectors
from .eras import cover_gutter, paint_eras, paint_tints
from .focus import paint_focus
from .foldmarks import paint_folds, unfolded
from .lanehead import lane_name, paint_signs, signs_width
from .look import AXIS, BAR, BASELINE, GUTTER
from .marking import Marking
from .pileup import number_box
from .scene import Scene, Text, weight

_BAND = 0.62  # of the colour in a band
_CLEAR = 4.0  # px between a halo and a label beside it
_BREAK = 9.0  # px above and below the middle of a label, in which lines break


class Canvas:
    """One painting of a scene, from the gutter's left edge and the axis's top."""

    def __init__(self, painter: QPainter, scene: Scene, flags: list[Flag]) -> None:
        self._painter, self._scene, self._theme = painter, scene, scene.theme
        self._marking, self._stamps, self._flags = Marking(painter, scene), scene.labels.stamps, flags
        self._selected = scene.placement(scene.selected)
        self._hovered = scene.placement(scene.hovered) if scene.hovered != scene.selected else None

    def paint(self) -> None:
        """Paint all of it."""
        scene = self._scene
        self._inside(QRectF(GUTTER, AXIS, scene.scale.width, scene.height), -scene.top, self._paint_lanes)
        self._inside(QRectF(0, AXIS, GUTTER, scene.height), -scene.top, self._paint_gutter)
        axis = QRectF(GUTTER, 0, scene.scale.width, AXIS)
        self._inside(axis, 0, lambda: paint_axis(self._painter, scene, self._flags))
        self._paint_frame()
        paint_focus(self._painter, scene)

    def _inside(self, box: QRectF, scroll: float, paint: Callable[[], None]) -> None:
        """Paint with the origin in a box's corner, clipped to it."""
        self._painter.save()
        self._painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        self._painter.translate(box.left(), box.top() + scroll)
        paint()
        self._painter.restore()

    def _paint_lanes(self) -> None:
        scene = self._scene
        top, bottom = scene.top, scene.top + scene.height
        paint_tints(self._painter, scene, top, bottom)
        self._paint_future(top, bottom)
        paint_grid(self._painter, scene, top, bottom)
        self._paint_separators(0, scene.scale.width)
        paint_folds(self._painter, scene, top, bottom)
        self._paint_guides(top)
        for crowd in scene.crowds:
            self._paint_crowd(crowd)
        paint_connectors(self._painter, scene)
        paint_chosen(self._painter, scene)
        self._marking.paint(self._uncovered())
        if self._hovered:
            self._paint_led(self._hovered, self._theme.hover, None, self._theme.ink)
        if self._selected:
            self._paint_led(self._selected, self._theme.marker, self._theme.marker_line, self._theme.on_marker)
        paint_eras(self._painter, scene)

    def _uncovered(self) -> list[tuple[Placement, Text | None]]:
        """What no halo is around; a label that a halo would cut stays away, as one whose mark it covers."""
        scene, led = self._scene, [placement for placement in (self._hovered, self._selected) if placement]
        keys, found = {scene.selected, scene.hovered}, scene.labelled
        for halo in [scene.halo(each, scene.bold_text(each)) for each in led]:
            found = [(p, None if text and _covers(halo, p, text) else text) for p, text in found]
        return [pair for pair in found if pair[0].item.key not in keys]

    def _paint_future(self, top: float, bottom: float) -> None:
        scene = self._scene
        if scene.today is None:
            return
        x = scene.scale.x(scene.today)
        if x < scene.scale.width:
            left = max(0.0, x)
            self._painter.fillRect(QRectF(left, top, scene.scale.width - left, bottom - top), self._theme.future)

    def _paint_separators(self, left: float, right: float) -> None:
        strips = self._scene.strips[:-1] if self._scene.look.ruled else self._scene.strips
        lines = [_across(left, right, strip) for strip in strips if self._scene.sees(strip)]
        self._painter.setPen(QPen(self._theme.hair, 1))
        self._painter.drawLines(lines)

    def _paint_guides(self, top: float) -> None:
        """The lines from the flags to what they tell of; today's goes through all lanes."""
        bottom = top + self._scene.height
        for flag in self._flags:
            self._painter.setPen(flag.pen)
            for x in flag.xs:
                self._painter.drawLines(self._around_labels(round(x) + 0.5, top, min(flag.until, bottom)))

    def _around_labels(self, x: float, top: float, bottom: float) -> list[QLineF]:
        """A line downwards that leaves out the labels in its way."""
        lines = []
        for y in sorted(p.y for p, text in self._scene.texts if text.x - 4 <= x <= text.x + text.width + 4):
            until = min(y - _BREAK, bottom)
            if top < until:
                lines.append(QLineF(x, top, x, until))
            top = max(top, y + _BREAK)
        return [*lines, QLineF(x, top, x, bottom)] if top < bottom else lines

    def _paint_crowd(self, crowd: Crowd) -> None:
        scene, colour = self._scene, self._theme.actor(crowd.colour)
        if not isinstance(crowd.counts, tuple):
            colour = marks.tinted(colour, self._theme.paper, _BAND)
            self._stamps.band(self._painter, crowd.left, crowd.y, crowd.counts, colour)
            return
        self._stamps.crowd(self._painter, crowd.left, crowd.y, crowd.counts, crowd.pitch, colour)
        count = f"+{len(crowd.items)}"
        pill = number_box(scene, crowd)
        if pill is None:
            return
        ground = marks.tinted(colour, self._theme.paper, 0.14)
        self._stamps.bar(self._painter, pill.left(), pill.top(), pill.width(), pill.height(), ground)
        baseline = crowd.y + BASELINE * 11
        scene.labels.paint(self._painter, pill.left() + 6, baseline, count, 11, self._theme.ink, 600)

    def _paint_led(self, placement: Placement, ground: QColor, edge: QColor | None, ink: QColor) -> None:
        """Paint what is selected or under the pointer: a halo with mark and whole label."""
        scene, painter, size = self._scene, self._painter, self._scene.look.label
        text = scene.bold_text(placement)
        halo = scene.halo(placement, text)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if edge is not None and scene.focused:
            painter.setPen(QPen(self._theme.focus, 2))
            painter.setBrush(self._theme.paper)
            painter.drawRoundedRect(halo.adjusted(-3, -3, 3, 3), 14, 14)
        painter.setPen(QPen(edge, 1.25) if edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(halo, 11, 11)
        painter.restore()
        self._marking.mark(placement, ground)
        inside = placement.side is Side.INSIDE
        weighs = 600 if edge is not None else weight(placement.item)
        colour = self._theme.ink if inside else ink
        baseline = placement.y + BASELINE * size
        if scene.query:
            self._marking.hits(text.words, text.x, baseline, weighs, soft=edge is None)
        scene.labels.paint(painter, text.x, baseline, text.words, size, colour, weighs)
        self._marking.before(text, placement, colour)

    def _paint_gutter(self) -> None:
        scene, painter = self._scene, self._painter
        self._paint_separators(BAR if scene.look.ruled else 0, GUTTER)
        for index, strip in enumerate(scene.strips):
            if not scene.sees(strip):
                continue
            self._stamps.bar(
                painter, BAR, strip.top + 8, 3, strip.height - 15, self._theme.actor(strip.lane.lane.colour)
            )
            self._paint_name(strip, scene.roles.get(index, ""))
            if not scene.look.ruled:
                paint_signs(painter, strip, self._theme)
        cover_gutter(painter, scene)

    def _paint_name(self, strip: Strip, role: str) -> None:
        """The lane's name, in two lines if need be and the lane is high enough; below it the role."""
        labels, look = self._scene.labels, self._scene.look
        room = GUTTER - 29 - 8 - (0 if look.ruled else signs_width(strip.lane.lane))
        baseline = strip.rows_top + look.lanes.row / 2 + BASELINE * 12
        high = baseline + 16 < strip.top + strip.height - 4
        name, rest = lane_name(strip.lane.lane), ""
        if not role and strip.height >= 40:
            name, rest = _broken(name, lambda text: labels.width(text, 12, 600) <= room)
        if rest and not high:
            baseline = strip.top + strip.height / 2 - 4
        for number, line in enumerate((name, rest)):
            text = labels.shortened(line, 12, 600, room)
            labels.paint(self._painter, 29, baseline + 16 * number, text, 12, self._theme.ink, 600)
        if role and high:
            labels.paint(self._painter, 29, baseline + 16, role, 11, self._theme.ink2)

    def _paint_frame(self) -> None:
        """The axis's base line and the gutter's edge."""
        scene, painter = self._scene, self._painter
        right = GUTTER + scene.scale.width
        if scene.look.ruled:
            painter.setPen(QPen(self._theme.ink, 1))
            parts = [QLineF(left, AXIS + 0.5, right, AXIS + 0.5) for left, right in unfolded(scene)]
            painter.drawLines([line.translated(GUTTER, 0) for line in parts])
            return
        painter.setPen(QPen(self._theme.line, 1))
        painter.drawLine(QLineF(0, AXIS - 0.5, right, AXIS - 0.5))
        painter.drawLine(QLineF(GUTTER - 0.5, 0, GUTTER - 0.5, AXIS + scene.height))


def _covers(halo: QRectF, placement: Placement, text: Text) -> bool:
    """Whether a halo in a row hides some of a label, or the mark that it tells of."""
    ends = (text.x, text.x + text.width) if placement.capsule else (text.x, text.x + text.width, *placement.marks)
    return placement.y == halo.center().y() and min(ends) < halo.right() + _CLEAR and max(ends) > halo.left() - _CLEAR


def _across(left: float, right: float, strip: Strip) -> QLineF:
    y = round(strip.top + strip.height) - 0.5
    return QLineF(left, y, right, y)


def _broken(name: str, fits: Callable[[str], bool]) -> tuple[str, str]:
    """A name in two lines, broken at the last space where the first line fits."""
    words = name.split(" ")
    count = next((n for n in range(len(words), 1, -1) if fits(" ".join(words[:n]))), 1)
    return " ".join(words[:count]), " ".join(words[count:])
