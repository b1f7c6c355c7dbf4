"""Which days to show: all of them, first those that most events lie in, or those of one event."""

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from .items import End, Item
from .reaches import fits_inside, left_label, right_label
from .scale import LEAST, Scale, fit

if TYPE_CHECKING:
    from .columns import Columns

BEFORE, AFTER = 24.0, 72.0  # free pixels at the edges
_DAY = 96.0  # most pixels a day takes, unless clock times are told
_CANDIDATES = 64
_DOUBLING = 0.04  # share of all events that a span twice as long must bring
_SHORTEST = 7.0  # days
_HALO = 9.0  # pixels around a label
_STEP = 0.05  # octaves
_LABEL = 3 / 8  # of the axis at most, whatever the edges, is a label asked room for


class Days(NamedTuple):
    """The first day of some items and the one after the last, and whether one of them is shorter than a day."""

    begin: float
    end: float
    clock: bool


def days(items: Sequence[Item]) -> Days | None:
    """The days of all items; None if there are none."""
    if not items:
        return None
    times = [(item.begin, item.end) for item in items]
    return Days(min(times)[0], max(end for _, end in times), any(end - begin < 1 for begin, end in times))


def days_of(items: "tuple[Item, ...] | Columns") -> Days | None:
    """The days of a lane's items; None if there are none."""
    return days(items) if isinstance(items, tuple) else items.days


def joined(parts: Iterable[Days | None]) -> Days | None:
    """The days of all parts together; None if there are none."""
    found = [part for part in parts if part]
    if not found:
        return None
    return Days(min(found)[0], max(part.end for part in found), any(part.clock for part in found))


def whole(items: Sequence[Item], width: float) -> Scale | None:
    """The scale that shows all items; None if there are none."""
    return shown(days(items), width)


def opening(items: Sequence[Item], width: float) -> Scale | None:
    """The scale to begin with, which shows the core of the items; None if there are none."""
    return shown(core(items), width)


def shown(found: Days | None, width: float) -> Scale | None:
    """The scale that shows some days."""
    if found is None:
        return None
    least = 0.0 if found.clock else width / _DAY
    spare = max(0.0, least - (found.end - found.begin))  # days are not spread further than their precision is worth
    # most of the free space is left for the labels, which stand on the right
    begin, end = found.begin - spare / 4, found.end + spare * 3 / 4
    return fit(begin, end, width, min(BEFORE, width / 8), min(AFTER, width / 8))


def core(items: Sequence[Item]) -> Days | None:
    """The days to begin with: without the few items that lie so far off that all others would shrink to a point.

    Of all spans from one item to another, that which holds most items, where each doubling of its length costs a
    share of them.
    """
    ordered = sorted([(item.middle, at) for at, item in enumerate(items)])
    places = sorted({round(i * (len(ordered) - 1) / (_CANDIDATES - 1)) for i in range(_CANDIDATES)}) if ordered else []
    best, chosen = -math.inf, (0, len(ordered) - 1)
    for first in places:
        for last in places[places.index(first) :]:
            length = max(_SHORTEST, ordered[last][0] - ordered[first][0])
            score = (last - first + 1) / len(ordered) - _DOUBLING * math.log2(length / _SHORTEST)
            if score > best:
                best, chosen = score, (first, last)
    held = [items[at] for _, at in ordered[chosen[0] : chosen[1] + 1]]
    if len(held) < 2:
        return days(items)
    longest = max(_SHORTEST, held[-1].middle - held[0].middle)
    within = [item for item in held if item.end - item.begin <= longest and item.ends is not End.OPEN]
    return days(within if 2 * len(within) >= len(held) else held)


def holding(item: Item, label: float, scale: Scale, edge: float) -> Scale:
    """The scale that shows an item whole, with its label of so many pixels, `edge` pixels from both ends of the axis.

    It is the given one if that does. Else it is zoomed out as far as needed, never in, and has the item in its middle.
    """
    label = min(label, scale.width * _LABEL)
    if _holds(item, label, scale, edge):
        return scale
    left, right = _reach(item, label, scale)
    while right - left > scale.width - 2 * edge and scale.log2 > LEAST:
        scale = scale.zoom(-_STEP, scale.width / 2)
        left, right = _reach(item, label, scale)
    return scale.pan(scale.width / 2 - (left + right) / 2)


def _holds(item: Item, label: float, scale: Scale, edge: float) -> bool:
    left, right = (x + scale.x(0) for x in item.extent(scale.px))
    if left < edge or right > scale.width - edge:
        return False
    after = right_label(item, scale.px) + scale.x(0) + label + _HALO
    before = left_label(item, scale.px) + scale.x(0) - label - _HALO
    return fits_inside(item, scale.px, label) or after <= scale.width or before >= 0


def _reach(item: Item, label: float, scale: Scale) -> tuple[float, float]:
    """From which pixel to which an item reaches with its label inside or on the right."""
    left, right = item.extent(scale.px)
    if not fits_inside(item, scale.px, label):
        right = max(right, right_label(item, scale.px) + label + _HALO)
    return left + scale.x(0), right + scale.x(0)
