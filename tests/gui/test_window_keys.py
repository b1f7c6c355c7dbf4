"""The window without a mouse: every control has a name, can be reached, and shows that it has been."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from linimasa import __version__
from linimasa.ui import files, ring
from linimasa.ui.exportdialog import ExportDialog
from linimasa.ui.theme import LIGHT
from linimasa.ui.window import MainWindow

TEXT = "Anna Weller opened the bridge at Kelm on Thursday, 2 May 2024.\n\nOtto Brand of Kelm paid for it.\n"


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "bridge.txt"
    path.write_text(TEXT, "utf-8")
    with qtbot.waitSignal(window.reader.finished, timeout=60_000):
        window.open_files([path])
    window.select(window.project.entries[0].key)
    QApplication.processEvents()
    return window


def reached_by_tab(window: MainWindow) -> list[QWidget]:
    """The widgets that the Tab key goes through, each once."""
    window.activateWindow()
    window.stack.setFocus()
    found: list[QWidget] = []
    while True:
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in found:
            return found
        found.append(focused)


def test_tab_reaches_every_pane(filled: MainWindow) -> None:
    reached = reached_by_tab(filled)
    facets, evidence = filled.facets, filled.evidence
    for wanted in (facets.actors, facets.articles, filled.timeline, evidence.previous, evidence.next, evidence.source):
        assert wanted in reached


def test_what_tab_reaches_has_a_name(filled: MainWindow) -> None:
    nameless = [w for w in reached_by_tab(filled) if not (w.accessibleName() or getattr(w, "text", str)())]
    assert nameless == []


def test_the_ring_shows_for_the_keyboard_only(filled: MainWindow) -> None:
    source = filled.evidence.source
    source.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.shown(source)
    source.setFocus(Qt.FocusReason.TabFocusReason)
    filled.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
    source.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.shown(source)
    picture = source.viewport().grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 1) == LIGHT.focus


def test_rows_are_walked_and_ticked_with_keys(filled: MainWindow) -> None:
    actors = filled.facets.actors
    actors.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(actors, Qt.Key.Key_Down)
    at = actors.currentIndex().row()
    QTest.keyClick(actors, Qt.Key.Key_Space)
    assert filled.project.hidden == {actors.rows.rows[at].key}
    assert actors.currentIndex().row() == at
    assert actors.rows.data(actors.currentIndex(), Qt.ItemDataRole.AccessibleTextRole) == actors.rows.rows[at].spoken
    assert "hidden" in actors.rows.rows[at].spoken


def test_the_keys_of_the_menu(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "timeline.png"
    monkeypatch.setattr(files, "ask_export", lambda *_: out)
    QTest.keyClick(filled, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = filled.findChild(ExportDialog)
    assert dialog is not None
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert out.read_bytes().startswith(b"\x89PNG")
    assert "Written: timeline.png" in said(filled)
    again = tmp_path / "again.txt"
    again.write_text("Nothing.", "utf-8")
    opened: list[Path] = []
    monkeypatch.setattr(files, "ask_files", lambda *_: [again])
    monkeypatch.setattr(filled.reader, "read", opened.extend)
    qtbot.waitUntil(filled.isActiveWindow)
    QTest.keyClick(filled, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert opened == [again]


def test_the_dialog_shades_its_window_and_gives_it_back(filled: MainWindow) -> None:
    before = filled.grab().toImage().pixelColor(4, 4)
    QTest.keyClick(filled, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = filled.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.isModal()
    assert filled.grab().toImage().pixelColor(4, 4) != before
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert filled.grab().toImage().pixelColor(4, 4) == before


def test_the_picture_is_copied_without_a_dialog(filled: MainWindow, qtbot: QtBot) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(filled, Qt.Key.Key_C, keys)
    qtbot.waitUntil(lambda: "Picture copied: 3200 × 1800 px" in said(filled))
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (3200, 1800)
    filled.timeline.go_to(0, 1)
    QTest.keyClick(filled, Qt.Key.Key_C, keys)
    assert "The picture is not copied: no dated event is left to show" in said(filled)


def said(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.status.findChildren(QLabel) if label.isVisible())


def test_a_copied_picture_grows_until_all_events_can_be_read(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "many.txt"
    path.write_text("\n\n".join(f"Anna Weller opened bridge {n} on 2 May 2024." for n in range(240)), "utf-8")
    with qtbot.waitSignal(window.reader.finished, timeout=60_000):
        window.open_files([path])
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    window.commands.copy_picture.trigger()
    qtbot.waitUntil(lambda: "Picture copied" in said(window), timeout=20_000)
    assert QGuiApplication.clipboard().image().height() > 2 * 900


def test_a_name_without_a_suffix_gets_that_of_the_kind(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    kinds: list[str] = []

    def type_a_name(dialog: QFileDialog) -> int:
        dialog.selectFile(str(tmp_path / "timeline"))
        if kinds:
            dialog.selectNameFilter(dialog.nameFilters()[1])
            dialog.filterSelected.emit(dialog.nameFilters()[1])
        kinds.append(dialog.selectedNameFilter())
        return 1

    monkeypatch.setattr(QFileDialog, "exec", type_a_name)
    assert files.ask_export(window, tmp_path / "x.png") == tmp_path / "timeline.png"
    assert files.ask_export(window, tmp_path / "x.png") == tmp_path / "timeline.json"


def test_the_program_says_what_it_is(filled: MainWindow) -> None:
    filled.commands.about.trigger()
    box = filled.findChild(QMessageBox)
    assert box is not None
    assert box.isVisible()
    assert __version__ in box.text()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_the_title_of_the_window_is_that_of_the_article(filled: MainWindow) -> None:
    assert filled.windowTitle() == filled.project.extractions[0].article.title
    filled.close_articles()
    assert filled.windowTitle() == "Linimasa"
