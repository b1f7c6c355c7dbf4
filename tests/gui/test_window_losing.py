"""Nothing that a person did is lost unasked: what is pasted, decided, or still to be read."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.hands import NEWS, article_titles, button, clip, news, open_all, paste, shown_words
from tests.gui.saved import MILL, another, first, reject, save_as, settled
from tests.projects import read

from linimasa.project import Content
from linimasa.project.file import ProjectError, ProjectFile
from linimasa.ui import files, pasted
from linimasa.ui.pasted import Pasted
from linimasa.ui.reading import Reader
from linimasa.ui.settings import Settings
from linimasa.ui.window import MainWindow


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.linimasa"
    ProjectFile.create(path, Content()).close()
    return path


def full(*_: object) -> None:
    raise ProjectError("the disk is full: make room, or save the project elsewhere")


def pasting(qtbot: QtBot, window: MainWindow) -> None:
    """Paste an article."""
    clip(NEWS)
    paste(window).accept()
    qtbot.waitUntil(lambda: "Ferry sinks" in article_titles(window), timeout=60_000)


# --- a project takes the place of what is open


def test_what_is_decided_until_a_project_is_there_is_asked_about(mill: MainWindow, qtbot: QtBot, other: Path) -> None:
    with qtbot.waitSignal(mill.keeper.read):
        mill.open_project(other)
        reject(mill, first(mill))
    assert mill.question.card
    assert any(mill.project.decisions)
    assert mill.keeper.path is None
    ProjectFile.open(other).close()
    with qtbot.waitSignal(mill.opened):
        button(mill.question.card, "Do not save").click()
    assert mill.keeper.path == other


def test_what_may_be_lost_is_asked_about_once(mill: MainWindow, qtbot: QtBot, other: Path) -> None:
    reject(mill, first(mill))
    mill.open_project(other)
    assert mill.question.card
    with qtbot.waitSignal(mill.opened):
        button(mill.question.card, "Do not save").click()
    assert mill.question.card is None


def test_what_is_not_saved_until_a_project_is_there_is_asked_about(
    mill: MainWindow, qtbot: QtBot, path: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(qtbot, mill, path, monkeypatch)
    with qtbot.waitSignal(mill.keeper.read):
        mill.open_project(other)
        reject(mill, first(mill))
        monkeypatch.setattr(ProjectFile, "save", full)
    assert mill.question.card
    assert "the disk is full" in shown_words(mill.question.card)
    assert mill.keeper.path == path
    mill.keeper.stop()


def test_saving_under_the_same_name_goes_on_to_what_was_wanted(
    mill: MainWindow, qtbot: QtBot, path: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(qtbot, mill, path, monkeypatch)
    reject(mill, first(mill))
    with monkeypatch.context() as disk:
        disk.setattr(ProjectFile, "save", full)
        mill.open_project(other)
        card = mill.question.card
        assert card
        button(card, "Save as…").click()
        assert mill.question.card  # it is still full
    with qtbot.waitSignal(mill.opened):
        button(mill.question.card, "Save as…").click()
    assert mill.keeper.path == other
    assert any(read(path).decisions)


def test_a_project_named_at_the_start_is_asked_about_where_something_was_decided(
    mill: MainWindow, qtbot: QtBot, other: Path
) -> None:
    reject(mill, first(mill))
    decided = mill.project.decisions
    mill.close()
    again = another(qtbot)
    again.begin([other], restore=True)
    assert again.question.card
    assert again.keeper.path is None
    qtbot.waitUntil(lambda: again.project.decisions == decided, timeout=60_000)
    with qtbot.waitSignal(again.opened):
        button(again.question.card, "Do not save").click()
    assert again.keeper.path == other


def test_a_project_named_at_the_start_is_asked_about_where_something_was_pasted(
    window: MainWindow, qtbot: QtBot, other: Path
) -> None:
    pasting(qtbot, window)
    window.close()
    again = another(qtbot)
    again.begin([other], restore=True)
    assert again.question.card
    qtbot.waitUntil(lambda: article_titles(again) == ["Ferry sinks"], timeout=60_000)
    again.close()
    assert Pasted.path().exists()


def test_a_project_named_at_the_start_comes_at_once_where_nothing_can_be_lost(
    mill: MainWindow, qtbot: QtBot, other: Path
) -> None:
    mill.close()
    again = another(qtbot)
    with qtbot.waitSignal(again.opened):
        again.begin([other], restore=True)
    assert again.keeper.path == other
    assert not again.project.extractions


def test_saving_under_another_name_leaves_all_in_the_project_of_before(
    mill: MainWindow, qtbot: QtBot, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(qtbot, mill, path, monkeypatch)
    reject(mill, first(mill))
    save_as(qtbot, mill, tmp_path / "Other name.linimasa", monkeypatch)
    assert read(path).decisions == tuple(mill.project.decisions)
    assert any(mill.project.decisions)


# --- what is still to be read


def test_a_project_saved_while_files_are_read_has_them_in_the_end(
    mill: MainWindow, qtbot: QtBot, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_all(qtbot, mill, news(tmp_path, "ferry.txt"))
    reject(mill, first(mill))
    reject(mill, (1, "e1"))
    decided = mill.project.decisions
    mill.close()
    again = another(qtbot)
    monkeypatch.setattr(files, "ask_project", lambda *_: path)
    with monkeypatch.context() as slow:
        slow.setattr(Reader, "read_as", lambda reader, wanted: reader._waiting.setdefault(wanted))
        again.memory.restore_session(whole=True)
        with qtbot.waitSignal(again.keeper.made):
            again.save_as()
        again.close()
    assert not read(path).extractions
    third = another(qtbot)
    with qtbot.waitSignal(third.reader.finished, timeout=60_000):
        third.memory.restore_session(whole=True)
    settled(qtbot, third)
    assert third.keeper.path == path
    assert sorted(map(str, article_titles(third))) == ["Ferry sinks", "The mill at Orle"]
    assert sorted(map(bool, third.project.decisions)) == sorted(map(bool, decided)) == [True, True]
    assert len(third.editing.history.commands) == 2
    assert len(read(path).extractions) == 2


# --- what is pasted


def test_a_pasted_text_comes_back_with_what_was_decided(window: MainWindow, qtbot: QtBot) -> None:
    pasting(qtbot, window)
    reject(window, (0, "e1"))
    decided = window.project.decisions
    window.close()
    assert not window.isVisible()
    again = another(qtbot)
    again.memory.restore_session(whole=True)
    qtbot.waitUntil(lambda: article_titles(again) == ["Ferry sinks"] and not again.busy, timeout=60_000)
    assert again.project.decisions == decided
    assert again.project.as_read == window.project.as_read
    assert again.commands.undo.isEnabled()


def test_a_pasted_text_comes_back_beside_files(mill: MainWindow, qtbot: QtBot) -> None:
    pasting(qtbot, mill)
    reject(mill, (1, "e1"))
    mill.close()
    again = another(qtbot)
    again.memory.restore_session(whole=True)
    qtbot.waitUntil(lambda: len(article_titles(again)) == 2 and again.commands.undo.isEnabled(), timeout=60_000)
    assert sorted(map(bool, again.project.decisions)) == [False, True]


def test_a_pasted_text_is_kept_until_it_is_in_a_project(
    window: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pasting(qtbot, window)
    window.memory.write()
    assert Pasted.path().exists()
    save_as(qtbot, window, path, monkeypatch)
    window.memory.write()
    assert not Pasted.path().exists()
    assert len(read(path).extractions) == 1


def test_a_pasted_text_comes_back_though_another_window_had_none(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    pasting(qtbot, window)
    window.memory.write()
    beside = another(qtbot)
    open_all(qtbot, beside, news(tmp_path, "mill.txt", MILL))
    beside.close()
    assert not Pasted.path().exists()
    window.close()
    again = another(qtbot)
    again.memory.restore_session(whole=True)
    qtbot.waitUntil(lambda: article_titles(again) == ["Ferry sinks"], timeout=60_000)


def test_a_pasted_text_that_is_closed_does_not_come_back(window: MainWindow, qtbot: QtBot) -> None:
    pasting(qtbot, window)
    window.close()
    again = another(qtbot)
    again.memory.restore_session(whole=True)
    again._leaving(again.close_articles)
    assert again.question.card
    button(again.question.card, "Do not save").click()
    qtbot.waitUntil(lambda: not again._pasted._worker.running)
    again.close()
    assert not Pasted.path().exists()
    assert not again.project.extractions


def test_what_is_too_much_to_be_kept_is_asked_about(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pasting(qtbot, window)
    monkeypatch.setattr(pasted, "MOST", 10)
    window.close()
    assert window.question.card
    assert "too much" in shown_words(window.question.card)
    button(window.question.card, "Do not save").click()
    assert not window.isVisible()


def test_what_somebody_wrote_in_place_of_a_pasted_text_is_nothing(window: MainWindow, qtbot: QtBot) -> None:
    pasting(qtbot, window)
    window.close()
    Pasted.path().write_bytes(b"SQLite format 3\0")
    again = another(qtbot)
    again.memory.restore_session(whole=True)
    qtbot.waitUntil(lambda: not again._pasted.awaited)
    assert not again.project.extractions


# --- the settings cannot be written


def test_settings_that_cannot_be_written_are_told_and_asked_about(
    mill: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Settings, "write", lambda _: False)
    with qtbot.waitSignal(mill.memory.failed, timeout=10_000):
        reject(mill, first(mill))
    assert "the settings cannot be written" in shown_words(mill.status)
    mill.close()
    assert mill.question.card
    assert "the settings cannot be written" in shown_words(mill.question.card)
    button(mill.question.card, "Do not save").click()
    assert not mill.isVisible()


def test_settings_that_cannot_be_written_stop_nobody_who_decided_nothing(
    mill: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Settings, "write", lambda _: False)
    mill.close()
    assert not mill.isVisible()
