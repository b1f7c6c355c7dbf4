"""An empty view says why it is empty."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.gui.hands import open_all

from linimasa.project import Filters
from linimasa.ui.theme import LIGHT
from linimasa.ui.timeline.look import AXIS, GUTTER
from linimasa.ui.window import MainWindow

WELL = "The well\n\nAnna Weller cleans the well. Otto Brand closes the gate.\n"
BRIDGE = "A bridge\n\nAnna Weller opened the bridge on 2 May 2024.\n"


def opened(window: MainWindow, qtbot: QtBot, path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    open_all(qtbot, window, path)
    qtbot.waitUntil(lambda: not window.busy)


def letters(widget: QWidget, left: int, top: int) -> int:
    """How many dark pixels are in the middle of a widget, below and right of some of it."""
    image: QImage = widget.grab().toImage()
    middle = (top + image.height()) // 2
    rows = range(middle - 30, middle + 30)
    found = [image.pixelColor(x, y) for y in rows for x in range(left + 60, image.width() - 20)]
    return sum(colour.lightness() < 150 for colour in found)


@pytest.fixture(autouse=True)
def light(window: MainWindow) -> None:
    window.set_theme(LIGHT)
    window.timeline.today = None


def test_filters_that_let_nothing_through_are_named_on_the_axis_and_in_the_list(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, qtbot, tmp_path / "bridge.txt", BRIDGE)
    table = window.centre.list.table.viewport()
    window.timeline.select(None)
    assert window.timeline.accessibleDescription() != "No event passes the filters."
    window.filter(Filters(query="nowhere"))
    assert window.timeline.accessibleDescription() == "No event passes the filters."
    assert letters(window.timeline, round(GUTTER), round(AXIS)) > 40
    assert letters(table, 0, 0) > 40
    window.filter(Filters())
    assert window.timeline.accessibleDescription() != "No event passes the filters."
    assert letters(table, 0, 40) == 0


def test_events_without_a_date_are_said_to_be_in_the_list(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    opened(window, qtbot, tmp_path / "well.txt", WELL)
    assert window.timeline.accessibleDescription() == "None of these events has a date. They are in the list."
    assert letters(window.timeline, round(GUTTER), round(AXIS)) > 40


def test_an_article_without_events_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    opened(window, qtbot, tmp_path / "empty.txt", "Hm.\n")
    assert window.timeline.accessibleDescription() == "No event was found in what is open."
