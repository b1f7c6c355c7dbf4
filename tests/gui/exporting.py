"""What the tests of the export dialog share."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from linimasa.civil import parse_day
from linimasa.project import Project
from linimasa.ui.controls import Choice
from linimasa.ui.exportdialog import ExportDialog
from linimasa.ui.theme import Theme

DAYS = (parse_day("2025-05-01"), parse_day("2025-07-31"))
OpenExport = Callable[[Project, tuple[int, int], Theme], ExportDialog]


def click(choice: Choice, value: str) -> None:
    """Click an option."""
    segment = next(segment for segment in choice.segments if segment.value == value)
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert choice.value == value


def size(dialog: ExportDialog, preset: str) -> None:
    """Choose a size in its list."""
    field = dialog.form.sizes.preset
    field.showPopup()
    view = field.view()
    at = view.visualRect(view.model().index(field.findData(preset), 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert field.value == preset


def settle(qtbot: QtBot, dialog: ExportDialog) -> None:
    """Wait until the picture of the last change is shown."""
    qtbot.waitUntil(lambda: not dialog.waiting)
