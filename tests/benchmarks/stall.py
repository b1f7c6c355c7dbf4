"""How long the window makes a hand wait: `python tests/benchmarks/stall.py --articles 200`.

Writes that many made-up articles into a temporary folder, one of them 600 kB long, opens the folder in the real
window, without a display, and then does what a person does: hides an actor, types a search, selects events, changes
the day that "today" is in an article, takes that back, exports a picture of four times its size, closes all. A timer
beats every 2 ms on the GUI thread; how late it comes is how long the window was blocked.

Prints one line of JSON. For each step: `longest` and `p99` of all beats by the wall, and `cpu`, the longest time that
the GUI thread itself worked between two beats, in milliseconds (a busy machine adds to the wall only), and `seconds`
until the window rests. `memory` is what the articles take in the window's process, and the peak of its readers.
"""

import argparse
import json
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests import newsroom

from linimasa import civil, ui
from linimasa.apart import Given
from linimasa.project import Facet, Filters, Replacement
from linimasa.ui import files
from linimasa.ui.exportchoice import WHOLE
from linimasa.ui.exportdialog import ExportDialog
from linimasa.ui.window import MainWindow

_BEAT = 2  # ms
_REST = 0.4  # seconds without a late beat, after which nothing more is under way
_LATE = 8.0  # ms
_PATIENCE = 600.0  # seconds
_PICTURED = 60  # events of the picture at most
Figures = dict[str, float]


