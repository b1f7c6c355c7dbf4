"""Articles in the real window: opened, filtered, selected, explained, closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.hands import button, click, click_row, open_all, shown_words

from linimasa import pipeline
from linimasa.model import Extraction, Failure
from linimasa.project import Entry, Facet
from linimasa.ui.failures import report
from linimasa.ui.spans import Mark
from linimasa.ui.theme import LIGHT
from linimasa.ui.timeline.look import AXIS, GUTTER
from linimasa.ui.window import MainWindow

FERRY = """Feri Melati kandas di Batam

BATAM, Kamis (14/9/2023) – Feri Melati kandas di perairan Batam pada Rabu (13/9/2023).

Rina Hartati memimpin penyelamatan pada Kamis (14/9/2023).

“Semua penumpang selamat,” kata Rina Hartati pada Kamis (14/9/2023).

Rina Hartati pernah menolong feri lain di Batam pada tahun lalu. Rina Hartati belum pernah kehilangan awak.
"""
BRIDGE = """The bridge at Kelm opens

KELM, 3 May 2024 - Anna Weller opened the bridge at Kelm on Thursday, 2 May 2024.

"It holds," Anna Weller said on Friday, 3 May 2024.
"""


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    path = tmp_path / "feri.txt"
    path.write_text(FERRY, "utf-8")
    return path


@pytest.fixture
def bridge(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.md"
    path.write_text(BRIDGE, "utf-8")
    return path


def entry_with(window: MainWindow, words: str) -> Entry:
    def sentence(entry: Entry) -> str:
        return entry.event.span.of(window.project.extraction(entry.key).article.text)

    return next(entry for entry in window.project.entries if words in sentence(entry))


def test_two_articles_make_one_timeline(window: MainWindow, qtbot: QtBot, ferry: Path, bridge: Path) -> None:
    open_all(qtbot, window, ferry, bridge)
    assert window.stack.currentWidget() is window.workspace
    assert [row.detail.split(" · ")[0] for row in window.facets.articles.rows.rows] == ["feri.txt", "bridge.md"]
    names = {row.text for row in window.facets.actors.rows.rows}
    assert {"Rina Hartati", "Anna Weller"} <= names
    assert {entry.key[0] for entry in window.project.entries} == {0, 1}
    assert "2 articles" in shown_words(window.toolbar)


def test_an_article_opened_twice_is_one(window: MainWindow, qtbot: QtBot, ferry: Path) -> None:
    open_all(qtbot, window, ferry, ferry)
    assert len(window.project.extractions) == 1


def test_an_article_opened_by_another_path_is_still_one(
    window: MainWindow, qtbot: QtBot, ferry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ferry.parent)
    (ferry.parent / "aside").symlink_to(ferry.parent)
    open_all(qtbot, window, ferry, Path("feri.txt"), Path("aside") / "feri.txt", ferry.parent)
    assert [one.article.path for one in window.project.extractions] == [str(ferry)]


def test_a_folder_stands_for_its_articles(window: MainWindow, qtbot: QtBot, ferry: Path, bridge: Path) -> None:
    open_all(qtbot, window, ferry.parent)
    assert {one.article.path for one in window.project.extractions} == {str(ferry), str(bridge)}


def test_a_bad_file_is_told_and_the_others_open(window: MainWindow, qtbot: QtBot, ferry: Path, tmp_path: Path) -> None:
    bad = tmp_path / "picture.xyz"
    bad.write_bytes(b"\0\1\2")
    open_all(qtbot, window, bad, ferry, tmp_path / "absent.txt")
    assert len(window.project.extractions) == 1
    notice = button(window.status, "2 files not read")
    click(notice)
    card = window.notices.card
    assert card is not None
    assert card.isVisible()
    assert {"picture.xyz", "absent.txt"} <= set(shown_words(card).split("\n"))
    click(button(card, "Copy the report"))
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split(": ")[0] for line in lines] == [str(bad), str(tmp_path / "absent.txt")]
    assert all(line.split(": ", 1)[1] for line in lines)
    assert button(card, "Copied").isVisible()
    QGuiApplication.clipboard().clear()
    QTest.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == lines
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert window.notices.card is None
    assert not notice.isVisible()
    assert window.timeline.hasFocus()


def test_closing_all_articles(window: MainWindow, qtbot: QtBot, ferry: Path) -> None:
    open_all(qtbot, window, ferry)
    window.select(window.project.entries[0].key)
    window.commands.close_articles.trigger()
    assert window.stack.currentWidget() is window.welcome
    assert window.selected is None
    assert window.evidence.source.toPlainText() == ""


def test_ticking_an_actor_filters_at_once(window: MainWindow, qtbot: QtBot, ferry: Path, bridge: Path) -> None:
    open_all(qtbot, window, ferry, bridge)
    member = next(m for m in window.project.cast.members.values() if m.name == "Anna Weller")
    before = len(window.project.shown())
    click_row(window.facets.actors, member.key)
    assert member.key in window.project.hidden
    assert len(window.project.shown()) < before
    row = window.facets.actors.rows.rows[window.facets.actors.rows.row_of(member.key) or 0]
    assert row.ticked is False
    assert row.count == f"{window.project.counts()[Facet.ACTORS][member.key].shown}/{member.events}"
    assert f"{len(window.project.shown())} of {len(window.project.entries)} events" in shown_words(window.status)
    alone = next(e for e in window.project.entries if [key for key, _ in e.actors] == [member.key] and e.dated)
    assert window.timeline.scene.placement(alone.key) is None
    QTest.keyClick(window.facets.actors, Qt.Key.Key_Space)
    assert not window.project.hidden
    assert window.timeline.scene.placement(alone.key) is not None


def test_hiding_and_showing_all_actors(window: MainWindow, qtbot: QtBot, ferry: Path) -> None:
    open_all(qtbot, window, ferry)
    click(button(window.facets, "None"))
    assert window.project.shown() == []
    click(button(window.facets, "All"))
    assert len(window.project.shown()) == len(window.project.entries)


def test_an_event_clicked_on_the_timeline_shows_its_evidence(window: MainWindow, qtbot: QtBot, ferry: Path) -> None:
    open_all(qtbot, window, ferry)
    entry = entry_with(window, "kandas di perairan")
    placement = window.timeline.scene.placement(entry.key)
    assert placement is not None
    place = QPoint(round(GUTTER + placement.marks[0]), round(AXIS + placement.y))
    click(window.timeline, place)
    assert window.selected == entry.key
    words = shown_words(window.evidence)
    assert "Wednesday 13 September 2023" in words
    assert "“Rabu (13/9/2023)” says the whole date." in words
    assert "kandas di perairan Batam pada Rabu" in window.evidence.source.toPlainText()
    qtbot.waitUntil(lambda: bool(window.evidence.source.rects(entry.event.span)))


@pytest.fixture
def far(tmp_path: Path) -> Path:
    path = tmp_path / "far.txt"
    between = "\n\nTidak ada kabar lain.\n" * 400
    path.write_text(f"{FERRY}{between}\nRina Hartati pulang pada Jumat (15/9/2023).\n", "utf-8")
    return path


def in_view(window: MainWindow, entry: Entry) -> bool:
    source = window.evidence.source
    found = source.rects(entry.event.span)
    return bool(found) and source.viewport().rect().contains(found[0].toRect())


def test_the_sentence_is_scrolled_into_view_and_stays_there(window: MainWindow, qtbot: QtBot, far: Path) -> None:
    open_all(qtbot, window, far)
    entry = entry_with(window, "pulang pada Jumat")
    window.select(entry.key)
    qtbot.waitUntil(lambda: in_view(window, entry))
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: in_view(window, entry))


def test_ticking_an_actor_leaves_the_text_where_it_was_scrolled_to(window: MainWindow, qtbot: QtBot, far: Path) -> None:
    open_all(qtbot, window, far)
    window.select(entry_with(window, "pulang pada Jumat").key)
    bar = window.evidence.source.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    bar.setValue(3)
    click_row(window.facets.actors, window.project.cast.ranked()[-1].key)
    assert window.project.hidden
    qtbot.wait(1)  # one turn of the event loop, in which it would be scrolled
    assert bar.value() == 3


def test_a_highlight_selects_its_event(window: MainWindow, qtbot: QtBot, ferry: Path) -> None:
    open_all(qtbot, window, ferry)
    window.facets.article_chosen.emit(0)
    source = window.evidence.source
    wanted = entry_with(window, "memimpin penyelamatan")
    assert wanted.timex is not None
    span = wanted.timex.span
    qtbot.waitUntil(lambda: bool(source.rects(span)))
    source.grab()
    click(source.viewport(), source.rects(span)[0].center().toPoint())
    assert window.selected == wanted.key
    assert Mark.DATE in {highlight.mark for highlight in source.highlights.within(span.start, span.end)}


def test_an_undated_event_tells_its_reason(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "museum.txt"
    path.write_text("Museum baru di Bandung\n\nSiti Rahma membuka museum di Bandung.\n", "utf-8")
    open_all(qtbot, window, path)
    entry = entry_with(window, "membuka museum")
    click_row(window.facets.tray.list, entry.key)
    assert window.selected == entry.key
    words = shown_words(window.evidence)
    assert "Why no date" in words
    assert "No date in the sentence, and none near it that it could share." in words
    assert "The day of “today” is not known" in shown_words(window.evidence)


def test_the_steps_of_the_evidence_follow_time(window: MainWindow, qtbot: QtBot, ferry: Path) -> None:
    open_all(qtbot, window, ferry)
    dated = [entry for entry in window.project.shown() if entry.dated]
    order = window.timeline.order()
    assert set(order) == {entry.key for entry in dated}
    window.select(order[0])
    for number, key in enumerate(order, 1):
        assert window.selected == key
        assert f"{number} of {len(order)}" in shown_words(window.workspace.evidence)
        click(window.evidence.next)
    assert window.selected == order[-1]


def test_what_today_is_stands_in_the_status_bar(window: MainWindow, qtbot: QtBot, ferry: Path, bridge: Path) -> None:
    open_all(qtbot, window, ferry)
    assert "“Today” is Thu 14 Sep 2023, the date in the dateline" in shown_words(window.status)
    open_all(qtbot, window, bridge)
    assert "“Today” differs from article to article" in shown_words(window.status)


NAMES = ("Anna", "Otto", "Lena", "Hugo", "Nina", "Karl", "Vera", "Ivan", "Olga", "Emil", "Rosa", "Jens", "Dora", "Kurt")


def told(path: Path) -> Extraction:
    [found] = pipeline.read(path)
    assert isinstance(found, Extraction)
    return found


def test_the_text_follows_when_colours_change_while_reading(
    window: MainWindow, qtbot: QtBot, ferry: Path, tmp_path: Path
) -> None:
    crowd = tmp_path / "crowd.txt"
    acts = [f"{name} Weller opened a bridge on {day} May 2024." for day in (1, 2, 3, 4) for name in NAMES]
    crowd.write_text("\n\n".join(["Bridges", *acts]), "utf-8")
    window.reader.found.emit(told(ferry))
    qtbot.waitUntil(lambda: len(window.project.extractions) == 1)
    source = window.evidence.source
    actor = next(one for one in window.project.extractions[0].actors if one.name == "Rina Hartati")
    member = window.project.cast.member(actor, 0)
    assert member.colour is not None
    window.reader.found.emit(told(crowd))
    qtbot.waitUntil(lambda: len(window.project.extractions) == 2)
    assert member.colour is None
    place = source.rects(actor.mentions[0])[0]
    picture = source.viewport().grab().toImage()
    assert picture.pixelColor(int(place.center().x()), int(place.bottom())) == LIGHT.neutral


def test_the_report_has_a_line_for_each_failure() -> None:
    failures = [Failure("/a b\nc.txt", "the file is empty"), Failure("/\udce9.txt", "there is no such file")]
    assert report(failures) == "/a b\\nc.txt: the file is empty\n/\\udce9.txt: there is no such file\n"
