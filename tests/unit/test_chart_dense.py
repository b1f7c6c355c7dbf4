"""Lanes of many events: none overlaps, none vanishes while zooming in, none is lost, and a view is always the same."""

import math
from collections.abc import Sequence
from itertools import pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linimasa.chart.columns import Columns
from linimasa.chart.crowds import Crowd
from linimasa.chart.dense import DenseLayout
from linimasa.chart.haste import Haste
from linimasa.chart.items import MARK, End, Item
from linimasa.chart.labels import Rules, Side
from linimasa.chart.lanes import Lane, LaneKind
from linimasa.chart.placement import Placement
from linimasa.chart.rest import Band
from linimasa.chart.rows import GAP, Row
from linimasa.chart.scale import Scale, fit
from linimasa.model import EventKind
from linimasa.project import Key, Known

LENGTHS = (1 / 24, 0.25, 1.0, 1.0, 1.0, 1.0, 31.0, 365.0, 3652.0)
ROW = 20.0


def item(number: int, begin: float, length: float, important: bool) -> Item:
    capsule_from = max(13 / length, 176 if length == 1 else 0)
    end, title = begin + length, "x" * (number % 40)
    return Item(
        (0, f"e{number}"),
        title,
        EventKind.OCCURRENCE,
        Known.STATED,
        begin,
        end,
        capsule_from,
        End.FADE if number % 5 == 0 else End.CAP,
        End.OPEN if number % 7 == 0 else End.CAP,
        important=important,
    )


@st.composite
def some_items(draw: st.DrawFn) -> tuple[Item, ...]:
    begins = draw(st.lists(st.one_of(st.integers(0, 60).map(float), st.floats(0, 4000)), min_size=1, max_size=60))
    made = [
        item(number, begin, draw(st.sampled_from(LENGTHS)), draw(st.booleans())) for number, begin in enumerate(begins)
    ]
    return tuple(sorted(made, key=lambda one: (one.begin, one.end, one.key)))


def laid_out(items: tuple[Item, ...] | Columns, haste: Haste | None = None) -> DenseLayout:
    """A lane whose labels are 7 pixels a letter wide."""
    return DenseLayout(Lane(LaneKind.ACTOR, "a", "A", 0, 1, items), lambda one: 7.0 * len(one.title), Rules(), haste)


def scales(centre: float, width: float = 1200.0) -> list[Scale]:
    """From all in a few pixels to hours, in half octaves."""
    return [Scale(centre, step / 4, width) for step in range(-40, 44, 2)]


def standing(layout: DenseLayout, scale: Scale) -> list[Placement]:
    """Those that stand out, in view."""
    return [placement for placement in layout.placements(scale, 0, ROW) if placement.y < 3 * ROW]


def drawn(placement: Placement) -> list[tuple[float, float]]:
    left, right = (placement.left, placement.right) if placement.capsule else (math.inf, -math.inf)
    boxes = [(min(left, placement.marks[0] - MARK), max(right, placement.marks[-1] + MARK))]
    if placement.side is Side.RIGHT:
        boxes.append((placement.label, placement.label + placement.width))
    return boxes


@given(some_items(), st.integers(0, 59))
@settings(max_examples=60)
def test_nothing_overlaps_at_any_scale(items: tuple[Item, ...], number: int) -> None:
    layout = laid_out(items)
    for scale in scales(items[number % len(items)].begin):
        boxes = sorted((one.y, *box) for one in standing(layout, scale) for box in drawn(one))
        assert not [pair for pair in pairwise(boxes) if pair[0][0] == pair[1][0] and pair[1][1] < pair[0][2] - 0.01]


@given(some_items(), st.integers(0, 59))
@settings(max_examples=40)
def test_no_label_vanishes_and_none_changes_its_row_while_zooming_in(items: tuple[Item, ...], number: int) -> None:
    layout, rows = laid_out(items), dict[Key, tuple[float, Item]]()
    for scale in scales(items[number % len(items)].begin):
        found = {one.item.key: (one.y, one.item) for one in standing(layout, scale) if one.side is not Side.NONE}
        kept = {key: each for key, each in rows.items() if scale.begin < each[1].begin < scale.end}
        assert kept.items() <= found.items()
        rows = found


