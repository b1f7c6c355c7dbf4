"""What is painted once into an image, and then only copied. Images are painted on any thread, images are not."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ..devices import copies

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied  # slow to find in its class


class Images:
    """The images used last, of so many bytes at most."""

    def __init__(self, most: int) -> None:
        self._most, self._bytes = most, 0
        self._images: OrderedDict[Hashable, QImage] = OrderedDict()

    def find(self, key: Hashable) -> QImage | None:
        """The image of a key, if there is one."""
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
        return image

    def keep(self, key: Hashable, image: QImage) -> QImage:
        """Keep an image as a key's."""
        self._images[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._most and len(self._images) > 1:
            self._bytes -= self._images.popitem(last=False)[1].sizeInBytes()
        return image

    def blank(self, width: int, height: int) -> QImage:
        """A transparent image of so many device pixels."""
        image = QImage(width, height, _FORMAT)
        image.fill(0)
        return image


class DevicePixels:
    """Paint in device pixels, of which a logical one has `ratio`: images at whole ones are copied fastest."""

    __slots__ = ("_painter", "_ratio")

    def __init__(self, painter: QPainter, ratio: float) -> None:
        self._painter, self._ratio = painter, ratio

    def __enter__(self) -> None:
        if self._ratio != 1:
            self._painter.save()
            self._painter.scale(1 / self._ratio, 1 / self._ratio)

    def __exit__(self, *_raised: object) -> None:
        if self._ratio != 1:
            self._painter.restore()


class Repeated:
    """What is likely to be painted the same again, on an opaque ground: the second time into an image, then copied."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._of: object = None
        self._image: QImage | None = None

    def paint(
        self, painter: QPainter, box: QRectF, of: object, ground: QColor, paint: Callable[[QPainter], None]
    ) -> None:
        """Paint what lies in a box; `of` tells what it is of, the ground among it."""
        same, self._of = (of, box) == self._of, (of, box)
        whole = all((x * self._ratio).is_integer() for x in (box.left(), box.top(), box.right(), box.bottom()))
        if not same or not whole or ground.alpha() < 255 or not copies(painter):
            self._image = None
            paint(painter)
            return
        if self._image is None:
            self._image = self._painted(box, ground, paint)
        with DevicePixels(painter, self._ratio):
            painter.drawImage(round(box.left() * self._ratio), round(box.top() * self._ratio), self._image)

    def _painted(self, box: QRectF, ground: QColor, paint: Callable[[QPainter], None]) -> QImage:
        size = (box.size() * self._ratio).toSize()
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(ground)
        painter = QPainter(image)
        painter.scale(self._ratio, self._ratio)
        painter.translate(-box.topLeft())
        paint(painter)
        painter.end()
        return image
