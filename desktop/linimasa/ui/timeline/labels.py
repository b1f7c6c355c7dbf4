"""Texts of the canvas: measured once, painted once into an image with an outline in the colour of their ground."""

import math
from collections.abc import Iterable
from functools import cache
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from ...chart.reaches import FROM_MARK
from ..theme import font
from .images import DevicePixels, Images
from .look import BASELINE
from .stamps import Form, Stamps

_KEPT = 96_000_000  # bytes of images; plates hold on to those of what they show, which may be others
_MEASURED = 100_000  # widths and shortened texts that are known, of which all are forgotten when there are more
_EDGE = 3  # px around the letters
_RISES, _DROPS = (1.1, 0.82), (0.5, 0.28)  # of letters above and below their line, in sizes; of low ones alone
_LOW = frozenset([*map(chr, range(128)), *"…–—‘’“”‚„‹›«»·•"])  # no higher and no deeper than letters of ASCII
_BLACK = QColor(0, 0, 0)
_SOURCE_IN = QPainter.CompositionMode.CompositionMode_SourceIn  # slow to find in its class, as the next
_SMOOTH = QPainter.RenderHint.Antialiasing


class Letters(NamedTuple):
    """How texts are written: their outline is `outline` px wide in the colour of their ground, if one is given."""

    number: int
    size: int
    colour: QColor
    weight: int
    ground: QColor | None
    outline: int


