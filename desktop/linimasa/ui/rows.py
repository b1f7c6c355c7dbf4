"""The lists of the side panes: one model and one delegate for rows of a fixed height (the view is in `rowview`)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from ..project import Known
from .text import plain_tip
from .theme import drawable

_AnyIndex = QModelIndex | QPersistentModelIndex
_LONGEST = 300  # characters of a row that are laid out


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what it stands for, its words, and what is painted beside them.

    `colour` paints a key, hollow when not `ticked`; `known` paints a mark, `icon` a sign; `activity` paints a line of
    bars. `ticked` None cannot be ticked; of a `boxed` row only the key is clicked for that, the rest chooses it. `more`
    says that the row stands for others, `head` that it only names those below it. The last `kept` characters of the
    detail are shown where the others are cut.
    """

    key: object
    text: str
    detail: str = ""
    count: str = ""
    code: str = ""
    colour: QColor | None = None
    ticked: bool | None = None
    known: Known | None = None
    icon: str = ""
    current: bool = False
    more: bool = False
    head: bool = False
    boxed: bool = False
    activity: tuple[float, ...] = ()
    spoken: str = ""
    tip: str = ""
    kept: int = 0


class RowModel(QAbstractListModel):
    """Rows as a model.

    Signals:
        ticked(key, on): a row was ticked or cleared by hand.
    """

    ticked = Signal(object, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.drag: Callable[[object], QMimeData] | None = None  # makes of a row's key what is dragged

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows; where they stand for the same things, the view keeps its place."""
        rows = [_visible(row) for row in rows]
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def point_at(self, key: object) -> None:
        """Let the row of a key be the current one, and no other."""
        for at, row in enumerate(self.rows):
            if row.current is not (row.key == key):
                self.rows[at] = replace(row, current=row.key == key)
                self.dataChanged.emit(self.index(at), self.index(at))

    def row_of(self, key: object) -> int | None:
        """Where a key stands."""
        return next((at for at, row in enumerate(self.rows) if row.key == key), None)

    def rowCount(self, parent: _AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or ", ".join(part for part in (row.text, row.detail, row.count, row.code) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.tip or row.text)
        if role == Qt.ItemDataRole.CheckStateRole and row.ticked is not None:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticked.emit(self.rows[index.row()].key, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What is dragged when the first of some rows is."""
        return self.drag(self.rows[indexes[0].row()].key) if self.drag and indexes else QMimeData()

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].head:
            return Qt.ItemFlag.ItemNeverHasChildren
        drag = Qt.ItemFlag.ItemIsDragEnabled if self.drag else Qt.ItemFlag.NoItemFlags
        flags = drag | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        tickable = index.isValid() and self.rows[index.row()].ticked is not None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if tickable else flags


def _visible(row: Row) -> Row:
    return replace(row, text=drawable(row.text[:_LONGEST]), detail=drawable(row.detail[:_LONGEST]))
