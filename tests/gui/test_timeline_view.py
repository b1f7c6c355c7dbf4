"""The timeline under hands: wheel, drag, click, keys; and what stands at computed places."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.builders import Story, interval
from tests.canvas import near, opened, pixel, place
from tests.table import Events, Form, Table

from linimasa.civil import day_number
from linimasa.model import Certainty, EventKind, Granularity
from linimasa.project import Project
from linimasa.ui.theme import LIGHT, THEMES, load_fonts
from linimasa.ui.timeline import TimelineView
from linimasa.ui.timeline.look import AXIS, GUTTER
from linimasa.ui.turns import Turns

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def project() -> Project:
    story = Story()
    story.tell("Gate opened", "2025-05-02", "Ann")
    story.tell("Gate shut", "2025-06-20", "Ann", certainty=Certainty.INFERRED)
    story.tell("Work on the gate", interval("2025-08-01", "2025-09-01"), "Ann", granularity=Granularity.MONTH)
    story.tell("It was late", "2025-05-20", "Ben", kind=EventKind.STATEMENT)
    story.tell("Some day", None, "Ben")
    return story.project()


@pytest.fixture
def view(qtbot: QtBot, project: Project) -> TimelineView:
    return opened(qtbot, project)


def turn(view: TimelineView, at: QPointF, notches: int, modifiers: Qt.KeyboardModifier) -> None:
    where = QPointF(view.mapToGlobal(at.toPoint()))
    turned = QPoint(0, 120 * notches)
    no, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(view, QWheelEvent(at, where, QPoint(), turned, no, modifiers, phase, False))


def test_the_wheel_zooms_and_keeps_the_instant_under_the_pointer(view: TimelineView) -> None:
    at = QPointF(GUTTER + 300, 200)
    day, px = view.scale.day(300), view.scale.px
    turn(view, at, 3, NONE)
    assert view.scale.px == pytest.approx(px * 1.25**3)
    assert view.scale.day(300) == pytest.approx(day)
    turn(view, at, -3, NONE)
    assert view.scale.px == pytest.approx(px)


def test_zooming_is_eased_and_a_second_notch_joins_the_first(qtbot: QtBot, view: TimelineView) -> None:
    view.reduced_motion = False
    day, px = view.scale.day(300), view.scale.px
    for _ in range(2):
        turn(view, QPointF(GUTTER + 300, 200), 1, NONE)
    qtbot.waitUntil(lambda: view.scale.px == pytest.approx(px * 1.25**2))
    assert view.scale.day(300) == pytest.approx(day)


def test_the_wheel_with_shift_pans(view: TimelineView) -> None:
    begin, px = view.scale.begin, view.scale.px
    turn(view, QPointF(GUTTER + 300, 200), -1, Qt.KeyboardModifier.ShiftModifier)
    assert view.scale.px == px
    assert view.scale.begin == pytest.approx(begin + 120 / px)


def test_dragging_takes_the_days_along(view: TimelineView) -> None:
    day = view.scale.day(400)
    start = QPoint(round(GUTTER) + 400, 350)
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, start + QPoint(30, 0))
    QTest.mouseMove(view, start + QPoint(80, 0))
    QTest.mouseRelease(view, LEFT, NONE, start + QPoint(80, 0))
    assert view.scale.day(480) == pytest.approx(day)


def test_a_click_selects_and_a_click_beside_selects_nothing(qtbot: QtBot, view: TimelineView) -> None:
    with qtbot.waitSignal(view.selected) as told:
        QTest.mouseClick(view, LEFT, NONE, place(view, 1).toPoint())
    assert told.args == [(0, "e1")]
    with qtbot.waitSignal(view.selected) as told:
        QTest.mouseClick(view, LEFT, NONE, QPoint(round(GUTTER) + 20, 390))
    assert told.args == [None]


def test_a_label_can_be_clicked(qtbot: QtBot, view: TimelineView) -> None:
    with qtbot.waitSignal(view.selected) as told:
        QTest.mouseClick(view, LEFT, NONE, (place(view, 4) + QPointF(40, 0)).toPoint())
    assert told.args == [(0, "e4")]


def test_the_arrows_go_through_the_events_in_time(view: TimelineView) -> None:
    chosen: list[object] = []
    view.selected.connect(chosen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_End):
        QTest.keyClick(view, key)
    assert chosen == [(0, "e1"), (0, "e4"), (0, "e2"), (0, "e4"), (0, "e3")]


def test_keys_zoom_and_home_shows_all(view: TimelineView) -> None:
    px = view.scale.px
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_W)
    assert view.scale.px == pytest.approx(px * 1.25**2)
    QTest.keyClick(view, Qt.Key.Key_S)
    QTest.keyClick(view, Qt.Key.Key_D)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.scale.begin < day_number(2025, 5, 2)
    assert view.scale.end > day_number(2025, 9, 1)


def test_hidden_actors_leave_and_the_view_stays(view: TimelineView, project: Project) -> None:
    view.zoom(1.0, 200)
    scale = view.scale
    project.hidden |= {"person:ben"}
    view.refresh()
    assert view.scale == scale
    assert view.scene.placement((0, "e4")) is None
    assert view.scene.placement((0, "e1")) is not None


def test_new_articles_widen_the_view_until_a_hand_has_moved_it(view: TimelineView, project: Project) -> None:
    project.add([Story(title="Later").tell("Gate fell", "2025-12-24", "Ann").extraction()])
    view.refresh()
    assert view.scene.chart.outside(view.scale) == (0, 0)
    view.zoom(1.0, 200)
    scale = view.scale
    project.add([Story(title="Latest").tell("Gate rose", "2026-02-01", "Ann").extraction()])
    view.refresh()
    assert view.scale == scale


def test_an_undated_event_has_no_place(view: TimelineView) -> None:
    assert view.scene.placement((0, "e5")) is None
    view.select((0, "e5"))
    assert view.grab().toImage().width() == 1000


def test_the_span_is_told_in_words(qtbot: QtBot, view: TimelineView) -> None:
    with qtbot.waitSignal(view.span_changed) as told:
        view.zoom_in()
    assert told.args == [view.accessibleDescription()]
    assert told.args[0].split()[1] in ("months", "days")


@pytest.mark.parametrize("name", list(THEMES))
def test_stated_is_filled_and_inferred_is_not(view: TimelineView, name: str) -> None:
    chosen = THEMES[name]
    view.set_theme(chosen)
    image = view.grab().toImage()
    assert near(pixel(image, place(view, 1)), chosen.actor(0))
    assert near(pixel(image, place(view, 2)), chosen.paper)
    assert near(pixel(image, place(view, 4)), chosen.actor(1))


def test_a_month_is_as_wide_as_the_month(view: TimelineView) -> None:
    image = view.grab().toImage()
    y = place(view, 3).y()
    left, right = (GUTTER + view.scale.x(day_number(2025, month, 1)) for month in (8, 9))
    for x, inside in ((left - 2, False), (left + 6, True), (right - 6, True), (right + 2, False)):
        assert near(pixel(image, QPointF(x, y)), LIGHT.paper) is not inside


def test_what_lies_outside_is_counted_and_a_click_on_it_shows_all(view: TimelineView) -> None:
    view.pan(-5000)
    assert view.scene.chart.outside(view.scale) == (4, 0)
    QTest.mouseClick(view, LEFT, NONE, QPoint(round(GUTTER) - 30, 12))
    assert view.scene.chart.outside(view.scale) == (0, 0)


def test_resizing_keeps_everything_in_view(view: TimelineView) -> None:
    view.fit()
    view.resize(600, 300)
    assert view.scale.width == 600 - GUTTER
    assert view.scene.chart.outside(view.scale) == (0, 0)


def test_what_a_hand_does_while_a_new_size_is_laid_out_stays(
    qtbot: QtBot, view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("linimasa.ui.timeline.navigator.FEW", 0)
    view.zoom(1, 100)
    (turns,) = view.findChildren(Turns)
    view.resize(700, 300)
    view.zoom(2, 100)
    view.pan(-40)
    moved = view.scale
    assert turns.busy
    qtbot.waitUntil(lambda: not turns.busy)
    assert view.scale == moved


def test_what_came_into_an_empty_project_is_laid_out_a_little_at_a_time(qtbot: QtBot) -> None:
    story, project = Story(), Project()
    for number in range(500):
        story.tell(f"Event {number}", f"2025-05-{1 + number % 28:02}", "Ann")
    view = opened(qtbot, project)
    project.add(story.project().extractions)
    view.resize(900, 400)
    assert not view.scene.strips
    qtbot.waitUntil(lambda: len(view.scene.strips) == 1)


def test_an_empty_project_shows_an_axis(qtbot: QtBot) -> None:
    load_fonts()
    view = TimelineView()
    qtbot.addWidget(view)
    view.set_project(Project())
    view.show()
    view.step(1)
    view.fit()
    view.frame_selection()
    assert not view.grab().isNull()


def test_zoomed_far_out_labels_use_the_room_beside_all_events(view: TimelineView) -> None:
    title = "A title that is too long for the few pixels that all events take together"
    view.set_project(Story().tell(title, "2025-05-02", "Ann").tell("Other", "2025-09-05", "Ben").project())
    view.fit()
    view.zoom(-7, view.scale.width / 2)
    (text,) = (text for placement, text in view.scene.texts if placement.item.key == (0, "e1"))
    assert text.words == title


def test_lanes_that_do_not_fit_scroll(view: TimelineView) -> None:
    story = Story()
    for number in range(8):
        for day in range(1, 20):
            story.tell(f"Event {number}.{day}", f"2025-05-{day:02d}", f"Actor {number}")
    view.set_project(story.project())
    assert view.scene.content > view.scene.height
    view.select((0, f"e{len(story.events)}"))
    at = place(view, len(story.events))
    assert AXIS < at.y() < view.height()
    turn(view, QPointF(20, 200), 50, NONE)
    assert view.scene.top == 0


def test_the_keyboards_focus_is_seen_and_the_mouses_is_not(qtbot: QtBot, view: TimelineView) -> None:
    view.activateWindow()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    view.select((0, "e1"))
    ring = place(view, 1) - QPointF(13.5, 0)
    assert near(pixel(view.grab().toImage(), ring), LIGHT.focus)
    QTest.mouseClick(view, LEFT, NONE, place(view, 1).toPoint())
    assert not near(pixel(view.grab().toImage(), ring), LIGHT.focus)


def test_the_ends_of_the_calendar_can_be_shown_and_left(view: TimelineView) -> None:
    story = Story(None).tell("First", "-9999-01-01", "Ann").tell("Last", "9999-12-31", "Ann")
    story.tell("Always", interval("-9999-01-01", None), "Ben", granularity=Granularity.YEAR)
    story.tell("Once", interval(None, "9999-12-31"), "Ben")
    view.set_project(story.project())
    view.fit()
    assert view.scene.chart.outside(view.scale) == (0, 0)
    for key in ("e1", "e2", "e3", "e4"):
        view.select((0, key))
        view.frame_selection()
        view.zoom(40, 100)
        assert not view.grab().isNull()
        view.zoom(-80, 100)
        assert not view.grab().isNull()


def test_hostile_titles_are_only_letters(view: TimelineView) -> None:
    title = "<img src='file:///dev/zero'>\u202e\x00\n" + "x" * 300
    view.set_project(Story().tell(title, "2025-05-02", "<b>Ann</b>").project())
    assert "[U+202E][U+0000]" in view.scene.chart.order()[0].title
    assert not view.grab().isNull()


def settled(view: TimelineView) -> QImage:
    """The view as it looks once all labels are written."""
    for _ in range(20):
        view.grab()
    return view.grab().toImage()


def test_what_was_painted_before_leaves_no_trace(qtbot: QtBot) -> None:
    story = Story()
    for number in range(120):
        story.tell(f"Event {number}", f"2025-05-{1 + number % 28:02}", f"Actor {number % 9}")
    project = story.project()
    wandering, fresh = opened(qtbot, project), opened(qtbot, project)
    acts: list[Callable[[], None]] = [
        lambda: wandering.set_theme(THEMES["dark"]),
        lambda: wandering.pan(0, -90),
        lambda: wandering.select((0, "e40")),
        lambda: wandering.zoom(1, 200),
        lambda: wandering.pan(30, 90),
        wandering.fit,
        lambda: wandering.select(None),
        lambda: wandering.set_theme(LIGHT),
    ]
    for act in acts:
        for _ in range(3):
            wandering.grab()
        act()
    wandering.pan(0, 1000)
    assert settled(wandering) == settled(fresh)


def test_lanes_of_columns_are_shown_and_stepped_through_like_a_project(qtbot: QtBot) -> None:
    count = 3000
    begin = 730000 + (np.arange(count) % 1000).astype(np.float64)
    lane, none = (np.arange(count) % 2).astype(np.uint16), np.zeros(count, np.uint8)
    titles = [f"Event {number}" for number in range(count)]
    table = Table(Events(begin, begin + 1, lane, none, none, titles), [Form()], ["Ann", "Ben"])
    view = opened(qtbot, Project())
    view.set_lanes(table.lanes())
    assert len([crowd for crowd in view.scene.crowds if crowd.band]) == 2
    assert view.scene.texts
    view.select_last()
    view.step(-1)
    item = view.scene.chart.neighbour((0, str(count - 1)), -1)
    assert item
    assert view.scene.selected == item.key
    band = view.scene.crowds[0]
    key = view.scene.at(band.left + 300.5, band.y)
    assert key
    assert view.scene.placement(key)
    view.refresh_lanes(table.lanes(hidden={0}))
    assert [strip.lane.lane.name for strip in view.scene.strips] == ["Ben"]
    assert not view.grab().isNull()
