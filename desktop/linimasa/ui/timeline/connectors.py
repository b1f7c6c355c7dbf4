"""Where else events belong: each stands in the lane of one actor, and is tied to those of its others."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ...chart.lanes import Lane
from ...chart.layout import Strip
from ...chart.placement import Placement
from ...project import Key, Project
from .. import marks
from ..theme import Theme
from .scene import Scene

_KNOT, _SMALL, _RIM = 3.5, 2.5, 1.5  # half the width of a knot, of a faint one, and the rim that keeps it apart
_INSIDE = 6.0  # px from the edge of a lane to its knot
_MANY = 3000  # events of a project, of which only the selected one is tied
_MOST = 40  # events in view that are tied; of more only the selected one is
_FAINT = 0.7  # of the colour of a faint knot


def ties(project: Project, lanes: Sequence[Lane]) -> dict[Key, tuple[str, ...]]:
    """The other lanes of each event that has several, by their keys; none where there are very many events."""
    if sum(len(lane.items) for lane in lanes) > _MANY:
        return {}
    keys, found = {lane.key for lane in lanes}, {}
    for lane in lanes:
        for item in lane.items:
            entry = project.entry(item.key)
            others = {key for key, _ in entry.actors if key in keys} - {lane.key} if entry else None
            if others:
                found[item.key] = tuple(sorted(others))
    return found


def tied(scene: Scene) -> list[Placement]:
    """The events in view that are tied to other lanes of the scene, whichever is selected."""
    if not scene.ties:
        return []
    lanes = {strip.lane.lane.key for strip in scene.strips}
    found = [placement for placement in scene.placements if placement.item.key in scene.ties]
    seen = [each for each in found if 0 <= each.marks[0] <= scene.scale.width] if len(found) <= _MOST else []
    return [each for each in seen if not lanes.isdisjoint(scene.ties[each.item.key])]


def paint_connectors(painter: QPainter, scene: Scene) -> None:
    """Paint a line from each event to the other lanes of its actors, faint but for the selected one's."""
    selected = scene.placement(scene.selected)
    if not scene.ties and not (selected and scene.roles):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    strips = {strip.lane.lane.key: strip for strip in scene.strips}
    for placement in tied(scene):
        if placement.item.key != scene.selected:
            others = [strips[key] for key in scene.ties[placement.item.key] if key in strips]
            _paint(painter, scene, placement, others, led=False)
    if selected and selected.touches(scene.scale.width):
        roles = (scene.strips[index] for index in scene.roles)
        _paint(painter, scene, selected, [other for other in roles if not _holds(other, selected)], led=True)
    painter.restore()


def paint_knot(painter: QPainter, at: QPointF, colour: QColor, theme: Theme, led: bool) -> None:
    """Paint the end of a connector."""
    size = (_KNOT if led else _SMALL) + _RIM
    painter.setPen(QPen(theme.paper, 2 * _RIM))
    painter.setBrush(colour if led else marks.tinted(colour, theme.paper, _FAINT))
    painter.drawEllipse(at, size, size)


def line_pen(theme: Theme, led: bool) -> QPen:
    """What the line of a connector is painted with."""
    return QPen(theme.ink3 if led else theme.ink4, 1, Qt.PenStyle.DotLine)


def _holds(strip: Strip, placement: Placement) -> bool:
    return strip.top <= placement.y < strip.top + strip.height


def _paint(painter: QPainter, scene: Scene, placement: Placement, others: Iterable[Strip], led: bool) -> None:
    """Paint the lines of an event to other lanes, and a knot in the colour of the lane at the end of each."""
    x = round(min(max(placement.marks[0], 0.0), scene.scale.width)) + 0.5
    for strip in others:
        y = strip.top + _INSIDE if strip.top > placement.y else strip.top + strip.height - _INSIDE
        painter.setPen(line_pen(scene.theme, led))
        painter.drawLine(QLineF(x, placement.y, x, y))
        paint_knot(painter, QPointF(x, y), scene.theme.actor(strip.lane.lane.colour), scene.theme, led)
