"""PNG as Qt reads it back."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

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


@pytest.mark.parametrize("width", [1, 2, 3, 37])
def test_a_canvas_is_written_as_it_was_painted(width: int) -> None:
    canvas, plain = png.Canvas(width, 300, QColor(9, 8, 7)), QImage(width, 300, QImage.Format.Format_RGB888)
    plain.fill(QColor(9, 8, 7))
    for image in (canvas.image, plain):
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(1, 2, 40, 290)
        painter.fillRect(0, 299, width, 1, QColor(200, 100, 50))
        painter.end()
    read = QImage.fromData(png.encode(canvas)).convertToFormat(plain.format())
    assert read == plain
    assert read.pixelColor(width - 1, 299) == QColor(200, 100, 50)
    assert read.pixelColor(0, 0) == QColor(9, 8, 7)


def test_a_large_picture_comes_back_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(png, "_LARGE", 100)
    image = made(QImage.Format.Format_RGB32)
    assert QImage.fromData(png.encode(image)).convertToFormat(image.format()) == image


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
