"""Pasted texts that are in no project: they come back at the next start from a file beside the settings."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ..model import Extraction
from . import messages
from .settings import Settings
from .worker import Job, Worker

MOST = 16 * 2**20
"""The most characters that are kept."""
_NAME = "pasted.linimasa"


class Pasted(QObject):
    """Keeps what was pasted, with what was found in it, and brings it back.

    Signals:
        back(extractions): these were open at the last close.

    Attributes:
        awaited: whether something may still come back; until it has, nothing is written.
    """

    back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.awaited = False
        self._kept: tuple[tuple[Extraction, ...], object] | None = None  # None: nobody knows
        self._worker = Worker(self)

    @staticmethod
    def path() -> Path:
        """Where they are kept."""
        return Settings().folder / _NAME

    def begin(self) -> None:
        """Bring back what was kept."""
        self.awaited = self.path().exists()
        if self.awaited:
            self._worker.start(self._read)

    def forget(self) -> None:
        """Nothing comes back any more."""
        self.awaited = False

    def stop(self) -> None:
        """Bring nothing back: the window closes."""
        self._worker.stop()

    def keep(self, extractions: tuple[Extraction, ...]) -> str:
        """Have these on the disk, from any thread, one at a time; why they are not, if that cannot be."""
        if self._kept == (extractions, _state(self.path())):
            return ""
        trouble = _write(self.path(), extractions)
        if not trouble:
            self._kept = extractions, _state(self.path())
        return trouble

    def _read(self, job: Job) -> None:
        from ..project.file import ProjectError, ProjectFile
        from ..project.rests import finish

        found = tuple[Extraction, ...]()
        with suppress(ProjectError):  # somebody has written into it
            file = ProjectFile.open(self.path())
            try:
                found = finish(file.reading()).extractions
            finally:
                file.close()
        job.tell(lambda: self._bring(found))

    def _bring(self, found: tuple[Extraction, ...]) -> None:
        if self.awaited:
            self.back.emit(found)
        self.awaited = False


def fits(extractions: Iterable[Extraction]) -> bool:
    """Whether there is room for all."""
    return sum(len(extraction.article.text) for extraction in extractions) <= MOST


def _state(path: Path) -> object:
    """What is another when another window has written the file; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def _write(path: Path, extractions: tuple[Extraction, ...]) -> str:
    """Put as many as there is room for into the file, the newest first; why it cannot be, if so."""
    kept = [*extractions]
    while not fits(kept):
        del kept[0]
    try:
        if not kept:
            path.unlink(missing_ok=True)
            return ""
        from ..project import UNDECIDED, Content
        from ..project.file import ProjectError, ProjectFile
    except OSError as error:
        return error.strerror or str(error)
    try:
        ProjectFile.create(path, Content(tuple(kept), (UNDECIDED,) * len(kept))).close()
    except ProjectError as error:
        return messages.told(error.args[0])
    return ""
