"""Fingers on the screen, and two of them on a touchpad.

The screen's are followed here and not by Qt's pinch gesture: the mouse that Qt makes of the first finger would go on
dragging meanwhile, and undo what the two of them do.
"""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QEventPoint,
    QGuiApplication,
    QMouseEvent,
    QNativeGestureEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QApplication

from .look import GUTTER

if TYPE_CHECKING:
    from .view import TimelineView

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_MOUSE = {
    QEventPoint.State.Pressed: QEvent.Type.MouseButtonPress,
    QEventPoint.State.Updated: QEvent.Type.MouseMove,
    QEventPoint.State.Released: QEvent.Type.MouseButtonRelease,
}
_LEAST = 20.0  # px between two fingers that tell a scale


def zoom(view: "TimelineView", event: QNativeGestureEvent) -> bool:
    """Zoom as two fingers on a touchpad do, whose event tells how much is added; whether that is its gesture."""
    if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
        return False
    view.squeeze(math.log2(max(0.5, 1 + event.value())), event.position().x() - GUTTER, QPointF())
    return True


class Fingers(QObject):
    """One finger does on a view what a mouse does, and at rest asks for the menu; two hold what is under them."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view)
        self._view, self._places = view, dict[int, QPointF]()
        self._alone = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._ask_menu)
        view.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def follow(self, event: QTouchEvent) -> None:
        """Do what the fingers do."""
        if event.type() is QEvent.Type.TouchCancel:
            self.leave()
            return
        if event.type() is QEvent.Type.TouchBegin:
            self._places, self._alone = {}, True
        places = {p.id(): p.position() for p in event.points() if p.state() is not QEventPoint.State.Released}
        if len(places) > 1:
            self.leave()
            self._squeeze(places)
        elif self._alone:
            self._one(event)
        self._places = places

    def _one(self, event: QTouchEvent) -> None:
        point = event.point(0)
        kind = _MOUSE.get(point.state())
        if kind is None:
            return
        buttons = _NONE if kind is QEvent.Type.MouseButtonRelease else _LEFT
        button = _NONE if kind is QEvent.Type.MouseMove else _LEFT
        mouse = QMouseEvent(kind, point.position(), point.globalPosition(), button, buttons, event.modifiers())
        mouse.setTimestamp(event.timestamp())
        QApplication.sendEvent(self._view, mouse)
        if kind is QEvent.Type.MouseButtonPress:
            self._resting.start(_rests())
        elif kind is QEvent.Type.MouseButtonRelease or self._view.dragging:
            self._resting.stop()

    def _squeeze(self, places: dict[int, QPointF]) -> None:
        held = [finger for finger in places if finger in self._places][:2]
        if len(held) < 2:
            return
        before, now = (QLineF(*(of[finger] for finger in held)) for of in (self._places, places))
        steps = math.log2(max(now.length(), _LEAST) / max(before.length(), _LEAST))
        self._view.squeeze(steps, now.center().x() - GUTTER, now.center() - before.center())

    def _ask_menu(self) -> None:
        at = next(iter(self._places.values()))
        self.leave()
        where = self._view.mapToGlobal(at).toPoint()
        QApplication.sendEvent(self._view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at.toPoint(), where))

    def leave(self) -> None:
        """What one finger has begun is not done."""
        self._alone = False
        self._resting.stop()
        self._view.leave_drag()


def _rests() -> int:
    """Milliseconds after which a finger is at rest, as the system has it."""
    return QGuiApplication.styleHints().mousePressAndHoldInterval()
