"""What was done before the window closed can be taken back when it is open again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.hands import news, open_all, shown_words
from tests.gui.test_window_projects import TEXT, another, first, open_project, reject, save_as, settled

from linimasa.project import Replacement, database, recasting
from linimasa.ui import past
from linimasa.ui.settings import Settings
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


def restarted(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window as it is after a restart."""
    window.close()
    assert not window.isVisible()
    again = another(qtbot)
    with qtbot.waitSignal(again.reader.finished, timeout=60_000):
        again.memory.restore_session(whole=True)
    qtbot.waitUntil(lambda: not again.busy)
    return again


def test_what_is_in_no_project_takes_its_history_along_too(filled: MainWindow, qtbot: QtBot) -> None:
    before = reviews(filled)
    reject(filled, first(filled))
    member = filled.project.cast.ranked()[0].key
    filled.editing.do(recasting.recoloured(filled.project, member, 5))
    reject(filled, filled.timeline.order()[0])
    both = reviews(filled)
    told = undo(filled)
    again = restarted(qtbot, filled)
    again.commands.redo.trigger()
    assert reviews(again) == both
    assert undo(again).endswith(told.rpartition("\n")[2])
    undo(again)
    undo(again)
    assert reviews(again) == before
    assert not again.commands.undo.isEnabled()


def test_a_reading_anew_ends_what_is_kept_of_the_history(filled: MainWindow, qtbot: QtBot) -> None:
    reject(filled, first(filled))
    old = filled.project.as_read[0]
    filled.editing.do(Replacement(0, old, replace(old, language_given=True)))
    reject(filled, first(filled))
    again = restarted(qtbot, filled)
    assert len(again.editing.history.commands) == 1
    undo(again)
    assert not again.commands.undo.isEnabled()


def test_a_history_of_what_is_not_there_any_more_is_not_applied(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    reject(filled, first(filled))
    open_all(qtbot, filled, news(tmp_path, "ferry.txt"))
    reject(filled, (1, "e1"))
    (tmp_path / "ferry.txt").unlink()
    again = restarted(qtbot, filled)
    assert again.notices.failures
    assert any(again.project.decisions)
    assert not again.commands.undo.isEnabled()


def test_what_is_done_while_the_last_session_is_read_stands_on_its_history(filled: MainWindow, qtbot: QtBot) -> None:
    reject(filled, first(filled))
    filled.close()
    again = another(qtbot)
    with qtbot.waitSignal(again.reader.finished, timeout=60_000):
        again.memory.restore_session(whole=True)
        qtbot.waitUntil(lambda: bool(again.project.entries), timeout=60_000)
        reject(again, again.timeline.order()[0])
    qtbot.waitUntil(lambda: not again.busy)
    assert len(again.editing.history.commands) == 2
    undo(again)
    undo(again)
    assert not any(again.project.decisions)


@pytest.mark.parametrize("line", ["", "{", "[]", '{"decide": "accept"}', "[" * 100_000])
def test_what_somebody_wrote_into_the_settings_is_no_history(filled: MainWindow, qtbot: QtBot, line: str) -> None:
    reject(filled, first(filled))
    filled.close()
    settings = Settings()
    settings.keep_rows("history", ("change",), [[line]])
    settings.write()
    again = restarted(qtbot, filled)
    assert any(again.project.decisions)
    assert not again.commands.undo.isEnabled()


def test_the_newest_changes_are_kept(filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(past, "MOST", 2)
    for key in filled.timeline.order():
        reject(filled, key)
    count = len(filled.editing.history.commands)
    assert count > 2
    again = restarted(qtbot, filled)
    assert again.editing.history.commands == filled.editing.history.commands[count - 2 :]
