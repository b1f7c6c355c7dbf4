"""Bars for bands of events, painted by arrays. Loaded when first needed, since numpy is."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

HIGH = 18  # px
_SLOT, _BAR = 3, 2  # px of a slot, and of the bar in it
_LEAST = 3  # px
_HEIGHTS = np.maximum(np.arange(HIGH + 1), np.where(np.arange(HIGH + 1) > 0, _LEAST, 0))
_UPPER = (HIGH - 2 * np.arange(HIGH // 2)[:, None] - 1 < _HEIGHTS).astype(np.uint32)  # its rows, for each height


class Bars(NamedTuple):
    """An image, and the pixels that it does not keep alive."""

    image: QImage
    pixels: NDArray[np.uint32]


def painted(counts: NDArray[np.float64], colour: QColor, ratio: float) -> Bars:
    """Bars around a middle line, as high as the square root of each count's share, in an image HIGH px high.

    It has whole pixels for one of the logical ones, and is enlarged where that is needed.
    """
    enlarged = max(1, round(ratio))
    heights = np.ceil(np.sqrt(counts * (HIGH**2 / max(1.0, counts.max())))).astype(np.intp)
    upper = (_UPPER * np.uint32(colour.rgba())).take(heights, axis=1)
    slots = np.zeros((HIGH, len(counts), _SLOT), np.uint32)
    for column in range(_BAR):
        slots[: HIGH // 2, :, column] = upper
    slots[HIGH // 2 :] = slots[HIGH // 2 - 1 :: -1]
    rows = slots.reshape(HIGH, -1)
    if enlarged > 1:
        rows = rows.repeat(enlarged, axis=0).repeat(enlarged, axis=1)
    form = QImage.Format.Format_ARGB32_Premultiplied
    found = Bars(QImage(rows.data, rows.shape[1], rows.shape[0], rows.strides[0], form), rows)
    found.image.setDevicePixelRatio(enlarged)
    return found
