"""Plates of crowded lanes, all lanes in view at once. Loaded when first needed, since numpy is."""

from collections.abc import Collection, Sequence
from itertools import groupby
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtGui import QImage

from ...chart.placement import Placement, placed, reached
from ...chart.reaches import FROM_CAPSULE, FROM_MARK
from ...chart.scale import Scale
from .labels import Copy, Labels
from .plates import Part, plates_of, ready
from .scene import Scene
from .stamps import HALF

_KEPT = 48  # sheets


class Sheet:
    """Runs that stand below each other: what of them is copied from where, as long as they stand there."""

    def __init__(self, scene: Scene, parts: Sequence[Part]) -> None:
        self._of, self._parts = (scene.theme, scene.look.label), parts
        self._plates = [plates_of(scene, run.records) for run, _, _ in parts]
        columns = zip(*(lined for _, lined, _ in parts), strict=True)
        self._begin, self._end, self._width, self._mark_until, _, self._right = map(np.concatenate, columns)
        self._y = np.concatenate([np.array(ys).take(lined.row) for _, lined, ys in parts])
        self._places = [(part, own) for part, (run, _, _) in enumerate(parts) for own in range(len(run.records))]
        downs = np.rint(self._y * (2 * scene.labels.ratio)).astype(np.int64)
        self._downs: list[int] = downs.tolist()
        self._images: list[tuple[int, QImage] | None] = [None] * len(self._places)

    def is_of(self, scene: Scene) -> bool:
        """Whether images of this sheet are those of a scene."""
        return self._of[0] is scene.theme and self._of[1] == scene.look.label

    def found(self, scene: Scene, led: Collection[float], copies: list[Copy]) -> list[Placement]:
        """Copy what is whole in view and ready; what else is in view is returned."""
        lefts, whole, others = self._standing(scene.scale, scene.labels.ratio, led)
        edge, images, kept = scene.labels.stamps.edge, self._images, list[int]()
        for place, left in zip(whole, lefts, strict=True):
            image = images[place] or self._ready(scene, place)
            if image is None:
                kept.append(place)
            else:
                copies.append((left - edge, *image))
        return self._placed(sorted(others + kept), scene.scale)

    def _standing(self, scale: Scale, ratio: float, led: Collection[float]) -> tuple[list[int], list[int], list[int]]:
        """In which device pixel the marks stand that may be copied, which these are, and what else may be in view."""
        px, zero, wide = scale.px, scale.x(0), scale.width
        first, last = reached(scale)
        left = self._begin * px + zero
        middle = (left + (self._end * px + zero)) / 2
        label = middle + FROM_MARK
        until = label + self._width
        plain = self._right & (self._mark_until > px)
        for y in led:
            plain &= self._y != y
        whole = plain & (label >= FROM_CAPSULE) & (until <= wide)
        gone = plain & ((middle <= -HALF) | (middle >= wide + HALF))  # no label is there without its mark
        others = (self._end >= first) & (self._begin <= last) & ~whole & ~gone
        marks = np.floor(middle[whole] * ratio).astype(np.int64)
        return marks.tolist(), whole.nonzero()[0].tolist(), others.nonzero()[0].tolist()

    def _ready(self, scene: Scene, place: int) -> tuple[int, QImage] | None:
        """From which device pixel downwards an image is copied, and the image, if that is there."""
        part, own = self._places[place]
        down = self._downs[place]
        image = ready(scene, self._plates[part], self._parts[part][0].records[own], own, down & 1)
        if image is None:
            return None
        found = self._images[place] = (down >> 1) - image[0], image[1]
        return found

    def _placed(self, places: Sequence[int], scale: Scale) -> list[Placement]:
        found = list[Placement]()
        for number, group in groupby((self._places[place] for place in places), key=lambda each: each[0]):
            run, _, ys = self._parts[number]
            found += placed([run.records[own] for _, own in group], scale, ys)
        return found


_sheets: WeakKeyDictionary[Labels, dict[tuple[object, ...], Sheet]] = WeakKeyDictionary()


def sheet(scene: Scene, parts: Sequence[Part]) -> Sheet:
    """The sheet of some runs; the last are kept."""
    held = _sheets.setdefault(scene.labels, {})
    key = tuple((id(run.records), ys) for run, _, ys in parts)
    found = held.get(key)
    if found is None or not found.is_of(scene):
        held.pop(key, None)
        if len(held) >= _KEPT:
            del held[next(iter(held))]  # the oldest
        found = held[key] = Sheet(scene, parts)
    return found
