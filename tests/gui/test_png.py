"""PNG as Qt reads it back."""

import pytest
from PySide6.QtGui import QColor, QImage

from linimasa.ui import png


def made(form: QImage.Format) -> QImage:
    image = QImage(37, 1200, form)
    image.fill(QColor(10, 20, 30, 0))
    for y in range(image.height()):
        image.setPixelColor(y % 37, y, QColor(y % 256, 200, 7))
    return image


@pytest.mark.parametrize(
    ("form", "clear"), [(QImage.Format.Format_RGB32, False), (QImage.Format.Format_ARGB32_Premultiplied, True)]
)
def test_every_pixel_comes_back(form: QImage.Format, clear: bool) -> None:
    image = made(form)
    image.setDotsPerMeterX(7559)
    image.setDotsPerMeterY(7559)
    read = QImage.fromData(png.encode(image))
    assert read.convertToFormat(form) == image
    assert read.hasAlphaChannel() is clear
    assert read.dotsPerMeterX() == 7559


def test_progress_grows_and_can_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(png, "_STRIP", 4096)
    told: list[float] = []

    def progress(share: float) -> bool:
        told.append(share)
        return share < 0.5

    with pytest.raises(png.StoppedError):
        png.encode(made(QImage.Format.Format_RGB32), progress)
    assert told == sorted(set(told))
    assert told[0] == 0
    assert 0.5 <= told[-1] < 0.6
