"""The pane below the timeline: every event that the filters let through, for the eye, the keys and the ear."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..project import Key, Project
from ..project.rests import Work, finish
from . import eventwords, numbers, words
from .eventtable import EventTable
from .eventwords import Column
from .heads import Rule
from .panehead import PaneHead
from .theme import Theme


class EventList(QWidget):
    """The events as a table that can be sorted and copied, with their count above.

    Signals:
        selected(key): an event was chosen. `select` does not signal.
        activated(key): Enter was pressed at an event, or it was double-clicked.
    """

    selected = Signal(object)
    activated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("list")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._project = Project()
        self._count, self._many = "", 0
        self.table = EventTable()
        self.head = PaneHead(self.tr("Events"), QPalette.ColorRole.Base)
        self._rule = Rule()
        self.copy = self.head.add_button("copy", self.tr("Copy the selected rows as a table"))
        self._sorts: dict[Column, QAction] = {}
        self._orders: dict[Qt.SortOrder, QAction] = {}
        self._build()
        self._add_sorts()
        self.copy.clicked.connect(self.table.copy_rows)
        self.table.chosen.connect(self.selected)
        self.table.many.connect(self._show_many)
        self.table.entered_at.connect(self.activated)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self.head.set_theme(theme)
        self._rule.set_colour(theme.line)
        self.table.set_theme(theme)

    def set_project(self, project: Project) -> None:
        """Show a project."""
        self._project = project
        self.refresh()

    def refresh(self) -> None:
        """Follow the project's filters, or new articles; what was selected stays so."""
        finish(self.refreshing())

    def refreshing(self) -> Work[None]:
        """Do what `refresh` does, with rests."""
        yield from self.table.showing(self._project)
        shown, total = self.table.rows.rowCount(), len(self._project.entries)
        self._count = numbers.told(total) if shown == total else words.of(shown, total)
        self._tell()
        self.copy.setEnabled(bool(shown))

    def _show_many(self, count: int, _keys: frozenset[Key]) -> None:
        self._many = count
        self._tell()

    def _tell(self) -> None:
        """Say how many events there are, and how many of them are chosen together."""
        many = self.tr("%Ln chosen", None, self._many) if self._many > 1 else ""
        self.head.count.show_text(" · ".join(filter(None, (self._count, many))))

    def select(self, key: Key | None) -> None:
        """Follow a selection made elsewhere."""
        self.table.select(key)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._rule)
        column.addWidget(self.table, 1)

    def _add_sorts(self) -> None:
        """Sorting for hands that have no mouse."""
        menu = self.head.menu
        columns, orders = QActionGroup(menu), QActionGroup(menu)
        for column in Column:
            action = columns.addAction(self.tr("Sort by {column}").format(column=eventwords.heading(column)))
            self._sorts[column] = action
        for order, text in (
            (Qt.SortOrder.AscendingOrder, self.tr("Ascending")),
            (Qt.SortOrder.DescendingOrder, self.tr("Descending")),
        ):
            self._orders[order] = orders.addAction(text)
        for group in (columns, orders):
            for action in group.actions():
                action.setCheckable(True)
            if not menu.isEmpty():
                menu.addSeparator()
            menu.addActions(group.actions())
            group.triggered.connect(self._sort)
        menu.aboutToShow.connect(self._check)

    def _check(self) -> None:
        column, order = self.table.rows.sorted_by
        self._sorts[column].setChecked(True)
        self._orders[order].setChecked(True)

    def _sort(self) -> None:
        column = next(column for column, action in self._sorts.items() if action.isChecked())
        order = next(order for order, action in self._orders.items() if action.isChecked())
        self.table.sort_by(column, order)
