"""Marks and crowds, painted once into images."""

import math
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from ...model import EventKind
from ...project import Known
from .. import crowdbars, marks
from .capsules import Capsules
from .images import DevicePixels, Images, Repeated

if TYPE_CHECKING:
    from .bars import Counted

HALF = 10  # px from a stamp's middle to its edge
_KEPT, _FORMS = 8_000_000, 2000  # bytes of images, and forms
_RUN = 256  # slots of a crowd that are kept together


@dataclass(frozen=True, slots=True)
class Form:
    """What marks have in common wherever they stand, and their images."""

    number: int
    kind: EventKind
    known: Known
    colour: QColor
    ground: QColor
    half: marks.Half = marks.Half.EARLIER
    size: float = 1.0
    images: dict[int, QImage] = field(default_factory=dict, compare=False)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint a mark without an image."""
        marks.paint_mark(painter, self.kind, self.known, x, y, self.colour, self.ground, self.half, self.size)


class Stamps:
    """A cache of marks for one ratio of device to logical pixels. Across marks stand in the middle of device pixels.

    Attributes:
        edge: device pixels from the middle of a mark's image to its edge.
        gutter: what is left of the lanes, as it was painted last.
    """

    def __init__(self, ratio: float) -> None:
        self._ratio, self.edge = ratio, math.ceil(HALF * ratio)
        self._made = 0
        self._forms: dict[tuple[EventKind, Known, int, int, bool, float], Form] = {}
        self._images = Images(_KEPT)
        self.capsules = Capsules(ratio)
        self.gutter = Repeated(ratio)

    def form(
        self,
        kind: EventKind,
        known: Known,
        colour: QColor,
        ground: QColor,
        half: marks.Half = marks.Half.EARLIER,
        size: float = 1.0,
    ) -> Form:
        """The form of marks as `marks.paint_mark` paints them."""
        key = (kind, known, colour.rgba(), ground.rgba(), half is marks.Half.EARLIER, size)
        found = self._forms.get(key)
        if found is None:
            if len(self._forms) >= _FORMS:
                self._forms.clear()
            self._made += 1
            found = self._forms[key] = Form(self._made, kind, known, colour, ground, half, size)
        return found

    def mark(self, painter: QPainter, places: Iterable[tuple[Form, float, float]]) -> None:
        """Paint marks at their middles."""
        ratio, edge = self._ratio, self.edge
        with DevicePixels(painter, ratio):
            for form, x, y in places:
                down = round(2 * y * ratio)
                image = self.image(form, down & 1)
                if image is None:
                    self._draw(painter, form, x, y)
                else:
                    painter.drawImage(math.floor(x * ratio) - edge, (down >> 1) - edge, image)

    def image(self, form: Form, below: int) -> QImage | None:
        """A mark whose middle is between two device pixels (0) or on one (1) downwards; None where a copy will not do.

        Across it is on one.
        """
        image = form.images.get(below)
        if image is None and form.ground.alpha() == 255:  # else it erases what lies behind, which a copy cannot
            image = form.images[below] = self._images.blank(2 * self.edge + 1, 2 * self.edge + 1)
            painter = QPainter(image)
            painter.translate(self.edge + 0.5, self.edge + below / 2)
            painter.scale(self._ratio, self._ratio)
            form.paint(painter, 0, 0)
            painter.end()
        return image

    def _draw(self, painter: QPainter, form: Form, x: float, y: float) -> None:
        painter.save()
        painter.scale(self._ratio, self._ratio)
        form.paint(painter, x, y)
        painter.restore()

    def crowd(
        self, painter: QPainter, left: float, y: float, counts: tuple[int, ...], pitch: float, colour: QColor
    ) -> None:
        """Paint a crowd as `crowdbars.paint_crowd` does."""
        ratio, top = int(self._ratio), round(y - HALF)
        self._dashes(painter, QRectF(round(left), top, len(counts) * pitch, 2 * HALF), pitch, colour)
        if ratio != self._ratio or pitch * ratio % 3:
            crowdbars.paint_bars(painter, left, y, counts, pitch, colour)
            return
        key = "crowd", counts, pitch, colour.rgba()
        image = self._images.find(key)
        if image is None:
            image = self._images.keep(key, crowdbars.bars_image(counts, int(pitch) * ratio, ratio, colour))
        with DevicePixels(painter, ratio):
            painter.drawImage(round(left) * ratio, round(y * ratio) - image.height() // 2, image)

    def _dashes(self, painter: QPainter, box: QRectF, pitch: float, colour: QColor) -> None:
        """Paint the dashes of a crowd, a run at a time."""

        def paint(inside: QPainter) -> None:
            crowdbars.paint_dashes(inside, 0, HALF, _RUN, pitch, colour)

        left = box.left()
        while left < box.right():
            run = QRectF(left, box.top(), _RUN * pitch, box.height())
            self._stamp(painter, ("dashes", pitch, colour.rgba()), run, paint, min(run.right(), box.right()) - left)
            left = run.right()

    def bar(self, painter: QPainter, x: float, y: float, wide: float, high: float, colour: QColor) -> None:
        """Paint a bar with round ends."""

        def paint(inside: QPainter) -> None:
            paint_bar(inside, QRectF(0, 0, wide, high), colour)

        self._stamp(painter, ("bar", wide, high, colour.rgba()), QRectF(x, y, wide, high), paint, wide)

    def pill(self, painter: QPainter, box: QRectF, edge: QColor, ground: QColor) -> None:
        """Paint a bar with round ends and a line around it, whose middle runs along a box."""

        def paint(inside: QPainter) -> None:
            inside.setRenderHint(QPainter.RenderHint.Antialiasing)
            inside.setPen(QPen(edge, 1))
            inside.setBrush(ground)
            radius = box.height() / 2
            inside.drawRoundedRect(QRectF(0.5, 0.5, box.width(), box.height()), radius, radius)

        whole = box.adjusted(-0.5, -0.5, 0.5, 0.5)
        key = "pill", box.width(), box.height(), edge.rgba(), ground.rgba()
        self._stamp(painter, key, whole, paint, whole.width())

    def _stamp(
        self, painter: QPainter, key: Hashable, box: QRectF, paint: Callable[[QPainter], None], wide: float
    ) -> None:
        """Paint what is painted the same in every box of this size, so much of it."""
        ratio = self._ratio
        image = self._images.find(key)
        if image is None:
            blank = self._images.blank(math.ceil(box.width() * ratio), math.ceil(box.height() * ratio))
            image = self._images.keep(key, blank)
            inside = QPainter(image)
            inside.scale(ratio, ratio)
            paint(inside)
            inside.end()
        with DevicePixels(painter, ratio):
            painter.drawImage(round(box.left() * ratio), round(box.top() * ratio), image, 0, 0, math.ceil(wide * ratio))

    def bands(self, painter: QPainter, bands: "Sequence[Counted]") -> None:
        """Paint how many there are in each slot of some bands, which have as many slots."""
        if bands:
            from . import bars  # with numpy, which takes long to load

            bars.paint(painter, bands, self._ratio)


def paint_bar(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint a bar with round ends."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    radius = min(box.width(), box.height()) / 2
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()
