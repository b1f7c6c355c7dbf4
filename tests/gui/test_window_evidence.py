"""The evidence of an event: what its date rests on and could be, who speaks, where else it is told."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.hands import button, click, open_all, shown_words

from linimasa.civil import MINUTES, parse_day
from linimasa.model import Span
from linimasa.project import Entry, Filters, Known
from linimasa.ui.evidence import Evidence
from linimasa.ui.namebutton import NameButton
from linimasa.ui.reading import given
from linimasa.ui.theme import LIGHT
from linimasa.ui.window import MainWindow

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
RIG = """The rig at Kelm

The rig sank on 5/9/2023. Two days later Anna Weller spoke to the crew.

"It was a good rig," Anna Weller said on 12 May 2024.
"""
PIER = """The pier at Kelm

Otto Brand opened the pier at Kelm on 3 May 2024.
"""


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    for name, text in (("rig.txt", RIG), ("pier.txt", PIER)):
        (tmp_path / name).write_text(text, "utf-8")
    open_all(qtbot, window, tmp_path / "rig.txt", tmp_path / "pier.txt")
    window.activateWindow()
    return window


def entry_with(window: MainWindow, words: str) -> Entry:
    return next(entry for entry in window.project.entries if words in entry.event.title)


def show(window: MainWindow, words: str) -> Entry:
    entry = entry_with(window, words)
    window.select(entry.key)
    return entry


def day(window: MainWindow, words: str) -> int | None:
    interval = entry_with(window, words).event.interval
    return interval.begin // MINUTES if interval and interval.begin else None


def choose(qtbot: QtBot, window: MainWindow, text: str) -> None:
    with qtbot.waitSignal(window.editing.changed):
        click(button(window.evidence, text))


def names(window: MainWindow) -> list[NameButton]:
    return [one for one in window.evidence.findChildren(NameButton) if one.isVisible()]


def test_the_other_reading_is_chosen_and_what_hangs_on_it_follows(filled: MainWindow, qtbot: QtBot) -> None:
    show(filled, "rig sank")
    assert "Which is meant?" in shown_words(filled.evidence)
    assert button(filled.evidence, "Tue 5 Sep 2023").accessibleName() == "Read it as Tue 5 Sep 2023, day first"
    choose(qtbot, filled, "Tue 5 Sep 2023")
    assert day(filled, "rig sank") == parse_day("2023-09-05")
    assert day(filled, "spoke to the crew") == parse_day("2023-09-07")
    entry = entry_with(filled, "rig sank")
    assert (filled.selected, entry.known) == (entry.key, Known.STATED)
    assert "It is read with the day first: you have decided so." in shown_words(filled.evidence)
    assert "Which is meant?" not in shown_words(filled.evidence)
    assert filled.timeline.scene.placement(entry.key) is not None


def test_a_chosen_reading_is_taken_back_by_undo_and_by_its_button(filled: MainWindow, qtbot: QtBot) -> None:
    before = filled.project.extractions[0]
    show(filled, "rig sank")
    choose(qtbot, filled, "Tue 5 Sep 2023")
    QTest.keyClick(filled, KEY.Key_Z, CONTROL)
    assert filled.project.extractions[0] is before
    assert "Undone: how a date in “The rig at Kelm” is read" in shown_words(filled.status)
    QTest.keyClick(filled, KEY.Key_Z, CONTROL | SHIFT)
    assert day(filled, "rig sank") == parse_day("2023-09-05")
    assert "Done again: how a date" in shown_words(filled.status)
    choose(qtbot, filled, "Leave both readings open")
    assert filled.project.extractions[0] == before


def test_a_chosen_reading_outlives_another_today_and_the_session(filled: MainWindow, qtbot: QtBot) -> None:
    show(filled, "rig sank")
    choose(qtbot, filled, "Tue 5 Sep 2023")
    click(filled.evidence.today)
    card = filled.references.card
    assert card
    assert not card.reset.isEnabled()
    card.day.setText("2024-05-20")
    with qtbot.waitSignal(filled.editing.changed):
        click(card.apply)
    assert day(filled, "rig sank") == parse_day("2023-09-05")
    said = given(filled.project.extractions[0])
    assert said == (parse_day("2024-05-20"), None, ((Span(33, 41), "dmy"),))
    filled.close()
    other = MainWindow()
    qtbot.addWidget(other)
    with qtbot.waitSignal(other.reader.finished):
        other.opening.restore()
    assert [given(one) for one in other.project.extractions if one.article.title == "The rig at Kelm"] == [said]


def test_undo_goes_to_what_it_changes(filled: MainWindow, qtbot: QtBot) -> None:
    show(filled, "rig sank")
    choose(qtbot, filled, "Tue 5 Sep 2023")
    show(filled, "opened the pier")
    QTest.keyClick(filled, KEY.Key_Z, CONTROL)
    assert filled.selected == entry_with(filled, "rig sank").key
    assert filled.evidence.source.toPlainText() == RIG
    filled.show_article(1)
    QTest.keyClick(filled, KEY.Key_Z, CONTROL | SHIFT)
    assert filled.selected == entry_with(filled, "rig sank").key


def test_the_steps_are_told_on_demand(filled: MainWindow) -> None:
    show(filled, "spoke to the crew")
    evidence = filled.evidence
    assert "the words of the text" not in shown_words(evidence)
    click(button(evidence, "Step by step"))
    told = shown_words(evidence)
    for words in ("“Two days later”", "the words of the text", "9 May 2023", "2 days later", "11 May 2023"):
        assert words in told
    show(filled, "rig sank")
    assert "It is read with the month first: that is usual" in shown_words(evidence)  # they stay open
    steps = button(evidence, "Step by step")
    steps.setFocus()
    QTest.keyClick(steps, KEY.Key_Space)
    assert "the words of the text" not in shown_words(evidence)
    assert steps.hasFocus()


def test_a_speaker_leads_to_what_only_they_do(filled: MainWindow) -> None:
    show(filled, "good rig")
    speaker = names(filled)[-1]
    assert (speaker.words, speaker.accessibleName()) == ("Anna Weller", "Anna Weller: show only these events")
    speaker.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(speaker, KEY.Key_Space)
    assert [chip.text() for chip in filled.centre.chips.chips] == ["Only Anna Weller"]
    assert {key for entry in filled.project.shown() for key in entry.holders} == {"person:anna weller"}
    assert speaker.hasFocus()
    click(speaker)
    assert filled.project.filters == Filters()


def test_the_passages_of_an_event_are_gone_through(filled: MainWindow, qtbot: QtBot) -> None:
    entry = entry_with(filled, "rig sank")
    second = Span(RIG.index('"It was'), len(RIG) - 1)
    event = replace(entry.event, passages=(entry.event.span, second))
    evidence = Evidence(LIGHT, filled.commands.review)
    qtbot.addWidget(evidence)
    evidence.resize(368, 900)
    evidence.show()
    evidence.show_project(filled.project)
    evidence.show_entry(entry, "")
    assert not evidence.passages.isVisible()
    evidence.show_entry(replace(entry, event=event), "")
    assert "Passage 1 of 2" in shown_words(evidence.passages)

    def strong() -> list[int]:
        document = evidence.source.document()
        return [at for at in range(document.blockCount()) if document.findBlockByNumber(at).layout().formats()]

    assert strong() == [2]
    click(evidence.passages.next)
    assert "Passage 2 of 2" in shown_words(evidence.passages)
    assert strong() == [2, 4]  # the date stays in strong where it stands
    click(evidence.passages.next)
    assert strong() == [2]
