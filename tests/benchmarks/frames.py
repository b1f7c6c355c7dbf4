"""How long frames of the timeline take: `python tests/benchmarks/frames.py --events 1000000`.

Shows that many made-up events of thirty actors in the window's timeline, 1600 by 900 pixels (`--size` for others),
without a display, and drives it through 120 frames: zoom in at a point, pan there, zoom out again, and select one event
after the other. Then the same frames once more, now with full caches. Every frame is painted whole into an image.
Frames follow each other as on a display, 60 a second (`--rate`); until the next one the event loop has its turns, one
at least, in which the view prepares what comes: `longest_turn` tells how long a hand that moves meanwhile waits at
most, `with_turns` what a frame takes with the turns before it. With `--rate 0` there are none. A frame that has no
time to look who stands out in all lanes is `incomplete`, and another one would follow it: after a jump to days that
nobody has looked at `jump` tells how many frames there are until one is complete, and what they take. Then one actor is
hidden, a kind is filtered out and words are searched for: the milliseconds until the lanes stand anew, and until they
are painted. Prints one line of JSON. Times are milliseconds of the process's CPU, and by the wall.

The events come from a table of columns; with `--project` from a project of Python objects, as opened articles do.
`--peer` also shows a hundred thousand with their labels in a QGraphicsScene, the usual way to do it with Qt, and
tells how many times as long its frames take. Nothing depends on chance.
"""

import argparse
import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from sys import path
from typing import NamedTuple

os.environ["QT_QPA_PLATFORM"] = "offscreen"
path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsRectItem, QGraphicsScene, QGraphicsSimpleTextItem
from tests.builders import Story
from tests.table import Events, Form, Table

from linimasa.civil import MINUTES, date_of, day_number
from linimasa.model import Certainty, EventKind, Granularity, Interval
from linimasa.project import Known, Project
from linimasa.ui import prepare
from linimasa.ui.timeline import TimelineView

_WORDS = ("harbour", "council", "flood", "barrier", "letter", "court", "mayor", "steel", "gate", "minister", "strike")
_FIRST, _DAYS, _ACTORS = day_number(2015, 1, 1), 3650, 30
_FRAMES, _PEERS, _PEER_FRAMES = 120, 100_000, 4
_BETWEEN = 100.0  # milliseconds from one filter to the next, in which what was shown before is forgotten
_NOTHING = 0.001  # milliseconds, so that turns in which nothing is done end as well
_IDLE = 0.05  # a turn that takes less has only asked whether there is anything to do
_KINDS = (EventKind.OCCURRENCE, EventKind.OCCURRENCE, EventKind.STATEMENT, EventKind.PLAN)
_UNITS = (Granularity.DAY, Granularity.MONTH, Granularity.YEAR)
Step = Callable[[TimelineView], None]
Times = list[tuple[float, float]]


class Round(NamedTuple):
    """The time of each frame, of the turns before it, of the longest turn, and how many frames lacked something."""

    frames: Times
    before: list[float]
    longest: float
    incomplete: int


def titles(count: int) -> list[str]:
    """So many titles of two to six words and a number."""
    chance = Random(7)
    many = [" ".join(chance.choices(_WORDS, k=2 + number % 5)).capitalize() for number in range(20_011)]
    return [f"{many[number % len(many)]} {number}" for number in range(count)]


def table(count: int) -> Table:
    """So many events in ten years by thirty actors: most are days, one in eight a month, one in sixteen a year."""
    chance, numbers = np.random.default_rng(7), np.arange(count)
    unit = np.where(numbers % 16 == 7, 2, np.where(numbers % 8 == 3, 1, 0))
    days = np.datetime64("2015-01-01") + chance.integers(0, _DAYS, count)
    starts = [days, days.astype("datetime64[M]"), days.astype("datetime64[Y]")]
    spans = [(each.astype("datetime64[D]"), (each + 1).astype("datetime64[D]")) for each in starts]
    begin, end = (np.choose(unit, [span[side].astype(np.int64) for span in spans]) for side in (0, 1))
    epoch = float(day_number(1970, 1, 1))
    forms = [Form(kind, known, each) for kind in _KINDS for known in (Known.STATED, Known.INFERRED) for each in _UNITS]
    form = (numbers % 4) * 6 + (numbers % 3 == 0) * 3 + unit
    lane = np.minimum(chance.integers(0, _ACTORS, count), chance.integers(0, _ACTORS, count))
    events = Events(
        begin + epoch,
        end + epoch,
        lane.astype(np.uint16),
        form.astype(np.uint8),
        (numbers % 100 == 0).astype(np.uint8),
        titles(count),
    )
    return Table(events, forms, [f"Actor {number}" for number in range(_ACTORS)])


