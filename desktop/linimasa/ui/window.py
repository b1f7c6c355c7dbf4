"""The main window. It only connects: data goes down as arguments, news comes up as signals."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent

from ..model import Extraction
from ..project import Entry, Key
from . import about, citing, session, size, translation
from .filing import Filing
from .timeline.navigator import FEW
from .timeline.visits import History

if TYPE_CHECKING:
    from ..exports import View


class MainWindow(Filing):
    """One project in every pane, and the reader that fills it.

    Signals:
        spoken(): everything is said in another language, and shown as it was.
    """

    spoken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pasted.back.connect(self._bring_back)
        self._set_up()
        self.memory.restore()

    def _set_up(self) -> None:
        """Let the parts work together, and show the project."""
        self._make_turns()
        self._turns.done.connect(self.arrivals.shown)
        self.arranging.arranged.connect(self.arrange)
        self._connect()
        self._connect_actions()
        self._connect_deciding()
        self._connect_recasting()
        self._connect_filing()
        self._set_project()
        self.set_theme(self.appearance.theme)
        self.commands.check_language(translation.chosen())
        self.commands.check_size(size.chosen(self._settings))

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
        back = partial(self._come_back, selected, number, timeline.range, timeline.visits.history)
        self._turns.then(lambda: QTimer.singleShot(0, self, back))  # when the panes have their sizes

    def _come_back(self, selected: Key | None, number: int | None, days: tuple[float, float], history: History) -> None:
        if self.project.extractions:
            self.memory.restore_panes()
            self.timeline.show_days(*days)
            self.timeline.visits.resume(history)
        if selected is not None:
            self.select(selected)
        elif number is not None:
            self.show_article(number)
        self.spoken.emit()

    # --- articles

    def _read_files(self, wanted: list[Path]) -> None:
        if wanted or not self.pictured.found:
            self.reader.read(wanted)
        else:
            self.pictured.show(self.project.extractions)

    def _show_as(self, view: "View") -> None:
        from .pictureview import filters_of

        self.arranging.show_as(view.lanes, view.gapless)
        self.filter(filters_of(self.project, view))

    def _add(self, arrived: list[Extraction]) -> None:
        """Put articles into the project and show them."""
        self._joining.finish()
        few = sum(len(extraction.events) for extraction in arrived) <= FEW
        self._joining.do(self._join(arrived), at_once=few)

    def _join(self, arrived: list[Extraction]) -> Iterator[None]:
        before = len(self.project.extractions)
        numbers = yield from self.project.adding(arrived, session.told(self.project, self.memory.decided))
        self._show()
        self.newcomers.tell(numbers, before)

    def _add_pasted(self, extraction: Extraction) -> None:
        self.arrivals.hand_on()
        self._add([extraction])
        self._joining.finish()
        self.newcomers.rest()
        self._turns.then(partial(self._go_to, len(self.project.extractions) - 1))

    def _bring_back(self, pasted: Sequence[Extraction]) -> None:
        """The texts that were pasted before the last close are there again."""
        self.arrivals.hand_on()
        if pasted:
            self._add([*pasted])
            self._joining.finish()
        self._pasted.forget()
        if not self.reader.busy:
            self._finish_reading()

    def _finish_reading(self) -> None:
        self.arrivals.hand_on()
        if not self.memory.pasted.awaited:  # else it is finished then
            self._joining.then(self._rest)

    def _rest(self) -> None:
        """All is read and has joined."""
        self.project.cast.keep_colours()
        self._recall()
        self.newcomers.rest()
        self.status.show_reading(0, 0, "")
        self._turns.then(self.memory.go_back)
        self._turns.then(lambda: self.pictured.show(self.project.extractions))

    # --- asking

    def _ask_export(self) -> None:
        self.exporter.ask(self.project, self.timeline.days, self._chosen(), self.appearance.theme)

    def _ask_print(self) -> None:
        self.exporter.ask_print(self.project, self.timeline.days, self._chosen(), self.appearance.theme)

    def _chosen(self) -> frozenset[Key]:
        return self.centre.list.table.chosen_keys()

    def _read(self, key: Key) -> None:
        self.select(key)
        self._go_to_evidence()

    def _copy_event(self, key: Key) -> None:
        entry = self.project.entry(key)
        if entry:
            self._copy([entry])

    def _copy_events(self) -> None:
        self._copy(self.centre.list.table.chosen_entries())

    def _copy(self, entries: Sequence[Entry]) -> None:
        citing.copy(self.project, entries)
        self.status.show_note(self.tr("%Ln events copied with their sources", None, len(entries)))

    def _copy_picture(self) -> None:
        self.exporter.copy(self.project, self.timeline.days)

    # --- the window itself

    def _choose_size(self, name: str) -> None:
        size.choose(self._settings, name)
        self.status.show_note(self.tr("All is drawn in the new size when Linimasa starts again"))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.keeper.stop()
        self.memory.close()
        self._pasted.stop()
        self.reader.stop()
        self.pictured.stop()
        self.exporter.stop()
        super().closeEvent(event)

    def _connect(self) -> None:
        self._connect_arrivals()
        self.workspace.reordered.connect(self.order_tabs)
        self.memory.came_back.connect(self.select)
        for happened in (self.centre.activated, self.timeline.activated):
            happened.connect(self._go_to_evidence)
        self.timeline.span_changed.connect(self.toolbar.show_span)
        for part in (self.facets, self.centre, self.evidence, self.fanning):
            part.selected.connect(self.select)
        for filtering in (self.facets, self.centre):
            filtering.filtered.connect(self.filter)
        self.facets.article_chosen.connect(self.show_article)
        self.toolbar.search.searched.connect(lambda query: self.filter(self.project.filters.looking_for(query)))
        self.toolbar.search.stepped.connect(self.centre.step_hit)
        self.toolbar.search.left.connect(self.focus_content)
        self.timeline.menu_wanted.connect(lambda at, key, lane: self.menus.show(self.project, at, key, lane))
        self.menus.filtered.connect(self.filter)
        self.menus.read_wanted.connect(self._read)
        self.menus.frame_wanted.connect(self.timeline.frame_event)
        self.menus.copy_wanted.connect(self._copy_event)
        self._connect_evidence()
        self.notices.seen.connect(self.focus_content)
        self.status.coverage_wanted.connect(self._show_coverage)
        self.coverage.wanted.connect(self._show_covered)
        self.appearance.changed.connect(self.set_theme)
        for asking in (self.references, self.reopening):
            asking.reread.connect(self.editing.do)
        self.editing.changed.connect(self._show_edited)
        for teller in (self.editing, self.exporter, self.opening, self.pictured):
            teller.told.connect(self.status.show_note)

    def _connect_evidence(self) -> None:
        self.evidence.actor_wanted.connect(self.facets.solo_actor)
        self.evidence.stepped.connect(self.timeline.step)
        self.centre.chose.connect(self.choose)
        self.centre.list.table.many.connect(lambda count, _keys: self.evidence.many.show_count(count))
        self.evidence.many.copy_wanted.connect(self.commands.copy_events.trigger)
        self.evidence.many.one_wanted.connect(self._choose_one)

    def _connect_arrivals(self) -> None:
        """What is wanted goes to the reader, what is read comes to the panes."""
        self.welcome.sample_chosen.connect(lambda path: self.open_files([path]))
        self.dropping.dropped.connect(lambda data: self.opening.take(data, self.project.extractions))
        self.opening.wanted.connect(self.open_files)
        self.opening.pasted.connect(self._add_pasted)
        self.pictured.wanted.connect(self._read_files)
        self.reader.found.connect(self.arrivals.take)
        for refusing in (self.reader, self.pictured):
            refusing.failed.connect(self.notices.add)
        self.pictured.view_wanted.connect(self._show_as)
        self.pictured.days_wanted.connect(
            lambda first, last: self._turns.then(lambda: self.timeline.show_days(first, last + 1, eased=True))
        )
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
            (self.commands.export, self._ask_export),
            (self.commands.print, self._ask_print),
            (self.commands.copy_picture, self._copy_picture),
            (self.commands.quit, self.close),
            (self.commands.about, partial(about.show, self)),
            (self.commands.copy_events, self._copy_events),
            (self.commands.lanes.era, self.raise_era),
        ):
            action.triggered.connect(does)
        self.commands.sizes.triggered.connect(lambda action: self._choose_size(action.data()))
        self.commands.themes.triggered.connect(lambda action: self.appearance.choose(action.data()))
        speak, later = (lambda action: self.speak(action.data())), Qt.ConnectionType.QueuedConnection
        self.commands.languages.triggered.connect(speak, later)  # the menu goes as well
