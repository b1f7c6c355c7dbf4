"""The whole chart: lanes with their layouts, and what of it is in view at a scale."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING, TypeAlias

from ..project import Key
from ..project.rests import Work
from . import order
from .crowds import Crowd
from .haste import Haste
from .items import Item
from .labels import Rules
from .lanes import Lane
from .opening import days_of, joined
from .placement import Placement, placed
from .scale import Scale
from .sparse import LaneLayout, Measure

if TYPE_CHECKING:
    from .dense import DenseLayout

    Layout: TypeAlias = LaneLayout | DenseLayout

_DENSE, _REST = f"{__package__}.dense", 0.002  # seconds waited for it before others may work
_MANY = 400  # events of a lane, from which on most of them are its band
_ASKED = 64  # items
_ROWS = 12  # of a lane at most, for that: where there are more, every event is to have a label


def loading(lanes: Sequence[Lane]) -> Work[None]:
    """Load what lanes of many events are laid out with, with rests: numpy takes long to load."""
    if any(len(lane.items) > _MANY for lane in lanes) and _DENSE not in sys.modules:
        thread = Thread(target=import_module, args=(_DENSE,))
        thread.start()
        while thread.is_alive():
            thread.join(_REST)
            yield


@dataclass(frozen=True, slots=True)
class Metrics:
    """Heights in pixels: of a row, of the free space above and below a lane's rows, and of what is above the lanes."""

    row: float = 20.0
    pad: float = 6.0
    spare: float = 12.0
    above: float = 0.0


@dataclass(frozen=True, slots=True)
class Strip:
    """A lane on the page: from `top`, `height` high; its first row begins at `rows_top`."""

    lane: "Layout"
    top: float
    height: float
    rows_top: float

    def middles(self, row: float) -> list[float]:
        """The middles of its rows, each so high, and of some more that may be there."""
        return [self.rows_top + row * (number + 0.5) for number in range(round(self.height / row) + 1)]

    def in_row(self, y: float, scale: Scale, row: float) -> list[Placement]:
        """The items in view in the row whose middle is at `y`."""
        ys, found = self.middles(row), list[Placement]()
        if y in ys:
            for run in self.lane.runs(scale):
                found += placed([each for each in run.seen if ys[each[3]] == y], scale, ys)
            found += [each for each in self.lane.alone(scale, self.rows_top, row) if each.y == y]
        return found


class Chart:
    """All lanes, laid out from the scale `anchor`, where they are at their best.

    Lanes that stand in an `earlier` chart as they shall stand here are taken from it.

    Attributes:
        days: those of all items; None if there are none.
        haste: whether what is not known yet can wait.
    """

    def __init__(
        self, lanes: Sequence[Lane], measure: Measure, anchor: Scale, rules: Rules, earlier: "Chart | None" = None
    ) -> None:
        known: dict[str, Layout] = {layout.lane.key: layout for layout in earlier.lanes} if earlier else {}
        self.haste: Haste = earlier.haste if earlier else Haste()
        self.days = joined(days_of(lane.items) for lane in lanes)
        self._holding: dict[Key, Layout | None] = {}
        self._outside: tuple[Scale, tuple[int, int]] | None = None
        self.lanes: list[Layout] = [self._layout(lane, known.get(lane.key), measure, anchor, rules) for lane in lanes]

    def _layout(self, lane: Lane, known: "Layout | None", measure: Measure, anchor: Scale, rules: Rules) -> "Layout":
        days = (self.days.begin, self.days.end) if self.days else (0.0, 0.0)
        if known and known.is_of(lane, anchor, rules, days):
            return known
        if len(lane.items) > _MANY and rules.rows <= _ROWS:
            from .dense import DenseLayout  # with numpy, which takes long to load

            return DenseLayout(lane, measure, rules, self.haste)
        return LaneLayout(lane, measure, anchor, rules, days)

    def prepare(self, scale: Scale) -> Work[None]:
        """Make what is needed at a scale, with rests."""
        for layout in self.lanes:
            yield from layout.prepare(scale)
        yield

    def outside(self, scale: Scale) -> tuple[int, int]:
        """How many items end before what is in view, and how many begin after it; the last are kept."""
        if self._outside is None or self._outside[0] != scale:
            found = [layout.outside(scale) for layout in self.lanes]
            self._outside = scale, (sum(earlier for earlier, _ in found), sum(later for _, later in found))
        return self._outside[1]

    def strips(self, scale: Scale, metrics: Metrics, height: float) -> list[Strip]:
        """Where each lane stands; height to spare is shared out."""
        heights = [2 * metrics.pad + metrics.row * layout.rows(scale) for layout in self.lanes]
        spare = (height - metrics.above - sum(heights)) / len(heights) if heights else 0.0
        share = 2.0 * (min(metrics.spare, max(0.0, spare)) // 2)
        strips, top = [], metrics.above
        for layout, own in zip(self.lanes, heights, strict=True):
            strips.append(Strip(layout, top, own + share, top + metrics.pad + share / 2))
            top += own + share
        return strips

    def item(self, key: Key) -> Item | None:
        """The item of a key, if it is on the axis."""
        holding = self.holding(key)
        return holding.item(key) if holding else None

    def holding(self, key: Key) -> "Layout | None":
        """The lane of the item of a key; the last asked for are kept."""
        if key not in self._holding:
            if len(self._holding) >= _ASKED:
                self._holding.clear()
            self._holding[key] = next((layout for layout in self.lanes if layout.item(key)), None)
        return self._holding[key]

    def order(self) -> list[Item]:
        """All items by time, then by lane."""
        return self._order

    def neighbour(self, key: Key | None, way: int) -> Item | None:
        """What comes after (1) or before (-1) an item in that order; None if there is nothing, or no such item."""
        for number, layout in enumerate(self.lanes):
            item = layout.item(key) if key else None
            if item:
                return order.neighbour([each.lane.items for each in self.lanes], number, item, way)
        return None

    def first(self, scale: Scale, way: int) -> Item | None:
        """The first (1) or the last (-1) of the items whose middle is in view; if there are none, of all items."""
        seen = [item for layout in self.lanes for item in layout.seen(scale)]
        return _outermost(seen, way) or self.end(way)

    def end(self, way: int) -> Item | None:
        """The first (1) or the last (-1) of all items."""
        return _outermost([layout.lane.items[0 if way > 0 else -1] for layout in self.lanes], way)

    @cached_property
    def _order(self) -> list[Item]:
        return sorted([item for layout in self.lanes for item in layout.lane.items], key=order.in_order)


def crowds(strips: Sequence[Strip], scale: Scale, row: float) -> list[Crowd]:
    """The crowds of some lanes at a scale, whose rows are so high."""
    crowded = [strip.lane for strip in strips if not isinstance(strip.lane, LaneLayout)]
    if crowded:
        from .dense import count  # with numpy, which takes long to load

        count(crowded, scale)
    return [crowd for strip in strips for crowd in strip.lane.crowds(scale, strip.rows_top, row)]


def _outermost(items: Sequence[Item], way: int) -> Item | None:
    found = items if way > 0 else items[::-1]
    return (min if way > 0 else max)(found, key=order.in_order, default=None)
