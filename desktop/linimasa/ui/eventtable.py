"""The table of the event list, and what hands do to it."""

import math
from collections.abc import Callable, Set

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QScrollBar, QTableView

from ..project import Entry, Key, Project
from ..project.rests import Work, finish
from . import ring, silence
from .eventcells import ROW, EventDelegate, EventHeader
from .eventmodel import EventModel
from .eventwords import Column
from .flick import flick, flick_lines
from .theme import Theme

_WIDTHS = {
    Column.MARK: 40,
    Column.DATE: 150,
    Column.ACTOR: 146,
    Column.KNOWN: 104,
    Column.REVIEW: 92,
    Column.KIND: 90,
    Column.SOURCE: 140,
}
_LEAST = {Column.DATE: 136, Column.ACTOR: 86, Column.KNOWN: 84, Column.KIND: 78, Column.SOURCE: 86, Column.REVIEW: 40}
CursorAction = QAbstractItemView.CursorAction
_TITLE, _BAR = 160, 11  # px: of the event's column at least, which has what is left over; of the scroll bar
_NAMED = 5000  # rows that are named when they are selected
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class EventTable(QTableView):
    """Rows of events, of which several can be selected to be copied; the window's own selection is the current one.

    Signals:
        chosen(key): an event was selected by hand.
        entered_at(key): Enter was pressed at an event, or it was double-clicked.
        many(count, keys): so many rows are selected, these if they are not too many to be named.
    """

    chosen = Signal(object)
    entered_at = Signal(object)
    many = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.rows = EventModel(self)
        self._cells = EventDelegate(self)
        self._key: Key | None = None
        self._quiet = False
        self._heads = EventHeader(self)
        self.setModel(self.rows)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(self._heads)
        self._set_up()
        self.selectionModel().selectionChanged.connect(self._tell)
        self.selectionModel().selectionChanged.connect(self._tell_many)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.entered_at.emit(self.rows.entry(index.row()).key))
        self._wanted, self._filling = dict(_WIDTHS), False
        self._heads.sectionResized.connect(self._resize_column)
        self._heads.sortIndicatorChanged.connect(self._sort)
        self._bar.valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(self._bar.setValue)

    @property
    def key(self) -> Key | None:
        """The event selected in the window, shown here or not."""
        return self._key

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._cells.theme = self._heads.theme = theme
        self.viewport().update()
        self._heads.viewport().update()

    def show_project(self, project: Project) -> None:
        """Show what the filters of a project let through; what was selected stays so, and what is in view."""
        finish(self.showing(project))

    def showing(self, project: Project) -> Work[None]:
        """Do what `show_project` does, with rests; the rows change at the end."""
        found = yield from self.rows.arranging(project)
        top = self.rowAt(0)
        key = self.rows.entry(top).key if top > 0 else None  # who is at the top stays there
        self._cells.project = project
        self._change(lambda: self.rows.show(found))
        row = self.rows.row_of(key)
        if row is not None:
            self.scrollTo(self.rows.index(row, max(0, self.currentIndex().column())), self.ScrollHint.PositionAtTop)

    def sort_by(self, column: Column, order: Qt.SortOrder) -> None:
        """Sort as by a click on a column's head; what is selected stays so."""
        self._heads.setSortIndicator(column, order)

    def select(self, key: Key | None) -> None:
        """Follow a selection made elsewhere; one that is not shown is remembered."""
        if key != self._key:
            self._key = self._cells.chosen = key
            self._quiet = True
            self._point(self.currentIndex().column())
            self._quiet = False
            self.viewport().update()

    def choose(self, keys: frozenset[Key]) -> None:
        """Select the rows of several events; the current row stays what it is."""
        self._quiet = True
        self.clearSelection()
        self._select_again(keys)
        self._quiet = False

    def copy_rows(self) -> None:
        """Copy the selected rows as text and as a table, in the order they stand in."""
        rows = self._selected_rows()
        if rows:
            QGuiApplication.clipboard().setMimeData(self.rows.copied(rows))

    def chosen_entries(self) -> list[Entry]:
        """The events of the selected rows, or of all when none is selected, in the order they stand in."""
        return [self.rows.entry(row) for row in self._selected_rows() or range(self.rows.rowCount())]

    def chosen_keys(self) -> frozenset[Key]:
        """The events that are chosen together; none where fewer than two are."""
        rows = self._selected_rows()
        return frozenset(self.rows.entry(row).key for row in rows) if len(rows) > 1 else frozenset()

    def moveCursor(self, action: CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """As in every table, but Home and End go to the first and the last row."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.rows.rowCount() - 1,
        }
        if action in ends and self.rows.rowCount():
            return self.rows.index(ends[action], max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.setProperty("keyboard", True)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            if not self.selectionModel().isSelected(self.currentIndex()):
                self.selectRow(self.currentIndex().row())
            self.entered_at.emit(self.rows.entry(self.currentIndex().row()).key)
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setProperty("keyboard", False)
        super().mousePressEvent(event)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        ring.note(self, event)
        super().focusInEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.currentIndex().isValid():  # else its row has the ring
            ring.paint(self, self._cells.theme)
        if not self.rows.rowCount():
            words, room = silence.of_list(self._cells.project), QRectF(self.viewport().rect())
            silence.paint(QPainter(self.viewport()), room, words, self._cells.theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def viewportEvent(self, event: QEvent) -> bool:
        return flick_lines(self, event, ROW) or super().viewportEvent(event)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Events"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        flick(self)
        self._set_up_heads()

    def _set_up_heads(self) -> None:
        sides = self.verticalHeader()
        sides.hide()
        sides.setMinimumSectionSize(ROW)
        sides.setDefaultSectionSize(ROW)
        sides.setSectionResizeMode(EventHeader.ResizeMode.Fixed)
        self._heads.setSectionResizeMode(Column.MARK, EventHeader.ResizeMode.Fixed)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self._heads.setSortIndicator(*self.rows.sorted_by)
        self._heads.setSortIndicatorShown(True)

    def updateGeometries(self) -> None:
        """Lay the scroll bar above the rows, so that their ground and lines go from edge to edge."""
        super().updateGeometries()
        own, box = self.verticalScrollBar(), self.viewport().geometry()
        self._bar.setRange(own.minimum(), own.maximum())
        self._bar.setPageStep(own.pageStep())
        self._bar.setGeometry(box.right() + 1 - _BAR, box.top(), _BAR, box.height())
        self._bar.setVisible(own.maximum() > 0)
        self._bar.raise_()

    def _resize_column(self, number: int, _old: int, width: int) -> None:
        """Keep the width that a hand has given a column."""
        if self._filling:
            return
        if number in self._wanted:
            self._wanted[Column(number)] = width
        self._fill()

    def _fill(self) -> None:
        """Give the event's column what the others leave; where room is short they give some of theirs."""
        room, wanted = self.viewport().width(), self._wanted
        spare = {column: max(0, wanted[column] - least) for column, least in _LEAST.items()}
        lack = sum(wanted.values()) + _TITLE - room
        share = min(1.0, max(0.0, lack / max(1, sum(spare.values()))))
        widths = {column: width - math.ceil(share * spare.get(column, 0)) for column, width in wanted.items()}
        self._filling = True
        for column, width in {**widths, Column.EVENT: max(_TITLE, room - sum(widths.values()))}.items():
            self.setColumnWidth(column, width)
        self._filling = False

    def _change(self, change: Callable[[], None]) -> None:
        """Let other rows come, or the same in another order, and select again what was."""
        keys = {self.rows.entry(row).key for row in self._selected_rows()}
        column = self.currentIndex().column()
        self._quiet = True
        change()
        self._point(column)
        self._select_again(keys)
        self._quiet = False
        self._tell_many()

    def _select_again(self, keys: Set[Key]) -> None:
        """Select the rows of events besides those that are selected."""
        again, last = QItemSelection(), len(Column) - 1
        for first, end in self.rows.runs(keys):
            again.select(self.rows.index(first, 0), self.rows.index(end, last))
        self.selectionModel().select(again, QItemSelectionModel.SelectionFlag.Select)

    def _selected_rows(self) -> list[int]:
        parts = self.selectionModel().selection().toList()
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._change(lambda: self.rows.sort(column, order))

    def _point(self, column: int) -> None:
        """Make the row of the selected event the current one; no row if it is not shown."""
        row = self.rows.row_of(self._key)
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        index = self.rows.index(row, column if column >= 0 else Column.EVENT)
        aside = self.horizontalScrollBar().value()
        self.selectionModel().setCurrentIndex(index, _SELECT)
        self.scrollTo(index)
        self.horizontalScrollBar().setValue(aside)  # one who looks at the dates still sees them

    def _tell(self) -> None:
        """Say which event was selected, once it is both the current one and selected."""
        at = self.currentIndex()
        if self._quiet or not at.isValid() or not self.selectionModel().isSelected(at):
            return
        key = self.rows.entry(at.row()).key
        if key != self._key:
            self._key = self._cells.chosen = key
            self.viewport().update()
            self.chosen.emit(key)

    def _tell_many(self) -> None:
        """Say how many rows are selected, and which."""
        parts = self.selectionModel().selection().toList()
        count = sum(part.height() for part in parts)
        rows = self._selected_rows() if count <= _NAMED else []
        self.many.emit(count, frozenset(self.rows.entry(row).key for row in rows))

    def _hover(self, row: int) -> None:
        if row != self._cells.hovered:
            self._cells.hovered = row
            self.viewport().update()
