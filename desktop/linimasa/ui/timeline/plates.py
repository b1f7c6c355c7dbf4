"""Marks with the label on their right that are already painted: what is known of them as long as they stand there."""

import math
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtGui import QImage

from ...chart.labels import Side
from ...chart.placement import Placement, Record, Run, may_tell, placed, reached
from ...chart.reaches import FROM_CAPSULE, FROM_MARK
from ..theme import Theme
from .labels import Copy, Labels, Letters
from .marking import form_of, letters_of
from .scene import Scene, Text
from .stamps import HALF, Form
from .widths import weight

if TYPE_CHECKING:
    from ...chart.lined import Lined

_CLOSE = 4.0  # pixels from a label to a line that breaks around it
_KEPT = 128  # lists of records
_RIGHT = Side.RIGHT  # asked for many times a frame, and slow to find in its class


class Plate(NamedTuple):
    """What the image of a record is of, and the images that are there, as `Labels.ready` gives them."""

    letters: Letters
    form: Form
    words: str
    images: dict[int, tuple[int, QImage]]


Plates = list[Plate | None]
Part = tuple[Run, "Lined", tuple[float, ...]]  # the run of a lane, the same as arrays, the middles of the lane's rows


class _Held(NamedTuple):
    """The plates of records, which stay the same list as long as they are held here."""

    records: Sequence[Record]
    theme: Theme
    size: int
    plates: Plates


_held: WeakKeyDictionary[Labels, dict[int, _Held]] = WeakKeyDictionary()


class Found(NamedTuple):
    """What is only copied, and what is to be painted with more thought."""

    copies: list[Copy]
    others: list[Placement]


def found(scene: Scene, led: Collection[float]) -> Found:
    """What is in view of a scene that joins marks and labels; rows with a middle in `led` have no copies."""
    copies, others, row, crowded = list[Copy](), list[Placement](), scene.look.lanes.row, list[Part]()
    for strip in scene.in_view:
        ys = strip.middles(row)
        for run in strip.lane.runs(scene.scale):
            if run.lined is not None:
                crowded.append((run, run.lined, tuple(ys)))
            else:
                others += placed(_copied(scene, run, ys, led, copies), scene.scale, ys)
        others += strip.lane.alone(scene.scale, strip.rows_top, row)
    if crowded:
        from .sheets import sheet  # with numpy, which takes long to load

        others += sheet(scene, crowded).found(scene, led, copies)
    return Found(copies, others)


def texts_at(scene: Scene, x: float) -> list[tuple[Placement, Text | None]]:
    """The labels that are at a pixel, or close to it."""
    found = list[Placement]()
    for strip in scene.in_view:
        ys = strip.middles(scene.look.lanes.row)
        for run in strip.lane.runs(scene.scale):
            found += placed([each for each in run.seen if may_tell(each, x, _CLOSE, scene.scale)], scene.scale, ys)
    labelled = [(placement, scene.text(placement)) for placement in found]
    return [(placement, text) for placement, text in labelled if text and is_at(text, x)]


def is_at(text: Text, x: float) -> bool:
    """Whether a label is at a pixel, or close to it."""
    return text.x - _CLOSE <= x <= text.x + text.width + _CLOSE


def _copied(scene: Scene, run: Run, ys: Sequence[float], led: Collection[float], copies: list[Copy]) -> list[Record]:
    """Copy what is whole in view and ready; the other records of a run are returned."""
    px, zero, wide, ratio = scene.scale.px, scene.scale.x(0), scene.scale.width, scene.labels.ratio
    edge, plates, others = scene.labels.stamps.edge, plates_of(scene, run.records), list[Record]()
    downs, (first, last) = [round(y * ratio * 2) for y in ys], reached(scene.scale)
    for number in range(run.first, run.last):
        record = run.records[number]
        item, _, spot, row, end, mark_until = record
        if end < first:
            continue
        if item.begin > last:
            break
        if px >= mark_until or spot.side is not _RIGHT or ys[row] in led:
            others.append(record)
            continue
        left = item.begin * px + zero
        middle = (left + (item.end * px + zero)) / 2
        label = middle + FROM_MARK
        if label < FROM_CAPSULE or label + spot.width > wide:
            if -HALF < middle < wide + HALF:  # else there is neither a mark nor, without that, a label
                others.append(record)
            continue
        plate = plates[number] = plates[number] or _plate(scene, record)
        down = downs[row]
        image = plate.images.get(down & 1) or _ready(scene, plate, down & 1)
        if image is None:
            others.append(record)
        else:
            copies.append((math.floor(middle * ratio) - edge, (down >> 1) - image[0], image[1]))
    return others


def plates_of(scene: Scene, records: Sequence[Record]) -> Plates:
    """The plates of some records, None where they are not made yet; kept as long as they are painted."""
    held = _held.setdefault(scene.labels, {})
    known = held.get(id(records))
    if known is None or known.theme is not scene.theme or known.size != scene.look.label:
        held.pop(id(records), None)
        if len(held) >= _KEPT:
            del held[next(iter(held))]  # the oldest
        known = held[id(records)] = _Held(records, scene.theme, scene.look.label, [None] * len(records))
    return known.plates


def ready(scene: Scene, plates: Plates, record: Record, number: int, below: int) -> tuple[int, QImage] | None:
    """The image of a record that has a number among some plates, as `Labels.ready` gives it."""
    plate = plates[number] = plates[number] or _plate(scene, record)
    return plate.images.get(below) or _ready(scene, plate, below)


def _plate(scene: Scene, record: Record) -> Plate:
    item, colour, spot = record[:3]
    words = scene.labels.shortened(item.title, scene.look.label, weight(item), spot.width)
    return Plate(letters_of(scene, False, item.important), form_of(scene, item.kind, item.known, colour), words, {})


def _ready(scene: Scene, plate: Plate, below: int) -> tuple[int, QImage] | None:
    image = scene.labels.ready(plate.letters, plate.form, below, plate.words)
    if image:
        plate.images[below] = image
    return image
