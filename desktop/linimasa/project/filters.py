"""What is let through: a value, and what it hides in each facet of the events."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain
from typing import Any, NamedTuple

from .decisions import Review
from .entries import Entry

# of a facet: a cast member's key (None: no actor), an article's number, a language's code, or a word of the model
Value = str | int | None
_NOBODY: tuple[Value, ...] = (None,)


class Facet(StrEnum):
    """A side from which events are seen; the names of the fields of `Filters`."""

    ACTORS = "actors"
    ARTICLES = "articles"
    KNOWN = "known"
    LANGUAGES = "languages"
    KINDS = "kinds"
    REVIEW = "reviews"


class Count(NamedTuple):
    """How many events of a value are shown, and how many there are."""

    shown: int
    total: int


class Choice(NamedTuple):
    """A facet of which something is hidden: its values in both parts, those with most events first."""

    facet: Facet
    hidden: tuple[Value, ...]
    shown: tuple[Value, ...]


Counts = Mapping[Facet, Mapping[Value, Count]]
Tally = Mapping[Facet, Counter[Value]]


@dataclass(frozen=True, slots=True)
class Filters:
    """The values that are hidden, and the words that are looked for.

    `actors` may hold None, which stands for events without an actor. An event with several actors is let through
    while one of its holders is: who is only mentioned in what another says keeps no statement on the timeline. How a
    date is known hides no event without a date. What a person rejected is hidden until they ask for it.
    """

    actors: frozenset[Value] = frozenset()
    articles: frozenset[Value] = frozenset()
    known: frozenset[Value] = frozenset()
    languages: frozenset[Value] = frozenset()
    kinds: frozenset[Value] = frozenset()
    reviews: frozenset[Value] = frozenset({Review.REJECTED})
    query: str = ""

    def __bool__(self) -> bool:
        return self != Filters()

    def lets_through(self, entry: Entry) -> bool:
        """Whether nothing hides an entry. Where the words stand is for the project's search to say."""
        return (
            (not self.actors or not self.actors.issuperset(values(entry, Facet.ACTORS)))
            and entry.key[0] not in self.articles
            and entry.language not in self.languages
            and entry.event.kind not in self.kinds
            and entry.review not in self.reviews
            and not (entry.dated and entry.known in self.known)
        )

    def hidden(self, facet: Facet) -> frozenset[Value]:
        """The values of a facet that are hidden."""
        found: frozenset[Value] = getattr(self, facet)
        return found

    def hiding(self, facet: Facet, hidden: Iterable[Value]) -> "Filters":
        """The same filters, but for one facet."""
        changed: dict[str, Any] = {facet.value: frozenset(hidden)}
        return replace(self, **changed)

    def looking_for(self, query: str) -> "Filters":
        """The same filters, but for the words that are looked for."""
        return replace(self, query=query)

    def toggled(self, facet: Facet, value: Value) -> "Filters":
        """The same filters with a value hidden that was not, or the other way round."""
        return self.hiding(facet, self.hidden(facet) ^ {value})

    def solo(self, facet: Facet, value: Value, among: Iterable[Value]) -> "Filters":
        """The same filters with only one value of a facet shown; with all of them if it was the only one."""
        others = frozenset(among) - {value}
        return self.hiding(facet, () if self.hidden(facet) == others else others)


def values(entry: Entry, facet: Facet) -> tuple[Value, ...]:
    """The values an entry has in a facet; an undated one has none in how the date is known."""
    if facet is Facet.ACTORS:
        return entry.holders or _NOBODY
    if facet is Facet.KNOWN:
        return (entry.known,) if entry.dated else ()
    if facet is Facet.ARTICLES:
        return (entry.key[0],)
    if facet is Facet.REVIEW:
        return (entry.review,)
    return (entry.language if facet is Facet.LANGUAGES else entry.event.kind,)


def tally(entries: Iterable[Entry]) -> Tally:
    """How many entries there are of each value of each facet."""
    found = list(entries)
    return {
        Facet.ACTORS: Counter[Value](chain.from_iterable([entry.holders or _NOBODY for entry in found])),
        Facet.ARTICLES: Counter[Value]([entry.key[0] for entry in found]),
        Facet.KNOWN: Counter[Value]([entry.known for entry in found if entry.dated]),
        Facet.LANGUAGES: Counter[Value]([entry.language for entry in found]),
        Facet.KINDS: Counter[Value]([entry.event.kind for entry in found]),
        Facet.REVIEW: Counter[Value]([entry.review for entry in found]),
    }


def count(totals: Tally, shown: Tally) -> Counts:
    """The counts of all entries and of those shown together; the values with most entries come first."""
    return {
        facet: {value: Count(shown[facet][value], number) for value, number in totals[facet].most_common()}
        for facet in Facet
    }


def choices(filters: Filters, totals: Tally) -> list[Choice]:
    """What the filters hide of what there is, facet by facet."""
    found = []
    for facet in Facet:
        hidden, ranked = filters.hidden(facet), [value for value, _ in totals[facet].most_common()]
        parts = Choice(
            facet,
            tuple(value for value in ranked if value in hidden),
            tuple(value for value in ranked if value not in hidden),
        )
        if parts.hidden:
            found.append(parts)
    return found
