"""Paints a scene: gutter, lanes, marks, labels, axis. The screen and the exported picture are painted here."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ...chart.crowds import Crowd
from ...chart.labels import Side
from ...chart.placement import Placement
from .. import marks
from . import plates
from .axis import Flag, paint_axis, paint_grid, rows
from .chosen import paint_chosen
from .connectors import paint_connectors
from .eras import paint_eras, paint_tints
from .focus import paint_focus
from .foldmarks import paint_folds, unfolded
from .gutter import paint_gutter, paint_separators
from .look import AXIS, BASELINE, GUTTER
from .marking import Labelled, Marking
from .pileup import number_box
from .scene import Scene, Text, hides
from .widths import weight

if TYPE_CHECKING:
    from .bars import Counted

_BAND = 0.62  # of the colour in a band
_BREAK = 9.0  # px above and below the middle of a label, in which lines break


class Canvas:
    """One painting of a scene, from the gutter's left edge and the axis's top."""

    def __init__(self, painter: QPainter, scene: Scene, flags: list[Flag]) -> None:
        self._painter, self._scene, self._theme = painter, scene, scene.theme
        self._marking, self._stamps, self._flags = Marking(painter, scene), scene.labels.stamps, flags
        self._rows = rows(scene)
        self._selected = scene.placement(scene.selected)
        self._hovered = scene.placement(scene.hovered) if scene.hovered != scene.selected else None
        self._led = [(each, scene.bold_text(each)) for each in (self._hovered, self._selected) if each]

    def paint(self) -> None:
        """Paint all of it."""
        scene = self._scene
        inside(self._painter, QRectF(GUTTER, AXIS, scene.scale.width, scene.height), -scene.top, self._paint_lanes)
        self._paint_gutter()
        axis = QRectF(GUTTER, 0, scene.scale.width, AXIS)
        inside(self._painter, axis, 0, lambda: paint_axis(self._painter, scene, self._rows, self._flags))
        self._paint_frame()
        paint_focus(self._painter, scene)

    def _paint_gutter(self) -> None:
        """Paint the gutter, which mostly stays as it is while the lanes move."""
        scene, box = self._scene, QRectF(0, AXIS, GUTTER, self._scene.height)

        def paint(painter: QPainter) -> None:
            inside(painter, box, -scene.top, lambda: paint_gutter(painter, scene))

        of = scene.strips, scene.top, scene.roles, scene.look, bool(scene.eras), scene.theme
        self._stamps.gutter.paint(self._painter, box, of, scene.theme.paper, paint)

    def _paint_lanes(self) -> None:
        scene = self._scene
        top, bottom = scene.top, scene.top + scene.height
        paint_tints(self._painter, scene, top, bottom)
        self._paint_future(top, bottom)
        paint_grid(self._painter, scene, self._rows, top, bottom)
        paint_separators(self._painter, scene, 0, scene.scale.width)
        paint_folds(self._painter, scene, top, bottom)
        self._paint_guides(top)
        self._paint_crowds()
        paint_connectors(self._painter, scene)
        paint_chosen(self._painter, scene)
        self._paint_events()
        theme = self._theme
        for placement, text in self._led:
            if placement is self._selected:
                self._paint_led(placement, text, theme.marker, theme.marker_line, theme.on_marker)
            else:
                self._paint_led(placement, text, theme.hover, None, theme.ink)
        paint_eras(self._painter, scene)

    def _paint_events(self) -> None:
        """Paint marks, capsules and labels: those that are ready are copied, but for those beside a halo."""
        scene = self._scene
        if not scene.joining:
            self._marking.paint(self._uncovered(scene.labelled))
            return
        ready = plates.found(scene, {placement.y for placement, _ in self._led})
        labelled = [(placement, scene.text(placement)) for placement in ready.others]
        self._marking.paint(self._uncovered(labelled), ready.copies)

    def _uncovered(self, found: Labelled) -> list[tuple[Placement, Text | None]]:
        """What no halo is around; a label that a halo would cut stays away, as one whose mark it covers."""
        scene = self._scene
        for halo in [scene.halo(each, text) for each, text in self._led]:
            found = [(p, None if text and hides(halo, p, text) else text) for p, text in found]
        return [pair for pair in found if pair[0].item.key not in (scene.selected, scene.hovered)]

    def _paint_future(self, top: float, bottom: float) -> None:
        scene = self._scene
        if scene.today is None:
            return
        x = scene.scale.x(scene.today)
        if x < scene.scale.width:
            left = max(0.0, x)
            self._painter.fillRect(QRectF(left, top, scene.scale.width - left, bottom - top), self._theme.future)

    def _paint_guides(self, top: float) -> None:
        """The lines from the flags to what they tell of; today's goes through all lanes."""
        bottom = top + self._scene.height
        for flag in self._flags:
            self._painter.setPen(flag.pen)
            for x in flag.xs:
                self._painter.drawLines(self._around_labels(round(x) + 0.5, top, min(flag.until, bottom)))

    def _around_labels(self, x: float, top: float, bottom: float) -> list[QLineF]:
        """A line downwards that leaves out the labels in its way."""
        lines, texts = [], [*self._uncovered(plates.texts_at(self._scene, x)), *self._led]
        for y in sorted(placement.y for placement, text in texts if text and plates.is_at(text, x)):
            until = min(y - _BREAK, bottom)
            if top < until:
                lines.append(QLineF(x, top, x, until))
            top = max(top, y + _BREAK)
        return [*lines, QLineF(x, top, x, bottom)] if top < bottom else lines

    def _paint_crowds(self) -> None:
        """Paint the bands, and then those who stand together in front of them."""
        theme, bands = self._theme, list["Counted"]()
        for crowd in self._scene.crowds:
            if not isinstance(crowd.counts, tuple):
                colour = marks.tinted(theme.actor(crowd.colour), theme.paper, _BAND)
                bands.append((crowd.left, crowd.y, crowd.counts, colour))
        self._stamps.bands(self._painter, bands)
        for crowd in self._scene.crowds:
            if isinstance(crowd.counts, tuple):
                self._paint_crowd(crowd, crowd.counts)

    def _paint_crowd(self, crowd: Crowd, counts: tuple[int, ...]) -> None:
        scene, colour = self._scene, self._theme.actor(crowd.colour)
        self._stamps.crowd(self._painter, crowd.left, crowd.y, counts, crowd.pitch, colour)
        pill = number_box(scene, crowd)
        if pill is None:
            return
        ground = marks.tinted(colour, self._theme.paper, 0.14)
        self._stamps.bar(self._painter, pill.left(), pill.top(), pill.width(), pill.height(), ground)
        baseline, count = crowd.y + BASELINE * 11, f"+{len(crowd.items)}"
        scene.labels.paint(self._painter, pill.left() + 6, baseline, count, 11, self._theme.ink, 600)

    def _paint_led(self, placement: Placement, text: Text, ground: QColor, edge: QColor | None, ink: QColor) -> None:
        """Paint what is selected or under the pointer: a halo with mark and whole label."""
        scene, painter, size = self._scene, self._painter, self._scene.look.label
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
        if placement.item.rejected:
            self._marking.strike(text, placement.y, weighs)
        self._marking.before(text, placement, colour)

    def _paint_frame(self) -> None:
        """The axis's base line and the gutter's edge."""
        scene, painter = self._scene, self._painter
        right = GUTTER + scene.scale.width
        if scene.look.ruled:
            painter.setPen(QPen(self._theme.ink, 1))
            parts = [QLineF(left, AXIS + 0.5, right, AXIS + 0.5) for left, right in unfolded(scene)]
            painter.drawLines([line.translated(GUTTER, 0) for line in parts])
            return
        painter.fillRect(QRectF(0, AXIS - 1, right, 1), self._theme.line)
        painter.fillRect(QRectF(GUTTER - 1, 0, 1, AXIS + scene.height), self._theme.line)


def inside(painter: QPainter, box: QRectF, scroll: float, paint: Callable[[], None]) -> None:
    """Paint with the origin in a box's corner, clipped to it."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.translate(box.left(), box.top() + scroll)
    paint()
    painter.restore()
