"""The language of the interface: chosen in the menu, remembered, and nothing is lost when it changes."""

import gc
import os
import subprocess
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests import translations
from tests.gui.hands import accelerators, click, open_all, shown_words, texts
from tests.unit.test_translations import messages

from linimasa import ui
from linimasa.apart import Given
from linimasa.civil import parse_day
from linimasa.model import Article, Failure
from linimasa.project import Facet, Replacement
from linimasa.ui import choices, dates, numbers, translation, words
from linimasa.ui.elided import ElidedButton
from linimasa.ui.settings import Settings
from linimasa.ui.timeline.axis import major_text, minor_text
from linimasa.ui.window import MainWindow

FERRY = """Dermaga, Senin (7/8/2023) – Kapal feri baru tiba pada Agustus 2023.

Wali Kota Rahma Indrawati meresmikannya pada 14 Agustus 2023. "Kami menunggu lama," kata Rahma.
"""
BRIDGE = "Ada Holm opened the bridge on 3 May 2021. The council closed it on 9 June 2022."


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    for name, text in (("feri.txt", FERRY), ("bridge.txt", BRIDGE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    open_all(qtbot, window, tmp_path / "feri.txt", tmp_path / "bridge.txt")
    return window


def speak(qtbot: QtBot, window: MainWindow, choice: str) -> None:
    """Choose a language in the menu."""
    with qtbot.waitSignal(window.spoken):
        next(action for action in window.commands.languages.actions() if action.data() == choice).trigger()


def axis_words(window: MainWindow) -> set[str]:
    scene = window.timeline.scene
    from linimasa.chart.ticks import rows

    minor, major = rows(scene.scale)
    return {minor_text(minor.unit, begin, scene.scale.px) for begin in minor.begins} | {
        major_text(major.unit, begin) for begin in major.begins
    }


def test_the_menu_offers_the_system_english_and_indonesian(window: MainWindow) -> None:
    actions = window.commands.languages.actions()
    assert [action.text() for action in actions] == ["Like the system", "English", "Bahasa Indonesia"]
    assert [action.isChecked() for action in actions] == [True, False, False]


def test_a_choice_changes_every_pane_at_once_and_is_remembered(qtbot: QtBot, filled: MainWindow) -> None:
    filled.timeline.show_days(parse_day("2023-07-01"), parse_day("2023-10-01"))
    assert {"14 Aug", "August 2023"} <= axis_words(filled)
    speak(qtbot, filled, "id")
    assert filled.commands.open.text() == "Buka berkas…"
    assert {"14 Agu", "Agustus 2023"} <= axis_words(filled)
    for part, word in (
        (filled.facets, "Aktor"),
        (filled.evidence, "Pilih satu peristiwa"),
        (filled.toolbar, "2 artikel"),
    ):
        assert word in shown_words(part)
    assert "Kalimat terpakai" in shown_words(filled.status)
    click(filled.status.today)
    assert filled.references.card
    assert "“Hari ini” dalam artikel ini" in shown_words(filled.references.card)
    assert Settings().text("language") == "id"
    speak(qtbot, filled, "en")
    assert filled.commands.open.text() == "Open files…"
    assert {"14 Aug", "August 2023"} <= axis_words(filled)


def test_nothing_is_lost_by_another_language(qtbot: QtBot, filled: MainWindow) -> None:
    project, entries = filled.project, list(filled.project.entries)
    extraction = project.extractions[0]
    filled.editing.do(Replacement(0, extraction, extraction))
    filled.filter(project.filters.toggled(Facet.ARTICLES, 1).looking_for("a"))
    filled.timeline.show_days(parse_day("2023-06-01"), parse_day("2023-09-01"))
    key = next(entry.key for entry in project.shown() if entry.dated)
    filled.select(key)
    filled.workspace.list.close()
    days, filters = filled.timeline.days, project.filters
    speak(qtbot, filled, "id")
    assert filled.project is project
    assert (project.filters, list(project.entries)) == (filters, entries)
    assert filled.toolbar.search.text() == "a"
    assert (filled.selected, filled.timeline.days) == (key, days)
    assert filled.evidence.entry == project.entry(key)
    assert filled.workspace.list.isHidden()
    assert not filled.workspace.facets.isHidden()
    assert filled.commands.undo.isEnabled()
    filled.commands.undo.trigger()
    assert not filled.commands.undo.isEnabled()


def test_the_ways_back_and_forward_outlive_another_language(qtbot: QtBot, filled: MainWindow) -> None:
    filled.timeline.reduced_motion = True
    for month in (6, 7, 8):
        filled.timeline.show_days(parse_day(f"2023-0{month}-01"), parse_day(f"2023-0{month + 1}-01"))
        filled.timeline.visits.note()
    filled.commands.back.trigger()
    speak(qtbot, filled, "id")
    assert filled.timeline.days[0] == parse_day("2023-07-01")
    filled.commands.back.trigger()
    assert filled.timeline.days[0] == parse_day("2023-06-01")
    for _ in range(2):
        filled.commands.forward.trigger()
    assert filled.timeline.days[0] == parse_day("2023-08-01")


def test_the_text_of_an_article_stays_and_files_not_read_stay_told(
    qtbot: QtBot, filled: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").touch()
    open_all(qtbot, filled, tmp_path / "empty.txt")
    filled.show_article(1)
    speak(qtbot, filled, "id")
    assert (filled.selected, filled.evidence.number) == (None, 1)
    filled.notices.toggle()
    assert filled.notices.card
    told = shown_words(filled.notices.card)
    assert "1 berkas tidak terbaca" in told
    assert "Berkas ini kosong" in told


def test_what_waits_to_be_read_is_read(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(f"Ada Holm came on 3 May 202{number}.", encoding="utf-8")
    window.open_files(sorted(tmp_path.glob("*.txt")))
    speak(qtbot, window, "id")
    qtbot.waitUntil(lambda: not window.reader.busy and len(window.project.extractions) == 6, timeout=60_000)
    assert len({extraction.article.path for extraction in window.project.extractions}) == 6


def test_what_is_read_at_once_is_not_lost(qtbot: QtBot, window: MainWindow) -> None:
    window.reader.extract(Article(BRIDGE, title="Bridge"), Given(), window.opening.pasted.emit)
    speak(qtbot, window, "id")
    assert [extraction.article.title for extraction in window.project.extractions] == ["Bridge"]
    assert "Buka berkas" in window.commands.open.text()


def test_a_file_not_read_that_waits_is_told_once(window: MainWindow, tmp_path: Path) -> None:
    failure = Failure(str(tmp_path / "a.txt"), "it is empty")
    for _ in range(2):
        window.notices.add(failure)
    assert window.notices.failures == [failure]


def test_the_window_that_was_is_not_kept(qtbot: QtBot, filled: MainWindow) -> None:
    assert gc.get_freeze_count()
    old = weakref.ref(filled.evidence)
    speak(qtbot, filled, "id")
    QApplication.processEvents()
    gc.collect()
    assert old() is None


def test_keys_work_once_after_another_language(qtbot: QtBot, filled: MainWindow) -> None:
    speak(qtbot, filled, "id")
    qtbot.waitUntil(filled.commands.event_list.isChecked)
    QTest.keyClick(filled, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert filled.workspace.list.isHidden()
    QTest.keyClick(filled, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not filled.workspace.list.isHidden()


def test_the_next_start_speaks_the_language_chosen(qtbot: QtBot, qapp: QApplication, window: MainWindow) -> None:
    speak(qtbot, window, "id")
    window.close()
    translation.use("en")
    ui.prepare(qapp)
    assert MainWindow().commands.quit.text() == "Keluar"


@pytest.mark.parametrize(("code", "told"), [("en", "Open files…"), ("id", "Buka berkas…")])
def test_a_language_that_is_not_known_is_that_of_the_system(qapp: QApplication, code: str, told: str) -> None:
    Settings().keep("language", "tlh")
    ui.prepare(qapp)
    assert translation.current() == "en"
    translation.use(code)
    assert (translation.current(), MainWindow().commands.open.text()) == (code, told)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's language is not in the environment")
@pytest.mark.parametrize(
    ("locale", "spoken"),
    [("id_ID.UTF-8", "id 1.234 21.30"), ("en_GB.UTF-8", "en 1,234 21:30"), ("de_DE.UTF-8", "en 1,234 21:30")],
)
def test_the_system_tells_the_language(locale: str, spoken: str) -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication; application = QCoreApplication([]);"
        "from linimasa.ui import dates, numbers, translation; translation.use('system');"
        "print(translation.current(), numbers.told(1234), dates.clock(21 * 60 + 30))"
    )
    environment = {**os.environ, "LC_ALL": locale, "LANGUAGE": ""}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == spoken


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's language is not in the environment")
def test_a_document_of_the_command_line_is_english_throughout(tmp_path: Path) -> None:
    (tmp_path / "feri.txt").write_text(FERRY, encoding="utf-8")
    command = [sys.executable, "-m", "linimasa", "export", "feri.txt", "-o", "feri.md"]
    subprocess.run(command, cwd=tmp_path, env={**os.environ, "LC_ALL": "id_ID.UTF-8"}, check=True)
    assert "Monday 14 August 2023" in (tmp_path / "feri.md").read_text(encoding="utf-8")


def test_dates_and_numbers_follow_the_language() -> None:
    day = parse_day("2023-09-13")
    told = [dates.day_name(day, style) for style in dates.Style]
    assert told == ["Wednesday 13 September 2023", "Wed 13 Sep 2023", "13 Sep 2023"]
    assert [numbers.told(1234), words.events(1, 1), words.events(2, 1234)] == ["1,234", "1 event", "2 of 1,234 events"]
    assert choices.language_name("id") == "Indonesian"
    translation.use("id")
    told = [dates.day_name(day, style) for style in dates.Style]
    assert told == ["Rabu, 13 September 2023", "Rab, 13 Sep 2023", "13 Sep 2023"]
    assert [numbers.told(1234), words.events(1, 1)] == ["1.234", "1 peristiwa"]
    assert [dates.century_name(19), dates.year_name(-43), dates.clock(390)] == ["abad ke-19", "44 SM", "06.30"]
    assert [dates.short_decade_name(1990), dates.span(400)] == ["1990-an", "13 bulan"]
    assert choices.language_name("id") == "Indonesia"
    assert QLocale().name() == "id_ID"


def test_no_english_is_left(qtbot: QtBot, filled: MainWindow) -> None:
    said = {message.source: message.texts[0] for message in messages(translations.FOLDER / "linimasa_id.ts")}
    english = {source for source, text in said.items() if source != text}
    told = set(words_of(filled))
    assert len(told & english) > 50
    filled.select(next(entry.key for entry in filled.project.entries if entry.dated))
    speak(qtbot, filled, "id")
    told = set(words_of(filled))
    assert len(told & set(said.values())) > 50
    assert told & english == set()


def words_of(window: MainWindow) -> Iterator[str]:
    """What every widget and action says, on the screen or to a screen reader."""
    for widget in window.findChildren(QWidget):
        for name in ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle"):
            told = getattr(widget, name, "")
            yield str(told() if callable(told) else told)
    for action in window.findChildren(QAction):
        yield action.text()
        yield action.toolTip()


def test_longer_words_have_room(qtbot: QtBot, filled: MainWindow) -> None:
    speak(qtbot, filled, "id")
    buttons = [one for one in filled.findChildren(QAbstractButton) if one.isVisible() and one.text()]
    whole = [one for one in buttons if not isinstance(one, ElidedButton)]
    assert {"Kejadian", "Ucapan", "Rencana", "Ekspor"} <= {one.text() for one in whole}
    assert [one.text() for one in whole if one.width() < one.sizeHint().width()] == []
    kinds = filled.facets.kinds
    assert all(kinds.rect().contains(button.geometry()) for button in kinds.buttons.values())


def test_no_two_entries_of_a_menu_share_an_accelerator(qtbot: QtBot, filled: MainWindow) -> None:
    for code in translation.LANGUAGES:
        speak(qtbot, filled, code)
        menus = [menu for menu in filled.findChildren(QMenu) if menu.actions()]
        assert len(menus) > 3
        for menu in menus:
            found = accelerators(menu)
            assert len(set(found)) == len(found), texts(menu)
