"""What a person decides of the actors of a project: who is one, and which forms of a name are not whose."""

from dataclasses import dataclass
from typing import NamedTuple

from ..model import ActorKind
from .decisions import Identity


class Who(NamedTuple):
    """An actor by name and kind, so that another reading has it too. `source` is the article of one without a name:
    "a witness" here is not "a witness" there."""

    name: str
    kind: ActorKind
    source: Identity | None = None


@dataclass(frozen=True, slots=True)
class Casting:
    """What a person decided of actors, in all articles.

    Attributes:
        same: actors that are one; the first gives the name and the kind.
        apart: forms of names that are not those of these actors.
        colours: indices into the palettes that a person gave to actors, each once.
    """

    same: tuple[tuple[Who, ...], ...] = ()
    apart: tuple[tuple[Who, str], ...] = ()
    colours: tuple[tuple[Who, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.same or self.apart or self.colours)


AS_FOUND = Casting()
