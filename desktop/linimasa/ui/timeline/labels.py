"""Texts of the canvas: measured once, painted once into a pixmap with an outline in the colour of their ground."""

import math
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from ..theme import font
from .pixmaps import Pixmaps
from .stamps import Stamps

_KEPT = 3000  # pixmaps
_EDGE = 4  # px around the letters
_BLACK = QColor(0, 0, 0)


@cache
def _metrics(size: int, weight: int) -> QFontMetricsF:
    return QFontMetricsF(font(size, weight))


@cache
def _rim(radius: float) -> list[tuple[int, int]]:
    """The points of a circle around 0, in whole device pixels."""
    turns = [turn * math.pi / 6 for turn in range(12)]
    return list(dict.fromkeys((round(math.cos(turn) * radius), round(math.sin(turn) * radius)) for turn in turns))


class Labels:
    """A cache of painted texts, and of marks, for one ratio of device to logical pixels."""

    def __init__(self, ratio: float = 1.0) -> None:
        self.ratio = ratio
        self.stamps = Stamps(ratio)
        self._widths: dict[tuple[str, int, int], float] = {}
        self._shortened: dict[tuple[str, int, int, int], str] = {}
        self._pixmaps = Pixmaps(ratio, _KEPT)

    def width(self, text: str, size: int, weight: int = 400) -> float:
        """The width of a text in logical pixels."""
        key = (text, size, weight)
        found = self._widths.get(key)
        if found is None:
            found = self._widths[key] = _metrics(size, weight).horizontalAdvance(text)
        return found

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
        """Paint a text at whole device pixels, with an outline of so many px if a ground is given.

        Where the ground is transparent, what lies under the outline is erased.
        """
        if ground is not None and not ground.alpha():
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
            self.paint(painter, x, baseline, text, size, _BLACK, weight, _BLACK, outline)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            ground = None
        key = (text, size, weight, colour.rgba(), ground.rgba() if ground is not None else 0, outline)
        pixmap = self._pixmaps.get(key, lambda: self._painted(text, size, weight, colour, ground, outline))
        ratio = self.ratio
        left, top = round((x - _EDGE) * ratio), round((baseline - _rise(size) - _EDGE) * ratio)
        painter.drawPixmap(QPointF(left / ratio, top / ratio), pixmap)

    def _painted(
        self, text: str, size: int, weight: int, colour: QColor, ground: QColor | None, outline: int
    ) -> QPixmap:
        letters = self._letters(text, size, weight, colour)
        if ground is None:
            return letters
        # copies of the letters: writing them anew costs five times as much, a stroked outline fifty times
        shadow = self._letters(text, size, weight, ground)
        pixmap = self._pixmaps.blank(letters.width() / self.ratio, letters.height() / self.ratio)
        painter = QPainter(pixmap)
        for dx, dy in _rim(outline / 2 * self.ratio):
            painter.drawPixmap(QPointF(dx / self.ratio, dy / self.ratio), shadow)
        painter.drawPixmap(0, 0, letters)
        painter.end()
        return pixmap

    def _letters(self, text: str, size: int, weight: int, colour: QColor) -> QPixmap:
        pixmap = self._pixmaps.blank(self.width(text, size, weight) + 2 * _EDGE, _rise(size) * 1.5 + 2 * _EDGE)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(size, weight))
        painter.setPen(colour)
        painter.drawText(QPointF(_EDGE, _EDGE + _rise(size)), text)
        painter.end()
        return pixmap


def _rise(size: int) -> int:
    """Whole px above the baseline that hold the tallest letter with its marks."""
    return math.ceil(size * 1.1)
