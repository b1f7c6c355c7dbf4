"""The widget that shows a project on a time axis, and what hands do to it."""

import html
from collections import deque

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ...chart.items import Item
from ...project import Key
from .. import dates
from ..keytable import bound
from ..theme import drawable
from .keys import PAN, bindings
from .look import AXIS, GUTTER
from .navigator import Navigator
from .pills import pill_at

NOTCH = 0.3219280948873623  # octaves of one notch of the wheel: 1.25 times
_DECAY_MS = 325.0  # of the speed after a drag
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_RECENT_MS = 80  # what counts for the speed when the hand lets go


class TimelineView(Navigator):
    """Lanes of events over a time axis, zoomed at the pointer and panned.

    Data goes down through the methods; what the user does comes up as signals. `select` does not signal.
    """

    selected = Signal(object)  # project.Key, or None
    activated = Signal()  # Enter was pressed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None
        self._dragging = False
        self._trace: deque[tuple[int, float]] = deque(maxlen=16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def select(self, key: Key | None) -> None:
        """Select an event and bring it into view. One that is not on the axis is remembered.

        Nothing moves if it is selected already: what a hand has just clicked stays under it.
        """
        if key != self._selected:
            self._mark(key)
            self._reveal_selection()

    def frame_selection(self) -> None:
        """Zoom to the selected event."""
        item = self._item()
        if item:
            self.frame(item.begin, item.end)

    def frame(self, begin: float, end: float) -> None:
        """Zoom to a time, from day to day; a short one stands in its week or its hours."""
        spare = max(0.0, 7 - (end - begin)) / 2 if end - begin >= 1 else 0.1
        self.go_to(begin - spare, end + spare)

    def zoom_in(self) -> None:
        """Zoom in by one notch, at the selection or else the middle."""
        self.zoom(NOTCH, self._zoom_point())

    def zoom_out(self) -> None:
        """Zoom out by one notch, at the selection or else the middle."""
        self.zoom(-NOTCH, self._zoom_point())

    def order(self) -> list[Key]:
        """The events on the axis, by time, then by lane: the order in which `step` goes through them."""
        return [item.key for item in self._chart.order()]

    def step(self, way: int) -> None:
        """Select the next (1) or the previous (-1) event shown, in the order of time."""
        order = self._chart.order()
        keys = [item.key for item in order]
        if self._selected in keys:
            place = keys.index(self._selected) + way
        else:
            seen = [n for n, item in enumerate(order) if self.scale.begin <= item.middle <= self.scale.end]
            place = (seen or [0])[0 if way > 0 else -1]
        if 0 <= place < len(keys):
            self._choose(keys[place])

    def step_lane(self, way: int) -> None:
        """Select the nearest event of the next (1) or the previous (-1) lane that has one."""
        item = self._item()
        lanes = [layout.lane for layout in self._chart.lanes]
        holding = [n for n, lane in enumerate(lanes) if item in lane.items]
        if item is None or not holding:
            self.step(way)
        elif 0 <= holding[0] + way < len(lanes):
            others = lanes[holding[0] + way].items
            self._choose(min(others, key=lambda other: abs(other.middle - item.middle)).key)

    def event(self, event: QEvent) -> bool:
        """Show tool tips, and zoom by pinching."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(event.value(), event.position().x() - GUTTER)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; sideways, with Shift or on a touchpad pan; over the gutter scroll."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        touchpad = event.pointingDevice().type() is QInputDevice.DeviceType.TouchPad
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(_moved(pixels.y() or pixels.x(), angle.y() or angle.x()))
        elif abs(angle.x()) > abs(angle.y()):
            self.pan(_moved(pixels.x(), angle.x()))
        elif event.position().x() < GUTTER or (touchpad and not control):
            self.pan(float(pixels.x()), _moved(pixels.y(), angle.y()))
        else:
            self.zoom(NOTCH * angle.y() / 120, event.position().x() - GUTTER)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._keyboard = False
        if event.button() is Qt.MouseButton.LeftButton:
            self._motion.stop()
            self._pressed, self._dragging = event.position(), False
            self._trace.clear()
        self._redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or tell what is under the pointer."""
        at = event.position()
        if self._pressed is None:
            self._hover(self._key_at(at))
            return
        moved = at - self._pressed
        if not self._dragging and moved.manhattanLength() < QApplication.startDragDistance():
            return
        if not self._dragging:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._hover(None)
        self.pan(moved.x(), moved.y())
        self._trace.append((event.timestamp(), at.x()))
        self._pressed = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag with what speed it has, or select what was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        if self._dragging:
            self.unsetCursor()
            self.glide(self._speed(event.timestamp()) * _DECAY_MS)
        elif pill_at(self.scene, event.position()):
            self.fit()
        else:
            self._click(self._key_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus if it came by keyboard."""
        self._keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)
        self._redraw()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the focus no more."""
        super().focusOutEvent(event)
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key does, see the table of keys."""
        act = bound(event, bindings())
        if act is None:
            super().keyPressEvent(event)
            return
        self._keyboard = True
        act(self)
        self._redraw()

    def select_last(self) -> None:
        """Select the last event shown."""
        order = self._chart.order()
        if order:
            self._choose(order[-1].key)

    def deselect(self) -> None:
        """Select nothing."""
        self._choose(None)

    def _choose(self, key: Key | None) -> None:
        """Select by a key, and bring into view: tells others."""
        if key != self._selected:
            self._mark(key)
            self.selected.emit(key)
        self._reveal_selection()

    def _click(self, key: Key | None) -> None:
        """Select what is under the pointer, and stays there: tells others."""
        if key != self._selected:
            self._mark(key)
            self.selected.emit(key)

    def _mark(self, key: Key | None) -> None:
        self._selected = key
        self._redraw()

    def _reveal_selection(self) -> None:
        item = self._item()
        if item:
            self.reveal(item)

    def _item(self) -> Item | None:
        return self._chart.item(self._selected) if self._selected else None

    def _zoom_point(self) -> float:
        placement = self.scene.placement(self._selected)
        x = placement.marks[0] if placement else -1.0
        return x if 0 <= x <= self.scale.width else self.scale.width / 2

    def _key_at(self, at: QPointF) -> Key | None:
        if at.x() < GUTTER or at.y() < AXIS:
            return None
        return self.scene.at(at.x() - GUTTER, at.y() - AXIS + self.scene.top)

    def _hover(self, key: Key | None) -> None:
        if key != self._hovered:
            self._hovered = key
            self._redraw()

    def _speed(self, now: int) -> float:
        """Pixels a millisecond to the right, at the end of a drag."""
        recent = [(time, x) for time, x in self._trace if now - time <= _RECENT_MS]
        if len(recent) < 2 or recent[-1][0] == recent[0][0]:
            return 0.0
        return (recent[-1][1] - recent[0][1]) / (recent[-1][0] - recent[0][0])

    def _show_tip(self, event: QHelpEvent) -> None:
        key = self._key_at(QPointF(event.pos()))
        entry = self._project.entry(key) if key else None
        if entry is None:
            QToolTip.hideText()
            return
        title, when = html.escape(drawable(entry.event.title)), html.escape(dates.of_entry(entry))
        QToolTip.showText(event.globalPos(), f"<p><b>{title}</b><br>{when}</p>", self)


def _moved(pixels: int, turned: int) -> float:
    """Pixels of a turn of the wheel: as the device tells them, else by notches."""
    return float(pixels) if pixels else PAN * turned / 120
