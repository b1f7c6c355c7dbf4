"""What one list has that another has not, and where: it can be taken back, and refuses to change any other list."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)
Place = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Patch(Generic[T]):
    """The difference of two lists.

    Attributes:
        places: where in the first list something goes, how much of it, and how much comes instead; from left to right.
        gone: what goes, of all places.
        come: what comes.
    """

    places: tuple[Place, ...] = ()
    gone: tuple[T, ...] = ()
    come: tuple[T, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.places)

    def on(self, before: tuple[T, ...]) -> tuple[T, ...]:
        """The other list.

        Raises:
            ValueError: this is another list than the first one.
        """
        after, at, gone, come = list[T](), 0, 0, 0
        for place, going, coming in self.places:
            if not at <= place <= len(before) or before[place : place + going] != self.gone[gone : gone + going]:
                raise ValueError("it changes another list")
            after += before[at:place]
            after += self.come[come : come + coming]
            at, gone, come = place + going, gone + going, come + coming
        if (gone, come) != (len(self.gone), len(self.come)):
            raise ValueError("it does not tell where something goes")
        return (*after, *before[at:])

    def turned(self) -> "Patch[T]":
        """What takes it back."""
        places, shift = list[Place](), 0
        for place, going, coming in self.places:
            places.append((place + shift, coming, going))
            shift += coming - going
        return Patch(tuple(places), self.come, self.gone)


def difference(before: tuple[T, ...], after: tuple[T, ...]) -> Patch[T]:
    """What makes one list of another, in time that grows with their lengths alone."""
    if before == after:
        return Patch()
    kept = {*before} & {*after}
    stay = [each for each in before if each in kept]
    if len(stay) != len(kept) or stay != [each for each in after if each in kept]:  # something moved
        kept = set()
    places = tuple(_places(before, after, kept))
    gone, come = (tuple(each for each in which if each not in kept) for which in (before, after))
    return Patch(places, gone, come)


def _places(before: tuple[T, ...], after: tuple[T, ...], kept: set[T]) -> Iterator[Place]:
    at = other = 0
    while at < len(before) or other < len(after):
        going, coming = _run(before, at, kept), _run(after, other, kept)
        if going or coming:
            yield at, going, coming
        at, other = at + going + 1, other + coming + 1


def _run(values: tuple[T, ...], at: int, kept: set[T]) -> int:
    """How many values from here on are not kept."""
    end = at
    while end < len(values) and values[end] not in kept:
        end += 1
    return end - at
