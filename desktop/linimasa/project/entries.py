"""An event of the project, with what the parser found around it at hand."""

from dataclasses import dataclass
from enum import StrEnum

from ..model import Event, Reading, Role, Timex
from .decisions import Review

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
    the project, and their actors act here too.
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

    @property
    def dated(self) -> bool:
        """Whether the event has a place on the axis."""
        return self.event.interval is not None

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Other readings of an ambiguous date."""
        return self.timex.readings if self.timex else ()
