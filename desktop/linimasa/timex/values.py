"""TIMEX3 calendar values (ISO 8601 and TimeML's seasons and parts of day) and the civil minutes they cover.

A `Unit` is one unit of the calendar: a granularity and the minute at which it begins. Every concrete value is a unit
or a range of two; what is not concrete (`XXXX-05`, `PRESENT_REF`, `P3D`) has no interval.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from .. import civil
from ..model import Granularity, Interval

_MONTHS = {
    Granularity.CENTURY: 1200,
    Granularity.DECADE: 120,
    Granularity.YEAR: 12,
    Granularity.SEASON: 3,
    Granularity.HALF: 6,
    Granularity.QUARTER: 3,
    Granularity.MONTH: 1,
}
_DAYS = {Granularity.WEEK: 7, Granularity.WEEKEND: 7, Granularity.DAY: 1, Granularity.PART: 1}
_MINUTES = {Granularity.HOUR: 60, Granularity.MINUTE: 1}
_SHORT = re.compile(r"\d{2,3}")  # a century or decade
_PARTS = {"MO": (6, 12), "MI": (11, 13), "AF": (12, 18), "EV": (17, 21), "NI": (18, 24)}
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_LAST_BC, _LAST_YEAR = 9999, 999_999  # years that the values below can say
_VALUE = re.compile(
    r"(?P<year>-?\d{4}|\+\d{5,6})(?:-(?:Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)"
    r"|W(?P<week>\d\d)(?P<weekend>-WE)?|(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?:(?P<part>MO|MI|AF|EV|NI)|(?P<hour>\d\d)(?::(?P<minute>\d\d))?))?)?))?"
)


class Unit(NamedTuple):
    """One unit of the calendar: its granularity and the minute it begins at."""

    granularity: Granularity
    begin: int

    @property
    def end(self) -> int:
        """The minute after the unit's last."""
        return _end(self)

    @property
    def interval(self) -> Interval:
        """The minutes of the unit."""
        return Interval(self.begin, self.end)

    @property
    def day(self) -> int:
        """The number of the unit's first day."""
        return self.begin // civil.MINUTES

    @property
    def value(self) -> str:
        """The TIMEX3 value.

        Raises:
            ValueError: it is a decade or century before the year 1, for which TIMEX3 has no form.
        """
        return _value(self)


@lru_cache(maxsize=4096)
def _end(unit: Unit) -> int:
    if unit.granularity is Granularity.WEEKEND:
        return unit.begin + 2 * civil.MINUTES
    if unit.granularity is Granularity.PART:
        first, last = _PARTS[_part_at(unit.begin)]
        return unit.begin + (last - first) * 60
    return shifted(unit, unit.granularity, 1).begin


@lru_cache(maxsize=4096)
def _value(unit: Unit) -> str:
    if unit.granularity in (Granularity.CENTURY, Granularity.DECADE):
        return _long_value(unit)
    if unit.granularity.has_time:
        return civil.format_day(unit.day) + _time_value(unit)
    if unit.granularity in (Granularity.WEEK, Granularity.WEEKEND):
        year, week = civil.iso_week(unit.day)
        return f"{civil.format_year(year)}-W{week:02d}{'-WE' * (unit.granularity is Granularity.WEEKEND)}"
    return civil.format_year(civil.date_of(unit.day)[0]) + _year_part(unit)


def containing(granularity: Granularity, minute: int) -> Unit:
    """The unit that a minute lies in. A weekend is that of the minute's week; a part of day needs `part_of`."""
    day = minute // civil.MINUTES
    if granularity in _MINUTES:
        return Unit(granularity, minute - minute % _MINUTES[granularity])
    if granularity in _MONTHS:
        return Unit(granularity, _first_of_months(granularity, day) * civil.MINUTES)
    if granularity in (Granularity.WEEK, Granularity.WEEKEND):
        monday = day - civil.weekday(day) + 1
        return Unit(granularity, (monday + 5 * (granularity is Granularity.WEEKEND)) * civil.MINUTES)
    return Unit(Granularity.DAY, day * civil.MINUTES)


def day_unit(day: int) -> Unit:
    """The unit of a day number."""
    return Unit(Granularity.DAY, day * civil.MINUTES)


def of_date(granularity: Granularity, year: int, month: int, day: int = 1) -> Unit:
    """The month or day of a civil date.

    Raises:
        ValueError: there is no such date, or TIMEX3 has no form for its year.
    """
    if not -_LAST_BC <= year <= _LAST_YEAR or not civil.is_date(year, month, day):
        raise ValueError(f"no such date: {year}-{month}-{day}")
    return Unit(granularity, civil.day_number(year, month, day) * civil.MINUTES)


def part_of(day: int, part: str) -> Unit:
    """A part of a day: MO, MI, AF, EV or NI, within the civil day.

    Raises:
        KeyError: there is no such part.
    """
    return Unit(Granularity.PART, day * civil.MINUTES + _PARTS[part][0] * 60)


