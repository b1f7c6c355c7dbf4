"""Go to a date: written as one speaks of it, in the language of the interface."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from tests.gui.hands import click, open_all

from linimasa import civil
from linimasa.ui.goto import GoToDate
from linimasa.ui.window import MainWindow

TEXT = "The lock at Veere was closed on 4 June 2024.\n"


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "lock.txt"
    path.write_text(TEXT, "utf-8")
    open_all(qtbot, window, path)
    window.activateWindow()
    window.timeline.setFocus()
    return window


def asked(window: MainWindow) -> GoToDate:
    QTest.keyClick(window.timeline, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    card = window.go_to_date.card
    assert isinstance(card, GoToDate)
    return card


def day(text: str) -> int:
    return civil.parse_day(text)


@pytest.mark.parametrize(
    ("language", "written", "first", "after"),
    [
        ("en", "2023", "2023-01-01", "2024-01-01"),
        ("en", "Sept 2023", "2023-09-01", "2023-10-01"),
        ("en", "sept 2023", "2023-09-01", "2023-10-01"),
        ("en", "13/9/2023", "2023-09-13", "2023-09-14"),
        ("en", "the 1990s", "1990-01-01", "2000-01-01"),
        ("en", "Mei 1998", "1998-05-01", "1998-06-01"),
        ("id", "Mei 1998", "1998-05-01", "1998-06-01"),
        ("id", "5/9/2023", "2023-09-05", "2023-09-06"),
        ("id", "abad ke-19", "1801-01-01", "1901-01-01"),
        ("en", "since 2019", "2019-01-01", "2020-01-01"),
    ],
)
def test_the_timeline_goes_there(
    filled: MainWindow, qtbot: QtBot, language: str, written: str, first: str, after: str
) -> None:
    QLocale.setDefault(QLocale(language))
    card = asked(filled)
    QTest.keyClicks(card.field, written)
    QTest.keyClick(card.field, Qt.Key.Key_Return)  # before it was read
    qtbot.waitUntil(lambda: filled.go_to_date.card is None, timeout=20_000)
    scale = filled.timeline.scale
    assert scale.begin <= day(first)
    assert day(after) <= scale.end
    assert (scale.begin + scale.end) / 2 == pytest.approx((day(first) + day(after)) / 2, abs=0.01)
    assert QApplication.focusWidget() is filled.timeline


def test_what_was_understood_is_told_while_writing(filled: MainWindow, qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    card = asked(filled)
    assert not card.go.isEnabled()
    QTest.keyClicks(card.field, "13/9/2023")
    qtbot.waitUntil(lambda: card.told == "Wednesday 13 September 2023", timeout=20_000)
    assert card.field.accessibleDescription() == card.told
    click(card.go)
    assert filled.go_to_date.card is None
    assert filled.timeline.scale.begin < day("2023-09-13") < filled.timeline.scale.end


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("since 2019", "since 2019"),
        ("before 14 July 2021", "before Wednesday 14 July 2021"),
        ("5/9/2023", "Tuesday 9 May 2023. If you mean 5 Sept 2023, write the month as a word."),
    ],
)
def test_an_open_date_and_one_with_two_readings_are_told_as_such(
    filled: MainWindow, qtbot: QtBot, written: str, told: str
) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    card = asked(filled)
    QTest.keyClicks(card.field, written)
    qtbot.waitUntil(lambda: card.told == told, timeout=20_000)


@pytest.mark.parametrize("written", ["banana", "30/2/2023", "2023 and the rest", "<b>2023</b>"])
def test_what_is_no_date_is_told_in_words(filled: MainWindow, qtbot: QtBot, written: str) -> None:
    card = asked(filled)
    before = filled.timeline.scale
    QTest.keyClicks(card.field, written)
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "no date" in card.told, timeout=20_000)
    assert not card.go.isEnabled()
    assert filled.go_to_date.card is card
    assert filled.timeline.scale == before


def test_escape_puts_the_card_away_and_what_is_read_then_is_dropped(filled: MainWindow, qtbot: QtBot) -> None:
    card = asked(filled)
    before = filled.timeline.scale
    QTest.keyClicks(card.field, "2001")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert filled.go_to_date.card is None
    qtbot.waitUntil(lambda: not filled.reader.running, timeout=20_000)
    QApplication.processEvents()
    assert filled.timeline.scale == before


def test_a_date_is_read_while_the_window_is_minimised(filled: MainWindow, qtbot: QtBot) -> None:
    card = asked(filled)
    filled.showMinimized()
    filled.showNormal()
    QTest.keyClicks(card.field, "2001")
    qtbot.waitUntil(lambda: card.told == "2001", timeout=20_000)


def test_an_empty_window_has_no_date_to_go_to(window: MainWindow) -> None:
    assert not window.commands.go_to_date.isEnabled()


def test_the_card_goes_away_when_what_had_the_keyboard_is_gone(filled: MainWindow) -> None:
    field = QLineEdit(filled)
    field.show()
    field.setFocus()
    filled.go_to_date.toggle()
    delete(field)
    filled.go_to_date.toggle()
    assert filled.go_to_date.card is None
    assert QApplication.focusWidget() is filled
