"""Exported pictures: the same as the screen, whole or not at all."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from tests.builders import Story, interval
from tests.canvas import near
from tests.decided import opened

from linimasa import pipeline
from linimasa.civil import parse_day
from linimasa.model import Article, Certainty, EventKind, Granularity, Reference, ReferenceBasis, Span
from linimasa.project import Filters, Project
from linimasa.project.deciding import merge
from linimasa.ui.excerpts import excerpt, page, source_numbers
from linimasa.ui.page import MARGIN, TOP, chart_width
from linimasa.ui.pictures import PictureError, PictureOptions, export_project
from linimasa.ui.theme import DARK, LIGHT
from linimasa.ui.timeline import TimelineView
from linimasa.ui.timeline.look import AXIS, GUTTER

FIRST, LAST = parse_day("2025-05-01"), parse_day("2025-09-30")
RANGE = PictureOptions(size=(1200, 800), scale=1, first=FIRST, last=LAST)

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def story() -> Story:
    story = Story()
    story.tell("Gate opened", "2025-05-20", "Ann")
    story.tell("Gate shut", "2025-06-20", "Ann", certainty=Certainty.INFERRED)
    story.tell("Work", interval("2025-08-01", "2025-09-01"), "Ann", granularity=Granularity.MONTH)
    story.tell("Bell rang", "2025-07-01", "Ben")
    story.tell("Some day", None, "Ben")
    return story


def paint(tmp_path: Path, project: Project, options: PictureOptions) -> QImage:
    out = tmp_path / "picture.png"
    export_project(project, out, options)
    image = QImage(str(out))
    assert not image.isNull()
    return image


def x_of(day: float, options: PictureOptions = RANGE) -> float:
    """The pixel of a day on a page of scale 1, between the edges of the range."""
    assert options.first is not None
    assert options.last is not None
    width = chart_width(options.size[0], GUTTER)
    px = (width - 32) / (options.last + 1 - options.first)
    return MARGIN - 16 + GUTTER + 16 + (day - options.first) * px


def column(image: QImage, x: float) -> list[QColor]:
    """The pixels of the chart's lanes below each other."""
    return [image.pixelColor(round(x - 0.5), y) for y in range(round(TOP + AXIS) + 2, image.height() - 250)]


def test_marks_stand_at_their_days_in_the_colours_of_their_actors(tmp_path: Path, story: Story) -> None:
    image = paint(tmp_path, story.project(), RANGE)
    assert (image.width(), image.height()) == (1200, 800)
    stated = column(image, x_of(parse_day("2025-05-20") + 0.5))
    inferred = column(image, x_of(parse_day("2025-06-20") + 0.5))
    assert sum(near(colour, LIGHT.actor(0)) for colour in stated) >= 8
    assert 2 <= sum(near(colour, LIGHT.actor(0)) for colour in inferred) <= 5
    assert any(near(colour, LIGHT.actor(1)) for colour in column(image, x_of(parse_day("2025-07-01") + 0.5)))


def test_a_month_is_as_wide_as_the_month(tmp_path: Path, story: Story) -> None:
    image = paint(tmp_path, story.project(), RANGE)
    begin, end = x_of(parse_day("2025-08-01")), x_of(parse_day("2025-09-01"))
    for x, inside in ((begin - 3, False), (begin + 12, True), (end - 12, True), (end + 3, False)):
        assert any(near(colour, LIGHT.actor(0)) for colour in column(image, x)) is inside


def test_the_picture_shows_what_the_screen_shows(qtbot: QtBot, tmp_path: Path, story: Story) -> None:
    project = story.project()
    image = paint(tmp_path, project, RANGE)
    view = TimelineView()
    qtbot.addWidget(view)
    view.today = None
    view.reduced_motion = True
    view.resize(round(chart_width(1200, GUTTER) + GUTTER), 400)
    view.set_project(project)
    screen = view.grab().toImage()
    for number, date in enumerate(("2025-05-20", "2025-06-20", "2025-07-01")):
        key = (0, f"e{(1, 2, 4)[number]}")
        placement = view.scene.placement(key)
        assert placement
        at = QPointF(GUTTER + placement.marks[0], AXIS + placement.y)
        seen = screen.pixelColor(round(at.x() - 0.5), round(at.y() - 0.5))
        centre = column(image, x_of(parse_day(date) + 0.5))
        assert any(near(colour, seen) for colour in centre)


def test_size_and_scale_are_as_asked(tmp_path: Path, story: Story) -> None:
    image = paint(tmp_path, story.project(), PictureOptions(size=(900, 700), scale=1.5))
    assert (image.width(), image.height()) == (1350, 1050)


