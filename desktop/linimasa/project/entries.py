"""An event of the project, with what the parser found around it at hand."""

from dataclasses import dataclass
from enum import StrEnum

from ..model import Event, Reading, Role, Timex

Key = tuple[int, str]  # the number of the article, and the event's id in it


class Known(StrEnum):
    """How an event's date is known: what the filling of its mark tells."""

    STATED = "stated"
    INFERRED = "inferred"
    PUBLICATION = "publication"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class Entry:
    """An event in the project. `actors` are keys of cast members with their roles, the leading one first.

    `holders` are those by whom it stands or falls when actors are hidden: all of them, but not who is only mentioned in
    a statement of another.
    """

    key: Key
    event: Event
    known: Known
    timex: Timex | None
    actors: tuple[tuple[str, Role], ...]
    holders: tuple[str, ...]
    language: str

    @property
    def dated(self) -> bool:
        """Whether the event has a place on the axis."""
        return self.event.interval is not None

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Other readings of an ambiguous date."""
        return self.timex.readings if self.timex else ()
