"""Those that stand out of a crowded lane in the cells of a view, ready to be placed in each frame."""

from collections.abc import Sequence

from .columns import Columns
from .items import Item
from .labels import Side, Spot
from .lanes import Lane
from .placement import AROUND, Placement, place
from .pyramid import Stand
from .reaches import FROM_MARK
from .rest import Out
from .scale import Scale

_WIDEST = 500.0  # pixels that a mark with its label reaches beyond its time at most
_RIGHT = Side.RIGHT  # asked for many times a frame, and slow to find in its class


class Standing:
    """Those of a lane that stand out in a window of time at an octave, in the order of time, with their spots."""

    def __init__(self, lane: Lane, columns: Columns, spots: Sequence[tuple[Stand, Spot]]) -> None:
        self.out = Out(columns, [stand.place for stand, _ in spots])
        self._all = [
            (stand.item, lane.colour_at(stand.place), spot, stand.row, stand.item.end, _mark_until(stand.item, spot))
            for stand, spot in spots
        ]

    def placements(self, scale: Scale, ys: Sequence[float]) -> list[Placement]:
        """Those in view; the middle of each row is at one of `ys`."""
        px, zero, wide, found = scale.px, scale.x(0), scale.width, list[Placement]()
        first, last = scale.day(-_WIDEST), scale.day(wide + _WIDEST)
        for item, colour, spot, row, end, mark_until in self._all:
            if end < first:
                continue
            if item.begin > last:
                break
            if px >= mark_until:
                placement = place(item, colour, spot, scale, ys[row])
                if placement.touches(wide):
                    found.append(placement)
                continue
            left, right = item.begin * px + zero, end * px + zero
            middle = (left + right) / 2
            label, width = middle + FROM_MARK, spot.width
            if label + width > 0 and left - AROUND < wide:
                found.append(Placement(item, colour, ys[row], left, right, False, (middle,), _RIGHT, label, width))
        return found


def _mark_until(item: Item, spot: Spot) -> float:
    """The pixels a day up to which an item is a plain mark with its label on the right; 0 if it is none."""
    return item.capsule_from if item.plain and spot.side is Side.RIGHT else 0.0
