"""How many events lie where: a histogram over columns of days, and which days it is worth while for."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from math import floor
from typing import NamedTuple

from .items import Item
from .opening import Days, shown

_WIDTH = 1000.0  # pixels of the view that the core is shown in; only its span matters
_FAR = 8.0  # times as long as what holds most events: what all may span and still be shown together
_BEFORE, _AFTER = 0.05, 0.1  # of the span: room for the margins of a timeline that shows all
_FREE = 0.12  # of the span more on a side where something lies far off: room to say so
_LEAST, _LEAST_OF_HOURS = 31.0, 4.0  # days; where clock times are told
_BEYOND = 0.12  # of the length of all items


class Stretch(NamedTuple):
    """A share of an event, `mass`, that lies somewhere between two days."""

    begin: float
    end: float
    mass: float = 1.0


def stretches(items: Iterable[Item]) -> list[Stretch]:
    """Where events lie: each over its whole time, one with two readings by halves over the two."""
    found: list[Stretch] = []
    for item in items:
        if item.readings is None:
            found.append(Stretch(item.begin, item.end))
        else:
            earlier, later = item.readings
            found.append(Stretch(item.begin, 2 * earlier - item.begin, 0.5))
            found.append(Stretch(2 * later - item.end, item.end, 0.5))
    return found


def histogram(spread: Iterable[Stretch], begin: float, days: float, columns: int) -> list[float]:
    """The mass in each of so many columns of `days` days each, the first of which begins at `begin`.

    A stretch is spread evenly over its time, and what of it lies outside the columns is not counted. One that is
    narrower than a column is not spread: it lies in the column that holds its middle. Takes time in proportion to
    stretches and columns, however long a stretch is.
    """
    single, steps = [0.0] * columns, [0.0] * (columns + 1)
    for from_, until, mass in spread:
        first, last = (from_ - begin) / days, (until - begin) / days
        if last - first <= 1:
            column = floor((first + last) / 2)
            if 0 <= column < columns:
                single[column] += mass
        elif first < columns and last > 0:
            _spread(single, steps, max(0.0, first), min(float(columns), last), mass / (last - first))
    # a sum of densities that have all ended is a little off zero, on either side
    return [max(0.0, alone + level) for alone, level in zip(single, accumulate(steps[:-1]), strict=True)]


def _spread(single: list[float], steps: list[float], first: float, last: float, density: float) -> None:
    """Add `density` a column between two places: the columns cut by them to `single`, the whole ones by a step."""
    left, right = floor(first), floor(last)
    if left == right:
        single[left] += density * (last - first)
        return
    single[left] += density * (left + 1 - first)
    if right < len(single):
        single[right] += density * (last - right)
    steps[left + 1] += density
    steps[right] -= density


def outside(items: Sequence[Item], begin: float, end: float) -> tuple[list[Item], list[Item]]:
    """The items whose middle lies before the days between two, and those whose middle lies after them."""
    middles = [(item.begin + item.end) / 2 for item in items]
    return (
        [item for item, middle in zip(items, middles, strict=True) if middle < begin],
        [item for item, middle in zip(items, middles, strict=True) if middle > end],
    )


def reach(items: Sequence[Item]) -> tuple[float, float]:
    """The days of all items and as many around them as are shown where somebody goes there."""
    begin, end = min((item.begin for item in items), default=0.0), max((item.end for item in items), default=0.0)
    spare = max(_LEAST, _BEYOND * (end - begin))
    return begin - spare, end + spare


def extent(items: Sequence[Item], around: Days | None) -> tuple[float, float] | None:
    """The days of all items, or of those around their core where the rest lies far off; None without items."""
    core = shown(around, _WIDTH)
    if core is None:
        return None
    begin, end = min(item.begin for item in items), max(item.end for item in items)
    length, before, after = core.end - core.begin, _BEFORE, _AFTER
    if end - begin > _FAR * length:
        first, last = core.begin - length, core.end + length
        near = [item for item in items if first <= item.middle <= last]
        before, after = before + _FREE * (begin < first), after + _FREE * (end > last)
        begin, end = max(first, min(item.begin for item in near)), min(last, max(item.end for item in near))
    least = ((_LEAST_OF_HOURS if around and around.clock else _LEAST) - (end - begin)) / 2
    return begin - max(before * (end - begin), least), end + max(after * (end - begin), least)
