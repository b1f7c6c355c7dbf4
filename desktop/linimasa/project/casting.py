"""What a person decides of the actors of a project: who is one, and which forms of a name are not whose."""

from dataclasses import dataclass
from typing import NamedTuple

from ..model import ActorKind
from .decisions import Identity


class Who(NamedTuple):
    """An actor by name and kind, so that another reading has it too.

    `source` is the article of one that is meant only there, as who has no name: "a witness" here is not "a witness"
    there. `territory` is the code in CLDR of a country or union.
    """

    name: str
    kind: ActorKind
    source: Identity | None = None
    territory: str | None = None


@dataclass(frozen=True, slots=True)
class Casting:
    """What a person decided of actors, in all articles.

    Attributes:
        same: actors that are one; the first gives the name and the kind.
        apart: forms of names that are not those of these actors. Where the form is the actor's very name and its
            article is told, the actor of that name in that article is nobody else's namesake.
    """

    same: tuple[tuple[Who, ...], ...] = ()
    apart: tuple[tuple[Who, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.same or self.apart)


AS_FOUND = Casting()
