"""The bars of crowds, painted anywhere, and faster on whole device pixels."""

import math
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

_HIGH, _LEAST = 18, 3.0  # px of a bar


def paint_crowd(painter: QPainter, left: float, y: float, counts: Sequence[int], pitch: float, colour: QColor) -> None:
    """Paint the bars of a crowd, one a slot of `pitch` px, 18 high at most; an empty slot is a dash."""
    paint_dashes(painter, left, y, len(counts), pitch, colour)
    paint_bars(painter, left, y, counts, pitch, colour)


def paint_dashes(painter: QPainter, left: float, y: float, slots: int, pitch: float, colour: QColor) -> None:
    """Paint a dash for each slot of a crowd."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    width, start = _bar_width(pitch), round(left)
    faint = QColor(colour)
    faint.setAlphaF(0.45)
    dashes = QPen(faint, 1.5, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    dashes.setDashPattern([width / 1.5, (pitch - width) / 1.5])
    painter.setPen(dashes)
    painter.drawLine(QLineF(start, y, start + slots * pitch, y))
    painter.restore()


def paint_bars(painter: QPainter, left: float, y: float, counts: Sequence[int], pitch: float, colour: QColor) -> None:
    """Paint the bars of a crowd."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    width, most, start = _bar_width(pitch), max(counts, default=0), round(left)
    heights = {count: max(_LEAST, _HIGH * math.sqrt(count / most)) for count in set(counts) if count}
    painter.drawRects(
        [
            QRectF(start + slot * pitch, y - heights[count] / 2, width, heights[count])
            for slot, count in enumerate(counts)
            if count
        ]
    )
    painter.restore()


def _bar_width(pitch: float) -> float:
    return pitch * 2 / 3


@cache
def _above(level: int) -> bytes:
    """What tells bytes above a level from those below."""
    return bytes(value > level for value in range(256))


def bars_image(counts: Sequence[int], slot: int, ratio: int, colour: QColor) -> QImage:
    """The bars that `paint_bars` paints, in device pixels. Each slot takes so many; the middle is in the middle.

    They are put together from bytes: they are few, and numpy, which takes long to load, is not needed.
    """
    most, wide, half = max(1, *counts), slot * 2 // 3, _HIGH * ratio // 2
    slots = {0: bytes(slot)}
    for count in set(counts) - {0}:
        height = max(_LEAST, _HIGH * math.sqrt(count / most)) * ratio
        slots[count] = bytes((math.ceil((height - 1) / 2),)) * wide + bytes(slot - wide)
    columns = b"".join([slots[count] for count in counts])
    lower = list(map(columns.translate, map(_above, range(half))))
    data = b"".join([*reversed(lower), *lower])
    image = QImage(data, len(columns), 2 * half, len(columns), QImage.Format.Format_Indexed8)  # does not keep the data
    image.setColorTable([0, colour.rgba()])
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
