"""What is painted once into an image, and then only copied. Images are painted on any thread, images are not."""

from collections import OrderedDict
from collections.abc import Hashable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter


class Images:
    """The `kept` images used last."""

    def __init__(self, kept: int) -> None:
        self._kept = kept
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
        if len(self._images) > self._kept:
            self._images.popitem(last=False)
        return image

    def blank(self, width: int, height: int) -> QImage:
        """A transparent image of so many device pixels."""
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        return image


@contextmanager
def device_pixels(painter: QPainter, ratio: float) -> Iterator[None]:
    """Paint in device pixels, of which a logical one has `ratio`: images at whole ones are copied fastest."""
    if ratio == 1:
        yield
        return
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    yield
    painter.restore()
