"""A card above the window: ground, edge and a shadow of three steps, all painted."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from .theme import Theme

MARGIN = 8  # around the card, for its shadow
_RADIUS = 10
_STEPS = ((1.0, 1.0), (2.0, 2.0), (3.0, 4.0))  # grown by, moved down by


class Card(QWidget):
    """A frameless child widget. Its contents keep `MARGIN` from the edges."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.setPen(Qt.PenStyle.NoPen)
        shades = (0.4, 0.25, 0.0) if self._theme.dark else (0.06, 0.035, 0.02)
        for (grown, down), alpha in reversed(list(zip(_STEPS, shades, strict=True))):
            painter.setBrush(QColor.fromRgbF(0, 0, 0, alpha))
            moved = box.adjusted(-grown, -grown, grown, grown).translated(0, down)
            painter.drawRoundedRect(moved, _RADIUS + grown, _RADIUS + grown)
        painter.setPen(QPen(self._theme.card_edge, 1))
        painter.setBrush(self._theme.card)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
