"""The panes as docks: moved, floated, closed and brought back, by mouse and by key, and remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.hands import click, open_all

from linimasa.ui.docks import Area, Dock
from linimasa.ui.settings import Settings
from linimasa.ui.theme import THEMES
from linimasa.ui.window import MainWindow
from linimasa.ui.workspace import VERSION

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
TEXT = "Ola Nord closed the weir at Lund on 4 June 2024.\n\nMia Sol opened it on 6 June 2024.\n"
KEYS = {"facets": Qt.Key.Key_B, "list": Qt.Key.Key_L, "evidence": Qt.Key.Key_I}


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "weir.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, article: Path) -> MainWindow:
    open_all(qtbot, window, article)
    window.activateWindow()
    return window


def restarted(qtbot: QtBot, old: MainWindow, *articles: Path) -> MainWindow:
    old.close()
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    if articles:
        open_all(qtbot, window, *articles)
    QApplication.processEvents()
    return window


def dock(window: MainWindow, name: str) -> Dock:
    return next(each for each in window.workspace.docks if each.objectName() == f"{name}-dock")


def areas(window: MainWindow) -> list[Area]:
    return [window.workspace.dockWidgetArea(each) for each in window.workspace.docks]


DEFAULT = [Area.LeftDockWidgetArea, Area.BottomDockWidgetArea, Area.RightDockWidgetArea]


def test_at_first_they_stand_around_the_timeline(filled: MainWindow, qtbot: QtBot) -> None:
    assert areas(filled) == DEFAULT
    facets, events, evidence = filled.workspace.docks
    qtbot.waitUntil(lambda: (facets.width(), evidence.width(), events.height()) == (248, 368, 217))
    assert facets.height() == evidence.height() == filled.workspace.height()
    assert filled.workspace.width() - facets.width() - evidence.width() - events.width() == 10


@pytest.mark.parametrize("name", KEYS)
def test_a_pane_is_closed_by_its_button_and_comes_back_by_its_key(filled: MainWindow, name: str) -> None:
    pane = dock(filled, name)
    action = filled.commands.panes[list(KEYS).index(name)]
    assert action.isChecked()
    click(pane.close_button)
    assert not pane.isVisible()
    assert not action.isChecked()
    filled.timeline.setFocus()
    QTest.keyClick(filled.timeline, KEYS[name], CONTROL)
    assert pane.isVisible()
    assert action.isChecked()
    QTest.keyClick(filled.timeline, KEYS[name], CONTROL)
    assert not pane.isVisible()


def test_the_menu_moves_a_pane_to_every_side_and_into_a_window(filled: MainWindow) -> None:
    pane = filled.workspace.evidence
    sides = {action.text(): action for action in pane.head.menu.actions() if action.isCheckable()}
    for text, area in (
        ("At the left", Area.LeftDockWidgetArea),
        ("At the top", Area.TopDockWidgetArea),
        ("At the bottom", Area.BottomDockWidgetArea),
        ("At the right", Area.RightDockWidgetArea),
    ):
        sides[text].trigger()
        assert filled.workspace.dockWidgetArea(pane) == area
        assert pane.isVisible()
        pane.head.menu.aboutToShow.emit()
        assert sides[text].isChecked()
    sides["In a window of its own"].trigger()
    assert pane.isFloating()
    pane.head.menu.aboutToShow.emit()
    assert sides["In a window of its own"].isChecked()
    sides["At the right"].trigger()
    assert not pane.isFloating()


def test_a_pane_floats_and_docks_by_double_click(filled: MainWindow, qtbot: QtBot) -> None:
    pane = filled.workspace.list
    place = QPoint(200, pane.head.height() // 2)
    QTest.mouseDClick(pane.head, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert pane.isFloating()
    qtbot.waitUntil(pane.isVisible)
    QTest.mouseDClick(pane.head, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert not pane.isFloating()
    assert areas(filled) == DEFAULT


def test_a_pane_in_a_window_still_has_its_keys(filled: MainWindow) -> None:
    pane = filled.workspace.list
    pane.setFloating(True)
    table = filled.centre.list.table
    pane.activateWindow()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert filled.selected == table.key
    assert filled.selected is not None


def test_panes_share_a_place_in_tabs_and_a_key_brings_one_up(filled: MainWindow) -> None:
    facets, evidence = filled.workspace.facets, filled.workspace.evidence
    filled.workspace.tabifyDockWidget(facets, evidence)
    evidence.raise_()
    QApplication.processEvents()
    assert facets.visibleRegion().isEmpty()
    filled.commands.facets.trigger()  # closes it
    filled.commands.facets.trigger()
    QApplication.processEvents()
    assert not facets.visibleRegion().isEmpty()


def test_the_layout_is_reset(filled: MainWindow, qtbot: QtBot) -> None:
    workspace = filled.workspace
    workspace.facets.put(Area.RightDockWidgetArea)
    workspace.list.setFloating(True)
    workspace.evidence.close()
    workspace.tabifyDockWidget(workspace.facets, workspace.evidence)
    filled.commands.reset_layout.trigger()
    assert areas(filled) == DEFAULT
    assert all(each.isVisible() and not each.isFloating() for each in workspace.docks)
    qtbot.waitUntil(lambda: workspace.facets.width() == 248 and workspace.evidence.width() == 368)
    assert workspace.list.height() == 217


def test_where_they_stand_is_remembered(filled: MainWindow, qtbot: QtBot, article: Path) -> None:
    workspace = filled.workspace
    workspace.facets.put(Area.RightDockWidgetArea)
    workspace.evidence.close()
    workspace.resizeDocks([workspace.facets, workspace.list], [333, 290], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: workspace.facets.width() == 333)
    again = restarted(qtbot, filled, article)
    assert areas(again)[0] == Area.RightDockWidgetArea
    assert again.workspace.facets.width() == 333
    assert not again.workspace.evidence.isVisible()
    assert again.commands.facets.isChecked()
    assert not again.commands.evidence.isChecked()


@pytest.mark.parametrize("stored", ["", "broken", "flipped", "cut", "older"])
def test_a_layout_that_cannot_be_read_is_that_of_a_first_start(
    filled: MainWindow, qtbot: QtBot, article: Path, stored: str
) -> None:
    filled.workspace.facets.put(Area.RightDockWidgetArea)
    filled.close()
    kept = bytes(Settings().data("layout").data())
    older = filled.workspace.saveState(VERSION + 1).data()
    middle = len(kept) // 2
    flipped = kept[:middle] + bytes([kept[middle] ^ 255]) + kept[middle + 1 :]
    state = {"": b"", "broken": b"broken", "flipped": flipped, "cut": kept[:-9], "older": older}[stored]
    Settings().keep("layout", QByteArray(state))
    again = restarted(qtbot, filled)
    Settings().keep("layout", QByteArray(state))
    open_all(qtbot, again, article)
    assert areas(again) == DEFAULT
    assert all(each.isVisible() for each in again.workspace.docks)


def test_an_empty_window_takes_them_along(filled: MainWindow, qtbot: QtBot, article: Path) -> None:
    workspace = filled.workspace
    workspace.list.setFloating(True)
    workspace.evidence.close()
    filled.commands.close_articles.trigger()
    assert not any(each.isVisible() for each in workspace.docks)
    assert not any(action.isEnabled() for action in filled.commands.panes)
    open_all(qtbot, filled, article)
    assert workspace.list.isVisible()
    assert workspace.list.isFloating()
    assert workspace.facets.isVisible()
    assert not workspace.evidence.isVisible()


def test_they_come_back_from_an_empty_window_that_was_closed(filled: MainWindow, qtbot: QtBot, article: Path) -> None:
    filled.workspace.list.setFloating(True)
    filled.workspace.facets.close()
    filled.commands.close_articles.trigger()
    again = restarted(qtbot, filled)
    assert not any(each.isVisible() for each in again.workspace.docks)
    open_all(qtbot, again, article)
    assert again.workspace.list.isFloating()
    assert again.workspace.list.isVisible()
    assert not again.workspace.facets.isVisible()


def test_a_window_on_a_screen_that_is_gone_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    window.setGeometry(QRect(QPoint(9000, 7000), QSize(640, 480)))
    again = restarted(qtbot, window)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    assert any(screen.contains(again.geometry().topLeft()) for screen in screens)


def test_a_floating_pane_on_a_screen_that_is_gone_comes_back(filled: MainWindow, qtbot: QtBot, article: Path) -> None:
    filled.workspace.list.setFloating(True)
    filled.workspace.list.move(9000, 7000)
    again = restarted(qtbot, filled, article)
    shown = again.workspace.list.geometry()
    assert any(screen.availableGeometry().intersects(shown) for screen in QGuiApplication.screens())


@pytest.mark.parametrize("theme", THEMES)
def test_lines_part_the_panes(filled: MainWindow, qtbot: QtBot, theme: str) -> None:
    colours = THEMES[theme]
    filled.set_theme(colours)
    facets, events = filled.workspace.facets, filled.workspace.list
    qtbot.waitUntil(lambda: facets.width() == 248)
    image = filled.workspace.grab().toImage()
    assert image.pixelColor(facets.geometry().right() + 1, 300) == colours.line
    assert image.pixelColor(facets.geometry().right() + 3, 300) == colours.paper
    assert image.pixelColor(events.geometry().center().x(), events.y() - 5) == colours.line


def test_an_edge_surrounds_a_floating_pane(filled: MainWindow, qtbot: QtBot) -> None:
    pane = filled.workspace.evidence
    pane.setFloating(True)
    qtbot.waitUntil(pane.isVisible)
    image = pane.grab().toImage()
    theme = THEMES["light"]
    assert image.pixelColor(0, image.height() // 2) == theme.card_edge
    assert image.pixelColor(image.width() // 2, 0) == theme.card_edge


def test_a_pane_that_was_just_floated_shows_no_ring(filled: MainWindow) -> None:
    pane = dock(filled, "evidence")
    pane.setFloating(True)
    pane.activateWindow()
    QApplication.processEvents()
    assert QApplication.focusWidget() is pane
