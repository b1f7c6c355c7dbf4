"""Crowds: items at one place for which a lane has no row left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from ..project.rests import Work
from .items import Item
from .labels import Level, Spot
from .scale import Scale

if TYPE_CHECKING:
    from .spread import Floats

PITCH = 3
_BEYOND = 2.0 * PITCH  # pixels outside the view in which the slots of a crowd are still counted


@dataclass(frozen=True)
class Crowd:
    """Items at one place for which no row is left: how many there are in each slot of `pitch` pixels from `left`.

    Attributes:
        room: the pixels from its last item to the next thing.
        band: whether it goes through the whole view, and beyond it.
    """

    items: Sequence[Item]
    colour: int | None
    y: float
    left: float
    counts: "tuple[int, ...] | Floats"
    room: float
    pitch: float = float(PITCH)
    band: bool = False

    @property
    def right(self) -> float:
        """Where the last bar ends."""
        return self.left + len(self.counts) * self.pitch - 1

    def within(self, first: float, last: float) -> list[Item]:
        """The items whose middle is between two days."""
        return [item for item in self.items if first <= item.middle <= last]

    def nearest(self, day: float) -> Item | None:
        """The item nearest to a day."""
        return min(self.items, key=lambda item: abs(item.middle - day), default=None)


@dataclass(frozen=True, slots=True)
class Crowds:
    """The items of a level without a row.

    Attributes:
        alone: the spots of those with nothing at their place, by their indices: with a label where there is room.
        groups: the others, each group with the day at which the next thing begins.
    """

    alone: Mapping[int, Spot]
    groups: tuple[tuple[tuple[Item, ...], float], ...]

    def __bool__(self) -> bool:
        return bool(self.alone or self.groups)


def grouping(level: Level) -> Work[Crowds]:
    """The crowds of a level, found with rests."""
    groups = level.groups
    yield
    alone = level.alone
    yield
    many = tuple((_by_middle(level, group), until / level.px) for group, until in groups if len(group) > 1)
    return Crowds(alone, many)


def _by_middle(level: Level, group: list[int]) -> tuple[Item, ...]:
    return tuple(sorted([level.items[index] for index in group], key=attrgetter("middle")))


def crowd(group: tuple[Item, ...], colour: int | None, y: float, scale: Scale, room: float) -> Crowd:
    """The part of a group in view; its slots are counted from its first item, so that they stay when panning."""
    px, zero = scale.px, scale.x(0)
    left = group[0].middle * px + zero
    first = max(0, int((-_BEYOND - left) / PITCH))
    slots = [int(((item.begin + item.end) / 2 * px + zero - left) / PITCH) for item in group]
    last = min(slots[-1], int((scale.width + _BEYOND - left) / PITCH))
    counts = [0] * max(1, int(last - first) + 1)
    for slot in slots:
        if first <= slot <= last:
            counts[int(slot - first)] += 1
    return Crowd(group, colour, y, left - 1 + first * PITCH, tuple(counts), room)
