"""Fingers scroll what they are put on: as many pixels as they go, also what counts its rows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QScrollEvent, QScrollPrepareEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHeaderView, QScroller
from pytestqt.qtbot import QtBot
from tests.gui.hands import news, open_all

from linimasa.ui.eventcells import ROW
from linimasa.ui.spacing import LINE
from linimasa.ui.window import MainWindow


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    told = "\n\n".join(f"Rut Falk mended the mill on 5 May {year}." for year in range(1900, 1980))
    open_all(qtbot, window, news(tmp_path, "mill.txt", f"The mill\n\n{told}\n"))
    qtbot.waitUntil(lambda: window.centre.list.table.verticalScrollBar().maximum() > 40)
    qtbot.waitUntil(lambda: window.evidence.source.verticalScrollBar().maximum() > 10)
    return window


def scroll(area: QAbstractScrollArea, up: float) -> None:
    """What a finger that goes up by pixels makes of an area."""
    asked = QScrollPrepareEvent(QPointF())
    QApplication.sendEvent(area.viewport(), asked)
    assert asked.isAccepted()
    assert asked.contentPosRange().height() >= up
    at = asked.contentPos() + QPointF(0, up)
    QApplication.sendEvent(area.viewport(), QScrollEvent(at, QPointF(), QScrollEvent.ScrollState.ScrollUpdated))


def test_all_that_scrolls_follows_fingers(filled: MainWindow) -> None:
    areas = [area for area in filled.findChildren(QAbstractScrollArea) if area.isVisible()]
    areas = [area for area in areas if not isinstance(area, QHeaderView)]
    assert len(areas) > 4
    assert [area for area in areas if not QScroller.hasScroller(area.viewport())] == []


def test_rows_follow_by_their_height(filled: MainWindow) -> None:
    table = filled.centre.list.table
    table.scrollToTop()
    scroll(table, 4 * ROW)
    assert table.verticalScrollBar().value() == 4


def test_a_text_follows_by_its_lines(filled: MainWindow) -> None:
    source = filled.evidence.source
    scroll(source, 5 * LINE)
    assert source.verticalScrollBar().value() == 5
