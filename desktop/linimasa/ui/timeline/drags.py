"""What a drag does: it moves the timeline or a lane, on the axis it zooms to days, with Shift it chooses events."""

from abc import ABC, abstractmethod
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ...chart.layout import Strip
from .band import Band
from .lanehead import lane_at
from .look import AXIS, GUTTER

if TYPE_CHECKING:
    from .view import TimelineView

_DECAY_MS = 325.0  # of the speed after a drag
_RECENT_MS = 80  # what counts for the speed when the hand lets go
_LEAST = 6.0  # px of the axis that are a range


class Drag(ABC):
    """What happens from a press to its release. It has not begun before the hand has moved far enough."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: "TimelineView", pressed: QPointF) -> None:
        self._view, self.pressed = view, pressed
        self.begun = False

    def move(self, event: QMouseEvent) -> None:
        """The hand has moved."""
        if not self.begun:
            moved = event.position() - self.pressed
            if moved.manhattanLength() < QApplication.startDragDistance():
                return
            self.begun = True
            self._view.setCursor(self.cursor)
        self._moved(event)

    @abstractmethod
    def _moved(self, event: QMouseEvent) -> None: ...

    @abstractmethod
    def end(self, event: QMouseEvent) -> None:
        """The hand lets go."""

    def leave(self) -> None:
        """Nothing of it is to be seen any more."""
        self._view.unsetCursor()


class PanDrag(Drag):
    """Takes the timeline along, and lets it run out."""

    def __init__(self, view: "TimelineView", pressed: QPointF) -> None:
        super().__init__(view, pressed)
        self._at = pressed
        self._trace: deque[tuple[int, float]] = deque(maxlen=16)

    def _moved(self, event: QMouseEvent) -> None:
        moved = event.position() - self._at
        self._view.pan(moved.x(), moved.y())
        self._at = event.position()
        self._trace.append((event.timestamp(), self._at.x()))

    def end(self, event: QMouseEvent) -> None:
        self._view.glide(self._speed(event.timestamp()) * _DECAY_MS)

    def _speed(self, now: int) -> float:
        """Pixels a millisecond to the right, at the end of the drag."""
        recent = [(time, x) for time, x in self._trace if now - time <= _RECENT_MS]
        if len(recent) < 2 or recent[-1][0] == recent[0][0]:
            return 0.0
        return (recent[-1][1] - recent[0][1]) / (recent[-1][0] - recent[0][0])


class _BandDrag(Drag):
    """Draws a band."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: "TimelineView", pressed: QPointF) -> None:
        super().__init__(view, pressed)
        self._band: Band | None = None
        self.box = QRectF()

    def _moved(self, event: QMouseEvent) -> None:
        self.box = self._box(event.position())
        if self._band is None:
            self._band = Band(self._view, self._view.scene.theme, self.box)
        self._band.show_box(self.box)

    @abstractmethod
    def _box(self, at: QPointF) -> QRectF: ...

    def leave(self) -> None:
        super().leave()
        if self._band:
            self._band.hide()
            self._band.deleteLater()


class AxisDrag(_BandDrag):
    """Zooms to the days along which the hand went."""

    cursor = Qt.CursorShape.SizeHorCursor

    def _box(self, at: QPointF) -> QRectF:
        first, last = sorted((max(GUTTER, self.pressed.x()), max(GUTTER, at.x())))
        return QRectF(first, 0, last - first, self._view.height())

    def end(self, _event: QMouseEvent) -> None:
        if self.box.width() >= _LEAST:
            first, last = (self._view.day_at(x - GUTTER) for x in (self.box.left(), self.box.right()))
            self._view.show_days(first, last, eased=True)


class BoxDrag(_BandDrag):
    """Chooses the events whose marks lie in a box; with Ctrl besides those that are chosen."""

    def _box(self, at: QPointF) -> QRectF:
        lanes = QRectF(GUTTER, AXIS, self._view.width() - GUTTER, self._view.height() - AXIS)
        return QRectF(self.pressed, at).normalized() & lanes

    def end(self, event: QMouseEvent) -> None:
        box = self.box.translated(-GUTTER, self._view.scene.top - AXIS)
        adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._view.choose_within(box, adding)


class LaneDrag(_BandDrag):
    """Takes a lane to another place; a line tells where it would stand."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: "TimelineView", pressed: QPointF, lane: str) -> None:
        super().__init__(view, pressed)
        self._lane, self._at = lane, pressed

    def _place(self) -> int:
        """How many other lanes have their middle above the hand."""
        y = self._at.y() - AXIS + self._view.scene.top
        return sum(strip.top + strip.height / 2 < y for strip in self._others())

    def _others(self) -> list[Strip]:
        return [strip for strip in self._view.scene.strips if strip.lane.lane.key != self._lane]

    def _box(self, at: QPointF) -> QRectF:
        self._at = at
        above = self._others()[: self._place()]
        y = AXIS - self._view.scene.top + (above[-1].top + above[-1].height if above else 0.0)
        return QRectF(0, y - 2, self._view.width(), 3)

    def end(self, _event: QMouseEvent) -> None:
        keys = [strip.lane.lane.key for strip in self._view.scene.strips]
        if self._lane in keys and keys.index(self._lane) != self._place():
            self._view.lane_placed.emit(self._lane, self._place())


def begin(view: "TimelineView", event: QMouseEvent) -> Drag:
    """The drag that a press may begin."""
    at = event.position()
    if at.y() < AXIS and at.x() >= GUTTER:
        return AxisDrag(view, at)
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and at.x() >= GUTTER:
        return BoxDrag(view, at)
    lane = lane_at(view.scene, at) if at.x() < GUTTER else None
    return LaneDrag(view, at, lane.key) if lane else PanDrag(view, at)
