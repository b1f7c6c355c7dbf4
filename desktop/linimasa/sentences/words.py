"""The words of a text by their places, read once for all who ask."""

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

_SHORT = 500  # characters of a text that is read again rather than remembered: a title, a phrase
_KEPT = 2  # texts whose words are remembered


class Word(NamedTuple):  # there are many, and a tuple is made four times as fast as a frozen dataclass
    """A word and where it stands."""

    low: str
    capital: bool
    start: int
    end: int


_new = tuple.__new__  # twice as fast as calling the class


class Words:
    """Finds what is a word by a pattern, which letters alone are to any. Where `wider` finds the same words, some with
    more around them, what it has read of a text is not read again."""

    def __init__(self, pattern: str, wider: "Words | None" = None) -> None:
        self._pattern = re.compile(pattern)
        self._wider = wider
        self._all = lru_cache(maxsize=_KEPT)(self._of_text)

    def within(self, text: str, start: int, end: int) -> list[Word]:
        """The words of a stretch of text; one that it begins or ends in is cut there."""
        if len(text) <= _SHORT:
            return self._read(text, start, end)
        words, starts = self._all(text)
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        found = words[first:last]
        if found and found[-1].end > end:
            found[-1:] = self._read(text, found[-1].start, end)
        if first and words[first - 1].end > start:
            found[:0] = self._read(text, start, min(end, words[first - 1].end))
        return found

    def _of_text(self, text: str) -> tuple[list[Word], list[int]]:
        words = self._narrowed(text, self._wider._all(text)[0]) if self._wider else self._read(text, 0, len(text))
        return words, [word.start for word in words]

    def _narrowed(self, text: str, words: list[Word]) -> list[Word]:
        """The words in wider ones; one of letters only is the same."""
        found: list[Word] = []
        for word in words:
            if word.low.isalpha():
                found.append(word)
            else:
                found += self._read(text, word.start, word.end)
        return found

    def _read(self, text: str, start: int, end: int) -> list[Word]:
        found = self._pattern.finditer(text, start, end)
        return [
            _new(Word, ((word := match[0]).lower(), word[0].isupper(), match.start(), match.end())) for match in found
        ]


FIGURED = Words(r"[^\W_]+(?:[-'’][^\W_]+)*")
"""Words of letters and figures: "covid-19"."""
