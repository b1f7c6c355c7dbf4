"""The window as it opens a project in place of what is open."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ..model import Failure, is_project
from ..project import Content, History, Project
from ..project.restoring import restoring
from .saving import Saving
from .timeline.navigator import FEW

if TYPE_CHECKING:
    from ..project.file import ProjectFile


class Filing(Saving):
    """Opens a project, and closes what is open.

    Signals:
        opened(): a project was opened, and is shown.
    """

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._coming: list[Path] = []
        self.keeper.read.connect(self._take)
        self.keeper.refused.connect(self._refuse)

    def _connect_filing(self) -> None:
        self._connect_saving()
        self.memory.project_wanted.connect(self.open_project)
        self.commands.close_articles.triggered.connect(lambda: self._leaving(self.close_articles))

    def begin(self, paths: Sequence[Path], restore: bool) -> None:
        """Open files, after what was open at the last close if that is wanted.

        A project takes its place: then it comes only if something of it is nowhere else, so that it is asked about.
        """
        if restore and (self.memory.is_all_there_is or not any(map(is_project, paths))):
            self.memory.restore_session(whole=not paths)
        self.open_files(paths)

    def _refuse(self, path: Path, reason: str) -> None:
        self._after_made = None
        self.notices.add(Failure(str(path), reason))
        self._add_coming()
        self.memory.resume()

    def open_project(self, path: Path, coming: Iterable[Path] = ()) -> None:
        """Open a project in place of what is open; `coming` are articles that are to join it then."""
        self._coming = list(coming)
        if self.keeper.is_at(path):
            self.status.show_note(self.tr("It is open already"))
            self._add_coming()
        else:
            self._leaving(partial(self.keeper.open, path))

    def _without_projects(self, paths: Iterable[Path]) -> list[Path]:
        """Open the project among some paths; what is left is to be read, unless the project takes it along."""
        given = list(paths)
        projects = [path for path in given if is_project(path)]
        others = [path for path in given if path not in projects]
        if not projects:
            return others
        for path in projects[1:]:
            self.notices.add(Failure(str(path), self.tr("Only one project can be open in a window.")))
        self.opening.recent.add(projects[:1])
        self.open_project(projects[0].absolute(), others)
        return []

    def _take(self, file: "ProjectFile", content: Content) -> None:
        """A project was read: show it, if nothing is lost by it that came meanwhile."""
        if (self.keeper.flush() or self._would_lose()) and self._losable() != self._agreed:
            file.close()
            self._leaving(partial(self.keeper.open, file.path))
            return
        self.close_articles()
        self._joining.do(self._fill(file, content), at_once=sum(len(e.events) for e in content.extractions) <= FEW)

    def _fill(self, file: "ProjectFile", content: Content) -> Iterator[None]:
        project, state = Project(), content.state
        try:
            yield from restoring(project, content)
        except BaseException:  # also if nobody waits for it any more
            file.close()
            raise
        gc.freeze()  # articles stay, as in `arrivals`
        self.project = project
        self.arranging.show(state.arrangement)
        self._set_project()
        self.editing.resume(History(content.history, state.done, state.forgotten))
        self.keeper.keep(file)
        self.memory.project = file.path
        self._turns.then(partial(self._show_state, content))

    def _show_state(self, content: Content) -> None:
        """Go to where the person was."""
        state, keys = content.state, {entry.key for entry in self.project.entries}
        if state.days and self.project.entries:
            self.timeline.show_days(*state.days)
        if state.selected in keys:
            self.select(state.selected)
        elif state.article is not None and 0 <= state.article < len(self.project.extractions):
            self.show_article(state.article)
        self._show_title()
        if self.keeper.read_only:
            text = self.tr("{name}: {reason}").format(name=self._name(), reason=self.keeper.read_only)
            self.status.show_note(text, bad=True)
        elif content.cut:
            self.status.show_note(self.tr("Not every change of before can be taken back: their history is damaged"))
        self.memory.note()
        self.opened.emit()
        self._add_coming()
        self.memory.resume()

    def _add_coming(self) -> None:
        coming, self._coming = self._coming, []
        if coming:
            self.open_files(coming)

    def open_files(self, paths: Iterable[Path]) -> None:
        """Read files and folders in the background; their articles join the timeline as they come. A project takes the
        place of what is open."""
        wanted = self._without_projects(paths)
        self.opening.recent.add(wanted)
        self.pictured.take(wanted, self.project.extractions)
        self.memory.note()

    def close_articles(self) -> None:
        """Close everything that is open."""
        self.keeper.leave()
        self.memory.project = None
        self._decided.clear()
        self._past.forget()
        self._pasted.forget()
        self.arrivals.drop()
        self._joining.drop()
        self._turns.drop()
        self.newcomers.forget()
        self.pictured.drop()
        self.reader.cancel()
        self.project = Project()
        self._set_project()

    def _recall(self) -> None:
        """The articles of the last session are there again: so is what was done to them."""
        history = self.memory.past.recalled(self.project, self.editing.history)
        if history:
            self.editing.resume(history)
