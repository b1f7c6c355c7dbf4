"""What does not stand out of a crowded lane: its band."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import overload

import numpy as np

from .columns import Columns
from .crowds import Crowd
from .items import Item
from .spread import MOMENT, Floats, Numbers, Sampled, Spread, Window, lasting, shares

_NOTHING = 1e-6  # of an event
_KEPT = 6  # windows


@lru_cache(maxsize=2)  # all lanes of a view ask for the same
def _between(start: int, stop: int, slot: float, first: float, step: float) -> tuple[Numbers, Numbers, Floats]:
    """Between which samples the edges of slots lie, and how far from the one before."""
    place = (np.arange(start, stop + 1, dtype=np.float64) * slot - first) / step
    before = place.astype(np.intp)
    return before, before + 1, place - before


class Out:
    """Rows of columns that are not counted in the band."""

    def __init__(self, columns: Columns, rows: Sequence[int]) -> None:
        self.rows = np.array(sorted(rows), np.int64)
        self.begin = columns.begin[self.rows]
        self.end = np.maximum(columns.end[self.rows], self.begin + MOMENT)
        self._taken: dict[Window, Floats] = {}

    def taken_from(self, sampled: Sampled) -> Floats:
        """The counts of all without them; the last are kept."""
        found = self._taken.get(sampled.window)
        if found is None:
            if len(self._taken) >= _KEPT:
                del self._taken[next(iter(self._taken))]  # the oldest
            found = self._taken[sampled.window] = sampled.counts - self._spread.before(sampled.days)
        return found

    @cached_property
    def _spread(self) -> Spread:
        """They themselves, spread over their times."""
        ends, order = lasting(self.begin, self.end)
        return Spread(self.begin, ends, shares(self.begin, ends, order))


class Rest(Sequence[Item]):
    """The events with a part between two days, but for those in some rows of the columns. Made when looked at."""

    def __init__(self, columns: Columns, out: "Out", first: float, last: float) -> None:
        self.first, self.last = first, last
        self._columns, self._out = columns, out

    def part(self, first: float, last: float) -> "Rest":
        """Those between two other days."""
        return Rest(self._columns, self._out, first, last)

    def without(self, items: Sequence[Item]) -> "Rest":
        """All but some of them."""
        rows = [row for item in items if (row := self._columns.row(item.key)) is not None]
        return Rest(self._columns, Out(self._columns, [*self._out.rows.tolist(), *rows]), self.first, self.last)

    def masses(self, start: int, stop: int, slot: float) -> Floats:
        """How many lie in slots of so many days, by number from day 0, each event spread evenly over its time."""
        sampled = self._columns.curve.sampled(start * slot, stop * slot, slot)
        counts = self._out.taken_from(sampled)
        before, after, part = _between(start, stop, slot, sampled.first, sampled.step)
        low = counts.take(before)
        low += (counts.take(after) - low) * part
        found: Floats = low[1:] - low[:-1]
        found[found <= _NOTHING] = 0.0
        return found

    def exceeds(self, count: int) -> bool:
        """Whether there are more than so many."""
        found = len(self._columns) - sum(self._columns.outside(self.first, self.last))
        return found > count and (found - len(self._out.rows) > count or len(self) > count)

    def __len__(self) -> int:
        out = np.count_nonzero((self._out.begin < self.last) & (self._out.end > self.first))
        return len(self._columns) - sum(self._columns.outside(self.first, self.last)) - int(out)

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> list[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | list[Item]:
        if isinstance(place, slice):
            return [self._columns.item(int(row)) for row in self._rows[place]]
        return self._columns.item(int(self._rows[place]))

    @cached_property
    def _rows(self) -> Numbers:
        rows = self._columns.active(self.first, self.last)
        return rows[~np.isin(rows, self._out.rows)]


@dataclass(frozen=True)
class Band(Crowd):
    """Events in slots of so many days, each spread over its time."""

    slot: float = 1.0

    def within(self, first: float, last: float) -> list[Item]:
        """The items whose middle is between two days."""
        assert isinstance(self.items, Rest)
        return [item for item in self.items.part(first, last) if first <= item.middle <= last]

    def nearest(self, day: float) -> Item | None:
        """The shortest item of those at a day, or in the slots beside it."""
        assert isinstance(self.items, Rest)
        near = self.items.part(day - 2 * self.slot, day + 2 * self.slot)
        away = [(max(item.begin - day, day - item.end, 0.0), item.end - item.begin, item.key) for item in near]
        return near[away.index(min(away))] if away else None