def made_up(count: int) -> Project:
    """A project of so many such events by twelve actors."""
    chance, story, named = Random(7), Story("2025-01-01"), titles(count)
    for number in range(count):
        when, unit = _when(_FIRST + chance.randrange(_DAYS), number)
        certainty = Certainty.STATED if number % 3 else Certainty.INFERRED
        actor = f"Actor {min(chance.randrange(12), chance.randrange(12))}" if number % 10 else None
        story.tell(named[number], when, actor, granularity=unit, kind=_KINDS[number % 4], certainty=certainty)
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


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Wall and CPU milliseconds of doing something."""
    wall, cpu = time.perf_counter(), time.process_time()
    act()
    return (time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000


def round_of_frames(view: TimelineView, picture: QPixmap, rate: float) -> Round:
    """The time of each frame and of the turns of the event loop between them."""

    def frame(step: Step) -> None:
        step(view)
        view.render(picture)

    frames, before, longest, incomplete = Times(), [0.0], 0.0, 0
    for step in steps():
        frames.append(timed(lambda step=step: frame(step)))  # type: ignore[misc]  # mypy knows no defaults
        incomplete += view.scene.chart.haste.lacking
        turns = turns_of(1000 / rate - frames[-1][1]) if rate else []
        before.append(sum(turn for turn in turns if turn > _IDLE))
        longest = max(longest, *turns, 0.0)
    return Round(frames, before[:-1], longest, incomplete)


def turns_of(left: float) -> list[float]:
    """The CPU time of each turn of the event loop, one at least, until so many milliseconds are over."""
    turns = list[float]()
    while not turns or left > 0:
        turns.append(timed(QApplication.processEvents)[1])
        left -= max(turns[-1], _NOTHING)
    return turns


def jumped(view: TimelineView, picture: QPixmap) -> dict[str, float]:
    """How many frames a jump takes until nothing is lacking, and their CPU time."""
    view.show_days(_FIRST + 1000, _FIRST + 1060)
    times = [timed(lambda: view.render(picture))[1]]
    while view.scene.chart.haste.lacking:
        times.append(timed(lambda: view.render(picture))[1])
    return {"frames": len(times), "cpu": round(sum(times), 1), "longest": round(max(times), 1)}


def told_of(done: Round) -> dict[str, object]:
    """What is told of a round."""
    both = [(cpu + turns, cpu + turns) for (_, cpu), turns in zip(done.frames, done.before, strict=True)]
    turns = round(sum(done.before) / len(done.before), 1)
    return {**told(done.frames), "turns": turns, "with_turns": told(both)["cpu"], "incomplete": done.incomplete}


def told(frames: Times) -> dict[str, dict[str, float]]:
    """p50, p95 and the longest, by the wall and of the CPU."""
    found = {}
    for name, times in zip(("wall", "cpu"), map(sorted, zip(*frames, strict=True)), strict=True):
        chosen = {"p50": times[len(times) // 2], "p95": times[len(times) * 95 // 100], "longest": times[-1]}
        found[name] = {key: round(value, 1) for key, value in chosen.items()}
    return found


def filtered(view: TimelineView, events: Table, picture: QPixmap) -> dict[str, list[float]]:
    """CPU milliseconds until the lanes stand, and until they are painted: without an actor, without plans, a search."""
    view.fit()
    acts = {
        "hide_actor": lambda: view.refresh_lanes(events.lanes(hidden={3})),
        "filter_kind": lambda: view.refresh_lanes(
            events.lanes(events.of_forms(lambda form: form.kind is not EventKind.PLAN))
        ),
        "search": lambda: view.refresh_lanes(events.lanes(events.holding("flood barrier")), "flood barrier"),
    }
    found = {}
    for name, act in acts.items():
        stands = timed(act)[1]
        found[name] = [round(stands, 1), round(stands + timed(lambda: view.render(picture))[1], 1)]
        view.refresh_lanes(events.lanes())
        view.render(picture)
        turns_of(_BETWEEN)
    return found


def peer(count: int, picture: QPixmap) -> Times:
    """The frames of a QGraphicsScene of so many boxes with their labels, which keep their size."""
    scene, chance, fixed = QGraphicsScene(), Random(7), QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations
    for title in titles(count):
        box = QGraphicsRectItem(QRectF(0, 0, 1, 10))
        box.setPos(chance.randrange(_DAYS), 20.0 * chance.randrange(_ACTORS))
        box.setBrush(QColor(40, 80, 160))
        label = QGraphicsSimpleTextItem(title, box)
        label.setFlag(fixed)
        scene.addItem(box)
    found = []
    for number in range(_PEER_FRAMES):
        shown = scene.sceneRect().adjusted(100.0 * number, 0, -100.0 * number, 0)

        def paint(shown: QRectF = shown) -> None:
            painter = QPainter(picture)
            scene.render(painter, QRectF(picture.rect()), shown)
            painter.end()

        found.append(timed(paint))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=2000, help="how many events (default: 2000)")
    parser.add_argument("--size", default="1600x900", help="of the view (default: 1600x900)")
    parser.add_argument("--rate", type=float, default=60, help="frames a second; 0: one after the other (default: 60)")
    parser.add_argument("--project", action="store_true", help="from a project of Python objects")
    parser.add_argument("--peer", action="store_true", help="a QGraphicsScene, too")
    chosen = parser.parse_args()
    application = QApplication([])
    prepare(application)
    view, picture = TimelineView(), QPixmap(*map(int, chosen.size.split("x")))
    view.reduced_motion = True
    view.resize(picture.size())
    result: dict[str, object] = {"events": chosen.events}
    if chosen.project:
        project = made_up(chosen.events)
        result["opened"] = round(timed(lambda: view.set_project(project))[0], 1)
    else:
        events = table(chosen.events)
        result["opened"] = round(timed(lambda: view.set_lanes(events.lanes()))[0], 1)
    rounds = {name: round_of_frames(view, picture, chosen.rate) for name in ("cold", "warm")}
    result |= {"longest_turn": round(max(each.longest for each in rounds.values()), 1), "jump": jumped(view, picture)}
    if not chosen.project:
        result |= {"bytes_an_event": round(events.nbytes / chosen.events), "filters": filtered(view, events, picture)}
    if chosen.peer:
        theirs = told(peer(_PEERS, picture))
        result |= {"peer": theirs, "ratio": round(theirs["cpu"]["p95"] / told(rounds["warm"].frames)["cpu"]["p95"])}
    print(json.dumps(result | {name: told_of(each) for name, each in rounds.items()}))
    application.quit()


if __name__ == "__main__":
    main()
