"""The widget that shows a project on a time axis, and what hands do to it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from ...chart.items import Item
from ...project import Key
from ..keytable import bound, is_menu_key
from . import drags, fingers
from .chosen import within
from .foldmarks import fold_at, fold_words
from .hearing import Hearing
from .hovercard import HoverCards
from .keys import PAN, bindings
from .landing import Landing
from .lanehead import current_lane, lane_at
from .look import AXIS, GUTTER
from .navigator import Navigator
from .pills import pill_at
from .visits import Visits

_NOWHERE = QPointF()
NOTCH = 0.3219280948873623  # octaves of one notch of the wheel: 1.25 times
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class TimelineView(Navigator):
    """Lanes of events over a time axis, zoomed at the pointer and panned.

    Data goes down through the methods; what the user does comes up as signals. `select` does not signal.
    """

    selected = Signal(object)  # project.Key, or None
    activated = Signal()  # Enter was pressed
    chose = Signal(object)  # a set of project.Key: these are wanted together
    lane_placed = Signal(str, int)  # the key of a lane, and its place among the lanes shown
    menu_wanted = Signal(QPoint, object, object)  # where on the screen, project.Key or None, chart.lanes.Lane or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag: drags.Drag | None = None
        self.cards, self._hearing = HoverCards(self), Hearing(self, lambda: self._project)
        self.landing = Landing(self)
        self.visits = Visits(self, lambda: self._motion.target(self._pose).scale, lambda: self._stay == self._opening)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._fingers = fingers.Fingers(self)

    def select(self, key: Key | None) -> None:
        """Select an event and bring it into view. One that is not on the axis is remembered.

        Nothing moves if it is selected already: what a hand has just clicked stays under it.
        """
        if key != self._selected:
            self._mark(key)
            self._reveal_selection()

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
        item = self._item()
        found = self._chart.neighbour(self._selected, way) if item else self._chart.first(self.scale, way)
        if found:
            self._choose(found.key)

    def step_lane(self, way: int) -> None:
        """Select the nearest event of the next (1) or the previous (-1) lane that has one."""
        item = self._item()
        lanes = self._chart.lanes
        holding = [n for n, lane in enumerate(lanes) if item and lane.item(item.key)]
        if item is None or not holding:
            self.step(way)
        elif 0 <= holding[0] + way < len(lanes):
            self._choose(lanes[holding[0] + way].near(item.middle).key)

    def event(self, event: QEvent) -> bool:
        """Follow fingers; tell what is folded."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            fold = fold_at(self.scene, event.pos().x() - GUTTER)
            QToolTip.showText(event.globalPos(), fold_words(fold) if fold and not self._hovered else "", self)
            return True
        if isinstance(event, QTouchEvent):
            self._fingers.follow(event)
            return True
        if event.type() is QEvent.Type.Hide:
            self._fingers.leave()
        if isinstance(event, QNativeGestureEvent) and fingers.zoom(self, event):
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
        self.cards.leave()
        if event.button() is Qt.MouseButton.LeftButton:
            self._motion.stop()
            self.leave_drag()
            self._drag = drags.begin(self, event)
        self._redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or tell what is under the pointer."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.leave_drag()  # its end went elsewhere, as to a menu
        if self._drag:
            self._drag.move(event)
        if self._drag is None and not event.buttons():
            self._hover(self._key_at(event.position()), event.position())
        elif self._drag is None or self._drag.begun:
            self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or select what was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton or self._drag is None:
            return
        drag = self._drag
        self.leave_drag()
        if drag.begun:
            drag.end(event)
        elif pill_at(self.scene, drag.pressed):
            self.fit()
        else:
            self._click(self._key_at(drag.pressed), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    @property
    def dragging(self) -> bool:
        """Whether something is dragged."""
        return self._drag is not None and self._drag.begun

    def leave_drag(self) -> None:
        """Stay where one was before the drag under way."""
        if self._drag:
            self._drag.leave()
            self._drag = None

    def show_chosen(self, keys: frozenset[Key]) -> None:
        """Mark the events that are chosen together."""
        if keys != self._chosen:
            self._chosen = keys
            self._redraw()

    def choose_within(self, box: QRectF, adding: bool) -> None:
        """Choose the events whose marks lie in a box of the lanes, and those of crowds in it: tells others."""
        self.chose.emit(within(self.scene, box) | (self._chosen if adding else frozenset()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer; by a key for that of what is selected."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.ask_menu()
        else:
            at, key = QPointF(event.pos()), self._key_at(QPointF(event.pos()))
            self.cards.leave()
            if key and key not in self._chosen:
                self._click(key, adding=False)
            self.menu_wanted.emit(event.globalPos(), key, lane_at(self.scene, at))

    def ask_menu(self) -> None:
        """Ask for the menu of the selected event, else of the first lane."""
        placement = self.scene.placement(self._selected)
        at = QPointF(GUTTER, AXIS)
        if placement:
            at += QPointF(min(max(placement.marks[0], 0), self.scale.width), placement.y + 12 - self.scene.top)
        key = self._selected if placement else None
        self.menu_wanted.emit(self.mapToGlobal(at.toPoint()), key, current_lane(self.scene))

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
        if is_menu_key(event):
            self.ask_menu()
            return
        act = bound(event, bindings())
        if act is None:
            super().keyPressEvent(event)
            return
        self._keyboard = True
        self.cards.leave()
        act(self)
        self._redraw()

    def select_last(self) -> None:
        """Select the last event shown."""
        last = self._chart.end(-1)
        if last:
            self._choose(last.key)

    def deselect(self) -> None:
        """Stay where one was before the drag under way; else select nothing."""
        if self._drag:
            self.leave_drag()
        else:
            self._choose(None)

    def _choose(self, key: Key | None) -> None:
        """Select by a key, and bring into view: tells others."""
        if key != self._selected:
            self._mark(key)
            self.selected.emit(key)
        self._reveal_selection()

    def _click(self, key: Key | None, adding: bool) -> None:
        """Select what is under the pointer, and stays there, or choose it besides others: tells others."""
        if adding and key:
            self._selected = self._selected or key
            self.chose.emit(self._chosen ^ {key})
        elif adding:
            return
        elif len(self._chosen) > 1:
            self._mark(key)
            self.chose.emit(frozenset({key} if key else ()))
        elif key != self._selected:
            self._mark(key)
            self.selected.emit(key)

    def _mark(self, key: Key | None) -> None:
        self._selected = key
        self._redraw()
        self._hearing.tell_selection(key)

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

    def _hover(self, key: Key | None, at: QPointF = _NOWHERE) -> None:
        self.cards.follow(key, self._project, at)
        if key != self._hovered:
            self._hovered = key
            self._redraw()


def _moved(pixels: int, turned: int) -> float:
    """Pixels of a turn of the wheel: as the device tells them, else by notches."""
    return float(pixels) if pixels else PAN * turned / 120
