"""The window as it keeps its project in a file: saved, named, and left."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from ..model import Extraction, Failure
from ..project import SUFFIX, Content, Decisions, Identity, State
from ..project.restoring import content_of
from . import files, session, summary
from .keeper import Keeper
from .past import Past
from .pasted import Pasted, fits
from .recasting import Recasting
from .theme import drawable


class Saving(Recasting):
    """Saves the project under a name, from when on every change is written; asks before what is nowhere else is lost.

    Attributes:
        keeper: the file of the project.
    """

    def __init__(self) -> None:
        super().__init__()
        self.keeper = Keeper(self._content)
        self._decided: dict[Identity, Decisions] = {}  # of articles that may come back
        self._past, self._pasted = Past(), Pasted()
        self.keeper.made.connect(self._tell_made)
        self.keeper.failed.connect(self._tell_failed)
        self.keeper.mended.connect(lambda: self.status.show_note(self.tr("The project is saved again")))

    def _connect_saving(self) -> None:
        self.memory.project, self.memory.decided, self.memory.past = self.keeper.path, self._decided, self._past
        self.memory.history, self.memory.pasted = lambda: self.editing.history, self._pasted
        self.memory.failed.connect(self._tell_forgotten)
        self.memory.noted.connect(self.keeper.note)
        self.commands.save.triggered.connect(self.save)
        self.commands.save_as.triggered.connect(self.save_as)

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
        if not self.keeper.is_at(path) or self.keeper.read_only:
            self._after_made = then
            self.keeper.make(path)
        elif then:
            self._leaving(then)  # it may work now
        else:
            self.keeper.write()

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

    def _tell_forgotten(self, reason: str) -> None:
        text = self.tr("What is open will not come back after a restart: {reason}").format(reason=reason)
        self.status.show_note(text, bad=True)

    # --- leaving

    def _leaving(self, then: Callable[[], None]) -> None:
        """Do what takes the place of the project; ask before if something would be lost."""
        trouble, agree = self.keeper.flush(), partial(self._agree, then)
        if trouble:
            self._ask_to_save(self.tr("{name} is not saved").format(name=self._name()), trouble, agree)
        elif self._would_lose():
            self._ask_first(agree)
        else:
            agree()

    def _agree(self, then: Callable[[], None]) -> None:
        """What there is now may be lost."""
        self._agreed = self._losable()
        then()

    _agreed: object = None

    def _losable(self) -> object:
        """All that a person would miss, to be compared."""
        return replace(self._content(), history=(), state=State()), dict(self._decided)

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
        project = self.project
        decided = session.told(project, self._decided) or project.cast.casting or project.joins
        return bool(decided or self._pasted_ones() or self._pasted.awaited)

    def _pasted_ones(self) -> list[Extraction]:
        return [extraction for extraction in self.project.extractions if extraction.article.path is None]

    def may_close(self) -> bool:
        """Whether nothing is lost when the window closes; if something is, the person is asked."""
        if self._closing:
            return True
        trouble = self.keeper.flush()
        if trouble:
            self._ask_to_save(self.tr("{name} is not saved").format(name=self._name()), trouble, self._close_anyway)
            return False
        if self.keeper.path and self._would_lose():
            self._ask_first(self._close_anyway)
            return False
        if self.keeper.path or not self._would_lose():
            return True
        forgotten = self.memory.write()  # what is in no project comes back with the session, if that can be
        if not forgotten and not fits(self._pasted_ones()):
            forgotten = self.tr("what was pasted is too much to be kept without a project")
        if forgotten:
            self._ask_to_save(self.tr("What is open will not come back"), forgotten, self._close_anyway)
        return not forgotten

    def _close_anyway(self) -> None:
        self._closing = True
        self.keeper.leave()
        self.close()

    _closing = False

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
