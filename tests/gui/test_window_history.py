"""What was done before the window closed can be taken back when it is open again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.hands import news, open_all, shown_words
from tests.gui.saved import another, first, open_project, reject, save_as, settled

from linimasa.project import Replacement, database, recasting
from linimasa.ui import past
from linimasa.ui.settings import Settings
from linimasa.ui.window import MainWindow


def undo(window: MainWindow) -> str:
    """Take back what was done last; what the status bar says then."""
    assert window.commands.undo.isEnabled()
    window.commands.undo.trigger()
    QApplication.processEvents()
    return shown_words(window.status)


def reviews(window: MainWindow) -> list[str]:
    return [entry.review for entry in window.project.entries]


def test_a_project_takes_its_history_along(
    mill: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = reviews(mill)
    reject(mill, first(mill))
    one = reviews(mill)
    save_as(qtbot, mill, path, monkeypatch)
    reject(mill, mill.timeline.order()[0])
    both = reviews(mill)
    told = undo(mill)
    assert "Undone: the rejection of" in told
    settled(qtbot, mill)
    mill.close()
    again = another(qtbot)
    open_project(qtbot, again, path)
    assert reviews(again) == one
    again.commands.redo.trigger()
    assert reviews(again) == both
    assert undo(again).endswith(told.rpartition("\n")[2])
    undo(again)
    assert reviews(again) == before
    assert not again.commands.undo.isEnabled()


def test_a_damaged_history_is_told(mill: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reject(mill, first(mill))
    save_as(qtbot, mill, path, monkeypatch)
    mill.close()
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


def test_what_is_in_no_project_takes_its_history_along_too(mill: MainWindow, qtbot: QtBot) -> None:
    before = reviews(mill)
    reject(mill, first(mill))
    member = mill.project.cast.ranked()[0].key
    mill.editing.do(recasting.recoloured(mill.project, member, 5))
    reject(mill, mill.timeline.order()[0])
    both = reviews(mill)
    told = undo(mill)
    again = restarted(qtbot, mill)
    again.commands.redo.trigger()
    assert reviews(again) == both
    assert undo(again).endswith(told.rpartition("\n")[2])
    undo(again)
    undo(again)
    assert reviews(again) == before
    assert not again.commands.undo.isEnabled()


def test_a_reading_anew_ends_what_is_kept_of_the_history(mill: MainWindow, qtbot: QtBot) -> None:
    reject(mill, first(mill))
    old = mill.project.as_read[0]
    mill.editing.do(Replacement(0, old, replace(old, language_given=True)))
    reject(mill, first(mill))
    again = restarted(qtbot, mill)
    assert len(again.editing.history.commands) == 1
    undo(again)
    assert not again.commands.undo.isEnabled()


def test_a_history_of_what_is_not_there_any_more_is_not_applied(mill: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    reject(mill, first(mill))
    open_all(qtbot, mill, news(tmp_path, "ferry.txt"))
    reject(mill, (1, "e1"))
    (tmp_path / "ferry.txt").unlink()
    again = restarted(qtbot, mill)
    assert again.notices.failures
    assert any(again.project.decisions)
    assert not again.commands.undo.isEnabled()


def test_what_is_done_while_the_last_session_is_read_stands_on_its_history(mill: MainWindow, qtbot: QtBot) -> None:
    reject(mill, first(mill))
    mill.close()
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
def test_what_somebody_wrote_into_the_settings_is_no_history(mill: MainWindow, qtbot: QtBot, line: str) -> None:
    reject(mill, first(mill))
    mill.close()
    settings = Settings()
    settings.keep_rows("history", ("change",), [[line]])
    settings.write()
    again = restarted(qtbot, mill)
    assert any(again.project.decisions)
    assert not again.commands.undo.isEnabled()


def test_the_newest_changes_are_kept(mill: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(past, "MOST", 2)
    for key in mill.timeline.order():
        reject(mill, key)
    count = len(mill.editing.history.commands)
    assert count > 2
    again = restarted(qtbot, mill)
    assert again.editing.history.commands == mill.editing.history.commands[count - 2 :]
