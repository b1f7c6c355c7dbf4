"""Civil time as integers: days and minutes of the proleptic Gregorian calendar, without zones.

Day 0 is 0001-01-01 (a Monday) and minute 0 its midnight. Years are astronomical: 1 BC is year 0, 44 BC is -43.
The conversions follow the era arithmetic of Howard Hinnant, "chrono-compatible low-level date algorithms".
"""

import re
from functools import lru_cache

MINUTES = 1440
_EPOCH = 306  # days from 0000-03-01, where an era begins, to 0001-01-01
_ISO = re.compile(r"([+-]?\d{4,6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?")


def day_number(year: int, month: int, day: int) -> int:
    """The number of a civil day. The date is not checked: see `is_date`."""
    year -= month <= 2
    era, of_era = divmod(year, 400)
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - _EPOCH


@lru_cache(maxsize=4096)  # a text speaks of few days, many times
def date_of(number: int) -> tuple[int, int, int]:
    """A day's number as (year, month, day)."""
    era, of_era = divmod(number + _EPOCH, 146097)
    years = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * years + years // 4 - years // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    return years + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1


def month_length(year: int, month: int) -> int:
    """The number of days of a month."""
    return day_number(year + month // 12, month % 12 + 1, 1) - day_number(year, month, 1)


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the civil date exists."""
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def weekday(number: int) -> int:
    """The ISO weekday of a day: 1 is Monday, 7 is Sunday."""
    return number % 7 + 1


def iso_week(number: int) -> tuple[int, int]:
    """The ISO 8601 (year, week) that a day lies in."""
    year = date_of(number - (weekday(number) - 4))[0]
    return year, (number - week_start(year, 1)) // 7 + 1


def week_start(year: int, week: int) -> int:
    """The Monday of an ISO 8601 week, as a day number."""
    january_4 = day_number(year, 1, 4)
    return january_4 - (weekday(january_4) - 1) + 7 * (week - 1)


def format_year(year: int) -> str:
    """A year in ISO 8601: four digits at least, signed before year 0 and after 9999."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}" if year <= 9999 else f"+{year}"


def format_day(number: int) -> str:
    """A day's number as YYYY-MM-DD."""
    year, month, day = date_of(number)
    return f"{format_year(year)}-{month:02d}-{day:02d}"


def format_minute(minute: int) -> str:
    """A minute as YYYY-MM-DDTHH:MM."""
    day, rest = divmod(minute, MINUTES)
    return f"{format_day(day)}T{rest // 60:02d}:{rest % 60:02d}"


def parse_minute(text: str) -> int:
    """YYYY-MM-DD or YYYY-MM-DDTHH:MM as a minute.

    Raises:
        ValueError: the text is neither, or names no existing day or minute.
    """
    match = _ISO.fullmatch(text)
    if not match:
        raise ValueError(f"not a date of the form YYYY-MM-DD: {text!r}")
    year, month, day, hour, minute = (int(part or 0) for part in match.groups())
    if not is_date(year, month, day) or hour > 23 or minute > 59:
        raise ValueError(f"no such date: {text!r}")
    return day_number(year, month, day) * MINUTES + hour * 60 + minute


def parse_day(text: str) -> int:
    """YYYY-MM-DD as a day number.

    Raises:
        ValueError: the text is not of this form, or names no existing day.
    """
    if "T" in text:
        raise ValueError(f"not a date of the form YYYY-MM-DD: {text!r}")
    return parse_minute(text) // MINUTES
