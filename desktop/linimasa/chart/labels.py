"""One level of a lane: which row each item stands in, and where its label is, at one scale.

A level holds from its own scale up to the next finer one: what is apart stays apart when zooming in, since time
grows and words do not. When space is short another row is opened, a label goes left, is shortened or dropped, and
last an item joins the crowd. Finer levels keep every label of the coarser one, so none vanishes while zooming in.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from ..project.rests import Work, finish
from .items import Item
from .reaches import Reach, fits_inside, reach
from .rows import GAP, Row, gathered

AFTER = 8.0  # from a label to the next thing in its row
SHORTEST = 52.0  # of a label that is cut
_LEFT, _CUT, _DROP = 24.0, 1.2, 400.0
_ELSEWHERE = 5.0  # for leaving the row of the finer level
_NEAR = 12.0  # px; more marks than rows within this are a throng
_SLICE = 100  # items placed between two rests
_NEVER = float("inf")
Bounds = tuple[float, float]
_ANYWHERE: Bounds = (-_NEVER, _NEVER)


class Side(StrEnum):
    """Where a label is."""

    NONE = "none"
    RIGHT = "right"
    LEFT = "left"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class Rules:
    """What may yield: a lane has `rows` at most, opening one costs `row_cost`; `whole` labels are never cut."""

    rows: int = 3
    row_cost: float = 30.0
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an item stands: its row (None: in the crowd), its label's side, and the label's width in pixels."""

    row: int | None
    side: Side = Side.NONE
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class _Offer:
    cost: float
    spot: Spot
    cut: tuple[int, Spot] | None = None  # a label before that gives way


