"""The program's own icons, drawn in a colour of the theme."""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QImageReader, QPixmap

from .. import assets
from .theme import Theme


def pixmap(name: str, colour: QColor, size: int = 20, scale: float | None = None) -> QPixmap:
    """An icon of resources/icons; `size` in logical pixels, `scale` that of the sharpest screen if not given."""
    return _pixmap(name, colour.name(), size, scale or _scale())


def icon(name: str, theme: Theme, size: int = 20, colour: QColor | None = None) -> QIcon:
    """An icon for a button: ink 2 (or the colour given), ink under the pointer, ink 4 when off."""
    found = QIcon()
    for mode, shade in (
        (QIcon.Mode.Normal, colour or theme.ink2),
        (QIcon.Mode.Active, colour or theme.ink),
        (QIcon.Mode.Disabled, theme.ink4),
    ):
        found.addPixmap(pixmap(name, shade, size), mode)
    return found


def _scale() -> float:
    return max(screen.devicePixelRatio() for screen in QGuiApplication.screens())


@cache
def _pixmap(name: str, colour: str, size: int, scale: float) -> QPixmap:
    drawing = assets.path(f"icons/{name}.svg").read_bytes().replace(b"#000", colour.encode())
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing))
    # the image plugin and not PySide6.QtSvg: one import less before the first paint
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(size * scale), round(size * scale)))
    image: QImage = reader.read()
    found = QPixmap.fromImage(image)
    found.setDevicePixelRatio(scale)
    return found
