"""The file of the open project: read and written in the background, soon after every change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ..project import Content
from . import messages
from .worker import Job, Worker

if TYPE_CHECKING:
    from ..project.file import ProjectFile

_SOON = 1000  # milliseconds from a change to the disk
_AGAIN = 15_000  # and from a failure to the next try


class Keeper(QObject):
    """Knows the file, and writes to it what has changed. Without a file nothing is written.

    Signals:
        read(ProjectFile, Content): a file was read; whoever shows it says that it is `kept`.
        refused(Path, str): a file was not read, or not made, and why.
        made(): the project has a file now.
        failed(str): what has changed is not in the file, and why.
        mended(): it is, after all.
    """

    read = Signal(object, object)
    refused = Signal(object, str)
    made = Signal()
    failed = Signal(str)
    mended = Signal()

    def __init__(self, content: Callable[[], Content]) -> None:
        super().__init__()
        self._content = content
        self._file: ProjectFile | None = None
        self._worker, self._using = Worker(self), Lock()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.write)
        self.trouble = ""
        self._numbers, self._saved = count(), -1

    @property
    def path(self) -> Path | None:
        """Where the file is; None while the project has none."""
        return self._file.path if self._file else None

    @property
    def read_only(self) -> str:
        """Why nothing is written to the file, in words; empty if it is."""
        return messages.told(self._file.read_only) if self._file and self._file.read_only else ""

    def open(self, path: Path) -> None:
        """Read a file; a signal tells what became of it."""
        self._worker.start(partial(self._read, path))

    def make(self, path: Path) -> None:
        """Write everything to a new file, which is that of the project from then on; the one before has it all, too."""
        if self._soon.isActive():
            self.write()
        self._worker.start(partial(self._make, path, self._content()))

    def keep(self, file: ProjectFile) -> None:
        """Let a file that was read be that of the project."""
        self._file, self.trouble = file, ""

    def is_at(self, path: Path) -> bool:
        """Whether a path is that of the file."""
        return self._file is not None and self._file.is_at(path)

    @property
    def changed(self) -> bool:
        """Whether an article, or what was decided of one, is another than in the file."""
        return self._file is not None and not self._file.holds(self._content())

    def note(self) -> None:
        """Something has changed."""
        if self._file and not self._file.read_only and not self._soon.isActive():
            self._soon.start(_AGAIN if self.trouble else _SOON)

    def write(self) -> None:
        """Write what has changed now."""
        self._soon.stop()
        if self._file:
            number, content = next(self._numbers), self._content()
            self._worker.start(partial(self._write_apart, self._file, number, content))

    def flush(self) -> str:
        """Have everything in the file now; why it is not, if that cannot be."""
        self._soon.stop()
        if self._file and not self._file.read_only:
            self.trouble = self._save(self._file, next(self._numbers), self._content())
        return self.trouble

    def leave(self) -> None:
        """Have no file any more; what is not written is lost."""
        self._soon.stop()
        file, self._file, self.trouble = self._file, None, ""
        if file:
            with self._using:
                file.close()

    def stop(self) -> None:
        """Do nothing any more: the window closes."""
        self._worker.stop()
        self.leave()

    def _write_apart(self, file: ProjectFile, number: int, content: Content, job: Job) -> None:
        job.tell(partial(self._tell, file, self._save(file, number, content)))

    def _save(self, file: ProjectFile, number: int, content: Content) -> str:
        from ..project.file import ProjectError

        with self._using:
            try:
                if number > self._saved:  # what is older waited while the window was about to close
                    file.save(content)
                    self._saved = number
            except ProjectError as error:
                return messages.told(error.args[0])
        return ""

    def _tell(self, file: ProjectFile, trouble: str) -> None:
        if file is not self._file:
            return
        before, self.trouble = self.trouble, trouble
        if trouble and trouble != before:
            self.failed.emit(trouble)
        elif before and not trouble:
            self.mended.emit()
        if trouble:
            self.note()

    def _read(self, path: Path, job: Job) -> None:
        from ..project.file import ProjectError, ProjectFile
        from ..project.rests import finish

        try:
            file = ProjectFile.open(path)
            try:
                content = finish(file.reading())
            except BaseException:
                file.close()
                raise
        except ProjectError as error:
            job.tell(partial(self.refused.emit, path, messages.told(error.args[0])))
            return
        if job.cancelled:
            file.close()
        job.tell(partial(self.read.emit, file, content))

    def _make(self, path: Path, content: Content, job: Job) -> None:
        from ..project.file import ProjectError, ProjectFile

        try:
            file = ProjectFile.create(path, content)
        except ProjectError as error:
            job.tell(partial(self.refused.emit, path, messages.told(error.args[0])))
        else:
            job.tell(partial(self._made, file))

    def _made(self, file: ProjectFile) -> None:
        self.leave()
        self.keep(file)
        self.made.emit()
        self.note()
