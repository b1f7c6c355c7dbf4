"""The gutter left of the lanes: a bar in the colour of each, its name and its signs."""

import math
from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ...chart.layout import Strip
from ..theme import printable
from .eras import cover_gutter
from .lanehead import lane_name, paint_signs, signs_width
from .look import BAR, BASELINE, GUTTER
from .scene import Scene

_LINE = 16  # px from a line of a name to the next


def paint_gutter(painter: QPainter, scene: Scene) -> None:
    """Paint it from the lanes' left edge on, the first lane's top at 0."""
    stamps = scene.labels.stamps
    paint_separators(painter, scene, BAR if scene.look.ruled else 0, GUTTER)
    for index, strip in enumerate(scene.strips):
        if not scene.sees(strip):
            continue
        stamps.bar(painter, BAR, strip.top + 8, 3, strip.height - 15, scene.theme.actor(strip.lane.lane.colour))
        _paint_name(painter, scene, strip, scene.roles.get(index, ""))
        if not scene.look.ruled:
            paint_signs(painter, strip, scene.theme)
    cover_gutter(painter, scene)


def paint_separators(painter: QPainter, scene: Scene, left: float, right: float) -> None:
    """Paint the lines between the lanes from one pixel to another."""
    for strip in scene.strips[:-1] if scene.look.ruled else scene.strips:
        if scene.sees(strip):
            painter.fillRect(QRectF(left, round(strip.top + strip.height) - 1, right - left, 1), scene.theme.hair)


def _paint_name(painter: QPainter, scene: Scene, strip: Strip, role: str) -> None:
    """The lane's name, in as many lines as it needs and the lane is high enough for; below it the role."""
    labels, look, theme = scene.labels, scene.look, scene.theme
    room = GUTTER - 29 - 8 - (0 if look.ruled else signs_width(strip.lane.lane))
    baseline = strip.rows_top + look.lanes.row / 2 + BASELINE * 12
    fitting = 1 + math.floor((strip.top + strip.height - 4 - baseline) / _LINE)
    name = lane_name(strip.lane.lane)
    name = printable(name) if look.ruled else name
    most = 1 if role else max(1, math.floor((strip.height - 8) / _LINE))
    lines = _broken(name, most, lambda text: labels.width(text, 12, 600) <= room)
    if len(lines) > fitting:
        baseline = strip.top + strip.height / 2 + BASELINE * 12 - _LINE / 2 * (len(lines) - 1)
    for number, line in enumerate(lines):
        text = labels.shortened(line, 12, 600, room)
        labels.paint(painter, 29, baseline + _LINE * number, text, 12, theme.ink, 600)
    if role and fitting > 1:
        labels.paint(painter, 29, baseline + _LINE, role, 11, theme.ink2)


def _broken(name: str, most: int, fits: Callable[[str], bool]) -> list[str]:
    """A name in so many lines at most, broken at the last space where a line fits; the last one has all the rest."""
    words = name.split(" ")
    if most == 1 or fits(name):
        return [name]
    count = next((n for n in range(len(words) - 1, 1, -1) if fits(" ".join(words[:n]))), 1)
    rest = " ".join(words[count:])
    return [" ".join(words[:count]), *(_broken(rest, most - 1, fits) if rest else ())]
