"""Titles of works, prizes, peoples and their like, in which nobody acts."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from ..model import Span
from .evidence import WEAK, Evidence
from .lexicon import Lexicon
from .names import Name

_TITLE = re.compile(r"[\"“«]([^\W_a-z][^\"”»“«\n]{1,59})[\"”»]")
_GOES_ON = re.compile(r" [a-z]")
_BEFORE = 60  # characters, in which stands what the title is of
_CALLED = 6  # words of the longest that says who is called something
_NEAR = 40  # characters, in which two words stand
_PLAIN = WEAK | {Evidence.SPEAKS, Evidence.ACRONYM}
_FILLING = _PLAIN | {Evidence.GIVEN_NAME, Evidence.INITIAL, Evidence.ARTICLE}


def titles(text: str, lexicon: Lexicon) -> Iterator[Span]:
    """The quoted titles of a text: capitals and the small words between them, said of nobody ("alias") before."""
    for found in _TITLE.finditer(text):
        words = found[1].split()
        capital = all(not each[0].islower() or each in lexicon.never for each in words)
        if capital and found[1][-1] not in ".,!?;:…" and not _is_called(text, found.start(), lexicon):
            yield Span(*found.span(1))


def _is_called(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether what stands before a mark tells that somebody is called as what it opens, or opens a bracket."""
    before = text[max(0, at - _BEFORE) : at].lower()
    words = before.replace(",", " ").split()[-_CALLED:]
    last = words[-1] if words else ""
    named = last in lexicon.named or last in lexicon.bodies or last in lexicon.titles
    return named or before.endswith("(") or any(" ".join(words[i:]) in lexicon.calling for i in range(len(words)))


def is_in_title(name: Name, quoted: Sequence[Span]) -> bool:
    """Whether a name is part of a quoted title, or all of it and nothing tells what it is."""
    index = bisect_right(quoted, name.span.start, key=attrgetter("start")) - 1
    if index < 0 or name.span not in quoted[index]:
        return False
    return name.evidence <= _FILLING if name.span == quoted[index] else Evidence.TITLE not in name.evidence


def is_of_sort(text: str, name: Name, lexicon: Lexicon) -> bool:
    """Whether a small word before a name tells that it is no actor's: "film Laut Biru", "suku Anak Dalam".

    Whose calling it is may stand there too: "penulis lagu Budi".
    """
    if not name.evidence <= _PLAIN:
        return False
    before = text[max(0, name.span.start - _NEAR) : name.span.start]
    words = before.split()[-2:] if before.endswith(" ") else []
    told = bool(words) and words[-1] in lexicon.sorts and words[0].lower() not in lexicon.titles
    return told and not _opens(text, name, before, lexicon)


def _opens(text: str, name: Name, before: str, lexicon: Lexicon) -> bool:
    """Whether a name is the subject behind what opens its sentence: "In the game | Okello scored"."""
    sentence = before[max(before.rfind(". "), before.rfind("\n")) + 1 :].split()
    opening = sentence[0][0].isupper() and sentence[0].lower() in lexicon.locatives
    return lexicon.adjectives_before and opening and _GOES_ON.match(text, name.span.end) is not None
