"""The histogram of the overview: nothing is lost, nothing is made up, coarse dates are spread."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import Story, interval, one_day

from linimasa.chart.density import Stretch, extent, histogram, outside, stretches
from linimasa.chart.items import items
from linimasa.chart.stock import stock
from linimasa.civil import day_number
from linimasa.model import Granularity

BEGIN = float(day_number(2024, 1, 1))
_days = st.floats(0, 400, allow_nan=False)
_spans = st.tuples(_days, _days).map(lambda pair: Stretch(BEGIN + min(pair), BEGIN + max(pair)))


@given(st.lists(_spans, max_size=30), st.integers(1, 300))
def test_the_sum_is_the_number_of_events_in_range(spread: list[Stretch], columns: int) -> None:
    counted = histogram(spread, BEGIN, 401 / columns, columns)
    assert len(counted) == columns
    assert min(counted) >= -1e-9
    assert sum(counted) == pytest.approx(len(spread), abs=1e-6)


@given(_spans, _days, st.floats(0.5, 40), st.integers(1, 60))
def test_a_part_of_the_range_holds_that_part_of_an_event(
    stretch: Stretch, start: float, days: float, columns: int
) -> None:
    begin = BEGIN + start
    counted = histogram([stretch], begin, days, columns)
    if stretch.end - stretch.begin > days:
        inside = max(0.0, min(stretch.end, begin + days * columns) - max(stretch.begin, begin))
        assert sum(counted) == pytest.approx(inside / (stretch.end - stretch.begin), abs=1e-6)
    else:
        assert sum(counted) in (0.0, 1.0)


@given(_spans, st.integers(2, 120))
def test_no_column_that_an_event_does_not_touch_holds_any_of_it(stretch: Stretch, columns: int) -> None:
    days = 400 / columns
    for column, mass in enumerate(histogram([stretch], BEGIN, days, columns)):
        begin = BEGIN + column * days
        if stretch.end < begin - 1e-6 or stretch.begin > begin + days + 1e-6:
            assert mass == pytest.approx(0, abs=1e-9)


def test_a_year_is_spread_over_its_year() -> None:
    year = Stretch(BEGIN, BEGIN + 366)
    counted = histogram([year], BEGIN - 61, 61, 8)
    assert counted == pytest.approx([0, *[1 / 6] * 6, 0])


def test_a_day_stands_in_one_column_even_where_two_meet() -> None:
    assert histogram([Stretch(BEGIN + 6.75, BEGIN + 7.75)], BEGIN, 7, 3) == [0, 1, 0]


def test_a_moment_counts() -> None:
    assert histogram([Stretch(BEGIN + 2, BEGIN + 2)], BEGIN, 1, 4) == [0, 0, 1, 0]


def test_two_readings_share_an_event() -> None:
    project = Story().tell("Either day", one_day("2024-01-05"), other=one_day("2024-05-01")).project()
    (item,) = items(project.entries, project, str)
    january, may = float(day_number(2024, 1, 5)), float(day_number(2024, 5, 1))
    assert stretches([item]) == [Stretch(january, january + 1, 0.5), Stretch(may, may + 1, 0.5)]


def test_what_lies_outside_is_told_by_its_middle() -> None:
    story = Story().tell("Far", "1990-06-01").tell("Here", "2024-03-01").tell("Ahead", "2031-01-01")
    story.tell("Long", interval("1990-01-01", "2059-01-01"), granularity=Granularity.YEAR)
    project = story.project()
    earlier, later = outside(items(project.entries, project, str), BEGIN, BEGIN + 366)
    assert [item.title for item in earlier] == ["Far"]
    assert [item.title for item in later] == ["Ahead"]


def test_the_whole_is_shown_with_a_margin() -> None:
    story = Story().tell("First", "2024-01-01").tell("Last", "2025-12-31")
    project = story.project()
    found = stock(project, str).extent
    assert found
    assert BEGIN - 40 < found[0] < BEGIN
    assert day_number(2026, 1, 1) < found[1] < day_number(2026, 4, 1)


def test_what_lies_far_off_does_not_crush_the_rest() -> None:
    story = Story().tell("Far", "1683-09-12")
    for day in range(1, 29):
        story.tell("Here", f"2024-02-{day:02}")
    project = story.project()
    found = stock(project, str).extent
    assert found
    assert day_number(2023, 1, 1) < found[0] < day_number(2024, 2, 1)
    assert day_number(2024, 2, 29) <= found[1] < day_number(2025, 1, 1)


def test_one_day_is_shown_among_others() -> None:
    project = Story().tell("Alone", "2024-01-01").project()
    found = stock(project, str).extent
    assert found
    assert found[0] < BEGIN < found[1]
    assert found[1] - found[0] > 30


def test_nothing_has_no_extent() -> None:
    assert extent([], None) is None


def test_the_hours_of_a_day_are_not_lost_in_a_month() -> None:
    story = Story()
    for hour in (6, 9, 12):
        when = interval(f"2024-01-01T{hour:02}:00", f"2024-01-01T{hour:02}:01")
        story.tell("Told by the clock", when, granularity=Granularity.MINUTE)
    found = stock(story.project(), str).extent
    assert found
    assert found[0] < BEGIN + 0.25 < BEGIN + 0.5 < found[1]
    assert found[1] - found[0] == pytest.approx(4)
