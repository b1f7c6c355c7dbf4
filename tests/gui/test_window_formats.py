"""Files of many formats in the window: when they appeared, how they are read, and what helps where they are not."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.gui.hands import button, click, click_row, open_all, reopening, shown_words
from tests.samples import docx, page, pdf, runs, zipped

from linimasa import formats
from linimasa.civil import parse_day
from linimasa.model import AS_USUAL, DaySource, Opening, Publication, ReferenceBasis
from linimasa.ui import eventwords, openings, session
from linimasa.ui.eventwords import Column
from linimasa.ui.reading import Wanted
from linimasa.ui.settings import Settings
from linimasa.ui.window import MainWindow

LEAD = "Pelabuhan baru di Tanjung Lestari dibuka pada Jumat (14/3/2025) oleh Gubernur Rina Salim, kata juru bicaranya."
MORE = "“Kami menunggu sepuluh tahun,” kata Rina Salim kepada warga yang datang sejak pagi. Kapal pertama tiba kemarin."
HEAD = """<meta property="og:site_name" content="Kabar Nusa"><meta name="author" content="Dewi Larasati">
<meta property="article:published_time" content="2025-03-15T08:00:00+07:00">
<link rel="canonical" href="https://kabar.example/2025/03/15/pelabuhan">"""
MENU = '<html><body><nav><a href="a">Beranda</a> <a href="b">Ekonomi 3 Mei 2024</a></nav></body></html>'


@pytest.fixture
def story(tmp_path: Path) -> Path:
    linked = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-03-16"}</script>'
    path = tmp_path / "pelabuhan.html"
    path.write_text(page(LEAD, MORE, head=HEAD + linked), "utf-8")
    return path


def begins(window: MainWindow, words: str) -> int | None:
    entry = next(entry for entry in window.project.entries if words in entry.event.title)
    return entry.event.interval.begin if entry.event.interval else None


def test_every_day_of_publication_is_told_with_what_says_it(window: MainWindow, qtbot: QtBot, story: Path) -> None:
    open_all(qtbot, window, story)
    assert "“Today” is Sun 16 Mar 2025, 3 sources name 2 days" in shown_words(window.evidence)
    assert "Kabar Nusa · Dewi Larasati" in shown_words(window.evidence)
    click(window.evidence.today)
    card = window.references.card
    assert card
    assert "When it appeared: 3 sources name 2 days" in shown_words(card)
    assert card.address.text() == "https://kabar.example/2025/03/15/pelabuhan"
    assert card.address.isReadOnly()
    told = [(row.key, row.detail, row.count) for row in card.publications.rows.rows]
    day, before = parse_day("2025-03-16"), parse_day("2025-03-15")
    assert told == [
        (Publication(day, DaySource.JSON_LD), "what the page says of itself (JSON-LD)", "taken"),
        (Publication(before, DaySource.META), "head of the page (meta element)", ""),
        (Publication(before, DaySource.URL), "address of the page", ""),
    ]


def test_a_click_takes_another_day_of_publication(window: MainWindow, qtbot: QtBot, story: Path) -> None:
    open_all(qtbot, window, story)
    yesterday = begins(window, "Kapal pertama tiba")
    click(window.evidence.today)
    card = window.references.card
    assert card
    with qtbot.waitSignal(window.editing.changed):
        click_row(card.publications, Publication(parse_day("2025-03-15"), DaySource.URL))
    assert window.references.card is None
    found = window.project.extractions[0]
    assert (found.reference.day, found.reference.basis) == (parse_day("2025-03-15"), ReferenceBasis.GIVEN)
    assert begins(window, "Kapal pertama tiba") == (yesterday or 0) - 24 * 60
    window.commands.undo.trigger()
    assert begins(window, "Kapal pertama tiba") == yesterday


def test_the_article_s_own_day_is_not_given(window: MainWindow, qtbot: QtBot, story: Path) -> None:
    open_all(qtbot, window, story)
    for source, day in ((DaySource.META, "2025-03-15"), (DaySource.JSON_LD, "2025-03-16")):
        click(window.evidence.today)
        assert window.references.card
        with qtbot.waitSignal(window.editing.changed):
            click_row(window.references.card.publications, Publication(parse_day(day), source))
    assert window.project.extractions[0].reference.basis is ReferenceBasis.METADATA


def test_the_whole_page_in_place_and_back(window: MainWindow, qtbot: QtBot, story: Path) -> None:
    open_all(qtbot, window, story)
    card = reopening(window)
    assert not card.encoding.currentData()
    card.extent.segments[1].click()
    with qtbot.waitSignal(window.editing.changed):
        QTest.keyClick(card.apply, Qt.Key.Key_Return)
    article = window.project.extractions[0].article
    assert article.text.startswith("Beranda")
    assert "whole page" in window.evidence.file.words
    assert "Hak cipta" in window.evidence.source.toPlainText()
    assert len(window.project.extractions) == 1
    window.commands.undo.trigger()
    assert not window.project.extractions[0].article.text.startswith("Beranda")
    assert "whole page" not in window.evidence.file.words


def test_all_articles_of_a_file_are_read_anew_in_one_step(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "dua.csv"
    path.write_bytes(
        "title,text\nKöln,Kapal karam di Köln pada 3 Mei 2024.\nSaß,Saß tiba 5 Mei 2024.\n".encode("cp1252")
    )
    open_all(qtbot, window, path)
    card = reopening(window)
    card.encoding.setCurrentIndex(card.encoding.findData("cp1251"))
    with qtbot.waitSignal(window.editing.changed):
        click(card.apply)
    titles = [one.article.title for one in window.project.extractions]
    assert titles == ["Kцln", "SaЯ"]
    window.commands.undo.trigger()
    assert [one.article.title for one in window.project.extractions] == ["Köln", "Saß"]


def test_of_two_readings_of_a_file_the_one_in_view_is_read_anew(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "kapal.txt"
    for words in ("Kapal lama karam pada 3 Mei 2024.", "Kapal baru tiba pada 5 Mei 2024."):
        path.write_text(words, "utf-8")
        open_all(qtbot, window, path)
    window.show_article(0)
    with qtbot.waitSignal(window.editing.changed):
        window.reopening.reopen(str(path), Opening(encoding="latin-1"))
    first, second = (one.article for one in window.project.extractions)
    assert (first.text, first.opening.encoding, second.opening.encoding) == (second.text, "latin-1", None)


def test_a_free_encoding(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "kapal.txt"
    path.write_bytes("Kapal Köln karam\n\nKapal itu karam pada 3 Mei 2024 di Köln.".encode("cp1252"))
    open_all(qtbot, window, path)
    card = reopening(window)
    card.encoding.setCurrentIndex(card.encoding.findData("other"))
    QTest.keyClicks(card.other, "base64")
    assert "No encoding has this name." in shown_words(card)
    assert not card.apply.isEnabled()
    card.other.selectAll()
    QTest.keyClicks(card.other, "cp437")
    with qtbot.waitSignal(window.editing.changed):
        click(card.apply)
    assert "K÷ln" in window.project.extractions[0].article.text
    assert window.evidence.file.words == "kapal.txt · cp437"
    with qtbot.waitSignal(window.editing.told):
        window.commands.undo.trigger()
    assert "Undone: how the file “kapal.txt” is read" in shown_words(window.status)


def test_how_a_file_was_read_is_remembered(window: MainWindow, qtbot: QtBot, story: Path) -> None:
    open_all(qtbot, window, story)
    window.reopening.reopen(str(story), Opening(whole_page=True))
    qtbot.waitUntil(lambda: window.project.extractions[0].article.opening.whole_page)
    session.keep(Settings(), window.project.extractions, [])
    (wanted,) = session.kept(Settings())
    assert (wanted.path, wanted.opening) == (story, Opening(whole_page=True))


@pytest.mark.parametrize("opening", [AS_USUAL, Opening("cp1252", True, 5, (("text", "isi,“1”"),))])
def test_what_is_said_of_opening_is_kept(opening: Opening) -> None:
    assert openings.read(openings.kept(opening)) == opening


@pytest.mark.parametrize("text", ["x", "[]", '{"limit": "x"}', '{"columns": [1]}', '{"columns": [[1, 2]]}', "[" * 9])
def test_what_somebody_wrote_into_the_settings_is_the_usual_way(text: str) -> None:
    assert openings.read(text) == AS_USUAL


def test_a_page_without_an_article_is_opened_whole(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "menu.html"
    path.write_text(MENU, "utf-8")
    open_all(qtbot, window, path)
    window.notices.toggle()
    assert window.notices.card
    with qtbot.waitSignal(window.reader.finished):
        click(button(window.notices.card, "Use the whole page"))
    qtbot.waitUntil(lambda: len(window.project.extractions) == 1)
    assert window.notices.failures == []
    assert window.notices.card is None
    assert window.project.extractions[0].article.opening == Opening(whole_page=True)


def test_a_page_in_a_zip_file_is_opened_whole(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "berita.zip"
    path.write_bytes(zipped({"air.txt": "Air naik di Ambon pada 3 Mei 2024.", "menu.html": MENU}))
    open_all(qtbot, window, path)
    window.notices.toggle()
    assert window.notices.card
    assert "berita.zip: menu.html" in shown_words(window.notices.card)
    click(button(window.notices.card, "Use the whole page"))
    qtbot.waitUntil(lambda: len(window.project.extractions) == 2)
    assert window.notices.failures == []
    assert {one.article.part for one in window.project.extractions} == {"air.txt", "menu.html"}


def test_a_limit_is_raised_by_a_button(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "besar.txt"
    path.write_text(f"{LEAD}\n" * 12_000, "utf-8")
    with qtbot.waitSignal(window.reader.finished):
        window.reader.read_as(Wanted(path, opening=Opening(limit=2**20 // 2)))
    (failure,) = window.notices.failures
    assert failure.remedy == Opening(limit=2**21)
    window.notices.toggle()
    assert window.notices.card
    assert button(window.notices.card, "Raise the limit to 2 MB")


def test_what_can_be_read_in_one_way_only_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx(runs("Air naik di Ambon pada 3 Mei 2024.")))
    open_all(qtbot, window, path)
    card = reopening(window)
    assert "Files of this format can be read in one way only." in shown_words(card)
    assert not card.apply.isVisible()


def test_pages_and_outlets_are_told_as_sources(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    first, second = "Kapal pertama tiba di Ambon pada 2 Mei 2024.", "Kapal kedua tiba di Ambon pada 3 Mei 2024."
    path.write_bytes(pdf([[(60, 780, 10, first)], [(60, 780, 10, second)]]))
    open_all(qtbot, window, path)
    found = window.project.extractions[0]
    window.project.replace(0, replace(found, article=replace(found.article, title="Pelabuhan", outlet="Kabar Nusa")))
    entry = next(entry for entry in window.project.entries if "Kapal kedua" in entry.event.title)
    assert eventwords.cell(window.project, entry, Column.SOURCE) == "Kabar Nusa, page 2"
    assert eventwords.copied(window.project, entry)[-1] == "Pelabuhan, Kabar Nusa, page 2"
    window.select(entry.key)
    assert window.evidence.file.words == "a.pdf · page 2"


def test_the_file_dialog_names_every_format(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(_parent: object, _title: str, _folder: str, kinds: str) -> tuple[list[str], str]:
        asked.append(kinds)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    window.commands.open.trigger()
    assert asked[0].startswith("Articles and projects (*.")
    assert "*.linimasa" in asked[0]
    assert all(f"*{suffix}" in asked[0] for suffix in formats.by_suffix())


def test_a_folder_is_searched_for_every_format(window: MainWindow, qtbot: QtBot, tmp_path: Path, story: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(runs("Air naik di Ambon pada 3 Mei 2024.")))
    (tmp_path / "b.zip").write_bytes(zipped({"dalam.txt": "Air surut di Ambon pada 5 Mei 2024."}))
    (tmp_path / "c.png").write_bytes(b"no article")
    open_all(qtbot, window, tmp_path)
    read = {Path(one.article.path or "").name for one in window.project.extractions}
    assert read == {"a.docx", "b.zip", story.name}
    assert window.notices.failures == []


def test_a_sample_of_every_format_opens(window: MainWindow, qtbot: QtBot) -> None:
    folder = Path(__file__).parents[2] / "seeds"
    open_all(qtbot, window, folder)
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    assert window.notices.failures == []
    read = {Path(one.article.path or "").name for one in window.project.extractions}
    assert read == {path.name for path in folder.iterdir()}
    assert all(one.events for one in window.project.extractions)
