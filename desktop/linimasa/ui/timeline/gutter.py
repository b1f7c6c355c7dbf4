"""The gutter left of the lanes: a bar in the colour of each, its name and its signs."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ...chart.layout import Strip
from ..theme import printable
from .eras import cover_gutter
from .lanehead import lane_name, paint_signs, signs_width
from .look import BAR, BASELINE, GUTTER
from .scene import Scene


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
    """The lane's name, in two lines if need be and the lane is high enough; below it the role."""
    labels, look, theme = scene.labels, scene.look, scene.theme
    room = GUTTER - 29 - 8 - (0 if look.ruled else signs_width(strip.lane.lane))
    baseline = strip.rows_top + look.lanes.row / 2 + BASELINE * 12
    high = baseline + 16 < strip.top + strip.height - 4
    name, rest = lane_name(strip.lane.lane), ""
    name = printable(name) if look.ruled else name
    if not role and strip.height >= 40:
        name, rest = _broken(name, lambda text: labels.width(text, 12, 600) <= room)
    if rest and not high:
        baseline = strip.top + strip.height / 2 - 4
    for number, line in enumerate((name, rest)):
        text = labels.shortened(line, 12, 600, room)
        labels.paint(painter, 29, baseline + 16 * number, text, 12, theme.ink, 600)
    if role and high:
        labels.paint(painter, 29, baseline + 16, role, 11, theme.ink2)


def _broken(name: str, fits: Callable[[str], bool]) -> tuple[str, str]:
    """A name in two lines, broken at the last space where the first line fits."""
    words = name.split(" ")
    count = next((n for n in range(len(words), 1, -1) if fits(" ".join(words[:n]))), 1)
    return " ".join(words[:count]), " ".join(words[count:])
