"""Reading files in the background: a queue that can grow and be cancelled, and its news."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from .. import apart
from ..apart import Apart
from ..apart import Given as Given
from ..model import AS_USUAL, Article, Extraction, Failure, Opening, ReferenceBasis
from . import early, steps
from .openings import Columns
from .worker import Job, Worker

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """A file or folder to be read, how, and what a person said of the articles in it, by their part of the file."""

    path: Path
    given: Mapping[str | None, Given] = field(default_factory=dict)
    opening: Opening = AS_USUAL


class Reader(QObject):
    """Reads files one by one and tells each article as soon as it is there.

    Signals:
        found(Extraction): an article with its events.
        failed(Failure): a file that could not be read.
        progress(done, total, name): before each file; `name` is the file about to be read.
        finished(): the queue is empty, or was cancelled.
        answered(): nothing that was to be read at once is under way any more.
    """

    found = Signal(object)
    failed = Signal(object)
    progress = Signal(int, int, str)
    finished = Signal()
    answered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker, self._hand = Worker(self), Worker(self)  # the hand's wishes wait for no file
        for worker in (self._worker, self._hand):
            worker.broke.connect(self.cancel)  # nobody knows what would still have come
        self._loader: Worker | None = None
        self._parsers = {self._worker: Apart(), self._hand: Apart()}
        self._waiting: dict[Wanted, None] = {}
        self._done = 0
        self._total = 0
        self._asks = 0
        self.tables: Mapping[frozenset[str], Columns] = {}  # what was said of tables with these columns

    @property
    def busy(self) -> bool:
        """Whether files are still to be read."""
        return self._done < self._total

    @property
    def asked(self) -> bool:
        """Whether something is still to be read at once."""
        return self._asks > 0

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
        self._load_early()
        self._total += 1
        self._waiting[wanted] = None
        self._worker.start(partial(self._expand, self._parsers[self._worker], wanted))

    def extract(self, article: Article, given: Given, then: Callable[[Extraction], None]) -> None:
        """Find everything in one article, at once, whatever waits in the queue; `then` gets it."""
        name = article.path or article.title or ""
        self._at_once(name, lambda found: then(found[0]), self.failed.emit, apart.extract, article, given)

    def read_again(
        self, wanted: Wanted, then: Callable[[Sequence[Extraction]], None], fail: Callable[[Failure], None]
    ) -> None:
        """Read a file at once, whatever waits in the queue; `then` gets its articles, `fail` what was not read."""
        self._at_once(str(wanted.path), then, fail, apart.read, wanted.path, wanted.given, wanted.opening)

    def cancel(self) -> None:
        """Drop what is not read yet; what was found stays."""
        for worker, parser in self._parsers.items():
            if worker.running:
                parser.end()
                self._parsers[worker] = Apart()
            worker.cancel()
        self._waiting.clear()
        if self.busy:
            self._end()
        if self.asked:
            self._answer(self._asks)

    def stop(self) -> None:
        """Say nothing any more: the window closes."""
        for worker, parser in self._parsers.items():
            worker.stop()
            parser.end()
        if self._loader:
            self._loader.stop()

    def _load_early(self) -> None:
        if self._loader is None:
            self._loader = Worker(self)
            self._loader.start(early.load)

    def _expand(self, parser: Apart, wanted: Wanted, job: Job) -> None:
        files = list(self._asked(parser, job, str(wanted.path), apart.expand, wanted.path))
        job.tell(partial(self._grow, len(files) - 1))
        for file in files:
            if job.cancelled:
                return
            if isinstance(file, Failure):
                job.tell(partial(self.failed.emit, file))
            else:
                job.tell(partial(self._begin, file.name))
                for one in self._articles(parser, job, file, wanted):
                    job.tell(partial(self._tell, one))
            job.tell(self._finish)
        job.tell(partial(self._forget, wanted))

    def _articles(self, parser: Apart, job: Job, file: Path, wanted: Wanted) -> Iterator[Extraction | Failure]:
        """What is in a file; of a table whose columns a person has named before, as it was said then."""
        found = self._asked(parser, job, str(file), apart.read, file, wanted.given, wanted.opening)
        for one in found:
            columns = self.tables.get(frozenset(name for name, _ in one.table)) if isinstance(one, Failure) else None
            if columns and isinstance(one, Failure) and one.remedy and one.part is None:
                for _ in found:  # to its end, or the other process would be ended
                    pass
                opening = replace(one.remedy, columns=columns)
                yield from self._asked(parser, job, str(file), apart.read, file, wanted.given, opening)
                return
            yield one

    def _at_once(
        self,
        name: str,
        then: Callable[[Sequence[Extraction]], None],
        fail: Callable[[Failure], None],
        function: Callable[..., Iterator[Extraction | Failure]],
        *args: object,
    ) -> None:
        self._load_early()
        self._asks += 1
        worker = self._hand if self._worker.running else self._worker
        parser = self._parsers[worker]

        def read(job: Job) -> None:
            answers = list(self._asked(parser, job, name, function, *args))
            for failure in answers:
                if isinstance(failure, Failure):
                    job.tell(partial(fail, failure))
            found = [answer for answer in answers if isinstance(answer, Extraction)]
            if found and not job.cancelled:
                job.tell(partial(then, found))
            job.tell(self._answer)

        worker.start(read)

    def _asked(
        self, parser: Apart, job: Job, name: str, function: Callable[..., Iterator[T]], *args: object
    ) -> Iterator[T | Failure]:
        """What the parser answers while somebody waits for it. A mistake of ours in one file ends that file only."""
        try:
            for found in parser.ask(function, *args):
                if job.cancelled:
                    return
                yield found
        except apart.ReadingError as error:
            yield Failure(name, error.args[0])

    def _forget(self, wanted: Wanted) -> None:
        self._waiting.pop(wanted, None)

    def _answer(self, asks: int = 1) -> None:
        self._asks -= asks
        if not self.asked:
            self.answered.emit()

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
    # few dates have such a step, and taking all trails apart takes long
    ordered = (timex for timex in extraction.timexes if any(step.startswith("order") for step in timex.trail))
    orders = ((timex.span, steps.order_given(timex.trail)) for timex in ordered)
    return Given(
        extraction.reference.day if said else None,
        extraction.language if extraction.language_given else None,
        tuple((span, order) for span, order in orders if order),
    )


def _whole(path: Path) -> Path:
    """The same file by one path, however it was named, so that it opens once; a link keeps its own name."""
    return Path(os.path.realpath(path.parent), path.name)
