"""Where an item stands in view."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from .items import Item
from .labels import Side, Spot
from .reaches import FROM_MARK, left_label, right_label
from .scale import Scale

if TYPE_CHECKING:
    from .lined import Lined

AROUND = 24.0  # pixels that a mark or a capsule's end needs at most
_REACH = 700.0  # pixels that a mark with its label may reach beyond its time
_RIGHT = Side.RIGHT  # asked for many times a frame, and slow to find in its class


class Placement(NamedTuple):
    """An item in view. All x are pixels of the scale.

    Attributes:
        y: the middle of its row, from the top of the first lane.
        left: where its time begins, or its stub.
        right: where its time ends.
        capsule: whether it is a capsule; else a mark at `marks`.
        marks: the middle of its mark; of two readings both.
        label: where its label begins; 0 for one inside, which may move.
        width: the width its label may take.
    """

    item: Item
    colour: int | None
    y: float
    left: float
    right: float
    capsule: bool
    marks: tuple[float, ...]
    side: Side
    label: float
    width: float

    def touches(self, width: float) -> bool:
        """Whether anything of it is between 0 and a width."""
        side = self.side
        right = self.label + self.width if side is Side.RIGHT else max(self.right, self.marks[-1]) + AROUND
        if right <= 0:
            return False
        left = self.label if side is Side.LEFT else min(self.left, self.marks[0]) - AROUND
        return left < width


def place(item: Item, colour: int | None, spot: Spot, scale: Scale, y: float) -> Placement:
    """Where an item stands at a scale, in a spot of a row whose middle is at `y`."""
    px, zero = scale.px, scale.x(0)
    if px < item.capsule_from and spot.side is not Side.LEFT and item.plain:  # as below, at a third of the time
        left, right = item.begin * px + zero, item.end * px + zero
        middle = (left + right) / 2
        label = middle + FROM_MARK if spot.side is Side.RIGHT else 0.0
        return Placement(item, colour, y, left, right, False, (middle,), spot.side, label, spot.width)
    capsule = item.is_capsule(px)
    left, right = item.capsule(px) if capsule else (item.begin * px, item.end * px)
    left, right = left + zero, right + zero
    marks = tuple(day * px + zero for day in item.readings) if item.readings else ((left + right) / 2,)
    label = 0.0
    if spot.side is Side.RIGHT:
        label = right_label(item, px) + zero
    elif spot.side is Side.LEFT:
        label = left_label(item, px) + zero - spot.width
    return Placement(item, colour, y, left, right, capsule, marks, spot.side, label, spot.width)


Record = tuple[Item, int | None, Spot, int, float, float]  # an item, its colour, spot and row, and what is asked often


class Run(NamedTuple):
    """Records of a lane, in the order of their beginnings; only those from `first` to before `last` may be in view.

    Attributes:
        lined: all of them as arrays, in a crowded lane.
    """

    records: Sequence[Record]
    first: int
    last: int
    lined: "Lined | None" = None

    @property
    def seen(self) -> Sequence[Record]:
        """Those that may be in view."""
        return self.records[self.first : self.last]


def record(item: Item, colour: int | None, spot: Spot, row: int) -> Record:
    """What is known of an item in a row at all scales of a level: its end, and up to which scale it is a plain mark."""
    mark_until = item.capsule_from if item.plain and spot.side is not Side.LEFT else 0.0
    return item, colour, spot, row, item.end, mark_until


def may_tell(record: Record, x: float, near: float, scale: Scale) -> bool:
    """Whether the label of a record may be near a pixel; surely not where that is easily seen."""
    item, _, spot, _, _, mark_until = record
    if scale.px >= mark_until or spot.side is not _RIGHT:
        return spot.side is not Side.NONE
    label = scale.x(item.middle) + FROM_MARK
    return label - near - 1 <= x <= label + spot.width + near + 1


def reached(scale: Scale) -> tuple[float, float]:
    """The days from and to which an item has to reach to be in view with its label."""
    return scale.day(-_REACH), scale.day(scale.width + _REACH)


def placed(records: Iterable[Record], scale: Scale, ys: Sequence[float]) -> list[Placement]:
    """Those in view, in the order of their beginnings; the middle of each row is at one of `ys`."""
    px, zero, wide, found = scale.px, scale.x(0), scale.width, list[Placement]()
    first, last = reached(scale)
    for item, colour, spot, row, end, mark_until in records:
        if end < first:
            continue
        begin, side = item.begin, spot.side
        if begin > last:
            break
        if px >= mark_until:
            placement = place(item, colour, spot, scale, ys[row])
            if placement.touches(wide):
                found.append(placement)
            continue
        left, right = begin * px + zero, end * px + zero
        middle = (left + right) / 2
        label, until = (
            (middle + FROM_MARK, middle + FROM_MARK + spot.width) if side is _RIGHT else (0.0, right + AROUND)
        )
        if until > 0 and left - AROUND < wide:
            found.append(Placement(item, colour, ys[row], left, right, False, (middle,), side, label, spot.width))
    return found
