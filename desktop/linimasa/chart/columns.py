"""Events as columns: arrays in the order of time, and no Python object an event until one is looked at."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from itertools import islice
from sys import getsizeof
from typing import overload
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from ..project import Key
from .items import Item
from .opening import Days
from .spread import Curve, Flags, Floats, Numbers, Rows, Shares, Shown, Spread, lasting, shares, shown

Ranks = NDArray[np.uint32]
_PART = 4096  # rows looked at together where the first one is sought
_KEPT = 5000  # events of a lane made last
_APART = 32  # rows
_SCRAMBLED, _IMPORTANT = np.uint32(0x00FFFFFF), np.uint32(24)  # a rank is importance, and below it chance


def ranks(importance: NDArray[np.uint8], chance: Ranks) -> Ranks:
    """Who goes first where not all can be shown: the more important, among these by a chance that never changes."""
    found: Ranks = (importance.astype(np.uint32) << _IMPORTANT) | (chance & _SCRAMBLED)
    return np.maximum(found, np.uint32(1))


class _Sought:
    """Some of the beginnings and ends as numbers of Python, so that single days are found in half of numpy's time."""

    def __init__(self, begin: Floats, ends: Floats) -> None:
        self._begin, self._ends = begin.data, ends.data
        self._begins_some, self._ends_some = begin[::_APART].tolist(), ends[::_APART].tolist()

    @property
    def nbytes(self) -> int:
        """What is held, apart from the arrays: eight bytes for each number in its list, and the number."""
        return (8 + getsizeof(0.0)) * (len(self._begins_some) + len(self._ends_some))

    def begun(self, day: float) -> int:
        """How many begin before a day."""
        near = bisect_left(self._begins_some, day) * _APART
        return bisect_left(self._begin, day, max(0, near - _APART), min(near, len(self._begin)))

    def ended(self, day: float) -> int:
        """How many end at or before a day."""
        near = bisect_right(self._ends_some, day) * _APART
        return bisect_right(self._ends, day, max(0, near - _APART), min(near, len(self._ends)))


