"""The events that are chosen together: what is painted behind them, and which of them lie in a box."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from ...project import Key
from .scene import Scene


def paint_chosen(painter: QPainter, scene: Scene) -> None:
    """Paint a pill behind each chosen event in view; the selected one has its halo."""
    if len(scene.chosen) < 2:
        return
    texts = {placement.item.key: text for placement, text in scene.texts}
    painter.save()
    painter.setPen(QPen(scene.theme.ink3, 1))
    painter.setBrush(scene.theme.marker_soft)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for placement in scene.placements:
        key = placement.item.key
        if key in scene.chosen and key != scene.selected:
            text = texts.get(key)
            first = placement.left if placement.capsule else placement.marks[0] - 6
            last = placement.right if placement.capsule else placement.marks[-1] + 6
            if text:
                first, last = min(first, text.x), max(last, text.x + text.width + 4)
            left, right = max(first - 5, -40.0), min(last + 5, scene.scale.width + 40)
            painter.drawRoundedRect(QRectF(left, placement.y - 10, right - left, 20), 10, 10)
    painter.restore()


def within(scene: Scene, box: QRectF) -> frozenset[Key]:
    """The events whose marks touch a box of the lanes, those of crowds among them."""
    found = set()
    for placement in scene.placements:
        ends = (placement.left, placement.right) if placement.capsule else (placement.marks[0], placement.marks[-1])
        mark = QRectF(ends[0] - 4, placement.y - 5, ends[1] - ends[0] + 8, 10)
        if box.intersects(mark):
            found.add(placement.item.key)
    for crowd in scene.crowds:
        if box.top() <= crowd.y <= box.bottom():
            held = crowd.within(scene.scale.day(box.left()), scene.scale.day(box.right()))
            found |= {item.key for item in held}
    return frozenset(found)
