"""An axis whose empty stretches are folded: one day a place, in order, and back again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import Story, interval

from linimasa.chart.folds import UNFOLDED, Folds, folding
from linimasa.chart.items import End, Item, items
from linimasa.chart.lanes import lanes
from linimasa.civil import parse_day
from linimasa.model import EventKind
from linimasa.project import Known


def at(number: int, begin: float, length: float = 1.0, ends: End = End.CAP) -> Item:
    known, kind = Known.STATED, EventKind.OCCURRENCE
    return Item((0, f"e{number}"), "Something", kind, known, begin, begin + length, 13 / length, End.CAP, ends)


times = st.lists(st.tuples(st.integers(-800_000, 800_000), st.sampled_from([1 / 1440, 0.04, 1.0, 30.0, 3652.0])))
charts = times.map(lambda found: [at(n, float(begin), length) for n, (begin, length) in enumerate(found)])
folds = charts.map(folding)
days = st.floats(-900_000, 900_000)


@given(folds, days, days)
def test_what_comes_later_stands_further_on(found: Folds, one: float, other: float) -> None:
    first, last = sorted((one, other))
    assert found.axis(first) <= found.axis(last)
    if last - first > 0.01:
        assert found.axis(first) < found.axis(last)


@given(folds, days)
def test_there_and_back_is_the_same_day(found: Folds, day: float) -> None:
    longest = max((fold.end - fold.begin for fold in found.folds), default=0.0)
    fine = 1e-9 * max(1.0, longest / (found.length or 1.0))
    assert found.day(found.axis(day)) == pytest.approx(day, abs=fine + 1e-6)


@given(charts)
def test_no_event_is_in_a_fold_and_each_keeps_its_length(every: list[Item]) -> None:
    found = folding(every)
    for item in every:
        assert all(item.end <= fold.last or item.begin >= fold.next for fold in found.folds)
        moved = found.item(item)
        assert moved.end - moved.begin == pytest.approx(item.end - item.begin, abs=1e-6)


@given(charts)
def test_every_fold_is_in_a_stretch_without_events_and_is_shorter_than_it(every: list[Item]) -> None:
    found = folding(every)
    for fold, (left, right) in zip(found.folds, found.ends(), strict=True):
        assert fold.last < fold.begin < fold.end < fold.next
        assert left == pytest.approx(found.axis(fold.begin))
        assert right == pytest.approx(found.axis(fold.end))
        assert 0 < right - left < fold.end - fold.begin


@given(folds, days, days)
def test_stretches_are_what_is_between_the_folds(found: Folds, one: float, other: float) -> None:
    first, last = sorted((one, other))
    parts = found.stretches(first, last)
    assert parts == sorted(parts)
    for begin, end in parts:
        assert first - 1e-3 <= found.axis(begin) <= found.axis(end) <= last + 1e-3
        assert not any(fold.begin < day < fold.end for fold in found.folds for day in (begin, end))
        assert found.axis(end) - found.axis(begin) == pytest.approx(end - begin, abs=1e-3)
    folded = sum(max(0.0, min(right, last) - max(left, first)) for left, right in found.ends())
    assert sum(end - begin for begin, end in parts) + folded == pytest.approx(last - first, abs=1e-2)


def test_two_crowded_weeks_far_apart_are_shown_beside_each_other() -> None:
    first, second = parse_day("1998-05-01"), parse_day("2024-05-01")
    every = [at(n, start + n) for start in (first, second) for n in range(10)]
    (fold,) = folding(every).folds
    assert (fold.last, fold.next) == (first + 10, second)
    assert not fold.crossed
    axis = folding(every).axis
    assert axis(second + 10) - axis(first) < 30


def test_what_is_long_beside_what_is_left_is_folded_too() -> None:
    starts = [parse_day(day) for day in ("1945-08-10", "2024-01-10", "2024-07-10")]
    assert len(folding([at(n, start + n) for start in starts for n in range(8)]).folds) == 2


def test_steps_of_the_same_length_are_not_folded() -> None:
    assert folding([at(n, 40.0 * n) for n in range(30)]) == UNFOLDED
    assert folding([]) == folding([at(0, 0)]) == UNFOLDED


def test_a_long_time_is_never_folded_but_what_has_no_end_goes_on() -> None:
    apart = [at(0, 0), at(1, 8000)]
    assert folding([*apart, at(2, 0, 8100)]) == UNFOLDED
    (fold,) = folding([*apart, at(2, -3, 8100, End.OPEN)]).folds
    assert fold.crossed


def test_lanes_of_a_project_are_moved_with_their_readings() -> None:
    story = Story().tell("Bridge opened", "1998-05-01", "Ann").tell("Bridge shut", "2024-05-02", "Ben")
    story.tell("It was said", interval("2024-05-05", "2024-05-06"), "Ben", other=interval("2024-06-05", "2024-06-06"))
    project = story.project()
    found = folding(items(project.entries, project, str))
    moved = sorted(
        (item for lane in lanes(project, str) for item in found.lane(lane).items), key=lambda item: item.begin
    )
    assert [item.title for item in moved] == ["Bridge opened", "Bridge shut", "It was said"]
    assert moved[0].begin == parse_day("1998-05-01")
    assert moved[1].begin < parse_day("1999-05-01")
    readings = moved[2].readings
    assert readings
    assert readings[1] - readings[0] == 31
