"""The keyboard's ring around the timeline, when no ring around the selected event says that it is there."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from .. import ring
from .look import AXIS, GUTTER
from .scene import Scene


def paint_focus(painter: QPainter, scene: Scene) -> None:
    """Paint it inside the edge of the scene, if it is wanted."""
    if scene.focused and not _is_led(scene):
        edge = QRectF(0, 0, GUTTER + scene.scale.width, AXIS + scene.height)
        ring.paint_inside(painter, edge, scene.theme)


def _is_led(scene: Scene) -> bool:
    """Whether the selected event is in view."""
    placement = scene.placement(scene.selected)
    if placement is None or placement.right < 0 or placement.left > scene.scale.width:
        return False
    return scene.top <= placement.y <= scene.top + scene.height
