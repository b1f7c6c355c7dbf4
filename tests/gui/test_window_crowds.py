"""Events at one place fan out, lanes have a button, an event is tied to all its actors, fingers zoom."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.canvas import near, opened, pixel, place
from tests.gui.hands import open_all

from linimasa.model import Participant, Role
from linimasa.project import Project
from linimasa.ui.fanning import FanCard, Fanning
from linimasa.ui.theme import LIGHT
from linimasa.ui.timeline import TimelineView
from linimasa.ui.timeline.look import AXIS, GUTTER
from linimasa.ui.timeline.pileup import Pile, pile_of
from linimasa.ui.timeline.scene import Scene
from linimasa.ui.window import MainWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def crowded(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    things = ("mill", "wheel", "roof", "barn", "bridge", "gate", "tower", "boat", "house", "field", "forest", "cart")
    told = [f"Rut Falk {did} the {thing} on 2 May 2025." for did in ("bought", "sold") for thing in things]
    text = " ".join([*told, "Rut Falk lost the school on 2 November 2025."])
    (tmp_path / "sale.txt").write_text(f"The sale at Orle\n\n{text}\n", "utf-8")
    open_all(qtbot, window, tmp_path / "sale.txt")
    qtbot.waitUntil(lambda: not window.busy)
    window.activateWindow()
    window.timeline.setFocus()
    return window


def pile(window: MainWindow) -> Pile:
    found = pile_of(window.timeline.scene)
    assert found
    return found


def card(window: MainWindow) -> FanCard:
    assert window.fanning.card
    return window.fanning.card


def test_a_click_on_the_number_of_a_crowd_fans_it_out(crowded: MainWindow, qtbot: QtBot) -> None:
    held = pile(crowded)
    QTest.mouseClick(crowded.timeline, LEFT, NONE, held.box.center().toPoint())
    rows = card(crowded).rows
    assert rows.count() == len(held.items) > 1
    assert rows.item(0).text().startswith("2 May 2025  Rut Falk ")
    assert crowded.rect().contains(card(crowded).geometry())
    assert QApplication.focusWidget() is rows
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not crowded.busy)
    assert crowded.selected in {item.key for item in held.items}
    assert crowded.fanning.card is None
    assert QApplication.focusWidget() is crowded.timeline


def test_rows_of_one_day_tell_it_once(crowded: MainWindow) -> None:
    QTest.keyClick(crowded.timeline, Qt.Key.Key_Space)
    rows = card(crowded).rows
    image = rows.viewport().grab().toImage()
    written = []
    for number in (0, 1):
        box = rows.visualItemRect(rows.item(number))
        places = [(x, y) for x in range(8, 60) for y in range(box.top() + 4, box.bottom() - 4)]
        written.append(len({image.pixel(x, y) for x, y in places}) > 1)
    assert written == [True, False]


def test_the_space_bar_fans_out_and_escape_puts_away(crowded: MainWindow) -> None:
    QTest.keyClick(crowded.timeline, Qt.Key.Key_Space)
    rows = card(crowded).rows
    heard = QAccessible.queryAccessibleInterface(rows)
    assert heard.text(QAccessible.Text.Name) == f"{rows.count()} events at one place"
    QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert crowded.fanning.card is None
    assert QApplication.focusWidget() is crowded.timeline


def test_a_crowd_is_zoomed_to(crowded: MainWindow) -> None:
    crowded.timeline.show_days(739_357, 739_387)
    before = crowded.timeline.scale.px
    QTest.keyClick(crowded.timeline, Qt.Key.Key_Space)
    card(crowded).zoom.click()
    assert crowded.timeline.scale.px > before
    assert crowded.fanning.card is None


@pytest.mark.parametrize(
    "act",
    [
        lambda window: window.timeline.pan(-30),
        lambda window: window.filter(window.project.filters.looking_for("school")),
    ],
    ids=["pan", "filter"],
)
def test_a_card_goes_when_what_it_shows_is_elsewhere(
    crowded: MainWindow, qtbot: QtBot, act: Callable[[MainWindow], None]
) -> None:
    QTest.keyClick(crowded.timeline, Qt.Key.Key_Space)
    assert crowded.fanning.card
    act(crowded)
    qtbot.waitUntil(lambda: not crowded.busy)
    assert crowded.fanning.card is None


def test_a_card_stays_that_was_asked_for_while_the_view_moved(crowded: MainWindow, qtbot: QtBot) -> None:
    crowded.timeline.reduced_motion = False
    crowded.timeline.slide(-30)
    QTest.keyClick(crowded.timeline, Qt.Key.Key_Space)
    qtbot.wait(300)  # longer than the view would have moved
    assert crowded.fanning.card


class Asked(TimelineView):
    """Counts who asks for its scene."""

    asks = 0

    @property
    def scene(self) -> Scene:
        self.asks += 1
        return super().scene


def test_events_that_mean_no_crowd_do_not_ask_for_the_scene(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    timeline = Asked(window)
    fanning = Fanning(window, timeline)
    for kind in (QEvent.Type.Paint, QEvent.Type.Destroy, QEvent.Type.MouseMove):
        assert not fanning.eventFilter(timeline, QEvent(kind))
    assert timeline.asks == 0


def test_the_button_of_a_lane_opens_its_menu(crowded: MainWindow) -> None:
    timeline, button = crowded.timeline, crowded.lane_button
    for at, seen in ((QPointF(40, AXIS + 20), True), (QPointF(GUTTER + 40, AXIS + 20), False)):
        kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
        QApplication.sendEvent(timeline, QMouseEvent(kind, at, timeline.mapToGlobal(at), none, none, NONE))
        assert button.isVisible() is seen
        if seen:
            assert button.accessibleName()
            button.click()
            assert crowded.menus.menu
            assert "Move up" in [action.text() for action in crowded.menus.menu.actions()]
            crowded.menus.menu.close()


def tied() -> Project:
    """An event of Ann and Ben, in the lane of Ann, and one of Ben alone."""
    story = Story().tell("They met", "2025-05-02", "Ann").tell("He left", "2025-08-02", "Ben").tell("x", None, "Ann")
    extraction = story.extraction()
    ben = next(actor.id for actor in extraction.actors if actor.name == "Ben")
    ann = next(actor.id for actor in extraction.actors if actor.name == "Ann")
    both = (Participant(ann, Role.AGENT), Participant(ben, Role.TARGET))
    story.events[0] = replace(story.events[0], actors=both)
    return story.project()


def test_an_event_is_tied_to_the_lanes_of_its_other_actors(qtbot: QtBot) -> None:
    view = opened(qtbot, tied())
    other = view.scene.strips[1]
    at = QPointF(round(place(view, 1).x()) + 0.5, AXIS + other.top + 6)
    assert other.lane.lane.name == "Ben"
    assert not near(pixel(view.grab().toImage(), at), LIGHT.actor(1))
    view.select((0, "e1"))
    assert near(pixel(view.grab().toImage(), at), LIGHT.actor(1))
    view.select((0, "e2"))
    assert not near(pixel(view.grab().toImage(), at), LIGHT.actor(1))
