"""What a key does, beside the key's cap."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from .theme import Theme, font


class KeyRow(QWidget):
    """What a key does, with the key's cap; a line below."""

    def __init__(self, text: str, keys: Sequence[str]) -> None:
        super().__init__()
        self.setFixedHeight(30)
        self.setAccessibleName(f"{text}: {', '.join(keys)}")
        self.text, self.keys = text, tuple(keys)
        self._theme: Theme | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        box = QRectF(self.rect())
        painter.fillRect(QRectF(0, box.height() - 1, box.width(), 1), self._theme.hair)
        paint_row(painter, box, self.text, self.keys, self._theme, self._theme.ink2)


def paint_row(painter: QPainter, box: QRectF, text: str, keys: Sequence[str], theme: Theme, ink: QColor) -> None:
    """Paint words at the left of a row and the caps of keys at its right."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    right, top = box.right(), box.top() + (box.height() - 20) / 2
    for key in reversed(keys):
        width = cap_width(key)
        paint_cap(painter, QRectF(right - width, top, width, 19), key, theme)
        right -= width + 4
    painter.setFont(font(13))
    painter.setPen(ink)
    words = QFontMetricsF(font(13)).elidedText(text, Qt.TextElideMode.ElideRight, right - box.left() - 8)
    painter.drawText(QPointF(box.left(), top + 14), words)


def cap_width(key: str) -> float:
    """How wide the cap of a key is."""
    return max(19.0, QFontMetricsF(font(11)).horizontalAdvance(key) + 12)


def paint_cap(painter: QPainter, box: QRectF, key: str, theme: Theme) -> None:
    """Paint the cap of a key."""
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(theme.chrome)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font(11))
    painter.setPen(theme.ink2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
