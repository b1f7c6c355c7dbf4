"""Two fingers that go apart or together, on a touchpad or on the screen."""

import math
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget


class Pinch(NamedTuple):
    """How much to zoom, in powers of two, and where in the widget."""

    steps: float
    at: QPointF


def pinch(event: QEvent, widget: QWidget) -> Pinch | None:
    """The pinch that an event tells of."""
    if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
        return Pinch(event.value(), event.position())
    if isinstance(event, QGestureEvent):
        gesture = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(gesture, QPinchGesture) and gesture.scaleFactor() > 0:
            event.accept(gesture)
            at = widget.mapFromGlobal(gesture.centerPoint())
            return Pinch(math.log2(gesture.scaleFactor()), at)
    return None
