"""The main window. It only connects: data goes down as arguments, news comes up as signals."""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent

from ..model import Extraction
from ..project import Command, Covered, Entry, Filters, Key, Project, counterpart
from . import about, citing, summary, translation
from .shell import Shell
from .theme import drawable
from .timeline.navigator import FEW
from .turns import Turns


class MainWindow(Shell):
    """One project in every pane, and the reader that fills it.

    Signals:
        spoken(): everything is said in another language, and shown as it was.
    """

    spoken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.project = Project()
        self.selected: Key | None = None
        self._set_up()
        self.memory.restore()

    def _set_up(self) -> None:
        """Let the parts work together, and show the project."""
        self._joining, self._turns, self._following = Turns(self), Turns(self), Turns(self)
        self._turns.done.connect(self.arrivals.shown)
        self._connect()
        self._connect_actions()
        self._set_project()
        self.set_theme(self.appearance.theme)
        self.commands.check_language(translation.chosen())

    def speak(self, choice: str) -> None:
        """Say everything in a language, or in that of the system: all is made anew, and shows what was shown."""
        if self.reader.asked:  # it would be lost
            self.reader.answered.connect(partial(self.speak, choice), Qt.ConnectionType.QueuedConnection)
            return
        self.arrivals.hand_on()
        self._joining.finish()
        failures, waiting, history = self.notices.failures, self.reader.waiting, self.editing.history
        number, timeline = self.evidence.number, self.timeline
        selected, self.selected = self.selected, None
        translation.choose(choice)
        self.furnish()
        self._set_up()
        self.timeline.reduced_motion = timeline.reduced_motion
        self.editing.resume(history)
        for failure in failures:
            self.notices.add(failure)
        for wanted in waiting:
            self.reader.read_as(wanted)
        back = partial(self._come_back, selected, number, timeline.scale.begin, timeline.scale.end)
        self._turns.then(lambda: QTimer.singleShot(0, self, back))  # when the panes have their sizes

    def _come_back(self, selected: Key | None, number: int | None, begin: float, end: float) -> None:
        if self.project.extractions:
            self.memory.restore_panes()
            self.timeline.show_days(begin, end)
        if selected is not None:
            self.select(selected)
        elif number is not None:
            self.show_article(number)
        self.spoken.emit()

    @property
    def busy(self) -> bool:
        """Whether some panes do not show yet what has changed."""
        return self._joining.busy or self._turns.busy or self._following.busy

    # --- articles

    def open_files(self, paths: Iterable[Path]) -> None:
        """Read files and folders in the background; their articles join the timeline as they come."""
        paths = list(paths)
        self.opening.recent.add(paths)
        self.reader.read(paths)
        self.memory.note()

    def close_articles(self) -> None:
        """Close everything that is open."""
        self.arrivals.drop()
        self._joining.drop()
        self._turns.drop()
        self.newcomers.forget()
        self.reader.cancel()
        self.project = Project()
        self._set_project()

    def _set_project(self) -> None:
        """Show the project from its beginning."""
        self.editing.set_project(self.project)
        self.toolbar.search.show_query(self.project.filters.query)
        self.evidence.show_project(self.project)
        self.select(None)
        self.centre.set_project(self.project)
        self._show()

    def _add(self, arrived: list[Extraction]) -> None:
        """Put articles into the project and show them."""
        self._joining.finish()
        few = sum(len(extraction.events) for extraction in arrived) <= FEW
        self._joining.do(self._join(arrived), at_once=few)

    def _join(self, arrived: list[Extraction]) -> Iterator[None]:
        before = len(self.project.extractions)
        numbers = yield from self.project.adding(arrived)
        self._show()
        self.newcomers.tell(numbers, before)

    def _add_pasted(self, extraction: Extraction) -> None:
        self.arrivals.hand_on()
        self._add([extraction])
        self._joining.finish()
        self.newcomers.rest()
        self._turns.then(partial(self._go_to, len(self.project.extractions) - 1))

    def _go_to(self, number: int) -> None:
        """Select the first event of an article, or show its text if none of its events is on the axis."""
        key = next((key for key in self.timeline.order() if key[0] == number), None)
        if key:
            self.select(key)
        else:
            self.show_article(number)

    def _show_edited(self, change: Command) -> None:
        """Show the project after a change, and go to where it is: selected is what stands for the event that was."""
        self._following.finish()
        old, here = self.evidence.entry, self.evidence.number == change.number
        stays = counterpart(old, self.project.entries) if old else None
        self.selected = stays if here else change.changed(self.project)
        self._show(edited=True)
        if not (here or self.selected):
            self._turns.then(partial(self.show_article, change.number))

    def _finish_reading(self) -> None:
        self.arrivals.hand_on()
        self._joining.then(self._rest)

    def _rest(self) -> None:
        """All is read and has joined."""
        self.project.cast.keep_colours()
        self.newcomers.rest()
        self.status.show_reading(0, 0, "")
        self._turns.then(self.memory.go_back)

    # --- showing

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
        self.coverage.toggle(self._in_view())

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

    # --- asking

    def _ask_export(self) -> None:
        self.exporter.ask(self.project, self.timeline.days, self.appearance.theme)

    def _copy_events(self) -> None:
        entries = self.centre.list.table.chosen_entries()
        citing.copy(self.project, entries)
        self.status.show_note(self.tr("%Ln events copied with their sources", None, len(entries)))

    def _copy_picture(self) -> None:
        self.exporter.copy(self.project, self.timeline.days)

    # --- the window itself

    def closeEvent(self, event: QCloseEvent) -> None:
        self.memory.close()
        self.reader.stop()
        super().closeEvent(event)

    def _connect(self) -> None:
        self._connect_arrivals()
        self.workspace.reordered.connect(self.order_tabs)
        self.memory.came_back.connect(self.select)
        for happened in (self.centre.activated, self.timeline.activated):
            happened.connect(self._go_to_evidence)
        self.timeline.span_changed.connect(self.toolbar.show_span)
        for part in (self.facets, self.centre, self.evidence):
            part.selected.connect(self.select)
        for filtering in (self.facets, self.centre):
            filtering.filtered.connect(self.filter)
        self.facets.article_chosen.connect(self.show_article)
        self.toolbar.search.searched.connect(lambda query: self.filter(self.project.filters.looking_for(query)))
        self.toolbar.search.stepped.connect(self.centre.step_hit)
        self.toolbar.search.left.connect(self.focus_content)
        self.evidence.actor_wanted.connect(self.facets.solo_actor)
        self.evidence.stepped.connect(self.timeline.step)
        self.notices.seen.connect(self.focus_content)
        self.status.coverage_wanted.connect(self._show_coverage)
        self.coverage.wanted.connect(self._show_covered)
        self.appearance.changed.connect(self.set_theme)
        for asking in (self.references, self.reopening):
            asking.reread.connect(self.editing.do)
        self.editing.changed.connect(self._show_edited)
        for teller in (self.editing, self.exporter, self.opening):
            teller.told.connect(self.status.show_note)

    def _connect_arrivals(self) -> None:
        """What is wanted goes to the reader, what is read comes to the panes."""
        self.welcome.sample_chosen.connect(lambda path: self.open_files([path]))
        self.dropping.dropped.connect(lambda data: self.opening.take(data, self.project.extractions))
        self.opening.wanted.connect(self.open_files)
        self.opening.pasted.connect(self._add_pasted)
        self.reader.found.connect(self.arrivals.take)
        self.reader.failed.connect(self.notices.add)
        self.reader.progress.connect(self.status.show_reading)
        self.reader.finished.connect(self._finish_reading)
        self.status.cancelled.connect(self.readings.cancel)
        self.readings.wanted.connect(self.newcomers.show_first)
        self.arrivals.ready.connect(self._add)
        self.newcomers.wanted.connect(self._go_to)

    def _connect_actions(self) -> None:
        for action, does in (
            (self.commands.open, self.opening.ask_files),
            (self.commands.open_folder, self.opening.ask_folder),
            (self.commands.paste, lambda: self.opening.paste(self.project.extractions)),
            (self.commands.close_articles, self.close_articles),
            (self.commands.export, self._ask_export),
            (self.commands.copy_picture, self._copy_picture),
            (self.commands.quit, self.close),
            (self.commands.about, partial(about.show, self)),
            (self.commands.copy_events, self._copy_events),
        ):
            action.triggered.connect(does)
        self.commands.themes.triggered.connect(lambda action: self.appearance.choose(action.data()))
        speak, later = (lambda action: self.speak(action.data())), Qt.ConnectionType.QueuedConnection
        self.commands.languages.triggered.connect(speak, later)  # the menu goes as well
