"""Which crowd a hand means: the one whose number is under the pointer, or the one that holds the selected event."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from ...chart.crowds import Crowd
from ...chart.items import Item
from .look import AXIS, GUTTER

if TYPE_CHECKING:
    from .scene import Scene

_EDGE = 8.0  # px from the view's edge to a number that stays in view


class Pile(NamedTuple):
    """The items of a crowd, and where its number is in the widget."""

    items: Sequence[Item]
    box: QRectF


def number_box(scene: "Scene", crowd: Crowd) -> QRectF | None:
    """Where the number of a crowd is painted, in the lanes: after it, else where it leaves the view; None without."""
    width = scene.labels.width(f"+{len(crowd.items)}", 11, 600) + 12
    if crowd.band or crowd.room < width + 24:
        return None
    left = min(crowd.right + 8, scene.scale.width - width - _EDGE)
    return QRectF(left, crowd.y - 8, width, 16) if left > crowd.left else None


def pile_at(scene: "Scene", at: QPointF) -> Pile | None:
    """The crowd whose number is seen at a point, counted from the lanes' corner in view."""
    if at.x() < 0 or at.y() < 0:
        return None
    inside = at + QPointF(0, scene.top)
    if scene.in_halo(inside.x(), inside.y()):
        return None
    return next((pile for pile, box in _piles(scene) if box.adjusted(-2, -2, 2, 2).contains(inside)), None)


def pile_of(scene: "Scene") -> Pile | None:
    """The crowd that the selected event is in, else the only one in view."""
    piles = [pile for pile, _ in _piles(scene)]
    holding = [pile for pile in piles if any(item.key == scene.selected for item in pile.items)]
    return holding[0] if holding else piles[0] if len(piles) == 1 else None


def _piles(scene: "Scene") -> Iterator[tuple[Pile, QRectF]]:
    for crowd in scene.crowds:
        box = number_box(scene, crowd)
        if box:
            yield Pile(crowd.items, box.translated(GUTTER, AXIS - scene.top)), box
