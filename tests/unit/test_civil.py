"""Civil days and minutes against the standard library, and where it ends."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa import civil

DAYS = st.integers(-4_000_000, 4_000_000)  # some 11,000 years either way


@given(st.dates())
def test_days_are_those_of_datetime(day: date) -> None:
    number = civil.day_number(day.year, day.month, day.day)
    assert number == day.toordinal() - 1
    assert civil.date_of(number) == (day.year, day.month, day.day)
    assert civil.weekday(number) == day.isoweekday()
    assert civil.iso_week(number) == day.isocalendar()[:2]
    assert civil.format_day(number) == day.isoformat()
    assert civil.parse_day(day.isoformat()) == number


@given(st.datetimes())
def test_minutes_are_those_of_datetime(moment: datetime) -> None:
    minute = (moment - datetime(1, 1, 1)) // timedelta(minutes=1)
    assert civil.format_minute(minute) == moment.isoformat(timespec="minutes")
    assert civil.parse_minute(civil.format_minute(minute)) == minute


@given(DAYS)
def test_a_day_survives_its_date_in_any_era(number: int) -> None:
    assert civil.day_number(*civil.date_of(number)) == number
    assert civil.is_date(*civil.date_of(number))
    assert civil.parse_day(civil.format_day(number)) == number


@given(DAYS)
def test_the_next_day_follows(number: int) -> None:
    assert civil.date_of(number) < civil.date_of(number + 1)
    assert civil.week_start(*civil.iso_week(number)) <= number < civil.week_start(*civil.iso_week(number)) + 7


@pytest.mark.parametrize(
    ("year", "month", "day", "exists"),
    [
        (2024, 2, 29, True),
        (2023, 2, 29, False),
        (1900, 2, 29, False),
        (2000, 2, 29, True),
        (0, 2, 29, True),
        (-43, 3, 15, True),
        (2023, 13, 1, False),
        (2023, 4, 31, False),
        (2023, 4, 0, False),
    ],
)
def test_which_dates_exist(year: int, month: int, day: int, exists: bool) -> None:
    assert civil.is_date(year, month, day) is exists


def test_years_before_the_first_are_signed_and_astronomical() -> None:
    assert civil.format_day(civil.day_number(-43, 3, 15)) == "-0043-03-15"
    assert civil.format_day(civil.day_number(0, 12, 31)) == "0000-12-31"
    assert civil.format_day(civil.day_number(12023, 1, 1)) == "+12023-01-01"


@pytest.mark.parametrize("text", ["", "2023-9-5", "2023-02-30", "2023-09-05T24:00", "5/9/2023", "2023-09-05T10:00Z"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="date"):
        civil.parse_minute(text)


def test_a_clock_time_is_no_day() -> None:
    with pytest.raises(ValueError, match="YYYY-MM-DD"):
        civil.parse_day("2023-09-05T10:00")
