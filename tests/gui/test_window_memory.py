"""What the window remembers is on the disk soon after it changes, and comes back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.hands import open_all

from linimasa.project import Key
from linimasa.ui.docks import Area
from linimasa.ui.eventwords import Column
from linimasa.ui.session import kept
from linimasa.ui.settings import Settings
from linimasa.ui.window import MainWindow

TEXT = """The mill at Orle

Rut Falk bought the mill on 2 May 2024. Rut Falk sold the wheel on 9 June 2024.

Per Lind mended the roof in August 2024.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "mill.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, article: Path) -> MainWindow:
    open_all(qtbot, window, article)
    return window


def on_disk(key: str) -> object:
    """What another program would read."""
    file = Path(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "linimasa", "linimasa").fileName())
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    return next((line.partition("=")[2] for line in lines if line.partition("=")[0] == key), None)


def come_back(qtbot: QtBot, whole: bool = True) -> MainWindow:
    """Another window, as after a crash: nobody has closed the first."""
    window = MainWindow()
    window.timeline.reduced_motion = True
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.reader.finished, timeout=60_000):
        window.memory.restore_session(whole)
    QApplication.processEvents()
    return window


def last(window: MainWindow) -> Key:
    return window.timeline.order()[-1]


def test_a_crash_loses_nothing(filled: MainWindow, qtbot: QtBot) -> None:
    filled.select(last(filled))
    filled.timeline.show_days(738900.0, 739100.0)
    begin = str(filled.timeline.scale.begin)
    assert float(begin) == pytest.approx(738900.0)
    filled.workspace.facets.put(Area.RightDockWidgetArea)
    filled.centre.list.table.sort_by(Column.ACTOR, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: on_disk("sorted") == "ACTOR DescendingOrder" and on_disk(r"1\begin") == begin)
    again = come_back(qtbot)
    assert [each.article.path for each in again.project.extractions] == [filled.project.extractions[0].article.path]
    assert again.selected == filled.selected
    then, now = filled.timeline.scale, again.timeline.scale
    assert (now.begin, now.end) == pytest.approx((then.begin, then.end), abs=0.01)
    assert again.workspace.dockWidgetArea(again.workspace.facets) == Area.RightDockWidgetArea
    assert again.centre.list.table.rows.sorted_by == (Column.ACTOR, Qt.SortOrder.DescendingOrder)
    assert again.evidence.entry == again.project.entry(last(filled))


def test_the_list_shows_how_it_is_sorted(filled: MainWindow, qtbot: QtBot) -> None:
    filled.centre.list.table.sort_by(Column.EVENT, Qt.SortOrder.DescendingOrder)
    filled.close()
    heads = come_back(qtbot).centre.list.table.horizontalHeader()
    assert heads.sortIndicatorSection() == Column.EVENT
    assert heads.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


@pytest.mark.parametrize("stored", ["", "DATE", "BANANA AscendingOrder", "DATE Sideways"])
def test_a_sorting_that_cannot_be_read_is_by_date(qtbot: QtBot, stored: str) -> None:
    Settings().keep("sorted", stored)
    window = MainWindow()
    qtbot.addWidget(window)
    assert window.centre.list.table.rows.sorted_by == (Column.DATE, Qt.SortOrder.AscendingOrder)


def test_what_is_opened_is_kept_at_once_and_what_is_closed_is_forgotten(
    window: MainWindow, qtbot: QtBot, article: Path
) -> None:
    window.open_files([article])
    qtbot.waitUntil(lambda: [wanted.path for wanted in kept(Settings())] == [article])
    qtbot.waitUntil(lambda: bool(window.project.extractions), timeout=60_000)
    window.close_articles()
    qtbot.waitUntil(lambda: kept(Settings()) == [])


def test_a_window_without_the_last_session_leaves_it_alone(filled: MainWindow, qtbot: QtBot, article: Path) -> None:
    filled.close()
    empty = MainWindow()
    qtbot.addWidget(empty)
    empty.show()
    empty.close()
    assert [wanted.path for wanted in kept(Settings())] == [article]


def test_files_of_the_command_line_are_not_left_for_the_old_place(filled: MainWindow, qtbot: QtBot) -> None:
    filled.select(last(filled))
    filled.close()
    again = come_back(qtbot, whole=False)
    assert again.selected is None


def test_who_has_gone_elsewhere_meanwhile_stays_there(filled: MainWindow, qtbot: QtBot) -> None:
    first = filled.timeline.order()[0]
    filled.select(last(filled))
    filled.close()
    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    again.arrivals.ready.connect(lambda _: again.select(first))
    with qtbot.waitSignal(again.reader.finished, timeout=60_000):
        again.memory.restore_session(whole=True)
    QApplication.processEvents()
    assert again.selected == first


@pytest.mark.parametrize("row", [[], ["", "", "", "x", "y"], ["", "", "e1", "nan", "nan"], ["", "", "", "9", "1"]])
def test_a_place_that_cannot_be_read_does_no_harm(filled: MainWindow, qtbot: QtBot, row: list[str]) -> None:
    filled.close()
    Settings().keep_rows("place", ("path", "part", "event", "begin", "end"), [row] if row else [])
    again = come_back(qtbot)
    assert again.project.extractions
    assert again.selected is None


def test_the_place_of_an_event_that_is_gone_is_its_days(filled: MainWindow, qtbot: QtBot, article: Path) -> None:
    filled.select(last(filled))
    filled.timeline.show_days(738900.0, 739100.0)
    filled.close()
    article.write_text("Nothing is left.\n\nIt was closed in May 2024.\n", "utf-8")
    again = come_back(qtbot)
    assert again.timeline.scale.begin == pytest.approx(738900.0)


def test_moving_the_window_is_remembered_without_closing_it(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1210, 655)
    qtbot.waitUntil(lambda: on_disk("geometry") is not None)
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.height() == 655


def test_nothing_is_written_after_the_close(filled: MainWindow) -> None:
    filled.memory.note()
    (timer,) = filled.memory.findChildren(QTimer)
    assert timer.isActive()
    filled.close()
    filled.timeline.show_days(1.0, 2.0)
    assert not timer.isActive()
