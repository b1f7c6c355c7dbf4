"""Reading in the background: news while it runs, stopping it, closing the window meanwhile."""

import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from threading import Event as Gate
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.hands import click, open_all, shown_words

from linimasa import formats, pipeline
from linimasa.apart import Apart
from linimasa.model import Article, Extraction, Failure, Reference, ReferenceBasis
from linimasa.ui.reading import Reader
from linimasa.ui.theme import DARK
from linimasa.ui.window import MainWindow

T = TypeVar("T")


class SlowReading:
    """Takes the place of the pipeline: the first file comes at once, the next waits at a gate."""

    def __init__(self) -> None:
        self.started, self.gate, self.done = Gate(), Gate(), Gate()

    def __call__(self, path: Path, _: pipeline.Options) -> Iterator[Extraction | Failure]:
        if path.name == "slow.txt":
            self.started.set()
            assert self.gate.wait(60)
            self.done.set()
        yield Extraction(Article(path.name, str(path)), "en", Reference(None, ReferenceBasis.NONE))


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowReading]:
    reading = SlowReading()
    monkeypatch.setattr(pipeline, "read", reading)
    yield reading
    reading.gate.set()


def test_closing_the_window_while_a_file_is_read(window: MainWindow, qtbot: QtBot, slow: SlowReading) -> None:
    window.open_files([Path("slow.txt"), Path("next.txt")])
    qtbot.waitUntil(slow.started.is_set)
    window.close()
    slow.gate.set()
    qtbot.waitUntil(slow.done.is_set)
    qtbot.wait(1)  # one turn of the event loop: what was posted would arrive now
    assert window.project.extractions == []


def test_what_is_read_shows_while_the_rest_is_read(window: MainWindow, qtbot: QtBot, slow: SlowReading) -> None:
    window.open_files([Path("quick.txt"), Path("slow.txt"), Path("later.txt")])
    qtbot.waitUntil(lambda: len(window.project.extractions) == 1)
    qtbot.waitUntil(lambda: "Reading 2 of 3: slow.txt" in shown_words(window.status))
    slow.gate.set()
    qtbot.waitUntil(lambda: len(window.project.extractions) == 3)
    assert "Reading" not in shown_words(window.status)


def test_reading_can_be_stopped(window: MainWindow, qtbot: QtBot, slow: SlowReading) -> None:
    window.open_files([Path("quick.txt"), Path("slow.txt"), Path("later.txt")])
    qtbot.waitUntil(lambda: "slow.txt" in shown_words(window.status))
    click(window.status.cancel)
    slow.gate.set()
    qtbot.waitUntil(lambda: not window.reader.busy)
    assert "Reading" not in shown_words(window.status)
    with qtbot.waitSignal(window.reader.finished):
        window.open_files([Path("again.txt")])
    assert [one.article.path for one in window.project.extractions] == [
        str(Path("quick.txt").absolute()),
        str(Path("again.txt").absolute()),
    ]


