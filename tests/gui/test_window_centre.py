"""Timeline, overview and event list in the real window: one selection, one range, the same filters."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from linimasa.project import Key
from linimasa.ui.eventwords import Column
from linimasa.ui.theme import DARK, LIGHT, Theme
from linimasa.ui.timeline.look import AXIS, GUTTER
from linimasa.ui.window import MainWindow

LEFT, NONE, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
TEXT = """The lighthouse of Orm

ORM, 3 May 2024 - Ina Dahl lit the lamp of Orm on Thursday, 2 May 2024.

Ina Dahl repaired the stairs in March 2024. Pål Rud painted the tower on 9 April 2024.

"It shines," Ina Dahl said on Friday, 3 May 2024.

Pål Rud will build a second lighthouse some day.
"""


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_orm(window, qtbot, tmp_path)


def open_orm(window: MainWindow, qtbot: QtBot, folder: Path) -> MainWindow:
    path = folder / "orm.txt"
    path.write_text(TEXT, "utf-8")
    with qtbot.waitSignal(window.reader.finished, timeout=60_000):
        window.open_files([path])
    QApplication.processEvents()
    return window


def dated(window: MainWindow) -> list[Key]:
    return [entry.key for entry in window.project.shown() if entry.dated]


def listed(window: MainWindow) -> Key | None:
    """The event whose row is the current one."""
    at = window.centre.list.table.currentIndex()
    return window.centre.list.table.rows.entry(at.row()).key if at.isValid() else None


def click_row(window: MainWindow, key: Key) -> None:
    table = window.centre.list.table
    row = table.rows.row_of(key)
    assert row is not None
    table.scrollTo(table.rows.index(row, Column.EVENT))
    place = table.visualRect(table.rows.index(row, Column.EVENT)).center()
    QTest.mouseClick(table.viewport(), LEFT, NONE, place)


def test_a_row_selects_everywhere(filled: MainWindow) -> None:
    for key in dated(filled):
        click_row(filled, key)
        assert filled.selected == filled.timeline.scene.selected == key
        assert filled.evidence.entry is filled.project.entry(key)


def test_undated_rows_select_too(filled: MainWindow) -> None:
    undated = next(entry.key for entry in filled.project.shown() if not entry.dated)
    click_row(filled, undated)
    assert filled.selected == undated
    assert filled.facets.tray.list.key() == undated


def test_the_timeline_selects_the_row(filled: MainWindow) -> None:
    for key in dated(filled):
        filled.select(None)
        assert listed(filled) is None
        placement = filled.timeline.scene.placement(key)
        assert placement is not None
        place = QPoint(round(GUTTER + placement.marks[0]), round(AXIS + placement.y - filled.timeline.scene.top))
        QTest.mouseClick(filled.timeline, LEFT, NONE, place)
        assert listed(filled) == filled.selected
        assert filled.selected is not None


def test_the_evidence_selects_the_row(filled: MainWindow) -> None:
    filled.select(filled.timeline.order()[0])
    QTest.mouseClick(filled.evidence.next, LEFT)
    assert listed(filled) == filled.timeline.order()[1]


def test_enter_goes_on_to_the_text(filled: MainWindow) -> None:
    click_row(filled, dated(filled)[0])
    QTest.keyClick(filled.centre.list.table, Qt.Key.Key_Return)
    assert filled.evidence.source.hasFocus()


def test_the_timeline_moves_the_brush(filled: MainWindow, qtbot: QtBot) -> None:
    overview, timeline = filled.centre.overview, filled.timeline
    assert (overview.brush.first, overview.brush.last) == pytest.approx((timeline.scale.begin, timeline.scale.end))
    before = overview.brush.length
    timeline.zoom_in()
    qtbot.waitUntil(lambda: overview.brush.length < before)
    assert (overview.brush.first, overview.brush.last) == pytest.approx((timeline.scale.begin, timeline.scale.end))


def test_the_brush_moves_the_timeline(filled: MainWindow) -> None:
    overview, timeline = filled.centre.overview, filled.timeline
    length = timeline.scale.end - timeline.scale.begin
    timeline.show_days(timeline.scale.begin + length / 3, timeline.scale.begin + length / 2)
    first = timeline.scale.begin
    start = QPoint(round(overview.scale.x(overview.brush.middle)), 30)
    QTest.mousePress(overview, LEFT, NONE, start)
    QTest.mouseMove(overview, start + QPoint(40, 0))
    QTest.mouseRelease(overview, LEFT, NONE, start + QPoint(40, 0))
    assert timeline.scale.begin - first == pytest.approx(40 / overview.scale.px, rel=0.05)
    assert timeline.scale.end - timeline.scale.begin == pytest.approx(length / 6)
    QTest.keyClick(overview, Qt.Key.Key_Home)
    assert overview.brush.first == pytest.approx(timeline.scale.begin)
    assert all(timeline.scale.begin < item.begin for lane in timeline.scene.strips for item in lane.lane.lane.items)


def test_filters_reach_all_three(filled: MainWindow) -> None:
    before = sum(filled.centre.overview.masses)
    filled.project.hidden = {key for key, member in filled.project.cast.members.items() if member.name == "Ina Dahl"}
    filled.centre.refresh()
    assert sum(filled.centre.overview.masses) < before
    assert sum(filled.centre.overview.masses) == pytest.approx(len(dated(filled)))
    assert filled.centre.list.table.rows.rowCount() == len(filled.project.shown()) < len(filled.project.entries)


def test_the_list_is_hidden_and_stays_so(filled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    filled.workspace.resizeDocks([filled.workspace.list], [300], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: filled.workspace.list.height() == 300)
    QTest.keyClick(filled, Qt.Key.Key_L, CONTROL)
    assert not filled.centre.list.isVisible()
    filled.close()
    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    open_orm(again, qtbot, tmp_path)
    assert again.workspace.facets.isVisible()
    assert not again.centre.list.isVisible()
    assert not again.commands.event_list.isChecked()
    again.commands.event_list.trigger()
    qtbot.waitUntil(lambda: again.centre.list.isVisible() and again.workspace.list.height() == 300)


def test_at_first_six_rows_are_seen(filled: MainWindow) -> None:
    assert filled.centre.list.table.viewport().height() // 26 == 6
    assert filled.centre.overview.height() == 64


def test_tab_goes_from_one_to_the_next(filled: MainWindow) -> None:
    filled.activateWindow()
    filled.timeline.setFocus()
    events = filled.centre.list
    dock = filled.workspace.list
    way: tuple[QWidget, ...] = (filled.centre.overview, events.copy, dock.more, dock.close_button, events.table)
    for wanted in way:
        QTest.keyClick(filled, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is wanted
        assert wanted.accessibleName()


def test_closing_empties_all_three(filled: MainWindow) -> None:
    filled.commands.close_articles.trigger()
    assert filled.centre.list.table.rows.rowCount() == 0
    assert sum(filled.centre.overview.masses) == 0


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_themes_reach_all_three(filled: MainWindow, theme: Theme) -> None:
    filled.set_theme(theme)
    for part, at, colour in (
        (filled.centre.overview, QPoint(2, 62), theme.chrome),
        (filled.centre.list, QPoint(200, 4), theme.paper),
        (filled.centre.list.table.viewport(), QPoint(5, 4), theme.paper),
    ):
        assert part.grab().toImage().pixelColor(at) == colour


def test_the_menu_of_the_list_sorts_after_events_were_looked_at(filled: MainWindow) -> None:
    events = filled.centre.list
    for key in dated(filled):
        filled.select(key)
    events.head.menu.aboutToShow.emit()
    actions = {action.text(): action for action in events.head.menu.actions()}
    assert actions["Sort by Date"].isChecked()
    actions["Sort by Event"].trigger()
    assert events.table.rows.sorted_by[0] is Column.EVENT
