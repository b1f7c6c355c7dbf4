"""What the window remembers: where it and its panes stand, how the list is sorted, what is open and in view.

It is written soon after it changes, so that nothing is lost if the program ends without being closed.
"""

from binascii import crc32
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from ..model import Extraction
from ..project import Decisions, Entry, History, Identity, Key, Project
from ..project.casting import AS_FOUND, Casting
from ..project.decisions import Join
from . import session
from .centre import Centre
from .eventwords import Column
from .opening import Opening
from .past import Past
from .pasted import Pasted
from .reading import Wanted
from .settings import Settings, kept_path, read_path
from .worker import Job, Worker
from .workspace import Workspace

translate = QCoreApplication.translate
_SIZE = (1600, 1000)
_SOON = 1000  # milliseconds from a change to the disk
_PLACE = ("path", "part", "event", "begin", "end")
_SEAL = 4  # bytes of the checksum before a layout
_GRIP = 80  # px of a window that must be on a screen, so that a hand can take it


class Place(NamedTuple):
    """Where a person was: the event selected, as its article's path and part and its own name, and the days in view."""

    path: str
    part: str
    event: str
    begin: float
    end: float


class State(NamedTuple):
    """What the window remembers; a session or a place that is None stays what it was."""

    geometry: QByteArray
    layout: QByteArray
    sorted_by: str
    session: tuple[Sequence[Extraction], Sequence[Wanted]] | None
    project: Path | None
    decided: tuple[Mapping[Identity, Decisions], Casting, tuple[Join, ...]]
    past: Callable[[Settings], None]
    pasted: Callable[[], str]
    place: Place | None

    def write(self) -> str:
        """Have it on the disk, from any thread; why it is not, if that cannot be."""
        settings = Settings()
        settings.keep("geometry", self.geometry)
        settings.keep("layout", self.layout)
        settings.keep("sorted", self.sorted_by)
        if self.session:
            session.keep(settings, *self.session)
            session.keep_decided(settings, *self.decided)
            self.past(settings)
            settings.keep("project", kept_path(self.project) if self.project else "")
        if self.place:
            settings.keep_rows("place", _PLACE, [[str(each) for each in self.place]])
        trouble = self.pasted() if self.session else ""
        return trouble if settings.write() else translate("memory", "the settings cannot be written")


