"""How to read the marks: only those that are used."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from ..chart.items import End
from ..chart.placement import Placement
from ..model import EventKind
from ..project import Known
from . import marks
from .theme import Theme, printable
from .timeline.connectors import line_pen, paint_knot

translate = QCoreApplication.translate
_Paint = Callable[[QPainter, float, float, Theme], None]


@dataclass(frozen=True, slots=True)
class Key:
    """A mark with its meaning. `paint` takes the left end and the middle of the row; `width` is the mark's."""

    width: float
    words: str
    paint: _Paint


def keys(placements: Sequence[Placement], tied: bool) -> list[Key]:
    """The keys to what is painted; `tied` is whether some are tied to other lanes."""
    knot = [Key(8, translate("legend", "Takes part as well"), _knot)] if tied else []
    return [*(key for used, key in _all(placements) if used), *knot]


def colours(placements: Sequence[Placement], actors: Iterable[tuple[int, str]]) -> list[Key]:
    """The keys to the colours that are painted, of actors with their names."""
    used = {placement.colour for placement in placements}
    return [Key(10, printable(name), _key(colour)) for colour, name in actors if colour in used]


def _all(placements: Sequence[Placement]) -> Iterator[tuple[bool, Key]]:
    items = [placement.item for placement in placements]
    knowns = {item.known for item in items}
    kinds = {item.kind for item in items}
    capsules = [placement for placement in placements if placement.capsule]
    vague = any(p.item.wings or (p.capsule and End.FADE in (p.item.begins, p.item.ends)) for p in placements)
    points = any(not p.capsule for p in placements)
    solid, open_end = marks.Capsule, any(End.OPEN in (p.item.begins, p.item.ends) for p in placements)
    yield points, Key(10, translate("legend", "A day"), _mark(EventKind.OCCURRENCE, Known.STATED))
    yield bool(capsules), Key(30, translate("legend", "A longer time, as wide as it is"), _capsule(solid(0, 30, 0, 10)))
    yield vague, Key(34, translate("legend", "Approximate"), _capsule(solid(0, 34, 0, 10, End.FADE, End.FADE)))
    yield open_end, Key(40, translate("legend", "Since, before"), _capsule(solid(0, 34, 0, 10, End.CAP, End.OPEN)))
    inferred = Known.INFERRED in knowns
    yield inferred, Key(10, translate("legend", "Inferred, not stated"), _mark(EventKind.OCCURRENCE, Known.INFERRED))
    publication = Known.PUBLICATION in knowns
    words = translate("legend", "From publication date")
    yield publication, Key(10, words, _mark(EventKind.OCCURRENCE, Known.PUBLICATION))
    given = Known.GIVEN in knowns
    yield given, Key(10, translate("legend", "Given by hand"), _mark(EventKind.OCCURRENCE, Known.GIVEN))
    yield Known.AMBIGUOUS in knowns, Key(38, translate("legend", "One of two readings"), _readings)
    said = EventKind.STATEMENT in kinds
    yield said, Key(12, translate("legend", "Statement"), _mark(EventKind.STATEMENT, Known.STATED))
    yield EventKind.PLAN in kinds, Key(12, translate("legend", "Planned"), _mark(EventKind.PLAN, Known.STATED))
    yield any(item.rejected for item in items), Key(14, translate("legend", "Rejected"), _rejected)


def _mark(kind: EventKind, known: Known) -> _Paint:
    def paint(painter: QPainter, x: float, y: float, theme: Theme) -> None:
        half = 5 if kind is EventKind.OCCURRENCE else 6
        marks.paint_mark(painter, kind, known, x + half, y, theme.ink2, theme.paper)

    return paint


def _key(colour: int) -> _Paint:
    def paint(painter: QPainter, x: float, y: float, theme: Theme) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.actor(colour))
        painter.drawRoundedRect(QRectF(x, y - 5, 10, 10), 3, 3)
        painter.restore()

    return paint


def _knot(painter: QPainter, x: float, y: float, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(line_pen(theme, led=False))
    painter.drawLine(QLineF(x + 4, y - 9, x + 4, y + 3))
    paint_knot(painter, QPointF(x + 4, y + 3), theme.ink2, theme, led=False)
    painter.restore()


def _capsule(shape: marks.Capsule) -> _Paint:
    def paint(painter: QPainter, x: float, y: float, theme: Theme) -> None:
        painter.save()
        painter.translate(x, y)
        marks.paint_capsule(painter, shape, theme.ink2, theme.paper, theme.tint)
        painter.restore()

    return paint


def _rejected(painter: QPainter, x: float, y: float, theme: Theme) -> None:
    marks.paint_rejected(painter, EventKind.OCCURRENCE, x + 7, y, theme.ink3, theme.paper)


def _readings(painter: QPainter, x: float, y: float, theme: Theme) -> None:
    marks.paint_link(painter, x + 5, x + 33, y, theme.ink2)
    for place, half in zip((x + 5, x + 33), marks.Half, strict=True):
        marks.paint_mark(painter, EventKind.OCCURRENCE, Known.AMBIGUOUS, place, y, theme.ink2, theme.paper, half)
