"""The outlines of marks, as paths around 0, 0 at 100 %."""

from functools import cache
from threading import get_ident

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QTransform

from ..model import EventKind

RADIUS = 5.0  # of an occurrence's circle
LINE = 1.75  # of an inferred mark
_BIG = 32  # path operations are coarse on small shapes


def outline(kind: EventKind) -> QPainterPath:
    """The outline of a kind around 0, 0."""
    return _outline(kind, get_ident())


def middle(kind: EventKind) -> QPointF:
    """The middle of a kind's body, its tail aside."""
    return QPointF(0, -0.75 if kind is EventKind.STATEMENT else 0)


def ring(kind: EventKind) -> QPainterPath:
    """The part inside the outline of a stroke twice as wide as the line."""
    return _ring(kind, get_ident())


@cache  # a path finds out about itself while it is painted, which two threads must not do at once
def _outline(kind: EventKind, _thread: int) -> QPainterPath:
    path = QPainterPath()
    if kind is EventKind.STATEMENT:
        _speech(path)
    elif kind is EventKind.PLAN:
        _diamond(path)
    else:
        path.addEllipse(QPointF(0, 0), RADIUS, RADIUS)
    return path


def _speech(path: QPainterPath) -> None:
    path.moveTo(-3.5, -4.75)
    path.lineTo(3.5, -4.75)
    path.arcTo(QRectF(1, -4.75, 5, 5), 90, -90)
    path.lineTo(6, 0.75)
    path.arcTo(QRectF(1, -1.75, 5, 5), 0, -90)
    for x, y in ((-0.6, 3.25), (-3.6, 6.15), (-3.6, 3.25)):
        path.lineTo(x, y)
    path.arcTo(QRectF(-6, -1.75, 5, 5), 270, -90)
    path.lineTo(-6, -2.25)
    path.arcTo(QRectF(-6, -4.75, 5, 5), 180, -90)
    path.closeSubpath()


def _diamond(path: QPainterPath) -> None:
    half, corner = 6.2, 1.3
    path.moveTo(-corner, corner - half)
    for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0)):
        towards = QPointF(x * (half - corner) - y * corner, y * (half - corner) + x * corner)
        path.quadTo(QPointF(x * half, y * half), towards)
        path.lineTo(-y * (half - corner) + x * corner, x * (half - corner) + y * corner)
    path.closeSubpath()


@cache
def _ring(kind: EventKind, _thread: int) -> QPainterPath:
    big = QTransform.fromScale(_BIG, _BIG).map(outline(kind))
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * _BIG * LINE)
    stroker.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return QTransform.fromScale(1 / _BIG, 1 / _BIG).map(stroker.createStroke(big).intersected(big))
