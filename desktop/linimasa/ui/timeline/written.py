"""Texts and marks written as what they are, for pictures made of lines and letters and not of pixels."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ...chart.reaches import FROM_MARK
from .. import crowdbars, marks
from ..theme import font
from .capsules import Capsules
from .glyphs import Glyphs
from .labels import Labels, Letters, Marked
from .look import BASELINE
from .stamps import Form, Stamps, paint_bar


class Line(NamedTuple):
    """A text from `x` on, `width` logical pixels wide; `rim` is the colour around its letters, `outline` px wide."""

    x: float
    baseline: float
    width: float
    text: str
    size: int
    weight: int
    colour: QColor
    rim: QColor | None
    outline: int


Write = Callable[[QPainter, Line], None]


class Written(Labels):
    """Labels that are written by a function, each time anew.

    Where the ground is transparent they have no outline: these formats cannot erase what lies behind.
    """

    def __init__(self, write: Write) -> None:
        super().__init__()
        self._write = write
        self.stamps = _Drawn()

    def write(self, painter: QPainter, letters: Letters, lines: Iterable[tuple[float, float, str]]) -> None:
        ground = letters.ground
        rim = ground if ground is not None and ground.alpha() else None
        for x, baseline, text in lines:
            width = self.width(text, letters.size, letters.weight)
            line = Line(x, baseline, width, text, letters.size, letters.weight, letters.colour, rim, letters.outline)
            self._write(painter, line)

    def write_marked(self, painter: QPainter, lines: Iterable[Marked]) -> None:
        for letters, form, x, y, text in lines:
            form.paint(painter, x, y)
            self.write(painter, letters, [(x + FROM_MARK, y + BASELINE * letters.size, text)])


class _Drawn(Stamps):
    """Marks and crowds drawn where they stand."""

    def __init__(self) -> None:
        super().__init__(1.0)
        self.capsules = _DrawnCapsules(1.0)

    def mark(self, painter: QPainter, places: Iterable[tuple[Form, float, float]]) -> None:
        for form, x, y in places:
            form.paint(painter, x, y)

    def crowd(
        self, painter: QPainter, left: float, y: float, counts: tuple[int, ...], pitch: float, colour: QColor
    ) -> None:
        crowdbars.paint_crowd(painter, left, y, counts, pitch, colour)

    def bar(self, painter: QPainter, x: float, y: float, wide: float, high: float, colour: QColor) -> None:
        paint_bar(painter, QRectF(x, y, wide, high), colour)


class _DrawnCapsules(Capsules):
    def paint(
        self,
        painter: QPainter,
        capsule: marks.Capsule,
        colour: QColor,
        ground: QColor,
        tint: float,
        within: tuple[float, float],
    ) -> None:
        marks.paint_capsule(painter, capsule, colour, ground, tint, within)


class LetterWriter:
    """Writes texts as text, with their outlines under them."""

    def __init__(self) -> None:
        self._glyphs = Glyphs()

    def __call__(self, painter: QPainter, line: Line) -> None:
        if line.rim is not None:
            path = self._glyphs.path(line.x, line.baseline, line.text, line.size, line.weight)
            flat, rounded = Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin
            painter.strokePath(path, QPen(line.rim, line.outline, Qt.PenStyle.SolidLine, flat, rounded))
        painter.setFont(font(line.size, line.weight))
        painter.setPen(line.colour)
        painter.drawText(QPointF(line.x, line.baseline), line.text)
