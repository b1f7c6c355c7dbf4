"""The events that the filters let through, as the rows of a table."""

from collections.abc import Iterable, Iterator, Set
from html import escape
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QWidget

from ..project import Entry, Key, Project
from ..project.rests import Work, finish
from . import eventwords
from .eventwords import Column, Rank
from .text import plain_tip
from .theme import drawable

_AnyIndex = QModelIndex | QPersistentModelIndex
_LONGEST = 300  # characters of a cell that are laid out
_WORDS = Qt.ItemDataRole.DisplayRole
_SLICE = 500  # events ranked between two rests
_Ranks = dict[Key, Rank | None]
_Sorting = tuple[Column, Qt.SortOrder]
_NOWHERE: Rank = (0, 0, "")
_BY_TIME: _Sorting = (Column.DATE, Qt.SortOrder.AscendingOrder)


class Arrangement(NamedTuple):
    """The events of a project that its filters let through, in the order of time and then of a column."""

    project: Project
    sorted_by: _Sorting
    entries: list[Entry]
    rows: dict[Key, int]


class EventModel(QAbstractTableModel):
    """Events in the order of a column. The words of a cell are found when it is shown; ranks once a column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sorted_by = _BY_TIME
        self._project = Project()
        self._entries: list[Entry] = []
        self._rows: dict[Key, int] = {}
        self._ranks: dict[Column, _Ranks] = {}
        self._in_time: list[Entry] = []
        self._edition: tuple[Project, int] | None = None

    def arranging(self, project: Project) -> Work[Arrangement]:
        """Find out what to show of a project, with rests."""
        edition, sorting = (project, project.edition), self.sorted_by
        if edition != self._edition:
            every = [*project.entries]
            ranks = yield from _ranking(project, every, Column.DATE)
            self._in_time, self._edition = _sorted(every, ranks, Qt.SortOrder.AscendingOrder), edition
            yield
        in_time = self._in_time
        shown = {entry.key for entry in project.shown()}
        yield
        entries = [entry for entry in in_time if entry.key in shown]
        yield
        if sorting != _BY_TIME:
            ranks = yield from _ranking(project, entries, sorting[0])
            entries = _sorted(entries, ranks, sorting[1])
            yield
        rows = {entry.key: row for row, entry in enumerate(entries)}
        yield
        return Arrangement(project, sorting, entries, rows)

    def show(self, found: Arrangement) -> None:
        """Show what was found; if another column was sorted by since, in its order."""
        self.beginResetModel()
        self._project, _, self._entries, self._rows = found
        self._ranks.clear()
        if found.sorted_by != self.sorted_by:
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
            ranks = self._ranks[column] = finish(_ranking(self._project, self._entries, column))
        self._entries = _sorted(self._entries, ranks, order)
        self._rows = {entry.key: row for row, entry in enumerate(self._entries)}


def _ranking(project: Project, entries: Iterable[Entry], column: Column) -> Work[_Ranks]:
    """Where each event stands in a column, found with rests."""
    ranks: _Ranks = {}
    for count, entry in enumerate(entries, 1):
        ranks[entry.key] = eventwords.rank(project, entry, column)
        if not count % _SLICE:
            yield
    return ranks


def _sorted(entries: list[Entry], ranks: _Ranks, order: Qt.SortOrder) -> list[Entry]:
    """Events by their ranks; those of one rank keep their order, and those without one come last."""
    ranked = [entry for entry in entries if ranks[entry.key] is not None]
    ranked.sort(key=lambda entry: ranks[entry.key] or _NOWHERE, reverse=order is Qt.SortOrder.DescendingOrder)
    return ranked + [entry for entry in entries if ranks[entry.key] is None]


def _made_by_qt() -> QMimeData:
    """Empty data for the clipboard, which keeps it until Python has ended: what Python made brings the process down."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data
