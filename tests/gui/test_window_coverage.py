"""What became of each sentence, from the status bar; and what an event's confidence is made of, in the evidence."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from linimasa import civil, pipeline
from linimasa.model import Article, Extraction, Ignored
from linimasa.pipeline import Options
from linimasa.project import coverage
from linimasa.ui import coverage as card
from linimasa.ui.surety import Surety
from linimasa.ui.window import MainWindow

TEXT = (
    "Surti Rahayu membuka warung pada Senin.\n\n"
    "Suatu hari nanti Surti Rahayu akan menulis buku.\n\n"
    "Kapan Surti Rahayu menutup warung?\n"
)


@pytest.fixture
def read() -> Extraction:
    """An article with a dated, an undated and an ignored sentence."""
    return pipeline.extract(Article(TEXT), Options(reference=civil.parse_day("2024-03-20"), language="id"))


@pytest.fixture
def filled(window: MainWindow, read: Extraction, qtbot: QtBot) -> MainWindow:
    """A window that shows it."""
    window.arrivals.take(read)
    qtbot.waitUntil(lambda: window.evidence.number == 0)
    return window


def test_the_counts_sum_to_all_sentences(read: Extraction) -> None:
    assert card.counts(coverage(read)) == "1 of 3 sentences dated · 1 undated · 1 ignored"


def test_the_status_bar_opens_the_sentences_without_a_date(filled: MainWindow) -> None:
    filled.status.used.click()
    opened = filled.coverage.card
    assert opened is not None
    rows = opened.list.rows.rows
    assert [row.text for row in rows] == [each.sentence.of(TEXT) for each in coverage(read_of(filled))[1:]]
    assert [row.detail for row in rows] == ["A plan whose time is not said.", "Question"]
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert filled.coverage.card is None


def test_a_day_that_does_not_exist_is_told(window: MainWindow, qtbot: QtBot) -> None:
    impossible = "Surat itu bertanggal 31 Februari 2023. Rapat digelar 2023-13-05. Toko itu dibuka pada tahun 99999."
    window.arrivals.take(pipeline.extract(Article(impossible), Options(language="id")))
    qtbot.waitUntil(lambda: window.evidence.number == 0)
    window.status.used.click()
    assert window.coverage.card
    details = {row.detail for row in window.coverage.card.list.rows.rows}
    assert details == {"It names a day that does not exist."}


def read_of(window: MainWindow) -> Extraction:
    return window.project.extractions[0]


def choose(window: MainWindow, row: int) -> None:
    window.status.used.click()
    assert window.coverage.card
    view = window.coverage.card.list
    view.setCurrentIndex(view.rows.index(row))
    QTest.keyClick(view, Qt.Key.Key_Return)


def test_an_undated_sentence_leads_to_its_event(filled: MainWindow) -> None:
    choose(filled, 0)
    entry = filled.evidence.entry
    assert entry is not None
    assert entry.event.title.startswith("Suatu hari nanti")


def test_an_ignored_sentence_leads_to_its_place_in_the_text(filled: MainWindow, read: Extraction) -> None:
    assert read.ignored[0][1] is Ignored.QUESTION
    choose(filled, 1)
    assert filled.evidence.source.textCursor().selectedText() == read.ignored[0][0].of(TEXT)


def test_the_sentences_go_with_their_article(filled: MainWindow, qtbot: QtBot) -> None:
    other = pipeline.extract(Article(TEXT + "Ini yang lain.\n"), Options(language="id"))
    filled.arrivals.take(other)
    qtbot.waitUntil(lambda: len(filled.project.extractions) == 2)
    filled.status.used.click()
    assert filled.coverage.card
    filled.show_article(1)
    assert filled.coverage.card is None
    filled.status.used.click()
    assert filled.coverage.card
    filled.close_articles()
    assert filled.coverage.card is None


def test_the_confidence_is_explained_on_demand(filled: MainWindow, read: Extraction) -> None:
    filled.select((0, read.events[0].id))
    surety = filled.evidence.findChild(Surety)
    assert surety is not None
    assert surety.button.text() == f"Confidence {round(100 * read.events[0].confidence)}%"
    assert not surety.factors.isVisible()
    surety.button.click()
    assert surety.factors.isVisible()
