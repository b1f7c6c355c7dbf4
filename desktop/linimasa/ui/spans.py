"""What is highlighted in a source text, and which event each highlight stands for."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from ..model import Span
from ..project import CastMember, Entry, Key, Project
from ..project.rests import Work

_SLICE = 200  # highlights found between two rests
_STRETCH, _MANY = 8192, 8  # characters whose highlights are put in order together; stretches between two rests


class Mark(StrEnum):
    """What a highlight marks."""

    QUOTE = "quote"
    ACTOR = "actor"
    DATE = "date"


_ORDER = {mark: at for at, mark in enumerate(Mark)}


class Highlight(NamedTuple):
    """A span of the text. `member` is who is named there, `key` the event to select."""

    span: Span
    mark: Mark
    key: Key | None = None
    member: CastMember | None = None


class Highlights:
    """Highlights in their order: by where they begin, quotes before what they contain."""

    def __init__(self, ordered: Sequence[Highlight]) -> None:
        self._all = ordered
        self._starts = [highlight.span.start for highlight in self._all]
        self._ends = list(accumulate((highlight.span.end for highlight in self._all), max))

    def within(self, start: int, end: int) -> list[Highlight]:
        """The highlights that share a character with [start, end)."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        return [highlight for highlight in self._all[first:last] if highlight.span.end > start]


def of_article(project: Project, number: int) -> Work[Highlights]:
    """The dates, actors and quotes of an article of the project, found with rests."""
    stretches: dict[int, list[Highlight]] = defaultdict(list)
    for count, highlight in enumerate(_find(project, number), 1):
        stretches[highlight.span.start // _STRETCH].append(highlight)
        if not count % _SLICE:
            yield
    ordered: list[Highlight] = []
    for count, at in enumerate(sorted(stretches), 1):
        ordered += sorted(stretches[at], key=_place)
        if not count % _MANY:
            yield
    return Highlights(ordered)


def _place(highlight: Highlight) -> tuple[int, int, int]:
    """Quotes come before what they contain, so that they are painted below."""
    return highlight.span.start, _ORDER[highlight.mark], -highlight.span.end


def _find(project: Project, number: int) -> Iterator[Highlight]:
    extraction = project.extractions[number]
    entries = [entry for entry in project.entries if entry.key[0] == number]
    places = _Places(entries)
    by_timex = {timex: entry.key for entry in reversed(entries) for timex in reversed(entry.event.timexes)}
    by_quote = {quote: entry.key for entry in reversed(entries) for quote in entry.event.quotes}
    for timex in extraction.timexes:
        yield Highlight(timex.span, Mark.DATE, by_timex.get(timex.id) or places.at(timex.span))
    for actor in extraction.actors:
        member = project.cast.member(actor, number)
        for mention in actor.mentions:
            yield Highlight(mention, Mark.ACTOR, places.at(mention), member)
    for quote in extraction.quotes:
        for part in quote.content:
            yield Highlight(part, Mark.QUOTE, by_quote.get(quote.id) or places.at(part))


class _Places:
    """Events by their passages, to find the one that a span lies in."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        told = ((passage, entry.key) for entry in entries for passage in entry.event.passages)
        self._found = sorted(told, key=lambda pair: (pair[0].start, pair[0].end, pair[1]))
        self._starts = [passage.start for passage, _ in self._found]

    def at(self, span: Span) -> Key | None:
        """The first event of the passage that a span begins in."""
        at = bisect_right(self._starts, span.start) - 1
        if at < 0:
            return None
        passage, key = self._found[bisect_left(self._starts, self._starts[at])]
        return key if passage.overlaps(span) else None
