"""Bands: how many events there are in each slot, painted by arrays. Loaded when first needed, since numpy is."""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QColor, QImage

HIGH = 18  # px
_LEAST = 3.0
_FILLED = 2 / 3  # of a slot


def image(counts: Sequence[int], pitch: float, colour: QColor, ratio: float) -> QImage:
    """Bars around a middle line, one for each count, as high as its share's square root, in an image HIGH px high."""
    numbers = np.asarray(counts, np.float64)
    heights = np.maximum(_LEAST, HIGH * np.sqrt(numbers / max(1.0, numbers.max()))) * (numbers > 0) * ratio
    across = (np.arange(math.ceil(len(numbers) * pitch * ratio)) + 0.5) / (pitch * ratio)
    slots = across.astype(np.intp)
    columns = np.where(across - slots < _FILLED, heights[slots], 0.0)
    down = math.ceil(HIGH * ratio)
    from_middle = np.abs(np.arange(down) + 0.5 - down / 2) * 2
    pixels = np.where(from_middle[:, None] < columns[None, :], np.uint32(colour.rgba()), np.uint32(0))
    found = QImage(pixels.tobytes(), len(across), down, 4 * len(across), QImage.Format.Format_ARGB32_Premultiplied)
    found = found.copy()  # it does not keep the array alive
    found.setDevicePixelRatio(ratio)
    return found
