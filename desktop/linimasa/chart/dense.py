"""The layout of a lane with more events than can all stand in rows: some stand out, the others are its band."""

import math
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from ..project import Key
from ..project.rests import Work
from .columns import Columns
from .crowds import PITCH, Crowd, crowd
from .haste import Haste
from .items import Item
from .labels import AFTER, Rules, Side, Spot
from .lanes import Lane
from .lined import lined
from .placement import Placement, Record, Run, place, placed, record
from .pyramid import CELL, FINEST, Pyramid, Stand
from .reaches import fits_inside, reach
from .rest import Band, Out, Rest, Slots
from .rest import count as count_rests
from .rows import gathered
from .scale import Scale

_ALIGNED = 4  # cells
_KEPT = 64  # windows whose spots are kept
_AROUND = 2  # slots outside the view that are counted

_Window = tuple[int, float, float]  # an octave, and from which day to which


class _Standing(NamedTuple):
    """Those that stand out in a window, and the same as what the band leaves out."""

    run: Run
    out: Out


def _standing(records: list[Record], out: Out) -> _Standing:
    return _Standing(Run(records, 0, len(records), lined(records)), out)


class DenseLayout:
    """A lane of columns. What stands where is found for what is in view alone, and the same for every view."""

    def __init__(self, lane: Lane, measure: Callable[[Item], float], rules: Rules, haste: Haste | None = None) -> None:
        self.lane, self._haste = lane, haste or Haste()
        self._given, self._rules = rules, replace(rules, rows=0) if lane.folded else rules
        self._measure = measure
        self._sought: tuple[int | None, Key | None, Spot] = (None, None, Spot(None))
        self._spots: dict[_Window, _Standing] = {}
        self._nobody = _standing([], Out(self._columns, []))
        self._stood: tuple[Scale | None, _Standing] = (None, self._nobody)
        self._waiting: tuple[int, _Window, _Standing] | None = None  # in which frame, and what is shown meanwhile
        self._left: tuple[Scale, Rest] | None = None
        self._rest: tuple[Rest | None, float, tuple[list[Item], list[Crowd]]] = (None, 0.0, ([], []))

    def is_of(self, lane: Lane, _anchor: Scale, rules: Rules, _days: tuple[float, float]) -> bool:
        """Whether another layout of this lane would be the same. What measures is taken to measure the same."""
        return self._given == rules and self.lane == lane

    @cached_property
    def _columns(self) -> Columns:
        return Columns.of(self.lane.items)

    @cached_property
    def _pyramid(self) -> Pyramid:
        return Pyramid(self._columns, self._measure, self._rules.rows)

    def prepare(self, _scale: Scale) -> Work[None]:
        """Nothing, since it may be out of view: what is in view is found when one looks at it."""
        yield

    def ahead(self, scale: Scale) -> Work[None]:
        """Find who stands out in a view that is likely to come, with rests."""
        view = self._window(scale)
        yield from self._pyramid.preparing(*view)
        out = self._looked_for(view).out
        yield
        slot = PITCH / scale.px
        yield from self._columns.curve.preparing(scale.begin, scale.end, slot)
        out.taken_from(self._columns.curve.sampled(scale.begin, scale.end, slot))
        yield

    def outside(self, scale: Scale) -> tuple[int, int]:
        """How many events end before what is in view, and how many begin after it."""
        return self._columns.outside(scale.begin, scale.end)

    def item(self, key: Key) -> Item | None:
        """The item of a key, if it is in this lane."""
        row = self._columns.row(key)
        return None if row is None else self._columns.item(row)

    def rows(self, _scale: Scale) -> int:
        """How many rows the lane has, the band's included: the same at all scales."""
        return self._rules.rows + 1

    def seen(self, scale: Scale) -> list[Item]:
        """The first and the last of those whose middle is in view."""
        return self._columns.ends_of(scale.begin, scale.end)

    def near(self, day: float) -> Item:
        """The item whose middle is nearest to a day."""
        return self._columns.near(day)

    def labelled(self, _scale: Scale) -> bool:
        """Whether all events have their labels."""
        return False

    def placements(self, scale: Scale, rows_top: float, row_height: float) -> list[Placement]:
        """The items in view that stand in rows, and those of few that stand alone in the band's row."""
        ys = [rows_top + row_height * (row + 0.5) for row in range(self._rules.rows)]
        return placed(self._standing(scale).run.records, scale, ys) + self.alone(scale, rows_top, row_height)

    def runs(self, scale: Scale) -> list[Run]:
        """Those in view that stand in rows, before they are placed."""
        return [self._standing(scale).run]

    def alone(self, scale: Scale, rows_top: float, row_height: float) -> list[Placement]:
        """The items in view that stand alone in the band's row."""
        y = self._band_y(rows_top, row_height)
        found = [place(item, self._colour(item), Spot(None), scale, y) for item in self._resting(scale, y)[0]]
        return [placement for placement in found if placement.touches(scale.width)]

    def placement(self, key: Key, scale: Scale, rows_top: float, row_height: float) -> Placement | None:
        """Where an item stands, in view or not; one that does not stand out is in the band's row."""
        item = self.item(key)
        if item is None:
            return None
        spot, y = self._spot(item, scale), self._band_y(rows_top, row_height)
        if spot.row is not None:
            y = rows_top + row_height * (spot.row + 0.5)
        return place(item, self._colour(item), spot, scale, y)

    def crowds(self, scale: Scale, rows_top: float, row_height: float) -> list[Crowd]:
        """The crowds in view, or the band."""
        return self._resting(scale, self._band_y(rows_top, row_height))[1]

    def _colour(self, item: Item) -> int | None:
        row = self._columns.row(item.key)
        return self.lane.colour if row is None else self.lane.colour_at(row)

    def _band_y(self, rows_top: float, row_height: float) -> float:
        return rows_top + row_height * (self._rules.rows + 0.5)

    def _standing(self, scale: Scale) -> _Standing:
        """Those that stand out in the cells of a view; the last are kept."""
        of, standing = self._stood
        if scale is of:
            return standing
        view = self._window(scale)
        if view not in self._spots and self._haste.over():
            if self._waiting is None or self._waiting[:2] != (self._haste.frames, view):
                self._waiting = self._haste.frames, view, self._meanwhile(view)
            return self._waiting[2]
        standing = self._looked_for(view)
        self._stood = scale, standing
        return standing

    def _looked_for(self, view: _Window) -> _Standing:
        """Those that stand out in a window, whatever time that takes."""
        found = self._spots.get(view)
        if found is None:
            with self._haste.looking():
                spots, colour_at = self._spotted(*view), self.lane.colour_at
                records = [record(stand.item, colour_at(stand.place), spot, stand.row) for stand, spot in spots]
                found = _standing(records, Out(self._columns, [stand.place for stand, _ in spots]))
            if len(self._spots) >= _KEPT:
                del self._spots[next(iter(self._spots))]  # the oldest
            self._spots[view] = found
        return found

    def _meanwhile(self, view: _Window) -> _Standing:
        """Those known of most of a view at no finer octave: a part of those that stand out there."""
        octave, first, last = view
        coarser = [each for each in self._spots if each[0] <= octave and each[1] < last and each[2] > first]
        best = max(coarser, key=lambda each: (min(each[2], last) - max(each[1], first), each[0]), default=None)
        return self._nobody if best is None else self._spots[best]

    def _window(self, scale: Scale) -> _Window:
        """A view's octave, and the days of its cells and some more: rarely others when panning and zooming."""
        octave = _octave(scale)
        cell = CELL / 2.0**octave
        begin, end = math.floor(scale.begin / cell), math.ceil(scale.end / cell) + 1
        return octave, (begin - begin % _ALIGNED) * cell, (end + -end % _ALIGNED) * cell

    def _spotted(self, octave: int, first: float, last: float) -> list[tuple[Stand, Spot]]:
        """Those that stand out between two days. A label is as long as there is room up to what is next in its row."""
        px, found = 2.0**octave, []
        ordered = sorted(self._pyramid.standing(octave, first, last), key=lambda stand: stand.item.begin)
        nexts = [math.inf] * self._rules.rows
        for stand in reversed(ordered):
            left, _, _, label = reach(stand.item, px)
            inside = fits_inside(stand.item, px, stand.full)
            room = max(stand.width, nexts[stand.row] - AFTER - label)
            side, width = (Side.INSIDE, stand.full) if inside else (Side.RIGHT, min(stand.full, room))
            found.append((stand, Spot(stand.row, side, width)))
            nexts[stand.row] = left
        return found[::-1]

    def _spot(self, item: Item, scale: Scale) -> Spot:
        """Where an item stands, in view or not."""
        octave = _octave(scale)
        if self._sought[:2] != (octave, item.key):
            reached = 2 * CELL / 2.0**octave
            near = self._spotted(octave, item.begin - reached, item.begin + reached)
            found = next((spot for stand, spot in near if stand.item.key == item.key), Spot(None))
            self._sought = octave, item.key, found
        return self._sought[2]

    def rest(self, scale: Scale) -> Rest:
        """What is in view beside those that stand out; the last is kept."""
        out = self._standing(scale).out
        if self._left is None or self._left[0] is not scale or self._left[1].out is not out:
            around = _AROUND * PITCH / scale.px
            self._left = scale, Rest(self._columns, out, scale.begin - around, scale.end + around)
        return self._left[1]

    def _resting(self, scale: Scale, y: float) -> tuple[list[Item], list[Crowd]]:
        """What is in view beside those that stand out: single ones and crowds, or the band; the last is kept."""
        rest = self.rest(scale)
        if self._rest[0] is not rest or self._rest[1] != y:
            found = ([], self._band(rest, scale, y)) if rest.many else self._singly(rest, scale, y)
            self._rest = rest, y, found
        return self._rest[2]

    def _singly(self, rest: Rest, scale: Scale, y: float) -> tuple[list[Item], list[Crowd]]:
        """A few: marks alone or in crowds, and behind them a band of the capsules."""
        px, items = scale.px, list(rest)
        groups = gathered([(*reach(item, px)[:2], item) for item in items if not item.is_capsule(px)])
        crowds = self._band(rest.without([item for item in items if not item.is_capsule(px)]), scale, y)
        for group, until in groups:
            if len(group) > 1:
                ordered = tuple(sorted(group, key=attrgetter("middle")))
                room = until - ordered[-1].middle * px
                crowds.append(crowd(ordered, self.lane.colour, y, scale, room))
        return [group[0] for group, _ in groups if len(group) == 1], crowds

    def _band(self, rest: Rest, scale: Scale, y: float) -> list[Crowd]:
        """The rest in slots that keep their place in time when panning."""
        slots = _slots(rest, scale)
        masses = rest.masses(slots)
        if masses is None:
            return []
        left = slots.start * PITCH + scale.x(0)
        return [Band(rest, self.lane.colour, y, left, masses, math.inf, band=True, slot=slots.days)]


def count(layouts: Iterable[DenseLayout], scale: Scale) -> None:
    """Count the bands of lanes at a scale in one go, which takes less than one after the other."""
    many = [rest for rest in (layout.rest(scale) for layout in layouts) if rest.many]
    if many:
        count_rests(many, _slots(many[0], scale))


def _slots(rest: Rest, scale: Scale) -> Slots:
    days = PITCH / scale.px
    return Slots(math.floor(rest.first / days), math.ceil(rest.last / days), days)


def _octave(scale: Scale) -> int:
    return min(FINEST, math.floor(scale.log2 + 1e-6))