Copy = tuple[int, int, QImage]  # where an image begins, from the left and the top in device pixels
Line = tuple[float, float, str]  # where a text begins, its baseline, the text
Marked = tuple[Letters, Form, float, float, str]  # a text after a mark, whose middle is told


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
        self._fonts: dict[tuple[int, int], QFont] = {}  # our own, as the metrics: others may be used on another thread
        self._metrics: dict[tuple[int, int], QFontMetricsF] = {}
        self._widths: dict[tuple[str, int, int], float] = {}
        self._shortened: dict[tuple[str, int, int, int], str] = {}
        self._known: dict[tuple[int, int, int, int | None, int], Letters] = {}
        self._images = Images(_KEPT)

    def ration(self, seconds: float) -> None:
        """Spend so much time on new images from now on."""
        self._time, self.lacking = seconds, False

    def width(self, text: str, size: int, weight: int = 400) -> float:
        """The width of a text in logical pixels."""
        key = (text, size, weight)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) >= _MEASURED:
                self._widths.clear()
            found = self._widths[key] = self._measuring(size, weight).horizontalAdvance(text)
        return found

    def shortened(self, text: str, size: int, weight: int, room: float) -> str:
        """The text, cut and ended with "…" if it is wider than the room."""
        if self.width(text, size, weight) <= room + 0.01:
            return text
        key = (text, size, weight, math.floor(room))
        found = self._shortened.get(key)
        if found is None:
            found = self._measuring(size, weight).elidedText(text, Qt.TextElideMode.ElideRight, key[3])
            if len(self._shortened) >= _MEASURED:
                self._shortened.clear()
            self._shortened[key] = found
        return found

    def letters(
        self, size: int, colour: QColor, weight: int = 400, ground: QColor | None = None, outline: int = 3
    ) -> Letters:
        """Letters of a size, a colour and a weight, with an outline of so many px if a ground is given."""
        key = (size, colour.rgba(), weight, ground.rgba() if ground is not None else None, outline)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = Letters(len(self._known), size, colour, weight, ground, outline)
        return found

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
        """Paint a text in `letters`."""
        self.write(painter, self.letters(size, colour, weight, ground, outline), [(x, baseline, text)])

    def write(self, painter: QPainter, letters: Letters, lines: Iterable[Line]) -> None:
        """Paint texts at whole device pixels. Where the ground is transparent, what lies under outlines is erased."""
        if letters.ground is not None and not letters.ground.alpha():
            lines = list(lines)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
            self.write(painter, self.letters(letters.size, _BLACK, letters.weight, _BLACK, letters.outline), lines)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            letters = self.letters(letters.size, letters.colour, letters.weight)
        ratio, number = self.ratio, letters.number
        rises = [_rise(letters.size, low) + _EDGE for low in (False, True)]
        draw, find, hurried = painter.drawImage, self._images.find, list[Line]()
        with DevicePixels(painter, ratio):
            for x, baseline, text in lines:
                left, top = round((x - _EDGE) * ratio), round((baseline - rises[_is_low(text)]) * ratio)
                image = find((number, text))
                if image is None:
                    if self._time <= 0:
                        hurried.append((x, baseline, text))
                        continue
                    image = self._images.keep((number, text), self._painted(text, letters))
                draw(left, top, image)
        if hurried:
            self.lacking = True
            self.write_once(painter, letters, hurried)

    def write_marked(self, painter: QPainter, lines: Iterable[Marked]) -> None:
        """Paint marks on an opaque ground at whole device pixels, each with a text on the right."""
        ratio, edge, hurried = self.ratio, self.stamps.edge, list[Marked]()
        draw, find = painter.drawImage, self._images.find
        with DevicePixels(painter, ratio):
            for line in lines:
                letters, form, x, y, text = line
                down = round(y * ratio * 2)
                below = down & 1
                image = find((letters.number, form.number, below, text))
                if image is None:
                    if self._time <= 0:
                        hurried.append(line)
                        continue
                    image = self._joined(letters, form, below, text)
                up = _up(letters.size, below, _is_low(text), ratio)
                draw(math.floor(x * ratio) - edge, (down >> 1) - up, image)
        self.stamps.mark(painter, [(form, x, y) for _, form, x, y, _ in hurried])
        for letters in {line[0].number: line[0] for line in hurried}.values():
            own = [line for line in hurried if line[0] is letters]
            texts = [(x + FROM_MARK, y + BASELINE * letters.size, text) for _, _, x, y, text in own]
            self.lacking = True
            self.write_once(painter, letters, texts)

    def ready(self, letters: Letters, form: Form, below: int, text: str) -> tuple[int, QImage] | None:
        """The image of a mark with its text, and from where its middle is counted downwards; None if it is not there.

        `below` is as in `Stamps.image`.
        """
        image = self._images.find((letters.number, form.number, below, text))
        return None if image is None else (_up(letters.size, below, _is_low(text), self.ratio), image)

    def copy(self, painter: QPainter, copies: Iterable[Copy]) -> None:
        """Paint images at whole device pixels."""
        draw = painter.drawImage
        with DevicePixels(painter, self.ratio):
            for left, top, image in copies:
                draw(left, top, image)

    def prepare(self, line: Marked) -> None:
        """Make the image of a mark with its text, if it is not there: it will be wanted soon."""
        letters, form, _, y, text = line
        below = round(y * self.ratio * 2) & 1
        if self._images.find((letters.number, form.number, below, text)) is None:
            self._joined(letters, form, below, text)

    def prepare_text(self, letters: Letters, text: str) -> None:
        """Make the image of a text, if it is not there."""
        if self._images.find((letters.number, text)) is None:
            self._images.keep((letters.number, text), self._painted(text, letters))

    def _joined(self, letters: Letters, form: Form, below: int, text: str) -> QImage:
        """The image of a mark and of its text, which is kept."""
        mark, edge = self.stamps.image(form, below), self.stamps.edge
        before = edge + round((FROM_MARK - _EDGE) * self.ratio)
        over = None if mark is None else (_up(letters.size, below, _is_low(text), self.ratio) - edge, mark)
        return self._images.keep((letters.number, form.number, below, text), self._painted(text, letters, before, over))

    def write_once(self, painter: QPainter, letters: Letters, lines: Iterable[Line]) -> None:
        """Write texts that will hardly be written again, without outlines, at device pixels."""
        painter.setFont(self._font(letters))
        painter.setPen(letters.colour)
        for x, baseline, text in lines:
            painter.drawText(
                QPointF(round(x * self.ratio) / self.ratio, round(baseline * self.ratio) / self.ratio), text
            )

    def _measuring(self, size: int, weight: int) -> QFontMetricsF:
        found = self._metrics.get((size, weight))
        if found is None:
            found = self._metrics[size, weight] = QFontMetricsF(font(size, weight))
        return found

    def _painted(self, text: str, letters: Letters, before: int = 0, over: tuple[int, QImage] | None = None) -> QImage:
        """The image of a text after so many device pixels, and over them another so far below the top."""
        begun = perf_counter()
        image = self._written(text, letters)
        if letters.ground is not None:
            image = self._outlined(image, letters, letters.ground, before, over)
        self._time -= perf_counter() - begun
        return image

    def _outlined(
        self, written: QImage, letters: Letters, ground: QColor, before: int, over: tuple[int, QImage] | None
    ) -> QImage:
        # copies of the letters: writing them anew costs five times as much, a stroked outline fifty times
        image, shadow = self._images.blank(before + written.width(), written.height()), written.copy()
        painter = QPainter(shadow)
        painter.setCompositionMode(_SOURCE_IN)
        painter.fillRect(shadow.rect(), ground)
        painter.end()
        painter.begin(image)
        for dx, dy in _rims(letters.outline / 2 * self.ratio):
            painter.drawImage(before + dx, dy, shadow)
        painter.drawImage(before, 0, written)
        if over:
            painter.drawImage(0, *over)
        painter.end()
        return image

    def _written(self, text: str, letters: Letters) -> QImage:
        size, low = letters.size, _is_low(text)
        rise, drop = _rise(size, low), math.ceil(size * _DROPS[low])
        wide, high = self.width(text, size, letters.weight) + 2 * _EDGE, rise + drop + 2 * _EDGE
        image = self._images.blank(math.ceil(wide * self.ratio), math.ceil(high * self.ratio))
        painter = QPainter(image)
        painter.setRenderHint(_SMOOTH)
        painter.scale(self.ratio, self.ratio)
        painter.setFont(self._font(letters))
        painter.setPen(letters.colour)
        painter.drawText(QPointF(_EDGE, _EDGE + rise), text)
        painter.end()
        return image

    def _font(self, letters: Letters) -> QFont:
        key = letters.size, letters.weight
        if key not in self._fonts:
            self._fonts[key] = font(*key)
        return self._fonts[key]


def _is_low(text: str) -> bool:
    """Whether a text has no letters with marks above or below."""
    return text.isascii() or _LOW.issuperset(text)


def _rise(size: int, low: bool) -> int:
    """Whole px above the baseline that hold the tallest letter with its marks."""
    return math.ceil(size * _RISES[low])


@cache
def _up(size: int, below: int, low: bool, ratio: float) -> int:
    """Device pixels from the top of a text's image down to the middle of the mark before it."""
    rise = _rise(size, low) + _EDGE
    return -round((BASELINE * size - rise) * ratio + below / 2)
