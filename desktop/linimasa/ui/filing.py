"""The window as it keeps its project in a file: saved, opened, named, and left."""

import gc
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ..model import Failure, is_project
from ..project import SUFFIX, Content, Decisions, History, Identity, Project
from ..project.restoring import content_of, restoring
from . import files, session, summary
from .keeper import Keeper
from .recasting import Recasting
from .theme import drawable
from .timeline.navigator import FEW

if TYPE_CHECKING:
    from ..project.file import ProjectFile


class Filing(Recasting):
    """Saves the project under a name, from when on every change is written; opens one in place of what is open.

    Signals:
        opened(): a project was opened, and is shown.
    """

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keeper = Keeper(self._content)
        self._coming: list[Path] = []
        self._decided: dict[Identity, Decisions] = {}  # of articles that may come back
        self.keeper.read.connect(self._take)
        self.keeper.refused.connect(self._refuse)
        self.keeper.made.connect(self._tell_made)
        self.keeper.failed.connect(self._tell_failed)
        self.keeper.mended.connect(lambda: self.status.show_note(self.tr("The project is saved again")))

    def _connect_filing(self) -> None:
        self.memory.project, self.memory.decided = self.keeper.path, self._decided
        self.memory.noted.connect(self.keeper.note)
        self.memory.project_wanted.connect(self.open_project)
        self.commands.save.triggered.connect(self.save)
        self.commands.save_as.triggered.connect(self.save_as)
        self.commands.close_articles.triggered.connect(lambda: self._leaving(self.close_articles))

    # --- saving

    def save(self) -> None:
        """Have all changes in the file now; ask for one if there is none that can be written."""
        if self.keeper.path is None or self.keeper.read_only:
            self.save_as()
            return
        self.keeper.write()
        self.status.show_note(self.tr("Every change of {name} is saved by itself").format(name=self._name()))

    def save_as(self, _checked: bool = False, then: Callable[[], None] | None = None) -> None:
        """Ask for a name, and keep the project there from now on."""
        path = files.ask_project(self, self._suggested())
        if path is None:
            return
        self._settings.keep("folder", str(path.parent))
        if then:
            self._after_made = then
        if self.keeper.is_at(path) and not self.keeper.read_only:
            self.keeper.write()
        else:
            self.keeper.make(path)

    _after_made: Callable[[], None] | None = None

    def _suggested(self) -> Path:
        if self.keeper.path:
            return self.keeper.path
        folder = self._settings.text("folder")
        name = drawable(summary.title(self.project)[0]).replace("/", " ")[:80].strip(" .")
        return Path(folder or Path.home()) / f"{name or self.tr('Timeline')}{SUFFIX}"

    def _tell_made(self) -> None:
        then, self._after_made = self._after_made, None
        self.memory.project = self.keeper.path
        self.opening.recent.add([self.keeper.path] if self.keeper.path else [])
        self._show_title()
        self.memory.note()
        text = self.tr("Saved as {name}; from now on every change is saved by itself")
        self.status.show_note(text.format(name=self._name()))
        if then:
            then()

    def _tell_failed(self, reason: str) -> None:
        path = self.keeper.path
        self.notices.add(Failure(str(path), self.tr("what has changed is not saved: {reason}").format(reason=reason)))
        self.status.show_note(self.tr("The project is not saved: {reason}").format(reason=reason), bad=True)

    def _refuse(self, path: Path, reason: str) -> None:
        self._after_made = None
        self.notices.add(Failure(str(path), reason))
        self._add_coming()

    # --- opening

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
        """A project was read: show it."""
        self.keeper.flush()
        self.close_articles()
        self._joining.do(self._fill(file, content), at_once=sum(len(e.events) for e in content.extractions) <= FEW)

    def _fill(self, file: "ProjectFile", content: Content) -> Iterator[None]:
        project, state = Project(), content.state
        yield from restoring(project, content)
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
        self.arrivals.drop()
        self._joining.drop()
        self._turns.drop()
        self.newcomers.forget()
        self.pictured.drop()
        self.reader.cancel()
        self.project = Project()
        self._set_project()

    # --- leaving

    def _leaving(self, then: Callable[[], None]) -> None:
        """Do what takes the place of the project; ask before if something would be lost."""
        trouble = self.keeper.flush()
        if trouble:
            self._ask_to_save(self.tr("{name} is not saved").format(name=self._name()), trouble, then)
        elif self._would_lose():
            self._ask_first(then)
        else:
            then()

    def _ask_first(self, then: Callable[[], None]) -> None:
        text = self.tr("What you decided of events, or pasted, would be lost.")
        self._ask_to_save(self.tr("Save what is open first?"), text, then)

    def _ask_to_save(self, title: str, text: str, then: Callable[[], None]) -> None:
        answers = (
            (self.tr("Save as…"), lambda: self.save_as(then=then)),
            (self.tr("Do not save"), then),
        )
        self.question.ask(title, text, answers)

    def _would_lose(self) -> bool:
        """Whether something is nowhere but here."""
        if self.keeper.path:
            return bool(self.keeper.read_only) and self.keeper.changed
        pasted = any(extraction.article.path is None for extraction in self.project.extractions)
        project = self.project
        return pasted or bool(session.told(project, self._decided) or project.cast.casting or project.joins)

    def may_close(self) -> bool:
        """Whether nothing is lost when the window closes; if something is, the person is asked."""
        trouble = self.keeper.flush()
        if trouble:
            self._ask_to_save(self.tr("{name} is not saved").format(name=self._name()), trouble, self._close_anyway)
            return False
        if self.keeper.path and self._would_lose():  # what is in no project comes back with the session
            self._ask_first(self._close_anyway)
            return False
        return True

    def _close_anyway(self) -> None:
        self.keeper.leave()
        self.close()

    # --- showing

    def _name(self) -> str:
        return drawable(self.keeper.path.stem) if self.keeper.path else ""

    def _show_title(self) -> None:
        super()._show_title()
        name = self._name()
        if not name:
            return
        told = self.tr("{name} (read only)").format(name=name) if self.keeper.read_only else name
        self.setWindowTitle(told)
        if self.project.extractions:
            self.toolbar.show_title(told, summary.title(self.project)[1])

    def _content(self) -> Content:
        days = self.timeline.range
        return content_of(self.project, self.editing.history, self.selected, self.evidence.number, days)
