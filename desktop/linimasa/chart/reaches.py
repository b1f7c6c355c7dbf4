"""What an item takes on the axis, and where its label may be, in pixels from day 0."""

from typing import NamedTuple

from .items import MARK, End, Item

FROM_MARK = 11.0  # from a mark's middle to its label
FROM_CAPSULE = 6.0  # from a capsule's end to its label
INSIDE = 20.0  # what a capsule needs beside the label inside it
FADING = 8.0  # and for each end that fades
KIND = 14.0  # and for the small mark that tells what it is, if it is no occurrence


def right_label(item: Item, px: float) -> float:
    """Where a label on the right begins, in pixels from day 0."""
    if item.is_capsule(px) or item.wings:
        return item.extent(px)[1] + FROM_CAPSULE
    return (item.readings[1] if item.readings else item.middle) * px + FROM_MARK


def left_label(item: Item, px: float) -> float:
    """Where a label on the left ends, in pixels from day 0."""
    if item.is_capsule(px) or item.wings:
        return item.extent(px)[0] - FROM_CAPSULE
    return (item.readings[0] if item.readings else item.middle) * px - FROM_MARK


def fits_inside(item: Item, px: float, width: float) -> bool:
    """Whether a label fits whole into the item's capsule."""
    if End.OPEN is item.begins or not item.is_capsule(px):
        return False
    vague = (item.begins is not End.CAP) + (item.ends is not End.CAP)
    beside = INSIDE + FADING * vague + KIND * item.signed
    return (item.end - item.begin) * px >= width + beside


class Reach(NamedTuple):
    """What an item takes without its label, and where its label ends on the left or begins on the right.

    It holds for the mark as for the capsule, so that becoming a capsule brings nothing nearer.
    """

    left: float
    right: float
    label_left: float
    label_right: float


def reach(item: Item, px: float) -> Reach:
    """The reach of an item at so many pixels a day."""
    if item.plain:  # as below, at a quarter of the time: nearly all are
        left, right = item.begin * px, item.end * px
        middle = (left + right) / 2
        if middle - MARK < left:
            left = middle - MARK
        if middle + MARK > right:
            right = middle + MARK
        if px < item.capsule_from and right - middle < FROM_MARK - FROM_CAPSULE:
            return Reach(left, right, middle - FROM_MARK, middle + FROM_MARK)
        return Reach(left, right, left - FROM_CAPSULE, right + FROM_CAPSULE)
    left, right = item.extent(px)
    label_left, label_right = left - FROM_CAPSULE, right + FROM_CAPSULE
    if item.wings or item.is_capsule(px):
        return Reach(left, right, label_left, label_right)
    return Reach(left, right, min(label_left, left_label(item, px)), max(label_right, right_label(item, px)))
