"""A dialog in front of its window: a card with round corners, over a flat shade. It never blocks the program."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QWidget

from .theme import Theme

_MARGIN, _RADIUS = 24, 12  # px to the window's edges at least


class Scrim(QWidget):
    """A flat shade that follows the size of its window."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        dark = theme.dark
        self._shade = QColor(0, 0, 0) if dark else QColor(theme.ink)
        self._shade.setAlphaF(0.5 if dark else 0.28)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._shade)


class Modal(QDialog):
    """A card, `most` large where its window has room. The right `side` px are card, what is left of them is sunk."""

    def __init__(self, window: QWidget, theme: Theme, most: QSize, side: int) -> None:
        super().__init__(window, Qt.WindowType.FramelessWindowHint)
        self._window, self._theme, self._most, self._side = window, theme, most, side
        self._scrim: Scrim | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def open(self) -> None:
        """Show it in the middle of its window, whose hands are tied meanwhile."""
        window = self._window
        self._scrim = Scrim(window, self._theme)
        room = window.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        self.resize(self._most.boundedTo(room).expandedTo(self.minimumSizeHint()))
        self.move(window.mapToGlobal(window.rect().center()) - self.rect().center())
        super().open()

    def done(self, result: int) -> None:
        """Close, and give the window back."""
        if self._scrim:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        super().done(result)
        self._window.activateWindow()  # not every window system does so by itself

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, edge = QPainter(self), self.width() - self._side
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QPainterPath()
        card.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.fillPath(card, self._theme.card)
        painter.setClipRect(QRectF(0, 0, edge, self.height()))
        painter.fillPath(card, self._theme.sunk)
        painter.setClipping(False)
        painter.fillRect(QRectF(edge, 1, 1, self.height() - 2), self._theme.line)
        painter.setPen(QPen(self._theme.card_edge, 1))
        painter.drawPath(card)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the dialog by any place that is no control."""
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle:
            handle.startSystemMove()
