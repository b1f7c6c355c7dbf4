"""The marks of a folded axis: a band between two zigzags, and in words how long nothing happens there."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ...chart.folds import Fold
from .. import dates
from .scene import Scene

translate = QCoreApplication.translate
_TOOTH, _DEEP = 6.0, 2.5  # px of half a tooth downwards, and sideways
_BEYOND = 30.0  # px outside the view
_TOP, _HEIGHT, _BESIDE, _APART = 3.5, 17.0, 8.0, 4.0
_ROUNDED = 1e-6  # days
_UNIT = 50.0  # px beside the words, in which a year can be named


class Mark(NamedTuple):
    """A fold in view, from one pixel to another."""

    fold: Fold
    left: float
    right: float


def fold_marks(scene: Scene) -> list[Mark]:
    """The folds in view."""
    pairs = zip(scene.folds.folds, scene.folds.ends(), strict=True) if scene.folds else ()
    # of stacked rows each has its own: not one that the row before ends with, or the next one begins with
    own = (pair for pair in pairs if pair[1][1] > scene.since + _ROUNDED and pair[1][0] < scene.until)
    found = (Mark(fold, scene.scale.x(first), scene.scale.x(last)) for fold, (first, last) in own)
    return [mark for mark in found if mark.right > 0 and mark.left < scene.scale.width]


def unfolded(scene: Scene) -> list[tuple[float, float]]:
    """From where to where the view is not folded."""
    edges = [0.0, *(x for mark in fold_marks(scene) for x in mark[1:]), scene.scale.width]
    return [(left, right) for left, right in zip(edges[::2], edges[1::2], strict=True) if left < right]


def length_words(fold: Fold) -> str:
    """How long there is no event, in words."""
    text = translate("timeline", "{span} without new events") if fold.crossed else None
    return (text or translate("timeline", "{span} without events")).format(span=dates.span(fold.next - fold.last))


def fold_words(fold: Fold) -> str:
    """The same, and between which days."""
    first, last = (dates.day_name(int(day // 1), dates.Style.SHORT) for day in (fold.last, fold.next))
    return translate("timeline", "{stretch}: {first} to {last}").format(
        stretch=length_words(fold), first=first, last=last
    )


def folds_told(scene: Scene, span: str) -> str:
    """How long a time is in view, and what of it is folded, for those who do not see it."""
    found = [length_words(mark.fold) for mark in fold_marks(scene)]
    return translate("timeline", "{span}; folded: {folds}").format(span=span, folds=", ".join(found)) if found else span


def fold_at(scene: Scene, x: float) -> Fold | None:
    """The fold at a pixel right of the gutter."""
    return next((mark.fold for mark in fold_marks(scene) if max(mark.left, 0.0) <= x <= mark.right), None)


def paint_folds(painter: QPainter, scene: Scene, top: float, bottom: float) -> None:
    """Paint the marks from one height to another: no line of the axis goes through them."""
    if not scene.folds:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in fold_marks(scene):
        edges = max(mark.left, -_BEYOND), min(mark.right, scene.scale.width + _BEYOND)  # Qt cannot paint far outside
        left, right = (_zigzag(x, top, bottom) for x in edges)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scene.theme.sunk)
        painter.drawPolygon([*left, *reversed(right)])
        painter.setPen(QPen(scene.theme.ink4, 1))
        painter.drawPolyline(left)
        painter.drawPolyline(right)
    painter.restore()


def fold_texts(scene: Scene) -> list[tuple[QRectF, str]]:
    """The words over the folds in the major row of the axis: shorter ones where units beside them had no room."""
    found: list[tuple[QRectF, str]] = []
    for mark in fold_marks(scene):
        full, short = length_words(mark.fold), dates.span(mark.fold.next - mark.fold.last)
        before = found[-1][0].right() if found else 0.0
        for words, room in ((full, _UNIT), (short, _UNIT), (short, _APART)):
            box = _box(scene, mark, words)
            if box.left() - before >= room and (room == _APART or scene.scale.width - box.right() >= room):
                found.append((box, words))
                break
    return found


def _box(scene: Scene, mark: Mark, words: str) -> QRectF:
    """Where words over the middle of a fold are, as far as that is in view."""
    width = scene.labels.width(words, 11, 600) + 2 * _BESIDE
    middle = (max(mark.left, 0.0) + min(mark.right, scene.scale.width)) / 2
    return QRectF(min(max(middle - width / 2, _APART), scene.scale.width - width - _APART), _TOP, width, _HEIGHT)


def paint_fold_text(painter: QPainter, scene: Scene, box: QRectF, words: str) -> None:
    """Paint the words over a fold."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(scene.theme.line, 1))
    painter.setBrush(scene.theme.sunk)
    painter.drawRoundedRect(box.adjusted(0.5, 0, -0.5, 0), _HEIGHT / 2, _HEIGHT / 2)
    painter.restore()
    scene.labels.paint(painter, box.left() + _BESIDE, _TOP + 12.5, words, 11, scene.theme.ink2, 600)


def _zigzag(x: float, top: float, bottom: float) -> list[QPointF]:
    """A line downwards that goes to and fro, the same at whatever height it begins."""
    first, last = int(top // _TOOTH) - 1, int(bottom // _TOOTH) + 1
    return [QPointF(x + _DEEP * (1 if n % 2 else -1), n * _TOOTH) for n in range(first, last + 1)]