class Memory(QObject):
    """Keeps the state of a window in the settings, and gives it back.

    Signals:
        came_back(key): the event selected in the last session is there again.
        noted(): something has changed that is to be remembered.
        project_wanted(path): this project was open in the last session.
        failed(str): what is to be remembered is not, and why.

    Attributes:
        project: the file of the project, which remembers its articles itself; None if it has none.
        decided: what was decided of articles that may come back.
        past: the history of before, which may come back.
        history: tells what was done since.
        pasted: the texts that were pasted.
    """

    came_back = Signal(object)
    noted = Signal()
    project_wanted = Signal(object)
    failed = Signal(str)

    def __init__(
        self, window: QMainWindow, workspace: Workspace, centre: Centre, opening: Opening, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._centre = window, workspace, centre
        self._opening, self._settings = opening, settings
        self._awaited: Place | None = None
        self._opened = self._closed = False
        self.project: Path | None = None
        self.decided: dict[Identity, Decisions] = {}
        self.past = Past()
        self.history: Callable[[], History] = History
        self.pasted, self._trouble = Pasted(), ""
        self._held: tuple[Path | None, list[Wanted], dict[Identity, Decisions]] = None, [], {}
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._write)
        self._writer, self._writing = Worker(self), Lock()
        window.installEventFilter(self)
        workspace.changed.connect(self.note)
        centre.timeline.range_changed.connect(self.note)
        centre.list.table.horizontalHeader().sortIndicatorChanged.connect(self.note)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note where the window goes."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.note()
        return False

    def note(self) -> None:
        """Something has changed that is to be remembered."""
        self.noted.emit()
        if not (self._closed or self._soon.isActive()):
            self._soon.start()

    def close(self) -> None:
        """Have everything on the disk, and write no more: the window closes."""
        self._soon.stop()
        self._closed = True
        self.write()
        self._writer.stop()

    def write(self) -> str:
        """Have everything on the disk now; why it is not, if that cannot be."""
        with self._writing:
            return self._state().write()

    def _write(self) -> None:
        self._writer.start(partial(self._write_apart, self._state()))

    def _write_apart(self, state: State, job: Job) -> None:
        with self._writing:
            if not self._closed:
                job.tell(partial(self._tell, state.write()))

    def _tell(self, trouble: str) -> None:
        before, self._trouble = self._trouble, trouble
        if trouble and trouble != before:
            self.failed.emit(trouble)

    def _state(self) -> State:
        """All that is to be remembered, as it is now."""
        column, order = self._centre.list.table.rows.sorted_by
        extractions, waiting = tuple(self._centre.project.as_read), (*self._opening.waiting, *self._held[1])
        self._opened = self._opened or bool(extractions or waiting)
        pasted = () if self.project else tuple(each for each in extractions if each.article.path is None)
        return State(
            self._window.saveGeometry(),
            _sealed(self._workspace.layout_state()),
            f"{column.name} {order.name}",
            None if not self._opened else ((), waiting) if self.project else (extractions, waiting),
            self.project,
            self._decided(),
            self._past(),
            (lambda: "") if self.pasted.awaited else partial(self.pasted.keep, pasted),
            self._place() if self._opened and self._awaited is None else None,
        )

    def _decided(self) -> tuple[Mapping[Identity, Decisions], Casting, tuple[Join, ...]]:
        """What is decided of articles that are in no file of a project."""
        project = self._centre.project
        if self.project:
            there = {*project.cast.sources.values()}
            waiting = (self.decided | self._held[2]).items()
            return {known: each for known, each in waiting if known not in there}, AS_FOUND, ()
        return session.told(project, self.decided), project.cast.casting, project.joins

    def _past(self) -> Callable[[Settings], None]:
        """What writes the history of what is in no file of a project."""
        history = History() if self.project else self.history()
        known = History(history.commands, history.done)  # as it is now, for another thread
        return partial(self.past.keep, history=known, sources=dict(self._centre.project.cast.sources))

    def restore(self) -> None:
        """Let the window stand as it stood, or as at a first start."""
        if not self._window.restoreGeometry(self._settings.data("geometry")):
            self._window.resize(*_SIZE)
        self._bring_on_screen()
        self.restore_panes()

    def restore_panes(self) -> None:
        """Let the panes stand as they stood, and the list be sorted as it was."""
        self._workspace.restore(_unsealed(self._settings.data("layout")))
        column, _, order = self._settings.text("sorted").partition(" ")
        if column in Column.__members__ and order in Qt.SortOrder.__members__:
            self._centre.list.table.sort_by(Column[column], Qt.SortOrder[order])

    @property
    def is_all_there_is(self) -> bool:
        """Whether the last session holds what is nowhere else: what was decided or pasted, and is in no project."""
        kept = session.has_decided(self._settings) or self.pasted.path().exists()
        return kept and not self._settings.text("project")

    def restore_session(self, whole: bool) -> None:
        """Read what was open; if that is the whole of what is read, go to where the person was.

        A project that was open comes back only if it is the whole: what is opened beside it is no part of it.
        """
        if kept := self._settings.text("project"):
            if whole:
                decided = session.kept_decided(self._settings, Project())
                self._held = read_path(kept), session.kept(self._settings), decided
                self.project_wanted.emit(read_path(kept))
            return
        self.past.begin(self._settings)
        self.decided |= session.kept_decided(self._settings, self._centre.project)
        if whole:
            self._awaited = _place(self._settings.rows("place", _PLACE))
        self._opening.restore()
        self.pasted.begin()
        coming = self.pasted.awaited or bool(self._opening.waiting)
        self._opened = self._opened or coming
        if not coming:
            self._awaited = None

    def resume(self) -> None:
        """A project is open, or none can be: if it is that of the last session, what it had still to read is read."""
        (path, waiting, decided), self._held = self._held, (None, [], {})
        if waiting and self.project == path:
            self.past.begin(self._settings)
            self.decided |= decided
            self._opening.read(waiting)

    def go_back(self) -> None:
        """Everything is read: go to where the person was, unless they are elsewhere already."""
        place, self._awaited = self._awaited, None
        project = self._centre.project
        if place is None or self._centre.selected_key is not None or not project.extractions:
            return
        if place.begin < place.end:
            self._centre.timeline.show_days(place.begin, place.end)
        entry = next((entry for entry in project.entries if self._is_at(entry, place)), None)
        if entry:
            self.came_back.emit(entry.key)

    def _is_at(self, entry: Entry, place: Place) -> bool:
        return entry.event.id == place.event and self._article(entry.key) == (place.path, place.part)

    def _article(self, key: Key) -> tuple[str, str]:
        article = self._centre.project.extraction(key).article
        return kept_path(Path(article.path)) if article.path else "", article.part or ""

    def _place(self) -> Place:
        key, days = self._centre.selected_key, self._centre.timeline.range
        entry = self._centre.project.entry(key) if key else None
        path, part = self._article(entry.key) if entry else ("", "")
        return Place(path, part, entry.event.id if entry else "", *days)

    def _bring_on_screen(self) -> None:
        """Screens go, and a window must not go with them."""
        window = self._window
        seen = [screen.availableGeometry() & window.geometry() for screen in QGuiApplication.screens()]
        if not any(part.width() >= _GRIP and part.height() >= _GRIP for part in seen):
            window.move(QGuiApplication.primaryScreen().availableGeometry().topLeft())


def _sealed(state: QByteArray) -> QByteArray:
    """With a checksum: Qt does not survive a layout that was changed."""
    data = state.data()
    return QByteArray(crc32(data).to_bytes(_SEAL, "big") + data)


def _unsealed(kept: QByteArray) -> QByteArray:
    seal, data = kept.data()[:_SEAL], kept.data()[_SEAL:]
    return QByteArray(data if crc32(data).to_bytes(_SEAL, "big") == seal else b"")


def _place(rows: list[list[str]]) -> Place | None:
    try:
        ((path, part, event, begin, end),) = rows
        return Place(path, part, event, float(begin), float(end))
    except ValueError:  # there is none, or somebody has written into the settings
        return None
