"""Files in: one module a format, found and not listed.

A format is a module of this package whose name begins with a letter. It has `SUFFIXES` (lower case, with the dot)
and `read(source)`, an iterator of `Article` and `Failure`: a file may hold many articles. It raises
`_files.UnreadableError` with a reason for a person, opens nothing itself, and imports heavy libraries when it reads.
It has `IS_TEXT = True` where the file is the text, and `CHOICES` where a person can choose how it is read.
"""

import stat
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePath
from typing import Protocol

from .. import plugins
from ..model import AS_USUAL, Article, Failure, Message, Opening
from . import _files, _signs
from ._columns import FIELDS as FIELDS
from ._columns import guessed as guessed
from ._files import UnreadableError
from ._files import explain as explain
from ._source import Source


class Format(Protocol):
    """What a module of this package is."""

    SUFFIXES: tuple[str, ...]

    def read(self, source: Source) -> Iterator[Article | Failure]:
        """The articles of a file, and what could not be read of it.

        Raises:
            UnreadableError: nothing of it can be read, or nothing from here on.
        """
        ...


@cache
def by_suffix() -> dict[str, Format]:
    """The formats by their suffixes."""
    return plugins.by_suffix(__name__, __path__)


def read(path: Path, opening: Opening = AS_USUAL) -> Iterator[Article | Failure]:
    """The articles of one file. Whatever is wrong with it comes as a `Failure`, never as an exception."""
    try:
        _files.check(path.stat(), opening)
        _format(path.name)
        data = _files.load(path, opening)
    except UnreadableError as error:
        yield error.failure(str(path))
    except (OSError, ValueError) as error:  # ValueError: the name holds a NUL
        yield Failure(str(path), explain(error))
    else:
        for found in read_source(Source(str(path), data, opening)):
            yield found if isinstance(found, Failure) else replace(found, opening=opening)


def choices(path: Path) -> tuple[str, ...]:
    """The names of what can be chosen of an `Opening` for such a file, but for the limit."""
    return getattr(by_suffix().get(path.suffix.lower()), "CHOICES", ())


def is_text(path: Path) -> bool:
    """Whether a file is read as the text it is, and no library takes it apart."""
    module = by_suffix().get(path.suffix.lower())
    return module is None or getattr(module, "IS_TEXT", False)


def read_source(source: Source) -> Iterator[Article | Failure]:
    """The articles of a file's bytes, in the format that its name tells."""
    try:
        module = _format(source.name.name)
        _signs.check(source)
        yield from module.read(source)
    except UnreadableError as error:
        yield error.failure(source.path, source.part)


def expand(paths: Iterable[Path]) -> Iterator[Path | Failure]:
    """The files meant by paths: a folder stands for the readable files right in it, sorted by name."""
    for path in paths:
        if stat.S_ISDIR(_mode(path)):
            yield from _inside(path)
        else:
            yield path


def _inside(folder: Path) -> Iterator[Path | Failure]:
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix.lower() in by_suffix() and _may_be_file(file))
    except OSError as error:
        yield Failure(str(folder), explain(error))
        return
    if not files:
        yield Failure(
            str(folder), Message("the folder holds no file that Linimasa reads ({suffixes})", suffixes=_known())
        )
    yield from files


def _may_be_file(path: Path) -> bool:
    mode = _mode(path)
    return not mode or stat.S_ISREG(mode)


def _mode(path: Path) -> int:
    """What kind of thing stands under a path; 0 where nobody may look or nothing is: who reads it tells that."""
    try:
        return path.stat().st_mode
    except (OSError, ValueError):  # ValueError: the name holds a NUL
        return 0


def _format(name: str) -> Format:
    suffix = PurePath(name).suffix.lower()
    if suffix not in by_suffix():
        if not suffix:
            raise UnreadableError(
                "its name has no suffix that tells the format; it reads {suffixes}", suffixes=_known()
            )
        raise UnreadableError(
            "{suffix} is not a format Linimasa reads; it reads {suffixes}", suffix=suffix, suffixes=_known()
        )
    return by_suffix()[suffix]


def _known() -> str:
    return ", ".join(sorted(by_suffix()))
