"""An article from the clipboard: its title, its day, and what is told of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.hands import NEWS, article_titles, button, click, clip, news, open_all, paste, shown_words

from linimasa.civil import parse_day
from linimasa.model import ReferenceBasis
from linimasa.ui.paste import suggested_title
from linimasa.ui.theme import DARK
from linimasa.ui.window import MainWindow

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_text_is_pasted_with_a_title_and_a_date(window: MainWindow, qtbot: QtBot) -> None:
    clip(NEWS)
    card = paste(window)
    assert card.title.text() == "Ferry sinks"
    assert "The ferry sank yesterday" in shown_words(card)
    QTest.keyClicks(card.title, "Off Ambon")
    QTest.keyClick(card.title, KEY.Key_Tab)
    QTest.keyClicks(card.day, "2024-02-03")
    QTest.keyClick(card.day, KEY.Key_Return)
    qtbot.waitUntil(lambda: article_titles(window) == ["Off Ambon"])
    article = window.project.extractions[0].article
    assert (article.path, article.text, article.published) == (None, NEWS, parse_day("2024-02-03"))
    assert window.opening.card is None


def test_a_date_is_not_needed_but_must_be_one(window: MainWindow, qtbot: QtBot) -> None:
    clip(NEWS)
    card = paste(window)
    card.day.setText("3 Feb")
    assert not card.add.isEnabled()
    card.day.clear()
    click(card.add)
    qtbot.waitUntil(lambda: article_titles(window) == ["Ferry sinks"])
    assert window.project.extractions[0].reference.basis is ReferenceBasis.NONE


def test_a_text_that_is_open_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_all(qtbot, window, news(tmp_path, "feri.txt"))
    clip(NEWS)
    window.evidence.source.setFocus()
    card = paste(window)
    assert "This text is open already: Ferry sinks" in shown_words(card)
    assert not card.add.isEnabled()
    QTest.keyClick(card.title, KEY.Key_Escape)
    assert window.opening.card is None
    assert len(window.project.extractions) == 1


def test_what_is_filled_in_outlives_another_theme(window: MainWindow) -> None:
    clip(NEWS)
    first = paste(window)
    first.title.setText("Off Ambon")
    first.day.setText("2024-02")
    window.set_theme(DARK)
    card = window.opening.card
    assert card
    assert card is not first
    assert (card.title.text(), card.day.text()) == ("Off Ambon", "2024-02")


def test_enter_presses_the_button_that_has_the_focus(window: MainWindow) -> None:
    clip(NEWS)
    card = paste(window)
    cancel = button(card, "Cancel")
    cancel.setFocus()
    QTest.keyClick(cancel, KEY.Key_Return)
    assert window.opening.card is None
    assert not window.reader.running


def test_pasting_works_from_the_text_of_an_article(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_all(qtbot, window, news(tmp_path, "feri.txt"))
    clip("Another text.")
    window.evidence.source.setFocus()
    QTest.keyClick(window.evidence.source, KEY.Key_V, CONTROL)
    assert window.opening.card


def test_pasting_nothing_says_so(window: MainWindow) -> None:
    clip(" \n")
    window.commands.paste.trigger()
    assert window.opening.card is None
    assert "The clipboard holds no text" in shown_words(window.status)


def test_pasting_where_nothing_was_ever_copied_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.commands.paste.trigger()
    assert "The clipboard holds no text" in shown_words(window.status)


def test_copied_files_are_opened(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    read: list[Path] = []
    monkeypatch.setattr(window.reader, "read", read.extend)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    QGuiApplication.clipboard().setMimeData(data)
    window.commands.paste.trigger()
    assert read == [tmp_path / "a.txt"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n\n  ## A head\nmore", "A head"),
        ("word " * 60, ("word " * 30).strip()),
        ("x" * 400, "x" * 150),
        ("***\nAfter a line of stars", "After a line of stars"),
        ("\n", ""),
    ],
)
def test_the_title_suggested_is_the_first_line(text: str, title: str) -> None:
    assert suggested_title(text) == title
