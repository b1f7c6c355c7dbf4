"""The two rows of the time axis, its lines through the lanes, and the flags on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ...chart.ticks import Kind, Unit, begins, units
from ...civil import MINUTES, date_of
from .. import dates
from .foldmarks import fold_texts, paint_fold_text, paint_folds
from .look import AXIS
from .scene import Scene

translate = QCoreApplication.translate
_TEXT = 5.0  # from a tick to its text
_MAJOR, _MINOR = 17.0, 37.0  # baselines
_TICK = 18.0


@dataclass(frozen=True, slots=True)
class Flag:
    """A text on the axis over a day or two, and the line from each.

    Attributes:
        xs: the pixels of the days.
        edge: of its outline; None for none.
        pen: of the lines, which go down to `until`, counted from the top of the first lane.
    """

    xs: tuple[float, ...]
    text: str
    ground: QColor
    ink: QColor
    edge: QColor | None
    pen: QPen
    until: float

    def box(self, scene: Scene) -> QRectF:
        """Where the flag is; it keeps within the axis."""
        width = scene.labels.width(self.text, 11, 600) + 16
        left = min(max(sum(self.xs) / len(self.xs) - width / 2, 2), scene.scale.width - width - 2)
        return QRectF(left, 3.5, width, 17)


class Piece(NamedTuple):
    """A unit on the axis, by its first minute, as far as it is not folded; all x are pixels.

    Attributes:
        line: where it begins; None if that is folded.
    """

    begin: int
    left: float
    right: float
    line: float | None


def minor_text(unit: Unit, begin: int, px: float) -> str:
    """The text of a unit of the minor row; `px` are the pixels a day."""
    day = begin // MINUTES
    year, month, number = date_of(day)
    if unit.kind is Kind.MINUTE:
        return dates.clock(begin)
    if unit.kind is Kind.DAY:
        return f"{dates.weekday_name(day)} {number}" if px >= 54 else str(number)
    if unit.kind is Kind.WEEK:
        return f"{number} {dates.month_name(month)}"
    if unit.kind is Kind.MONTH:
        return dates.month_name(month) if unit.count == 1 else dates.quarter_name((month + 2) // 3)
    return dates.year_name(year)


def major_text(unit: Unit, begin: int) -> str:
    """The text of a unit of the major row."""
    day = begin // MINUTES
    year, month, _ = date_of(day)
    if unit.kind is Kind.DAY:
        return dates.heading_day(day)
    if unit.kind is Kind.MONTH:
        return f"{dates.month_name(month, dates.Style.LONG)} {dates.year_name(year)}"
    if unit.count == 10:
        return dates.short_decade_name(year)
    if unit.count == 100:
        return dates.century_name(year // 100 + 1 if year > 0 else (year - 1) // 100 + 1)
    if unit.count == 1000:
        return dates.millennium_name(year // 1000 + 1 if year > 0 else (year - 1) // 1000 + 1)
    return dates.year_name(year)


class Row(NamedTuple):
    """A row of the axis: its unit, the pieces, and the pixels of the lines between them."""

    unit: Unit
    pieces: list[Piece]
    lines: list[int]


def rows(scene: Scene) -> tuple[Row, Row]:
    """The minor and the major row of a scene."""
    minor, major = units(scene.scale.px)
    return _row(minor, scene), _row(major, scene)


def paint_grid(painter: QPainter, scene: Scene, rows: tuple[Row, Row], top: float, bottom: float) -> None:
    """Paint the lines of the units through the lanes."""
    minor, major = rows
    _paint_lines(painter, minor.lines, top, bottom, scene.theme.grid)
    if minor.unit.kind is not Kind.WEEK:
        _paint_lines(painter, major.lines, top, bottom, scene.theme.grid_strong)


def paint_axis(painter: QPainter, scene: Scene, rows: tuple[Row, Row], flags: list[Flag]) -> None:
    """Paint the rows and the flags into the height of the axis."""
    minor, major = rows
    week = minor.unit.kind is Kind.WEEK
    _paint_lines(painter, minor.lines, AXIS - _TICK, AXIS, scene.theme.grid_strong)
    _paint_lines(painter, major.lines, 0, AXIS - _TICK - 4 if week else AXIS, scene.theme.grid_strong)
    paint_folds(painter, scene, 0, AXIS)
    texts = _minor_texts(scene, minor)
    for flag in flags:
        painter.setPen(flag.pen)
        painter.drawLines([line for x in flag.xs for line in _guide(x, scene, texts)])
    shown = _apart(scene, flags)
    flagged = [box for _, box in shown]
    folded = [(box, words) for box, words in fold_texts(scene) if not any(box.intersects(flag) for flag in flagged)]
    _paint_major(painter, scene, _major_texts(scene, major, [box for box, _ in folded]), flagged)
    _paint_minor(painter, scene, texts)
    for box, words in folded:
        paint_fold_text(painter, scene, box, words)
    for flag, box in shown:
        _paint_flag(painter, scene, flag, box)


def _pieces(unit: Unit, scene: Scene) -> list[Piece]:
    """The units of a row, as far as the axis goes, one at least; one that is folded in part may be in two pieces."""
    scale = scene.scale
    if scene.folds:
        found = [piece for part in scene.folds.stretches(scale.begin, scale.end) for piece in _cut(unit, part, scene)]
    else:
        edges = list(begins(unit, scale.begin, scale.end))
        xs = [scale.x(edge / MINUTES) for edge in (*edges, unit.after(edges[-1]))]
        found = [Piece(begin, left, right, left) for begin, left, right in zip(edges, xs, xs[1:], strict=False)]
    until = scale.x(scene.until)
    return [piece for piece in found if piece.left < until] or found[:1]


def _cut(unit: Unit, part: tuple[float, float], scene: Scene) -> Iterator[Piece]:
    """The units in a part of the days in view, cut where it is folded; what the view cuts is no shorter."""
    (first, last), (earliest, latest) = part, map(scene.folds.day, (scene.scale.begin, scene.scale.end))
    edges = list(begins(unit, first, last))
    for begin, after in zip(edges, (*edges[1:], unit.after(edges[-1])), strict=True):
        starts, ends = begin / MINUTES, after / MINUTES
        whole = starts >= first or first <= earliest
        left = scene.x(starts if whole else first)
        yield Piece(begin, left, scene.x(ends if ends <= last or last >= latest else last), left if whole else None)


def _apart(scene: Scene, flags: list[Flag]) -> list[tuple[Flag, QRectF]]:
    """The flags with their boxes, without those that a later one would cover."""
    kept: list[tuple[Flag, QRectF]] = []
    for flag in reversed(flags):
        box = flag.box(scene)
        if not any(box.intersects(other) for _, other in kept):
            kept.append((flag, box))
    return kept


def _row(unit: Unit, scene: Scene) -> Row:
    pieces = _pieces(unit, scene)
    lines = (round(piece.line) for piece in pieces if piece.line is not None)
    return Row(unit, pieces, [x for x in lines if 0 <= x < scene.scale.width])


def _paint_lines(painter: QPainter, xs: list[int], top: float, bottom: float, colour: QColor) -> None:
    for x in xs:  # a third of what a line costs
        painter.fillRect(QRectF(x, top, 1, bottom - top), colour)


def _major_texts(scene: Scene, row: Row, folded: list[QRectF]) -> list[tuple[float, str]]:
    """Where each text of the major row begins: at the left end of its piece, else right of what is said of a fold."""
    found = []
    for begin, left, right, _ in row.pieces:
        text = major_text(row.unit, begin)
        width = scene.labels.width(text, 12, 600)
        last = min(right - _TEXT, scene.scale.width) - width
        starts = [min(max(left, 0) + _TEXT, last), *(box.right() + _TEXT for box in folded)]
        fitting = (x for x in starts if max(left, 0) <= x <= last and not _touches(x, width, folded))
        x = next(fitting, None)
        if x is not None:
            found.append((x, text))
    return found


def _touches(x: float, width: float, boxes: list[QRectF]) -> bool:
    if not boxes:
        return False
    box = QRectF(x - 4, 3.5, width + 8, 17)
    return any(box.intersects(other) for other in boxes)


def _paint_major(painter: QPainter, scene: Scene, texts: list[tuple[float, str]], flagged: list[QRectF]) -> None:
    labels = scene.labels
    lines = [(x, _MAJOR, text) for x, text in texts if not _touches(x, labels.width(text, 12, 600), flagged)]
    labels.write(painter, labels.letters(12, scene.theme.ink, 600, scene.theme.paper, 4), lines)


def _minor_texts(scene: Scene, row: Row) -> list[tuple[float, str, bool]]:
    """Where each text of the minor row begins, and whether its unit holds the whole selection or a reading of it."""
    chosen, found = scene.placement(scene.selected), []
    times = [tuple(map(scene.scale.x, time)) for time in chosen.item.times] if chosen else []
    for begin, left, right, _ in row.pieces:
        holds = any(left - 0.01 <= first and last <= right + 0.01 for first, last in times)
        text = minor_text(row.unit, begin, scene.scale.px)
        if left >= -_TEXT and left + _TEXT + _minor_width(scene, text, holds) <= min(right, scene.scale.width):
            found.append((left + _TEXT, text, holds))
    return found


def _minor_width(scene: Scene, text: str, strong: bool) -> float:
    return scene.labels.width(text, scene.look.axis, 600 if strong else 400)


def _paint_minor(painter: QPainter, scene: Scene, texts: list[tuple[float, str, bool]]) -> None:
    theme, labels, size = scene.theme, scene.labels, scene.look.axis
    for wanted, colour, weight in ((False, theme.ink3, 400), (True, theme.ink, 600)):
        lines = [(x, _MINOR, text) for x, text, strong in texts if strong is wanted]
        if lines:
            labels.write(painter, labels.letters(size, colour, weight, theme.paper, 4), lines)


def _guide(x: float, scene: Scene, texts: list[tuple[float, str, bool]]) -> list[QLineF]:
    """The line from a flag to the lanes; a text in its way breaks it."""
    x = round(x) + 0.5
    if any(left - 2 < x < left + 2 + _minor_width(scene, text, strong) for left, text, strong in texts):
        return [QLineF(x, 20.5, x, _MINOR - scene.look.axis), QLineF(x, _MINOR + 4, x, AXIS)]
    return [QLineF(x, 20.5, x, AXIS)]


def _paint_flag(painter: QPainter, scene: Scene, flag: Flag, box: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(flag.edge, 1) if flag.edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(flag.ground)
    edge = 0.5 if flag.edge is not None else 0.0
    painter.drawRoundedRect(box.adjusted(edge, 0, -edge, 0), 4, 4)
    painter.restore()
    scene.labels.paint(painter, box.left() + 8, 16, flag.text, 11, flag.ink, 600)
