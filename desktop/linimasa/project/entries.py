"""An event of the project, with what the parser found around it at hand."""

from dataclasses import dataclass
from enum import StrEnum

from ..model import Event, Reading, Role, Timex
from .decisions import GivenDate, Review

Key = tuple[int, str]  # the number of the article, and the event's id in it


class Known(StrEnum):
    """How an event's date is known: what the filling of its mark tells."""

    STATED = "stated"
    INFERRED = "inferred"
    PUBLICATION = "publication"
    AMBIGUOUS = "ambiguous"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Entry:
    """An event in the project. `actors` are keys of cast members with their roles, the leading one first.

    `holders` are those by whom it stands or falls when actors are hidden: all of them, but not who is only mentioned in
    a statement of another. `edited` says that a person changed it: its title, kind, date or actors, or by a merge or a
    split. `also` are the events of other articles that a person told to be the same: they are not among the entries of
    the project, and their actors act here too. `given` is the date that a person gave it.
    """

    key: Key
    event: Event
    known: Known
    timex: Timex | None
    actors: tuple[tuple[str, Role], ...]
    holders: tuple[str, ...]
    language: str
    review: Review = Review.OPEN
    edited: bool = False
    also: tuple[Key, ...] = ()
    given: GivenDate | None = None

    @property
    def judged(self) -> bool:
        """Whether a person accepted or rejected it."""
        return self.review is not Review.OPEN

    @property
    def mod(self) -> str | None:
        """How its date is only a part of the unit it names, or about it: TIMEX3's `mod`."""
        dated = self.given or self.timex
        return dated.mod if dated else None

    @property
    def value(self) -> str:
        """Its date in TIMEX3; empty without one."""
        dated = self.given or self.timex
        return dated.value if dated else ""

    @property
    def dated(self) -> bool:
        """Whether the event has a place on the axis."""
        return self.event.interval is not None

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Other readings of an ambiguous date."""
        return self.timex.readings if self.timex else ()
