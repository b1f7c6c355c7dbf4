"""The pills and the thumb that tell of what is out of view: nothing is hidden silently."""

import math
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from .. import numbers
from .look import AXIS, GUTTER
from .scene import Scene

translate = QCoreApplication.translate
_HEIGHT = 17.0


def paint_pills(painter: QPainter, scene: Scene) -> None:
    """Paint the pills into the corner left of the axis."""
    for box, text in _pills(scene):
        scene.labels.stamps.pill(painter, box, scene.theme.line, scene.theme.chrome)
        line = box.left() + 8, box.top() + 12.5, text
        scene.labels.write_once(painter, scene.labels.letters(11, scene.theme.ink2), [line])


def pill_at(scene: Scene, at: QPointF) -> bool:
    """Whether a point of the widget is on a pill."""
    return any(box.contains(at) for box, _ in _pills(scene))


def _pills(scene: Scene) -> Iterator[tuple[QRectF, str]]:
    earlier, later = scene.chart.outside(scene.scale)
    texts = (
        (3.5, earlier, translate("timeline", "‹ {n} earlier")),
        (23.5, later, translate("timeline", "{n} later ›")),
    )
    for top, count, text in texts:
        if count:
            words = text.format(n=numbers.told(count))
            width = math.ceil(scene.labels.width(words, 11)) + 16  # of a whole one the outline is kept
            yield QRectF(GUTTER - width - 8.5, top, width, _HEIGHT), words


def paint_thumb(painter: QPainter, scene: Scene, width: float) -> None:
    """Paint the thumb that tells which lanes are in view, if not all are, at the right of a widget so wide."""
    whole = scene.content
    if whole <= scene.height:
        return
    colour = QColor(scene.theme.ink4)
    colour.setAlphaF(0.55)
    top, height = (share / whole * scene.height for share in (scene.top, scene.height))
    scene.labels.stamps.bar(painter, width - 8, AXIS + top, 5, round(height), colour)
