"""A large project: shown in turns of the event loop, so that the window answers meanwhile."""

import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests import newsroom
from tests.builders import Story

from linimasa import pipeline
from linimasa.model import Extraction
from linimasa.project import Facet, Filters
from linimasa.ui.turns import Turns
from linimasa.ui.window import MainWindow

ARTICLES = 12


@pytest.fixture
def sliced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every project counts as large, and each turn does as little as can be."""
    monkeypatch.setattr("linimasa.ui.window.FEW", 0)
    monkeypatch.setattr("linimasa.ui.timeline.navigator.FEW", 0)
    monkeypatch.setattr("linimasa.ui.turns._BUDGET", 0)


@pytest.fixture
def news(tmp_path: Path) -> list[Extraction]:
    newsroom.write(tmp_path, ARTICLES, long=12_000)
    found = [one for path in sorted(tmp_path.iterdir()) for one in pipeline.read(path)]
    return [one for one in found if isinstance(one, Extraction)]


class Pulse:
    """Beats whenever the window could answer a hand."""

    def __init__(self) -> None:
        self.beats = 0
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.beats, self.longest, self._last = self.beats + 1, max(self.longest, now - self._last), now


def resting(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.busy, timeout=30_000)


def agree(window: MainWindow) -> None:
    """Every pane shows what the filters let through."""
    shown = window.project.shown()
    assert window.centre.list.table.rows.rowCount() == len(shown)
    assert sorted(window.timeline.order()) == sorted(entry.key for entry in shown if entry.dated)
    assert (sum(window.centre.overview.masses) > 0) is any(entry.dated for entry in shown)


@pytest.mark.usefixtures("sliced")
def test_the_window_answers_while_articles_arrive(
    window: MainWindow, qtbot: QtBot, news: list[Extraction], record_property: Callable[[str, object], None]
) -> None:
    pulse, batches = Pulse(), []
    waiting = iter(news)
    window.arrivals.ready.connect(lambda arrived: batches.append((len(arrived), pulse.beats)))
    feeding = QTimer(interval=15)
    feeding.timeout.connect(lambda: window.reader.found.emit(one) if (one := next(waiting, None)) else feeding.stop())
    feeding.start()
    qtbot.waitUntil(lambda: len(window.project.extractions) == ARTICLES, timeout=60_000)
    window.reader.finished.emit()
    resting(qtbot, window)
    assert [one.article.path for one in window.project.extractions] == [one.article.path for one in news]
    assert sum(count for count, _ in batches) == ARTICLES
    assert max(count for count, _ in batches) < ARTICLES
    assert all(later - earlier > 10 for (_, earlier), (_, later) in pairwise(batches))
    agree(window)
    record_property("longest block, ms", round(pulse.longest * 1000))
    print(f"longest block while {ARTICLES} articles arrived: {pulse.longest * 1000:.0f} ms")


@pytest.mark.usefixtures("sliced")
def test_a_filter_is_followed_in_turns(window: MainWindow, qtbot: QtBot, news: list[Extraction]) -> None:
    window.arrivals.ready.emit(news)
    resting(qtbot, window)
    leading = window.project.cast.ranked()[0].key
    pulse = Pulse()
    window.filter(window.project.filters.toggled(Facet.ACTORS, leading))
    assert window.busy
    resting(qtbot, window)
    assert pulse.beats > 10
    assert 0 < len(window.project.shown()) < len(window.project.entries)
    agree(window)


@pytest.mark.usefixtures("sliced")
def test_the_last_of_many_wishes_counts(window: MainWindow, qtbot: QtBot, news: list[Extraction]) -> None:
    window.arrivals.ready.emit(news)
    for key in [member.key for member in window.project.cast.ranked()[:5]]:
        window.filter(window.project.filters.toggled(Facet.ACTORS, key))
    window.filter(Filters().looking_for("jembatan"))
    resting(qtbot, window)
    agree(window)
    chosen = window.project.shown()[0].key
    window.filter(Filters())
    window.select(chosen)
    resting(qtbot, window)
    agree(window)
    assert window.evidence.entry is window.project.entry(chosen)
    assert window.centre.list.table.key == chosen


@pytest.mark.usefixtures("sliced")
def test_all_can_be_closed_in_between(window: MainWindow, qtbot: QtBot, news: list[Extraction]) -> None:
    window.arrivals.ready.emit(news)
    window.close_articles()
    resting(qtbot, window)
    assert window.centre.list.table.rows.rowCount() == 0
    assert window.stack.currentWidget() is window.welcome
    window.reader.found.emit(Story().tell("It opened", "2025-05-05", "Ann").extraction())
    qtbot.waitUntil(lambda: len(window.project.extractions) == 1)
    resting(qtbot, window)
    agree(window)


def test_another_work_takes_the_place_of_one_and_what_comes_after_waits(qtbot: QtBot, qapp: QApplication) -> None:
    turns, done = Turns(qapp), list[str]()

    def work(name: str) -> Iterator[None]:
        for number in range(3):
            done.append(f"{name}{number}")
            time.sleep(0.01)  # more than a turn has
            yield

    turns.do(work("a"), at_once=False)
    turns.then(lambda: done.append("after"))
    turns.do(work("b"), at_once=False)
    with qtbot.waitSignal(turns.done):
        assert turns.busy
    assert done == ["b0", "b1", "b2", "after"]
    turns.then(lambda: done.append("now"))
    assert done[-1] == "now"


def test_a_mistake_in_a_work_ends_that_work_only(qtbot: QtBot, qapp: QApplication) -> None:
    turns, done = Turns(qapp), list[str]()

    def wrong() -> Iterator[None]:
        yield
        raise ZeroDivisionError

    def right() -> Iterator[None]:
        done.append("right")
        yield

    with qtbot.captureExceptions() as raised:
        turns.do(wrong(), at_once=False)
        qtbot.waitUntil(lambda: not turns.busy)
    with pytest.raises(ZeroDivisionError):
        turns.do(wrong(), at_once=True)
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert not turns.busy
    with qtbot.waitSignal(turns.done):
        turns.do(right(), at_once=False)
    assert done == ["right"]
