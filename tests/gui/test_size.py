"""The size of everything: chosen in the menu, or that of the system's letters, from the next start on."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from linimasa.ui import size
from linimasa.ui.settings import Settings
from linimasa.ui.window import MainWindow


def applied(given: dict[str, str] | None = None) -> dict[str, str]:
    found = dict(given or {})
    size.apply(Settings(), found)
    return found


def letters(pixels: int) -> QFont:
    face = QFont("Noto Sans")
    face.setPixelSize(pixels)
    return face


def test_the_size_is_chosen_in_the_menu_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    assert applied() == {}
    action = next(each for each in window.commands.sizes.actions() if each.text() == "150%")
    action.trigger()
    told = [label.text() for label in window.status.findChildren(QLabel) if label.isVisible()]
    assert "All is drawn in the new size when Linimasa starts again" in "\n".join(told)
    again = MainWindow()
    qtbot.addWidget(again)
    assert [each.text() for each in again.commands.sizes.actions() if each.isChecked()] == ["150%"]
    assert applied() == {"QT_SCALE_FACTOR": "1.5"}
    assert applied({"QT_SCALE_FACTOR": "3"}) == {"QT_SCALE_FACTOR": "3"}
    names = [name for name, _ in window.commands.named()]
    assert "Size: 150%" in names


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("pixels", "scale"), [(9, None), (13, None), (15, None), (17, "1.25"), (20, "1.5"), (26, "2.0"), (60, "2.0")]
)
def test_the_systems_letters_are_followed(pixels: int, scale: str | None) -> None:
    size.note(Settings(), letters(pixels))
    assert applied().get("QT_SCALE_FACTOR") == scale
    size.choose(Settings(), "100")
    assert applied() == {}
    size.choose(Settings(), size.SYSTEM)
    assert applied().get("QT_SCALE_FACTOR") == scale


@pytest.mark.usefixtures("qtbot")
def test_the_program_starts_in_the_size() -> None:
    size.choose(Settings(), "175")
    Settings().write()
    told = (
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from linimasa import ui\n"
        "from linimasa.ui.application import Application\n"
        "Application.exec = lambda self: print(QApplication.topLevelWidgets()[0].devicePixelRatioF()) or 0\n"
        "ui.run([], restore=False)\n"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.split()[-1] == "1.75"
