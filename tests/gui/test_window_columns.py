"""A table whose columns nobody knows: asked once, named anew, and left alone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.hands import button, click, open_all, reopening, shown_words

from linimasa.civil import parse_day
from linimasa.model import Opening
from linimasa.ui.columns import ColumnsCard
from linimasa.ui.openings import known_tables
from linimasa.ui.settings import Settings
from linimasa.ui.theme import DARK
from linimasa.ui.window import MainWindow

TABLE = 'kode,kolom1,kolom2,terbit\n7,Banjir,"Air naik di Ambon pada 3 Mei 2024, kata Rina Salim.",2024-05-04\n'


def asking(window: MainWindow) -> ColumnsCard:
    assert window.remedies.card
    assert window.remedies.card.isVisible()
    return window.remedies.card


def test_the_columns_of_a_table_are_asked_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text(TABLE, "utf-8")
    second.write_text("terbit,kolom2,kolom1,kode\n2024-05-06,Air surut di Ambon pada 5 Mei 2024.,Surut,8\n", "utf-8")
    open_all(qtbot, window, first)
    card = asking(window)
    assert card.fields["text"].currentData() == "kolom2"  # the longest
    assert "Air naik di Ambon pada 3 Mei 2024, kata Rina Salim." in shown_words(card)
    card.fields["title"].setCurrentIndex(card.fields["title"].findData("kolom1"))
    window.set_theme(DARK)
    card = asking(window)
    card.fields["date"].setCurrentIndex(card.fields["date"].findData("terbit"))
    assert "Banjir" in shown_words(card)
    with qtbot.waitSignal(window.reader.finished):
        click(card.add)
    qtbot.waitUntil(lambda: len(window.project.extractions) == 1)
    article = window.project.extractions[0].article
    assert (article.title, article.published) == ("Banjir", parse_day("2024-05-04"))
    assert window.notices.failures == []
    assert window.remedies.card is None
    open_all(qtbot, window, second)
    qtbot.waitUntil(lambda: len(window.project.extractions) == 2)
    assert window.project.extractions[1].article.title == "Surut"
    assert window.remedies.card is None
    assert list(known_tables(Settings())) == [frozenset({"kode", "kolom1", "kolom2", "terbit"})]


def test_columns_can_be_named_anew(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(TABLE, "utf-8")
    open_all(qtbot, window, path)
    with qtbot.waitSignal(window.reader.finished):
        click(asking(window).add)
    qtbot.waitUntil(lambda: len(window.project.extractions) == 1)
    click(button(reopening(window), "Columns…"))
    qtbot.waitUntil(lambda: window.remedies.card is not None)
    card = asking(window)
    assert card.fields["text"].currentData() == "kolom2"
    card.fields["title"].setCurrentIndex(card.fields["title"].findData("kolom1"))
    with qtbot.waitSignal(window.editing.changed):
        click(card.add)
    assert [one.article.title for one in window.project.extractions] == ["Banjir"]


def test_the_columns_of_a_table_that_is_gone_are_not_asked(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title,text\nBanjir,Air naik di Ambon pada 3 Mei 2024.\n", "utf-8")
    open_all(qtbot, window, path)
    qtbot.waitUntil(lambda: len(window.project.extractions) == 1)
    path.unlink()
    click(button(reopening(window), "Columns…"))
    qtbot.waitUntil(lambda: len(window.notices.failures) == 1)
    assert window.remedies.card is None


def test_who_reads_a_table_anew_stays_at_the_article_in_view(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    rows = "".join(f"Kota {n},Air naik di Kota {n} pada {n} Mei 2024.\n" for n in (1, 2, 3))
    path.write_text("title,text\n" + rows, "utf-8")
    open_all(qtbot, window, path)
    qtbot.waitUntil(lambda: len(window.project.extractions) == 3)
    window.select(next(entry.key for entry in window.project.entries if entry.key[0] == 2))
    with qtbot.waitSignal(window.editing.changed):
        window.reopening.reopen(str(path), Opening(columns=(("author", "title"),)))
    assert window.project.extractions[0].article.author == "Kota 1"
    assert (window.evidence.number, window.selected and window.selected[0]) == (2, 2)


def test_who_does_not_name_the_columns_can_later(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(TABLE, "utf-8")
    open_all(qtbot, window, path)
    QTest.keyClick(asking(window), Qt.Key.Key_Escape)
    assert window.remedies.card is None
    window.notices.toggle()
    assert window.notices.card
    click(button(window.notices.card, "Choose columns…"))
    window.remedies.set_theme(DARK)
    assert asking(window).failure.path == str(path)


def test_nobody_asks_for_the_columns_of_one_line_among_others(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"odd": "Air naik."}\n{"text": "Air naik di Ambon pada 3 Mei 2024."}\n{"odd": "Surut."}\n', "utf-8"
    )
    open_all(qtbot, window, path)
    assert len(window.notices.failures) == 2
    assert window.remedies.card is None
