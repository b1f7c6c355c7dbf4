"""Which day "today" is, and the language: changed in place, seen at once, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.hands import button, click, open_all, shown_words

from linimasa.civil import MINUTES, parse_day
from linimasa.model import ReferenceBasis
from linimasa.project import Entry
from linimasa.ui.reference import ReferenceCard
from linimasa.ui.theme import DARK
from linimasa.ui.window import MainWindow

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
UNKNOWN = """Kapal karam

Kapal itu karam kemarin di Ambon. Rina Salim melihatnya dari pantai.

Ia berlayar pada 2 Mei 2019.
"""
NOTHING = """Kapal karam

Kapal itu karam kemarin di Ambon. Rina Salim melihatnya dari pantai.
"""
OTHER = """The pier at Kelm

KELM, 3 May 2024 - Anna Weller opened the pier at Kelm yesterday.
"""


@pytest.fixture
def wreck(tmp_path: Path) -> Path:
    path = tmp_path / "kapal.txt"
    path.write_text(NOTHING, "utf-8")
    return path


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    for name, text in (("karam.txt", UNKNOWN), ("pier.md", OTHER)):
        (tmp_path / name).write_text(text, "utf-8")
    open_all(qtbot, window, tmp_path / "karam.txt", tmp_path / "pier.md")
    return window


def opened(window: MainWindow) -> ReferenceCard:
    card = window.references.card
    assert card
    assert card.isVisible()
    return card


def entry_with(window: MainWindow, words: str) -> Entry:
    return next(entry for entry in window.project.entries if words in entry.event.title)


def begin(window: MainWindow, words: str) -> int | None:
    interval = entry_with(window, words).event.interval
    return interval.begin if interval else None


def apply(qtbot: QtBot, window: MainWindow, day: str) -> None:
    """Type a day into the card that is open, and Enter."""
    card = opened(window)
    card.day.selectAll()
    with qtbot.waitSignal(window.editing.changed):
        QTest.keyClicks(card.day, day)
        QTest.keyClick(card.day, KEY.Key_Return)


def test_an_article_that_does_not_tell_asks_quietly_and_once(window: MainWindow, qtbot: QtBot, wreck: Path) -> None:
    open_all(qtbot, window, wreck)
    assert window.status.today.words == "Which day is “today” in this article?"
    assert window.references.card is None
    click(window.status.today)
    QTest.keyClick(opened(window).day, KEY.Key_Escape)
    assert window.references.card is None
    window.select(window.project.entries[0].key)
    assert window.status.today.words == "The day of “today” is not known"


def test_saying_what_today_is_dates_the_events_at_once(window: MainWindow, qtbot: QtBot, wreck: Path) -> None:
    open_all(qtbot, window, wreck)
    entry = entry_with(window, "karam")
    window.select(entry.key)
    assert not entry.dated
    click(window.evidence.today)
    apply(qtbot, window, "2023-09-14")
    assert begin(window, "karam") == parse_day("2023-09-13") * MINUTES
    assert window.selected is not None
    assert window.project.entry(window.selected) == entry_with(window, "karam")
    assert window.timeline.scene.placement(window.selected) is not None
    assert window.evidence.today.words.startswith("“Today” is Thu 14 Sep 2023, the day given")
    assert "13 September 2023" in shown_words(window.evidence)
    assert window.status.today.words.startswith("“Today” is Thu 14 Sep 2023")


def test_it_is_undone_and_redone_with_keys(filled: MainWindow, qtbot: QtBot) -> None:
    before = filled.project.extractions[0]
    assert before.reference.basis is ReferenceBasis.TEXT
    selected = entry_with(filled, "karam")
    filled.select(selected.key)
    colours = {key: member.colour for key, member in filled.project.cast.members.items()}
    hidden = frozenset({next(key for key, m in filled.project.cast.members.items() if m.name == "Anna Weller")})
    filled.project.hidden = hidden
    click(filled.evidence.today)
    apply(qtbot, filled, "1998-03-10")
    assert begin(filled, "karam") == parse_day("1998-03-09") * MINUTES
    QTest.keyClick(filled, KEY.Key_Z, CONTROL)
    assert filled.project.extractions[0] is before
    assert filled.selected == selected.key
    assert not filled.commands.undo.isEnabled()
    assert [one.isEnabled() for one in filled.toolbar.history] == [False, True]
    QTest.keyClick(filled, KEY.Key_Z, CONTROL | SHIFT)
    assert begin(filled, "karam") == parse_day("1998-03-09") * MINUTES
    assert {key: filled.project.cast.members[key].colour for key in colours} == colours
    assert filled.project.hidden == hidden


def test_the_text_stays_where_it_was_scrolled_to(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(NOTHING + "\nKapal itu besar sekali.\n" * 200, "utf-8")
    open_all(qtbot, window, path)
    bar = window.evidence.source.verticalScrollBar()
    bar.setValue(100)
    click(window.evidence.today)
    apply(qtbot, window, "2023-09-14")
    assert bar.value() == 100


def test_what_is_no_date_cannot_be_applied(filled: MainWindow) -> None:
    click(filled.evidence.today)
    card = opened(filled)
    card.day.clear()
    assert card.apply.isEnabled()
    QTest.keyClicks(card.day, "2023-02-30")
    assert "This is no date" in shown_words(card)
    assert not card.apply.isEnabled()
    QTest.keyClick(card.day, KEY.Key_Return)
    assert filled.references.card is card
    assert not filled.commands.undo.isEnabled()


def test_a_language_is_given_and_the_day_stays_as_the_text_tells(filled: MainWindow, qtbot: QtBot) -> None:
    click(filled.evidence.today)
    card = opened(filled)
    assert card.language.currentText() == "As the article tells: Indonesian"
    card.language.setCurrentIndex(card.language.findData("en"))
    with qtbot.waitSignal(filled.editing.changed):
        click(card.apply)
    found = filled.project.extractions[0]
    assert (found.language, found.language_given) == ("en", True)
    assert found.reference.basis is not ReferenceBasis.GIVEN
    assert filled.evidence.today.words.endswith("en")
    click(filled.evidence.today)
    assert opened(filled).language.currentData() == "en"
    with qtbot.waitSignal(filled.editing.changed):
        click(button(opened(filled), "Reset"))
    found = filled.project.extractions[0]
    assert (found.language, found.language_given) == ("id", False)


def test_buttons_of_the_toolbar_take_back_and_do_again(filled: MainWindow, qtbot: QtBot) -> None:
    undo, redo = filled.toolbar.history
    assert not undo.isEnabled()
    before = filled.project.extractions[0]
    click(filled.evidence.today)
    apply(qtbot, filled, "1998-03-10")
    after = filled.project.extractions[0]
    click(undo)
    assert filled.project.extractions[0] is before
    click(redo)
    assert filled.project.extractions[0] is after
    assert [undo.isEnabled(), redo.isEnabled()] == [True, False]


def test_reset_goes_back_to_what_the_article_tells(filled: MainWindow, qtbot: QtBot) -> None:
    before = filled.project.extractions[0]
    click(filled.evidence.today)
    assert not opened(filled).reset.isEnabled()
    apply(qtbot, filled, "1998-03-10")
    click(filled.evidence.today)
    with qtbot.waitSignal(filled.editing.changed):
        click(opened(filled).reset)
    assert filled.project.extractions[0] == before


def test_the_card_goes_when_another_article_is_shown(filled: MainWindow) -> None:
    click(filled.evidence.today)
    opened(filled)
    filled.show_article(1)
    assert filled.references.card is None


def test_the_card_outlives_another_theme_and_stays_in_the_window(filled: MainWindow) -> None:
    click(filled.status.today)
    filled.set_theme(DARK)
    card = opened(filled)
    filled.resize(1100, 700)
    assert filled.rect().contains(card.geometry())


def test_what_is_read_anew_too_late_is_dropped(filled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    click(filled.evidence.today)
    card = opened(filled)
    QTest.keyClicks(card.day, "1998-03-10")
    QTest.keyClick(card.day, KEY.Key_Return)
    filled.close_articles()
    open_all(qtbot, filled, tmp_path / "pier.md")
    qtbot.waitUntil(lambda: not filled.reader.running)
    assert [one.article.title for one in filled.project.extractions] == ["pier"]
    assert not filled.commands.undo.isEnabled()
