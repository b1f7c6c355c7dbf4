"""Where else the selected event belongs: it stands in the lane of one actor, and is tied to those of the others."""

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from .scene import Scene

_KNOT, _RIM = 3.5, 1.5  # half the width of a knot, and the rim that keeps it apart
_INSIDE = 6.0  # px from the edge of a lane to its knot


def paint_connectors(painter: QPainter, scene: Scene) -> None:
    """Paint a line from the selected event to each other lane of its actors, with a knot in the lane's colour."""
    placement = scene.placement(scene.selected)
    if placement is None or not placement.touches(scene.scale.width):
        return
    x = min(max(placement.marks[0], 0.0), scene.scale.width)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index, strip in enumerate(scene.strips):
        if index not in scene.roles or strip.top <= placement.y < strip.top + strip.height:
            continue
        below = strip.top > placement.y
        y = strip.top + _INSIDE if below else strip.top + strip.height - _INSIDE
        painter.setPen(QPen(scene.theme.ink3, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(round(x) + 0.5, placement.y, round(x) + 0.5, y))
        painter.setPen(QPen(scene.theme.paper, 2 * _RIM))
        painter.setBrush(scene.theme.actor(strip.lane.lane.colour))
        painter.drawEllipse(QPointF(round(x) + 0.5, y), _KNOT + _RIM, _KNOT + _RIM)
    painter.restore()
