"""The key sheet: every key of the program is on it, and on it once more than anywhere else."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from linimasa.project import Project
from linimasa.ui import overviewkeys
from linimasa.ui.keysheet import KeySheet
from linimasa.ui.keytable import cap, key_of
from linimasa.ui.theme import THEMES
from linimasa.ui.timeline import TimelineView, keys
from linimasa.ui.window import MainWindow

NONE = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget | None, *pressed: Qt.Key) -> None:
    assert widget is not None
    for key in pressed:
        QTest.keyClick(widget, key)


@pytest.fixture
def sheet(window: MainWindow) -> KeySheet:
    window.activateWindow()
    window.toolbar.first.setFocus()
    QTest.keyClick(window.toolbar.first, Qt.Key.Key_Question)
    return shown(window)


def shown(window: MainWindow) -> KeySheet:
    card = window.key_sheet.card
    assert isinstance(card, KeySheet)
    return card


def caps(sheet: KeySheet) -> dict[str, set[str]]:
    """What the rows say, and all the caps beside these words."""
    found: dict[str, set[str]] = {}
    for row in sheet.rows:
        found.setdefault(row.text, set()).update(row.keys)
    return found


def test_every_key_of_every_action_is_on_it(window: MainWindow, sheet: KeySheet) -> None:
    found = caps(sheet)
    with_keys = [action for action in window.actions() if action.shortcuts()]
    assert len(with_keys) > 20
    for action in with_keys:
        assert {cap(keys) for keys in action.shortcuts()} <= found[action.text().removesuffix("…")]


def test_every_key_of_the_timeline_and_the_overview_is_on_it(sheet: KeySheet) -> None:
    found = caps(sheet)
    tables = [(each.keys, each.words) for each in keys.bindings()]
    tables += [(each.keys, each.words) for each in overviewkeys.bindings()]
    for some, words in tables:
        assert {cap(key) for key in some} <= found[words]


def test_the_timeline_takes_no_key_that_is_not_in_its_table(qtbot: QtBot, gates: Project) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.set_project(gates)
    bound = {key for binding in keys.bindings() for key in binding.keys}
    for code in (*range(Qt.Key.Key_Space, Qt.Key.Key_AsciiTilde + 1), *range(Qt.Key.Key_Escape, Qt.Key.Key_F12)):
        event = QKeyEvent(QEvent.Type.KeyPress, code, NONE)
        view.keyPressEvent(event)
        assert event.isAccepted() == (Qt.Key(code) in bound)


def test_no_key_does_two_things(window: MainWindow) -> None:
    every = [keys.toString() for action in window.actions() for keys in action.shortcuts()]
    assert len(every) == len(set(every))


def test_the_keys_of_the_design_are_there(window: MainWindow) -> None:
    every = {keys.toString() for action in window.actions() for keys in action.shortcuts()}
    assert every >= {"Ctrl+F", "F3", "Shift+F3", "Ctrl+G", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+E", "Ctrl+C", "?", "F1"}
    timeline = {cap(key) for binding in keys.bindings() for key in binding.keys}
    assert timeline >= {*"WSAD+−←→↑↓F0", "Home", "End", "Enter", "Esc"}


@pytest.mark.parametrize("key", [Qt.Key.Key_Question, Qt.Key.Key_F1])
def test_a_key_brings_it_up_and_escape_puts_it_away(window: MainWindow, key: Qt.Key) -> None:
    window.activateWindow()
    before = window.toolbar.first
    before.setFocus()
    press(before, key)
    sheet = shown(window)
    assert sheet.isVisible()
    assert QApplication.focusWidget() is sheet.field
    press(sheet.field, Qt.Key.Key_Escape)
    assert window.key_sheet.card is None
    assert QApplication.focusWidget() is before


def test_it_is_in_the_help_menu(window: MainWindow) -> None:
    tops = window.commands.menu().actions()
    entries = next(menu for action in tops if action.text() == "Help" and isinstance(menu := action.menu(), QMenu))
    assert window.commands.keys in entries.actions()


def test_what_is_written_leaves_the_keys_that_have_it(sheet: KeySheet) -> None:
    everything = len(sheet.rows)
    sheet.field.setFocus()
    QTest.keyClicks(sheet.field, "zoom")
    assert {row.text for row in sheet.rows} == {"Zoom in", "Zoom out"}
    sheet.field.clear()
    QTest.keyClicks(sheet.field, "ctrl shift z")
    assert [row.text for row in sheet.rows] == ["Redo"]
    QTest.keyClicks(sheet.field, "??")
    assert sheet.rows == []
    assert "No key does that." in [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    sheet.field.clear()
    assert len(sheet.rows) == everything


def test_arrows_scroll_it_from_the_field(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(900, 420)
    window.commands.keys.trigger()
    sheet = shown(window)
    bar = sheet.scrolls
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press(sheet.field, Qt.Key.Key_Down)
    assert bar.value() > 0
    press(sheet.field, Qt.Key.Key_Up)
    assert bar.value() == 0
    press(sheet.field, *[Qt.Key.Key_PageDown] * 9)
    assert bar.value() == bar.maximum()


def test_it_stays_in_the_window_and_outlives_another_theme(window: MainWindow, sheet: KeySheet) -> None:
    sheet.field.setText("zoom")
    window.set_theme(THEMES["dark"])
    again = shown(window)
    assert again is not sheet
    assert [row.text for row in again.rows].count("Zoom in") == 2
    window.resize(1000, 700)
    assert window.rect().contains(shown(window).geometry())


def test_rows_are_told_with_their_keys(sheet: KeySheet) -> None:
    row = next(row for row in sheet.rows if row.text == "Redo")
    assert row.accessibleName() == "Redo: Ctrl Shift Z"
    assert sheet.field.accessibleName()


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (QKeySequence("Ctrl+Shift+Z"), "Ctrl Shift Z"),
        (QKeySequence("Ctrl++"), "Ctrl +"),
        (QKeySequence("Ctrl+-"), "Ctrl −"),
        (QKeySequence("?"), "?"),
        (QKeySequence("Alt+Left"), "Alt ←"),
        (Qt.Key.Key_Return, "Enter"),
        (Qt.Key.Key_W, "W"),
    ],
)
def test_caps_are_short(keys: QKeySequence | Qt.Key, expected: str) -> None:
    assert cap(keys) == expected


CYRILLIC_TSE, CYRILLIC_EF = 0x426, 0x424  # what a Russian layout has at W and at A


@pytest.mark.parametrize(
    ("platform", "code", "scan", "virtual", "expected"),
    [
        ("xcb", CYRILLIC_TSE, 25, 0, Qt.Key.Key_W),
        ("wayland", CYRILLIC_EF, 38, 0, Qt.Key.Key_A),
        ("xcb", Qt.Key.Key_Z, 25, 0, Qt.Key.Key_W),  # French
        ("xcb", Qt.Key.Key_M, 47, 0, Qt.Key.Key_M),  # French, where English has ;
        ("windows", Qt.Key.Key_Q, 30, 0, Qt.Key.Key_A),
        ("cocoa", Qt.Key.Key_Q, 1, 0, Qt.Key.Key_A),
        ("cocoa", CYRILLIC_TSE, 1, 13, Qt.Key.Key_W),
        ("xcb", Qt.Key.Key_Home, 110, 0, Qt.Key.Key_Home),
        ("xcb", Qt.Key.Key_W, 0, 0, Qt.Key.Key_W),  # a key that has no place
        ("offscreen", Qt.Key.Key_S, 25, 0, Qt.Key.Key_S),
    ],
)
def test_letters_go_by_the_place_of_their_key(
    monkeypatch: pytest.MonkeyPatch, platform: str, code: int, scan: int, virtual: int, expected: Qt.Key
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    event = QKeyEvent(QEvent.Type.KeyPress, int(code), NONE, scan, virtual, 0)
    assert key_of(event) == expected


def test_a_russian_keyboard_zooms(qtbot: QtBot, gates: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.reduced_motion = True
    view.set_project(gates)
    before = view.scale.px
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    view.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, CYRILLIC_TSE, NONE, 25, 0, 0))
    assert view.scale.px > before
