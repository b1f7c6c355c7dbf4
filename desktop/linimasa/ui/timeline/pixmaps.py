"""What is painted once into a pixmap, and then only copied."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap


class Pixmaps:
    """The `kept` pixmaps used last, for one ratio of device to logical pixels."""

    def __init__(self, ratio: float, kept: int) -> None:
        self.ratio, self._kept = ratio, kept
        self._pixmaps: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._pixmaps

    def get(self, key: Hashable, painted: Callable[[], QPixmap]) -> QPixmap:
        """The pixmap of a key, painted if there is none yet."""
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = painted()
            if len(self._pixmaps) > self._kept:
                self._pixmaps.popitem(last=False)
        else:
            self._pixmaps.move_to_end(key)
        return pixmap

    def blank(self, width: float, height: float) -> QPixmap:
        """A transparent pixmap of at least so many logical pixels."""
        pixmap = QPixmap(ceil(width * self.ratio), ceil(height * self.ratio))
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap
