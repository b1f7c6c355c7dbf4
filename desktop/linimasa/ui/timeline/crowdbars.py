"""Bars for crowds, put together from bytes: they are few, and numpy, which takes long to load, is not needed."""

import math
from collections.abc import Sequence
from functools import cache

from PySide6.QtGui import QColor, QImage, QPainter

from ..marks import BAR_HIGH, BAR_LEAST


@cache
def _above(level: int) -> bytes:
    """What tells bytes above a level from those below."""
    return bytes(value > level for value in range(256))


def paint(painter: QPainter, left: int, y: int, counts: Sequence[int], slot: int, ratio: int, colour: QColor) -> None:
    """Paint the bars that `marks.paint_bars` paints, in device pixels. Each slot takes so many; not all are empty."""
    most, wide, half = max(counts), slot * 2 // 3, BAR_HIGH * ratio // 2
    slots = {0: bytes(slot)}
    for count in set(counts) - {0}:
        height = max(BAR_LEAST, BAR_HIGH * math.sqrt(count / most)) * ratio
        slots[count] = bytes((math.ceil((height - 1) / 2),)) * wide + bytes(slot - wide)
    columns = b"".join([slots[count] for count in counts])
    lower = list(map(columns.translate, map(_above, range(half))))
    data = b"".join([*reversed(lower), *lower])
    image = QImage(data, len(columns), 2 * half, len(columns), QImage.Format.Format_Indexed8)  # does not keep the data
    image.setColorTable([0, colour.rgba()])
    painter.drawImage(left, y - half, image)
