"""Chips: how a date is known, and the steps of its trail."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..model import EventKind
from ..project import Known
from . import words
from .marks import paint_mark, paint_rejected
from .text import LONGEST
from .theme import Theme, drawable, font


class MarkView(QWidget):
    """A mark beside words."""

    def __init__(self) -> None:
        super().__init__()
        self._mark: tuple[EventKind, Known, QColor, QColor] | None = None
        self._rejected = False
        self.setFixedSize(16, 20)

    def show_mark(
        self, kind: EventKind, known: Known, colour: QColor, ground: QColor, *, rejected: bool = False
    ) -> None:
        """Show a mark in a colour on a ground."""
        self._mark, self._rejected = (kind, known, colour, ground), rejected
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._mark:
            kind, known, colour, ground = self._mark
            if self._rejected:
                paint_rejected(QPainter(self), kind, 7, 10, colour, ground)
                return
            paint_mark(QPainter(self), kind, known, 7, 10, colour, ground)


class KeyView(QWidget):
    """An actor's colour key."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(10, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(QRectF(1, 6, 8, 8), 2.5, 2.5)


class Bar(QWidget):
    """The bar beside a quote in its speaker's colour, 3 px."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedWidth(3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(QRectF(self.rect()), 1.5, 1.5)


class KnownChip(QWidget):
    """How a date is known: a mark and a word in a pill."""

    def __init__(self, known: Known, theme: Theme) -> None:
        super().__init__()
        self._known, self._theme = known, theme
        self._words = words.known(known)
        self.setAccessibleName(self._words)
        width = QFontMetricsF(font(12)).horizontalAdvance(self._words)
        self.setFixedSize(round(width) + 34, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.line, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5)
        paint_mark(painter, EventKind.OCCURRENCE, self._known, 12, 10, self._theme.ink, self._theme.paper)
        painter.setFont(font(12))
        painter.setPen(self._theme.ink)
        painter.drawText(QPointF(23, 10 + 0.345 * 12), self._words)


class TrailView(QWidget):
    """The steps from the words of the text to the date, in chips that wrap. The first are the words themselves."""

    HEIGHT, GAP, PADDING, ARROW = 20, 6, 6, 14

    def __init__(self, steps: list[str], theme: Theme) -> None:
        super().__init__()
        self._steps = [drawable(step[:LONGEST]) for step in steps]
        self._theme = theme
        self.setAccessibleName(" › ".join(self._steps))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return round(self._places(width)[-1].bottom()) if self._steps else 0

    def sizeHint(self) -> QSize:
        return QSize(200, self.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (step, box) in enumerate(zip(self._steps, self._places(self.width()), strict=True)):
            if number and box.left() > 0:
                self._paint_arrow(painter, box.left() - self.ARROW / 2 - 3, box.center().y())
            self._paint_chip(painter, step, box, current=number == 0)

    def _paint_arrow(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(self._theme.ink4, 1.25, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([QPointF(x - 1.5, y - 3), QPointF(x + 1.5, y), QPointF(x - 1.5, y + 3)])

    def _paint_chip(self, painter: QPainter, step: str, box: QRectF, current: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.marker if current else self._theme.sunk)
        painter.drawRoundedRect(box, 5, 5)
        face = font(12)
        painter.setFont(face)
        painter.setPen(self._theme.on_marker if current else self._theme.ink)
        shown = QFontMetricsF(face).elidedText(step, Qt.TextElideMode.ElideRight, box.width() - 2 * self.PADDING + 1)
        painter.drawText(QPointF(box.left() + self.PADDING, box.center().y() + 0.345 * 12), shown)

    def _places(self, width: int) -> list[QRectF]:
        places: list[QRectF] = []
        x = y = 0.0
        for step in self._steps:
            metrics = QFontMetricsF(font(12))
            wide = min(metrics.horizontalAdvance(step) + 2 * self.PADDING, width)
            lead = self.ARROW + self.GAP if x else 0
            if x and x + lead + wide > width:
                x, y, lead = 0.0, y + self.HEIGHT + self.GAP, 0
            places.append(QRectF(x + lead, y, wide, self.HEIGHT))
            x += lead + wide
        return places
