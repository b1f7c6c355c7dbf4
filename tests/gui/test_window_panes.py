"""The panes under the keyboard: heads with names, Tab as one reads, F6 round and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.hands import open_all

from linimasa.ui.text import TextBlock
from linimasa.ui.window import MainWindow

TEXT = "Ola Nord closed the weir at Lund on 4 June 2024.\n\nMia Sol opened it on 6 June 2024.\n"


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    (tmp_path / "weir.txt").write_text(TEXT, "utf-8")
    open_all(qtbot, window, tmp_path / "weir.txt")
    window.activateWindow()
    return window


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_heads_name_their_panes_and_buttons(filled: MainWindow) -> None:
    for pane in filled.workspace.docks:
        assert pane.windowTitle()
        for button in (pane.more, pane.close_button):
            assert pane.windowTitle() in button.accessibleName()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_tab_goes_as_one_reads_also_after_a_pane_was_away(filled: MainWindow, qtbot: QtBot) -> None:
    workspace = filled.workspace
    for pane in workspace.docks:
        pane.setFloating(True)
        QApplication.processEvents()
        pane.setFloating(False)
    filled.activateWindow()
    qtbot.waitUntil(filled.isActiveWindow)
    filled.toolbar.first.setFocus()
    marks = [filled.toolbar, *workspace.parts]
    passed: list[int] = []
    while True:
        at = focused()
        place = next((n for n, part in enumerate(marks) if part is at or part.isAncestorOf(at)), len(marks))
        if passed and place < passed[-1]:
            break
        passed.append(place)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert set(range(len(marks))) <= set(passed)


def test_f6_goes_round_the_panes_and_back(filled: MainWindow) -> None:
    workspace = filled.workspace
    filled.timeline.setFocus()
    found = []
    for _ in range(6):
        QTest.keyClick(focused(), Qt.Key.Key_F6)
        found.append(QApplication.focusWidget())
    table, source = filled.centre.list.table, filled.evidence.source
    around = [filled.toolbar.first, filled.facets.actors, filled.timeline]
    assert found == [filled.centre.overview, table, source, *around]
    for wanted in (filled.facets.actors, filled.toolbar.first, source):
        QTest.keyClick(focused(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert QApplication.focusWidget() is wanted
    workspace.list.close()
    QTest.keyClick(focused(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is filled.centre.overview


def test_f6_goes_round_an_empty_window(window: MainWindow) -> None:
    window.activateWindow()
    window.toolbar.first.setFocus()
    for wanted in (window.welcome.first, window.toolbar.first):
        QTest.keyClick(focused(), Qt.Key.Key_F6)
        assert QApplication.focusWidget() is wanted


def test_a_low_pane_scrolls_its_undated_events_with_the_rest(filled: MainWindow) -> None:
    facets = filled.facets
    for height, stays in ((300, False), (600, True), (300, False)):
        facets.resize(facets.width(), height)
        assert (facets.tray.parentWidget() is facets) is stays


def test_the_title_gives_way_to_the_number_of_articles(window: MainWindow) -> None:
    window.resize(1000, 640)
    window.toolbar.show_title(
        "What was told of the weir at Lund and of the mill at Orle in the same year", "3 articles"
    )
    QApplication.processEvents()
    (count,) = (one for one in window.toolbar.findChildren(TextBlock) if one.text() == "3 articles")
    assert count.width() >= count.sizeHint().width()
