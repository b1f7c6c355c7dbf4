"""The units of the axis."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa.chart.scale import FIRST, LAST, LEAST, MOST, Scale
from linimasa.chart.ticks import TABLE, Kind, Unit, rows
from linimasa.civil import MINUTES, date_of, day_number, weekday

LEAST_WIDTH = {minor: least for minor, least, _ in TABLE}
scales = st.builds(Scale, st.floats(FIRST + 1e5, LAST - 1e5), st.floats(LEAST, MOST), st.floats(200, 2500))


def shown(year: int, month: int, day: int, px: float) -> tuple[Unit, Unit]:
    minor, major = rows(Scale(day_number(year, month, day), math.log2(px), 1000))
    return minor.unit, major.unit


@pytest.mark.parametrize(
    ("px", "minor", "major"),
    [
        (5 * 1440.0, Unit(Kind.MINUTE, 15), Unit(Kind.DAY)),
        (60.0, Unit(Kind.DAY), Unit(Kind.MONTH)),
        (10.0, Unit(Kind.WEEK), Unit(Kind.MONTH)),
        (1.3, Unit(Kind.MONTH), Unit(Kind.YEAR)),
        (0.6, Unit(Kind.MONTH, 3), Unit(Kind.YEAR)),
        (0.2, Unit(Kind.YEAR), Unit(Kind.YEAR, 10)),
        (0.03, Unit(Kind.YEAR, 5), Unit(Kind.YEAR, 100)),
        (0.02, Unit(Kind.YEAR, 10), Unit(Kind.YEAR, 100)),
        (0.002, Unit(Kind.YEAR, 100), Unit(Kind.YEAR, 1000)),
    ],
)
def test_the_first_unit_that_is_wide_enough_is_taken(px: float, minor: Unit, major: Unit) -> None:
    assert shown(2024, 5, 5, px) == (minor, major)


@given(scales)
def test_units_follow_each_other_and_fill_the_view(scale: Scale) -> None:
    for row in rows(scale):
        begins = row.begins
        assert begins[0] <= scale.begin * MINUTES + 1
        assert row.unit.after(begins[-1]) >= scale.end * MINUTES - 1
        assert all(row.unit.after(one) == other for one, other in pairwise(begins))
        assert all(row.unit.begin(begin) == begin for begin in begins)


@given(scales)
def test_minor_units_are_as_wide_as_their_text_needs(scale: Scale) -> None:
    minor, _ = rows(scale)
    for begin in minor.begins:
        width = (minor.unit.after(begin) - begin) / MINUTES * scale.px
        around_year_1 = begin == 0 and minor.unit.kind is Kind.YEAR
        assert width >= LEAST_WIDTH[minor.unit] * (0.8 if around_year_1 else 1) - 0.01


@given(st.sampled_from(list(LEAST_WIDTH)), st.integers(int(FIRST) * MINUTES, int(LAST) * MINUTES - 1))
def test_a_unit_holds_its_minutes(unit: Unit, minute: int) -> None:
    begin = unit.begin(minute)
    assert begin <= minute < unit.after(begin)


@pytest.mark.parametrize(
    ("unit", "date", "begin"),
    [
        (Unit(Kind.WEEK), (2024, 11, 14), (2024, 11, 11)),
        (Unit(Kind.MONTH, 3), (2024, 11, 14), (2024, 10, 1)),
        (Unit(Kind.YEAR, 10), (2024, 11, 14), (2020, 1, 1)),
        (Unit(Kind.YEAR, 100), (1950, 1, 1), (1900, 1, 1)),
        (Unit(Kind.YEAR, 100), (50, 1, 1), (1, 1, 1)),
        (Unit(Kind.YEAR, 100), (-43, 3, 15), (-99, 1, 1)),
        (Unit(Kind.YEAR, 5), (0, 12, 31), (-4, 1, 1)),
        (Unit(Kind.YEAR), (-43, 3, 15), (-43, 1, 1)),
    ],
)
def test_units_begin_where_people_count_from(
    unit: Unit, date: tuple[int, int, int], begin: tuple[int, int, int]
) -> None:
    assert date_of(unit.begin(day_number(*date) * MINUTES) // MINUTES) == begin


def test_weeks_begin_on_monday() -> None:
    assert weekday(Unit(Kind.WEEK).begin(day_number(2024, 11, 14) * MINUTES) // MINUTES) == 1