@given(some_items(), st.integers(0, 59), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_a_view_is_the_same_whatever_way_led_there(items: tuple[Item, ...], number: int, chance: Random) -> None:
    wandering, views = laid_out(items), scales(items[number % len(items)].begin)
    chance.shuffle(views)
    for scale in views[:6]:
        fresh = laid_out(items)
        assert wandering.placements(scale, 0, ROW) == fresh.placements(scale, 0, ROW)
        counts = [[list(crowd.counts) for crowd in each.crowds(scale, 0, ROW)] for each in (wandering, fresh)]
        assert counts[0] == counts[1]


@given(some_items(), st.floats(-3, 3))
@settings(max_examples=60)
def test_what_stands_out_and_what_is_counted_are_all_events(items: tuple[Item, ...], log2: float) -> None:
    layout = laid_out(items)
    begin, end = min(one.begin for one in items), max(one.end for one in items)
    scale = fit(begin - 1, end + 1, (end - begin + 2) * 2**log2)
    placed = layout.placements(scale, 0, ROW)
    crowds = layout.crowds(scale, 0, ROW)
    found = len(placed) + sum(sum(crowd.counts) for crowd in crowds)
    assert found == pytest.approx(len(items), abs=1e-3)


@given(some_items(), st.floats(0, 4000), st.floats(0, 4000))
def test_counts_are_those_of_the_events_themselves(items: tuple[Item, ...], one: float, other: float) -> None:
    columns, (first, last) = Columns.of(items), sorted((one, other))
    ends = [max(each.end, each.begin + 1 / 24) for each in items]
    edges = np.array([first, last])
    assert list(columns.begun(edges)) == [sum(each.begin < day for each in items) for day in edges]
    assert list(columns.ended(edges)) == [sum(end <= day for end in ends) for day in edges]
    spread = [
        min(max((day - each.begin) / (end - each.begin), 0), 1)
        for day in edges
        for each, end in zip(items, ends, strict=True)
    ]
    assert list(columns.spread.before(edges)) == pytest.approx(
        [sum(spread[: len(items)]), sum(spread[len(items) :])], abs=1e-4
    )


@pytest.mark.parametrize("share", [0, 2, 3])
def test_counts_of_very_many_events_are_right_between_the_sums_that_are_kept(share: int) -> None:
    chance = Random(share)
    made = [
        item(number, chance.randrange(900) + 0.5 * (number % 2), LENGTHS[number % 8], False) for number in range(9001)
    ]
    items = tuple(sorted(made, key=lambda one: (one.begin, one.end, one.key)))
    shown = np.array([share == 0 or number % share != 1 for number in range(len(items))])
    columns = Columns.of(items).only(shown) if share else Columns.of(items)
    days = np.array([-1.0, 0.0, 0.25, 17.0, 450.3, 899.9, 1300.0, 5000.0])
    found = [
        sum(
            min(max((day - each.begin) / (each.end - each.begin), 0), 1)
            for each, one in zip(items, shown, strict=True)
            if one
        )
        for day in days
    ]
    assert list(columns.spread.before(days)) == pytest.approx(found, abs=1e-4)


def crowded() -> tuple[Item, ...]:
    """Two thousand events on the days of a year."""
    made = [item(7 * number + 1, 20000 + number % 365, 1.0, number % 97 == 0) for number in range(2000)]
    return tuple(sorted(made, key=lambda one: (one.begin, one.end, one.key)))


def test_the_important_stand_out() -> None:
    layout = laid_out(crowded())
    found = standing(layout, fit(20000, 20365, 1200))
    assert len(found) > 8
    assert sum(one.item.important for one in found) > 0.4 * len(found)
    assert sum(one.important for one in crowded()) < 0.02 * len(crowded())


def test_what_is_under_a_point_of_the_band_is_what_is_counted_there() -> None:
    layout, scale = laid_out(crowded()), fit(20000, 20365, 1200)
    (band,) = layout.crowds(scale, 0, ROW)
    assert isinstance(band, Band)
    for slot, count in enumerate(band.counts):
        day = scale.day(band.left + 3 * slot + 1.5)
        found = band.nearest(day)
        if count > 0.5:
            assert found
            assert found.begin - 2 * band.slot <= day <= found.end + 2 * band.slot


def test_few_in_view_are_marks_again() -> None:
    layout = laid_out(crowded())
    scale = fit(20000, 20008, 1200)
    assert not [crowd for crowd in layout.crowds(scale, 0, ROW) if crowd.band]
    crowds = sum(len(crowd.items) for crowd in layout.crowds(scale, 0, ROW))
    assert crowds + len(layout.placements(scale, 0, ROW)) == sum(one.begin <= 20008 for one in crowded())


def test_a_hidden_event_is_nowhere() -> None:
    columns = Columns.of(crowded())
    flags = np.arange(len(columns)) % 2 == 0
    seen = columns.only(flags)
    layout, scale = laid_out(seen), fit(20000, 20365, 1200)
    assert len(seen) == 1000
    assert {(columns.row(one.item.key) or 0) % 2 for one in layout.placements(scale, 0, ROW)} == {0}
    assert sum(layout.crowds(scale, 0, ROW)[0].counts) + len(standing(layout, scale)) == pytest.approx(1000)
    assert [one.key for one in seen[:3]] == [columns[place].key for place in (0, 2, 4)]
    assert seen.place(seen[5]) == 5


def test_the_widest_free_space_of_a_row() -> None:
    row = Row()
    assert row.widest(0, 100, 150) == (0, 150)
    row.take(40, 60, 1)
    row.take(120, 130, 2)
    assert row.widest(0, 100, 150) == (60 + GAP, 120 - GAP)
    assert row.widest(0, 50, 150) == (0, 40 - GAP)
    assert row.widest(125, 128, 128) == (125, 125)


@given(some_items(), st.integers(0, 59), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_in_haste_only_those_stand_out_who_stay(items: tuple[Item, ...], number: int, chance: Random) -> None:
    haste, ways = Haste(), scales(items[number % len(items)].begin)
    layout = laid_out(items, haste)
    for scale in chance.choices(ways, k=8):
        for view in chance.sample(ways, k=2):  # the first of a frame is looked for however little time it has
            haste.begin(chance.choice([0, math.inf]), scale)
            standing(layout, view)
        hurried, crowds = standing(layout, scale), layout.crowds(scale, 0, ROW)
        lacking, fresh = haste.end(), laid_out(items)
        assert (standing(layout, scale), told(layout.crowds(scale, 0, ROW))) == (hurried, told(crowds))
        haste.leave()
        whole = standing(fresh, scale)
        assert {one.item.key for one in hurried} <= {one.item.key for one in whole}
        boxes = sorted((one.y, *box) for one in hurried for box in drawn(one))
        assert not [pair for pair in pairwise(boxes) if pair[0][0] == pair[1][0] and pair[1][1] < pair[0][2] - 0.01]
        if not lacking:
            assert (hurried, told(crowds)) == (whole, told(fresh.crowds(scale, 0, ROW)))
        assert (standing(layout, scale), told(layout.crowds(scale, 0, ROW))) == (
            whole,
            told(fresh.crowds(scale, 0, ROW)),
        )


def test_every_frame_looks_for_something_and_at_one_scale_for_longer_up_to_a_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now, haste, scale = [0.0], Haste(), Scale(730000, 3, 1200)
    monkeypatch.setattr("linimasa.chart.haste.thread_time", lambda: now[0])

    def found(at: Scale) -> int:
        """How many times a frame of 3 seconds looks for something that takes one second."""
        haste.begin(3, at)
        for number in range(99):
            if haste.over():
                assert haste.end()
                return number
            with haste.looking():
                now[0] += 1
            now[0] += 50  # what else a frame does is not looking
        return 99

    assert [*(found(scale) for _ in range(4)), found(scale.pan(9))] == [3, 6, 12, 12, 3]
    haste.begin(0, scale)
    assert not haste.over()
    assert not haste.over()
    haste.end()
    assert not haste.over()


def told(crowds: Sequence[Crowd]) -> list[list[float]]:
    return [list(crowd.counts) for crowd in crowds]
