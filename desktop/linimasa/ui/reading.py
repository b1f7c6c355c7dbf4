"""Reading files in the background: a queue that can grow and be cancelled, and its news."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from ..model import Article, Extraction, Failure, ReferenceBasis, Span
from . import steps
from .worker import Job, Worker

if TYPE_CHECKING:
    from ..pipeline import Options


class Given(NamedTuple):
    """What a person says of an article: its reference day, its language's code (None: as the article tells), and the
    order of day and month of dates that can be read in two ways, by their spans."""

    reference: int | None = None
    language: str | None = None
    orders: tuple[tuple[Span, str], ...] = ()

    def ordered(self, span: Span, order: str | None) -> "Given":
        """The same, but for the order of one date; None leaves it open."""
        others = [known for known in self.orders if known[0] != span]
        return self._replace(orders=tuple(sorted([*others, *([(span, order)] if order else [])])))


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """A file or folder to be read, and what a person said of the articles in it, by their part of the file."""

    path: Path
    given: Mapping[str | None, Given] = field(default_factory=dict)


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
        self._worker, self._hand = Worker(self), Worker(self)  # the hand's wishes wait for no file
        self._waiting: dict[Wanted, None] = {}
        self._done = 0
        self._total = 0

    @property
    def busy(self) -> bool:
        """Whether files are still to be read."""
        return self._done < self._total

    @property
    def running(self) -> bool:
        """Whether an article is still under way, wanted or not."""
        return self._worker.running or self._hand.running

    @property
    def waiting(self) -> list[Wanted]:
        """What is in the queue and not yet read to its end."""
        return list(self._waiting)

    def read(self, paths: Iterable[Path]) -> None:
        """Add files and folders to the queue; a folder stands for the files in it that can be read."""
        for path in paths:
            self.read_as(Wanted(_whole(path)))

    def read_as(self, wanted: Wanted) -> None:
        """Add a file to the queue whose articles are read with what a person said of them."""
        self._total += 1
        self._waiting[wanted] = None
        self._worker.start(partial(self._expand, wanted))

    def extract(self, article: Article, given: Given, then: Callable[[Extraction], None]) -> None:
        """Find everything in one article, at once, whatever waits in the queue; `then` gets it."""
        self._hand.start(partial(self._extract_one, article, given, then))

    def cancel(self) -> None:
        """Drop what is not read yet; what was found stays."""
        self._worker.cancel()
        self._hand.cancel()
        self._waiting.clear()
        if self.busy:
            self._end()

    def stop(self) -> None:
        """Say nothing any more: the window closes."""
        self._worker.stop()
        self._hand.stop()

    def _expand(self, wanted: Wanted, job: Job) -> None:
        from .. import formats

        try:
            found = list(formats.expand([wanted.path]))
        except OSError as error:
            found = [Failure(str(wanted.path), error.strerror or str(error))]
        job.tell(partial(self._grow, len(found) - 1))
        for file in found:
            if job.cancelled:
                return
            if isinstance(file, Failure):
                job.tell(partial(self.failed.emit, file))
            else:
                self._extract(file, wanted.given, job)
            job.tell(self._finish)
        job.tell(partial(self._forget, wanted))

    def _extract(self, path: Path, given: Mapping[str | None, Given], job: Job) -> None:
        job.tell(partial(self._begin, path.name))
        try:
            for found in _read(path, given):
                if job.cancelled:
                    return
                job.tell(partial(self._tell, found))
        except Exception as error:  # a mistake of ours in one article must not keep the others from being read
            job.tell(partial(self.failed.emit, Failure(str(path), f"{type(error).__name__}: {error}")))

    def _extract_one(self, article: Article, given: Given, then: Callable[[Extraction], None], job: Job) -> None:
        from .. import pipeline

        try:
            found = pipeline.extract(article, _options(given))
        except Exception as error:  # as with files
            name = article.path or article.title or ""
            job.tell(partial(self.failed.emit, Failure(name, f"{type(error).__name__}: {error}")))
        else:
            job.tell(partial(then, found))

    def _forget(self, wanted: Wanted) -> None:
        self._waiting.pop(wanted, None)

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


def given(extraction: Extraction) -> Given:
    """What a person said of an article before this was found in it."""
    said = extraction.reference.basis is ReferenceBasis.GIVEN
    orders = ((timex.span, steps.order_given(timex.trail)) for timex in extraction.timexes)
    return Given(
        extraction.reference.day if said else None,
        extraction.language if extraction.language_given else None,
        tuple((span, order) for span, order in orders if order),
    )


def _read(path: Path, said: Mapping[str | None, Given]) -> Iterator[Extraction | Failure]:
    from .. import formats, pipeline

    if not said:
        yield from pipeline.read(path)
        return
    for found in formats.read(path):
        if isinstance(found, Failure):
            yield found
        else:
            yield pipeline.extract(found, _options(said.get(found.part, Given())))


def _options(said: Given) -> "Options":
    from .. import languages, pipeline

    language = said.language if said.language in languages.codes() else None  # one that is gone since
    return pipeline.Options(said.reference, language, orders=said.orders)


def _whole(path: Path) -> Path:
    """The same file by one path, however it was named, so that it opens once; a link keeps its own name."""
    return Path(os.path.realpath(path.parent), path.name)
