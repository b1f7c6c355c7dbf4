"""The one illustration: the product's own marks along a line."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ..chart.items import End
from ..model import EventKind
from ..project import Known
from .crowdbars import paint_crowd
from .marks import Capsule, paint_capsule, paint_mark
from .theme import Theme, font


class Drawing(QWidget):
    """The language of marks, drawn once along a line."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(720, 96)
        self._theme: Theme | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_line(painter, self._theme)
            self._paint_capsules(painter, self._theme)
            self._paint_marks(painter, self._theme)

    def _paint_line(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(QPen(theme.ink4, 1))
        painter.drawLine(QPointF(0, 66.5), QPointF(720, 66.5))
        for x in range(0, 721, 60):
            painter.drawLine(QPointF(x + 0.5, 62), QPointF(x + 0.5, 71))

    def _paint_capsules(self, painter: QPainter, theme: Theme) -> None:
        for left, right, height, begins, ends, filled, actor in (
            (26, 178, 16, End.FADE, End.FADE, True, 1),
            (216, 276, 10, End.CAP, End.CAP, True, 2),
            (304, 364, 10, End.CAP, End.CAP, False, 4),
            (656, 700, 10, End.CAP, End.OPEN, True, 7),
        ):
            capsule = Capsule(left, right, 66.5, height, begins, ends, filled)
            paint_capsule(painter, capsule, theme.actors[actor], theme.chrome, theme.tint)

    def _paint_marks(self, painter: QPainter, theme: Theme) -> None:
        for x, kind, known, actor in (
            (404, EventKind.STATEMENT, Known.STATED, 5),
            (440, EventKind.OCCURRENCE, Known.INFERRED, 3),
            (630, EventKind.PLAN, Known.STATED, 0),
        ):
            paint_mark(painter, kind, known, x, 66.5, theme.actors[actor], theme.chrome)
        paint_crowd(painter, 546, 66.5, [4, 7, 9, 8, 9, 7, 5, 4, 3, 2], 4, theme.actors[6])
        text, face = self.tr("Wed 12 November"), font(11, 600)
        width = QFontMetricsF(face).horizontalAdvance(text) + 16
        painter.setPen(QPen(theme.marker_line, 1))
        painter.drawLine(QPointF(500.5, 20), QPointF(500.5, 54))
        painter.setBrush(theme.marker)
        flag = QRectF(round(500 - width / 2) + 0.5, 2.5, round(width), 18)
        painter.drawRoundedRect(flag, 4, 4)
        painter.setPen(QPen(theme.marker_line, 1.25))
        painter.drawEllipse(QPointF(500.5, 66.5), 13, 13)
        paint_mark(painter, EventKind.OCCURRENCE, Known.STATED, 500.5, 66.5, theme.actors[0], theme.paper)
        painter.setFont(face)
        painter.setPen(theme.on_marker)
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, text)
