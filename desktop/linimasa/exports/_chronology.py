"""What is written: events in the order of time with their articles, and in words what was left out."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple

from ..model import Event, Extraction, Role, Timex

Numbering = Mapping[int, int]  # of articles, by their ids in Python
Called = Mapping[str, str]  # names, by the ids of actors
When = Callable[[Event, Timex | None], str]
"""An event's date in words, given the time expression that dates it."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words a format writes around the events, in the user's language."""

    filters: str = "Shown"
    left_out: str = "Left out"
    undated: str = "Without a date"
    sources: str = "Sources"
    events: str = "Events"
    zoom_in: str = "Zoom in"
    zoom_out: str = "Zoom out"
    show_all: str = "Show all"


class ByHand(NamedTuple):
    """What a person did to an event: what they think of it where they said so, and whether they changed it."""

    review: str | None = None
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """An event as it is written; `when` is its date in words, empty if it has none. `also` are the events of other
    articles that a person told to be the same, which are written nowhere else; `called` are the names of actors whom a
    person told to be others than the article names, by their ids."""

    extraction: Extraction
    event: Event
    when: str
    also: "tuple[Told, ...]" = ()
    called: Called = field(default_factory=dict)

    @property
    def timex(self) -> Timex | None:
        """The time expression that dates it."""
        first = self.event.timexes[0] if self.event.timexes else None
        return next((timex for timex in self.extraction.timexes if timex.id == first), None)

    @property
    def identity(self) -> str:
        """The same for the same event of the same text, wherever and whenever it is written."""
        text = self.extraction.article.text.encode("utf-8", "surrogatepass")
        return f"{hashlib.sha256(text).hexdigest()[:32]}-{self.event.id}"

    @property
    def passage(self) -> str:
        """The words it was found in."""
        return self.event.span.of(self.extraction.article.text)

    def names(self) -> list[str]:
        """The names of its actors, each once."""
        return list(dict.fromkeys(name for name, _ in self.parts()))

    def parts(self) -> list[tuple[str, Role]]:
        """The names of its actors with their roles; one that acts in several articles has that of the first."""
        found: dict[str, Role] = {}
        for each in (self, *self.also):
            names = each._names
            for one in each.event.actors:
                found.setdefault(names[one.id], one.role)
        return list(found.items())

    @property
    def _names(self) -> dict[str, str]:
        return {actor.id: self.called.get(actor.id, actor.name) for actor in self.extraction.actors}

    @property
    def source(self) -> str:
        """Its article's title and outlet."""
        article = self.extraction.article
        return " - ".join(part for part in (article.title, article.outlet) if part)

    def numbered(self, numbering: "Numbering") -> "list[tuple[int, Told]]":
        """The event, and the others that are the same, with the numbers of their sources."""
        return [(numbering[id(each.extraction)], each) for each in (self, *self.also)]

    def quotes(self) -> list[tuple[str, str | None]]:
        """The words of its quotes, and who said them."""
        names = self._names
        text = self.extraction.article.text
        return [
            (" ".join(part.of(text) for part in quote.content), names.get(quote.source or ""))
            for quote in self.extraction.quotes
            if quote.id in self.event.quotes
        ]


Place = tuple[int, str]  # the number of an article here, and an event's id in it


@dataclass(frozen=True, slots=True)
class Chronology:
    """Events to be written.

    `extractions` are the articles with those of their events that are shown; `told` the same events by date, those
    without one last. `filters` say in words what was filtered, `left_out` counts the events that therefore are not
    here. `words` are in `language`, a code. `bom` puts a byte order mark before tables, which Excel wants. `by_hand`
    tells of the events that a person judged or changed, by the number of their article here and their id; `also` of
    those that are told in other articles too, which need not be here. `called` has the names of actors as in `Told`, by
    the number of their article.
    """

    extractions: tuple[Extraction, ...]
    told: tuple[Told, ...]
    title: str = ""
    filters: tuple[str, ...] = ()
    left_out: int = 0
    language: str = "en"
    words: Words = Words()
    bom: bool = False
    by_hand: Mapping[Place, ByHand] = field(default_factory=dict)
    also: Mapping[Place, tuple[Told, ...]] = field(default_factory=dict)
    called: Mapping[int, Called] = field(default_factory=dict)
    made: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def sources(self) -> tuple[Extraction, ...]:
        """The articles, and behind them those that tell their events too."""
        others = (each.extraction for also in self.also.values() for each in also)
        return tuple({id(extraction): extraction for extraction in (*self.extractions, *others)}.values())

    @property
    def numbering(self) -> "Numbering":
        """The numbers of the sources, from 1."""
        return {id(extraction): number for number, extraction in enumerate(self.sources, 1)}

    @property
    def dated(self) -> tuple[Told, ...]:
        """The events with a date, in the order of time."""
        return tuple(told for told in self.told if told.event.interval is not None)

    @property
    def undated(self) -> tuple[Told, ...]:
        """The events without a date, in the order of their articles."""
        return tuple(told for told in self.told if told.event.interval is None)


def in_order(extractions: Iterable[Extraction], when: When) -> tuple[Told, ...]:
    """The events of articles by time."""
    found = []
    for extraction in extractions:
        timexes = {timex.id: timex for timex in extraction.timexes}
        for event in extraction.events:
            timex = timexes.get(event.timexes[0]) if event.timexes else None
            found.append(Told(extraction, event, when(event, timex) if event.interval else ""))
    return by_time(found)


def by_time(told: Iterable[Told]) -> tuple[Told, ...]:
    """Events by the beginning of their dates, an open one by its end; without a date last."""
    return tuple(sorted(told, key=_place))


def plain(extractions: Sequence[Extraction]) -> Chronology:
    """All events of articles, dates as in EDTF."""
    return Chronology(tuple(extractions), in_order(extractions, lambda event, _: event.edtf or ""))


def _place(told: Told) -> tuple[bool, int, int]:
    interval = told.event.interval
    if interval is None:
        return True, 0, 0
    ends = [end for end in (interval.begin, interval.end) if end is not None]
    return False, ends[0], ends[-1]
