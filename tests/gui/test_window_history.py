"""What was done before the window closed can be taken back when it is open again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.hands import news, open_all, shown_words
from tests.gui.test_window_projects import TEXT, another, first, open_project, reject, save_as, settled

from linimasa.project import database
from linimasa.ui.window import MainWindow


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Mill.linimasa"


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    open_all(qtbot, window, news(tmp_path, "mill.txt", TEXT))
    return window


def undo(window: MainWindow) -> str:
    """Take back what was done last; what the status bar says then."""
    assert window.commands.undo.isEnabled()
    window.commands.undo.trigger()
    QApplication.processEvents()
    return shown_words(window.status)


def reviews(window: MainWindow) -> list[str]:
    return [entry.review for entry in window.project.entries]


def test_a_project_takes_its_history_along(
    filled: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = reviews(filled)
    reject(filled, first(filled))
    one = reviews(filled)
    save_as(qtbot, filled, path, monkeypatch)
    reject(filled, filled.timeline.order()[0])
    both = reviews(filled)
    told = undo(filled)
    assert "Undone: the rejection of" in told
    settled(qtbot, filled)
    filled.close()
    again = another(qtbot)
    open_project(qtbot, again, path)
    assert reviews(again) == one
    again.commands.redo.trigger()
    assert reviews(again) == both
    assert undo(again).endswith(told.rpartition("\n")[2])
    undo(again)
    assert reviews(again) == before
    assert not again.commands.undo.isEnabled()


def test_a_damaged_history_is_told(
    filled: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reject(filled, first(filled))
    save_as(qtbot, filled, path, monkeypatch)
    filled.close()
    with database.connect(path, "rw") as hand:
        hand.execute("UPDATE history SET value = x'00'")
    hand.close()
    again = another(qtbot)
    open_project(qtbot, again, path)
    assert "their history is damaged" in shown_words(again.status)
    assert not again.commands.undo.isEnabled()
    assert any(again.project.decisions)
