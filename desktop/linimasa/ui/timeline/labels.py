"""Texts of the canvas: measured once, painted once into an image with an outline in the colour of their ground."""

import math
from functools import cache
from time import perf_counter

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from ..theme import font
from .images import Images
from .stamps import Stamps

_KEPT = 3000  # images
_EDGE = 4  # px around the letters
_BLACK = QColor(0, 0, 0)


@cache
def _rims(radius: float) -> list[tuple[int, int]]:
    """The points of two circles around 0, one half as large as the other, in whole device pixels."""
    turns = [(math.cos(turn * math.pi / 6), math.sin(turn * math.pi / 6)) for turn in range(12)]
    return list(dict.fromkeys((round(x * far), round(y * far)) for far in (radius, radius / 2) for x, y in turns))


class Labels:
    """A cache of painted texts, and of marks, for one ratio of device to logical pixels.

    Attributes:
        lacking: whether a text was written without its outline, since the time for new images had run out.
    """

    def __init__(self, ratio: float = 1.0) -> None:
        self.ratio = ratio
        self.lacking = False
        self._time = math.inf
        self.stamps = Stamps(ratio)
        self._metrics: dict[tuple[int, int], QFontMetricsF] = {}  # our own: others may be used on another thread
        self._widths: dict[tuple[str, int, int], float] = {}
        self._shortened: dict[tuple[str, int, int, int], str] = {}
        self._images = Images(ratio, _KEPT)

    def ration(self, seconds: float) -> None:
        """Spend so much time on new images from now on."""
        self._time, self.lacking = seconds, False

    def width(self, text: str, size: int, weight: int = 400) -> float:
        """The width of a text in logical pixels."""
        key = (text, size, weight)
        found = self._widths.get(key)
        if found is None:
            found = self._widths[key] = self._measuring(size, weight).horizontalAdvance(text)
        return found

    def shortened(self, text: str, size: int, weight: int, room: float) -> str:
        """The text, cut and ended with "…" if it is wider than the room."""
        if self.width(text, size, weight) <= room + 0.01:
            return text
        key = (text, size, weight, math.floor(room))
        if key not in self._shortened:
            self._shortened[key] = self._measuring(size, weight).elidedText(text, Qt.TextElideMode.ElideRight, key[3])
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
        behind = ground.rgba() if ground is not None else 0
        if ground is not None and not behind >> 24:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
            self.paint(painter, x, baseline, text, size, _BLACK, weight, _BLACK, outline)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            ground, behind = None, 0
        key = (text, size, weight, colour.rgba(), behind, outline)
        ratio, rise = self.ratio, _rise(size)
        left, top = round((x - _EDGE) * ratio) / ratio, round((baseline - rise - _EDGE) * ratio) / ratio
        image = self._images.find(key)
        if image is None:
            if self._time <= 0:
                self.lacking = True
                _write(painter, QPointF(left + _EDGE, top + _EDGE + rise), text, font(size, weight), colour)
                return
            image = self._images.keep(key, self._painted(text, size, weight, colour, ground, outline))
        painter.drawImage(QPointF(left, top), image)

    def _measuring(self, size: int, weight: int) -> QFontMetricsF:
        found = self._metrics.get((size, weight))
        if found is None:
            found = self._metrics[size, weight] = QFontMetricsF(font(size, weight))
        return found

    def _painted(
        self, text: str, size: int, weight: int, colour: QColor, ground: QColor | None, outline: int
    ) -> QImage:
        begun = perf_counter()
        letters = self._letters(text, size, weight, colour)
        image = self._outlined(letters, ground, outline) if ground is not None else letters
        self._time -= perf_counter() - begun
        return image

    def _outlined(self, letters: QImage, ground: QColor, outline: int) -> QImage:
        # copies of the letters: writing them anew costs five times as much, a stroked outline fifty times
        image = self._images.blank(letters.width() / self.ratio, letters.height() / self.ratio)
        shadow = letters.copy()
        shadow.setDevicePixelRatio(1)  # its size counts device pixels
        painter = QPainter(shadow)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(shadow.rect(), ground)
        painter.end()
        shadow.setDevicePixelRatio(self.ratio)
        painter = QPainter(image)
        for dx, dy in _rims(outline / 2 * self.ratio):
            painter.drawImage(QPointF(dx / self.ratio, dy / self.ratio), shadow)
        painter.drawImage(0, 0, letters)
        painter.end()
        return image

    def _letters(self, text: str, size: int, weight: int, colour: QColor) -> QImage:
        image = self._images.blank(self.width(text, size, weight) + 2 * _EDGE, _rise(size) * 1.5 + 2 * _EDGE)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _write(painter, QPointF(_EDGE, _EDGE + _rise(size)), text, font(size, weight), colour)
        painter.end()
        return image


def _write(painter: QPainter, at: QPointF, text: str, letters: QFont, colour: QColor) -> None:
    painter.setFont(letters)
    painter.setPen(colour)
    painter.drawText(at, text)


def _rise(size: int) -> int:
    """Whole px above the baseline that hold the tallest letter with its marks."""
    return math.ceil(size * 1.1)
