"""Marks and crowds, painted once into images."""

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from ...model import EventKind
from ...project import Known
from .. import marks
from .images import Images

_HALF = 10  # px from a stamp's middle to its edge
_KEPT = 2000  # images
_LONGEST = 64  # slots of a crowd that is kept


class Stamps:
    """A cache of marks for one ratio of device to logical pixels. Marks stand on half device pixels."""

    def __init__(self, ratio: float) -> None:
        self._ratio, self._edge = ratio, math.ceil(_HALF * ratio)
        self._images = Images(ratio, _KEPT)

    def mark(
        self,
        painter: QPainter,
        kind: EventKind,
        known: Known,
        x: float,
        y: float,
        colour: QColor,
        ground: QColor,
        half: marks.Half = marks.Half.EARLIER,
        size: float = 1.0,
    ) -> None:
        """Paint a mark as `marks.paint_mark` does."""
        if ground.alpha() < 255:  # it erases what lies behind, which a copy cannot
            marks.paint_mark(painter, kind, known, x, y, colour, ground, half, size)
            return
        ratio, edge = self._ratio, self._edge
        across, right = divmod(round(x * ratio * 2), 2)
        down, below = divmod(round(y * ratio * 2), 2)

        def painted() -> QImage:
            image = self._images.blank((2 * edge + 1) / ratio, (2 * edge + 1) / ratio)
            inside = QPainter(image)
            middle = ((edge + right / 2) / ratio, (edge + below / 2) / ratio)
            marks.paint_mark(inside, kind, known, *middle, colour, ground, half, size)
            inside.end()
            return image

        key = (kind, known, half is marks.Half.EARLIER, colour.rgba(), ground.rgba(), right, below, size)
        painter.drawImage(QPointF((across - edge) / ratio, (down - edge) / ratio), self._images.get(key, painted))

    def crowd(
        self, painter: QPainter, left: float, y: float, counts: tuple[int, ...], pitch: float, colour: QColor
    ) -> None:
        """Paint a crowd as `marks.paint_crowd` does."""
        if len(counts) > _LONGEST:
            marks.paint_crowd(painter, left, y, counts, pitch, colour)
            return

        def painted() -> QImage:
            image = self._images.blank(len(counts) * pitch, 2 * _HALF)
            inside = QPainter(image)
            marks.paint_crowd(inside, 0, _HALF, counts, pitch, colour)
            inside.end()
            return image

        image = self._images.get((counts, pitch, colour.rgba()), painted)
        painter.drawImage(QPointF(round(left), round(y - _HALF)), image)

    def band(
        self, painter: QPainter, left: float, y: float, counts: tuple[int, ...], pitch: float, colour: QColor
    ) -> None:
        """Paint a band."""
        from . import bars  # with numpy, which takes long to load

        painter.drawImage(
            QPointF(round(left), round(y - bars.HIGH / 2)), bars.image(counts, pitch, colour, self._ratio)
        )
