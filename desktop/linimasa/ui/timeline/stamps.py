"""Marks and crowds, painted once into images."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ...model import EventKind
from ...project import Known
from .. import marks
from .images import Images

if TYPE_CHECKING:
    from ...chart.spread import Floats

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
        behind, ratio, edge = ground.rgba(), self._ratio, self._edge
        if behind >> 24 < 255:  # it erases what lies behind, which a copy cannot
            marks.paint_mark(painter, kind, known, x, y, colour, ground, half, size)
            return
        across, right = divmod(round(x * ratio * 2), 2)
        down, below = divmod(round(y * ratio * 2), 2)
        key = (kind, known, half is marks.Half.EARLIER, colour.rgba(), behind, right, below, size)
        image = self._images.find(key)
        if image is None:
            image = self._images.blank((2 * edge + 1) / ratio, (2 * edge + 1) / ratio)
            inside = QPainter(image)
            middle = ((edge + right / 2) / ratio, (edge + below / 2) / ratio)
            marks.paint_mark(inside, kind, known, *middle, colour, ground, half, size)
            inside.end()
            self._images.keep(key, image)
        painter.drawImage(QPointF((across - edge) / ratio, (down - edge) / ratio), image)

    def crowd(
        self, painter: QPainter, left: float, y: float, counts: tuple[int, ...], pitch: float, colour: QColor
    ) -> None:
        """Paint a crowd as `marks.paint_crowd` does."""
        if len(counts) > _LONGEST:
            marks.paint_crowd(painter, left, y, counts, pitch, colour)
            return

        key = (counts, pitch, colour.rgba())
        image = self._images.find(key)
        if image is None:
            image = self._images.keep(key, self._images.blank(len(counts) * pitch, 2 * _HALF))
            inside = QPainter(image)
            marks.paint_crowd(inside, 0, _HALF, counts, pitch, colour)
            inside.end()
        painter.drawImage(QPointF(round(left), round(y - _HALF)), image)

    def bar(self, painter: QPainter, x: float, y: float, wide: float, high: float, colour: QColor) -> None:
        """Paint a bar with round ends."""
        key = ("bar", wide, high, colour.rgba())
        image = self._images.find(key)
        if image is None:
            image = self._images.keep(key, self._images.blank(wide, high))
            inside = QPainter(image)
            paint_bar(inside, QRectF(0, 0, wide, high), colour)
            inside.end()
        painter.drawImage(QPointF(x, y), image)

    def band(self, painter: QPainter, left: float, y: float, counts: "Floats", colour: QColor) -> None:
        """Paint how many there are in each slot of a band."""
        from . import bars  # with numpy, which takes long to load

        image = bars.image(counts, colour, self._ratio)
        painter.drawImage(QPointF(round(left), round(y - bars.HIGH / 2)), image)


def paint_bar(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint a bar with round ends."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, box.width() / 2, box.width() / 2)
    painter.restore()
