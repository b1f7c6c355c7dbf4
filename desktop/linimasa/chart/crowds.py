"""Crowds: items at one place for which a lane has no row left."""

import math
from dataclasses import dataclass
from operator import attrgetter

from ..project.rests import Work
from .items import Item
from .labels import Level
from .scale import Scale

_JOINED = 2.0  # marks with no more between them are a crowd
_PITCH = 3
_SLICE = 200  # items looked at between two rests
_BEYOND = 2.0 * _PITCH  # pixels outside the view in which the slots of a crowd are still counted


@dataclass(frozen=True, slots=True)
class Crowd:
    """Items at one place for which no row is left: how many there are in each slot of `pitch` pixels from `left`."""

    items: tuple[Item, ...]
    colour: int | None
    y: float
    left: float
    counts: tuple[int, ...]
    room: float
    pitch: float = float(_PITCH)

    @property
    def right(self) -> float:
        """Where the last bar ends."""
        return self.left + len(self.counts) * self.pitch - 1


@dataclass(frozen=True, slots=True)
class Crowds:
    """The items of a level without a row.

    Attributes:
        alone: the indices of those with nothing at their place.
        groups: the others, each group with the day at which the next thing begins.
    """

    alone: frozenset[int]
    groups: tuple[tuple[tuple[Item, ...], float], ...]

    def __bool__(self) -> bool:
        return bool(self.alone or self.groups)


def grouping(level: Level) -> Work[Crowds]:
    """The crowds of a level, found with rests."""
    groups: list[list[int]] = []
    begins, reached, crowded = [], -math.inf, []
    for count, index in enumerate(level.crowd(), 1):
        crowded.append((*level.extent(index), index))
        if not count % _SLICE:
            yield
    for left, right, index in sorted(crowded):
        if left - reached < _JOINED:
            groups[-1].append(index)
        else:
            groups.append([index])
            begins.append(left / level.px)
        reached = max(reached, right)
    yield
    ends = [*begins[1:], math.inf]
    return Crowds(
        frozenset(group[0] for group in groups if len(group) == 1),
        tuple((_by_middle(level, group), end) for group, end in zip(groups, ends, strict=False) if len(group) > 1),
    )


def _by_middle(level: Level, group: list[int]) -> tuple[Item, ...]:
    return tuple(sorted([level.items[index] for index in group], key=attrgetter("middle")))


def crowd(group: tuple[Item, ...], colour: int | None, y: float, scale: Scale, room: float) -> Crowd:
    """The part of a group in view; its slots are counted from its first item, so that they stay when panning."""
    px, zero = scale.px, scale.x(0)
    left = group[0].middle * px + zero
    first = max(0, int((-_BEYOND - left) / _PITCH))
    slots = [int((item.middle * px + zero - left) / _PITCH) for item in group]
    last = min(slots[-1], int((scale.width + _BEYOND - left) / _PITCH))
    counts = [0] * max(1, int(last - first) + 1)
    for slot in slots:
        if first <= slot <= last:
            counts[int(slot - first)] += 1
    return Crowd(group, colour, y, left - 1 + first * _PITCH, tuple(counts), room)