class Pulse:
    """Beats on the GUI thread and notes how late each beat is."""

    def __init__(self) -> None:
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_BEAT)
        self._timer.timeout.connect(self._beat)
        self._late: list[tuple[float, float]] = []
        self._last = self._now()
        self._begun = self._disturbed = time.perf_counter()
        self._timer.start()

    def start(self) -> None:
        """Forget what was noted."""
        self._late.clear()
        self._last = self._now()
        self._begun = self._disturbed = time.perf_counter()

    def wait(self, done: Callable[[], bool] = lambda: True) -> None:
        """Let the window work until something is done and nothing was late for a while."""
        until = time.perf_counter() + _PATIENCE
        while time.perf_counter() < until and not (done() and time.perf_counter() - self._disturbed > _REST):
            QCoreApplication.processEvents()
            time.sleep(0.0002)  # as the event loop sleeps while there is nothing to do

    def figures(self) -> Figures:
        """What was noted since the start."""
        self._beat()
        wall, cpu = (sorted(times) for times in zip(*self._late, strict=True))
        found = {"longest": wall[-1], "p99": wall[len(wall) * 99 // 100], "cpu": cpu[-1]}
        return {**{name: round(value, 1) for name, value in found.items()}, "seconds": round(self._elapsed(), 2)}

    def _elapsed(self) -> float:
        return max(0.0, self._disturbed - self._begun)

    def _beat(self) -> None:
        now = self._now()
        late = max(0.0, (now[0] - self._last[0]) * 1000 - _BEAT)
        self._late.append((late, (now[1] - self._last[1]) * 1000))
        self._last = now
        if late > _LATE:
            self._disturbed = now[0]

    def _now(self) -> tuple[float, float]:
        return time.perf_counter(), time.thread_time()


class Person:
    """What a person does with a window that holds many articles."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window, self._folder = window, folder

    def open(self) -> None:
        """Open the folder."""
        self._window.open_files([self._folder])

    def hide_actor(self) -> None:
        """Hide the actor with most events."""
        project = self._window.project
        self._window.filter(project.filters.toggled(Facet.ACTORS, project.cast.ranked()[0].key))

    def search(self) -> None:
        """Type a word."""
        self._window.toolbar.ask()
        for letter in "jembatan":
            QTest.keyClick(self._window.toolbar.search, getattr(Qt.Key, f"Key_{letter.upper()}"))
            QTest.qWait(60)

    def show_all(self) -> None:
        """Drop all filters."""
        self._window.filter(Filters())

    def select(self) -> None:
        """Select events here and there."""
        entries = self._window.project.entries
        for number in range(0, len(entries), max(1, len(entries) // 10)):
            self._window.select(entries[number].key)
            QTest.qWait(60)

    def change_today(self) -> None:
        """Give the first article another day for "today"."""
        before = self._window.project.extractions[0]
        self._window.reader.extract(
            before.article,
            Given(civil.parse_day("2020-02-02"), None),
            lambda after: self._window.editing.do(Replacement(0, before, after)),
        )

    def undo(self) -> None:
        """Take that back."""
        self._window.commands.undo.trigger()

    def show_few(self) -> None:
        """Hide all articles but as many as fit into a picture."""
        project = self._window.project
        counts = project.counts()[Facet.ARTICLES]
        few, total = set[object](), 0
        for value, count in counts.items():
            if total + count.total <= _PICTURED:
                few.add(value)
                total += count.total
        self._window.filter(project.filters.hiding(Facet.ARTICLES, set(counts) - few))

    def ask_export(self) -> None:
        """Open the dialog."""
        self._window.commands.export.trigger()

    def show_large(self) -> None:
        """Choose a tall page, four times as large."""
        form = self._dialog.form
        form.take(replace(form.choice, reach=WHOLE, size=(1600, 4000), scale="4"))

    def save(self) -> None:
        """Write the picture."""
        out = self._folder / "timeline.png"
        setattr(files, "ask_export", lambda *_: out)  # noqa: B010 (the type is another)
        self._dialog.save.click()

    def close_all(self) -> None:
        """Close all articles."""
        self._window.close_articles()

    @property
    def written(self) -> bool:
        """Whether the picture is there."""
        return (self._folder / "timeline.png").exists()

    @property
    def _dialog(self) -> ExportDialog:
        return self._window.findChildren(ExportDialog)[-1]


def resident() -> int:
    """The bytes this process holds in memory now, where the system tells; else the most it ever held."""
    told = Path("/proc/self/statm")
    if told.exists():
        return int(told.read_text().split()[1]) * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def measure(window: MainWindow, folder: Path) -> dict[str, object]:
    """Do everything once."""
    pulse, person = Pulse(), Person(window, folder)
    pulse.wait()
    empty = resident()
    found: dict[str, object] = {}

    def step(name: str, act: Callable[[], None], done: Callable[[], bool] = lambda: True) -> None:
        pulse.start()
        act()
        pulse.wait(done)
        found[name] = pulse.figures()

    finished: list[bool] = []
    window.reader.finished.connect(lambda: finished.append(True))
    step("reading", person.open, lambda: bool(finished))
    held, events = resident() - empty, len(window.project.entries)
    articles = len(window.project.extractions)
    step("hide an actor", person.hide_actor)
    step("search", person.search)
    step("show all", person.show_all)
    step("select", person.select)
    step("change today", person.change_today, lambda: window.commands.undo.isEnabled())
    step("undo", person.undo)
    step("show few", person.show_few)
    step("export dialog", person.ask_export)
    step("large preview", person.show_large)
    step("write 4x", person.save, lambda: person.written)
    step("close", person.close_all)
    memory = {"empty": empty, "an article": held // articles, "an event": held // events}
    return {"articles": articles, "events": events, **found, "memory": memory}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=200, help="how many articles (default: 200)")
    parser.add_argument("--long", type=int, default=600_000, help="characters of the long one (default: 600000)")
    given = parser.parse_args()
    with TemporaryDirectory(prefix="linimasa-stall-") as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        news = Path(folder, "news")
        news.mkdir()
        newsroom.write(news, given.articles, given.long)
        application = QApplication([])
        ui.prepare(application)
        window = MainWindow()
        window.resize(1600, 1000)
        window.show()
        found = measure(window, news)
        window.close()
        readers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        found["memory"] = {**found["memory"], "readers": readers}  # type: ignore[dict-item]
    print(json.dumps(found))


if __name__ == "__main__":
    main()
