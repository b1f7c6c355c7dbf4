"""Data out: one module a format, found and not listed.

A format is a module of this package whose name begins with a letter. It has `SUFFIXES` (lower case, with the dot) and
`encode(extractions, suffix)`, which gives the bytes of the whole file.
"""

import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Protocol

from .. import plugins
from ..model import Extraction


class Format(Protocol):
    """What a module of this package is."""

    SUFFIXES: tuple[str, ...]

    def encode(self, extractions: Sequence[Extraction], suffix: str) -> bytes:
        """The bytes of a file with this suffix."""
        ...


@cache
def by_suffix() -> dict[str, Format]:
    """The formats by their suffixes."""
    return plugins.by_suffix(__name__, __path__)


def write(extractions: Sequence[Extraction], out: Path) -> None:
    """Write articles in the format of the suffix of `out`.

    Raises:
        KeyError: no format has the suffix.
        OSError: the file cannot be written; what stood there before stays.
    """
    suffix = out.suffix.lower()
    write_whole(out, by_suffix()[suffix].encode(extractions, suffix))


def write_whole(out: Path, data: bytes) -> None:
    """Write a file whole or not at all: into a new file beside it, which then takes its place.

    Raises:
        OSError: it cannot be written; what stood there before stays.
    """
    target = out.resolve()
    new = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.new")
    try:
        with new.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(target)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise
