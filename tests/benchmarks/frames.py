"""How long frames of the timeline take: `python tests/benchmarks/frames.py --events 2000`.

Opens that many made-up events in a timeline of 1600 by 1000 pixels, without a display, and drives it through 120
frames: zoom in at a point, pan there, zoom out again, and select one event after the other. Then the same 120 frames
once more, now with full caches. Every frame is painted whole into the widget's backing image. Prints one line of
JSON: what is in view at first, the time to open, and for the first ("cold") and the second ("warm") round p50, p95
and the longest frame. All times are milliseconds, by the wall and of the process's CPU. Nothing depends on chance.
"""

import argparse
import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from sys import path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from tests.builders import Story

from linimasa.civil import MINUTES, date_of, day_number
from linimasa.model import Certainty, EventKind, Granularity, Interval
from linimasa.project import Project
from linimasa.ui.theme import load_fonts
from linimasa.ui.timeline import TimelineView

_WORDS = ("harbour", "council", "flood", "barrier", "letter", "court", "mayor", "steel", "gate", "minister", "strike")
_FIRST, _DAYS = day_number(2015, 1, 1), 3650
_FRAMES = 120
Step = Callable[[TimelineView], None]


def made_up(count: int) -> Project:
    """A project of so many events in ten years by twelve actors: most are days, some months and years."""
    chance, story = Random(7), Story("2025-01-01")
    for number in range(count):
        title = " ".join(chance.choice(_WORDS) for _ in range(chance.randint(2, 6))).capitalize()
        when, unit = _when(_FIRST + chance.randrange(_DAYS), number)
        kind = (EventKind.OCCURRENCE, EventKind.OCCURRENCE, EventKind.STATEMENT, EventKind.PLAN)[number % 4]
        certainty = Certainty.STATED if number % 3 else Certainty.INFERRED
        actor = f"Actor {min(chance.randrange(12), chance.randrange(12))}" if number % 10 else None
        story.tell(f"{title} {number}", when, actor, granularity=unit, kind=kind, certainty=certainty)
    return story.project()


def _when(day: int, number: int) -> tuple[Interval, Granularity]:
    year, month, _ = date_of(day)
    if number % 8 == 3:
        first, last = day_number(year, month, 1), day_number(year, month + 1, 1)
        return Interval(first * MINUTES, last * MINUTES), Granularity.MONTH
    if number % 16 == 7:
        return Interval(*(day_number(each, 1, 1) * MINUTES for each in (year, year + 1))), Granularity.YEAR
    return Interval(day * MINUTES, (day + 1) * MINUTES), Granularity.DAY


def steps() -> Iterator[Step]:
    """What happens before each frame."""
    yield lambda view: view.fit()
    for number in range(1, _FRAMES):
        if number < 40:
            yield lambda view: view.zoom(0.1, 700)
        elif number < 60:
            yield lambda view: view.pan(-40)
        elif number < 90:
            yield lambda view: view.zoom(-0.15, 500)
        else:
            yield (lambda view: view.step(1)) if number % 3 else (lambda view: view.step(-1))


def round_of_frames(view: TimelineView, picture: QPixmap) -> list[tuple[float, float]]:
    """Wall and CPU milliseconds of each frame."""
    found = []
    for step in steps():
        wall, cpu = time.perf_counter(), time.process_time()
        step(view)
        view.render(picture)
        found.append(((time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000))
    return found


def told(frames: list[tuple[float, float]]) -> dict[str, dict[str, float]]:
    """p50, p95 and the longest, by the wall and of the CPU."""
    found = {}
    for name, times in zip(("wall", "cpu"), map(sorted, zip(*frames, strict=True)), strict=True):
        chosen = {"p50": times[len(times) // 2], "p95": times[len(times) * 95 // 100], "longest": times[-1]}
        found[name] = {key: round(value, 1) for key, value in chosen.items()}
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=2000, help="how many events (default: 2000)")
    count = parser.parse_args().events
    application = QApplication([])
    load_fonts()
    project, view, picture = made_up(count), TimelineView(), QPixmap(1600, 1000)
    view.reduced_motion = True
    view.resize(picture.size())
    begun = time.perf_counter()
    view.set_project(project)
    opened = round((time.perf_counter() - begun) * 1000, 1)
    scene = view.scene
    shown = {
        "events": count,
        "marks": len(scene.placements),
        "labels": sum(scene.text(placement) is not None for placement in scene.placements),
        "crowds": len(scene.crowds),
        "set_project": opened,
    }
    rounds = {name: told(round_of_frames(view, picture)) for name in ("cold", "warm")}
    print(json.dumps(shown | rounds))
    application.quit()


if __name__ == "__main__":
    main()
