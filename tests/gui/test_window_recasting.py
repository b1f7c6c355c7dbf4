"""Who an actor is: the card with every form of the name, what is not this one, and who else is the same."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.hands import click, news, open_all, shown_words

from linimasa.project import CastMember
from linimasa.project.casting import Casting
from linimasa.ui.actorcard import ActorCard
from linimasa.ui.eventwords import Column
from linimasa.ui.window import MainWindow

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NORD = """The dam at Nord

The National Dam Office (NDO) closed the dam on 3 May 2024. Ada Brook spoke to reporters on 4 May 2024.
The NDO opened it on 9 May 2024. Brook left on 12 May 2024.
"""
SOUTH = """The lock at South

Ada Brooke opened the lock on 7 June 2024.
"""


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    open_all(qtbot, window, news(tmp_path, "nord.txt", NORD), news(tmp_path, "south.txt", SOUTH))
    window.activateWindow()
    return window


def member(window: MainWindow, name: str) -> CastMember:
    return next(one for one in window.project.cast.members.values() if one.name == name)


def point_at(window: MainWindow, name: str) -> None:
    """Let the keyboard be at an actor among the filters."""
    window.facets.actors.setFocus()
    window.facets.actors.choose(member(window, name).key)


def card_of(window: MainWindow, name: str) -> ActorCard:
    point_at(window, name)
    QTest.keyClick(window.facets.actors, KEY.Key_F2)
    return open_card(window)


def open_card(window: MainWindow) -> ActorCard:
    card = window.actor_card.card
    assert isinstance(card, ActorCard)
    return card


def undo(window: MainWindow) -> None:
    window.commands.undo.trigger()


def test_the_card_tells_every_form_with_its_reason_and_article(filled: MainWindow) -> None:
    card = card_of(filled, "National Dam Office")
    words = shown_words(card)
    assert "NDO" in words
    assert "The text gives both, one beside the other · in “The dam at Nord”" in words
    assert "organisation · 2 events" in words
    assert card.forms[0].button.accessibleName() == "“NDO” is not National Dam Office"
    QTest.keyClick(card.field, KEY.Key_Escape)
    assert filled.actor_card.card is None
    assert QApplication.focusWidget() is filled.facets.actors


def test_a_form_is_taken_from_an_actor_and_given_back(filled: MainWindow) -> None:
    card = card_of(filled, "National Dam Office")
    click(card.forms[0].button)
    assert member(filled, "NDO").events == 2  # the sentence that gives both names tells of both
    assert member(filled, "National Dam Office").events == 1
    assert "“NDO” is not National Dam Office. Ctrl+Z takes it back." in shown_words(filled.status)
    assert "The articles call this actor by no other name." in shown_words(open_card(filled))
    undo(filled)
    assert member(filled, "National Dam Office").events == 2
    assert [row.words for row in open_card(filled).forms] == ["NDO"]
    assert "Undone: that “NDO” is not National Dam Office" in shown_words(filled.status)


def test_another_actor_is_found_and_made_the_same(filled: MainWindow) -> None:
    card = card_of(filled, "Ada Brook")
    QTest.keyClicks(card.field, "brooke")
    assert [row.text for row in card.others.rows.rows] == ["Ada Brooke"]
    QTest.keyClick(card.field, KEY.Key_Return)
    assert QApplication.focusWidget() is card.others
    QTest.keyClick(card.others, KEY.Key_Return)
    assert member(filled, "Ada Brook").events == 3
    assert "Ada Brooke" not in [one.name for one in filled.project.cast.ranked()]
    assert "Ada Brook and Ada Brooke are one. Ctrl+Z takes it back." in shown_words(filled.status)
    forms = {row.words: row for row in open_card(filled).forms}
    assert "You said so" in shown_words(forms["Ada Brooke"])
    click(forms["Ada Brooke"].button)
    assert member(filled, "Ada Brooke").events == 1


def test_in_one_article_it_is_somebody_else(filled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "east.txt"
    path.write_text("The weir at East\n\nAda Brook sold the weir on 9 July 2024.\n", "utf-8")
    open_all(qtbot, filled, path)
    assert member(filled, "Ada Brook").events == 3
    card = card_of(filled, "Ada Brook")
    assert [row.words for row in card.articles] == ["The dam at Nord", "The weir at East"]
    assert card.articles[1].button.accessibleName() == "In “The weir at East” it is somebody else of this name"
    click(card.articles[1].button)
    assert [one.events for one in filled.project.cast.ranked() if one.name == "Ada Brook"] == [2, 1]
    assert "is somebody else. Ctrl+Z takes it back." in shown_words(filled.status)
    undo(filled)
    assert member(filled, "Ada Brook").events == 3


def test_the_list_shows_what_it_has_while_the_cast_is_another(filled: MainWindow) -> None:
    table = filled.centre.list.table
    rows = table.rows
    before = [rows.entry(row) for row in range(rows.rowCount())]
    filled.project.recast(Casting(same=((member(filled, "Ada Brook").who, member(filled, "Ada Brooke").who),)), {})
    table.grab()  # as between two turns
    role = Qt.ItemDataRole.AccessibleTextRole
    told = {one.event.title: rows.data(rows.index(row, Column.ACTOR), role) for row, one in enumerate(before)}
    assert told["Ada Brooke opened the lock"] == "No actor"


def test_two_actors_change_colours(filled: MainWindow) -> None:
    brook, office = member(filled, "Ada Brook").colour, member(filled, "National Dam Office").colour
    assert brook is not None
    assert office is not None
    card = card_of(filled, "Ada Brook")
    assert [each.isChecked() for each in card.colours.swatches].index(True) == brook
    wanted = card.colours.swatches[office]
    wanted.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(wanted, KEY.Key_Space)
    assert (member(filled, "Ada Brook").colour, member(filled, "National Dam Office").colour) == (office, brook)
    again = open_card(filled)
    assert again.colours.swatches[office].isChecked()
    assert QApplication.focusWidget() is again.colours.swatches[office]
    undo(filled)
    assert (member(filled, "Ada Brook").colour, member(filled, "National Dam Office").colour) == (brook, office)
    assert "Undone: the colour of an actor" in shown_words(filled.status)


def test_the_card_is_asked_for_by_the_menu_of_a_row_and_of_a_lane(filled: MainWindow) -> None:
    point_at(filled, "Ada Brook")
    view = filled.facets.actors
    at = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    menu = filled.menus.menu
    assert menu
    words = [action.text() for action in menu.actions()]
    assert words[:3] == ["Who is Ada Brook…", "Only Ada Brook", "Hide Ada Brook"]
    menu.actions()[0].trigger()
    menu.close()
    assert open_card(filled).accessibleName() == "Ada Brook"
    filled.actor_card.close()
    lane = next(strip.lane.lane for strip in filled.timeline.scene.strips if strip.lane.lane.name == "Ada Brook")
    filled.menus.show(filled.project, QPoint(10, 10), None, lane)
    assert filled.menus.menu
    assert filled.menus.menu.actions()[0].text() == "Who is Ada Brook…"
    filled.menus.menu.close()


def test_without_an_actor_it_asks_for_one(filled: MainWindow) -> None:
    filled.facets.actors.choose(None)
    filled.commands.review.who.trigger()
    assert filled.actor_card.card is None
    assert "Choose an actor among the filters first." in shown_words(filled.status)


def test_the_card_goes_when_the_articles_are_closed(filled: MainWindow) -> None:
    card_of(filled, "Ada Brook")
    filled.close_articles()
    assert filled.actor_card.card is None
