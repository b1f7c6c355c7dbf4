"""The layout of a lane whose events all stand in rows or crowds, found for the whole lane, level by level."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from operator import attrgetter

from ..project import Key
from ..project.rests import Work, finish
from .crowds import Crowd, Crowds, crowd, grouping
from .items import Item
from .labels import Level, Rules, Side
from .lanes import Lane
from .opening import AFTER, BEFORE
from .placement import Placement, Record, Run, place, placed, reached, record
from .scale import Scale

STEP = 0.5  # octaves from a level to the next
_REACH = 700.0  # pixels that a mark with its label may reach beyond its time
_SLICE = 100  # items measured between two rests
_SHELVES = 8  # levels that are ready to be placed
_LOOKUPS = tuple(map(attrgetter, ("_widths", "_indices")))

Measure = Callable[[Item], float]


class _Shelf:
    """What is placed at a level, by the magnitude of its length, so that it is found in view by binary searches."""

    def __init__(self, records: Iterable[Record]) -> None:
        classes: dict[int, list[Record]] = {}
        for each in records:
            classes.setdefault(math.frexp(each[0].end - each[0].begin)[1], []).append(each)
        self._classes = [(2.0**size, [each[0].begin for each in held], held) for size, held in classes.items()]

    def between(self, first: float, last: float) -> Iterator[Run]:
        """All that touch the days between two, and perhaps a few others."""
        for size, begins, held in self._classes:
            yield Run(held, bisect_left(begins, first - size), bisect_right(begins, last))


class LaneLayout:
    """A lane with its levels, made when first asked for. `days` are the first and the last of all lanes."""

    def __init__(self, lane: Lane, measure: Measure, anchor: Scale, rules: Rules, days: tuple[float, float]) -> None:
        self.lane, self._items = lane, lane.items[:]  # columns make an event each time one asks for it
        self._measure, self._anchor, self._rules, self._days = measure, anchor, rules, days
        self._own_rules = replace(rules, rows=0) if lane.folded else rules
        self._levels: dict[int, Level] = {}
        self._crowds: dict[int, Crowds] = {}
        self._shelves: dict[int, _Shelf] = {}
        self._ready = False
        self._placed: tuple[tuple[Scale, float, float] | None, list[Placement]] = (None, [])
        self._crowded: tuple[tuple[Scale, float, float] | None, list[Crowd]] = (None, [])

    def is_of(self, lane: Lane, anchor: Scale, rules: Rules, days: tuple[float, float]) -> bool:
        """Whether another layout of this lane would be the same. What measures is taken to measure the same."""
        return (self._anchor, self._rules, self._days) == (anchor, rules, days) and self.lane == lane

    def prepare(self, scale: Scale) -> Work[None]:
        """Make what is needed at a scale, with rests; whoever asks for it before it is there waits."""
        if not self._ready:
            yield from self._getting_ready()
        for number in self._way(self._number(scale)):
            if number not in self._levels:
                level, work = self._begun(number)
                yield from work
                self._levels[number] = level
        number = self._number(scale)
        if number not in self._crowds:
            self._crowds[number] = yield from grouping(self._levels[number])
        self._shelf(scale)

    def ahead(self, scale: Scale) -> Work[None]:
        """Make what is needed in a view that is likely to come, with rests."""
        yield from self.prepare(scale)

    def _getting_ready(self) -> Work[None]:
        for count, item in enumerate(self._items, 1):
            self._measure(item)  # who measures remembers
            if not count % _SLICE:
                yield
        for lookup in _LOOKUPS:
            lookup(self)
            yield
        self._ready = True

    @cached_property
    def _widths(self) -> list[float]:
        return [self._measure(item) for item in self._items]

    @cached_property
    def _indices(self) -> dict[Key, int]:
        return {item.key: index for index, item in enumerate(self._items)}

    @cached_property
    def _ordered(self) -> tuple[list[float], list[float]]:
        return [item.begin for item in self._items], sorted([item.end for item in self._items])

    def outside(self, scale: Scale) -> tuple[int, int]:
        """How many events end before what is in view, and how many begin after it."""
        begins, ends = self._ordered
        return bisect_right(ends, scale.begin), len(begins) - bisect_left(begins, scale.end)

    def seen(self, scale: Scale) -> list[Item]:
        """Those whose middle is in view, in order."""
        return [item for item in self._items if scale.begin <= item.middle <= scale.end]

    def near(self, day: float) -> Item:
        """The item whose middle is nearest to a day."""
        return min(self._items, key=lambda item: abs(item.middle - day))

    def labelled(self, scale: Scale) -> bool:
        """Whether all events have their labels."""
        return all(spot.side is not Side.NONE for spot in self.level(scale).spots)

    def item(self, key: Key) -> Item | None:
        """The item of a key, if it is in this lane."""
        index = self._indices.get(key)
        return None if index is None else self._items[index]

    def level(self, scale: Scale) -> Level:
        """The level that holds at a scale: the same whatever way led there."""
        return self._level(self._number(scale))

    def rows(self, scale: Scale) -> int:
        """How many rows the lane has, the crowd's included."""
        return max(1, self.level(scale).rows + bool(self._crowd(scale)))

    def placements(self, scale: Scale, rows_top: float, row_height: float) -> list[Placement]:
        """The items in view, with the lane's first row below `rows_top`; the last are kept."""
        view = (scale, rows_top, row_height)
        if self._placed[0] != view:
            self._placed = view, list(self._placing(*view))
        return self._placed[1]

    def _placing(self, scale: Scale, rows_top: float, row_height: float) -> Iterator[Placement]:
        ys = [rows_top + row_height * (row + 0.5) for row in range(self.level(scale).rows + 1)]
        for run in self.runs(scale):
            yield from placed(run.seen, scale, ys)

    def runs(self, scale: Scale) -> list[Run]:
        """Those in view that stand in rows, before they are placed; the crowd's row is the last."""
        return list(self._shelf(scale).between(*reached(scale)))

    def alone(self, _scale: Scale, _rows_top: float, _row_height: float) -> list[Placement]:
        """None: all stand in rows."""
        return []

    def _shelf(self, scale: Scale) -> _Shelf:
        """What is placed at the level of a scale; kept for some levels."""
        number = self._number(scale)
        found = self._shelves.get(number)
        if found is None:
            if len(self._shelves) >= _SHELVES:
                del self._shelves[next(iter(self._shelves))]  # the oldest
            found = self._shelves[number] = _Shelf(self._records(self.level(scale), self._crowd(scale)))
        return found

    def _records(self, level: Level, crowds: Crowds) -> Iterator[Record]:
        for index, item in enumerate(self._items):
            spot = crowds.alone.get(index, level.spots[index])
            if spot.row is not None or index in crowds.alone:
                row = level.rows if spot.row is None else spot.row
                yield record(item, self.lane.colour_at(index), spot, row)

    def placement(self, key: Key, scale: Scale, rows_top: float, row_height: float) -> Placement | None:
        """Where an item stands, in view or not; one of a crowd stands in the crowd's row."""
        index = self._indices.get(key)
        if index is None:
            return None
        level = self.level(scale)
        spot = self._crowd(scale).alone.get(index, level.spots[index])
        y = rows_top + row_height * ((level.rows if spot.row is None else spot.row) + 0.5)
        return place(self._items[index], self.lane.colour_at(index), spot, scale, y)

    def crowds(self, scale: Scale, rows_top: float, row_height: float) -> list[Crowd]:
        """The crowds in view, in the lane's last row; the last are kept."""
        view = (scale, rows_top, row_height)
        if self._crowded[0] != view:
            self._crowded = view, list(self._crowding(*view))
        return self._crowded[1]

    def _crowding(self, scale: Scale, rows_top: float, row_height: float) -> Iterator[Crowd]:
        y = rows_top + row_height * (self.level(scale).rows + 0.5)
        for group, until in self._crowd(scale).groups:
            left, right = scale.x(group[0].middle), scale.x(group[-1].middle)
            if right > -_REACH and left < scale.width:
                room = scale.x(until) - right
                yield crowd(group, self.lane.colour, y, scale, room)

    def _number(self, scale: Scale) -> int:
        return math.floor((scale.log2 - self._anchor.log2) / STEP + 1e-6)

    def _way(self, number: int) -> range:
        """The levels from the first to one."""
        return range(number + 1) if number >= 0 else range(0, number - 1, -1)

    def _level(self, number: int) -> Level:
        for each in self._way(number):
            if each not in self._levels:
                self._levels[each], work = self._begun(each)
                finish(work)
        return self._levels[number]

    def _begun(self, number: int) -> tuple[Level, Work[None]]:
        """A level, and the work that makes it from the one before."""
        items, widths, px = self._items, self._widths, math.exp2(self._anchor.log2 + number * STEP)
        if number == 0:
            edges = (self._anchor.begin * px, self._anchor.end * px)
            level = Level(items, widths, px, self._own_rules, edges)
            return level, level.placing()
        if number > 0:
            level = Level(items, widths, px, self._own_rules)
            return level, level.refining(self._levels[number - 1])
        level = Level(items, widths, px, self._own_rules, self._bounds(px))
        return level, level.coarsening(self._levels[number + 1])

    def _bounds(self, px: float) -> tuple[float, float]:
        """Within what labels keep: the view when it shows all days in its middle."""
        begin, end = (day * px for day in self._days)
        free = (self._anchor.width - (end - begin) * 2**STEP) / 2
        return begin - max(BEFORE, free), end + max(AFTER, free)

    def _crowd(self, scale: Scale) -> Crowds:
        number = self._number(scale)
        if number not in self._crowds:
            self._crowds[number] = finish(grouping(self._level(number)))
        return self._crowds[number]
