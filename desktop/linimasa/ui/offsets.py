"""A text as a widget may show it, and the way between its code points and the widget's positions.

A QTextDocument counts UTF-16 units, ends lines in its own way and obeys control characters. Here line ends become
one position, a control or half a surrogate pair becomes a visible token like [U+202E], and a very long line is
broken for display. `Article.text` itself stays as it is.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from heapq import merge

LINE = 2000  # code points of a line before it is broken: Qt lays out a line at once

_ODD = re.compile("[^\t\n\x20-\x7e\xa1-\xac\xae-\u05ff\u1e00-\u1fff\u2010-\u2027\u2030-\u205e]")
_LINE = re.compile("[^\r\n]+")
_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


class DisplayText:
    """`shown` is what to give to the widget; `position` and `offset` translate."""

    def __init__(self, text: str) -> None:
        pieces: list[str] = []
        self._offsets = [0]
        self._positions = [0]
        done = position = 0
        for start, end, shown in _replacements(text):
            position += start - done
            self._anchor(start, position)
            position += _units(shown)
            self._anchor(end, position)
            pieces += (text[done:start], shown)
            done = end
        pieces.append(text[done:])
        self._length = len(text)
        self._end = position + len(text) - done
        self.shown = "".join(pieces)

    def position(self, offset: int) -> int:
        """Where a code point of the text begins in the widget, in UTF-16 units."""
        offset = min(max(offset, 0), self._length)
        at = bisect_right(self._offsets, offset) - 1
        limit = self._positions[at + 1] if at + 1 < len(self._positions) else self._end
        return min(self._positions[at] + offset - self._offsets[at], limit)

    def offset(self, position: int) -> int:
        """The code point that a position of the widget belongs to."""
        position = min(max(position, 0), self._end)
        at = bisect_right(self._positions, position) - 1
        limit = self._offsets[at + 1] - 1 if at + 1 < len(self._offsets) else self._length
        return min(self._offsets[at] + position - self._positions[at], max(limit, self._offsets[at]))

    def _anchor(self, offset: int, position: int) -> None:
        if (offset, position) != (self._offsets[-1], self._positions[-1]):
            self._offsets.append(offset)
            self._positions.append(position)


def _replacements(text: str) -> Iterator[tuple[int, int, str]]:
    """What is shown in another way, as (start, end, shown), in the order of the text."""
    return merge(_odd(text), _breaks(text))


def _odd(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _ODD.finditer(text):
        found, end = match[0], match.end()
        if found == "\r":
            yield match.start(), end + text.startswith("\n", end), "\n"
        elif unicodedata.category(found) in _HIDDEN:
            yield match.start(), match.end(), f"[U+{ord(found):04X}]"
        elif ord(found) > 0xFFFF:
            yield match.start(), match.end(), found


def _breaks(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _LINE.finditer(text):
        start, end = match.span()
        while end - start > LINE:
            start = text.rfind(" ", start + 1, start + LINE) + 1 or start + LINE
            yield start, start, "\n"


def _units(shown: str) -> int:
    return len(shown.encode("utf-16-le", "surrogatepass")) // 2
