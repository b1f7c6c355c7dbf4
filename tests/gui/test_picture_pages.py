"""The page of a picture: as high as needed, broken into rows of days, narrow as a column of print."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from tests.builders import Story, interval
from tests.canvas import near

from linimasa.civil import parse_day
from linimasa.model import Granularity
from linimasa.project import Project
from linimasa.ui.pictures import Picture, PictureError, PictureOptions, compose, export_project
from linimasa.ui.sheets import PRESETS
from linimasa.ui.theme import LIGHT
from linimasa.ui.timeline.look import AXIS, GUTTER
from linimasa.ui.wrapping import wrapped

WIDE = PictureOptions(size=(1200, 0), scale=1)

pytestmark = pytest.mark.usefixtures("qtbot")


def years(count: int = 8) -> Story:
    """An event in the June of every year from 2010 on, and a work over half of these years."""
    story = Story(title="The gate")
    for year in range(2010, 2010 + count):
        story.tell(f"Gate opened in {year}", f"{year}-06-15", "Ann")
    work = interval("2010-03-01", f"{2010 + count // 2}-03-01")
    return story.tell("Work", work, "Ben", granularity=Granularity.YEAR)


def bands(picture: Picture, colour: QColor) -> list[int]:
    """At how many heights, one row of days after the other, a colour stands; by the pixels of the picture."""
    image, found = picture.image(), []
    for y in range(image.height()):
        if any(near(image.pixelColor(x, y), colour) for x in range(80 + round(GUTTER), image.width() - 72, 3)):
            found.append(y)
    return [y for before, y in zip([-99, *found], found, strict=False) if y - before > AXIS]


def test_a_page_is_as_high_as_its_events_need() -> None:
    few, many = Story(), Story()
    for number in range(40):
        (few if number < 4 else many).tell(f"Event {number}", "2025-05-20", "Ann")
    heights = [compose(story.project(), WIDE).size[1] for story in (few, many)]
    assert heights[1] - heights[0] >= 30 * 24
    assert compose(many.project(), replace(WIDE, scale=2)).size == (2400, 2 * heights[1])


def test_days_are_broken_into_the_rows_asked_for() -> None:
    project = years().project()
    one, four = compose(project, replace(WIDE, rows=1)), compose(project, replace(WIDE, rows=4))
    assert len(bands(one, LIGHT.actor(0))) == 1
    assert len(bands(four, LIGHT.actor(0))) == 4
    assert len(bands(four, LIGHT.actor(1))) == 3  # the work goes on from row to row


def test_days_are_broken_where_labels_pile_up() -> None:
    spread, thronged = Story(), Story()
    for year in range(1960, 2020):
        spread.tell(f"Gate opened once more in the summer of {year}", f"{year}-06-15", "Ann")
        thronged.tell(f"Gate opened once more and nobody knew why, {year}", "1960-06-15", "Ann")
    assert len(bands(compose(spread.project(), WIDE), LIGHT.actor(0))) > 3
    assert len(bands(compose(thronged.project(), WIDE), LIGHT.actor(0))) == 1  # they would pile up all the same
    flat = PictureOptions(size=(1200, 600), scale=2)  # too low for more rows of days, but for smaller letters
    assert len(bands(compose(spread.project(), flat), LIGHT.actor(0))) == 1


def test_few_events_are_not_broken() -> None:
    assert len(bands(compose(years().project(), WIDE), LIGHT.actor(0))) == 1


def test_a_column_of_print_is_as_wide_as_the_column(tmp_path: Path) -> None:
    column = PRESETS["column"]
    options = PictureOptions(size=column.pixels, scale=column.scale(300), dpi=300)
    out = tmp_path / "column.png"
    export_project(newspapers(), out, options)
    image = QImage(str(out))
    assert image.width() == round(85 / 25.4 * 300)
    assert image.dotsPerMeterX() == round(300 / 25.4 * 1000)


def newspapers() -> Project:
    """Two articles with long titles and long labels."""
    project = Project()
    for number in range(2):
        story = Story(title=f"Number {number}: a rather long title that takes more than one line of a column of print")
        for day in range(1, 9):
            story.tell(f"A sentence too long for a column, said on day {day}", f"2025-05-{day:02}", "Ann")
        project.add([story.extraction()])
    return project


def test_nothing_on_a_narrow_page_runs_over_its_margin() -> None:
    column = PRESETS["column"]
    picture = compose(newspapers(), PictureOptions(size=column.pixels, scale=column.scale(300), dpi=300))
    image = picture.image()
    edge = round(20 * picture.size[0] / 521)  # the margin is 24 of the widest page that is drawn so narrow
    for x in (*range(edge), *range(image.width() - edge, image.width())):
        assert all(image.pixelColor(x, y) == LIGHT.paper for y in range(image.height()))


def test_a_size_given_as_a_width_that_is_too_narrow_names_a_width() -> None:
    story = Story().tell("A label that is a good deal longer than the whole of a page so small", "2025-05-01", "Ann")
    with pytest.raises(PictureError, match=r"^220 is too small for its 1 event .* (\d+) would do") as told:
        compose(story.project(), PictureOptions(size=(220, 0), scale=1))
    assert told.value.size
    assert told.value.size[1] == 0
    compose(story.project(), PictureOptions(size=told.value.size, scale=1))


def test_a_range_of_days_is_broken_too() -> None:
    first, last = parse_day("2011-01-01"), parse_day("2014-12-31")
    picture = compose(years().project(), replace(WIDE, first=first, last=last, rows=2))
    assert len(bands(picture, LIGHT.actor(0))) == 2
    assert picture.page.subtitle == "January 2011 to December 2014"


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 99, ["one two three"]),
        ("a incomprehensible b", 6, ["a", "incomp", "rehens", "ible b"]),
        ("", 5, [""]),
        ("wide", 0, ["w", "i", "d", "e"]),
    ],
)
def test_words_are_wrapped(text: str, room: float, lines: list[str]) -> None:
    assert wrapped(text, room, len) == lines
