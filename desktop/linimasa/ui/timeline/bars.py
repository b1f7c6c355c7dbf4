"""Bars for bands of events, painted by arrays. Loaded when first needed, since numpy is."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter

from ...chart.spread import Floats

_HIGH = 18  # px
_SLOT, _BAR = 3, 2  # px of a slot, and of the bar in it
_LEAST = 3  # px
_HEIGHTS = np.maximum(np.arange(_HIGH + 1), np.where(np.arange(_HIGH + 1) > 0, _LEAST, 0)).astype(np.uint8)
_LOWER = 2 * np.arange(_HIGH // 2, dtype=np.uint8) + 1  # what is higher has a pixel in this row of the lower half
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied  # slow to find in its class

Counted = tuple[float, float, Floats, QColor]  # where a band begins, its middle, its counts and its colour


def paint(painter: QPainter, bands: Sequence[Counted], ratio: float) -> None:
    """Paint bars around the middles of bands, as high as the square root of each count's share.

    All bands have as many slots. The bars have whole pixels for one of the logical ones, and are enlarged where that
    is needed. One image serves for all bands, so that it stays in the processor's cache.
    """
    enlarged, counts = max(1, round(ratio)), np.array([counts for _, _, counts, _ in bands])
    most = np.maximum(counts.max(axis=1, keepdims=True), 1.0)
    heights = _HEIGHTS.take(np.ceil(np.sqrt(counts * (_HIGH**2 / most))).astype(np.intp))
    columns = np.zeros((*heights.shape, _SLOT * enlarged), np.uint8)
    columns[:, :, : _BAR * enlarged] = heights[:, :, None]
    rows, lower = columns.reshape(len(bands), -1), _LOWER.repeat(enlarged)[:, None]
    image = QImage(rows.shape[1], 2 * len(lower), _FORMAT)
    image.setDevicePixelRatio(enlarged)
    for (left, y, _, colour), row in zip(bands, rows, strict=True):
        upper, under = np.frombuffer(image.bits(), np.uint32).reshape(2, len(lower), -1)
        np.multiply(row > lower, np.uint32(colour.rgba()), out=under)
        upper[:] = under[::-1]
        painter.drawImage(round(left), round(y - _HIGH / 2), image)
