"""Texts of the canvas: outlined in the colour of their ground, and never missing while there is no time for that."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from linimasa.ui.theme import load_fonts
from linimasa.ui.timeline.labels import Labels

pytestmark = pytest.mark.usefixtures("qapp")

RED, INK, WHITE, CLEAR = QColor(255, 0, 0), QColor(0, 0, 0), QColor(255, 255, 255), QColor(0, 0, 0, 0)


def painted(labels: Labels, ground: QColor | None, text: str = "Harbour") -> QImage:
    """A text on red."""
    load_fonts()
    image = QImage(200, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(RED)
    painter = QPainter(image)
    labels.paint(painter, 10, 25, text, 12, INK, 400, ground)
    painter.end()
    return image


def shades(image: QImage) -> list[QColor]:
    return [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]


def whites(image: QImage) -> int:
    return sum(colour.green() > 220 for colour in shades(image))


def test_lines_break_around_the_letters() -> None:
    image = painted(Labels(), WHITE)
    stem = next(x for x in range(200) if image.pixelColor(x, 20).red() < 128)
    assert [image.pixelColor(stem - x, 20).green() > 200 for x in (2, 3, 4)] == [True, False, False]
    assert whites(image) > 150
    assert whites(painted(Labels(), None)) == 0


def test_on_a_transparent_ground_the_outline_erases() -> None:
    image = painted(Labels(), CLEAR)
    assert sum(colour.alpha() < 40 for colour in shades(image)) > 150
    assert any(colour.alpha() > 200 and colour.red() < 60 for colour in shades(image))


def test_without_time_a_text_is_written_plain_and_said_to_lack_its_outline() -> None:
    labels = Labels()
    labels.ration(0)
    hurried = painted(labels, WHITE)
    assert labels.lacking
    assert hurried == painted(Labels(), None)
    labels.ration(1)
    assert painted(labels, WHITE) == painted(Labels(), WHITE)
    assert not labels.lacking


@pytest.mark.parametrize("text", ["Cut …", "“Gj|{}” ‘q’ ‚y‘ „@“", "‹ « ÄÇŷ » ›", "– — · • ["])
def test_no_sign_is_too_high_or_too_deep_for_its_image(text: str) -> None:
    hurried = Labels()
    hurried.ration(0)
    assert painted(hurried, WHITE, text) == painted(Labels(), None, text)


@pytest.mark.parametrize("ratio", [0.4, 0.75, 1.0, 1.6, 3.0])
def test_the_outline_has_the_colour_of_the_ground_at_every_ratio(ratio: float) -> None:
    plain, outlined = (dark(written(ratio, ground)) for ground in (None, WHITE))
    assert plain
    assert outlined == plain


def written(ratio: float, ground: QColor | None) -> QImage:
    """A text on white."""
    load_fonts()
    image = QImage(round(400 * ratio), round(40 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(WHITE)
    painter = QPainter(image)
    Labels(ratio).paint(painter, 10, 25, "Harbour authority closes", 12, INK, 400, ground)
    painter.end()
    return image


def dark(image: QImage) -> int:
    return sum(colour.green() < 128 for colour in shades(image))


def test_no_more_widths_are_known_than_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    load_fonts()
    monkeypatch.setattr("linimasa.ui.timeline.labels._MEASURED", 10)
    labels, fresh = Labels(), Labels()
    texts = [f"Harbour gate {number}" for number in range(35)]
    assert [labels.width(text, 12) for text in texts] == [fresh.width(text, 12) for text in texts]
    assert [labels.shortened(text, 12, 400, 40) for text in texts] == [fresh.shortened(t, 12, 400, 40) for t in texts]
    assert len(labels._widths) <= 10
    assert len(labels._shortened) <= 10
