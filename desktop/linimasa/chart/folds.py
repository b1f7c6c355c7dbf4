"""Long stretches in which nothing happens, folded: the axis is shorter there, and says so.

An axis with folds counts days of its own. They are as long as real days everywhere but in a fold, which takes the
same few of them however long it really is. So a chart is laid out in days of the axis as if nothing were folded.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from .items import End, Item

if TYPE_CHECKING:
    from .lanes import Lane

_MOST = 12
_LEAST = 7.0  # days of a stretch
_FREE, _LENGTH = 0.03, 0.06  # of the time left: what stays free on each side of a fold, and what a fold takes


class Fold(NamedTuple):
    """The real days from `begin` to `end`, folded; there is no event from `last` to `next`.

    Attributes:
        crossed: whether something that has no end goes on through it.
    """

    begin: float
    end: float
    last: float
    next: float
    crossed: bool = False


@dataclass(frozen=True, slots=True)
class Folds:
    """Folds in the order of time, each `length` days of the axis long. Real days before the first keep their number."""

    folds: tuple[Fold, ...] = ()
    length: float = 0.0

    def __bool__(self) -> bool:
        return bool(self.folds)

    def axis(self, day: float) -> float:
        """The day of the axis of a real day."""
        return _carried(day, self._real(), self._axis()) if self.folds else day

    def day(self, axis: float) -> float:
        """The real day of a day of the axis."""
        return _carried(axis, self._axis(), self._real()) if self.folds else axis

    def ends(self) -> list[tuple[float, float]]:
        """From which day of the axis to which each fold goes."""
        edges = self._axis()
        return list(zip(edges[::2], edges[1::2], strict=True))

    def stretches(self, first: float, last: float) -> list[tuple[float, float]]:
        """The real days between two days of the axis, without what is folded of them."""
        begins = [self.day(first), *(fold.end for fold in self.folds)]
        ends = [*(fold.begin for fold in self.folds), self.day(last)]
        pairs = ((max(begin, begins[0]), min(end, ends[-1])) for begin, end in zip(begins, ends, strict=True))
        return [pair for pair in pairs if pair[0] < pair[1]]

    def item(self, item: Item) -> Item:
        """An item in days of the axis."""
        readings = (self.axis(item.readings[0]), self.axis(item.readings[1])) if item.readings else None
        return item._replace(begin=self.axis(item.begin), end=self.axis(item.end), readings=readings)

    def lane(self, lane: "Lane") -> "Lane":
        """A lane of items in days of the axis."""
        return replace(lane, items=tuple([self.item(item) for item in lane.items])) if self.folds else lane

    def _real(self) -> list[float]:
        return [edge for fold in self.folds for edge in (fold.begin, fold.end)]

    def _axis(self) -> list[float]:
        saved = accumulate((fold.end - fold.begin - self.length for fold in self.folds), initial=0.0)
        starts = [fold.begin - before for fold, before in zip(self.folds, saved, strict=False)]
        return [edge for start in starts for edge in (start, start + self.length)]


UNFOLDED = Folds()


def folding(items: Iterable[Item]) -> Folds:
    """The folds of as many stretches without events as there are, each longer than all that is left of the axis.

    There are events enough for two a fold, so steps of the same length are none. What has no end counts where it
    begins: it goes on through a fold.
    """
    every = list(items)
    times = sorted((item.begin, item.begin + 1 if item.ends is End.OPEN else item.end) for item in every)
    longest = sorted(_gaps(times), key=_length, reverse=True)[: min(_MOST, len(times) // 2)]
    whole = max((end for _, end in times), default=0.0) - min(times, default=(0.0,))[0]
    lefts = [whole - folded for folded in accumulate(map(_length, longest))]
    counts = [count for count, left in enumerate(lefts, 1) if _length(longest[count - 1]) >= max(_LEAST, left)]
    if not counts:
        return UNFOLDED
    left = max(1.0, lefts[counts[-1] - 1])
    open_since = [item.begin for item in every if item.ends is End.OPEN]
    folds = tuple(_fold(gap, left, open_since) for gap in sorted(longest[: counts[-1]]))
    return Folds(folds, min(_LENGTH * left, min(fold.end - fold.begin for fold in folds) / 2))


def _fold(gap: tuple[float, float], left: float, open_since: Sequence[float]) -> Fold:
    last, after = gap
    free = min(_FREE * left, (after - last) / 4)
    return Fold(last + free, after - free, last, after, any(begin < last for begin in open_since))


def _length(gap: tuple[float, float]) -> float:
    return gap[1] - gap[0]


def _gaps(times: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """From where to where nothing is, between times in the order of their beginnings."""
    reached = accumulate((end for _, end in times), max)
    nexts = (begin for begin, _ in times[1:])
    return [(before, begin) for before, begin in zip(reached, nexts, strict=False) if begin > before]


def _carried(value: float, these: Sequence[float], those: Sequence[float]) -> float:
    """A place between or beyond some edges, carried over to where others stand."""
    place = bisect_right(these, value)
    if place == 0:
        return value
    if place % 2 == 0:
        return value - these[place - 1] + those[place - 1]
    share = (value - these[place - 1]) / (these[place] - these[place - 1])
    return those[place - 1] + share * (those[place] - those[place - 1])
