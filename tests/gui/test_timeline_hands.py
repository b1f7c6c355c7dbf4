"""The timeline under hands: ranges on the axis, boxes around events, views to go back to, cards and menus."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.canvas import opened, place

from linimasa.civil import day_number
from linimasa.project import Key
from linimasa.ui.timeline import TimelineView
from linimasa.ui.timeline.band import Band
from linimasa.ui.timeline.hovercard import HoverCard
from linimasa.ui.timeline.look import AXIS, GUTTER

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
HOSTILE = "<img src='file:///dev/zero'>\u202e\x00\n<b>bold</b>"


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    story = Story().tell("Gate opened", "2025-05-02", "Ann").tell("Gate shut", "2025-06-02", "Ann")
    return opened(qtbot, story.tell("Wall built", "2025-07-02", "Ben").project())


def drag(view: TimelineView, first: QPointF, last: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
    """Press, move in two steps and let go."""
    kinds = QEvent.Type
    for kind, at in (
        (kinds.MouseButtonPress, first),
        (kinds.MouseMove, (first + last) / 2),
        (kinds.MouseMove, last),
        (kinds.MouseButtonRelease, last),
    ):
        buttons = Qt.MouseButton.NoButton if kind is kinds.MouseButtonRelease else LEFT
        QApplication.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), LEFT, buttons, held))


def chosen(view: TimelineView) -> list[frozenset[Key]]:
    """What the view wants chosen together, as it comes."""
    found: list[frozenset[Key]] = []
    view.chose.connect(found.append)
    return found


def test_a_drag_on_the_axis_zooms_to_its_days(view: TimelineView) -> None:
    scale = view.scale
    first, last = (QPointF(GUTTER + scale.x(day_number(2025, month, 1)), 20) for month in (5, 7))
    drag(view, last, first)
    assert view.scale.begin == pytest.approx(day_number(2025, 5, 1), abs=0.01)
    assert view.scale.end == pytest.approx(day_number(2025, 7, 1), abs=0.01)


def test_a_drag_on_the_axis_draws_a_band_and_escape_takes_it_back(view: TimelineView) -> None:
    scale, kinds = view.scale, QEvent.Type
    first, last = QPointF(GUTTER + 100, 20), QPointF(GUTTER + 300, 20)
    for kind, at in ((kinds.MouseButtonPress, first), (kinds.MouseMove, last)):
        QApplication.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), LEFT, LEFT, NONE))
    (band,) = view.findChildren(Band)
    assert (band.geometry().left(), band.geometry().right()) == (GUTTER + 100, GUTTER + 299)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert band.isHidden()
    QApplication.sendEvent(view, QMouseEvent(kinds.MouseButtonRelease, last, view.mapToGlobal(last), LEFT, LEFT, NONE))
    assert view.scale == scale


def test_a_drag_in_the_lanes_still_pans(view: TimelineView) -> None:
    begin = view.scale.begin
    drag(view, QPointF(500, 390), QPointF(400, 390))
    assert view.scale.begin == pytest.approx(begin + 100 / view.scale.px)


def test_a_box_drawn_with_shift_chooses_what_is_in_it(view: TimelineView) -> None:
    found = chosen(view)
    one, two, three = (place(view, number) for number in (1, 2, 3))
    drag(view, one - QPointF(10, 10), two + QPointF(10, 10), SHIFT)
    assert found == [frozenset({(0, "e1"), (0, "e2")})]
    view.show_chosen(found[0])
    drag(view, three - QPointF(10, 9), three + QPointF(10, 10), SHIFT | CONTROL)
    assert found[1] == {(0, "e1"), (0, "e2"), (0, "e3")}


def test_control_and_a_click_choose_one_more_or_one_less(view: TimelineView) -> None:
    found = chosen(view)
    for number in (1, 2):
        QTest.mouseClick(view, LEFT, CONTROL, place(view, number).toPoint())
        view.show_chosen(found[-1])
    assert found[-1] == {(0, "e1"), (0, "e2")}
    QTest.mouseClick(view, LEFT, CONTROL, place(view, 1).toPoint())
    assert found[-1] == {(0, "e2")}
    QTest.mouseClick(view, LEFT, CONTROL, QPoint(600, 395))
    assert len(found) == 3


def test_a_plain_click_leaves_one_chosen(view: TimelineView) -> None:
    found = chosen(view)
    view.show_chosen(frozenset({(0, "e1"), (0, "e2")}))
    QTest.mouseClick(view, LEFT, NONE, place(view, 3).toPoint())
    assert found == [frozenset({(0, "e3")})]


def test_one_goes_back_and_forward_through_views(view: TimelineView) -> None:
    visits = view.visits
    visits.clear()
    begins = [view.scale.begin]
    for month in (5, 6):
        view.show_days(day_number(2025, month, 1), day_number(2025, month, 20))
        visits.note()
        begins.append(view.scale.begin)
    assert not visits.can_go_forward
    visits.go(-1)
    assert view.scale.begin == pytest.approx(begins[1])
    visits.go(-1)
    assert view.scale.begin == pytest.approx(begins[0])
    assert not visits.can_go_back
    visits.go(-1)
    visits.go(1)
    assert view.scale.begin == pytest.approx(begins[1])
    view.fit()
    visits.note()
    assert not visits.can_go_forward


def test_a_view_that_was_left_at_once_is_one_to_go_back_from(view: TimelineView) -> None:
    view.visits.clear()
    begin = view.scale.begin
    view.show_days(day_number(2025, 6, 1), day_number(2025, 6, 20))
    assert view.visits.can_go_back
    view.visits.go(-1)
    assert view.scale.begin == pytest.approx(begin)
    view.visits.go(1)
    assert view.scale.begin == pytest.approx(day_number(2025, 6, 1))


def test_one_goes_back_twice_though_the_view_still_moves(qtbot: QtBot, view: TimelineView) -> None:
    visits = view.visits
    visits.clear()
    begin = view.scale.begin
    for month in (5, 6):
        view.show_days(day_number(2025, month, 1), day_number(2025, month, 20))
        visits.note()
    view.reduced_motion = False
    visits.go(-1)
    qtbot.wait(30)
    visits.go(-1)
    assert not visits.can_go_back
    view.reduced_motion = True
    visits.go(1)
    visits.go(-1)
    assert view.scale.begin == pytest.approx(begin)


def test_the_way_forward_is_kept_in_a_window_of_another_size(view: TimelineView) -> None:
    visits = view.visits
    visits.clear()
    for month in (5, 6):
        view.show_days(day_number(2025, month, 1), day_number(2025, month, 20))
        visits.note()
    view.resize(800, 400)
    visits.go(-1)
    visits.note()
    assert visits.can_go_forward


def test_a_drag_whose_end_went_elsewhere_is_left(view: TimelineView) -> None:
    days, kinds = view.days, QEvent.Type
    for kind, at in ((kinds.MouseButtonPress, QPointF(300, 20)), (kinds.MouseMove, QPointF(500, 20))):
        QApplication.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), LEFT, LEFT, NONE))
    (band,) = view.findChildren(Band)
    none, at = Qt.MouseButton.NoButton, QPointF(600, 20)
    QApplication.sendEvent(view, QMouseEvent(kinds.MouseMove, at, view.mapToGlobal(at), none, none, NONE))
    assert not band.isVisible()
    QApplication.sendEvent(view, QMouseEvent(kinds.MouseButtonRelease, at, view.mapToGlobal(at), LEFT, none, NONE))
    assert view.days == days


def rest(qtbot: QtBot, view: TimelineView, number: int) -> HoverCard:
    """Let the pointer rest on an event until its card is there."""
    view.activateWindow()
    view.setFocus()
    at = place(view, number)
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), none, none, NONE))
    assert view.cards.card is None
    qtbot.waitUntil(lambda: view.cards.card is not None)
    assert view.cards.card
    return view.cards.card


def test_a_card_comes_when_the_pointer_rests_and_takes_no_keys(qtbot: QtBot, view: TimelineView) -> None:
    card = rest(qtbot, view, 3)
    words = [label.text() for label in card.findChildren(QLabel)]
    assert words[:3] == ["Wall built", "Wednesday 2 July 2025 · Stated", "Ben (agent)"]
    assert words[-1] == "A story"
    assert QApplication.focusWidget() is view
    assert card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert view.window().rect().contains(card.geometry().center())
    view.zoom_in()
    assert view.cards.card is None


def test_a_card_shows_hostile_titles_as_letters(qtbot: QtBot, view: TimelineView) -> None:
    view.set_project(Story(title=HOSTILE).tell(HOSTILE, "2025-05-02", HOSTILE).project())
    card = rest(qtbot, view, 1)
    labels = card.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert sum("[U+202E][U+0000]" in label.text() for label in labels) == 3


def ask(view: TimelineView, at: QPointF) -> None:
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view, QContextMenuEvent(reason, at.toPoint(), view.mapToGlobal(at.toPoint())))


def test_a_menu_is_asked_for_an_event_a_lane_and_nothing(qtbot: QtBot, view: TimelineView) -> None:
    for at, key, lane in (
        (place(view, 3), (0, "e3"), "Ben"),
        (QPointF(20, AXIS + 10), None, "Ann"),
        (QPointF(GUTTER + 200, 395), None, None),
    ):
        with qtbot.waitSignal(view.menu_wanted) as asked:
            ask(view, at)
        assert asked.args is not None
        assert asked.args[1] == key
        assert (asked.args[2].name if asked.args[2] else None) == lane


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_F10, SHIFT), (Qt.Key.Key_Menu, NONE)])
def test_keys_ask_for_the_menu_of_the_selected_event(
    qtbot: QtBot, view: TimelineView, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    view.select((0, "e3"))
    with qtbot.waitSignal(view.menu_wanted) as asked:
        QTest.keyClick(view, key, held)
    assert asked.args is not None
    where, event, lane = asked.args
    assert (event, lane.name) == ((0, "e3"), "Ben")
    assert view.rect().contains(view.mapFromGlobal(where))