@pytest.mark.parametrize(("theme", "alpha", "paper"), [("dark", 255, DARK.paper), ("transparent", 0, QColor(0, 0, 0))])
def test_themes(tmp_path: Path, story: Story, theme: str, alpha: int, paper: QColor) -> None:
    corner = paint(tmp_path, story.project(), replace(RANGE, theme=theme)).pixelColor(3, 3)
    assert corner.alpha() == alpha
    assert near(corner, paper)


def test_a_transparent_picture_has_no_white_in_it(tmp_path: Path, story: Story) -> None:
    story.tell("Later work", interval("2025-09-01", "2025-09-25"), "Ann", certainty=Certainty.INFERRED)
    image = paint(tmp_path, story.project(), replace(RANGE, theme="transparent"))
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(round(TOP), image.height(), 3)]
    assert not [colour for colour in pixels if colour.alpha() > 100 and near(colour, LIGHT.paper)]
    ring = column(image, x_of(parse_day("2025-06-20") + 0.5))
    first = next(number for number, colour in enumerate(ring) if near(colour, LIGHT.actor(0)))
    assert ring[first + 4].alpha() == 0
    month = column(image, x_of(parse_day("2025-08-20")))
    assert any(colour.alpha() == round(LIGHT.tint * 255) for colour in month)


