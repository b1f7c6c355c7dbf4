"""Words that are looked for, marked wherever they are written: a soft marker behind them and a line below."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ..project import find
from .theme import Theme

_BELOW = 0.28  # from the baseline to the line, in sizes of the letters
_ABOVE = 0.92  # from the baseline to the top of the marker


def places(text: str, query: str, face: QFont) -> list[tuple[float, float]]:
    """From where to where each hit reaches, in pixels from the beginning of a line of text."""
    metrics = QFontMetricsF(face)
    return [
        (metrics.horizontalAdvance(text[: hit.start]), metrics.horizontalAdvance(text[: hit.end]))
        for hit in find(text, query)
    ]


def paint(
    painter: QPainter,
    theme: Theme,
    text: str,
    query: str,
    face: QFont,
    left: float,
    baseline: float,
    *,
    right: float = float("inf"),
    soft: bool = True,
) -> list[QRectF]:
    """Paint what lies behind the hits of a text that begins at `left`, up to `right`; returns their boxes.

    Where the text has a ground that is stronger than the soft marker, only the line is painted.
    """
    size = face.pixelSize()
    top, height = round(baseline - _ABOVE * size), round((_ABOVE + _BELOW) * size)
    found = [
        QRectF(left + begin, top, min(left + end, right) - left - begin, height)
        for begin, end in places(text, query, face)
        if left + begin < right
    ]
    for box in found:
        paint_behind(painter, theme, box, soft)
    return found


def paint_behind(painter: QPainter, theme: Theme, box: QRectF, soft: bool = True) -> None:
    """Paint what lies behind the letters of a hit, in a box around them, and the line under it."""
    if soft:
        painter.fillRect(box, theme.marker_soft)
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.marker_line)
