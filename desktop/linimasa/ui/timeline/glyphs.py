"""The letters of a text as outlines, exact in the units of their font. Qt's own paths of small letters are rounded."""

from typing import NamedTuple

from PySide6.QtGui import QPainterPath, QRawFont, QTextLayout, QTransform

from ..theme import font


class Glyph(NamedTuple):
    """An outline, by its number among those of its `Glyphs`, at a place in logical pixels from the text's origin."""

    number: int
    x: float
    y: float


class Glyphs:
    """The outlines that texts are made of. To be used on one thread.

    Attributes:
        outlines: each once, in units of `EM` to the letters' size.
    """

    EM = 1000

    def __init__(self) -> None:
        self.outlines: list[QPainterPath] = []
        self._numbers: dict[tuple[str, int, int], int] = {}

    def placed(self, text: str, size: int, weight: int) -> list[Glyph]:
        """The glyphs of a text."""
        layout = QTextLayout(text, font(size, weight))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return [
            Glyph(self._number(run.rawFont(), weight, index), at.x(), at.y() - line.ascent())
            for run in layout.glyphRuns()
            for index, at in zip(run.glyphIndexes(), run.positions(), strict=True)
        ]

    def path(self, x: float, baseline: float, text: str, size: int, weight: int) -> QPainterPath:
        """The outline of a whole text."""
        whole = QPainterPath()
        share = size / self.EM
        for glyph in self.placed(text, size, weight):
            place = QTransform(share, 0, 0, share, x + glyph.x, baseline + glyph.y)
            whole.addPath(place.map(self.outlines[glyph.number]))
        return whole

    def _number(self, raw: QRawFont, weight: int, index: int) -> int:
        key = (raw.familyName(), weight, index)
        if key not in self._numbers:
            large = QRawFont(raw)
            large.setPixelSize(self.EM)
            self._numbers[key] = len(self.outlines)
            self.outlines.append(large.pathForGlyph(index))
        return self._numbers[key]
