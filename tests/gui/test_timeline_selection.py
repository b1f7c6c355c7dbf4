"""What is selected: brought into view, marked in its lane, told on the axis."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.builders import Story, interval, one_day
from tests.canvas import near, opened, pixel, place

from linimasa.civil import day_number, parse_day
from linimasa.model import Granularity
from linimasa.ui.theme import LIGHT, THEMES
from linimasa.ui.timeline import TimelineView
from linimasa.ui.timeline.flags import flags
from linimasa.ui.timeline.look import AXIS, GUTTER


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    story = Story().tell("Gate opened", "2025-05-02", "Ann").tell("Gate shut", "2025-06-20", "Ann")
    story.tell("Work on the gate", interval("2025-08-01", "2025-09-01"), "Ann", granularity=Granularity.MONTH)
    return opened(qtbot, story.project())


def test_the_selection_is_marked_in_lane_and_on_the_axis(view: TimelineView) -> None:
    view.select((0, "e1"))
    image = view.grab().toImage()
    at = place(view, 1)
    assert near(pixel(image, at - QPointF(8.5, 0)), LIGHT.marker)
    assert near(pixel(image, QPointF(max(at.x(), GUTTER + 20), 6.5)), LIGHT.marker)
    assert near(pixel(image, at), LIGHT.actor(0))


def test_selecting_brings_into_view_and_tells_nobody(qtbot: QtBot, view: TimelineView) -> None:
    view.pan(-5000)
    with qtbot.assertNotEmitted(view.selected):
        view.select((0, "e1"))
    assert GUTTER < place(view, 1).x() < view.width()


def test_selecting_what_is_longer_than_the_view_zooms_out_until_all_of_it_is_seen(view: TimelineView) -> None:
    view.zoom(3.0, view.scale.x(day_number(2025, 8, 15)))
    px = view.scale.px
    view.select((0, "e3"))
    placement = view.scene.placement((0, "e3"))
    assert placement
    assert view.scale.px < px
    halo = view.scene.halo(placement, view.scene.bold_text(placement))
    assert 0 <= halo.left() < halo.right() <= view.scale.width
    view.fit()
    px = view.scale.px
    view.select((0, "e1"))
    assert view.scale.px == px


def test_what_is_clicked_stays_under_the_pointer(qtbot: QtBot, view: TimelineView) -> None:
    view.zoom(3.0, view.scale.x(day_number(2025, 8, 15)))
    view.selected.connect(view.select)
    scale = view.scale
    with qtbot.waitSignal(view.selected) as told:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, 3).toPoint())
    assert told.args == [(0, "e3")]
    assert view.scale == scale
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.scale.px < scale.px


def test_two_readings_are_two_marks_with_two_flags(view: TimelineView) -> None:
    view.set_project(Story().tell("Trial", "2025-09-05", "Ann", other=one_day("2025-05-09")).project())
    view.select((0, "e1"))
    placement = view.scene.placement((0, "e1"))
    assert placement
    assert [round(view.scale.day(x), 3) for x in placement.marks] == [
        day_number(2025, 5, 9) + 0.5,
        day_number(2025, 9, 5) + 0.5,
    ]
    image = view.grab().toImage()
    for mark, filled in zip(placement.marks, (-1.6, 1.6), strict=True):
        at = QPointF(GUTTER + mark, AXIS + placement.y)
        assert near(pixel(image, at + QPointF(filled, 0)), LIGHT.actor(0))
        assert near(pixel(image, at - QPointF(filled, 0)), LIGHT.paper)
        assert near(pixel(image, QPointF(at.x() - 20, 6.5)), LIGHT.marker)


def test_two_readings_near_each_other_share_a_flag(view: TimelineView) -> None:
    project = Story().tell("Trial", "2025-09-05", "Ann", other=one_day("2025-05-09")).project()
    view.set_project(project)
    view.select((0, "e1"))
    apart = flags(view.scene, project)
    assert [flag.text for flag in apart] == ["Fri 9 May 2025", "Fri 5 Sep 2025"]
    view.zoom(-4, 400)
    (flag,) = flags(view.scene, project)
    assert flag.text == "Fri 9 May 2025 or Fri 5 Sep 2025"
    assert flag.xs == tuple(view.scale.x(day_number(2025, *date) + 0.5) for date in ((5, 9), (9, 5)))


@pytest.mark.parametrize(
    ("begin", "end", "day"), [("2025-03-01", None, "2025-03-01"), (None, "2025-06-01", "2025-06-01")]
)
def test_the_flag_of_an_open_time_stands_at_the_end_that_is_known(
    view: TimelineView, begin: str | None, end: str | None, day: str
) -> None:
    project = Story().tell("Rule", interval(begin, end), "Ann").tell("Now", "2025-09-01", "Ann").project()
    view.set_project(project)
    view.select((0, "e1"))
    (flag,) = flags(view.scene, project)
    assert flag.xs == (view.scale.x(parse_day(day)),)


@pytest.mark.parametrize("name", list(THEMES))
def test_a_guide_breaks_around_labels(view: TimelineView, name: str) -> None:
    story = Story().tell("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "2025-05-02", "Ann").tell("Later", "2025-08-02", "Ann")
    story.tell("Under it", "2025-05-20", "Ben").tell("Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "2025-05-02", "Cat")
    story.tell("Ccccccccccccccccccccccccccccccc", "2025-05-02", "Dan")
    view.set_project(story.project())
    view.set_theme(THEMES[name])
    view.select((0, "e3"))
    image, at, label = view.grab().toImage(), place(view, 3), place(view, 1)
    x = GUTTER + round(at.x() - GUTTER) + 0.5
    line = {y: near(pixel(image, QPointF(x, label.y() + y)), THEMES[name].marker_line) for y in range(-7, 16)}
    assert not any(line[y] for y in range(-7, 9))
    assert all(line[y] for y in range(11, 16))
    below = place(view, 4).y() + 14
    assert not near(pixel(image, QPointF(x, below)), THEMES[name].marker_line)


def test_no_line_breaks_around_a_label_that_has_gone_to_the_other_side(view: TimelineView) -> None:
    story = Story().tell("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "2025-05-02", "Ann").tell("Later", "2025-08-02", "Ann")
    view.set_project(story.project())
    view.pan(view.scale.width - 80 - place(view, 1).x() + GUTTER)
    view.today = view.scale.day(view.scale.width - 40)
    view.pan(0)
    at, x = place(view, 1), view.width() - 40 + 0.5
    for selected, broken in ((None, True), ((0, "e1"), False)):
        view.select(selected)
        image = view.grab().toImage()
        assert near(pixel(image, QPointF(x, at.y() + 30)), LIGHT.ink3)
        assert near(pixel(image, QPointF(x, at.y() - 7)), LIGHT.ink3) is not broken
