"""The real window, without motion and at the size of the pictures."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from linimasa import ui
from linimasa.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    """An empty main window, shown."""
    ui.prepare(qapp)
    window = MainWindow()
    window.timeline.reduced_motion = True
    window.resize(1600, 1000)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window
