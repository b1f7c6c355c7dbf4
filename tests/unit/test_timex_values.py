"""Values, trails and EDTF: each value's interval, there and back, in any era."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from linimasa import civil
from linimasa.model import Certainty, Granularity, Interval
from linimasa.timex import edtf, run, values

INTERVALS = [
    ("18", "1801-01-01", "1901-01-01"),
    ("199", "1990-01-01", "2000-01-01"),
    ("2023", "2023-01-01", "2024-01-01"),
    ("-0043", "-0043-01-01", "-0042-01-01"),
    ("2023-SP", "2023-03-01", "2023-06-01"),
    ("2023-WI", "2023-12-01", "2024-03-01"),
    ("2023-H2", "2023-07-01", "2024-01-01"),
    ("2023-Q3", "2023-07-01", "2023-10-01"),
    ("2024-02", "2024-02-01", "2024-03-01"),
    ("2020-W53", "2020-12-28", "2021-01-04"),
    ("2023-W37-WE", "2023-09-16", "2023-09-18"),
    ("2023-09-14", "2023-09-14", "2023-09-15"),
    ("2023-09-14TMO", "2023-09-14T06:00", "2023-09-14T12:00"),
    ("2023-09-14TNI", "2023-09-14T18:00", "2023-09-15"),
    ("2023-09-14T17", "2023-09-14T17:00", "2023-09-14T18:00"),
    ("2023-09-14T06:14", "2023-09-14T06:14", "2023-09-14T06:15"),
    ("2014/2019", "2014-01-01", "2020-01-01"),
    ("2023-08-28/2023-09-02", "2023-08-28", "2023-09-03"),
]
NOT_CONCRETE = ["XXXX-05", "PRESENT_REF", "P3D", "", "2023-13", "2023-02-31", "2021-W53", "2023-09-14T25", "1", "20231"]
TRAILS = [
    (("read 2023-09-14",), "2023-09-14", None),
    (("from reference 2023-09-14", "truncate year", "shift year -1"), "2022", None),
    (("from reference 2023-03-31", "shift month -1"), "2023-02-28", None),
    (("from reference 2023-09-14", "back weekday 4"), "2023-09-07", None),
    (("from reference 2023-09-14", "ahead weekday 5"), "2023-09-15", None),
    (("from reference 2023-09-14", "this weekday 1"), "2023-09-11", None),
    (("from reference 2023-09-14", "back month 9"), "2022-09", None),
    (("from reference 2023-09-14", "ahead month 2", "set day 3"), "2024-02-03", None),
    (("from t3 2023-09-13", "part TMO"), "2023-09-13TMO", None),
    (("read 2023-09-13", "at 06:14", "zone +07:00"), "2023-09-13T06:14", None),
    (("read 2023-09-13", "check weekday 3 agrees"), "2023-09-13", None),
    (("read 2023", "third last"), "2023", "END"),
    (("read 2014", "until 2019"), "2014/2019", None),
    (("read 2023-09", "truncate century"), "20", None),
    (("read 2023-05", "nth 2 weekday 1"), "2023-05-08", None),
    (("read 2023-05", "nth -1 weekday 3"), "2023-05-31", None),
    (("read 2023-05", "nth 1 week"), "2023-W18", None),
    (("read 2023-01", "nth 1 weekend"), "2023-W01-WE", None),
    (("read 2024-02", "nth -1 day"), "2024-02-29", None),
    (("read 2024", "easter -2"), "2024-03-29", None),
    (("read 2024", "holiday ID eid-al-fitr"), "2024-04-10", None),
    (("read 2024", "holiday US thanksgiving-day"), "2024-11-28", None),
    (("hijri 1445-09-01",), "2024-03-11", None),
    (("from reference 2023-09-14", "hijri 1445-01-01"), "2023-07-19", None),
    (("from reference 9999-12-31", "shift year +1"), "+10000-12-31", None),
]
WRONG_TRAILS = [
    (),
    ("shift day +1",),
    ("read 2023-02-31",),
    ("read PRESENT_REF",),
    ("read 2023", "jump year 1"),
    ("read 2023", "shift year"),
    ("read 2023", "shift fortnight 1"),
    ("read 2023", "set month 13"),
    ("read 2023", "third fourth"),
    ("read 2023-09-14", "part XX"),
    ("read 2023-09-14", "part TMO 00"),
    ("read 2023-09-14", "at 25:00"),
    ("read 2023", "until 2019"),
    ("read 2023", "back year 3"),
    ("read 2023-05", "nth 6 weekday 1"),
    ("read 2023-05", "nth 0 day"),
    ("read 2023-05", "nth 1 fortnight"),
    ("read 2023", "holiday ID thanksgiving-day"),
    ("read 2023", "holiday QQ christmas-day"),
    ("read 1200", "holiday ID eid-al-fitr"),
    ("read 1200", "easter +0"),
    ("hijri 1445-13-01",),
    ("hijri 1200-01-01",),
    ("hijri Ramadan",),
    ("read 0050", "shift century -3", "truncate century"),
]
EDTF = [
    ("2023-09-14", None, Certainty.STATED, "2023-09-14"),
    ("2023-09", None, Certainty.STATED, "2023-09"),
    ("2023", "APPROX", Certainty.STATED, "2023~"),
    ("201", None, Certainty.STATED, "201X"),
    ("2023-09-05", None, Certainty.AMBIGUOUS, "2023-09-05?"),
    ("2014/2019", None, Certainty.STATED, "2014/2019"),
    ("2023-Q3", None, Certainty.STATED, "2023-07-01/2023-09-30"),
    ("2023-09-14T06:14", None, Certainty.STATED, "2023-09-14"),
    ("-0043", None, Certainty.STATED, "-0043"),
    ("18", None, Certainty.STATED, "1801-01-01/1900-12-31"),
]
MINUTES = st.integers(civil.parse_minute("0101-01-01"), civil.parse_minute("9900-01-01"))
UNITS = st.sampled_from([unit for unit in Granularity if unit is not Granularity.PART])


@pytest.mark.parametrize(("value", "begin", "end"), INTERVALS)
def test_the_interval_of_a_value(value: str, begin: str, end: str) -> None:
    assert values.interval_of(value) == Interval(civil.parse_minute(begin), civil.parse_minute(end))


@pytest.mark.parametrize("value", NOT_CONCRETE)
def test_only_concrete_values_have_intervals(value: str) -> None:
    assert values.interval_of(value) is None


@given(MINUTES, UNITS)
def test_a_unit_holds_its_minute_and_survives_its_value(minute: int, granularity: Granularity) -> None:
    unit = values.containing(granularity, minute)
    again = values.parse(unit.value)
    assert again.begin == unit.begin
    assert again.value == unit.value
    if granularity is not Granularity.WEEKEND:
        assert unit.begin <= minute < unit.end
    if granularity is not Granularity.HOUR:  # 17:00 is written alike, be it the hour or the minute
        assert again == unit


@given(MINUTES, UNITS, st.integers(-50, 50))
def test_units_follow_one_another(minute: int, granularity: Granularity, count: int) -> None:
    unit = values.containing(granularity, minute)
    moved = values.shifted(unit, granularity, count)
    assert values.containing(granularity, moved.begin) == moved
    assert values.shifted(moved, granularity, -count) == unit
    assert (moved.begin - unit.begin) * count >= 0


@given(MINUTES, st.sampled_from(["MO", "MI", "AF", "EV", "NI"]))
def test_a_part_lies_in_its_day(minute: int, part: str) -> None:
    day = minute // civil.MINUTES
    unit = values.part_of(day, part)
    assert day * civil.MINUTES <= unit.begin < unit.end <= (day + 1) * civil.MINUTES
    assert values.parse(unit.value) == unit


@given(MINUTES, UNITS)
def test_thirds_fill_their_unit(minute: int, granularity: Granularity) -> None:
    assume(granularity is not Granularity.MINUTE)
    value = values.containing(granularity, minute).value
    whole, thirds = (
        run((f"read {value}",)),
        [run((f"read {value}", f"third {which}")) for which in ("first", "middle", "last")],
    )
    edges = [(third.interval.begin, third.interval.end) for third in thirds]
    assert edges[0][0] == whole.interval.begin
    assert edges[2][1] == whole.interval.end
    assert edges[0][1] == edges[1][0]
    assert edges[1][1] == edges[2][0]
    assert [third.mod for third in thirds] == ["START", "MID", "END"]


@pytest.mark.parametrize(("steps", "value", "mod"), TRAILS)
def test_a_trail_leads_to_its_date(steps: tuple[str, ...], value: str, mod: str | None) -> None:
    result = run(steps)
    assert (result.value, result.mod) == (value, mod)
    assert mod or result.interval == values.interval_of(value)


def test_a_part_in_the_hours_that_its_word_means() -> None:
    small_hours = run(("read 2023-09-14", "part TMO 00-06"))
    assert small_hours.value == "2023-09-14TMO"
    assert small_hours.interval == Interval(civil.parse_minute("2023-09-14"), civil.parse_minute("2023-09-14T06:00"))


@pytest.mark.parametrize("steps", WRONG_TRAILS)
def test_what_is_no_trail(steps: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        run(steps)


@pytest.mark.parametrize(("value", "mod", "certainty", "wanted"), EDTF)
def test_edtf(value: str, mod: str | None, certainty: Certainty, wanted: str) -> None:
    result = run(tuple(f"{word} {part}" for word, part in zip(("read", "until"), value.split("/"), strict=False)))
    assert edtf(result.interval, result.granularity, mod, certainty) == wanted


def test_edtf_of_open_ends() -> None:
    year = values.interval_of("1998")
    assert year is not None
    assert edtf(Interval(year.begin, None), Granularity.YEAR) == "1998/.."
    assert edtf(Interval(None, year.end), Granularity.YEAR) == "../1998"
