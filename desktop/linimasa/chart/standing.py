"""Those that stand out of a crowded lane in the cells of a view: their arrays, from which each frame places them."""

from collections.abc import Sequence

import numpy as np

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


class Standing:
    """Those of a lane that stand out in a window of time at an octave, in the order of time, with their spots."""

    def __init__(self, lane: Lane, columns: Columns, spots: Sequence[tuple[Stand, Spot]]) -> None:
        self.out = Out(columns, [stand.place for stand, _ in spots])
        self._all = [(stand.item, lane.colour_at(stand.place), spot) for stand, spot in spots]
        self._rows = [stand.row for stand, _ in spots]
        self._begin = np.array([item.begin for item, _, _ in self._all])
        self._end = np.array([item.end for item, _, _ in self._all])
        self._widths = np.array([spot.width for _, _, spot in self._all])
        self._marks = np.array([_mark_until(item, spot) for item, _, spot in self._all])

    def placements(self, scale: Scale, ys: Sequence[float]) -> list[Placement]:
        """Those in view; the middle of each row is at one of `ys`."""
        px, zero = scale.px, scale.x(0)
        lefts, rights = self._begin * px + zero, self._end * px + zero
        middles = (lefts + rights) / 2
        plain, labels = px < self._marks, middles + FROM_MARK
        last = scale.width + np.where(plain, AROUND, _WIDEST)
        seen = (np.where(plain, labels + self._widths, rights + _WIDEST) > 0) & (lefts < last)
        places = seen.nonzero()[0].tolist()
        columns = (each[seen].tolist() for each in (plain, lefts, rights, middles, labels))
        found = []
        for at, mark, left, right, middle, label in zip(places, *columns, strict=True):
            (item, colour, spot), y = self._all[at], ys[self._rows[at]]
            if mark:
                found.append(Placement(item, colour, y, left, right, False, (middle,), Side.RIGHT, label, spot.width))
            elif (placement := place(item, colour, spot, scale, y)).touches(scale.width):
                found.append(placement)
        return found


def _mark_until(item: Item, spot: Spot) -> float:
    """The pixels a day up to which an item is a plain mark with its label on the right; 0 if it is none."""
    return item.capsule_from if item.plain and spot.side is Side.RIGHT else 0.0
