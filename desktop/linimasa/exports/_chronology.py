"""What is written: events in the order of time with their articles, and in words what was left out."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple

from ..model import Event, Extraction, Role, Timex

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
    """An event as it is written; `when` is its date in words, empty if it has none."""

    extraction: Extraction
    event: Event
    when: str

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

    def names(self, *roles: Role) -> list[str]:
        """The names of its actors, or of those in some roles."""
        names = {actor.id: actor.name for actor in self.extraction.actors}
        return [names[one.id] for one in self.event.actors if not roles or one.role in roles]

    def quotes(self) -> list[tuple[str, str | None]]:
        """The words of its quotes, and who said them."""
        names = {actor.id: actor.name for actor in self.extraction.actors}
        text = self.extraction.article.text
        return [
            (" ".join(part.of(text) for part in quote.content), names.get(quote.source or ""))
            for quote in self.extraction.quotes
            if quote.id in self.event.quotes
        ]


@dataclass(frozen=True, slots=True)
class Chronology:
    """Events to be written.

    `extractions` are the articles with those of their events that are shown; `told` the same events by date, those
    without one last. `filters` say in words what was filtered, `left_out` counts the events that therefore are not
    here. `words` are in `language`, a code. `bom` puts a byte order mark before tables, which Excel wants. `by_hand`
    tells of the events that a person judged or changed, by the number of their article here and their id.
    """

    extractions: tuple[Extraction, ...]
    told: tuple[Told, ...]
    title: str = ""
    filters: tuple[str, ...] = ()
    left_out: int = 0
    language: str = "en"
    words: Words = Words()
    bom: bool = False
    by_hand: Mapping[tuple[int, str], ByHand] = field(default_factory=dict)
    made: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def dated(self) -> tuple[Told, ...]:
        """The events with a date, in the order of time."""
        return tuple(told for told in self.told if told.event.interval is not None)

    @property
    def undated(self) -> tuple[Told, ...]:
        """The events without a date, in the order of their articles."""
        return tuple(told for told in self.told if told.event.interval is None)


def in_order(extractions: Iterable[Extraction], when: When) -> tuple[Told, ...]:
    """The events of articles by the beginning of their dates, an open one by its end; without a date last."""
    found = []
    for extraction in extractions:
        timexes = {timex.id: timex for timex in extraction.timexes}
        for event in extraction.events:
            timex = timexes.get(event.timexes[0]) if event.timexes else None
            found.append(Told(extraction, event, when(event, timex) if event.interval else ""))
    return tuple(sorted(found, key=_place))


def plain(extractions: Sequence[Extraction]) -> Chronology:
    """All events of articles, dates as in EDTF."""
    return Chronology(tuple(extractions), in_order(extractions, lambda event, _: event.edtf or ""))


def _place(told: Told) -> tuple[bool, int, int]:
    interval = told.event.interval
    if interval is None:
        return True, 0, 0
    ends = [end for end in (interval.begin, interval.end) if end is not None]
    return False, ends[0], ends[-1]
