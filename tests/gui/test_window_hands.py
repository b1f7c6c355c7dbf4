"""Several events chosen together, the menus of the timeline, and the way back: in the whole window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from tests.gui.hands import open_all, shown_words

from linimasa.civil import parse_day
from linimasa.project import Facet
from linimasa.ui.window import MainWindow

TEXT = """The mill at Orle

Rut Falk bought the mill on 2 May 2024. Rut Falk sold the wheel on 9 June 2024.

Per Lind mended the roof in August 2024.
"""


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    (tmp_path / "mill.txt").write_text(TEXT, "utf-8")
    open_all(qtbot, window, tmp_path / "mill.txt")
    qtbot.waitUntil(lambda: not window.busy)
    window.activateWindow()
    window.timeline.setFocus()
    return window


def chosen_in_list(window: MainWindow) -> set[object]:
    table = window.centre.list.table
    return {entry.key for entry in table.chosen_entries()} if table.selectionModel().hasSelection() else set()


def test_what_is_chosen_together_is_so_in_every_pane(filled: MainWindow) -> None:
    order = filled.timeline.order()
    filled.timeline.chose.emit(frozenset(order[:2]))
    assert filled.selected == order[0]
    assert chosen_in_list(filled) == set(order[:2])
    assert filled.timeline.scene.chosen == set(order[:2])
    assert "2 events chosen" in shown_words(filled.evidence)
    assert "3 · 2 chosen" in shown_words(filled.workspace.list)
    filled.evidence.many.one.click()
    assert chosen_in_list(filled) == {order[0]}
    assert filled.evidence.many.isHidden()


def test_how_many_are_chosen_is_heard(filled: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    filled.timeline.chose.emit(frozenset(filled.timeline.order()[:2]))
    filled.evidence.many.one.click()
    assert set(told) == {"2 events chosen"}


def test_what_is_chosen_is_copied_with_its_sources(filled: MainWindow) -> None:
    filled.timeline.chose.emit(frozenset(filled.timeline.order()[:2]))
    filled.evidence.many.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "bought the mill" in text
    assert "sold the wheel" in text
    assert "mended" not in text


def test_rows_chosen_with_keys_are_marked_on_the_timeline(filled: MainWindow) -> None:
    order, table = filled.timeline.order(), filled.centre.list.table
    filled.select(order[0])
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert filled.timeline.scene.chosen == set(order[:2])
    filled.select(order[2])
    assert filled.timeline.scene.chosen == {order[2]}
    filled.select(None)
    assert filled.timeline.scene.chosen == set()


def test_what_a_filter_hides_is_chosen_no_more(filled: MainWindow) -> None:
    order = filled.timeline.order()
    filled.timeline.chose.emit(frozenset(order))
    filled.filter(filled.project.filters.toggled(Facet.ACTORS, "person:rut falk"))
    assert filled.timeline.scene.chosen == chosen_in_list(filled)
    assert set(order[:2]).isdisjoint(filled.timeline.scene.chosen)


def menu_of(window: MainWindow, number: int | None, strip: int | None = None) -> QMenu:
    """The menu of an event on the axis, or of a lane."""
    key = None if number is None else window.timeline.order()[number]
    lane = None if strip is None else window.timeline.scene.strips[strip].lane.lane
    window.timeline.menu_wanted.emit(QPoint(10, 10), key, lane)
    assert window.menus.menu
    return window.menus.menu


def entry(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


def take(menu: QMenu, words: str) -> None:
    entry(menu, words).trigger()
    menu.close()


def test_the_menu_of_an_event_leaves_only_its_actor(filled: MainWindow) -> None:
    take(menu_of(filled, 0, 0), "Only Rut Falk")
    assert len(filled.timeline.order()) == 2
    take(menu_of(filled, 0, 0), "Show all again")
    assert len(filled.timeline.order()) == 3
    take(menu_of(filled, 2, 1), "Hide Per Lind")
    assert len(filled.timeline.order()) == 2


def test_the_menu_of_an_event_copies_and_frames(filled: MainWindow) -> None:
    filled.select(filled.timeline.order()[1])
    take(menu_of(filled, 1, 0), "Copy the title")
    assert "sold the wheel" in QGuiApplication.clipboard().text()
    before = filled.timeline.scale.px
    take(menu_of(filled, 1, 0), "Frame the event")
    assert filled.timeline.scale.px > before


def test_the_menu_of_an_event_is_about_that_event_whichever_is_selected(filled: MainWindow) -> None:
    order = filled.timeline.order()
    filled.timeline.chose.emit(frozenset(order[:2]))
    assert filled.selected == order[0]
    take(menu_of(filled, 1, 0), "Copy with sources")
    text = QGuiApplication.clipboard().text()
    assert "sold the wheel" in text
    assert "bought the mill" not in text
    take(menu_of(filled, 1, 0), "Frame the event")
    assert parse_day("2024-05-02") < filled.timeline.scale.begin < parse_day("2024-06-09") < filled.timeline.scale.end
    take(menu_of(filled, 1, 0), "Read the evidence")
    assert filled.selected == order[1]
    assert filled.evidence.entry
    assert filled.evidence.entry.key == order[1]


def test_the_menu_of_a_lane_moves_pins_and_folds_it(filled: MainWindow) -> None:
    def keys() -> list[str]:
        return [strip.lane.lane.key for strip in filled.timeline.scene.strips]

    before = keys()
    take(menu_of(filled, None, 1), "Move up")
    assert keys() == [before[1], before[0]]
    take(menu_of(filled, None, 1), "Pinned at the top")
    assert keys() == before
    menu = menu_of(filled, None, 0)
    assert entry(menu, "Pinned at the top").isChecked()
    menu.close()
    take(menu_of(filled, None, 0), "Folded")
    assert filled.timeline.scene.strips[0].lane.lane.folded


def test_the_menu_of_no_place_leads_to_a_date(filled: MainWindow) -> None:
    menu = menu_of(filled, None)
    assert {filled.commands.go_to_date, filled.commands.fit, filled.commands.copy_picture} <= set(menu.actions())
    take(menu, filled.commands.go_to_date.text())
    assert filled.go_to_date.card


def test_one_menu_is_shown_at_a_time(filled: MainWindow) -> None:
    menu = menu_of(filled, 0)
    assert menu_of(filled, None) is menu
    menu.close()


def test_keys_go_back_and_forward_through_views(filled: MainWindow) -> None:
    begin, commands = filled.timeline.scale.begin, filled.commands
    assert (commands.back.isEnabled(), commands.forward.isEnabled()) == (False, False)
    filled.timeline.show_days(738_000, 738_100)
    QTest.keyClick(filled.timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert filled.timeline.scale.begin == pytest.approx(begin)
    assert (commands.back.isEnabled(), commands.forward.isEnabled()) == (False, True)
    QTest.keyClick(filled.timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert filled.timeline.scale.begin == pytest.approx(738_000)
    assert (commands.back.isEnabled(), commands.forward.isEnabled()) == (True, False)
