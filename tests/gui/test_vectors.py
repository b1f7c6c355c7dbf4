"""Pictures as SVG and PDF: the same picture, in text and lines, with nothing from outside."""

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from tests.builders import Story, interval
from tests.canvas import near
from tests.gui.test_pictures import RANGE, column, x_of

from linimasa import app
from linimasa.civil import parse_day
from linimasa.model import Certainty, Granularity
from linimasa.ui import translation
from linimasa.ui.pictures import compose, export_project
from linimasa.ui.theme import DARK, LIGHT

SVG = "{http://www.w3.org/2000/svg}"

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def story() -> Story:
    story = Story()
    story.tell("Gate opened", "2025-05-20", "Ann")
    story.tell("Gate <shut> & locked", "2025-06-20", "Ann", certainty=Certainty.INFERRED)
    story.tell("Work", interval("2025-08-01", "2025-09-01"), "Ann", granularity=Granularity.MONTH)
    story.tell("Bell rang", "2025-07-01", "Ben")
    return story


def seen_svg(path: Path) -> QImage:
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(QColor(250, 0, 250))
    painter = QPainter(image)
    QSvgRenderer(path.read_bytes()).render(painter, QRectF(0, 0, 1200, 800))
    painter.end()
    return image


def seen_pdf(path: Path) -> QImage:
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
        page = document[0]
        assert page.get_size() == (900, 600)
        bitmap = page.render(scale=4 / 3, rev_byteorder=False)
        form = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGB32
        seen = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form)
        return seen.rgbSwapped() if bitmap.n_channels == 3 else seen.copy()


@pytest.mark.parametrize(("suffix", "seen"), [(".svg", seen_svg), (".pdf", seen_pdf)])
def test_marks_stand_where_they_stand_in_the_png(tmp_path: Path, story: Story, suffix: str, seen: object) -> None:
    assert callable(seen)
    out = tmp_path / f"picture{suffix}"
    export_project(story.project(), out, RANGE)
    image = seen(out)
    assert (image.width(), image.height()) == (1200, 800)
    assert near(image.pixelColor(3, 3), LIGHT.paper)
    stated = column(image, x_of(parse_day("2025-05-20") + 0.5))
    inferred = column(image, x_of(parse_day("2025-06-20") + 0.5))
    assert sum(near(colour, LIGHT.actor(0)) for colour in stated) >= 8
    assert 1 <= sum(near(colour, LIGHT.actor(0)) for colour in inferred) <= 5
    begin, end = x_of(parse_day("2025-08-01")), x_of(parse_day("2025-09-01"))
    for x, inside in ((begin - 3, False), (begin + 12, True), (end - 12, True), (end + 3, False)):
        assert any(near(colour, LIGHT.actor(0)) for colour in column(image, x)) is inside


@pytest.mark.parametrize(("suffix", "seen"), [(".svg", seen_svg), (".pdf", seen_pdf)])
def test_a_vague_end_runs_to_the_ground(tmp_path: Path, suffix: str, seen: object) -> None:
    assert callable(seen)
    story = Story().tell("Gate opened", "2025-05-10", "Ann")
    story.tell("Since then", interval("2025-07-01", None), "Ann")
    out = tmp_path / f"picture{suffix}"
    export_project(story.project(), out, replace(RANGE, theme="dark"))
    image = seen(out)
    begun = column(image, x_of(parse_day("2025-07-01")) + 20)
    assert any(near(colour, DARK.actor(0)) for colour in begun)


def test_the_svg_says_what_it_shows_and_needs_nothing(tmp_path: Path, story: Story) -> None:
    out = tmp_path / "picture.svg"
    export_project(story.project(), out, replace(RANGE, title="Gates & <bells>"))
    root = ElementTree.fromstring(out.read_text(encoding="utf-8"))
    assert (root.get("width"), root.get("height"), root.get("role")) == ("1200", "800", "img")
    assert root.findtext(f"{SVG}title") == "Gates & <bells>"
    assert "4 events" in str(root.findtext(f"{SVG}desc"))
    texts = ["".join(each.itertext()) for each in root.iter(f"{SVG}text")]
    for words in ("Gates & <bells>", "Gate opened", "Gate <shut> & locked", "Bell rang", "Ann"):
        assert words in texts
    references = re.findall(r'(?:href|src)="([^"]*)"|url\(([^)]*)\)', out.read_text(encoding="utf-8"))
    assert all((link or place).startswith("#") for link, place in references)
    assert not [each for each in root.iter() if each.tag.endswith(("image", "script", "style", "foreignObject"))]


