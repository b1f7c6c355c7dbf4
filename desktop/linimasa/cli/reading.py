"""Files to extractions for a command: what goes wrong is told at once and remembered.

Plain text is read here; what a library takes apart, in a process of its own, which can be ended. A project is only
looked into.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from .. import apart, formats, pipeline
from ..model import Article, Extraction, Failure, Opening, is_project

if TYPE_CHECKING:
    from ..project import Content

T = TypeVar("T")
How = TypeVar("How")
_Read = Callable[[Path, How], Iterator[T | Failure]]


class Saved(NamedTuple):
    """What is in a project file."""

    path: Path
    content: "Content"


class Reader:
    """Reads files and folders. `failed` tells whether something could not be read so far."""

    def __init__(self) -> None:
        self._parser = apart.Apart()
        self.failed = False

    def read(self, paths: Sequence[Path], options: pipeline.Options) -> Iterator[Extraction | Saved]:
        """What is found in the articles of all files that can be read, and what is in projects, in order; the others
        are told of."""
        return self._all(paths, apart.read_all, options)

    def articles(self, paths: Sequence[Path], opening: Opening) -> Iterator[Article]:
        """The articles of all files and projects that can be read, in order; the others are told of."""
        for found in self._all(paths, apart.articles, opening):
            if isinstance(found, Article):
                yield found
            else:
                yield from (extraction.article for extraction in found.content.extractions)

    def _all(self, paths: Sequence[Path], read: _Read[How, T], options: How) -> Iterator[T | Saved]:
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

    def _file(self, path: Path, read: _Read[How, T], options: How) -> Iterator[T | Saved | Failure]:
        try:
            if is_project(path):
                yield _looked_into(path)
            elif formats.is_text(path):
                yield from read(path, options)
            else:
                yield from self._parser.ask(read, path, options)
        except apart.ReadingError as error:
            yield Failure(str(path), error.args[0])
        except Exception as error:  # a mistake of ours in one article must not keep the others from being read
            yield Failure(str(path), mistake(error))


def _looked_into(path: Path) -> Saved | Failure:
    """What is in a project, which is not touched."""
    from ..project import file

    try:
        found = file.content(path)
    except file.ProjectError as error:
        return Failure(str(path), error.args[0])
    return Saved(path, found) if found.extractions else Failure(str(path), "no article is in it")


def tell(name: object, reason: str) -> None:
    """One line on standard error about something that failed."""
    print(printable(f"linimasa: {name}: {reason}"), file=sys.stderr)


def counted(number: int, what: str) -> str:
    """So many of something."""
    return f"{number:,} {what}{'s' if number > 1 else ''}"


def printable(line: str) -> str:
    """A line without what could break it or act on a terminal: that is escaped."""
    return "".join(c if c.isprintable() or c == "\t" else repr(c)[1:-1] for c in line)


def mistake(error: Exception) -> str:
    """The reason to give for an error that should not happen."""
    return f"Linimasa made a mistake, please report it: {type(error).__name__}: {error}"
