"""A picture that was exported, opened in the window: its articles are read again and its days are shown."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.gui.hands import open_all

from linimasa import app, exports
from linimasa.civil import parse_day
from linimasa.model import EventKind
from linimasa.project import Facet, Filters, Grouping
from linimasa.ui.pictures import PictureOptions, export_project
from linimasa.ui.window import MainWindow
from linimasa.ui.worker import Worker

NEWS = "Anna Weller opened the bridge on 2 May 2024. She closed the bridge on 9 June 2024. It fell on 1 March 2022.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(NEWS, "utf-8")
    return path


def export(article: Path, name: str) -> Path:
    out = article.with_name(name)
    days = ["--from", "2024-05-01", "--to", "2024-06-30"]
    assert app.main(["export", str(article), "-o", str(out), *days]) == 0
    return out


def note(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.status.findChildren(QLabel) if label.isVisible())


def told(window: MainWindow) -> str:
    """What is said of files that were not opened."""
    return "\n".join(str(failure.reason) for failure in window.notices.failures)


@pytest.mark.parametrize("name", ["bridge.png", "bridge.svg"])
def test_the_articles_beside_it_are_read_and_its_days_shown(
    window: MainWindow, qtbot: QtBot, article: Path, name: str
) -> None:
    out = export(article, name)
    window.open_files([out])
    qtbot.waitUntil(lambda: "The words of all 2 events of the picture stand" in note(window), timeout=20_000)
    assert [one.article.path for one in window.project.extractions] == [str(article)]
    first, last = window.timeline.days
    assert abs(first - parse_day("2024-05-01")) <= 1
    assert abs(last - parse_day("2024-06-30")) <= 1
    window.timeline.show_days(0, 10)
    window.open_files([out])  # its article is open already
    qtbot.waitUntil(lambda: abs(window.timeline.days[0] - parse_day("2024-05-01")) <= 1)
    assert len(window.project.extractions) == 1


def test_its_filters_and_folds_are_those_of_the_window_again(
    window: MainWindow, qtbot: QtBot, article: Path, tmp_path: Path
) -> None:
    article.write_text(f'{NEWS}"It was old," Ben Orr said on 3 May 2024.\n', "utf-8")
    open_all(qtbot, window, article)
    window.filter(window.project.filters.hiding(Facet.KINDS, {EventKind.STATEMENT}).hiding(Facet.ACTORS, {None}))
    window.arranging.group(Grouping.KIND)
    window.commands.lanes.gapless.trigger()
    out = tmp_path / "picture.png"
    export_project(window.project, out, PictureOptions())
    window.filter(Filters(query="bridge"))
    window.arranging.group(Grouping.ACTOR)
    window.commands.lanes.gapless.trigger()
    window.open_files([out])
    qtbot.waitUntil(lambda: "events of the picture stand" in note(window), timeout=20_000)
    assert window.project.filters == Filters(kinds=frozenset({EventKind.STATEMENT}), actors=frozenset({None}))
    assert window.arranging.arrangement.by is Grouping.KIND
    assert window.commands.lanes.gapless.isChecked()
    assert window.timeline.scene.strips


def test_a_picture_of_one_actor_hides_the_others_again(window: MainWindow, qtbot: QtBot, article: Path) -> None:
    article.write_text(f"{NEWS}Ben Orr sold the bridge on 3 May 2024.\n", "utf-8")
    out = article.with_name("picture.svg")
    assert app.main(["export", str(article), "-o", str(out), "--actor", "Ben Orr"]) == 0
    window.open_files([out])
    qtbot.waitUntil(lambda: "the picture stand" in note(window), timeout=20_000)
    shown = {member.name for member in window.project.cast.ranked() if member.key not in window.project.hidden}
    assert shown == {"Ben Orr"}


def test_words_that_no_longer_stand_are_told(window: MainWindow, qtbot: QtBot, article: Path) -> None:
    out = export(article, "bridge.png")
    article.write_text(NEWS.replace("closed", "sold"), "utf-8")
    window.open_files([out])
    qtbot.waitUntil(lambda: "The words of 1 event of the picture no longer stand" in note(window), timeout=20_000)


def test_articles_that_are_not_there_are_named(window: MainWindow, qtbot: QtBot, article: Path) -> None:
    out = export(article, "bridge.png")
    article.unlink()
    window.open_files([out])
    qtbot.waitUntil(lambda: "open its 1 article: bridge.txt." in told(window))
    assert window.project.extractions == []


def test_another_picture_is_refused(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(9, 9, QImage.Format.Format_RGB32)
    image.save(str(tmp_path / "cat.png"))
    window.open_files([tmp_path / "cat.png"])
    qtbot.waitUntil(lambda: "Only a picture that Linimasa wrote can be opened" in told(window))


class Gate:
    """Stands in for the search for the words of a claim, and lasts until it is opened."""

    def __init__(self) -> None:
        self.reached, self.open, self.passed = Event(), Event(), 0

    def check(self, *_given: object) -> exports.Finding:
        self.reached.set()
        assert self.open.wait(20)
        self.passed += 1
        return exports.Finding(exports.State.STANDS, None, 0)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate()
    monkeypatch.setattr(exports, "check", gate.check)
    yield gate
    gate.open.set()


def test_hands_are_served_while_the_words_are_looked_for(
    window: MainWindow, qtbot: QtBot, article: Path, gate: Gate
) -> None:
    window.open_files([export(article, "bridge.png")])
    qtbot.waitUntil(gate.reached.is_set, timeout=20_000)
    window.timeline.show_days(0, 10)
    assert "of the picture stand" not in note(window)
    gate.open.set()
    qtbot.waitUntil(lambda: "The words of all 2 events of the picture stand" in note(window))


@pytest.mark.parametrize(
    "end",
    [MainWindow.close, MainWindow.close_articles, lambda window: window.speak("id")],
    ids=["close", "drop", "speak"],
)
def test_what_nobody_waits_for_is_looked_for_no_further(
    window: MainWindow, qtbot: QtBot, article: Path, gate: Gate, end: Callable[[MainWindow], object]
) -> None:
    window.open_files([export(article, "bridge.png")])
    qtbot.waitUntil(gate.reached.is_set, timeout=20_000)
    told: list[str] = []
    window.pictured.told.connect(told.append)
    worker = window.pictured.findChild(Worker)
    assert worker
    end(window)
    gate.open.set()
    qtbot.waitUntil(lambda: not worker.running)
    qtbot.wait(1)
    assert gate.passed == 1
    assert told == []


def test_hands_are_served_while_a_picture_is_read(
    window: MainWindow, qtbot: QtBot, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, reached, opened = export(article, "bridge.png"), Event(), Event()
    carried = exports.carried_evidence

    def slowly(path: Path) -> exports.Evidence:
        reached.set()
        assert opened.wait(20)
        return carried(path)

    monkeypatch.setattr(exports, "carried_evidence", slowly)
    window.open_files([out])
    qtbot.waitUntil(reached.is_set, timeout=20_000)
    assert window.project.extractions == []
    opened.set()
    qtbot.waitUntil(lambda: "The words of all 2 events of the picture stand" in note(window), timeout=20_000)
