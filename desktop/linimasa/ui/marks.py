"""The marks, painted the same everywhere: on the canvas, in lists, in the legend and in the exported picture.

The outline tells the kind, the filling how the date is known, the width how exact it is. Sizes are logical pixels
at 100 %; x and y are the middle of a mark. Colours are opaque: what lies behind is given as `ground`. Where nothing
lies behind, the ground is transparent, and what is there is erased instead of painted over.
"""

import math
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from ..chart.items import End
from ..model import EventKind
from ..project import Known
from .devices import draw_line, erases, faded, mixed_with
from .outlines import RADIUS, middle, outline, ring
from .theme import mix

CAPSULE_LINE = 1.5
PUBLICATION = 0.72  # size of a mark dated by the day of publication
_DOT, _STROKE = 1.6, 6.5  # px: half a dot of a date given by hand, half a side of the box a stroke crosses
_BLACK = QColor(0, 0, 0)


class Half(Enum):
    """Which half of an ambiguous mark is filled: the left one at the earlier reading, the right at the later."""

    EARLIER = 1
    LATER = -1


HALVES = tuple(Half)


@dataclass(frozen=True, slots=True)
class Capsule:
    """A capsule from `left` to `right` around the line `y`. Filled when its date is stated."""

    left: float
    right: float
    y: float
    height: float
    begins: End = End.CAP
    ends: End = End.CAP
    filled: bool = True


def paint_mark(
    painter: QPainter,
    kind: EventKind,
    known: Known,
    x: float,
    y: float,
    colour: QColor,
    ground: QColor,
    half: Half = Half.EARLIER,
    scale: float = 1.0,
) -> None:
    """Paint a mark with its knock-out: an ambiguous one as a ring of which `half` is filled, one by hand with a dot."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(x, y)
    size = scale * (PUBLICATION if known is Known.PUBLICATION else 1)
    painter.scale(size, size)
    shape = outline(EventKind.OCCURRENCE if known is Known.AMBIGUOUS else kind)
    _knock_out(painter, shape, ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if known is Known.STATED:
        painter.drawPath(shape)
    else:
        painter.drawPath(ring(EventKind.OCCURRENCE if known is Known.AMBIGUOUS else kind))
    if known is Known.AMBIGUOUS:
        painter.drawPie(QRectF(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS), 90 * 16, half.value * 180 * 16)
    elif known is Known.GIVEN:
        painter.drawEllipse(middle(kind), _DOT, _DOT)
    painter.restore()


def paint_rejected(
    painter: QPainter, kind: EventKind, x: float, y: float, colour: QColor, ground: QColor, scale: float = 1.0
) -> None:
    """Paint the mark of a rejected event: its outline, and a stroke across it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(x, y)
    painter.scale(scale, scale)
    shape = outline(kind)
    _knock_out(painter, shape, ground)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour, 1))
    painter.drawPath(shape)
    paint_stroke(painter, 0, 0, colour, ground)
    painter.restore()


