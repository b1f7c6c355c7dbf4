"""How articles get in: pasted, opened lately, open at the last close."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.hands import NEWS, article_titles, click, clip, news, open_all, paste

from linimasa import formats
from linimasa.civil import parse_day
from linimasa.model import Article, Opening
from linimasa.ui.reading import Given, given
from linimasa.ui.recent import MOST
from linimasa.ui.session import kept
from linimasa.ui.settings import Settings
from linimasa.ui.window import MainWindow

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def again(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Close the window and start anew, with what was open."""
    window.close()
    other = MainWindow()
    qtbot.addWidget(other)
    other.show()
    other.opening.restore()
    qtbot.waitUntil(lambda: not other.reader.busy)
    return other


# --- opened lately


def test_what_is_opened_is_remembered_the_latest_first(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    files = [news(tmp_path, f"{n}.txt") for n in range(MOST + 2)]
    for path in files:
        window.opening.recent.add([path])
    window.opening.recent.add([files[5], tmp_path / "missing.txt"])
    wanted = [files[5], *(path for path in reversed(files[2:]) if path is not files[5])]
    assert window.opening.recent.paths() == wanted
    assert len(wanted) == MOST
    other = again(qtbot, window)
    assert other.opening.recent.paths() == wanted
    assert [one.words for one in other.welcome.recent.buttons] == [path.name for path in wanted]


def test_a_file_with_a_name_that_is_no_unicode_is_remembered(window: MainWindow, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9, \x85.txt"))
    path.write_text(NEWS, "utf-8")
    window.opening.recent.add([path])
    Settings().write()
    assert window.opening.recent.paths() == [path]
    assert Path(window.opening.recent.paths()[0]).exists()


def test_recent_files_open_from_the_empty_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    there, gone = news(tmp_path, "there.txt"), news(tmp_path, "gone.txt")
    window.opening.recent.add([there, gone])
    gone.unlink()
    window.opening.recent.add([])
    window.opening.recent.changed.emit()
    first, second = window.welcome.recent.buttons
    assert (first.isEnabled(), second.isEnabled()) == (False, True)
    assert "not there any more" in first.accessibleName()
    with qtbot.waitSignal(window.reader.finished):
        click(second)
    assert window.project.extractions[0].article.path == str(there)


def test_recent_projects_folders_and_files_have_their_signs(window: MainWindow, tmp_path: Path) -> None:
    project, file = tmp_path / "kapal.linimasa", tmp_path / "kapal.txt"
    for path in (project, file):
        path.write_text("Kapal karam.", "utf-8")
    window.opening.recent.add([project, file, tmp_path])
    buttons = window.welcome.recent.buttons
    assert [one.property("sign") for one in buttons] == ["open", "doc", "project"]
    window.commands.recent.aboutToShow.emit()
    actions = window.commands.recent.actions()[:3]
    assert [action.text().partition(" · ")[0] for action in actions] == [tmp_path.name, "kapal.txt", "kapal.linimasa"]
    assert not any(action.icon().isNull() for action in actions)
    project.unlink()
    window.opening.recent.changed.emit()
    assert window.welcome.recent.buttons[2].property("sign") == "project", "gone, and still one"


def test_recent_files_that_cannot_be_opened_say_why_and_are_forgotten(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("gone", "locked", "there")
    files = [news(tmp_path, f"{name}.txt") for name in names]
    window.opening.recent.add(files)
    window.opening.recent.add([tmp_path])
    files[0].unlink()
    look = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "locked.txt" and look(path, mode))
    window.opening.recent.changed.emit()
    shown = window.welcome.recent
    told = [tmp_path.name, "there.txt", "locked.txt: may not be read", "gone.txt: not there any more"]
    assert [one.words for one in shown.buttons] == told
    assert [one.isEnabled() for one in shown.buttons] == [True, True, False, False]
    assert [one.accessibleName() for one in shown.crosses][-1] == "Forget gone.txt"
    shown.crosses[-1].setFocus()
    QTest.keyClick(shown.crosses[-1], KEY.Key_Space)
    assert window.opening.recent.paths() == [tmp_path, files[2], files[1]]
    window.commands.recent.aboutToShow.emit()
    assert [one.text().endswith("may not be read") for one in window.commands.recent.actions()[:3]] == [0, 0, 1]


def test_recent_files_open_from_the_menu(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    there, gone = news(tmp_path, "this & that.txt"), news(tmp_path, "gone.txt")
    window.opening.recent.add([there, gone])
    gone.unlink()
    window.commands.recent.aboutToShow.emit()
    first, second, _line, clear = window.commands.recent.actions()
    assert (first.isEnabled(), second.isEnabled()) == (False, True)
    assert second.text().startswith("this && that.txt")
    with qtbot.waitSignal(window.reader.finished):
        second.trigger()
    clear.trigger()
    assert window.opening.recent.paths() == []
    assert not window.welcome.recent.buttons


# --- the last session


def test_articles_come_back_in_their_order_and_as_they_were_given(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("b.txt", "a.md", "c.txt"):
        open_all(qtbot, window, news(tmp_path, name, f"{name}\n\n{NEWS}"))
    said = Given(parse_day("2020-02-02"), "id")
    article = window.project.extractions[2].article
    with qtbot.waitCallback() as told:
        window.reader.extract(article, said, told)
    window.project.replace(2, told.args[0])
    before = window.project.extractions
    other = again(qtbot, window)
    assert other.project.extractions == before
    assert [given(one) for one in other.project.extractions] == [Given(), Given(), said]


def test_a_pasted_article_does_not_come_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_all(qtbot, window, news(tmp_path, "a.txt"))
    clip("Another text.")
    click(paste(window).add)
    qtbot.waitUntil(lambda: len(window.project.extractions) == 2)
    assert article_titles(again(qtbot, window)) == ["Ferry sinks"]


def test_a_file_that_is_gone_is_told_in_the_notices(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    gone, there = news(tmp_path, "gone.txt"), news(tmp_path, "there.txt", f"Still here\n\n{NEWS}")
    open_all(qtbot, window, gone, there)
    gone.unlink()
    other = again(qtbot, window)
    assert article_titles(other) == ["Still here"]
    assert [failure.path for failure in other.notices.failures] == [str(gone)]
    assert QApplication.activeModalWidget() is None
    assert len(article_titles(again(qtbot, other))) == 1
    assert [wanted.path for wanted in kept(Settings())] == [there]


def test_what_was_closed_does_not_come_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_all(qtbot, window, news(tmp_path, "a.txt"))
    window.close_articles()
    assert article_titles(again(qtbot, window)) == []


def test_what_was_not_read_yet_comes_back_too(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    files = [news(tmp_path, f"{n}.txt", f"Story {n}\n\n{NEWS}") for n in range(3)]
    window.open_files(files)
    other = again(qtbot, window)
    assert article_titles(other) == ["Story 0", "Story 1", "Story 2"]


def test_settings_that_somebody_has_broken_do_no_harm(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = news(tmp_path, "a.txt")
    columns = ("path", "part", "reference", "language", "orders", "opening")
    window.close()
    Settings().keep_rows(
        "session",
        columns,
        [(str(path), "", "yesterday", "tlh", "1-2:ymd 3", '{"limit": "x"}'), ("",) * 6, ("a.txt", *("",) * 5)],
    )
    other = MainWindow()
    qtbot.addWidget(other)
    other.opening.restore()
    qtbot.waitUntil(lambda: not other.reader.busy)
    assert article_titles(other) == ["Ferry sinks"]
    assert given(other.project.extractions[0]) == Given()


def test_the_articles_of_a_file_are_read_each_as_it_was_given(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = news(tmp_path, "many.txt")

    def read(found: Path, _: Opening) -> Iterator[Article]:
        yield from (Article(f"{NEWS}{part}", str(found), part, title=part) for part in ("1", "2"))

    monkeypatch.setattr(formats, "read", read)
    day = parse_day("2020-02-02")
    rows = [(str(path), "1", "", "en"), (str(path), "2", "2020-02-02", "")]
    Settings().keep_rows("session", ("path", "part", "reference", "language"), rows)
    with qtbot.waitSignal(window.reader.finished):
        window.opening.restore()
    assert [given(one) for one in window.project.extractions] == [Given(None, "en"), Given(day, None)]


STARTED = """
import sys
from PySide6.QtWidgets import QApplication
from linimasa import app
from linimasa.ui.window import MainWindow

def execute():
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    while window.reader.busy:
        QApplication.processEvents()
    print([one.article.title for one in window.project.extractions])
    window.close()
    return 0

QApplication.exec = staticmethod(execute)
sys.exit(app.main(sys.argv[1:]))
"""


@pytest.mark.parametrize(("words", "wanted"), [([], ["Old", "New"]), (["--no-restore"], ["New"])])
def test_files_of_the_command_line_open_beside_the_session(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, words: list[str], wanted: list[str]
) -> None:
    old, new = news(tmp_path, "old.txt", f"Old\n\n{NEWS}"), news(tmp_path, "new.txt", f"New\n\n{NEWS}")
    open_all(qtbot, window, old)
    window.close()
    command = [sys.executable, "-c", STARTED, *words, str(new), str(new)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == str(wanted)