def shifted(unit: Unit, by: Granularity, count: int) -> Unit:
    """The unit of the same granularity `count` units away; 31 March less a month is the last day of February."""
    if by in _MINUTES:
        return Unit(unit.granularity, unit.begin + count * _MINUTES[by])
    if by in _DAYS:
        return Unit(unit.granularity, unit.begin + count * _DAYS[by] * civil.MINUTES)
    year, month, day = civil.date_of(unit.day)
    year, month = divmod(year * 12 + month - 1 + count * _MONTHS[by], 12)
    moved = civil.day_number(year, month + 1, min(day, civil.month_length(year, month + 1)))
    if unit.granularity in (Granularity.WEEK, Granularity.WEEKEND):
        return containing(unit.granularity, moved * civil.MINUTES)
    return Unit(unit.granularity, moved * civil.MINUTES + unit.begin % civil.MINUTES)


def parse(value: str) -> Unit:
    """The unit of a concrete TIMEX3 value that is no range.

    Raises:
        ValueError: the value is not concrete, or names what does not exist.
    """
    if len(value) < 4 and _SHORT.fullmatch(value):
        year = int(value) * 10 if len(value) == 3 else int(value) * 100 + 1
        granularity = Granularity.DECADE if len(value) == 3 else Granularity.CENTURY
        return Unit(granularity, civil.day_number(year, 1, 1) * civil.MINUTES)
    match = _VALUE.fullmatch(value)
    if not match:
        raise ValueError(f"not a calendar value: {value!r}")
    fields = match.groupdict()
    if fields["day"] is None:
        return _coarse(value, int(fields["year"]), fields)
    return _fine(fields)


def interval_of(value: str) -> Interval | None:
    """The minutes a value covers, `A/B` being a range; None when it is not concrete."""
    first, _, last = value.partition("/")
    try:
        return Interval(parse(first).begin, parse(last or first).end)
    except ValueError:
        return None


def _first_of_months(granularity: Granularity, day: int) -> int:
    year, month, _ = civil.date_of(day)
    if granularity is Granularity.CENTURY:
        return civil.day_number((year - 1) // 100 * 100 + 1, 1, 1)
    if granularity is Granularity.DECADE:
        return civil.day_number(year // 10 * 10, 1, 1)
    if granularity is Granularity.SEASON:
        return civil.day_number(year - (month < 3), month // 3 * 3 or 12, 1)
    size = _MONTHS[granularity]
    return civil.day_number(year, (month - 1) // size * size + 1, 1)


def _long_value(unit: Unit) -> str:
    year = civil.date_of(unit.day)[0]
    if year < 1:
        raise ValueError("TIMEX3 has no decades or centuries before the year 1")
    return f"{year // 10:03d}" if unit.granularity is Granularity.DECADE else f"{year // 100:02d}"


def _year_part(unit: Unit) -> str:
    _, month, day = civil.date_of(unit.day)
    if unit.granularity is Granularity.DAY:
        return f"-{month:02d}-{day:02d}"
    if unit.granularity is Granularity.MONTH:
        return f"-{month:02d}"
    if unit.granularity is Granularity.SEASON:
        return f"-{next(name for name, first in _SEASONS.items() if first == month)}"
    size, letter = {Granularity.YEAR: (0, ""), Granularity.HALF: (6, "H"), Granularity.QUARTER: (3, "Q")}[
        unit.granularity
    ]
    return f"-{letter}{month // size + 1}" if size else ""


def _time_value(unit: Unit) -> str:
    if unit.granularity is Granularity.PART:
        return f"T{_part_at(unit.begin)}"
    return civil.format_minute(unit.begin)[-6:]


def _part_at(minute: int) -> str:
    hour = minute % civil.MINUTES // 60
    return next(part for part, (first, _) in _PARTS.items() if first == hour)


def _coarse(value: str, year: int, fields: dict[str, str | None]) -> Unit:
    if fields["week"]:
        granularity = Granularity.WEEKEND if fields["weekend"] else Granularity.WEEK
        unit = containing(granularity, civil.week_start(year, int(fields["week"])) * civil.MINUTES)
        if unit.value != value:
            raise ValueError(f"no such week: {value!r}")
        return unit
    granularity, month = Granularity.YEAR, 1
    for name, size in (("quarter", 3), ("half", 6), ("month", 1)):
        if found := fields[name]:
            granularity, month = Granularity(name), int(found) * size - size + 1
    if fields["season"]:
        granularity, month = Granularity.SEASON, _SEASONS[fields["season"]]
    if not 1 <= month <= 12:
        raise ValueError(f"no such month: {value!r}")
    return Unit(granularity, civil.day_number(year, month, 1) * civil.MINUTES)


def _fine(fields: dict[str, str | None]) -> Unit:
    whole = of_date(Granularity.DAY, *(int(fields[name] or 0) for name in ("year", "month", "day")))
    day = whole.day
    if fields["part"]:
        return part_of(day, fields["part"])
    if fields["hour"] is None:
        return whole
    granularity = Granularity.HOUR if fields["minute"] is None else Granularity.MINUTE
    return clock_of(day, int(fields["hour"]), int(fields["minute"] or 0), granularity)


def clock_of(day: int, hour: int, minute: int, granularity: Granularity) -> Unit:
    """A clock time of a day, as an hour or a minute; 24:00 is the day's last minute, for it is no other day.

    Raises:
        ValueError: there is no such time.
    """
    if minute > 59 or hour * 60 + minute > civil.MINUTES:
        raise ValueError(f"no such time: {hour}:{minute}")
    if hour * 60 == civil.MINUTES:
        return Unit(Granularity.MINUTE, (day + 1) * civil.MINUTES - 1)
    return Unit(granularity, day * civil.MINUTES + hour * 60 + minute)
