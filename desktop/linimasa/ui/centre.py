"""The middle of the window: the timeline over the overview over the event list, all showing the same."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ..project import Key, Project
from .eventlist import EventList
from .heads import Rule
from .overview import Overview
from .theme import Theme
from .timeline import TimelineView

_LIST = 216  # px high at first: two heads and six rows
_LEAST = 88  # px: two heads and a row


class Centre(QSplitter):
    """Three views of one project. The overview's brush and the timeline's range are one.

    Signals:
        selected(key): an event was chosen in one of them. `select` does not signal.
        activated(key): Enter was pressed at an event in the list.
    """

    selected = Signal(object)
    activated = Signal(object)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.timeline, self.overview, self.list = TimelineView(), Overview(), EventList()
        self._rule = Rule()
        self._build()
        self.timeline.selected.connect(self.selected)
        self.timeline.range_changed.connect(self.overview.show_range)
        self.overview.range_changed.connect(self.timeline.show_days)
        self.list.selected.connect(self.selected)
        self.list.activated.connect(self.activated)

    def set_project(self, project: Project) -> None:
        """Show a project from its beginning."""
        self.timeline.set_project(project)
        self.overview.set_project(project)
        self.list.set_project(project)

    def refresh(self) -> None:
        """Follow the project's filters, or new articles."""
        self.timeline.refresh()
        self.overview.refresh()
        self.list.refresh()

    def select(self, key: Key | None) -> None:
        """Select an event in all of them."""
        self.timeline.select(key)
        self.overview.select(key)
        self.list.select(key)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._rule.set_colour(theme.line)
        for part in (self.timeline, self.overview, self.list):
            part.set_theme(theme)

    def restore(self, state: QByteArray) -> None:
        """Take the heights of an earlier `saveState`; without one those of a first start."""
        if not self.restoreState(state):
            self.setSizes([self.sizeHint().height(), _LIST])

    def _build(self) -> None:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.timeline, self._rule, self.overview):
            column.addWidget(each)
        self.list.setMinimumHeight(_LEAST)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for part, stretch in ((upper, 1), (self.list, 0)):
            self.addWidget(part)
            self.setStretchFactor(self.indexOf(part), stretch)
