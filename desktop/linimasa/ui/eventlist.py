"""The pane below the timeline: every event that the filters let through, for the eye, the keys and the ear."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ..project import Key, Project
from . import eventwords, icons
from .eventtable import EventTable
from .eventwords import Column
from .heads import Rule
from .text import TextBlock
from .theme import Theme

HEAD = 36


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
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._project = Project()
        self.table = EventTable()
        self._title = TextBlock(self.tr("Events"), 12, 600, lines=1)
        self._count = TextBlock("", 12, lines=1)
        self._rule = Rule()
        self.copy = self._button("copy", self.tr("Copy the selected rows (Ctrl+C)"))
        self.more = self._button("more", self.tr("More about the list"))
        self._sorts: dict[Column, QAction] = {}
        self._orders: dict[Qt.SortOrder, QAction] = {}
        self._build()
        self.more.setMenu(self._menu())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy.clicked.connect(self.table.copy_rows)
        self.table.chosen.connect(self.selected)
        self.table.entered_at.connect(self.activated)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._title.set_colour(theme.ink)
        self._count.set_colour(theme.ink3)
        self._rule.set_colour(theme.line)
        self.copy.setIcon(icons.icon("copy", theme, 18))
        self.more.setIcon(icons.icon("more", theme, 18))
        self.table.set_theme(theme)

    def set_project(self, project: Project) -> None:
        """Show a project."""
        self._project = project
        self.refresh()

    def refresh(self) -> None:
        """Follow the project's filters, or new articles; what was selected stays so."""
        self.table.show_project(self._project)
        shown, total = self.table.rows.rowCount(), len(self._project.entries)
        text = str(total) if shown == total else self.tr("{n} of {all}").format(n=shown, all=total)
        self._count.show_text(text)
        self.copy.setEnabled(bool(shown))

    def select(self, key: Key | None) -> None:
        """Follow a selection made elsewhere."""
        self.table.select(key)

    def _build(self) -> None:
        head = QWidget()
        head.setFixedHeight(HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addSpacing(8)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._rule)
        column.addWidget(self.table, 1)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(icon)
        button.setFixedSize(24, 24)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _menu(self) -> QMenu:
        """Sorting for hands that have no mouse."""
        menu = QMenu(self)
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
            menu.addActions(group.actions())
            group.triggered.connect(self._sort)
            menu.addSeparator()
        menu.aboutToShow.connect(self._check)
        return menu

    def _check(self) -> None:
        column, order = self.table.rows.sorted_by
        self._sorts[column].setChecked(True)
        self._orders[order].setChecked(True)

    def _sort(self) -> None:
        column = next(column for column, action in self._sorts.items() if action.isChecked())
        order = next(order for order, action in self._orders.items() if action.isChecked())
        self.table.sort_by(column, order)
