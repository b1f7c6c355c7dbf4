"""The empty window: what it imports before the first paint, what it offers, what it remembers."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.hands import shown_words

from linimasa.ui.keyrow import KeyRow
from linimasa.ui.theme import DARK, LIGHT
from linimasa.ui.window import MainWindow

HEAVY = ("babel", "charset_normalizer", "dateutil", "re2", "numpy", "sqlite3", "json", "xml", "tomllib", "email")
HEAVY_PARTS = ("PySide6.QtSvg", "PySide6.QtNetwork", "PySide6.QtPrintSupport")
OURS = ("timex", "actors", "quotes", "events", "formats", "sentences", "pipeline", "languages", "exports")

FIRST_PAINT = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from linimasa import ui

application = QApplication([])
ui.prepare(application)
from linimasa.ui.window import MainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print("\\n".join(sorted(sys.modules)), flush=True)
            application.exit()
        return False

window = MainWindow()
watch = Watch()
window.centralWidget().installEventFilter(watch)
window.show()
application.exec()
window.close()
"""


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    run = subprocess.run([sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, timeout=60, check=True)
    loaded = set(run.stdout.split())
    assert "linimasa.ui.window" in loaded
    forbidden = {*HEAVY, *HEAVY_PARTS, *(f"linimasa.{name}" for name in OURS)}
    assert not loaded & forbidden


def test_an_empty_window_welcomes(window: MainWindow) -> None:
    assert window.stack.currentWidget() is window.welcome
    assert not window.commands.export.isEnabled()
    assert window.commands.open.isEnabled()


def test_the_empty_window_says_what_this_is_and_which_keys_there_are(window: MainWindow) -> None:
    told = shown_words(window.welcome)
    for words in ("draws it on a timeline", "PDF", "stay on it", "Or look at a sample first", "Wheel and keys"):
        assert words in told
    names = [row.accessibleName() for row in window.welcome.findChildren(KeyRow)]
    assert len(names) == 8
    actions = {action.text().rstrip("…"): action.shortcut().toString() for action in window.actions()}
    for words in ("Search", "Go to a date"):
        assert f"{words}: {actions[words].replace('+', ' ')}" in names


def test_a_sample_opens_with_a_click(window: MainWindow, qtbot: QtBot) -> None:
    sample = window.welcome.samples[0]
    with qtbot.waitSignal(window.reader.finished, timeout=60_000):
        QTest.mouseClick(sample, Qt.MouseButton.LeftButton)
    assert [one.article.path for one in window.project.extractions] == [str(sample.path)]
    assert str(window.project.extractions[0].article.title) in sample.accessibleName()


def test_the_theme_is_switched_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.appearance.choose("dark")
    assert window.grab().toImage().pixelColor(800, 990) == DARK.chrome
    window.commands.toggle_theme.trigger()
    assert window.grab().toImage().pixelColor(800, 990) == LIGHT.chrome
    window.appearance.choose("dark")
    window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.appearance.theme is DARK


def test_the_system_theme_is_followed(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    scheme = [Qt.ColorScheme.Dark]
    monkeypatch.setattr("linimasa.ui.appearance.scheme", lambda: scheme[0])
    window.appearance.choose("system")
    assert window.appearance.theme is DARK


def test_the_size_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1300, 640)
    window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.height() == 640  # the width is more than the offscreen screen has
