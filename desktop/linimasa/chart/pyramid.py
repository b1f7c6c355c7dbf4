"""Who stands out of a crowded lane, at every scale: found where one looks, the same whatever way led there.

Time is cut into cells of 256 pixels, at each octave of the scale into cells half as long. In every cell one event
more may step into a row: the first in rank of those that stand in none, if it has room there beside what stands since
coarser octaves. Who has stepped out stays in its row at all finer octaves, so no label vanishes while zooming in; what
steps out at the same time in the same row is two cells apart, so none overlaps.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from ..project.rests import Work
from .columns import Columns, Ranks
from .items import MARK, Item
from .labels import AFTER
from .reaches import FROM_MARK, reach
from .rows import GAP, Row, Space

CELL = 256.0  # pixels
_TURNS = 2  # of an octave: in each row every second cell takes its turn
_BLOCK = 4  # cells that are looked at together: at the next octave they are two such blocks
_KEPT = 4000  # blocks
_OVER = 56.0  # pixels that a mark reaches beyond its beginning to the left at most
_SHORT = 0.25  # of a cell that an event may take to step out
_TRIES = 3  # candidates for a free space
_LONG = 2.0  # days; the last row is kept free of what is longer
_READABLE, _WIDEST = 120.0, 420.0  # pixels of a label that is cut, and of any
FINEST = 14  # octave


class Stand(NamedTuple):
    """An event that has stepped out, by its place in the columns, and its row.

    Attributes:
        width: of its label at least, in pixels.
        full: the width of its whole label, up to a limit.
    """

    place: int
    item: Item
    row: int
    width: float
    full: float


class Pyramid:
    """The octaves of a lane; octave n holds from 2ⁿ pixels a day."""

    def __init__(self, columns: Columns, measure: Callable[[Item], float], rows: int) -> None:
        self._columns, self._measure, self._rows = columns, measure, rows
        self._blocks: dict[tuple[int, int], list[Stand]] = {}
        self._ways: dict[tuple[int, int], list[Stand]] = {}
        self._spaces: dict[tuple[int, int], Space] = {}
        self._begins = columns.begin.data
        begin, ends = columns.begin, columns.ends
        whole = max(1.0, float(ends[-1] - begin[0])) if len(begin) else 1.0
        self._coarsest = min(FINEST, math.floor(math.log2(CELL / whole)))

    def standing(self, octave: int, first: float, last: float) -> list[Stand]:
        """Those that stand out at an octave and may reach into the days between two with mark and label."""
        turn, found = _TURNS * (octave + 1) - 1, dict[int, Stand]()
        for block in _blocks(octave, first, last):
            for stand in (*self._older(turn, block), *self._block(turn, block)):
                found[stand.place] = stand
        return _reaching(found.values(), first, last, 2.0**octave)

    def preparing(self, octave: int, first: float, last: float) -> Work[None]:
        """Find those, with rests; they are kept."""
        for turn in range(_TURNS * octave, _TURNS * (octave + 1)):
            for block in _blocks(octave, first, last):
                self._block(turn, block)
                yield

    def _older(self, turn: int, block: int) -> list[Stand]:
        """Those that have stepped out before a turn and may be in the way of a block of its cells."""
        if turn <= _TURNS * self._coarsest:
            return []
        found = self._ways.get((turn, block))
        if found is None:
            octave = turn // _TURNS
            before = block if (turn - 1) // _TURNS == octave else block // 2  # its block at the turn before
            stands = [s for each in (before - 1, before, before + 1) for s in self._block(turn - 1, each)]
            cell = _cell(octave)
            first, last = (block * _BLOCK - 1) * cell, ((block + 1) * _BLOCK + 1) * cell
            found = _reaching([*self._older(turn - 1, before), *stands], first, last, 2.0**octave)
            self._ways[turn, block] = found
        return found

    def _block(self, turn: int, block: int) -> list[Stand]:
        """Those that step out at a turn, in a block of cells."""
        if turn < _TURNS * self._coarsest:
            return []
        found = self._blocks.get((turn, block))
        if found is None:
            if len(self._blocks) > _KEPT:
                self._blocks.clear()
                self._ways.clear()
                self._spaces.clear()
            found = self._blocks[turn, block] = list(self._stepping(turn, block))
        return found

    def _stepping(self, turn: int, block: int) -> Iterator[Stand]:
        octave = turn // _TURNS
        days = _cell(octave)
        cells = range(block * _BLOCK, (block + 1) * _BLOCK)
        bounds = self._columns.begin.searchsorted([cell * days for cell in (*cells, cells[-1] + 1)]).tolist()
        if bounds[0] == bounds[-1]:
            return
        older = self._older(turn, block)
        rows, out = self._filled(octave, older), sorted([stand.place for stand in older])
        for cell, low, high in zip(cells, bounds[:-1], bounds[1:], strict=True):
            taken = out[bisect_left(out, low) : bisect_left(out, high)]
            found = self._candidate(turn, cell, (low, high), rows, taken) if high - low > len(taken) else None
            if found:
                yield found

    def _filled(self, octave: int, stands: Iterable[Stand]) -> list[Row]:
        """The rows with what some take in them at an octave."""
        taken: list[list[Space]] = [[] for _ in range(self._rows)]
        for stand in stands:
            key = octave, stand.place
            own = self._spaces.get(key)
            if own is None:
                own = self._spaces[key] = (*space(stand, 2.0**octave), stand.place)
            taken[stand.row].append(own)
        return [Row(spaces) for spaces in taken]

    def _candidate(
        self, turn: int, cell: int, within: tuple[int, int], rows: list[Row], taken: list[int]
    ) -> Stand | None:
        """The event that steps out in a cell, into the first row that has room at this turn."""
        px = 2.0 ** (turn // _TURNS)
        for number in range((cell + turn) % 2, len(rows), 2):
            left, right = rows[number].widest(cell * CELL, (cell + 1) * CELL, (cell + 2) * CELL - _OVER)
            if right - left < 2 * MARK + FROM_MARK + _READABLE:
                continue
            first, last = (left + MARK) / px, min(right - FROM_MARK - _READABLE, (cell + 1) * CELL) / px
            limit = _SHORT * CELL / px
            if number and number == len(rows) - 1:
                limit = min(limit, _LONG)
            low = bisect_left(self._begins, first, *within)
            ranks = self._ranked(low, bisect_left(self._begins, last, *within), limit, taken)
            for _ in range(_TRIES):
                best = int(ranks.argmax()) if len(ranks) else 0
                if not len(ranks) or not ranks[best]:
                    break
                if stand := self._fitted(px, cell, low + best, number, rows[number]):
                    return stand
                ranks[best] = 0
        return None

    def _ranked(self, low: int, high: int, limit: float, taken: list[int]) -> Ranks:
        """The ranks of some rows, 0 for those that are too long or have stepped out already."""
        found: Ranks = self._columns.rank[low:high] * (self._columns.lengths[low:high] <= limit)
        for place in taken[bisect_left(taken, low) : bisect_left(taken, high)]:
            found[place - low] = 0
        return found

    def _fitted(self, px: float, cell: int, place: int, number: int, row: Row) -> Stand | None:
        """An event in a row, if that has room for it and for a label."""
        item = self._columns.item(place)
        left, right, _, label = reach(item, px)
        free = row.free_around(left, right)
        if free is None:
            return None
        room = min(free[1] - AFTER + GAP, (cell + 2) * CELL - _OVER - AFTER) - label
        full = min(_WIDEST, self._measure(item)) if room > 0 else math.inf
        return Stand(place, item, number, min(full, room), full) if room >= min(full, _READABLE) else None


def space(stand: Stand, px: float) -> tuple[float, float]:
    """What an event that stands out takes in its row at so many pixels a day, with its label."""
    left, right, _, label = reach(stand.item, px)
    return left, max(right, label + stand.width + AFTER - GAP)


def _blocks(octave: int, first: float, last: float) -> range:
    """The blocks that hold what may reach between two days."""
    low, high = first - (_WIDEST + _OVER) / 2.0**octave, last + _OVER / 2.0**octave
    days = _BLOCK * _cell(octave)
    return range(math.floor(low / days), math.floor(high / days) + 1)


def _reaching(stands: Iterable[Stand], first: float, last: float, px: float) -> list[Stand]:
    """Those that may reach between two days at so many pixels a day."""
    first, last = first - (_WIDEST + _OVER) / px, last + _OVER / px
    return [stand for stand in stands if stand.item.begin < last and stand.item.end > first]


def _cell(octave: int) -> float:
    return CELL / 2.0**octave
