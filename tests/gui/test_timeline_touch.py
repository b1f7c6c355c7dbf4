"""The timeline under fingers: on the screen, and two of them on a touchpad."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.canvas import opened, place

from linimasa.ui.timeline import TimelineView
from linimasa.ui.timeline.fingers import Fingers
from linimasa.ui.timeline.look import GUTTER

SCREEN = QTest.createTouchDevice()
NO, NONE = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    story = Story()
    for actor in range(30):
        story.tell(f"Gate {actor} opened", f"2025-{actor % 9 + 1:02}-02", f"Ann {actor}")
    return opened(qtbot, story.project())


def at(x: int, y: int) -> QPoint:
    """A place of the view, so many pixels right of the gutter."""
    return QPoint(round(GUTTER) + x, y)


def touch(view: TimelineView, *ways: tuple[QPoint, QPoint], steps: int = 10) -> None:
    """Each finger goes its way; the second comes after the first."""
    QTest.touchEvent(view, SCREEN).press(0, ways[0][0], view).commit()
    if len(ways) == 2:
        QTest.touchEvent(view, SCREEN).move(0, ways[0][0], view).press(1, ways[1][0], view).commit()
    for step in range(1, steps + 1):
        fingers = QTest.touchEvent(view, SCREEN)
        for finger, (first, last) in enumerate(ways):
            fingers.move(finger, first + (last - first) * step / steps, view)
        fingers.commit()
    fingers = QTest.touchEvent(view, SCREEN)
    for finger, (_, last) in enumerate(ways):
        fingers.release(finger, last, view)
    fingers.commit()


def test_one_finger_takes_the_timeline_along(view: TimelineView) -> None:
    day = view.scale.day(300)
    touch(view, (at(300, 200), at(200, 200)))
    assert view.scale.day(200) == pytest.approx(day)


def test_a_tap_selects(view: TimelineView) -> None:
    mark = place(view, 1).toPoint()
    touch(view, (mark, mark), steps=0)
    assert view.scene.selected == (0, "e1")


def test_a_finger_that_rests_asks_for_the_menu_and_selects_nothing_more(
    qtbot: QtBot, view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("linimasa.ui.timeline.fingers._rests", lambda: 20)
    mark, asked = place(view, 1).toPoint(), list[object]()
    view.menu_wanted.connect(lambda _at, key, _lane: asked.append(key))
    QTest.touchEvent(view, SCREEN).press(0, mark, view).commit()
    qtbot.waitUntil(lambda: asked == [(0, "e1")])
    QTest.touchEvent(view, SCREEN).move(0, mark + QPoint(90, 0), view).commit()
    QTest.touchEvent(view, SCREEN).release(0, mark + QPoint(90, 0), view).commit()
    assert asked == [(0, "e1")]


def test_a_finger_that_rests_on_a_view_that_hides_asks_for_nothing(
    qtbot: QtBot, view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "linimasa.ui.timeline.fingers._rests", lambda: 500
    )  # longer than a slow machine takes to hide it
    asked, (resting,) = list[object](), view.findChildren(Fingers)[0].findChildren(QTimer)
    view.menu_wanted.connect(lambda _at, key, _lane: asked.append(key))
    mark = place(view, 1).toPoint()
    QTest.touchEvent(view, SCREEN).press(0, mark, view).commit()
    view.hide()
    qtbot.waitUntil(lambda: not resting.isActive())
    view.show()
    QTest.touchEvent(view, SCREEN).release(0, mark, view).commit()
    assert asked == []


@pytest.mark.parametrize("reduced", [True, False])
def test_what_two_fingers_hold_stays_under_them(view: TimelineView, reduced: bool) -> None:
    view.reduced_motion = reduced
    px, held = view.scale.px, [view.scale.day(x) for x in (280, 380)]
    first, last = (
        (at(280, 200), at(180, 200)),
        (at(380, 200), at(580, 200)),
    )
    touch(view, first, last)
    assert view.scale.px > 3 * px
    near = 25 / view.scale.px  # of the way that fingers go before it counts as a pinch
    assert [view.scale.day(x) for x in (180, 580)] == pytest.approx(held, abs=near)


def test_two_fingers_move_it_in_both_directions(view: TimelineView) -> None:
    view.resize(1000, 200)
    px, day = view.scale.px, view.scale.day(300)
    touch(
        view,
        (at(250, 180), at(150, 100)),
        (at(350, 180), at(250, 100)),
    )
    assert view.scale.px == pytest.approx(px, rel=0.01)
    assert view.scale.day(200) == pytest.approx(day, abs=25 / px)
    assert view.scene.top == 80


def test_a_pinch_on_a_touchpad_zooms_by_what_it_adds(view: TimelineView) -> None:
    pad, centre = QPointingDevice.primaryPointingDevice(), QPointF(at(300, 200))
    px, day = view.scale.px, view.scale.day(300)
    kind = Qt.NativeGestureType.ZoomNativeGesture
    for added in (0.25, -0.2):
        where = QPointF(view.mapToGlobal(centre))
        QApplication.sendEvent(view, QNativeGestureEvent(kind, pad, 2, centre, centre, where, added, QPointF()))
        px *= 1 + added
        assert view.scale.px == pytest.approx(px)
        assert view.scale.day(300) == pytest.approx(day)