def test_the_files_are_told_one_by_one(window: MainWindow, qtbot: QtBot, slow: SlowReading, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    window.open_files([Path("quick.txt"), tmp_path / "empty", Path("slow.txt"), Path("later.txt")])
    qtbot.waitUntil(lambda: "slow.txt" in shown_words(window.status))
    window.status.reading.setFocus()
    QTest.keyClick(window.status.reading, Qt.Key.Key_Space)
    card = window.readings.card
    assert card
    assert "Reading 4 files\n2 done" in shown_words(card)

    def lines() -> list[str]:
        return [row.spoken or row.text for row in card.list.rows.rows]

    failed, *others = lines()
    assert failed.startswith("empty: The folder holds no file")
    assert others == ["slow.txt: reading", "1 waiting", "quick.txt: 0 events"]
    slow.gate.set()
    qtbot.waitUntil(lambda: "3 files read" in shown_words(card))
    assert lines() == [failed, *(f"{name}.txt: 0 events" for name in ("later", "slow", "quick"))]
    assert not card.cancel.isEnabled()
    click(card.show_new)
    assert window.evidence.number == 0
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert window.readings.card is None


def test_the_rest_is_cancelled_from_the_card(window: MainWindow, qtbot: QtBot, slow: SlowReading) -> None:
    window.open_files([Path("quick.txt"), Path("slow.txt"), Path("later.txt")])
    qtbot.waitUntil(lambda: "slow.txt" in shown_words(window.status))
    click(window.status.reading)
    card = window.readings.card
    assert card
    click(card.cancel)
    slow.gate.set()
    qtbot.waitUntil(lambda: "1 file read" in shown_words(card))
    assert [row.text for row in card.list.rows.rows] == ["quick.txt"]
    assert not window.reader.busy
    window.set_theme(DARK)
    assert window.readings.card is not card


def test_a_note_leaves_the_way_to_stop_reading(window: MainWindow, qtbot: QtBot, slow: SlowReading) -> None:
    window.open_files([Path("quick.txt"), Path("slow.txt")])
    qtbot.waitUntil(lambda: "slow.txt" in shown_words(window.status))
    window.exporter.told.emit("timeline.png is not written", True)
    assert "timeline.png is not written" in shown_words(window.status)
    assert "Reading 2 of 2: slow.txt" in shown_words(window.status)
    assert window.status.cancel.isVisible()
    slow.gate.set()
    qtbot.waitUntil(lambda: not window.reader.busy)
    assert "timeline.png is not written" in shown_words(window.status)


def test_all_articles_can_be_closed_before_they_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    found = Extraction(Article("quick.txt", "quick.txt"), "en", Reference(None, ReferenceBasis.NONE))
    window.reader.found.emit(found)
    window.close_articles()
    window.reader.found.emit(found)
    qtbot.waitUntil(lambda: bool(window.project.extractions))
    assert len(window.project.extractions) == 1


def test_a_path_that_cannot_be_looked_at_does_not_stop_the_rest(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def expand(paths: Iterable[Path]) -> Iterator[Path]:
        for path in paths:
            if path.name == "locked":
                raise PermissionError(13, "Permission denied")
            yield path

    monkeypatch.setattr(formats, "expand", expand)
    monkeypatch.setattr(pipeline, "read", SlowReading())
    with qtbot.waitSignal(window.reader.finished):
        window.open_files([Path("locked"), Path("quick.txt")])
    assert [Path(failure.path).name for failure in window.notices.failures] == ["locked"]
    assert [failure.reason for failure in window.notices.failures] == ["Permission denied"]
    assert len(window.project.extractions) == 1


CLOSED_WHILE_READING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from linimasa import apart, ui
from linimasa.ui import reading

class Endless(apart.Apart):
    def ask(self, function, *args):
        list(super().ask(eval, "[]"))  # it runs now
        QTimer.singleShot(0, QApplication.instance(), lambda: [one.close() for one in QApplication.topLevelWidgets()])
        yield from super().ask(eval, "__import__('time').sleep(600)")

reading.Apart = Endless
sys.exit(ui.run([Path("endless.txt")]))
"""


def test_the_process_ends_with_the_window_whatever_is_being_read() -> None:
    run = subprocess.run([sys.executable, "-c", CLOSED_WHILE_READING], capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr


def test_articles_are_read_in_another_process(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linimasa.ui.reading.Apart", Apart)
    monkeypatch.setattr(pipeline, "read", lambda *_: pytest.fail("read here"))
    (tmp_path / "a.txt").write_text("The gate\n\nThe gate was opened on 14 September 2023.", encoding="utf-8")
    other = MainWindow()
    qtbot.addWidget(other)
    open_all(qtbot, other, tmp_path / "a.txt", tmp_path / "none.txt")
    assert [one.article.title for one in other.project.extractions] == ["The gate"]
    assert [failure.reason for failure in other.notices.failures] == ["there is no such file"]
    other.close()
    qtbot.waitUntil(lambda: not other.reader.running)


def test_stopping_ends_the_file_under_way_and_reading_goes_on_after(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Gate()

    class Endless(Apart):
        def ask(self, _function: Callable[..., Iterator[T]], *_args: object) -> Iterator[T]:
            asked.set()
            yield from super().ask(eval, "__import__('time').sleep(600)")

    monkeypatch.setattr("linimasa.ui.reading.Apart", Endless)
    reader = Reader()
    monkeypatch.setattr("linimasa.ui.reading.Apart", Apart)
    reader.read([tmp_path])
    qtbot.waitUntil(asked.is_set)
    reader.cancel()
    qtbot.waitUntil(lambda: not reader.running)
    (tmp_path / "a.txt").write_text("The gate was opened on 14 September 2023.", encoding="utf-8")
    found: list[Extraction] = []
    reader.found.connect(found.append)
    with qtbot.waitSignal(reader.finished, timeout=60_000):
        reader.read([tmp_path])
    assert len(found) == 1
    reader.stop()
