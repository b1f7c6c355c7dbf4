"""Paints the overview: histogram, brush, selection, years, and the pills that count what lies far off."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from ..chart.brush import Brush
from ..chart.items import Item
from ..chart.scale import Scale
from ..chart.ticks import Kind, Row, Unit, row
from ..civil import MINUTES, date_of
from . import dates, icons, numbers
from .theme import Theme, font, mix

translate = QCoreApplication.translate
HEIGHT = 64
COLUMN = 4  # px from a bar to the next
_BASE = 44  # px from the top
_TALLEST, _LOWEST = 35, 2
_FRAME = 4  # px above the brush
_HANDLE = QRectF(-3, 14.5, 6, 18)  # around the middle of the brush's end
_BASELINE, _TICK, _TEXT = 58.0, 4.0, 5.0
_NOTHING = 1e-6  # of an event
_PILL = QRectF(8, 12.5, 0, 18)
_APART = 4.0  # px from a handle to a pill
# the first unit of at least so many pixels is counted below the histogram
_UNITS = (
    (Unit(Kind.DAY), 110),
    (Unit(Kind.WEEK), 110),
    (Unit(Kind.MONTH), 90),
    (Unit(Kind.MONTH, 3), 160),
    *((Unit(Kind.YEAR, count), 44) for count in (1, 5)),
    *((Unit(Kind.YEAR, count), 56) for count in (10, 50, 100, 500, 1000, 5000)),
)


@dataclass(frozen=True, slots=True)
class Pill:
    """The count of events that lie out of view, on the left for earlier ones; a click goes there."""

    items: list[Item]
    words: str
    box: QRectF
    earlier: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """What is painted. `masses` are the events in each column, `selected` the days that are marked."""

    scale: Scale
    brush: Brush
    masses: list[float]
    selected: tuple[float, ...]
    today: float | None
    pills: list[Pill]
    focused: bool


def pills(earlier: list[Item], later: list[Item], width: float) -> list[Pill]:
    """The pills for events before and after the days in view."""
    found: list[Pill] = []
    for out, text in (
        (earlier, translate("overview", "{n} earlier")),
        (later, translate("overview", "{n} later")),
    ):
        if out:
            words = text.format(n=numbers.told(len(out)))
            box = QRectF(_PILL)
            box.setWidth(round(QFontMetricsF(font(11)).horizontalAdvance(words)) + 29)
            if out is later:
                box.moveRight(width - 8)
            found.append(Pill(out, words, box, out is earlier))
    return found


def clear(pill: Pill, handles: Sequence[float]) -> Pill:
    """A pill moved inwards, out of the way of the handles of the brush."""
    box = QRectF(pill.box)
    for x in handles if pill.earlier else handles[::-1]:
        handle = _HANDLE.translated(x, 0).adjusted(-_APART, 0, _APART, 0)
        if handle.intersects(box):
            box.moveLeft(handle.right()) if pill.earlier else box.moveRight(handle.left())
    return replace(pill, box=box)


def paint_strip(painter: QPainter, strip: Strip, theme: Theme) -> None:
    """Paint all of it, from the upper left corner."""
    scale = strip.scale
    left, right = (_crisp(x) for x in strip.brush.ends(scale))
    painter.fillRect(QRectF(0, 0, scale.width, HEIGHT), theme.chrome)
    painter.fillRect(QRectF(left, _FRAME, right - left, _BASE - _FRAME), theme.paper)
    painter.fillRect(QRectF(0, _BASE, scale.width, 1), theme.line)
    _paint_bars(painter, strip, theme, left, right)
    if strip.today is not None:
        _paint_lines(painter, [_crisp(scale.x(strip.today))], theme.ink3)
    _paint_lines(painter, [left, right], theme.ink)
    painter.drawLine(QLineF(left, _FRAME + 0.5, right, _FRAME + 0.5))
    _paint_units(painter, scale, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for pill in strip.pills:
        _paint_pill(painter, pill, theme)
    painter.setBrush(theme.paper)
    painter.setPen(QPen(theme.ink, 1))
    for x in strip.brush.handles(scale):
        painter.drawRoundedRect(_HANDLE.translated(_crisp(x), 0), 3, 3)
    for day in strip.selected:
        _paint_selected(painter, scale.x(day), theme)
    if strip.focused:
        painter.setPen(QPen(theme.focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(1, 1, scale.width - 2, HEIGHT - 2), 3, 3)


def _paint_lines(painter: QPainter, places: list[float], colour: QColor) -> None:
    """Lines as high as the brush."""
    painter.setPen(QPen(colour, 1))
    painter.drawLines([QLineF(x, _FRAME + 0.5, x, _BASE) for x in places])


def _paint_bars(painter: QPainter, strip: Strip, theme: Theme, left: float, right: float) -> None:
    most = max(strip.masses, default=0.0)
    inside: list[QRectF] = []
    beside: list[QRectF] = []
    for column, mass in enumerate(strip.masses):
        if mass > _NOTHING:
            height = max(_LOWEST, round(_TALLEST * math.sqrt(mass / most)))
            bar = QRectF(COLUMN * column, _BASE - height, COLUMN - 1, height)
            (inside if left < bar.center().x() < right else beside).append(bar)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, bars in ((theme.ink2, inside), (mix(theme.ink4, theme.chrome, 0.75), beside)):
        painter.setBrush(colour)
        painter.drawRects(bars)


def _paint_units(painter: QPainter, scale: Scale, theme: Theme) -> None:
    units = _units(scale)
    edges = [scale.x(begin / MINUTES) for begin in (*units.begins, units.unit.after(units.begins[-1]))]
    face = font(11)
    metrics = QFontMetricsF(face)
    painter.setFont(face)
    for begin, left, right in zip(units.begins, edges, edges[1:], strict=False):
        if left >= 0:
            painter.setPen(QPen(theme.ink4, 1))
            painter.drawLine(QLineF(_crisp(left), _BASE + 1, _crisp(left), _BASE + 1 + _TICK))
        text = _text(units.unit, begin)
        width = metrics.horizontalAdvance(text)
        x = (max(left, 0) if units.unit.count == 1 else left) + _TEXT  # a single unit is named at the left edge too
        if x >= 0 and x + width + _TEXT <= min(right, scale.width):
            painter.setPen(theme.ink3)
            painter.drawText(QPointF(round(x), _BASELINE), text)


def _units(scale: Scale) -> Row:
    fitting = (unit for unit, least in _UNITS if unit.shortest * scale.px >= least)
    return row(next(fitting, _UNITS[-1][0]), scale)


def _text(unit: Unit, begin: int) -> str:
    day = begin // MINUTES
    year, month, _ = date_of(day)
    if unit.kind in (Kind.DAY, Kind.WEEK):
        return dates.day_name(day, dates.Style.SHORT)
    name = dates.year_name(year)
    return f"{dates.month_name(month)} {name}" if unit.kind is Kind.MONTH else name


def _paint_selected(painter: QPainter, x: float, theme: Theme) -> None:
    x = _crisp(x)
    painter.setPen(QPen(theme.marker_line, 1))
    painter.drawLine(QLineF(x, 7, x, _BASE))
    painter.setBrush(theme.marker)
    painter.drawPolygon(QPolygonF([QPointF(x - 5, 0.75), QPointF(x + 5, 0.75), QPointF(x, 7.25)]))


def _paint_pill(painter: QPainter, pill: Pill, theme: Theme) -> None:
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(theme.paper)
    box = pill.box
    painter.drawRoundedRect(box.adjusted(0.5, 0, -0.5, 0), box.height() / 2, box.height() / 2)
    name, icon, text = ("left", 5.0, 22.0) if pill.earlier else ("right", box.width() - 19, 8.0)
    painter.drawPixmap(QPointF(box.left() + icon, box.top() + 2), icons.pixmap(name, theme.ink2, 14))
    painter.setFont(font(11))
    painter.setPen(theme.ink2)
    painter.drawText(QPointF(box.left() + text, box.top() + 13), pill.words)


def _crisp(x: float) -> float:
    return math.floor(x) + 0.5
