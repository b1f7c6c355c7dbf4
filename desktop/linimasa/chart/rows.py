"""A row of a lane: what is taken in it, in pixels, kept sorted so that questions cost a binary search."""

import math
from bisect import bisect_left, insort
from collections.abc import Iterable
from typing import TypeVar

GAP = 2.0  # least space between two things
_JOINED = 2.0  # marks with no more between them are a crowd

T = TypeVar("T")
Space = tuple[float, float, int]  # from pixel to pixel, and the index of the item it belongs to


class Row:
    """Taken spaces that do not overlap."""

    def __init__(self, taken: Iterable[Space] = ()) -> None:
        self._taken = sorted(taken)

    def take(self, left: float, right: float, index: int) -> None:
        """Take a space that is free."""
        insort(self._taken, (left, right, index))

    def release(self, left: float, right: float, index: int) -> None:
        """Give back a space that was taken."""
        del self._taken[bisect_left(self._taken, (left, right, index))]

    def free_around(self, left: float, right: float) -> tuple[float, float] | None:
        """The free space that holds a space; None if some of it is taken."""
        place = bisect_left(self._taken, (left, right, -1))
        low = self._taken[place - 1][1] + GAP if place else float("-inf")
        high = self._taken[place][0] - GAP if place < len(self._taken) else float("inf")
        return (low, high) if low <= left and right <= high else None

    def before(self, left: float, right: float) -> Space | None:
        """What is taken before a space and reaches into it, if nothing else stands in its way."""
        place = bisect_left(self._taken, (left, right, -1))
        if not place or (place < len(self._taken) and self._taken[place][0] < right + GAP):
            return None
        return self._taken[place - 1]

    def widest(self, left: float, right: float, limit: float) -> tuple[float, float]:
        """The widest free space that begins between two places, up to a limit."""
        place = bisect_left(self._taken, (left, left, -1))
        begin = max(left, self._taken[place - 1][1] + GAP) if place else left
        best = (left, left)
        for taken in (*self._taken[place:], (limit + GAP, limit, -1)):
            end = min(taken[0] - GAP, limit)
            if end - begin > best[1] - best[0]:
                best = begin, end
            begin = max(begin, taken[1] + GAP)
            if begin >= right:
                break
        return best


def gathered(things: Iterable[tuple[float, float, T]]) -> list[tuple[list[T], float]]:
    """Things from one pixel to another in groups with no room between them, each with where the next begins."""
    groups: list[list[T]] = []
    begins, reached = [], -math.inf
    for left, right, thing in sorted(things, key=lambda each: each[:2]):
        if left - reached < _JOINED:
            groups[-1].append(thing)
        else:
            groups.append([thing])
            begins.append(left)
        reached = max(reached, right)
    return list(zip(groups, [*begins[1:], math.inf], strict=False))
