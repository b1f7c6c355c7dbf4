"""The project in the window: saved under a name, written by itself, opened again, and never lost unasked."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot
from tests.gui.hands import article_titles, button, news, open_all, shown_words
from tests.gui.saved import MILL, another, first, open_project, reject, save_as, settled
from tests.projects import read

from linimasa.project import Content, Facet, Project, Review
from linimasa.project.file import ProjectError, ProjectFile
from linimasa.ui import files
from linimasa.ui.settings import Settings
from linimasa.ui.window import MainWindow


@pytest.fixture
def named(mill: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    save_as(qtbot, mill, path, monkeypatch)
    return mill


def test_saving_asks_for_a_name_and_tells_it(named: MainWindow, path: Path) -> None:
    assert path.exists()
    assert named.windowTitle() == "Mill"
    assert "Mill" in shown_words(named.toolbar)
    assert "Saved as Mill" in shown_words(named.status)
    assert named.opening.recent.paths()[0] == path


def test_every_change_is_written_by_itself(named: MainWindow, qtbot: QtBot, path: Path) -> None:
    key = first(named)
    reject(named, key)
    qtbot.waitUntil(lambda: any(read(path).decisions), timeout=10_000)
    assert read(path).extractions == tuple(named.project.as_read)


def test_articles_that_are_dropped_onto_a_project_join_it(
    named: MainWindow, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(news(tmp_path, "ferry.txt")))])
    with qtbot.waitSignal(named.reader.finished, timeout=60_000):
        named.dropping.dropped.emit(data)
    settled(qtbot, named)
    assert [one.article.title for one in read(path).extractions] == article_titles(named)
    assert len(article_titles(named)) == 2


def test_a_project_comes_back_as_it_was(named: MainWindow, qtbot: QtBot, path: Path, tmp_path: Path) -> None:
    keys = named.timeline.order()
    reject(named, keys[0])
    member = named.project.cast.ranked()[-1]
    named.filter(replace(named.project.filters.toggled(Facet.ACTORS, member.key), query="wheel"))
    named.arranging.pin(member.key)
    named.select(keys[1])
    named.timeline.show_days(738_900.0, 739_100.0)
    colours = {each.key: each.colour for each in named.project.cast.members.values()}
    settled(qtbot, named)
    filters, arrangement = named.project.filters, named.project.arrangement
    named.close()
    (tmp_path / "mill.txt").unlink()  # the project has its text
    again = another(qtbot)
    open_project(qtbot, again, path)
    assert again.windowTitle() == "Mill"
    assert again.project.filters == filters
    assert again.project.arrangement == again.arranging.arrangement == arrangement
    assert again.project.decisions == named.project.decisions
    rejected = again.project.entry(keys[0])
    assert rejected
    assert rejected.review is Review.REJECTED
    assert {each.key: each.colour for each in again.project.cast.members.values()} == colours
    assert again.selected == keys[1]
    assert again.timeline.range == pytest.approx((738_900.0, 739_100.0), abs=0.01)
    assert again.toolbar.search.text() == "wheel"


def test_what_was_open_last_is_the_project(named: MainWindow, qtbot: QtBot, path: Path) -> None:
    named.close()
    again = another(qtbot)
    with qtbot.waitSignal(again.opened):
        again.memory.restore_session(whole=True)
    assert again.keeper.path == path
    again.close()
    third = another(qtbot)
    third.memory.restore_session(whole=False)
    assert not third.reader.busy
    assert third.keeper.path is None


def test_a_project_with_articles_beside_it_takes_them_along(
    named: MainWindow, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    named.close()
    again = another(qtbot)
    with qtbot.waitSignal(again.reader.finished, timeout=60_000):
        again.open_files([news(tmp_path, "ferry.txt"), path])
    assert article_titles(again) == ["The mill at Orle", "Ferry sinks"]
    assert again.keeper.path == path


def test_closing_all_leaves_the_project_as_it_is(named: MainWindow, qtbot: QtBot, path: Path) -> None:
    settled(qtbot, named)
    named.commands.close_articles.trigger()
    assert named.question.card is None
    assert named.keeper.path is None
    assert named.windowTitle() == "Linimasa"
    assert len(read(path).extractions) == 1


def test_opening_a_project_asks_first_if_a_decision_would_be_lost(
    mill: MainWindow, qtbot: QtBot, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.linimasa"
    ProjectFile.create(other, Content()).close()
    reject(mill, first(mill))
    mill.open_files([other])
    card = mill.question.card
    assert card
    assert "would be lost" in shown_words(card)
    monkeypatch.setattr(files, "ask_project", lambda *_: path)
    with qtbot.waitSignal(mill.opened):
        button(card, "Save as…").click()
    assert mill.keeper.path == other
    assert any(read(path).decisions)


def test_opening_a_project_asks_nothing_if_nothing_would_be_lost(
    mill: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.linimasa"
    ProjectFile.create(other, Content()).close()
    open_project(qtbot, mill, other)
    assert mill.question.card is None
    assert not mill.project.extractions


def test_a_question_can_be_left_unanswered(mill: MainWindow) -> None:
    reject(mill, first(mill))
    mill.commands.close_articles.trigger()
    assert mill.question.card
    button(mill.question.card, "Cancel").click()
    assert mill.question.card is None
    assert mill.project.extractions
    mill.commands.close_articles.trigger()
    assert mill.question.card
    button(mill.question.card, "Do not save").click()
    assert not mill.project.extractions


def test_decisions_about_articles_in_no_project_outlive_a_restart(mill: MainWindow, qtbot: QtBot) -> None:
    reject(mill, first(mill))
    decided = mill.project.decisions
    mill.close()
    again = another(qtbot)
    with qtbot.waitSignal(again.reader.finished, timeout=60_000):
        again.memory.restore_session(whole=True)
    qtbot.waitUntil(lambda: not again.busy)
    assert again.project.decisions == decided
    assert any(decided)
    again.commands.close_articles.trigger()
    assert again.question.card
    button(again.question.card, "Do not save").click()
    again.close()
    third = another(qtbot)
    third.memory.restore_session(whole=True)
    assert not third._decided


def test_decisions_that_wait_for_their_article_are_not_lost_unasked(mill: MainWindow, qtbot: QtBot) -> None:
    reject(mill, first(mill))
    mill.close()
    again = another(qtbot)
    again.memory.restore_session(whole=True)
    assert not again.project.extractions
    again.open_project(Path("elsewhere.linimasa"))
    assert again.question.card


def test_a_file_that_has_changed_takes_its_decisions_along(mill: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    reject(mill, first(mill))
    open_all(qtbot, mill, news(tmp_path, "mill.txt", MILL + "\nPer Lind died in October 2024.\n"))
    qtbot.waitUntil(lambda: len(mill.project.decisions) == 2 and not mill.busy)
    assert [len(each.corrections) for each in mill.project.decisions] == [1, 1]
    mill.close()
    again = another(qtbot)
    with qtbot.waitSignal(again.reader.finished, timeout=60_000):
        again.memory.restore_session(whole=True)
    qtbot.waitUntil(lambda: not again.busy)
    assert [len(each.corrections) for each in again.project.decisions] == [1]


def test_what_is_no_project_is_told(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    path.write_text("something else", "utf-8")
    with qtbot.waitSignal(window.keeper.refused):
        window.open_files([path])
    assert [failure.reason for failure in window.notices.failures] == ["it is no project of Linimasa"]


def test_only_one_project_is_open(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.linimasa" for name in "ab"]
    for each in paths:
        ProjectFile.create(each, Content()).close()
    open_project(qtbot, window, *paths)
    assert window.keeper.path == paths[0]
    assert [failure.path for failure in window.notices.failures] == [str(paths[1])]


def test_what_cannot_be_written_is_told_and_asked_about(
    named: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise ProjectError("the disk is full: make room, or save the project elsewhere")

    monkeypatch.setattr(ProjectFile, "save", full)
    with qtbot.waitSignal(named.keeper.failed):
        reject(named, first(named))
        named.keeper.write()
    assert "the disk is full" in shown_words(named.status)
    assert "the disk is full" in named.notices.failures[0].reason
    named.close()
    assert named.isVisible()
    assert named.question.card
    assert "the disk is full" in shown_words(named.question.card)
    monkeypatch.undo()
    with qtbot.waitSignal(named.keeper.mended):
        named.keeper.write()
    button(named.question.card, "Do not save").click()
    assert not named.isVisible()


def test_a_file_that_goes_is_told(named: MainWindow, qtbot: QtBot, path: Path) -> None:
    path.unlink()
    with qtbot.waitSignal(named.keeper.failed, timeout=10_000):
        reject(named, first(named))
    assert "not there any more" in named.notices.failures[0].reason


def test_a_second_window_reads_only(named: MainWindow, qtbot: QtBot, path: Path) -> None:
    assert not named.keeper.read_only
    second = another(qtbot)
    open_project(qtbot, second, path)
    assert "another window" in shown_words(second.status)
    assert second.windowTitle() == "Mill (read only)"
    reject(second, first(second))
    settled(qtbot, second)
    assert not any(read(path).decisions)
    second.commands.close_articles.trigger()
    assert second.question.card
    second.question.card.closed.emit()
    second.close()
    assert second.isVisible()
    assert second.question.card
    button(second.question.card, "Do not save").click()
    assert not second.isVisible()


def test_closing_while_it_is_written_loses_nothing(named: MainWindow, path: Path) -> None:
    named.keeper.write()
    reject(named, first(named))
    named.close()
    assert any(read(path).decisions)


def test_another_language_keeps_the_project(named: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(named.spoken):
        named.speak("id")
    assert named.keeper.path == path
    assert named.windowTitle() == "Mill"
    reject(named, first(named))
    settled(qtbot, named)
    assert any(read(path).decisions)
    named.close()
    assert Settings().text("project")


def test_the_name_in_the_dialog_is_that_of_the_first_article(mill: MainWindow) -> None:
    assert mill._suggested().name == "The mill at Orle.linimasa"
    assert isinstance(mill.project, Project)
