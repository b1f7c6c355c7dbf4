"""What does not stand out of a crowded lane: its band."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, overload

import numpy as np

from .columns import Columns
from .crowds import Crowd
from .items import Item
from .spread import MOMENT, Floats, Numbers, Sampled, Spread, Window, lasting, shares

_NOTHING = 1e-6  # of an event
_KEPT = 6  # windows
_FEW = 60  # events that are looked at one by one


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


class Slots(NamedTuple):
    """Slots of so many days, from one to before another; they are numbered from day 0 on."""

    start: int
    stop: int
    days: float


class Rest(Sequence[Item]):
    """The events with a part between two days, but for those in some rows of the columns. Made when looked at.

    Attributes:
        out: those rows.
    """

    def __init__(self, columns: Columns, out: Out, first: float, last: float) -> None:
        self.first, self.last, self.out = first, last, out
        self._columns = columns
        self._counted: tuple[Slots, Floats | None] | None = None

    def part(self, first: float, last: float) -> "Rest":
        """Those between two other days."""
        return Rest(self._columns, self.out, first, last)

    def without(self, items: Sequence[Item]) -> "Rest":
        """All but some of them."""
        rows = [row for item in items if (row := self._columns.row(item.key)) is not None]
        return Rest(self._columns, Out(self._columns, [*self.out.rows.tolist(), *rows]), self.first, self.last)

    def masses(self, slots: Slots) -> Floats | None:
        """How many lie in each of some slots, each event spread evenly over its time; None if none do.

        Those found last are kept.
        """
        if self._counted is None or self._counted[0] != slots:
            count([self], slots)
        assert self._counted
        return self._counted[1]

    def keep(self, slots: Slots, masses: Floats | None) -> None:
        """Keep how many lie in slots."""
        self._counted = slots, masses

    def sampled(self, slots: Slots) -> tuple[Sampled, Floats]:
        """The samples that tell how many lie in slots, and the counts that belong to them."""
        sampled = self._columns.curve.sampled(slots.start * slots.days, slots.stop * slots.days, slots.days)
        return sampled, self.out.taken_from(sampled)

    @cached_property
    def many(self) -> bool:
        """Whether there are too many to be looked at one by one."""
        found = len(self._columns) - sum(self._columns.outside(self.first, self.last))
        return found > _FEW and (found - len(self.out.rows) > _FEW or len(self) > _FEW)

    def __len__(self) -> int:
        out = np.count_nonzero((self.out.begin < self.last) & (self.out.end > self.first))
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
        return rows[~np.isin(rows, self.out.rows)]


def count(rests: Sequence[Rest], slots: Slots) -> None:
    """Find how many of each lie in slots, in one go for all: they keep it until they are asked."""
    found = [rest.sampled(slots) for rest in rests]
    if not found:
        return
    sampled, counts = found[0][0], np.array([counts for _, counts in found])
    place = (np.arange(slots.start, slots.stop + 1, dtype=np.float64) * slots.days - sampled.first) / sampled.step
    before = place.astype(np.intp)
    low = counts.take(before, axis=1)
    low += (counts.take(before + 1, axis=1) - low) * (place - before)
    masses = low[:, 1:] - low[:, :-1]
    masses[masses <= _NOTHING] = 0.0
    for rest, own, most in zip(rests, masses, masses.max(axis=1).tolist(), strict=True):
        rest.keep(slots, own if most else None)


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
