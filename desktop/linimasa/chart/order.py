"""The order in which one goes from event to event: by beginning, then by end, then by lane."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from .items import Item

if TYPE_CHECKING:
    from .columns import Columns

in_order = attrgetter("begin", "end")


def neighbour(lanes: "Sequence[tuple[Item, ...] | Columns]", lane: int, item: Item, way: int) -> Item | None:
    """What comes after (1) or before (-1) an item of a lane, among lanes each of which is in order; None at the end."""
    found: list[tuple[tuple[float, float], int, Item]] = []
    for number, items in enumerate(lanes):
        if number == lane:
            place = (items.index(item) if isinstance(items, tuple) else items.place(item)) + way
        elif isinstance(items, tuple):
            bisect = bisect_right if number < lane else bisect_left
            place = bisect(items, in_order(item), key=in_order) - (way < 0)
        else:
            place = items.before(item, equal=number < lane) - (way < 0)
        if 0 <= place < len(items):
            other = items[place]
            found.append((in_order(other), number, other))
    return (min if way > 0 else max)(found)[2] if found else None
