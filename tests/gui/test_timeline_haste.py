"""A frame that has no time to look where nobody has looked yet: others follow until the picture is complete."""

import math

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from tests.canvas import opened
from tests.table import Events, Form, Table

from linimasa.chart.lanes import Lane
from linimasa.project import Key, Project
from linimasa.ui.theme import THEMES
from linimasa.ui.timeline import TimelineView

FIRST, LANES = 730_000.0, 4


def many() -> tuple[Lane, ...]:
    """Twelve thousand events of four actors in two thousand days, more than can stand in rows."""
    numbers = np.arange(12_000)
    begin = FIRST + (numbers * 7919 % 2000).astype(np.float64)
    plain = np.zeros(len(numbers), np.uint8)
    actors, titles = (numbers % LANES).astype(np.uint16), [f"Event {number}" for number in numbers.tolist()]
    return Table(Events(begin, begin + 1, actors, plain, plain, titles), [Form()], ["Ann", "Ben", "Cid", "Dee"]).lanes()


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    """Four lanes, all of their days in view, and painted."""
    view = opened(qtbot, Project())
    view.resize(1000, 700)
    view.set_lanes(many())
    view.grab()
    return view


@pytest.fixture
def no_time(view: TimelineView, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on frames have none to look for what stands where, nor to write labels anew but for one."""
    assert not view.scene.chart.haste.lacking
    monkeypatch.setattr("linimasa.ui.timeline.navigator._NEW_PLACES", 0.0)


def standing(view: TimelineView) -> list[list[Key]]:
    """The events that have a row, lane by lane."""
    row, scene = view.scene.look.lanes.row, view.scene
    return [[p.item.key for p in strip.lane.placements(scene.scale, strip.rows_top, row)] for strip in scene.in_view]


def met(view: TimelineView) -> list[Key | None]:
    """The events at the middles of all rows, 10 pixels by 10 pixels."""
    ys = [y for strip in view.scene.in_view for y in strip.middles(view.scene.look.lanes.row)]
    return [view.scene.at(x, y) for y in ys for x in range(0, 800, 10)]


@pytest.mark.usefixtures("no_time")
def test_every_frame_finds_a_lane_until_the_picture_is_complete(
    view: TimelineView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, asked = opened(qtbot, Project()), list[bool]()
    monkeypatch.setattr(view, "update", lambda: asked.append(True))
    view.show_days(FIRST + 900, FIRST + 930)
    frames = 0
    while frames < 2 * LANES and (asked or not frames):
        asked.clear()
        picture = view.grab().toImage()
        frames += 1
    assert frames == LANES
    monkeypatch.setattr("linimasa.ui.timeline.navigator._NEW_PLACES", math.inf)
    other.resize(view.size())
    other.set_lanes(many())
    other.show_days(FIRST + 900, FIRST + 930)
    assert picture == other.grab().toImage()


@pytest.mark.usefixtures("no_time")
def test_a_view_on_the_screen_comes_to_rest_by_itself(view: TimelineView, qtbot: QtBot) -> None:
    for number in range(3):
        view.show_days(FIRST + 300 * number, FIRST + 300 * number + 20)
        view.repaint()
        assert view.scene.chart.haste.lacking
        qtbot.waitUntil(lambda: not view.scene.chart.haste.lacking)


@pytest.mark.usefixtures("no_time")
def test_what_a_pointer_meets_is_what_was_painted(view: TimelineView) -> None:
    view.show_days(FIRST + 900, FIRST + 930)
    view.grab()
    painted, rows = met(view), standing(view)
    assert any(painted)
    assert view.scene.chart.haste.lacking
    view.set_theme(THEMES["dark"])  # another scene, that was not painted yet
    assert (met(view), standing(view)) == (painted, rows)
    view.grab()
    changed = [one != other for one, other in zip(rows, standing(view), strict=True)]
    assert sum(changed) == 1  # that frame has found a lane more


@pytest.mark.usefixtures("no_time")
def test_a_view_that_is_hidden_meanwhile_tells_all(view: TimelineView) -> None:
    view.show_days(FIRST + 900, FIRST + 930)
    view.grab()
    before = standing(view)
    assert view.scene.placements
    view.hide()
    changed = [one != other for one, other in zip(before, standing(view), strict=True)]
    assert sum(changed) == LANES - 1
    assert sum(len(keys) for keys in standing(view)) == len(view.scene.placements)


def test_labels_that_had_no_time_are_written_in_later_frames(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[bool]()
    view.show_days(FIRST + 900, FIRST + 930)
    whole = view.grab().toImage()
    monkeypatch.setattr(view, "update", lambda: asked.append(True))
    monkeypatch.setattr("linimasa.ui.timeline.navigator._NEW_LABELS", 1e-9)
    view._labels = type(view._labels)(1.0)
    view._redraw()
    frames = 0
    while frames < 500 and asked:
        asked.clear()
        picture = view.grab().toImage()
        frames += 1
    assert frames > 1
    assert picture == whole
