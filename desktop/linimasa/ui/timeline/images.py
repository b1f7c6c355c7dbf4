"""What is painted once into an image, and then only copied. Images are painted on any thread, images are not."""

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter


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
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
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
