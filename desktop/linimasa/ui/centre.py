"""The middle of the window: the timeline over the overview; the event list, a pane below, shows the same."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..project import Key, Project
from ..project.rests import Work, finish
from .eventlist import EventList
from .filterbar import FilterBar
from .heads import Rule
from .overview import Overview
from .theme import Theme
from .timeline import TimelineView


class Centre(QWidget):
    """Three views of one project. The overview's brush and the timeline's range are one.

    Signals:
        selected(key): an event was chosen in one of them. `select` does not signal.
        activated(key): Enter was pressed at an event in the list.
        filtered(filters): other filters are wanted.
        chose(keys): several events are wanted together.
    """

    selected = Signal(object)
    activated = Signal(object)
    filtered = Signal(object)
    chose = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.timeline, self.overview, self.list = TimelineView(), Overview(), EventList()
        self.chips, self._rule = FilterBar(), Rule()
        self.project = Project()
        self.selected_key: Key | None = None
        self._build()
        self.chips.filtered.connect(self.filtered)
        self.timeline.selected.connect(self.selected)
        self.timeline.chose.connect(self.chose)
        self.list.table.many.connect(lambda _count, keys: self.timeline.show_chosen(keys))
        self.timeline.range_changed.connect(self.overview.show_range)
        self.overview.range_changed.connect(self.timeline.show_days)
        self.list.selected.connect(self.selected)
        self.list.activated.connect(self.activated)

    def set_project(self, project: Project) -> None:
        """Show a project from its beginning."""
        self.project, self.selected_key = project, None
        self.chips.show_project(project)
        self.timeline.set_project(project)
        self.timeline.visits.clear()
        self.overview.set_project(project)
        self.list.set_project(project)

    def refresh(self) -> None:
        """Follow the project's filters, or new articles."""
        for work in self.refreshing():
            finish(work)

    def refreshing(self) -> tuple[Work[None], ...]:
        """What `refresh` does, view by view, with rests."""
        return self._showing_chips(), self.list.refreshing(), self.timeline.refreshing(), self.overview.refreshing()

    def _showing_chips(self) -> Work[None]:
        self.chips.show_project(self.project)
        yield

    def select(self, key: Key | None) -> None:
        """Select an event in all of them."""
        self.selected_key = key
        self.timeline.select(key)
        self.overview.select(key)
        self.list.select(key)

    def choose(self, keys: frozenset[Key]) -> None:
        """Choose several events in all of them, the selected one among them."""
        self.list.table.choose(keys)

    def hits(self) -> list[Key]:
        """The events shown in the order of time, undated ones last."""
        undated = [entry.key for entry in self.project.shown() if not entry.dated]
        return [*self.timeline.order(), *undated]

    def step_hit(self, way: int) -> None:
        """Go to the next (1) or the previous (-1) event shown, undated ones last; after the last comes the first."""
        keys = self.hits()
        if keys:
            at = keys.index(self.selected_key) + way if self.selected_key in keys else (0 if way > 0 else -1)
            self.selected.emit(keys[at % len(keys)])

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._rule.set_colour(theme.line)
        for part in (self.chips, self.timeline, self.overview, self.list):
            part.set_theme(theme)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.chips, self.timeline, self._rule, self.overview):
            column.addWidget(each)
