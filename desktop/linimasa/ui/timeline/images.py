"""What is painted once into an image, and then only copied. Images are painted on any thread, images are not."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage


class Images:
    """The `kept` images used last, for one ratio of device to logical pixels."""

    def __init__(self, ratio: float, kept: int) -> None:
        self.ratio, self._kept = ratio, kept
        self._images: OrderedDict[Hashable, QImage] = OrderedDict()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._images

    def get(self, key: Hashable, painted: Callable[[], QImage]) -> QImage:
        """The image of a key, painted if there is none yet."""
        image = self._images.get(key)
        if image is None:
            image = self._images[key] = painted()
            if len(self._images) > self._kept:
                self._images.popitem(last=False)
        else:
            self._images.move_to_end(key)
        return image

    def blank(self, width: float, height: float) -> QImage:
        """A transparent image of at least so many logical pixels."""
        image = QImage(ceil(width * self.ratio), ceil(height * self.ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.ratio)
        image.fill(Qt.GlobalColor.transparent)
        return image
