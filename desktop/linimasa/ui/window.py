"""The main window. It only connects: data goes down as arguments, news comes up as signals."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent

from ..model import Extraction
from ..project import Command, Entry, Filters, Key, Project, counterpart
from . import about, summary
from .shell import Shell
from .theme import drawable


class MainWindow(Shell):
    """One project in every pane, and the reader that fills it."""

    def __init__(self) -> None:
        super().__init__()
        self.project = Project()
        self.selected: Key | None = None
        self._connect()
        self._connect_actions()
        self.memory.restore()
        self.editing.set_project(self.project)
        self.set_theme(self.appearance.theme)
        self._show_project()

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
        self.reader.cancel()
        self.project = Project()
        self.editing.set_project(self.project)
        self.toolbar.search.show_query("")
        self.evidence.show_project(self.project)
        self.select(None)
        self.centre.set_project(self.project)
        self._show_project()

    def _add(self, arrived: list[Extraction]) -> None:
        """Put articles into the project and show them."""
        first = not self.project.extractions
        self.project.add(arrived)
        self._show_project()  # gives the timeline its size before it lays out
        if first:
            self.centre.set_project(self.project)
            self.evidence.show_project(self.project)
            self.show_article(0)
        else:
            self.centre.refresh()
            self._show_evidence()

    def _show_edited(self, change: Command) -> None:
        """Show the project after a change, and go to where it is: selected is what stands for the event that was."""
        old, here = self.evidence.entry, self.evidence.number == change.number
        stays = counterpart(old, self.project.entries) if old else None
        self.selected = stays if here else change.changed(self.project)
        self._show_project()
        self.centre.select(None)
        self.centre.refresh()
        self.timeline.follow()
        self.centre.select(self.selected)
        self.facets.select(self.selected)
        self._show_evidence()
        if not (here or self.selected):
            self.show_article(change.number)

    def _finish_reading(self) -> None:
        self.arrivals.hand_on()
        self.project.cast.keep_colours()
        self.status.show_reading(0, 0, "")
        self.memory.go_back()

    # --- showing

    def select(self, key: Key | None) -> None:
        """Select an event in every pane."""
        if key == self.selected:
            return
        self.selected = key
        self.centre.select(key)
        self.facets.select(key)
        self._show_evidence()
        self._show_counts()

    def show_article(self, number: int) -> None:
        """Show an article's text, no event selected."""
        self.select(None)
        self.facets.choose_article(number)
        self.evidence.show_article(number)
        self.references.show(self.project, self._entry())

    def _show_evidence(self) -> None:
        entry = self._entry()
        if entry:
            self.evidence.show_entry(entry, summary.place(entry.key, self.timeline.order()))
        else:
            self.evidence.drop_entry()

    def _entry(self) -> Entry | None:
        return None if self.selected is None else self.project.entry(self.selected)

    def _show_project(self) -> None:
        filled = bool(self.project.extractions)
        self.stack.setCurrentWidget(self.workspace if filled else self.welcome)
        if filled and self.stack.hasFocus():
            self._focus_content()
        self.commands.set_filled(filled)
        title, count = summary.title(self.project)
        self.setWindowTitle(drawable(title) or "Linimasa")
        self.toolbar.show_title(title, count)
        self.facets.show_project(self.project)
        self._show_counts()

    def _focus_content(self) -> None:
        (self.timeline if self.project.extractions else self.stack).setFocus()

    def _show_counts(self) -> None:
        self.status.show_counts(*summary.counts(self.project))
        self.references.show(self.project, self._entry())
        self.memory.note()

    def filter(self, filters: Filters) -> None:
        """Show what other filters let through, in every pane."""
        self.project.filters = filters
        self.toolbar.search.show_query(filters.query)
        self.facets.show_project(self.project)
        self.centre.refresh()
        self._show_evidence()
        self._show_counts()

    # --- asking

    def _ask_export(self) -> None:
        self.exporter.ask(self.project, self.timeline.days, self.appearance.theme)

    def _copy_picture(self) -> None:
        self.exporter.copy(self.project, self.timeline.days)

    # --- the window itself

    def closeEvent(self, event: QCloseEvent) -> None:
        self.memory.close()
        self.reader.stop()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.dropped.connect(self.open_files)
        self.workspace.reordered.connect(self.order_tabs)
        self.memory.came_back.connect(self.select)
        self.reader.found.connect(self.arrivals.take)
        self.reader.failed.connect(self.notices.add)
        self.reader.progress.connect(self.status.show_reading)
        self.reader.finished.connect(self._finish_reading)
        self.arrivals.ready.connect(self._add)
        self.centre.selected.connect(self.select)
        self.centre.activated.connect(lambda: self.evidence.source.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.timeline.span_changed.connect(self.toolbar.show_span)
        self.facets.selected.connect(self.select)
        self.facets.article_chosen.connect(self.show_article)
        self.toolbar.search.searched.connect(lambda query: self.filter(self.project.filters.looking_for(query)))
        self.toolbar.search.stepped.connect(self.centre.step_hit)
        self.toolbar.search.left.connect(self._focus_content)
        for part in (self.facets, self.centre):
            part.filtered.connect(self.filter)
        self.evidence.selected.connect(self.select)
        self.evidence.actor_wanted.connect(self.facets.solo_actor)
        self.evidence.stepped.connect(self.timeline.step)
        self.status.cancelled.connect(self.reader.cancel)
        self.notices.seen.connect(self._focus_content)
        self.welcome.sample_chosen.connect(lambda path: self.open_files([path]))
        self.appearance.changed.connect(self.set_theme)
        self.opening.wanted.connect(self.open_files)
        self.references.reread.connect(self.editing.do)
        self.editing.changed.connect(self._show_edited)
        for teller in (self.editing, self.exporter, self.opening):
            teller.told.connect(self.status.show_note)

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
            (self.commands.zoom_in, self.timeline.zoom_in),
            (self.commands.zoom_out, self.timeline.zoom_out),
            (self.commands.fit, self.timeline.fit),
            (self.commands.frame, self.timeline.frame_selection),
            (self.commands.toggle_theme, self.appearance.toggle),
            (self.commands.search, self.toolbar.ask),
            (self.commands.next_hit, partial(self.centre.step_hit, 1)),
            (self.commands.previous_hit, partial(self.centre.step_hit, -1)),
        ):
            action.triggered.connect(does)
        self.commands.themes.triggered.connect(lambda action: self.appearance.choose(action.data()))
