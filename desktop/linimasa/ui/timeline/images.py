"""What is painted once into an image, and then only copied. Images are painted on any thread, images are not."""

from collections import OrderedDict
from collections.abc import Hashable
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage


class Images:
    """The `kept` images used last, for one ratio of device to logical pixels."""

    def __init__(self, ratio: float, kept: int) -> None:
        self.ratio, self._kept = ratio, kept
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

    def blank(self, width: float, height: float) -> QImage:
        """A transparent image of at least so many logical pixels."""
        image = QImage(ceil(width * self.ratio), ceil(height * self.ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.ratio)
        image.fill(Qt.GlobalColor.transparent)
        return image
