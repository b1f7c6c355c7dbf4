"""The command palette: everything the window can do, by words or keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.hands import open_all

from linimasa.ui.commandpalette import CommandPalette, Deed, ranked
from linimasa.ui.theme import THEMES
from linimasa.ui.window import MainWindow

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    (tmp_path / "mill.txt").write_text("The mill\n\nRut Falk bought the mill on 2 May 2024.\n", "utf-8")
    open_all(qtbot, window, tmp_path / "mill.txt")
    qtbot.waitUntil(lambda: not window.busy)
    window.activateWindow()
    window.timeline.setFocus()
    return window


def palette(window: MainWindow) -> CommandPalette:
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_P, HELD)
    return shown(window)


def shown(window: MainWindow) -> CommandPalette:
    card = window.command_palette.card
    assert isinstance(card, CommandPalette)
    return card


def words(card: CommandPalette) -> list[str]:
    return [card.rows.item(row).text() for row in range(card.rows.count())]


def test_every_enabled_action_is_in_it_and_no_two_have_the_same_words(filled: MainWindow) -> None:
    found = words(palette(filled))
    assert len(found) == len(set(found)) > 40
    for name, action in filled.commands.named():
        wanted = action.isEnabled() and action is not filled.commands.palette
        assert (name in found) is wanted, name
    assert {"Theme: Dark", "Language: English", "Lanes by kind", "Next event"} <= set(found)


def test_without_articles_it_has_only_what_can_be_done(window: MainWindow) -> None:
    window.activateWindow()
    window.commands.palette.trigger()
    found = words(shown(window))
    assert "Open files" in found
    assert not {"Export", "Next event", "Zoom in"} & set(found)


def test_words_typed_leave_what_has_them_and_enter_does_it(filled: MainWindow, qtbot: QtBot) -> None:
    card = palette(filled)
    QTest.keyClicks(card.field, "lanes kind")
    assert words(card) == ["Lanes by kind"]
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.project.arrangement.by == "kind")
    assert filled.command_palette.card is None
    assert QApplication.focusWidget() is filled.timeline


def test_keys_of_the_timeline_are_done_too(filled: MainWindow, qtbot: QtBot) -> None:
    card = palette(filled)
    QTest.keyClicks(card.field, "last event")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.selected is not None)
    assert filled.selected == filled.timeline.order()[-1]


def test_arrows_go_round_and_a_click_takes(filled: MainWindow, qtbot: QtBot) -> None:
    card = palette(filled)
    QTest.keyClicks(card.field, "zoom")
    first = words(card)
    assert first[:2] == ["Zoom in", "Zoom out"]
    QTest.keyClick(card.field, Qt.Key.Key_Up)
    assert card.rows.currentRow() == len(first) - 1
    QTest.keyClick(card.field, Qt.Key.Key_Down)
    assert card.rows.currentRow() == 0
    before = filled.timeline.scale.px
    place = card.rows.visualItemRect(card.rows.item(0)).center()
    QTest.mouseClick(card.rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    qtbot.waitUntil(lambda: filled.timeline.scale.px > before)


def test_what_nobody_can_do_is_said(filled: MainWindow) -> None:
    card = palette(filled)
    QTest.keyClicks(card.field, "fly")
    assert words(card) == []
    assert card.field.accessibleDescription() == "No command has these words."
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert filled.command_palette.card is card
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert filled.command_palette.card is None


def test_what_enter_would_do_is_heard(filled: MainWindow) -> None:
    card = palette(filled)
    QTest.keyClicks(card.field, "ctrl g")
    assert card.field.accessibleDescription() == "Go to a date: Ctrl G"
    heard = QAccessible.queryAccessibleInterface(card.rows)
    assert heard.role() is QAccessible.Role.List
    assert heard.child(0).text(QAccessible.Text.Name) == "Go to a date: Ctrl G"


def test_it_speaks_indonesian_and_outlives_another_theme(filled: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.spoken):
        filled.speak("id")
    filled.commands.palette.trigger()
    card = shown(filled)
    card.field.setText("lajur jenis")
    assert words(card) == ["Lajur menurut jenis"]
    filled.set_theme(THEMES["dark"])
    assert words(shown(filled)) == ["Lajur menurut jenis"]


def test_what_begins_with_the_words_comes_first() -> None:
    every = [Deed(name, (), print) for name in ("Overzoom", "The zoom", "Zoom in")]
    assert [deed.words for deed in ranked(every, "zoom")] == ["Zoom in", "The zoom", "Overzoom"]
    assert [deed.words for deed in ranked(every, "")] == ["Overzoom", "The zoom", "Zoom in"]
