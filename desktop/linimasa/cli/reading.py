"""Files to extractions for a command: what goes wrong is told at once and remembered.

Plain text is read here; what a library takes apart, in a process of its own, which can be ended.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from .. import apart, formats, pipeline
from ..model import Article, Extraction, Failure, Opening

T = TypeVar("T")
How = TypeVar("How")
_Read = Callable[[Path, How], Iterator[T | Failure]]


class Reader:
    """Reads files and folders. `failed` tells whether something could not be read so far."""

    def __init__(self) -> None:
        self._parser = apart.Apart()
        self.failed = False

    def read(self, paths: Sequence[Path], options: pipeline.Options) -> Iterator[Extraction]:
        """What is found in the articles of all files that can be read, in order; the others are told of."""
        return self._all(paths, apart.read_all, options)

    def articles(self, paths: Sequence[Path], opening: Opening) -> Iterator[Article]:
        """The articles of all files that can be read, in order; the others are told of."""
        return self._all(paths, apart.articles, opening)

    def _all(self, paths: Sequence[Path], read: _Read[How, T], options: How) -> Iterator[T]:
        try:
            for path in formats.expand(paths):
                for found in (path,) if isinstance(path, Failure) else self._file(path, read, options):
                    if isinstance(found, Failure):
                        self.failed = True
                        tell(found.where, found.reason)
                    else:
                        yield found
        finally:
            self._parser.end()

    def _file(self, path: Path, read: _Read[How, T], options: How) -> Iterator[T | Failure]:
        try:
            yield from read(path, options) if formats.is_text(path) else self._parser.ask(read, path, options)
        except apart.ReadingError as error:
            yield Failure(str(path), error.args[0])
        except Exception as error:  # a mistake of ours in one article must not keep the others from being read
            yield Failure(str(path), mistake(error))


def tell(name: object, reason: str) -> None:
    """One line on standard error about something that failed."""
    print(printable(f"linimasa: {name}: {reason}"), file=sys.stderr)


def printable(line: str) -> str:
    """A line without what could break it or act on a terminal: that is escaped."""
    return "".join(c if c.isprintable() or c == "\t" else repr(c)[1:-1] for c in line)


def mistake(error: Exception) -> str:
    """The reason to give for an error that should not happen."""
    return f"Linimasa made a mistake, please report it: {type(error).__name__}: {error}"
