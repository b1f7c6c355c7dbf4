"""What is to be painted: a chart at a scale, and what the eye is led to. A painter and a pointer read the same."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QRectF

from ...chart.crowds import Crowd
from ...chart.folds import UNFOLDED, Folds
from ...chart.items import CHEVRON, End, Item
from ...chart.labels import SHORTEST, Side
from ...chart.layout import Chart, Strip, crowds
from ...chart.placement import Placement
from ...chart.reaches import FADING, FROM_CAPSULE, FROM_MARK, KIND
from ...chart.scale import Scale
from ...project import Key
from .. import dates
from ..theme import Theme
from .labels import Labels
from .look import Look
from .pileup import number_box
from .widths import measure, number_width, weight

_STICKY = 10.0  # from the left edge to a label that stays in view
_MARGIN = 4.0  # from the view's edge to a label that it would cut
_LEAST = 24.0  # px of a cut label that still tell something
_IN = 9.0  # from a capsule's end to the label inside
_CLEAR = 4.0  # from a halo to a label beside it
_SAME = 0.01  # between the middles of the same row
_ROUNDED = 1e-6  # days; an axis with folds is not more exact


class Era(NamedTuple):
    """A time with a name, in days of the axis, and in which row above the lanes the name stands."""

    name: str
    begin: float
    end: float
    row: int = 0


class Text(NamedTuple):
    """A label as it is painted; `before` tells where its capsule begins, when that is out of view."""

    x: float
    width: float
    words: str
    before: str = ""


@dataclass(frozen=True)
class Scene:
    """A chart at a scale. All x count from the gutter's right edge, all y from the top of the first lane.

    Attributes:
        strips: where the lanes are.
        top: how far the lanes are scrolled up.
        height: of the lanes that are in view.
        chosen: the events that are chosen together, the selected one among them.
        numbers: of the sources, written after the labels.
        query: the words that are looked for, marked in the labels.
        roles: of the actors of the selected event, by the index of their lane.
        ties: the other lanes of events that have several, by their keys.
        today: the day of the now line; as all days of a scene it is one of the axis.
        since: the day at which the axis begins, though free pixels are before it.
        until: the day at which it ends.
        eras: behind the lanes, in the order of time; the look has room for their names.
        folds: which real days the axis leaves out.
    """

    chart: Chart
    scale: Scale
    strips: list[Strip]
    look: Look
    theme: Theme
    labels: Labels
    top: float = 0.0
    height: float = 0.0
    selected: Key | None = None
    chosen: frozenset[Key] = frozenset()
    hovered: Key | None = None
    focused: bool = False
    today: float | None = None
    since: float = -math.inf
    until: float = math.inf
    query: str = ""
    numbers: Mapping[Key, str] = field(default_factory=dict)
    roles: Mapping[int, str] = field(default_factory=dict)
    ties: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    folds: Folds = UNFOLDED
    eras: tuple[Era, ...] = ()

    @cached_property
    def placements(self) -> list[Placement]:
        """The items in view."""
        row = self.look.lanes.row
        return [p for strip in self.in_view for p in strip.lane.placements(self.scale, strip.rows_top, row)]

    @property
    def joining(self) -> bool:
        """Whether a mark and the label on its right are painted as one."""
        return not self.query and not self.numbers and self.theme.paper.alpha() == 255

    @cached_property
    def labelled(self) -> list[tuple[Placement, Text | None]]:
        """The items in view with their labels."""
        return [(placement, self.text(placement)) for placement in self.placements]

    @cached_property
    def texts(self) -> list[tuple[Placement, Text]]:
        """The labels in view, each with its placement."""
        return [(placement, text) for placement, text in self.labelled if text]

    @cached_property
    def crowds(self) -> list[Crowd]:
        """The crowds in view."""
        return crowds(self.in_view, self.scale, self.look.lanes.row)

    def x(self, day: float) -> float:
        """The pixel of a real day."""
        return self.scale.x(self.folds.axis(day))

    @property
    def content(self) -> float:
        """The height of all lanes."""
        return self.strips[-1].top + self.strips[-1].height if self.strips else 0.0

    @cached_property
    def in_view(self) -> list[Strip]:
        """The lanes in view."""
        return [strip for strip in self.strips if self.sees(strip)]

    def sees(self, strip: Strip) -> bool:
        """Whether a lane is in view."""
        return strip.top < self.top + self.height and strip.top + strip.height > self.top

    def placement(self, key: Key | None) -> Placement | None:
        """Where an item stands, in view or not."""
        if key is None:
            return None
        if key not in self._placed:
            row, lane = self.look.lanes.row, self.chart.holding(key)
            strip = next((strip for strip in self.strips if strip.lane is lane), None)
            self._placed[key] = strip.lane.placement(key, self.scale, strip.rows_top, row) if strip else None
        return self._placed[key]

    @cached_property
    def _placed(self) -> dict[Key, Placement | None]:
        """Those that were asked for."""
        return {}

    def measure(self, item: Item) -> float:
        """The width of an item's whole label with its number."""
        return measure(self.labels, self.look, item, self.numbers.get(item.key, ""))

    def text(self, placement: Placement) -> Text | None:
        """The label of a placement, cut to its room and to the view; None without, and without its mark in view."""
        x, width = placement.label, placement.width
        if placement.side is Side.NONE:
            return None
        if placement.side is Side.INSIDE:
            return self._inside(placement, width)
        if x < FROM_CAPSULE or x + width > self.scale.width:
            x, width = self._in_view_of(placement)
            if not width:
                return None
        item, size = placement.item, self.look.label
        number = self.numbers.get(item.key) if self.numbers else None
        room = width - (number_width(self.labels, number) if number else 0.0)
        return Text(x, width, self.labels.shortened(item.title, size, weight(item), room))

    def _in_view_of(self, placement: Placement) -> tuple[float, float]:
        """Where a label that the view's edge would cut begins, and how wide it is: nothing without its mark."""
        left, right = placement.label, placement.label + placement.width
        begin, end = max(left, _MARGIN), min(right, self.scale.width - _MARGIN)
        seen = left >= FROM_CAPSULE if placement.side is Side.RIGHT else right < self.scale.width
        return begin, (end - begin if seen and end - begin >= min(placement.width, _LEAST) else 0.0)

    def bold_text(self, placement: Placement) -> Text:
        """The label of what is selected or under the pointer: whole, and within the view.

        What is selected has it where it covers fewer marks; under the pointer nothing changes sides.
        """
        item, selected = placement.item, placement.item.key == self.selected
        weighs = 600 if selected else weight(item)
        width = self.labels.width(item.title, self.look.label, weighs)
        inside = self._inside(placement, width) if placement.side is Side.INSIDE else None
        if inside:
            return inside
        reach = FROM_CAPSULE + CHEVRON * (item.ends is End.OPEN)
        right = placement.right + reach if placement.capsule else placement.marks[-1] + FROM_MARK
        left = (placement.left - FROM_CAPSULE if placement.capsule else placement.marks[0] - FROM_MARK) - width
        leftwards = placement.side is Side.LEFT
        if selected:
            on_left, on_right = (self._covered(placement, x, width) for x in (left, right))
            leftwards = on_left < on_right or (leftwards and on_left == on_right)
        if (leftwards or right + width + _IN > self.scale.width) and left - _IN > 0:
            return Text(left, width, item.title)
        before, after = left + width - _IN, max(SHORTEST, self.scale.width - right - _IN)
        room = min(width, max(before if after < width else 0.0, after))  # cut by an ellipsis, not by the edge
        words = self.labels.shortened(item.title, self.look.label, weighs, room)
        return Text(right if room <= after else _IN, room, words)

    def _covered(self, placement: Placement, x: float, width: float) -> int:
        """How many marks, crowds and their numbers in its row a label would cover that begins at `x`."""
        left, right = x - _IN, x + width + _IN
        y, row = placement.y, self.look.lanes.row
        if y not in self._rows:
            self._rows[y] = [p for strip in self.in_view for p in strip.in_row(y, self.scale, row)]
        others = [other for other in self._rows[y] if other.item is not placement.item]
        spans = [(min(p.left, p.marks[0] - 5), max(p.right, p.marks[-1] + 5)) for p in others]
        for crowd in (each for each in self.crowds if each.y == y):
            box = number_box(self, crowd)
            spans += [(crowd.left, crowd.right)] + ([(box.left(), box.right())] if box else [])
        return sum(begin < right and end > left for begin, end in spans)

    @cached_property
    def _rows(self) -> dict[float, list[Placement]]:
        """What is in view in the rows that were asked for, by their middles."""
        return {}

    def at(self, x: float, y: float) -> Key | None:
        """The event under a point: the one whose mark or label is there, in a crowd the nearest."""
        if self.in_halo(x, y):
            return self.selected
        hits = [placement for placement in self.placements if abs(placement.y - y) <= 9 and self._covers(placement, x)]
        if hits:
            return min(hits, key=lambda p: min(abs(mark - x) for mark in p.marks)).item.key
        for crowd in sorted(self.crowds, key=lambda crowd: crowd.band):
            if abs(crowd.y - y) <= 9 and crowd.left - 4 <= x <= crowd.right + 40:
                nearest = crowd.nearest(self.scale.day(x))
                if nearest:
                    return nearest.key
        return None

    def in_halo(self, x: float, y: float) -> bool:
        """Whether a point is in the outline of what is selected, which hides what is under it."""
        return bool(self._halo and self._halo.contains(x, y))

    @cached_property
    def _halo(self) -> QRectF | None:
        chosen = self.placement(self.selected)
        return self.halo(chosen, self.bold_text(chosen)) if chosen else None

    def _covers(self, placement: Placement, x: float) -> bool:
        text = self.text(placement)
        hidden = text and self._halo and hides(self._halo, placement, text)
        if text and not hidden and text.x - 2 <= x <= text.x + text.width + 2:
            return True
        if placement.capsule or placement.item.readings:
            return min(placement.left, placement.marks[0] - 8) <= x <= max(placement.right, placement.marks[-1] + 8)
        return abs(placement.marks[0] - x) <= 8

    def halo(self, placement: Placement, text: Text) -> QRectF:
        """The outline around a mark and its label."""
        item = placement.item
        left, right = placement.marks[0] - FROM_MARK, placement.marks[-1] + FROM_MARK
        if placement.capsule:
            left = placement.left - 5 - CHEVRON * (item.begins is End.OPEN)
            right = placement.right + 5 + CHEVRON * (item.ends is End.OPEN)
        left = max(min(left, text.x - _IN), -40.0)
        right = min(max(right, text.x + text.width + _IN), self.scale.width + 40)
        return QRectF(left, placement.y - 11, right - left, 22)

    def _inside(self, placement: Placement, width: float) -> Text | None:
        """A label in its capsule: it stays in view as long as there is room, first whole, then cut."""
        item, size = placement.item, self.look.label
        start = placement.left + _IN + FADING * (item.begins is not End.CAP) + KIND * item.signed
        last = min(placement.right, self.scale.width) - _IN - FADING * (item.ends is not End.CAP)
        before = self._before(item) if placement.left < 0 else ""
        sticky = _STICKY + KIND * item.signed
        beside = self.labels.width(before, 11) + 6 if before else 0.0
        if max(start, sticky + beside) + width > last:
            before, beside = "", 0.0
        x = max(start, sticky + beside)
        room = min(width, last - x)
        if room < min(width, SHORTEST):
            return None
        return Text(
            x,
            room,
            item.title if room == width else self.labels.shortened(item.title, size, weight(item), room),
            before,
        )

    def _before(self, item: Item) -> str:
        begin = math.floor(self.folds.day(item.begin) + _ROUNDED)
        return f"‹ {dates.beginning(begin, item.end - item.begin)}"


def hides(halo: QRectF, placement: Placement, text: Text) -> bool:
    """Whether a halo hides some of a label in its row, or the mark that it tells of: it is not painted then."""
    if abs(placement.y - halo.center().y()) > _SAME:
        return False
    ends = (text.x, text.x + text.width) if placement.capsule else (text.x, text.x + text.width, *placement.marks)
    return min(ends) < halo.right() + _CLEAR and max(ends) > halo.left() - _CLEAR
