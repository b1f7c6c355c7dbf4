"""Texts of the canvas: measured once, painted once into a pixmap with an outline in the colour of their ground."""

import math
from collections import OrderedDict
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from ..theme import font
from .stamps import Stamps

_KEPT = 3000  # pixmaps
_EDGE = 4  # px around the letters
_AROUND = [(math.cos(turn * math.pi / 6), math.sin(turn * math.pi / 6)) for turn in range(12)]


@cache
def _metrics(size: int, weight: int) -> QFontMetricsF:
    return QFontMetricsF(font(size, weight))


class Labels:
    """A cache of painted texts, and of marks, for one ratio of device to logical pixels."""

    def __init__(self, ratio: float = 1.0) -> None:
        self.ratio = ratio
        self.stamps = Stamps(ratio)
        self._widths: dict[tuple[str, int, int], float] = {}
        self._shortened: dict[tuple[str, int, int, int], str] = {}
        self._pixmaps: OrderedDict[tuple[str, int, int, int, int, int], QPixmap] = OrderedDict()

    def width(self, text: str, size: int, weight: int = 400) -> float:
        """The width of a text in logical pixels."""
        key = (text, size, weight)
        if key not in self._widths:
            self._widths[key] = _metrics(size, weight).horizontalAdvance(text)
        return self._widths[key]

    def shortened(self, text: str, size: int, weight: int, room: float) -> str:
        """The text, cut and ended with "…" if it is wider than the room."""
        if self.width(text, size, weight) <= room + 0.01:
            return text
        key = (text, size, weight, math.floor(room))
        if key not in self._shortened:
            self._shortened[key] = _metrics(size, weight).elidedText(text, Qt.TextElideMode.ElideRight, key[3])
        return self._shortened[key]

    def paint(
        self,
        painter: QPainter,
        x: float,
        baseline: float,
        text: str,
        size: int,
        colour: QColor,
        weight: int = 400,
        ground: QColor | None = None,
        outline: int = 3,
    ) -> None:
        """Paint a text at whole device pixels, with an outline of so many px if a ground is given."""
        edge = outline if ground is not None else 0
        key = (text, size, weight, colour.rgba(), ground.rgba() if ground is not None else 0, edge)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._painted(text, size, weight, colour, ground, edge)
            if len(self._pixmaps) > _KEPT:
                self._pixmaps.popitem(last=False)
        else:
            self._pixmaps.move_to_end(key)
        top = baseline - _rise(size) - _EDGE
        painter.drawPixmap(QPointF(self._whole(x - _EDGE), self._whole(top)), pixmap)

    def _whole(self, length: float) -> float:
        return round(length * self.ratio) / self.ratio

    def _painted(self, text: str, size: int, weight: int, colour: QColor, ground: QColor | None, edge: int) -> QPixmap:
        width, height = self.width(text, size, weight) + 2 * _EDGE, _rise(size) * 1.5 + 2 * _EDGE
        pixmap = QPixmap(math.ceil(width * self.ratio), math.ceil(height * self.ratio))
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start = QPointF(_EDGE, _EDGE + _rise(size))
        painter.setFont(font(size, weight))
        if ground is not None:
            painter.setPen(ground)
            for dx, dy in _AROUND:  # a stroked outline costs ten times as much
                painter.drawText(start + QPointF(dx * edge / 2, dy * edge / 2), text)
        painter.setPen(colour)
        painter.drawText(start, text)
        painter.end()
        return pixmap


def _rise(size: int) -> int:
    """Whole px above the baseline that hold the tallest letter with its marks."""
    return math.ceil(size * 1.1)
