"""A long range of days broken into stacked rows of the same scale, as a text is broken into lines."""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ..civil import MINUTES, date_of, day_number
from .folds import UNFOLDED, Folds
from .items import End, Item
from .lanes import Lane
from .scale import Scale, fit

_YEARS, _MONTHS = 1100, 62  # days of a row from which it begins with a year, a month
_SHORTEST = 3  # days of a row
_EDGE = 20.0  # free pixels before a row
_CUT = 0.01  # pixels from the end of a row to the end of what goes on in the next


class Band(NamedTuple):
    """A row: the lanes that have something in it, with that alone, its scale, and its first and last day."""

    lanes: tuple[Lane, ...]
    scale: Scale
    since: float = -math.inf
    until: float = math.inf


def stacked(
    found: Sequence[Lane],
    begin: float,
    end: float,
    width: float,
    count: int,
    after: float,
    folds: Folds = UNFOLDED,
) -> list[Band]:
    """Break the days from begin to end into at most so many rows, with `after` free pixels at the end of each.

    What lies in several rows is cut at their ends. All days are those of the axis.
    """
    edges = _shares(begin, end, count, folds) if folds else _edges(begin, end, count)
    rows = list(pairwise(edges))
    longest = max(after - before for before, after in rows)
    bands = []
    for row, (first, last) in enumerate(rows):
        scale = fit(first, first + longest, width, _EDGE, after)
        shown = scale.day(_CUT), min(last + after / scale.px, scale.day(width - _CUT))
        reach = (-math.inf if row == 0 else first, math.inf if row == len(rows) - 1 else last)
        bands.append(
            Band(tuple(held for lane in found if (held := _within(lane, reach, shown)).items), scale, first, last)
        )
    return bands


def _within(lane: Lane, reach: tuple[float, float], shown: tuple[float, float]) -> Lane:
    """A lane with what is in a row, cut where it goes on in the row before or after."""
    places = [place for place, item in enumerate(lane.items) if _lies(item, *reach)]
    items = [_cut(lane.items[place], reach, shown) for place in places]
    return replace(lane, items=tuple(items), colours=tuple(lane.colours[place] for place in places if lane.colours))


def _lies(item: Item, first: float, last: float) -> bool:
    if item.readings or item.begins is End.OPEN or item.end - item.begin <= 1:
        points = item.points if item.begins is not End.OPEN else (item.end - 1 / MINUTES,)
        return any(first <= point < last for point in points)
    return item.begin < last and item.end > first


def _cut(item: Item, reach: tuple[float, float], shown: tuple[float, float]) -> Item:
    if item.readings or item.begins is End.OPEN:
        return item
    if item.begin < reach[0] > -math.inf and item.end - item.begin > 1:
        item = item._replace(begin=shown[0], begins=End.CUT)
    if item.end > reach[1] and item.end - item.begin > 1:
        item = item._replace(end=shown[1], ends=End.CUT)
    return item


def _edges(begin: float, end: float, count: int) -> list[float]:
    """Where the rows begin, and where the last one ends: at whole years, months or days, as they are long."""
    count = max(1, min(count, math.floor((end - begin) / _SHORTEST)))
    share = (end - begin) / count
    if share < _MONTHS:
        first = math.floor(begin)
        step = math.ceil((math.ceil(end) - first) / count)
        edges = [float(first + step * row) for row in range(math.ceil((end - first) / step))]
        return [*edges, float(math.ceil(end))]
    size = 12 if share >= _YEARS else 1
    first = _month(begin) // size
    last = -(-(_month(end - 1 / MINUTES) + 1) // size)
    step = math.ceil((last - first) / count)
    return [*(_day((first + step * row) * size) for row in range(math.ceil((last - first) / step))), _day(last * size)]


def _shares(begin: float, end: float, count: int, folds: Folds) -> list[float]:
    """The same on an axis with folds, none of which is broken: rows of one length, whatever days they begin with."""
    wanted = [begin + (end - begin) * row / count for row in range(count + 1)]
    moved = (next((last for first, last in folds.ends() if first < edge < last), edge) for edge in wanted[:-1])
    return sorted({*moved, end})


def _month(day: float) -> int:
    year, month, _ = date_of(math.floor(day))
    return year * 12 + month - 1


def _day(month: int) -> float:
    return float(day_number(month // 12, month % 12 + 1, 1))