class Columns(Sequence[Item]):
    """The events of a lane, ordered by `begin` and then by `end`. As a sequence it holds those that are shown.

    Attributes:
        begin: the first day of each, with the time of day as its fraction.
        end: the day after the last.
        ends: the same in ascending order, an hour after the beginning at least.
        rank: who goes first; 0 for what is not shown.
    """

    def __init__(
        self,
        begin: Floats,
        end: Floats,
        rank: Ranks,
        make: Callable[[int], Item],
        find: Callable[[Key], int | None],
        part: "tuple[Columns, Flags] | None" = None,
    ) -> None:
        """The columns of events in order.

        Args:
            make: the event of a row.
            find: the row of a key.
            part: columns of the same events that are all shown, and which of them are here; all if left out.
        """
        self.begin, self.end, self._all_ranks = begin, end, rank
        self._whole: Columns | None = part[0] if part else None
        self._flags: Flags | None = part[1] if part else None
        self.ends: Floats
        self._order: Rows
        self.ends, self._order = (self._whole.ends, self._whole._order) if self._whole else lasting(begin, end)
        self._make, self._find = lru_cache(_KEPT)(make), find

    @classmethod
    def of(cls, items: Sequence[Item]) -> "Columns":
        """The columns of items in the order of time, or the columns themselves."""
        if isinstance(items, Columns):
            return items
        places = {item.key: place for place, item in enumerate(items)}
        times = np.array([(item.begin, item.end) for item in items], np.float64).reshape(-1, 2)
        chance = np.array([crc32(f"{number} {name}".encode()) for number, name in places], np.uint32)
        important = np.array([item.important for item in items], np.uint8)
        begin, end = np.ascontiguousarray(times[:, 0]), np.ascontiguousarray(times[:, 1])
        return cls(begin, end, ranks(important, chance), items.__getitem__, places.get)

    def only(self, flags: Flags) -> "Columns":
        """The same events, of which some are shown."""
        return Columns(self.begin, self.end, self._all_ranks, self._make, self._find, (self._whole or self, flags))

    def __len__(self) -> int:
        return len(self.begin) if self._flags is None else int(np.count_nonzero(self._flags))

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> list[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | list[Item]:
        found = self._places[place]
        return [self._make(int(each)) for each in found] if isinstance(found, np.ndarray) else self._make(int(found))

    def item(self, index: int) -> Item:
        """The event of a row of the columns, shown or not."""
        return self._make(index)

    def place(self, item: Item) -> int:
        """The place of a shown item in the sequence."""
        row = self.row(item.key)
        return 0 if row is None else int(np.searchsorted(self._places, row))

    def before(self, item: Item, equal: bool) -> int:
        """How many of those shown come before an item of other columns, those with the same times among them or not."""
        low, high = self.begin.searchsorted(item.begin), self.begin.searchsorted(item.begin, "right")
        row = low + self.end[low:high].searchsorted(item.end, "right" if equal else "left")
        return int(row if self._flags is None else self._places.searchsorted(row))

    def near(self, day: float) -> Item:
        """The shown item whose middle is nearest to a day."""
        middle = (self.begin + self.end)[self._places] / 2
        return self[int(np.abs(middle - day).argmin())]

    def row(self, key: Key) -> int | None:
        """The row of a key's event, if that is shown."""
        index = self._find(key)
        return index if index is not None and self.rank[index] else None

    def __contains__(self, value: object) -> bool:
        return isinstance(value, Item) and self.row(value.key) is not None

    @cached_property
    def rank(self) -> Ranks:
        return self._all_ranks if self._flags is None else self._all_ranks * self._flags

    @property
    def nbytes(self) -> int:
        """What is held beside `begin`, `end` and `rank`, with all that is made when first needed."""
        made = self.ends, self._order, *self._shares, self.spread, self.lengths
        return sum(each.nbytes for each in made) + self._sought.nbytes

    @cached_property
    def days(self) -> Days | None:
        """The days of all, shown or not; None if there are none."""
        if self._whole:
            return self._whole.days  # found once
        if not len(self.begin):
            return None
        return Days(float(self.begin[0]), float(self.ends[-1]), bool((self.end - self.begin < 1).any()))

    @cached_property
    def lengths(self) -> NDArray[np.float32]:
        """The days of each."""
        return self._whole.lengths if self._whole else (self.end - self.begin).astype(np.float32)

    @cached_property
    def _places(self) -> Numbers:
        return np.arange(len(self.begin)) if self._flags is None else np.flatnonzero(self._flags)

    @cached_property
    def _shown(self) -> Shown | None:
        return None if self._flags is None else shown(self._flags, self._order)

    def begun(self, days: Floats) -> Numbers:
        """How many of those shown begin before each of some days."""
        found = np.searchsorted(self.begin, days)
        return found if self._shown is None else self._shown.begins[found].astype(np.int64)

    def ended(self, days: Floats) -> Numbers:
        """How many of those shown end at or before each of some days."""
        found = np.searchsorted(self.ends, days, side="right")
        return found if self._shown is None else self._shown.ends[found].astype(np.int64)

    @cached_property
    def spread(self) -> Spread:
        """Those shown, spread over their times."""
        return Spread(self.begin, self.ends, self._shares, self._shown)

    @cached_property
    def _shares(self) -> Shares:
        return self._whole._shares if self._whole else shares(self.begin, self.ends, self._order)

    @cached_property
    def curve(self) -> Curve:
        """The same, sampled."""
        return Curve(self.spread)

    def outside(self, first: float, last: float) -> tuple[int, int]:
        """How many of those shown end at or before a day, and how many begin at another or later."""
        ended, begun = self._sought.ended(first), self._sought.begun(last)
        whole = ended == 0 and begun == len(self.begin)
        if whole or self._shown is None:
            return ended, len(self.begin) - begun
        return int(self._shown.ends[ended]), int(self._shown.begins[-1] - self._shown.begins[begun])

    @cached_property
    def _sought(self) -> "_Sought":
        return self._whole._sought if self._whole else _Sought(self.begin, self.ends)

    def active(self, first: float, last: float) -> Numbers:
        """The rows of those shown that have a part between two days."""
        low, high = (int(each) for each in np.searchsorted(self.begin, (first, last)))
        earlier = np.flatnonzero((self.end[:low] > first) & (self.rank[:low] > 0))
        return np.concatenate((earlier, low + np.flatnonzero(self.rank[low:high])))

    def ends_of(self, first: float, last: float) -> list[Item]:
        """The first and the last of those shown whose middle is between two days."""
        low, high = self.begin.searchsorted((first - self._longest, last), side="right").tolist()
        starts, found = range(low, high, _PART), []
        for way, place in ((1, 0), (-1, -1)):
            parts = (self._within(start, min(start + _PART, high), first, last) for start in starts[::way])
            found += [self._make(int(rows[place])) for rows in islice(filter(len, parts), 1)]
        return found

    def _within(self, low: int, high: int, first: float, last: float) -> Numbers:
        """The rows between two of those shown whose middle is between two days."""
        middle = (self.begin[low:high] + self.end[low:high]) / 2
        return low + np.flatnonzero((middle >= first) & (middle <= last) & (self.rank[low:high] > 0))

    @cached_property
    def _longest(self) -> float:
        return float(self.lengths.max(initial=0.0)) + 1.0  # more than lengths are off
