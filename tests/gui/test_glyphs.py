"""Letters that the bundled font lacks: the system's on the screen, told in a picture; controls are never drawn."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.canvas import opened

from linimasa.ui import theme
from linimasa.ui.pictures import PictureOptions, compose
from linimasa.ui.theme import drawable, load_fonts, printable

ARABIC, TOKENS = "ميناء", "[U+0645][U+064A][U+0646][U+0627][U+0621]"


pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def arabic(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system with a font for Arabic, whether this one has it or not."""
    monkeypatch.setattr(theme, "_of_system", lambda character: character in ARABIC)
    theme._on_screen.cache_clear()


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system without any."""
    monkeypatch.setattr(theme, "_of_system", lambda _: False)
    theme._on_screen.cache_clear()


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Each test asks the fonts anew, and leaves nothing it has pretended."""
    load_fonts()
    theme._on_screen.cache_clear()
    yield
    theme._on_screen.cache_clear()


@pytest.mark.usefixtures("arabic")
def test_the_screen_has_letters_of_the_system_and_a_picture_has_not() -> None:
    assert drawable(f"The {ARABIC} port") == f"The {ARABIC} port"
    assert printable(f"The {ARABIC} port") == f"The {TOKENS} port"


@pytest.mark.usefixtures("bare")
def test_what_no_font_has_is_told_on_the_screen_too() -> None:
    assert drawable(ARABIC) == TOKENS


@pytest.mark.usefixtures("arabic")
def test_labels_on_the_axis_are_written_as_they_are_and_those_of_a_picture_are_told(qtbot: QtBot) -> None:
    project = Story().tell(ARABIC, "2025-05-02", ARABIC).project()
    view = opened(qtbot, project)
    ((_, text),) = view.scene.texts
    assert text.words == ARABIC
    picture = compose(project, PictureOptions(size=(1400, 0)))
    drawn = picture.encode(".svg").decode()
    assert f">{TOKENS}<" in drawn
    assert ARABIC not in drawn.split("<desc")[0]
    assert set(picture.missing) == set(ARABIC)


def test_a_control_is_told_whatever_the_system_has() -> None:
    assert drawable("a\u202eb\x00c\u2066d") == "a[U+202E]b[U+0000]c[U+2066]d"


def test_what_joins_letters_or_parts_them_is_no_control_on_the_screen() -> None:
    assert drawable("a\u200cb\u200dc") == "a\u200cb\u200dc"
    assert printable("a\u200cb") == "a[U+200C]b"


def test_half_of_a_pair_and_what_is_assigned_to_nothing_is_told() -> None:
    assert drawable("a\ud800b\u0378c") == "a[U+D800]b[U+0378]c"


def test_what_the_system_is_said_to_have_is_painted() -> None:
    face = QFont("Noto Sans")
    face.setPixelSize(24)
    for character in "中א🙂ܐ":
        if drawable(character) != character:
            continue
        assert QFontMetricsF(face).horizontalAdvance(character) > 0
        image = QImage(60, 60, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setFont(face)
        painter.drawText(10, 40, character)
        painter.end()
        assert any(image.pixelColor(x, y).lightness() < 200 for x in range(60) for y in range(60))