def test_what_is_folded_in_a_transparent_picture_lets_the_ground_through(tmp_path: Path) -> None:
    story = Story().tell("Gate opened", "1951-05-02", "Ann").tell("Gate shut", "1951-06-20", "Ben")
    story.tell("Gate mended", "2024-05-02", "Ann").tell("Gate painted", "2024-06-20", "Ben")
    options = PictureOptions(theme="transparent", gapless=True)
    image = paint(tmp_path, story.project(), options)
    pixels = [image.pixelColor(x, image.height() // 3) for x in range(image.width())]
    assert not [colour for colour in pixels if colour.alpha() > 100 and near(colour, LIGHT.sunk)]
    folded = [colour for colour in pixels if 0 < colour.alpha() <= 30]
    assert len(folded) > 20


def test_the_choice_is_told_in_words(story: Story) -> None:
    project = story.tell("Nobody", "2025-07-02").project()

    def subtitle(options: PictureOptions) -> str:
        return page(project, excerpt(project, options), options, {}).subtitle

    assert subtitle(RANGE) == "May 2025 to September 2025"
    assert subtitle(replace(RANGE, actors=("ben", "Ann"))) == "May 2025 to September 2025; only Ben, Ann"
    project.hidden |= {"person:ben", None}
    assert subtitle(RANGE) == "May 2025 to September 2025; only Ann"
    project.filters = Filters(kinds=frozenset({EventKind.PLAN}), query="work")
    assert subtitle(RANGE).endswith("; with “work”")


def test_sources_tell_the_day_that_was_read_as_their_publication(story: Story) -> None:
    extraction = story.extraction()
    article = replace(extraction.article, published=None)
    day = parse_day("2025-10-01")
    for basis, told in ((ReferenceBasis.DATELINE, True), (ReferenceBasis.TEXT, False)):
        project = Project()
        project.add([replace(extraction, article=article, reference=Reference(day, basis))])
        (source,) = page(project, project, RANGE, {}).sources
        assert ("Wed 1 Oct 2025" in source.line) is told


def test_sources_tell_outlet_and_page(story: Story) -> None:
    extraction = story.extraction()
    article = replace(extraction.article, path="/news/a.pdf", outlet="Kabar Nusa", pages=(0,))
    project = Project()
    project.add([replace(extraction, article=article)])
    (source,) = page(project, project, RANGE, {}).sources
    assert source.line.startswith("Kabar Nusa, ")
    assert ", page 1. " in source.line
    assert "a.pdf" not in source.line


def test_quoted_words_are_cut_between_words(story: Story) -> None:
    extraction = story.extraction()
    article = replace(extraction.article, text="barrier " * 40)
    event = replace(extraction.events[0], span=Span(0, len(article.text)))
    project = Project()
    project.add([replace(extraction, article=article, events=(event,))])
    (source,) = page(project, project, RANGE, {}).sources
    assert source.line.endswith(" barrier…”")


def test_a_merged_event_has_the_numbers_of_all_its_sources(story: Story) -> None:
    project = opened(story.extraction(), Story(title="Other").tell("Gate open", "2025-05-21", "Cem").extraction())
    keys = [entry.key for entry in project.entries if "Gate open" in entry.event.title]
    merge(project, keys).do(project)
    part = excerpt(project, RANGE)
    numbers = source_numbers(part)
    assert numbers[keys[0]] == "1,2"
    assert {number for key, number in numbers.items() if key != keys[0]} == {"1"}
    first, second = page(project, part, RANGE, numbers).sources
    assert (first.number, second.number, second.title) == ("1", "2", "Other")


def test_events_have_numbers_where_there_are_several_sources(story: Story) -> None:
    project = story.project()
    assert source_numbers(project) == {}
    project.add([Story(title="Other").tell("Bell fell", "2025-08-01", "Ben").extraction()])
    numbers = source_numbers(project)
    assert (numbers[0, "e1"], numbers[1, "e1"]) == ("1", "2")


def test_only_the_actors_asked_for_are_shown(tmp_path: Path, story: Story) -> None:
    project = story.project()
    image = paint(tmp_path, project, replace(RANGE, actors=(" BEN ",)))
    assert not any(near(c, LIGHT.actor(0)) for c in column(image, x_of(parse_day("2025-05-20") + 0.5)))
    assert any(near(c, LIGHT.actor(1)) for c in column(image, x_of(parse_day("2025-07-01") + 0.5)))
    assert project.hidden == set()


def test_an_unknown_actor_is_named_with_those_there_are(tmp_path: Path, story: Story) -> None:
    with pytest.raises(PictureError, match=r"“Cat”.*Ann, Ben"):
        export_project(story.project(), tmp_path / "out.png", replace(RANGE, actors=("Cat",)))
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_show_is_an_error(tmp_path: Path, story: Story) -> None:
    with pytest.raises(PictureError, match="no dated event"):
        export_project(story.project(), tmp_path / "out.png", replace(RANGE, first=LAST - 1))


def test_a_size_that_is_too_small_names_one_that_would_do(tmp_path: Path) -> None:
    story = Story()
    for number in range(60):
        story.tell(f"Event {number}", "2025-05-20", "Ann")
    project = story.project()
    small = PictureOptions(size=(800, 600), scale=1)
    with pytest.raises(PictureError, match=r"800x600 is too small for all 60 events .* (\d+)x(\d+) would do") as told:
        export_project(project, tmp_path / "out.png", small)
    width, height = map(int, str(told.value).split("; ")[1].split()[0].split("x"))
    export_project(project, tmp_path / "out.png", replace(small, size=(width, height)))


def test_every_event_keeps_its_row_and_whole_label(tmp_path: Path) -> None:
    story = Story()
    for number in range(25):
        story.tell(f"A rather long title of event number {number}", "2025-05-20", "Ann")
    image = paint(tmp_path, story.project(), replace(RANGE, size=(1200, 1400)))
    marks = column(image, x_of(parse_day("2025-05-20") + 0.5))
    inks = [near(colour, LIGHT.actor(0)) for colour in marks]
    rows = sum(now and not before for before, now in zip([False, *inks], inks, strict=False))
    assert rows == 25


def test_characters_without_a_glyph_are_told_and_strict_writes_nothing(tmp_path: Path, story: Story) -> None:
    extraction = story.tell("Gate 門 shut", "2025-06-01", "Ann").extraction()
    out = tmp_path / "out.png"
    assert export_project(opened(extraction), out, replace(RANGE, strict=True)) == ["門"]
    assert not out.exists()
    assert export_project(opened(extraction), out, RANGE) == ["門"]
    assert out.exists()


def test_a_character_of_the_quoted_words_alone_is_told_too(tmp_path: Path) -> None:
    extraction = pipeline.extract(Article("Pada 5 Mei 2020 Presiden Ali (علي) datang ke Jakarta."))
    assert not any("ع" in event.title for event in extraction.events)
    out = tmp_path / "out.png"
    assert export_project(opened(extraction), out, PictureOptions(strict=True)) == ["ع", "ل", "ي"]
    assert not out.exists()


def test_a_picture_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, story: Story) -> None:
    with pytest.raises(OSError, match="No such file"):
        export_project(story.project(), tmp_path / "nowhere" / "out.png", RANGE)
    folder = tmp_path / "out.png"
    folder.mkdir()
    with pytest.raises(OSError, match="directory"):
        export_project(story.project(), folder, RANGE)
    assert [path.name for path in tmp_path.iterdir()] == ["out.png"]


def test_a_picture_needs_no_display_and_no_application(tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from tests.builders import Story
from linimasa.ui import picture_options
assert "PySide6" not in sys.modules
from linimasa.ui.pictures import export_project
project = Story().tell("Gate", "2025-05-20", "Ann").project()
export_project(project, Path(sys.argv[1]), picture_options.PictureOptions())
"""
    out = tmp_path / "out.png"
    command = [sys.executable, "-c", program, str(out)]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, env={"PATH": ""}, timeout=120)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"\x89PNG")
