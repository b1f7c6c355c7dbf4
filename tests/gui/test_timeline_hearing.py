"""The timeline as it is heard: its events in view are children with name, role, state and place."""

import gc
from weakref import WeakSet

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.canvas import opened, place

from linimasa.civil import day_number
from linimasa.model import Certainty, EventKind
from linimasa.ui import roles
from linimasa.ui.timeline import TimelineView

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture(autouse=True)
def told() -> None:
    """Qt knows what our widgets are, as in the program."""
    roles.tell()


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    story = Story().tell("Wall built", "2025-07-02", "Ben").tell("Gate opened", "2025-05-02", "Ann", quotes=1)
    story.tell("It will rain", "2025-09-02", "Ben", kind=EventKind.PLAN, certainty=Certainty.INFERRED)
    return opened(qtbot, story.tell("Some day", None, "Ben").project())


def heard(view: TimelineView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def names(view: TimelineView) -> list[str]:
    found = heard(view)
    return [found.child(number).text(NAME) for number in range(found.childCount())]


def test_it_is_a_list_of_the_events_in_view_in_the_order_of_time(view: TimelineView) -> None:
    assert heard(view).role() is QAccessible.Role.List
    assert heard(view).text(NAME) == "Timeline"
    assert names(view) == [
        "Gate opened, Friday 2 May 2025",
        "Wall built, Wednesday 2 July 2025",
        "It will rain, Tuesday 2 September 2025",
    ]
    view.show_days(day_number(2025, 6, 20), day_number(2025, 7, 20))
    assert names(view) == ["Wall built, Wednesday 2 July 2025"]


def test_an_event_says_what_it_is_and_how_its_date_is_known(view: TimelineView) -> None:
    child = heard(view).child(2)
    assert child.role() is QAccessible.Role.ListItem
    assert child.text(DESCRIPTION) == "Plan, Inferred, Ben"
    assert child.childCount() == 0
    assert child.parent().object() is view
    assert heard(view).indexOfChild(child) == 2


def test_an_event_is_where_it_is_painted(view: TimelineView) -> None:
    for number, event in ((0, 2), (1, 1), (2, 3)):
        child, mark = heard(view).child(number), view.mapToGlobal(place(view, event)).toPoint()
        assert child.rect().contains(mark)
        assert view.rect().contains(view.mapFromGlobal(child.rect().center()))
        assert heard(view).childAt(mark.x(), mark.y()).text(NAME) == child.text(NAME)
    corner = view.mapToGlobal(view.rect().topLeft())
    assert heard(view).childAt(corner.x(), corner.y()) is None


def test_the_focus_follows_the_selection(view: TimelineView, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[QObject, int]] = []

    def note(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Focus:
            told.append((event.object(), event.child()))

    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    for child in (0, 1):
        QTest.keyClick(view, Qt.Key.Key_Right)
        assert told[-1] == (view, child)
        focused = heard(view).focusChild()
        assert focused.text(NAME) == names(view)[child]
        assert focused.state().focused
        assert focused.state().selected
    assert not heard(view).child(0).state().focused
    assert [bool(heard(view).child(number).state().selected) for number in range(3)] == [False, True, False]


def test_a_step_out_of_view_is_heard_before_the_view_has_moved(view: TimelineView) -> None:
    view.show_days(day_number(2025, 4, 20), day_number(2025, 5, 20))
    view.reduced_motion = False
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for state in (False, True):
        QTest.keyClick(view, Qt.Key.Key_Right)
        focused = heard(view).focusChild()
        assert bool(focused.state().offscreen) is state
    assert focused.text(NAME) == "Wall built, Wednesday 2 July 2025"
    assert focused.isValid()


def test_an_event_out_of_view_is_heard_no_more(view: TimelineView) -> None:
    child = heard(view).child(0)
    assert child.isValid()
    view.show_days(day_number(2025, 8, 20), day_number(2025, 9, 20))
    assert not child.isValid()
    assert heard(view).indexOfChild(child) == -1


def test_an_event_is_the_same_whenever_it_is_asked_for(view: TimelineView) -> None:
    child = heard(view).child(1)
    view.zoom_in()
    number = names(view).index(child.text(NAME))
    assert heard(view).child(number) is child
    assert QAccessible.uniqueId(child) == QAccessible.uniqueId(heard(view).child(number))


def test_hostile_titles_are_heard_as_letters(view: TimelineView) -> None:
    view.set_project(Story().tell("<b>x</b>\u202e\x00", "2025-05-02", "Ann").project())
    assert names(view) == ["<b>x</b>[U+202E][U+0000], Friday 2 May 2025"]


def test_views_come_and_go_while_they_are_heard(qtbot: QtBot) -> None:
    project = Story().tell("Gate opened", "2025-05-02", "Ann").project()
    kept = []
    views = WeakSet[TimelineView]()
    for _ in range(20):
        view = TimelineView()
        views.add(view)
        view.set_project(project)
        kept.append(heard(view).child(0))
        view.deleteLater()
        QApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)
        del view
    gc.collect()
    assert len(kept) == 20
    kept.clear()
    gc.collect()
    assert not views
    last = opened(qtbot, project)
    assert names(last) == ["Gate opened, Friday 2 May 2025"]
