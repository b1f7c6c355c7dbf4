"""The tray of events without a date."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..project import Entry, Key, Project
from . import dragged, icons, numbers, why
from .heads import Head
from .rows import Row
from .rowview import RowView
from .theme import Theme

ROW = 28
SHOWN = 4  # rows before the tray scrolls


class Tray(QWidget):
    """Undated events, sunk into the pane.

    Signals:
        selected(key): an event was chosen.
    """

    selected = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("tray")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._key: Key | None = None
        self._head = Head(self.tr("Undated"), 40)
        self._icon = QLabel()
        self._head.row.insertWidget(0, self._icon)
        self.list = RowView(self.tr("Undated events"), ROW, SHOWN, ground="sunk")
        self.list.rows.drag = dragged.data
        self.list.setDragDropMode(RowView.DragDropMode.DragOnly)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.list)
        self.list.selectionModel().selectionChanged.connect(self._choose)  # the focus alone chooses nothing
        self.list.activated.connect(lambda: self.selected.emit(self.list.key()))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._icon.setPixmap(icons.pixmap("tray", theme.ink2, 16))
        self._head.set_theme(theme)
        self.list.set_theme(theme)

    def show_project(self, project: Project) -> None:
        """Show the undated events that the filters let through."""
        undated = [entry for entry in project.shown() if not entry.dated]
        rows = [_row(project, entry) for entry in undated]
        self.list.rows.show(rows)
        self.list.choose(self._key)
        self._head.count.show_text(numbers.told(len(rows)))
        self.setVisible(bool(rows))

    def select(self, key: Key | None) -> None:
        """Follow a selection made elsewhere."""
        self._key = key
        self.list.choose(key)

    def _choose(self) -> None:
        if self.list.selectionModel().hasSelection():
            self.selected.emit(self.list.key())


def _row(project: Project, entry: Entry) -> Row:
    told = f"{entry.event.title}. {why.sentence(entry, project.extraction(entry.key))}"
    return Row(entry.key, entry.event.title, code=entry.language, tip=told, spoken=told, icon="grip")
