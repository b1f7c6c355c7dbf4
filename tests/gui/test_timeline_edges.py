"""Labels at the edges of the view and beside a halo: cut with an ellipsis or away, never in the middle of a letter."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.canvas import opened

from linimasa.chart.labels import Side
from linimasa.chart.placement import Placement
from linimasa.ui.timeline import TimelineView
from linimasa.ui.timeline.look import AXIS, GUTTER
from linimasa.ui.timeline.pileup import number_box, pile_at
from linimasa.ui.timeline.scene import Text

TITLE = "The harbour authority closed the barrier for the first time"


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    story = Story().tell(TITLE, "2025-05-02", "Ann").tell("Gate shut", "2025-09-20", "Ann")
    return opened(qtbot, story.project())


def label(view: TimelineView, number: int) -> Text | None:
    """The label of an event as it is painted."""
    return next((text for placement, text in view.scene.texts if placement.item.key == (0, f"e{number}")), None)


def standing(view: TimelineView, number: int) -> Placement:
    """Where an event stands."""
    placement = view.scene.placement((0, f"e{number}"))
    assert placement
    return placement


def halo_of(view: TimelineView) -> QRectF:
    """The outline of what is selected."""
    placement = view.scene.placement(view.scene.selected)
    assert placement
    return view.scene.halo(placement, view.scene.bold_text(placement))


def take_to(view: TimelineView, number: int, x: float) -> None:
    """Pan until the mark of an event is at a pixel."""
    view.pan(x - standing(view, number).marks[0])


def test_a_label_that_the_right_edge_would_cut_ends_in_an_ellipsis_within_it(view: TimelineView) -> None:
    take_to(view, 1, view.scale.width - 120)
    text = label(view, 1)
    assert text
    assert text.words.endswith("…")
    assert text.x + text.width <= view.scale.width


def test_so_little_of_a_label_that_it_tells_nothing_is_not_written(view: TimelineView) -> None:
    take_to(view, 1, view.scale.width - 20)
    assert label(view, 1) is None
    assert view.scene.placement((0, "e1"))


@pytest.mark.parametrize("beyond", [-20, 20])
def test_a_label_goes_with_its_mark(view: TimelineView, beyond: int) -> None:
    take_to(view, 1, -20 if beyond < 0 else view.scale.width + 20)
    assert label(view, 1) is None
    take_to(view, 1, view.scale.width / 2)
    assert label(view, 1)


def test_a_label_left_of_its_mark_is_cut_at_the_left_edge(qtbot: QtBot) -> None:
    view = opened(qtbot, Story().tell("Other", "2025-01-02", "Ben").tell(TITLE, "2025-09-20", "Ann").project())
    placement = view.scene.placement((0, "e2"))
    assert placement
    assert placement.side is Side.LEFT
    take_to(view, 2, 150)
    text = label(view, 2)
    assert text
    assert text.words.endswith("…")
    assert 0 < text.x < text.x + text.width < 150
    take_to(view, 2, view.scale.width + 20)
    assert label(view, 2) is None


def test_a_halo_leaves_no_rest_of_a_label_beside_it(qtbot: QtBot) -> None:
    story = Story().tell("Start", "2025-01-01", "Ben").tell("The harbour gate opened", "2025-01-20", "Ann")
    story.tell("A long title of what came some days later", "2025-04-08", "Ann").tell("End", "2025-12-31", "Ben")
    view = opened(qtbot, story.project())
    one, other = standing(view, 2), standing(view, 3)
    assert one.y == other.y
    rest = label(view, 3)
    view.select((0, "e2"))
    halo = view.scene.halo(one, view.scene.bold_text(one))
    assert halo.left() < other.marks[0] < halo.right()  # or this test shows nothing
    assert rest
    assert rest.x + rest.width > halo.right() + 20
    image = view.grab().toImage()
    beside = range(round(GUTTER + halo.right() + 4), round(GUTTER + rest.x + rest.width))
    row = range(round(AXIS + one.y) - 5, round(AXIS + one.y) + 5)
    dark = [x for x in beside if any(image.pixelColor(x, y).lightness() < 160 for y in row)]
    assert not dark


def crowded(qtbot: QtBot) -> TimelineView:
    """Some months of a few years have more events of an actor than there is room for."""
    story = Story().tell("Early", "2024-05-01", "Ben")
    for number in range(84):
        story.tell(f"An event with a name {number}", f"2025-{number // 28 + 5:02d}-{number % 28 + 1:02d}", "Ann")
    return opened(qtbot, story.tell("Late", "2026-05-01", "Ben").project())


def test_the_number_of_a_crowd_stays_in_view(qtbot: QtBot) -> None:
    view = crowded(qtbot)
    (crowd,) = view.scene.crowds
    view.pan(view.scale.width - crowd.right - 4)
    (crowd,) = view.scene.crowds
    box = number_box(view.scene, crowd)
    assert box
    assert crowd.left < box.left() < box.right() < view.scale.width


def test_the_label_of_what_is_selected_goes_where_it_covers_no_mark(qtbot: QtBot) -> None:
    story = Story().tell("Start", "2025-01-01", "Ben").tell("The harbour gate opened", "2025-05-01", "Ann")
    story.tell("A long title of what came some days later", "2025-07-18", "Ann").tell("End", "2025-12-31", "Ben")
    view = opened(qtbot, story.project())
    one, other = standing(view, 2), standing(view, 3)
    assert view.scene.bold_text(one).x > one.marks[0]
    view.select((0, "e2"))
    halo = view.scene.halo(one, view.scene.bold_text(one))
    assert halo.right() < other.marks[0] - 5
    assert view.scene.bold_text(one).words == "The harbour gate opened"


def test_what_is_under_a_halo_is_what_is_selected(qtbot: QtBot) -> None:
    story = Story().tell("Start", "2025-01-01", "Ben").tell("The harbour gate opened", "2025-01-20", "Ann")
    story.tell("A second title", "2025-04-08", "Ann").tell("End", "2025-12-31", "Ben")
    view = opened(qtbot, story.project())
    one, other = standing(view, 2), standing(view, 3)
    assert view.scene.at(other.marks[0], other.y) == (0, "e3")
    view.select((0, "e2"))
    assert view.scene.halo(one, view.scene.bold_text(one)).contains(other.marks[0], other.y)
    assert view.scene.at(other.marks[0], other.y) == (0, "e2")


def test_a_halo_that_no_side_has_room_for_is_where_there_is_more(qtbot: QtBot) -> None:
    story = Story().tell("Start", "2025-01-01", "Ben").tell("The harbour gate " * 7, "2025-09-01", "Ann")
    view = opened(qtbot, story.tell("End", "2025-12-31", "Ben").project())
    view.resize(600, 400)
    view.fit()
    view.select((0, "e2"))
    one = view.scene.placement((0, "e2"))
    assert one
    text = view.scene.bold_text(one)
    assert text.words.endswith("…")
    assert 0 < text.x < text.x + text.width < one.marks[0]


def test_a_halo_leaves_the_number_of_a_crowd_free_where_it_can(qtbot: QtBot) -> None:
    view = crowded(qtbot)
    (crowd,) = view.scene.crowds
    box, last = number_box(view.scene, crowd), crowd.items[-1]
    assert box
    view.select(last.key)
    halo = halo_of(view)
    assert halo.center().y() == box.center().y()
    assert not halo.contains(box.center())
    assert pile_at(view.scene, box.center())


def test_a_number_under_a_halo_is_not_met(qtbot: QtBot) -> None:
    view = crowded(qtbot)
    (crowd,) = view.scene.crowds
    last = crowd.items[-1]
    view.pan(60 - crowd.right)  # there is no room on its left
    view.select(last.key)
    (crowd,) = view.scene.crowds
    box = number_box(view.scene, crowd)
    assert box
    at = box.center()
    assert halo_of(view).contains(at)
    assert pile_at(view.scene, at - QPointF(0, view.scene.top)) is None
    assert view.scene.at(at.x(), at.y()) == last.key


def test_a_label_that_a_halo_has_hidden_is_not_met(qtbot: QtBot) -> None:
    story = Story().tell("Start", "2025-01-01", "Ben").tell("The harbour gate opened", "2025-01-20", "Ann")
    story.tell("A long title of what came some days later", "2025-04-08", "Ann").tell("End", "2025-12-31", "Ben")
    view = opened(qtbot, story.project())
    rest, y = label(view, 3), standing(view, 2).y
    assert rest
    x = rest.x + rest.width - 4
    assert view.scene.at(x, y) == (0, "e3")
    view.select((0, "e2"))
    assert not halo_of(view).contains(x, y)
    assert view.scene.at(x, y) is None