class Level:
    """The spots of a lane's items at `px` pixels a day. `widths` are those of the whole labels."""

    def __init__(
        self, items: Sequence[Item], widths: Sequence[float], px: float, rules: Rules, bounds: Bounds = _ANYWHERE
    ) -> None:
        self.items, self.widths, self.px = items, widths, px
        self.spots = [Spot(None)] * len(items)
        self._rules, self._bounds = rules, bounds
        self._known_reaches: list[Reach | None] = [None] * len(items)
        self._rows: list[Row] = []
        self._mute: frozenset[int] = frozenset()  # those that a finer level shows in a row without a label

    @classmethod
    def first(
        cls, items: Sequence[Item], widths: Sequence[float], px: float, rules: Rules, bounds: Bounds = _ANYWHERE
    ) -> "Level":
        """The level that others follow from. Its labels keep within `bounds`, in pixels from day 0."""
        level = cls(items, widths, px, rules, bounds)
        finish(level.placing())
        return level

    def placing(self) -> Work[None]:
        """Place all items, with rests."""
        order = yield from self._ordering()
        for count, index in enumerate(order, 1):
            self._place(index, self.widths[index])
            if not count % _SLICE:
                yield

    def finer(self, px: float) -> "Level":
        """A level of a larger scale: keeps all labels, lengthens those cut, adds those that fit now."""
        level = Level(self.items, self.widths, px, self._rules)
        finish(level.refining(self))
        return level

    def refining(self, before: "Level") -> Work[None]:
        """Place all items of a new level as `before.finer` does, with rests."""
        wanting = [i for i, spot in enumerate(before.spots) if not before._settled(i, spot)]
        if not wanting:
            self.spots = before.spots
            return
        for count, (index, spot) in enumerate(enumerate(before.spots), 1):
            self._take(index, spot)
            if not count % _SLICE:
                yield
        for count, index in enumerate(wanting, 1):
            self._improve(index, before.alone.get(index, Spot(None)).side is not Side.NONE)
            if not count % _SLICE:
                yield

    def coarser(self, px: float, bounds: Bounds = _ANYWHERE) -> "Level":
        """A level of a smaller scale: keeps those labels and marks that still fit, and adds none."""
        level = Level(self.items, self.widths, px, self._rules, bounds)
        finish(level.coarsening(self))
        return level

    def coarsening(self, before: "Level") -> Work[None]:
        """Place all items of a new level as `before.coarser` does, with rests."""
        order = yield from self._ordering()
        standing = [index for index in order if before.spots[index].row is not None]
        self._mute = before._mute.union(index for index in standing if before.spots[index].side is Side.NONE)
        for count, index in enumerate(sorted(standing, key=lambda index: before.spots[index].side is Side.NONE), 1):
            spot = before.spots[index]
            self._place(index, self.widths[index] if spot.width else 0.0, prefer=spot.row)
            if not count % _SLICE:
                yield

    @cached_property
    def rows(self) -> int:
        """How many rows hold marks; the crowd has one more."""
        return max((spot.row + 1 for spot in self.spots if spot.row is not None), default=0)

    def extent(self, index: int) -> tuple[float, float]:
        """From where to where an item reaches, label aside, in pixels from day 0."""
        return self._reach(index)[:2]

    @cached_property
    def groups(self) -> list[tuple[list[int], float]]:
        """The items that found no row, in groups with no room between them, each with where the next begins."""
        return gathered((*self.extent(index), index) for index in self.crowd())

    @cached_property
    def alone(self) -> dict[int, Spot]:
        """Those that found no row and have nothing at their place, with a label where there is room to the next."""
        return {group[0]: self._beside(group[0], until) for group, until in self.groups if len(group) == 1}

    def _beside(self, index: int, until: float) -> Spot:
        width, room = self.widths[index], until - AFTER - self._reach(index).label_right
        if index in self._mute or room < min(width, SHORTEST):
            return Spot(None)
        return Spot(None, Side.RIGHT, min(width, room))

    def crowd(self) -> list[int]:
        """The items that found no row."""
        return [index for index, spot in enumerate(self.spots) if spot.row is None]

    def _ordering(self) -> Work[list[int]]:
        """Capsules that hold their label first, then what is important, last what stands in a throng."""
        inside = [fits_inside(item, self.px, width) for item, width in zip(self.items, self.widths, strict=True)]
        yield
        near = [item.middle * self.px for item in self.items]
        places = sorted(near)
        yield
        throng = [bisect_right(places, x + _NEAR) - bisect_left(places, x - _NEAR) > self._rules.rows for x in near]
        yield
        return sorted(range(len(self.items)), key=lambda i: (not inside[i], not self.items[i].important, throng[i]))

    def _settled(self, index: int, spot: Spot) -> bool:
        """Whether a finer level can do no better."""
        if spot.side is Side.INSIDE:
            return True
        never = self.items[index].capsule_from == _NEVER
        return never and spot.side is Side.RIGHT and spot.width >= self.widths[index]

    def _reach(self, index: int) -> Reach:
        known = self._known_reaches[index]
        if known is None:
            known = self._known_reaches[index] = reach(self.items[index], self.px)
        return known

    def _space(self, index: int, spot: Spot) -> tuple[float, float]:
        """What an item takes in its row with its label."""
        own = self._reach(index)
        if spot.side is Side.RIGHT:
            return own.left, own.label_right + spot.width + AFTER - GAP
        if spot.side is Side.LEFT:
            return own.label_left - spot.width - AFTER + GAP, own.right
        return own.left, own.right

    def _take(self, index: int, spot: Spot) -> None:
        self.spots[index] = spot
        if spot.row is not None:
            while len(self._rows) <= spot.row:
                self._rows.append(Row())
            self._rows[spot.row].take(*self._space(index, spot), index)

    def _release(self, index: int) -> Spot:
        spot = self.spots[index]
        if spot.row is not None:
            self._rows[spot.row].release(*self._space(index, spot), index)
        return spot

    def _improve(self, index: int, told: bool) -> None:
        """Take the label inside, lengthen it, or find it a place; what there is stays at least.

        `told` is whether one without a row has a label all the same: it takes no row without one.
        """
        spot, width = self._release(index), self.widths[index]
        if spot.side is Side.NONE:
            self._place(index, width, prefer=spot.row, cutting=False)
            if told and self.spots[index].side is Side.NONE:
                self._release(index)
                self.spots[index] = spot
            return
        if fits_inside(self.items[index], self.px, width):
            spot = replace(spot, side=Side.INSIDE, width=width)
        elif spot.row is not None:
            rooms = self._rooms(index, self._rows[spot.row]) or {spot.side: spot.width}
            side = Side.RIGHT if rooms.get(Side.RIGHT, 0.0) >= width else spot.side
            spot = replace(spot, side=side, width=min(width, max(spot.width, rooms[side])))
        self._take(index, spot)

    def _place(self, index: int, width: float, prefer: int | None = None, cutting: bool = True) -> None:
        """Take the cheapest spot for an item and a label of this width (0: none)."""
        best: _Offer | None = None
        for number, row in enumerate([*self._rows, Row()][: self._rules.rows]):
            offer = self._offer(index, width, number, row)
            if offer is None and cutting:
                offer = self._cutting(index, width, number)
            if offer is None:
                continue
            extra = self._rules.row_cost if number == len(self._rows) and number else 0.0
            extra += _ELSEWHERE if prefer not in (None, number) else 0.0
            offer = replace(offer, cost=offer.cost + extra)
            if best is None or offer.cost < best.cost:
                best = offer
            if best.cost == 0:
                break
        if best is None:
            self.spots[index] = Spot(None)
            return
        if best.cut:
            self._release(best.cut[0])
            self._take(*best.cut)
        self._take(index, best.spot)

    def _offer(self, index: int, width: float, number: int, row: Row) -> _Offer | None:
        """The cheapest spot in a row, if the item itself has room there."""
        rooms = self._rooms(index, row)
        if rooms is None:
            return None
        if not width:
            return _Offer(0.0, Spot(number))
        if fits_inside(self.items[index], self.px, width):
            return _Offer(0.0, Spot(number, Side.INSIDE, width))
        right, left = rooms[Side.RIGHT], rooms[Side.LEFT]
        if right >= width:
            return _Offer(0.0, Spot(number, Side.RIGHT, width))
        if left >= width:
            return _Offer(_LEFT, Spot(number, Side.LEFT, width))
        if right >= SHORTEST and not self._rules.whole:
            return _Offer(_CUT * (width - right), Spot(number, Side.RIGHT, right))
        return _Offer(_DROP, Spot(number))

    def _rooms(self, index: int, row: Row) -> dict[Side, float] | None:
        """How wide a label may be on each side; None if the item itself has no room."""
        left, right, label_left, label_right = self._reach(index)
        free = row.free_around(left, right)
        if free is None:
            return None
        first, last = self._bounds if self._bounds[0] <= left and right <= self._bounds[1] else _ANYWHERE
        return {
            Side.RIGHT: min(free[1] - AFTER + GAP, last) - label_right,
            Side.LEFT: label_left - max(free[0] + AFTER - GAP, first),
        }

    def _cutting(self, index: int, width: float, number: int) -> _Offer | None:
        """A spot that is free once the label before it is shortened."""
        left, right = self._space(index, Spot(number, Side.RIGHT, width) if width else Spot(number))
        if self._rules.whole or number >= len(self._rows) or right > self._bounds[1]:
            return None
        before = self._rows[number].before(left, right)
        if before is None or self.spots[before[2]].side is not Side.RIGHT:
            return None
        spot = self.spots[before[2]]
        room = left - AFTER - self._reach(before[2]).label_right
        if room < SHORTEST:
            return None
        cut = replace(spot, width=room)
        side = Side.RIGHT if width else Side.NONE
        return _Offer(_CUT * (spot.width - room), Spot(number, side, width), (before[2], cut))
