"""The events that the filters let through, as the rows of a table."""

from collections.abc import Iterable, Iterator, Set
from html import escape
from itertools import groupby

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QWidget

from ..project import Entry, Key, Project
from . import eventwords
from .eventwords import Column, Rank
from .text import plain_tip
from .theme import drawable

_AnyIndex = QModelIndex | QPersistentModelIndex
_LONGEST = 300  # characters of a cell that are laid out
_WORDS = Qt.ItemDataRole.DisplayRole


class EventModel(QAbstractTableModel):
    """Events in the order of a column. The words of a cell are found when it is shown; ranks once a column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sorted_by = (Column.DATE, Qt.SortOrder.AscendingOrder)
        self._project = Project()
        self._entries: list[Entry] = []
        self._rows: dict[Key, int] = {}
        self._ranks: dict[Column, dict[Key, Rank | None]] = {}
        self._in_time: list[Entry] = []
        self._edition = -1

    def show(self, project: Project) -> None:
        """Show what the filters of a project let through, in the order of time and then of the sorted column."""
        self.beginResetModel()
        if (project, project.edition) != (self._project, self._edition):
            self._project, self._edition, self._entries = project, project.edition, project.entries
            self._ranks.clear()
            self._arrange(Column.DATE, Qt.SortOrder.AscendingOrder)
            self._in_time = self._entries
        shown = {entry.key for entry in project.shown()}
        self._take([entry for entry in self._in_time if entry.key in shown])
        self._ranks.clear()
        if self.sorted_by != (Column.DATE, Qt.SortOrder.AscendingOrder):
            self._arrange(*self.sorted_by)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The event of a row."""
        return self._entries[row]

    def row_of(self, key: Key | None) -> int | None:
        """Where an event stands, if it is shown."""
        return None if key is None else self._rows.get(key)

    def runs(self, keys: Set[Key]) -> Iterator[tuple[int, int]]:
        """The first and the last row of each unbroken run of some events."""
        rows = sorted(self._rows[key] for key in keys if key in self._rows)
        for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
            found = [row for _, row in run]
            yield found[0], found[-1]

    def copied(self, rows: Iterable[int]) -> QMimeData:
        """Rows as lines of text, their cells parted by tabs, and as a table in HTML."""
        cells = [eventwords.copied(self._project, self._entries[row]) for row in rows]
        table = "".join(f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in row)}</tr>\n" for row in cells)
        data = _made_by_qt()
        data.setText("".join("\t".join(row) + "\n" for row in cells))
        data.setHtml(f'<meta charset="utf-8"><table>\n{table}</table>')
        return data

    def rowCount(self, parent: _AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: _AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: _AnyIndex, role: int = _WORDS) -> object:
        entry, column = self._entries[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == _WORDS:
            return drawable(eventwords.cell(self._project, entry, column)[:_LONGEST])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return drawable(eventwords.spoken(self._project, entry, column))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(eventwords.tip(self._project, entry, column))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _WORDS) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == _WORDS:
            return "" if column is Column.MARK else eventwords.heading(column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return eventwords.heading(column)
        return None

    def flags(self, _index: _AnyIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; rows that are equal in it keep their order, those without a rank come last."""
        self.beginResetModel()  # and no change of layout, which costs a second where all rows are selected
        self.sorted_by = (Column(column), order)
        self._arrange(*self.sorted_by)
        self.endResetModel()

    def _arrange(self, column: Column, order: Qt.SortOrder) -> None:
        ranks = self._ranks.get(column)
        if ranks is None:
            ranks = {entry.key: eventwords.rank(self._project, entry, column) for entry in self._entries}
            self._ranks[column] = ranks
        ranked = [(found, entry) for entry in self._entries if (found := ranks[entry.key]) is not None]
        ranked.sort(key=lambda pair: pair[0], reverse=order is Qt.SortOrder.DescendingOrder)
        self._take([entry for _, entry in ranked] + [e for e in self._entries if ranks[e.key] is None])

    def _take(self, entries: list[Entry]) -> None:
        self._entries = entries
        self._rows = {entry.key: row for row, entry in enumerate(entries)}


def _made_by_qt() -> QMimeData:
    """Empty data for the clipboard, which keeps it until Python has ended: what Python made brings the process down."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data
