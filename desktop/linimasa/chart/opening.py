"""Which days to show: all of them, or first those that most events lie in."""

import math
from collections.abc import Sequence

from .items import End, Item
from .scale import Scale, fit

BEFORE, AFTER = 24.0, 72.0  # free pixels at the edges
_DAY = 96.0  # most pixels a day takes, unless clock times are told
_CANDIDATES = 64
_DOUBLING = 0.04  # share of all events that a span twice as long must bring
_SHORTEST = 7.0  # days


def whole(items: Sequence[Item], width: float) -> Scale | None:
    """The scale that shows all items; None if there are none."""
    if not items:
        return None
    begin, end = min(item.begin for item in items), max(item.end for item in items)
    least = 0.0 if any(item.end - item.begin < 1 for item in items) else width / _DAY
    spare = max(0.0, least - (end - begin))  # days are not spread further than their precision is worth
    # most of the free space is left for the labels, which stand on the right
    return fit(begin - spare / 4, end + spare * 3 / 4, width, min(BEFORE, width / 8), min(AFTER, width / 8))


def opening(items: Sequence[Item], width: float) -> Scale | None:
    """The scale to begin with: without the few items that lie so far off that all others would shrink to a point.

    Of all spans from one item to another, that which holds most items, where each doubling of its length costs a
    share of them.
    """
    ordered = sorted(items, key=lambda item: item.middle)
    places = sorted({round(i * (len(ordered) - 1) / (_CANDIDATES - 1)) for i in range(_CANDIDATES)}) if ordered else []
    best, chosen = -math.inf, (0, len(ordered) - 1)
    for first in places:
        for last in places[places.index(first) :]:
            days = max(_SHORTEST, ordered[last].middle - ordered[first].middle)
            score = (last - first + 1) / len(ordered) - _DOUBLING * math.log2(days / _SHORTEST)
            if score > best:
                best, chosen = score, (first, last)
    held = ordered[chosen[0] : chosen[1] + 1]
    if len(held) < 2:
        return whole(items, width)
    longest = max(_SHORTEST, held[-1].middle - held[0].middle)
    held = [item for item in held if item.end - item.begin <= longest and item.ends is not End.OPEN] or held
    return whole(held, width)
