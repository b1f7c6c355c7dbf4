"""Reading files in the background: a queue that can grow and be cancelled, and its news."""

import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ..model import Extraction, Failure
from .worker import Job, Worker


class Reader(QObject):
    """Reads files one by one and tells each article as soon as it is there.

    Signals:
        found(Extraction): an article with its events.
        failed(Failure): a file that could not be read.
        progress(done, total, name): before each file; `name` is the file about to be read.
        finished(): the queue is empty, or was cancelled.
    """

    found = Signal(object)
    failed = Signal(object)
    progress = Signal(int, int, str)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker(self)
        self._done = 0
        self._total = 0

    @property
    def busy(self) -> bool:
        """Whether files are still to be read."""
        return self._done < self._total

    @property
    def running(self) -> bool:
        """Whether a file is still under way, wanted or not."""
        return self._worker.running

    def read(self, paths: Iterable[Path]) -> None:
        """Add files and folders to the queue; a folder stands for the files in it that can be read."""
        for path in paths:
            self._total += 1
            self._worker.start(partial(self._expand, _whole(path)))

    def cancel(self) -> None:
        """Drop what is not read yet; what was found stays."""
        self._worker.cancel()
        if self.busy:
            self._end()

    def stop(self) -> None:
        """Say nothing any more: the window closes."""
        self._worker.stop()

    def _expand(self, path: Path, job: Job) -> None:
        from .. import formats

        try:
            found = list(formats.expand([path]))
        except OSError as error:
            found = [Failure(str(path), error.strerror or str(error))]
        job.tell(partial(self._grow, len(found) - 1))
        for file in found:
            if job.cancelled:
                return
            if isinstance(file, Failure):
                job.tell(partial(self.failed.emit, file))
            else:
                self._extract(file, job)
            job.tell(self._finish)

    def _extract(self, path: Path, job: Job) -> None:
        from .. import pipeline

        job.tell(partial(self._begin, path.name))
        try:
            for found in pipeline.read(path):
                if job.cancelled:
                    return
                job.tell(partial(self._tell, found))
        except Exception as error:  # a mistake of ours in one article must not keep the others from being read
            job.tell(partial(self.failed.emit, Failure(str(path), f"{type(error).__name__}: {error}")))

    def _begin(self, name: str) -> None:
        self.progress.emit(self._done, self._total, name)

    def _tell(self, found: Extraction | Failure) -> None:
        (self.failed if isinstance(found, Failure) else self.found).emit(found)

    def _grow(self, by: int) -> None:
        self._total += by

    def _finish(self) -> None:
        self._done += 1
        if not self.busy:
            self._end()

    def _end(self) -> None:
        self._done = self._total = 0
        self.finished.emit()


def _whole(path: Path) -> Path:
    """The same file by one path, however it was named, so that it opens once; a link keeps its own name."""
    return Path(os.path.realpath(path.parent), path.name)
