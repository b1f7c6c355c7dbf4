"""Marks painted once into pixmaps, and then only copied."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ...model import EventKind
from ...project import Known
from .. import marks

_HALF = 10  # px from a stamp's middle to its edge
_Key = tuple[EventKind, Known, marks.Half, int, int, int, int]


class Stamps:
    """A cache of marks for one ratio of device to logical pixels. Marks stand on half device pixels."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._pixmaps: dict[_Key, QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        kind: EventKind,
        known: Known,
        at: QPointF,
        colour: QColor,
        ground: QColor,
        half: marks.Half,
    ) -> None:
        """Paint a mark as `marks.paint_mark` does."""
        x, y = (round(length * self._ratio * 2) for length in (at.x(), at.y()))
        key = (kind, known, half, colour.rgba(), ground.rgba(), x % 2, y % 2)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._painted(key, colour, ground)
        edge = math.ceil(_HALF * self._ratio)
        painter.drawPixmap(QPointF((x // 2 - edge) / self._ratio, (y // 2 - edge) / self._ratio), pixmap)

    def _painted(self, key: _Key, colour: QColor, ground: QColor) -> QPixmap:
        kind, known, half, _, _, right, down = key
        edge = math.ceil(_HALF * self._ratio)
        pixmap = QPixmap(2 * edge + 1, 2 * edge + 1)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        x, y = ((edge + odd / 2) / self._ratio for odd in (right, down))
        marks.paint_mark(painter, kind, known, x, y, colour, ground, half)
        painter.end()
        return pixmap
