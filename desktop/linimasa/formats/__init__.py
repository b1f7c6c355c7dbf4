"""Files in: one module a format, found and not listed.

A format is a module of this package whose name begins with a letter. It has `SUFFIXES` (lower case, with the dot)
and `read(path)`, an iterator of `Article` and `Failure`: a file may hold many articles. It loads the file through
`_files.load`, raises `_files.UnreadableError` with a reason for a person, and imports heavy libraries when it reads.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Protocol

from .. import plugins
from ..model import Article, Failure
from . import _files
from ._files import LIMIT as LIMIT


class Format(Protocol):
    """What a module of this package is."""

    SUFFIXES: tuple[str, ...]

    def read(self, path: Path) -> Iterator[Article | Failure]:
        """The articles of a file, and what could not be read of it."""
        ...


@cache
def by_suffix() -> dict[str, Format]:
    """The formats by their suffixes."""
    return plugins.by_suffix(__name__, __path__)


def read(path: Path) -> Iterator[Article | Failure]:
    """The articles of one file. Whatever is wrong with it comes as a `Failure`, never as an exception."""
    try:
        _files.check(path.stat())
        yield from _format(path).read(path)
    except _files.UnreadableError as error:
        yield Failure(str(path), str(error))
    except (OSError, ValueError) as error:  # ValueError: the name holds a NUL
        yield Failure(str(path), _files.explain(error))


def expand(paths: Iterable[Path]) -> Iterator[Path | Failure]:
    """The files meant by paths: a folder stands for the readable files right in it, sorted by name."""
    for path in paths:
        if path.is_dir():
            yield from _inside(path)
        else:
            yield path


def _inside(folder: Path) -> Iterator[Path | Failure]:
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix.lower() in by_suffix() and file.is_file())
    except OSError as error:
        yield Failure(str(folder), _files.explain(error))
        return
    if not files:
        yield Failure(str(folder), f"the folder holds no file that Linimasa reads ({_known()})")
    yield from files


def _format(path: Path) -> Format:
    suffix = path.suffix.lower()
    if suffix not in by_suffix():
        what = f"{suffix} is not a format Linimasa reads" if suffix else "its name has no suffix that tells the format"
        raise _files.UnreadableError(f"{what}; it reads {_known()}")
    return by_suffix()[suffix]


def _known() -> str:
    return ", ".join(sorted(by_suffix()))
