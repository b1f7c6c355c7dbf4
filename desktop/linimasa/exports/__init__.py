"""Data out: one module a format, found and not listed.

A format is a module of this package whose name begins with a letter. It has `SUFFIXES` (lower case, with the dot) and
`encode(chronology, suffix)`, which gives the bytes of the whole file. It has `SAMPLE`, the suffix of another format,
where a look at the file would tell a person little, and at that one more.
"""

import os
from functools import cache
from pathlib import Path
from typing import Protocol

from .. import plugins
from ..whole import replacing
from ._carriers import CARRIERS as CARRIERS
from ._carriers import carried_evidence as carried_evidence
from ._chronology import ByHand as ByHand
from ._chronology import Chronology as Chronology
from ._chronology import When as When
from ._chronology import Words as Words
from ._chronology import in_order as in_order
from ._chronology import plain as plain
from ._errors import UnwritableError as UnwritableError
from ._evidence import EVIDENCE as EVIDENCE
from ._evidence import Cited as Cited
from ._evidence import Claim as Claim
from ._evidence import Evidence as Evidence
from ._evidence import EvidenceError as EvidenceError
from ._evidence import Finding as Finding
from ._evidence import Passage as Passage
from ._evidence import State as State
from ._evidence import check as check
from ._evidence import cited as cited
from ._evidence import read_evidence as read_evidence
from ._evidence import tell_evidence as tell_evidence
from ._shown import shown as shown
from ._view import View as View
from ._xml import legal as legal


class Format(Protocol):
    """What a module of this package is."""

    SUFFIXES: tuple[str, ...]

    def encode(self, chronology: Chronology, suffix: str) -> bytes:
        """The bytes of a file with this suffix.

        Raises:
            UnwritableError: the format cannot hold these events.
        """
        ...


@cache
def by_suffix() -> dict[str, Format]:
    """The formats by their suffixes."""
    return plugins.by_suffix(__name__, __path__)


def sample(chronology: Chronology, suffix: str) -> str:
    """What a file with a suffix holds, as a text to look at.

    Raises:
        UnwritableError: the format cannot hold these events.
    """
    found = by_suffix()[suffix]
    like = getattr(found, "SAMPLE", suffix)
    return by_suffix()[like].encode(chronology, like).decode("utf-8", "replace").removeprefix("\ufeff")


def suffix_of(out: Path) -> str:
    """The suffix that chooses the format: the longest that is known, else the last one; lower case, with the dot."""
    name = out.name.lower()
    return max((suffix for suffix in by_suffix() if name.endswith(suffix)), key=len, default=out.suffix.lower())


def write(chronology: Chronology, out: Path) -> None:
    """Write events in the format of the suffix of `out`.

    Raises:
        KeyError: no format has the suffix.
        UnwritableError: the format cannot hold them.
        OSError: the file cannot be written; what stood there before stays.
    """
    suffix = suffix_of(out)
    write_whole(out, by_suffix()[suffix].encode(chronology, suffix))


def write_whole(out: Path, data: bytes) -> None:
    """Write a file whole or not at all: into a new file beside it, which then takes its place.

    Raises:
        OSError: it cannot be written; what stood there before stays.
    """
    with replacing(out) as new, new.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
