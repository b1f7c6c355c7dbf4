"""What a key does, beside the key's cap."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.hair)
        right = float(self.width())
        for key in reversed(self.keys):
            width = max(19.0, QFontMetricsF(font(11)).horizontalAdvance(key) + 12)
            self._paint_cap(painter, QRectF(right - width, 5, width, 19), key, self._theme)
            right -= width + 4
        painter.setFont(font(13))
        painter.setPen(self._theme.ink2)
        words = QFontMetricsF(font(13)).elidedText(self.text, Qt.TextElideMode.ElideRight, right - 8)
        painter.drawText(QPointF(0, 19), words)

    def _paint_cap(self, painter: QPainter, box: QRectF, key: str, theme: Theme) -> None:
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.chrome)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font(11))
        painter.setPen(theme.ink2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
