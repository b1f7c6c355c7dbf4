"""Eras: longer events that a person has raised to bands behind the lanes, each with its name under the axis."""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from ...chart.items import End, Item
from ...chart.lanes import Lane
from ...project import Key, Project
from .look import ERAS, GUTTER
from .scene import Era, Scene

_CAP = 12.0  # px, the height of the ends of a bracket
_NAME, _AROUND = 14.0, 5.0  # px from the begin of an era to its name, and from this to the line
_LEAST = 40.0  # px of a name
_BEYOND = 30.0  # px outside the view
_ADJOINING = 1.0  # days between two eras that touch
_LONGER = 1.0  # days that an era lasts
_ROWS = 3  # of names


def known_as(project: Project, key: Key) -> str:
    """How an event that is an era is remembered: by its article, its own name there, and its title."""
    article, entry = project.extraction(key).article, project.entry(key)
    event = entry.event if entry else None
    return "\n".join((article.path or "", article.part or "", event.id if event else "", event.title if event else ""))


def may_be(item: Item | None) -> bool:
    """Whether an item can be an era: its begin and its end are known, and more than a day apart."""
    closed = item and not item.readings and End.OPEN not in (item.begins, item.ends)
    return bool(item and closed and item.end - item.begin > _LONGER)


def eras_of(project: Project, lanes: Sequence[Lane]) -> tuple[Era, ...]:
    """The eras among the events of some lanes, in the order of time."""
    wanted = project.arrangement.eras
    items = [item for lane in lanes for item in lane.items if may_be(item)] if wanted else []
    found = (Era(item.title, item.begin, item.end) for item in items if known_as(project, item.key) in wanted)
    return tuple(_in_rows(sorted(found, key=lambda era: (era.begin, era.end))))


def era_rows(eras: Sequence[Era]) -> int:
    """How many rows their names take."""
    return max((era.row + 1 for era in eras), default=0)


def _in_rows(eras: Iterable[Era]) -> Iterator[Era]:
    """Each in the first row that is free, so that those at one time stand below each other; the last takes the rest."""
    ends = [-math.inf] * _ROWS
    for era in eras:
        row = next((row for row, end in enumerate(ends) if end <= era.begin), _ROWS - 1)
        ends[row] = max(ends[row], era.end)
        yield era._replace(row=row)


class _Bracket(NamedTuple):
    """An era in view, from pixel to pixel; `ends` is whether it does not go on beyond the axis."""

    era: Era
    left: float
    right: float
    tinted: bool
    ends: bool


def paint_tints(painter: QPainter, scene: Scene, top: float, bottom: float) -> None:
    """Paint the grounds of the eras through the lanes: of those that adjoin every second one."""
    for each in _brackets(scene):
        if each.tinted:
            left, right = max(each.left, 0.0), min(each.right, scene.scale.width)
            painter.fillRect(QRectF(left, top, right - left, bottom - top), scene.theme.era)


def paint_eras(painter: QPainter, scene: Scene) -> None:
    """Paint the brackets and names above the lanes, over what is scrolled under them."""
    if not scene.eras:
        return
    if scene.top:
        painter.fillRect(QRectF(0, scene.top, scene.scale.width, scene.look.lanes.above), scene.theme.paper)
    brackets = list(_brackets(scene))
    for row in range(era_rows(scene.eras)):
        _paint_row(painter, scene, [each for each in brackets if each.era.row == row], scene.top + ERAS * (row + 0.5))


def _paint_row(painter: QPainter, scene: Scene, found: Sequence[_Bracket], y: float) -> None:
    middle, taken = y + 0.5, 0.0
    nexts = [*(each.left for each in found[1:]), scene.scale.width]
    for each, after in zip(found, nexts, strict=False):  # none may be in view
        x, name = _named(scene, each, taken, after)
        width = scene.labels.width(name, 11) if name else 0.0
        painter.setPen(QPen(scene.theme.ink4, 1))
        painter.drawLines(_lines(each, middle, x, width))
        if name:
            scene.labels.paint(painter, x, middle + 3.5, name, 11, scene.theme.ink2, 400, scene.theme.paper)
            taken = x + width + _AROUND


def _named(scene: Scene, each: _Bracket, taken: float, after: float) -> tuple[float, str]:
    """Where the name of an era begins, and as much of it as has room: in its bracket, or behind it if that is more."""
    inside, behind = max(each.left, taken, 0.0) + _NAME, max(each.right, taken) + _AROUND
    rooms = ((min(each.right, scene.scale.width) - _NAME - inside, inside), (after - _AROUND - behind, behind))
    whole = scene.labels.width(each.era.name, 11)
    room, x = rooms[0] if rooms[0][0] >= min(whole, rooms[1][0]) else rooms[1]
    name = scene.labels.shortened(each.era.name, 11, 400, room) if room >= min(whole, _LEAST) else ""
    return x, name


def _lines(each: _Bracket, y: float, x: float, width: float) -> list[QLineF]:
    """The bracket of an era, broken around a name that stands in it."""
    edges = [each.left, each.right]
    if width and x < each.right:
        edges[1:1] = [x - _AROUND, x + width + _AROUND]
    lines = [QLineF(first, y, last, y) for first, last in zip(edges[::2], edges[1::2], strict=True) if first < last]
    ends = (round(each.left) + 0.5, *((round(each.right) - 0.5,) if each.ends else ()))
    return [*lines, *(QLineF(end, y - _CAP / 2, end, y + _CAP / 2) for end in ends)]


def cover_gutter(painter: QPainter, scene: Scene) -> None:
    """Paint the ground beside the names of the eras, over what is scrolled under it."""
    if scene.eras and scene.top:
        painter.fillRect(QRectF(0, scene.top, GUTTER, scene.look.lanes.above), scene.theme.paper)


def _brackets(scene: Scene) -> Iterator[_Bracket]:
    before, tinted, until = -float("inf"), False, scene.scale.x(scene.until)
    for era in scene.eras:
        tinted = not tinted if era.begin - before < _ADJOINING else True
        before = max(before, era.end)
        left, right = scene.scale.x(era.begin), min(scene.scale.x(era.end), until)
        if right > 0 and left < min(scene.scale.width, until):  # Qt cannot paint far outside
            edges = max(left, -_BEYOND), min(right, scene.scale.width + _BEYOND)
            yield _Bracket(era, *edges, tinted, era.end <= scene.until)
