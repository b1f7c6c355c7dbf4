"""Search without regard to case, accents and the breaks of lines; what is found is told by offsets of the text."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from ..model import Extraction, Span
from .entries import Entry, Key
from .rests import Work

_SLICE = 200  # titles folded or searched between two rests
LONGEST = 200  # characters of a query that are looked for
_FOLDED = re.compile(r"\s\s+|[^\x20-\x7e]")  # what is not one character of its own when folded


class FoldedText:
    """A text without case, accents, invisible characters and breaks, and the way back to its offsets.

    Characters are taken apart (NFKD), marks are dropped, white space becomes one space. A hit always covers whole
    characters of the text, with the marks that follow them.
    """

    __slots__ = ("_offsets", "_positions", "_replaced", "text")

    def __init__(self, text: str) -> None:
        self._offsets, self._positions, self._replaced = [0], [0], [False]
        pieces: list[str] = []
        done = position = 0
        for match in _FOLDED.finditer(text):
            start, end = match.span()
            folded = " " if end - start > 1 else _folded(match[0])
            pieces += (text[done:start].lower(), folded)
            position += start - done
            if len(folded) != end - start:
                self._anchor(start, position, replaced=True)
                self._anchor(end, position + len(folded), replaced=False)
            position += len(folded)
            done = end
        pieces.append(text[done:].lower())
        self.text = "".join(pieces)

    def holds(self, query: str) -> bool:
        """Whether a folded query occurs."""
        return query in self.text

    def hits(self, query: str) -> Iterator[Span]:
        """Where a folded query occurs, one hit after the other; nowhere if it is empty."""
        at = self.text.find(query) if query else -1
        while at >= 0:
            end = at + len(query)
            yield Span(self._start(at), self._end(end))
            at = self.text.find(query, end)

    def _anchor(self, offset: int, position: int, *, replaced: bool) -> None:
        self._offsets.append(offset)
        self._positions.append(position)
        self._replaced.append(replaced)

    def _start(self, position: int) -> int:
        at = bisect_right(self._positions, position) - 1
        return self._offsets[at] + (0 if self._replaced[at] else position - self._positions[at])

    def _end(self, position: int) -> int:
        at = bisect_right(self._positions, position) - 1
        if self._replaced[at] and position > self._positions[at]:
            return self._offsets[at + 1]
        return self._offsets[at] + position - self._positions[at]


class Search:
    """The texts and titles of a project, folded when they are first searched."""

    def __init__(self) -> None:
        self._texts: dict[int, FoldedText] = {}
        self._titles: dict[Key, FoldedText] = {}

    def hits(self, number: int, extraction: Extraction, query: str) -> list[Span]:
        """Where a query occurs in the text of an article."""
        folded = fold_query(query)
        if not folded:
            return []
        if number not in self._texts:
            self._texts[number] = FoldedText(extraction.article.text)
        return list(self._texts[number].hits(folded))

    def folding(self, entries: Iterable[Entry], extractions: list[Extraction]) -> Iterator[None]:
        """Fold what is not yet, with rests, so that the first search takes no longer than others."""
        for number, one in enumerate(extractions):
            if number not in self._texts:
                self._texts[number] = FoldedText(one.article.text)
                yield
        for count, entry in enumerate(entries, 1):
            self._title(entry)
            if not count % _SLICE:
                yield

    def forget(self, number: int, keys: Iterable[Key]) -> None:
        """Fold the text of an article and the titles of its entries anew when they are next searched."""
        self._texts.pop(number, None)
        for key in keys:
            self._titles.pop(key, None)

    def keys(self, entries: Iterable[Entry], extractions: list[Extraction], query: str) -> Work[frozenset[Key]]:
        """The entries with a query in the title, in a passage or in a quote; found with rests."""
        folded, hits = fold_query(query), {}
        for number, one in enumerate(extractions):
            hits[number] = self.hits(number, one, query)
            yield
        quotes = {
            (number, quote.id): quote.content
            for number, one in enumerate(extractions)
            if hits[number]
            for quote in one.quotes
        }
        found = set()
        for count, entry in enumerate(entries, 1):
            meeting = hits[entry.key[0]]
            if self._title(entry).holds(folded) or (meeting and _is_told(entry, quotes, meeting)):
                found.add(entry.key)
            if not count % _SLICE:
                yield
        return frozenset(found)

    def _title(self, entry: Entry) -> FoldedText:
        if entry.key not in self._titles:
            self._titles[entry.key] = FoldedText(entry.event.title)
        return self._titles[entry.key]


@lru_cache(maxsize=4096)
def find(text: str, query: str) -> tuple[Span, ...]:
    """Where a query occurs in a short text; nowhere if there is nothing to look for."""
    folded = fold_query(query)
    return tuple(FoldedText(text).hits(folded)) if folded else ()


@lru_cache(maxsize=64)
def fold_query(query: str) -> str:
    """A query as it is looked for; empty if there is nothing to look for."""
    return FoldedText(query[:LONGEST]).text.strip()


def _is_told(entry: Entry, quotes: Mapping[Key, tuple[Span, ...]], hits: list[Span]) -> bool:
    """Whether a hit meets a passage or a quote of an entry."""
    number, event = entry.key[0], entry.event
    spans = (*event.passages, *(span for quote in event.quotes for span in quotes.get((number, quote), ())))
    return any(_meets(span, hits) for span in spans)


def _meets(span: Span, hits: list[Span]) -> bool:
    """Whether one of the hits, which are in order, shares a character with a span."""
    at = bisect_left(hits, Span(span.end, 0)) - 1
    return at >= 0 and hits[at].end > span.start


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    if character.isspace():
        return " "
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(c for c in apart if unicodedata.category(c) not in ("Mn", "Me", "Cf"))
