"""The band that a hand draws over the timeline: around days, or around events."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ..theme import Theme


class Band(QWidget):
    """A tinted box above the timeline, that takes no clicks."""

    def __init__(self, parent: QWidget, theme: Theme, box: QRectF) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self.show_box(box)
        self.show()

    def show_box(self, box: QRectF) -> None:
        """Stand around another box."""
        self.setGeometry(box.normalized().toAlignedRect())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = QColor(self._theme.marker_soft)
        ground.setAlphaF(0.45)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(self._theme.marker_line, 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
