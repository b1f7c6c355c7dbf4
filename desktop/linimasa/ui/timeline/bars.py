"""Bars for bands of events, painted by arrays. Loaded when first needed, since numpy is."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

HIGH = 18  # px
_SLOT, _BAR = 3, 2  # px of a slot, and of the bar in it
_LEAST = 3.0  # px
_FROM_MIDDLE = (np.abs(np.arange(HIGH) + 0.5 - HIGH / 2)[:, None] * 2).astype(np.uint8)


def image(counts: NDArray[np.float64], colour: QColor, ratio: float) -> QImage:
    """Bars around a middle line, as high as the square root of each count's share, in an image HIGH px high.

    It has whole pixels for one of the logical ones, and is enlarged where that is needed.
    """
    enlarged = max(1, round(ratio))
    heights = np.sqrt(counts * (HIGH**2 / max(1.0, counts.max())))
    np.maximum(heights, _LEAST, out=heights, where=counts > 0)
    columns = np.zeros((len(counts), _SLOT), np.uint8)
    columns[:, :_BAR] = np.ceil(heights)[:, None]
    rows = (columns.ravel() > _FROM_MIDDLE) * np.uint32(colour.rgba())
    if enlarged > 1:
        rows = rows.repeat(enlarged, axis=0).repeat(enlarged, axis=1)
    form = QImage.Format.Format_ARGB32_Premultiplied
    found = QImage(rows.data, rows.shape[1], rows.shape[0], rows.strides[0], form).copy()  # it does not keep the array
    found.setDevicePixelRatio(enlarged)
    return found