def test_the_pdf_holds_its_letters_and_its_evidence(tmp_path: Path, story: Story) -> None:
    out = tmp_path / "picture.pdf"
    export_project(story.project(), out, replace(RANGE, title="Gates & bells"))
    with pypdfium2.PdfDocument(out) as document:
        text = document[0].get_textpage().get_text_range()
        assert all(words in text for words in ("Gates & bells", "Gate opened", "Gate <shut> & locked", "Sources"))
        assert document.get_metadata_dict()["Title"] == "Gates & bells"
        (attached,) = (document.get_attachment(number) for number in range(document.count_attachments()))
        assert b'"title":"Bell rang"' in bytes(attached.get_data())


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
@pytest.mark.parametrize("theme", ["light", "dark", "transparent"])
def test_the_same_picture_has_the_same_bytes(story: Story, suffix: str, theme: str) -> None:
    def made() -> bytes:
        return compose(story.project(), replace(RANGE, theme=theme)).encode(suffix)

    assert made() == made()


def test_a_transparent_svg_has_no_ground(tmp_path: Path, story: Story) -> None:
    out = tmp_path / "picture.svg"
    export_project(story.project(), out, replace(RANGE, theme="transparent"))
    assert seen_svg(out).pixelColor(3, 3) == QColor(250, 0, 250)


@pytest.mark.parametrize("suffix", [".svg", ".pdf"])
def test_a_picture_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, story: Story, suffix: str) -> None:
    folder = tmp_path / f"out{suffix}"
    folder.mkdir()
    with pytest.raises(OSError, match="directory"):
        export_project(story.project(), folder, RANGE)
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]


def test_a_picture_is_described_in_words(story: Story) -> None:
    assert compose(story.project(), RANGE).description == (
        "A timeline of 4 events: May 2025 to September 2025. Actors: Ann, Ben. "
        "It begins with “Gate opened” (20 May 2025) and ends with “Work” (Aug 2025)."
    )
    alone = Story().tell("Gate opened", "2025-05-20", "Ann").project()
    assert compose(alone, RANGE).description == "A timeline of 1 event: May 2025 to September 2025. Actors: Ann."
    translation.use("id")
    assert compose(story.project(), RANGE).description.startswith("Linimasa 4 peristiwa: ")


def test_a_png_tells_what_it_shows(tmp_path: Path, story: Story) -> None:
    out = tmp_path / "picture.png"
    export_project(story.project(), out, replace(RANGE, title="Gates “门”"))
    image = QImage(str(out))
    assert image.text("Title") == "Gates “门”"
    assert image.text("Description").startswith("A timeline of 4 events: ")
    assert image.text("Software") == "Linimasa"


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_what_is_exported_can_be_verified(capsys: pytest.CaptureFixture[str], tmp_path: Path, suffix: str) -> None:
    text = "Presiden Sari Wijaya tiba di Jakarta pada Kamis (14/9/2023). Ia pulang pada Jumat (15/9/2023).\n"
    news, out = tmp_path / "berita.txt", tmp_path / f"picture{suffix}"
    news.write_text(text, encoding="utf-8")
    assert app.main(["export", str(news), "-o", str(out)]) == 0
    assert app.main(["verify", str(out), str(news)]) == 0
    assert "stands: 2, moved: 0, no longer stands: 0" in capsys.readouterr().out
    news.write_text(f"Senin.\n\n{text.replace('pulang', 'berangkat')}", encoding="utf-8")
    assert app.main(["verify", str(out), str(news)]) == 1
    assert "stands: 0, moved: 1, no longer stands: 1" in capsys.readouterr().out
