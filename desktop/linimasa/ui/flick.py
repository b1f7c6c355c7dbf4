"""A finger on the screen scrolls what it is put on, and runs out: the mouse that Qt makes of it would choose rows."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF
from PySide6.QtGui import QScrollEvent, QScrollPrepareEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScroller


def flick(area: QAbstractScrollArea) -> None:
    """Let fingers scroll an area."""
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)


def flick_lines(area: QAbstractScrollArea, event: QEvent, line: float) -> bool:
    """Let fingers scroll what is as high as lines of so many pixels, if its bar counts those; whether the event did."""
    across, down = area.horizontalScrollBar(), area.verticalScrollBar()
    if isinstance(event, QScrollPrepareEvent):
        event.setViewportSize(QSizeF(area.viewport().size()))
        event.setContentPosRange(QRectF(0, 0, across.maximum(), down.maximum() * line))
        event.setContentPos(QPointF(across.value(), down.value() * line))
        event.accept()
        return True
    if isinstance(event, QScrollEvent):
        across.setValue(round(event.contentPos().x()))
        down.setValue(round(event.contentPos().y() / line))
        return True
    return False
