"""The window as it shows one project: what is selected, filtered or changed is so in every pane."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt

from ..chart.stock import stock
from ..model import Extraction
from ..project import Arrangement, Command, Covered, Decide, Entry, Filters, Key, Project, counterpart
from . import changes, summary
from .shell import Shell
from .theme import drawable
from .timeline.eras import known_as, may_be
from .timeline.navigator import FEW
from .turns import Turns


class Showing(Shell):
    """Toolbar, panes and status bar, with a project in them. Who heirs it brings the articles."""

    def __init__(self) -> None:
        super().__init__()
        self.project = Project()
        self.selected: Key | None = None

    def _make_turns(self) -> None:
        """Works that are done in turns of the event loop: articles join, panes show them, the evidence follows."""
        self._joining, self._turns, self._following = Turns(self), Turns(self), Turns(self)

    @property
    def busy(self) -> bool:
        """Whether some panes do not show yet what has changed."""
        return self._joining.busy or self._turns.busy or self._following.busy

    def _set_project(self) -> None:
        """Show the project from its beginning."""
        self.project.arrangement = self.arranging.arrangement
        self.editing.set_project(self.project)
        self.toolbar.search.show_query(self.project.filters.query)
        self.evidence.show_project(self.project)
        self.select(None)
        self.centre.set_project(self.project)
        self.fanning.set_project(self.project)
        self._show()

    def select(self, key: Key | None) -> None:
        """Select an event in every pane."""
        if key == self.selected:
            return
        self.selected = key
        self.centre.select(key)
        self.facets.select(key)
        self._following.do(self._follow_selection(), at_once=len(self.project.entries) <= FEW)

    def _follow_selection(self) -> Iterator[None]:
        """Show what is selected in the evidence, once it is seen in the other panes."""
        self._following.pause()
        yield
        self._show_evidence()
        self._follow()
        self.memory.note()

    def choose(self, keys: frozenset[Key]) -> None:
        """Choose several events together; the evidence shows the selected one, else the first of them."""
        if self.selected not in keys:
            self.select(next((key for key in self.centre.hits() if key in keys), None))
        self.centre.choose(keys)

    def _choose_one(self) -> None:
        self.choose(frozenset({self.selected} if self.selected else ()))

    def show_article(self, number: int) -> None:
        """Show an article's text, no event selected."""
        self.select(None)
        self.facets.choose_article(number)
        self.evidence.show_article(number)
        self._follow()

    def _follow(self) -> None:
        """Let what asks about an article follow the evidence."""
        self.references.show(self.project, self._entry())
        self.reopening.show(self.project)
        self.coverage.follow(self._in_view())

    def _in_view(self) -> Extraction | None:
        number = self.evidence.number
        return None if number is None else self.project.extractions[number]

    def _show_coverage(self) -> None:
        self.coverage.toggle(self.project, self.evidence.number)

    def _show_covered(self, covered: Covered) -> None:
        """Go to a sentence: to the event that it tells, else to its place in the text."""
        number = self.evidence.number
        if covered.event is not None and number is not None:
            self.select((number, covered.event))
        else:
            self.evidence.source.show_sentence(covered.sentence)

    def _show_evidence(self) -> None:
        entry = self._entry()
        if entry:
            self.evidence.show_entry(entry, summary.place(entry.key, self.timeline.order()))
        else:
            self.evidence.drop_entry()
        if self.project.filters.query:
            hits = self.centre.hits()
            self.toolbar.search.show_found(len(hits), hits.index(entry.key) if entry and entry.key in hits else None)

    def _entry(self) -> Entry | None:
        return None if self.selected is None else self.project.entry(self.selected)

    def _show(self, edited: bool = False) -> None:
        """Show the project as it is now in every pane; where it is large, hands are served meanwhile."""
        self._turns.do(self._showing(edited), at_once=len(self.project.entries) <= FEW)

    def _showing(self, edited: bool) -> Iterator[None]:
        self._show_title()  # gives the timeline its size before it lays out
        yield from self.project.looking()
        yield from self.facets.showing(self.project)
        yield
        self._show_counts()
        yield
        if edited:
            self.centre.select(None)
        for work in self.centre.refreshing():
            yield from work
            self._turns.pause()
            yield
        if edited:
            self.timeline.follow()
            self.facets.select(self.selected)
        self.centre.select(self.selected)
        self._turns.pause()
        yield
        if self.evidence.number is None and self.project.extractions:
            self.show_article(0)
        else:
            self._show_evidence()
        if len(self.project.entries) > FEW:
            yield from self.project.folding()

    def arrange(self, arrangement: Arrangement) -> None:
        """Let the lanes of the timeline stand otherwise."""
        self.project.arrangement = arrangement
        self._show()

    def raise_era(self) -> None:
        """Show the selected event as a band behind the lanes, or no more, if it lasts longer than a day."""
        if self.selected and may_be(stock(self.project, drawable).item(self.selected)):
            self.arranging.raise_era(known_as(self.project, self.selected))

    def _show_title(self) -> None:
        self.show_filled(bool(self.project.extractions))
        title, count = summary.title(self.project)
        self.setWindowTitle(drawable(title) or "Linimasa")
        self.toolbar.show_title(title, count)

    def _go_to_evidence(self) -> None:
        if self.selected:
            self.workspace.evidence.bring(shown=True)
            self.evidence.source.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_counts(self) -> None:
        self.status.show_counts(*summary.counts(self.project))
        self._follow()
        self.memory.note()

    def filter(self, filters: Filters) -> None:
        """Show what other filters let through, in every pane."""
        self.project.filters = filters
        self.toolbar.search.show_query(filters.query)
        self._show()

    def _go_to(self, number: int) -> None:
        """Select the first event of an article, or show its text if none of its events is on the axis."""
        key = next((key for key in self.timeline.order() if key[0] == number), None)
        if key:
            self.select(key)
        else:
            self.show_article(number)

    def _show_edited(self, change: Command) -> None:
        """Show the project after a change, and go to where it is: to the one event that is decided of, else selected is
        what stands for the event that was."""
        self._following.finish()
        old, here = self.evidence.entry, change.number in (None, self.evidence.number)
        stays = counterpart(old, self.project.entries) if old else None
        one = isinstance(change, Decide) and len(changes.titles(change)) == 1
        self.selected = (change.changed(self.project) if one or not here else None) or (stays if here else None)
        self._show(edited=True)
        if not here and self.selected is None and change.number is not None:
            self._turns.then(partial(self.show_article, change.number))