def paint_stroke(painter: QPainter, x: float, y: float, colour: QColor, ground: QColor) -> None:
    """Paint the stroke across what is rejected, from lower left to upper right, apart from what it crosses."""
    stroke = QLineF(x - _STROKE, y + _STROKE, x + _STROKE, y - _STROKE)
    for shade, width in ((ground, 3.5), (colour, 1.25)):
        painter.setPen(QPen(shade, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(stroke)


def inside(known: Known) -> Known:
    """How a small mark inside a capsule is filled: it tells the kind only, unless a person has given the date."""
    return Known.GIVEN if known is Known.GIVEN else Known.STATED


def _knock_out(painter: QPainter, shape: QPainterPath, ground: QColor) -> None:
    """Clear a shape and 1.5 px around it, so that neighbours stay apart."""
    if ground.alpha() < 255:
        painter.setPen(_pen(_BLACK, 3))
        _erase(painter, shape, QBrush(_BLACK))
    painter.setPen(_pen(ground, 3))
    painter.setBrush(ground)
    painter.drawPath(shape)


@lru_cache(maxsize=256)
def _tinted(colour: int, ground: int, share: float) -> QColor:
    over = QColor.fromRgba(colour)
    if ground >> 24:
        return mix(over, QColor.fromRgba(ground), share)
    over.setAlphaF(share)
    return over


def tinted(colour: QColor, ground: QColor, share: float) -> QColor:
    """A share of a colour on a ground: opaque as the ground is."""
    return _tinted(colour.rgba(), ground.rgba(), share)


def paint_capsule(
    painter: QPainter,
    capsule: Capsule,
    colour: QColor,
    ground: QColor,
    tint: float,
    within: tuple[float, float] = (-1e5, 1e5),
) -> None:
    """Paint a capsule: `tint` is the share of the colour in its filling. An open end gets a chevron 3 px beyond.

    What lies outside `within` is cut off flat.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body, line = _capsule_paths(cut(capsule, within))
    under = mixed_with(painter, ground)
    painter.setPen(Qt.PenStyle.NoPen)
    if ground.alpha() < 255:
        _erase(painter, body, _brush(capsule, _BLACK, within, None))
    painter.setBrush(_brush(capsule, tinted(colour, ground, tint) if capsule.filled else ground, within, under))
    if body is not line:
        painter.drawPath(body)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour, CAPSULE_LINE))
    draw_line(painter, line, _brush(capsule, colour, within, under))
    for end, x, way in ((capsule.ends, capsule.right + 3, 1), (capsule.begins, capsule.left - 3, -1)):
        if end is End.OPEN:
            paint_chevron(painter, x, capsule.y, way, colour)
    painter.restore()


def _pen(colour: QBrush | QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)


def _erase(painter: QPainter, shape: QPainterPath, brush: QBrush) -> None:
    """Take away what is painted in a shape, as far as the brush is opaque."""
    if not erases(painter):
        return
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.setBrush(brush)
    painter.drawPath(shape)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def paint_chevron(painter: QPainter, x: float, y: float, way: int, colour: QColor) -> None:
    """Paint the chevron of an open end, 4 wide and 7 high, that points right (1) or left (-1)."""
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    tail = x - way * 2.5
    painter.drawPolyline(QPolygonF([QPointF(tail, y - 3.5), QPointF(x + way * 1.5, y), QPointF(tail, y + 3.5)]))


def paint_wings(painter: QPainter, x: float, y: float, colour: QColor, ground: QColor) -> None:
    """Paint the two wings of an approximate day, 36 by 6, to lie behind its mark."""
    gradient, under = QLinearGradient(x - 18, 0, x + 18, 0), mixed_with(painter, ground)
    gradient.setInterpolationMode(QGradient.InterpolationMode.ComponentInterpolation)
    for place, share in ((0.0, 0.0), (0.5, 0.62), (1.0, 0.0)):
        gradient.setColorAt(place, faded(colour, share, under))
    painter.fillRect(QRectF(x - 18, y - 3, 36, 6), gradient)


def paint_link(
    painter: QPainter,
    left: float,
    right: float,
    y: float,
    colour: QColor,
    gap: float = 0.0,
    within: tuple[float, float] = (-1e5, 1e5),
) -> None:
    """Paint the dots between the marks of two readings, whose middles are given, with a gap in the middle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    start, middle = left + RADIUS + 3, (left + right) / 2
    unseen = max(0, math.ceil((within[0] - start) / 4))
    for number in range(unseen, 1 + math.floor((min(right - RADIUS - 2, within[1]) - start) / 4)):
        x = start + 4 * number
        if abs(x - middle) >= gap / 2:
            painter.drawEllipse(QPointF(x, y), 0.75, 0.75)
    painter.restore()


def cut(capsule: Capsule, within: tuple[float, float]) -> Capsule:
    """A capsule without what lies outside some pixels."""
    first, last = within
    if capsule.left < first:
        capsule = replace(capsule, left=first, begins=End.CUT)
    if capsule.right > last:
        capsule = replace(capsule, right=last, ends=End.CUT)
    return capsule


def _capsule_paths(capsule: Capsule) -> tuple[QPainterPath, QPainterPath]:
    """The filling and the line, which lies inside the outline and is left out where an end is vague or cut."""
    inset = CAPSULE_LINE / 2
    top, height = capsule.y - capsule.height / 2 + inset, capsule.height - CAPSULE_LINE
    radius = min(height / 2, (capsule.right - capsule.left) / 2 - inset)
    left, right = capsule.left + inset, capsule.right - inset
    line = QPainterPath()
    if capsule.begins is End.CAP and capsule.ends is End.CAP:
        line.addRoundedRect(QRectF(left, top, right - left, height), radius, radius)
        return line, line
    first = left + radius if capsule.begins is End.CAP else capsule.left
    last = right - radius if capsule.ends is End.CAP else capsule.right
    line.moveTo(first, top)
    line.lineTo(last, top)
    if capsule.ends is End.CAP:
        line.arcTo(QRectF(right - 2 * radius, top, 2 * radius, height), 90, -180)
    else:
        line.moveTo(last, top + height)
    line.lineTo(first, top + height)
    if capsule.begins is End.CAP:
        line.arcTo(QRectF(left, top, 2 * radius, height), 270, -180)
    body = QPainterPath()
    body.setFillRule(Qt.FillRule.WindingFill)
    body.addRect(QRectF(first, top, last - first, height))
    for cap, x in ((capsule.begins, left), (capsule.ends, right - 2 * radius)):
        if cap is End.CAP:
            body.addEllipse(QRectF(x, top, 2 * radius, height))
    return body, line


def _brush(capsule: Capsule, colour: QColor, within: tuple[float, float], under: QColor | None) -> QBrush:
    """The colour, running to nothing at a vague or open end. Only the part in view is described, to stay smooth."""
    width = capsule.right - capsule.left
    fades = fading(capsule.begins, width), fading(capsule.ends, width)
    first, last = max(capsule.left, within[0]), min(capsule.right, within[1])
    if not any(fades) or last <= first:
        return QBrush(colour)
    gradient = QLinearGradient(first, 0, last, 0)
    gradient.setInterpolationMode(QGradient.InterpolationMode.ComponentInterpolation)
    for x in (first, capsule.left + fades[0], capsule.right - fades[1], last):
        if first <= x <= last:
            share = min(
                1.0,
                *(far / fade for far, fade in zip((x - capsule.left, capsule.right - x), fades, strict=True) if fade),
            )
            gradient.setColorAt((x - first) / (last - first), faded(colour, max(0.0, share), under))
    return QBrush(gradient)


def fading(end: End, width: float) -> float:
    """Over how many px an end of a capsule of this width fades."""
    return {End.FADE: min(width / 2, max(16.0, 0.3 * width)), End.OPEN: min(60.0, width / 2)}.get(end, 0.0)
