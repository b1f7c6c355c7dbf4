"""The strip that shows all events in little, and a brush over the days that the timeline shows."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ..chart.brush import Brush, Part, between
from ..chart.density import Stretch, histogram, outside, reach, stretches
from ..chart.items import Item
from ..chart.scale import Scale, fit
from ..chart.stock import stocking
from ..project import Key, Project
from ..project.rests import Work, finish
from . import dates
from .keytable import bound
from .overviewkeys import bindings
from .strip import COLUMN, HEIGHT, Pill, Strip, clear, paint_strip, pills
from .theme import LIGHT, Theme, drawable

_NOTCH = 1.25  # times as near, by one notch of the wheel
_STEP = 0.1  # of the brush's length, by a key
_SPARE = 0.015  # of its length on either side, for its handles
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_CURSORS = {
    Part.FIRST: Qt.CursorShape.SizeHorCursor,
    Part.LAST: Qt.CursorShape.SizeHorCursor,
    Part.INSIDE: Qt.CursorShape.OpenHandCursor,
    Part.OUTSIDE: Qt.CursorShape.CrossCursor,
}


@dataclass(slots=True)
class _Drag:
    """A hand that holds a part of the brush since it was at a day."""

    part: Part
    at: QPointF
    anchor: float
    brush: Brush
    under_way: bool


class Overview(QWidget):
    """A histogram of all dated events, with the visible range as a brush.

    Signals:
        range_changed(first, last): the person wants these days in view. `show_range` does not signal.
    """

    range_changed = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = date.today().toordinal() - 0.5
        self.today: float | None = now
        self._project, self._theme = Project(), LIGHT
        self._items: Sequence[Item] = ()
        self._spread: list[Stretch] = []
        self._home: tuple[float, float] | None = None
        self._reach = (0.0, 0.0)
        self._selected: Key | None = None
        self._marked: Item | None = None
        self._brush = Brush(now - 180, now + 180)
        self._drag: _Drag | None = None
        self._keyboard = False
        self._scale = fit(self._brush.first, self._brush.last, 1)
        self._masses: list[float] = []
        self._pills: list[Pill] = []
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Overview"))

    @property
    def scale(self) -> Scale:
        """The scale of the strip, from its left edge."""
        return self._scale

    @property
    def brush(self) -> Brush:
        """The days that are in view."""
        return self._brush

    @property
    def masses(self) -> list[float]:
        """The events shown in each column of the histogram."""
        return self._masses

    @property
    def pills(self) -> list[Pill]:
        """The counts of events that lie beyond the strip, beside the handles of the brush."""
        return [clear(pill, self._brush.handles(self._scale)) for pill in self._pills]

    def set_project(self, project: Project) -> None:
        """Show a project."""
        self._project, self._selected = project, None
        self.refresh()

    def refresh(self) -> None:
        """Follow the project's filters, or new articles."""
        finish(self.refreshing())

    def refreshing(self) -> Work[None]:
        """Do what `refresh` does, with rests."""
        found = yield from stocking(self._project, drawable)
        around = reach(found.all)
        yield
        spread = stretches(found.shown)
        yield
        self._items, self._home, self._reach, self._spread = found.shown, found.extent, around, spread
        self._settle(anew=True)
        self.select(self._selected)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._theme = theme
        self.update()

    def select(self, key: Key | None) -> None:
        """Mark an event."""
        self._selected = key
        self._marked = next((item for item in self._items if item.key == key), None)
        self.update()

    def show_range(self, first: float, last: float) -> None:
        """Put the brush over the days from one to another."""
        self._brush = Brush(first, last)
        words = [dates.day_name(math.floor(day), dates.Style.SHORT) for day in (first, last)]
        told = self.tr("{first} to {last}").format(first=words[0], last=words[1])
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
        self._settle()

    def sizeHint(self) -> QSize:
        return QSize(960, HEIGHT)

    # --- painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle(anew=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        strip = Strip(
            scale=self._scale,
            brush=self._brush,
            masses=self._masses,
            selected=self._marked.points if self._marked else (),
            today=self.today,
            pills=self.pills,
            focused=self._keyboard and self.hasFocus(),
        )
        paint_strip(painter, strip, self._theme)
        painter.end()

    def _settle(self, anew: bool = False) -> None:
        """Find the days to show: those of the events, and the brush's as far as there are events near it.

        Under the hand nothing moves but the brush.
        """
        self.update()
        if self._drag and not anew:
            return
        width = max(1.0, float(self.width()))
        scale = fit(*self._days(), width)
        if anew or scale != self._scale:
            self._scale = scale
            columns = math.ceil(width / COLUMN)
            self._masses = histogram(self._spread, scale.begin, COLUMN / scale.px, columns)
            self._pills = pills(*outside(self._items, scale.begin, scale.end), width)

    def _days(self) -> tuple[float, float]:
        brush = self._brush
        if self._home is None:
            spare = brush.length / 8
            return brush.first - spare, brush.last + spare
        (begin, end), (least, most) = self._home, self._reach
        spare = _SPARE * brush.length
        return min(begin, max(least, brush.first - spare)), max(end, min(most, brush.last + spare))

    # --- hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyboard = False
        self.update()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        pill = self._pill_at(event.position())
        if pill:
            self._go_to(pill.items)
            return
        x = event.position().x()
        part = self._brush.part_at(x, self._scale)
        self._drag = _Drag(part, event.position(), self._scale.day(x), self._brush, part is not Part.OUTSIDE)
        if part is Part.INSIDE:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag, at = self._drag, event.position()
        if drag is None:
            over_pill = self._pill_at(at) is not None
            part = self._brush.part_at(at.x(), self._scale)
            self.setCursor(Qt.CursorShape.PointingHandCursor if over_pill else _CURSORS[part])
            return
        drag.under_way = drag.under_way or abs(at.x() - drag.at.x()) >= QApplication.startDragDistance()
        if drag.under_way:
            self._want(drag.brush.dragged(drag.part, drag.anchor, self._scale.day(at.x())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._drag = None
        if not drag.under_way:
            self._want(self._brush.moved(drag.anchor - self._brush.middle))
        self._settle()
        self.setCursor(_CURSORS[self._brush.part_at(event.position().x(), self._scale)])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; sideways or with Shift move."""
        angle = event.angleDelta()
        sideways = angle.x() if abs(angle.x()) > abs(angle.y()) else 0
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways = angle.x() or angle.y()
        if sideways:
            self._want(self._brush.moved(-sideways / 120 * _STEP * self._brush.length))
        else:
            day = min(max(self._scale.day(event.position().x()), self._brush.first), self._brush.last)
            self._want(self._brush.zoomed(_NOTCH ** (angle.y() / 120), day))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the brush, with Shift its end, with Ctrl and Shift its beginning; see also `overviewkeys`."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in ways:
            self._step(ways[key] * _STEP * self._brush.length, modifiers)
        elif act := bound(event, bindings()):
            act(self)
        else:
            super().keyPressEvent(event)
            return
        self._keyboard = True
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _step(self, days: float, modifiers: Qt.KeyboardModifier) -> None:
        brush = self._brush
        if not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._want(brush.moved(days))
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._want(brush.dragged(Part.FIRST, brush.first, brush.first + days))
        else:
            self._want(brush.dragged(Part.LAST, brush.last, brush.last + days))

    def fit(self) -> None:
        """Want all that is let through in view."""
        self._go_to(self._items)

    def zoom(self, notches: int) -> None:
        """Want less time in view, by notches; more by notches below zero."""
        self._want(self._brush.zoomed(_NOTCH**notches, self._brush.middle))

    def _go_to(self, wanted: Sequence[Item]) -> None:
        """Want some items in view, and no shorter a time than is in view now."""
        if wanted:
            begin, end = min(item.begin for item in wanted), max(item.end for item in wanted)
            spare = max((self._brush.length - (end - begin)) / 2, (end - begin) / 10)
            self._want(between(begin - spare, end + spare))

    def _pill_at(self, at: QPointF) -> Pill | None:
        if self._brush.part_at(at.x(), self._scale) in (Part.FIRST, Part.LAST):
            return None  # the handles lie above the pills
        return next((pill for pill in self.pills if pill.box.contains(at)), None)

    def _want(self, brush: Brush) -> None:
        """Ask for other days; whoever shows them may limit them, and says so through `show_range`."""
        self.show_range(brush.first, brush.last)
        self.range_changed.emit(brush.first, brush.last)
