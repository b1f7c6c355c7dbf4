"""A window whose article may be saved as a project, and what is done with it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from linimasa.project import Key
from linimasa.ui import files
from linimasa.ui.window import MainWindow

MILL = """The mill at Orle

Rut Falk bought the mill on 2 May 2024. Rut Falk sold the wheel on 9 June 2024.

Per Lind mended the roof in August 2024.
"""


def save_as(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "ask_project", lambda *_: path)
    with qtbot.waitSignal(window.keeper.made):
        window.commands.save_as.trigger()


def open_project(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    with qtbot.waitSignal(window.opened):
        window.open_files(paths)
    qtbot.waitUntil(lambda: not window.busy)


def another(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    window.timeline.reduced_motion = True
    window.resize(1600, 1000)
    qtbot.addWidget(window)
    window.show()
    return window


def first(window: MainWindow) -> Key:
    return window.timeline.order()[0]


def reject(window: MainWindow, key: Key) -> None:
    window.select(key)
    window.commands.review.reject.trigger()


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """Everything is in the file."""
    qtbot.waitUntil(lambda: not window.busy)
    window.memory.note()
    window.keeper.write()
    qtbot.waitUntil(lambda: not window.keeper._worker.running)
    QApplication.processEvents()
