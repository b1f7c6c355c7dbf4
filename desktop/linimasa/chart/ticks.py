"""Which units the two rows of the axis count in, and where each unit begins."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import floor as whole

from ..civil import MINUTES, date_of, day_number, weekday
from .scale import Scale


class Kind(StrEnum):
    """What a unit counts."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Unit:
    """So many minutes, days, weeks, months or years, counted from the start of the coarser unit.

    Several years are counted from year 1 both ways, so that they begin at 1900 and at 100 BC.
    """

    kind: Kind
    count: int = 1

    @property
    def shortest(self) -> float:
        """The days of the shortest such unit."""
        return _SHORTEST[self.kind] * self.count

    def begin(self, minute: int) -> int:
        """The first minute of the unit that holds a minute."""
        day = minute // MINUTES
        if self.kind is Kind.MINUTE:
            return minute - minute % MINUTES % self.count
        if self.kind is Kind.DAY:
            return day * MINUTES
        if self.kind is Kind.WEEK:
            return (day - weekday(day) + 1) * MINUTES
        year, month, _ = date_of(day)
        if self.kind is Kind.MONTH:
            return day_number(year, month - (month - 1) % self.count, 1) * MINUTES
        first = max(1, year - year % self.count) if year > 0 else (year - 1) // self.count * self.count + 1
        return day_number(first, 1, 1) * MINUTES

    def after(self, begin: int) -> int:
        """The first minute of the unit after the one that begins at a minute."""
        return _after(self, begin)


@lru_cache(maxsize=4096)  # asked for again and again, frame by frame
def _after(unit: Unit, begin: int) -> int:
    if unit.kind is Kind.MINUTE:
        return begin + unit.count
    inside_next = 1.3 if unit.kind in (Kind.MONTH, Kind.YEAR) else 1.0
    return unit.begin(begin + whole(unit.shortest * inside_next) * MINUTES)


_SHORTEST = {Kind.MINUTE: 1 / MINUTES, Kind.DAY: 1.0, Kind.WEEK: 7.0, Kind.MONTH: 28.0, Kind.YEAR: 365.0}
_DAY, _MONTH, _YEAR = Unit(Kind.DAY), Unit(Kind.MONTH), Unit(Kind.YEAR)
_CENTURY, _MILLENNIUM, _LONGEST = Unit(Kind.YEAR, 100), Unit(Kind.YEAR, 1000), Unit(Kind.YEAR, 10_000)
# minor unit, its least width in pixels, major unit
TABLE = (
    *((Unit(Kind.MINUTE, count), 44, _DAY) for count in (5, 15, 30, 60, 180, 360)),
    (_DAY, 30, _MONTH),
    (Unit(Kind.WEEK), 48, _MONTH),
    (_MONTH, 32, _YEAR),
    (Unit(Kind.MONTH, 3), 40, _YEAR),
    (_YEAR, 44, Unit(Kind.YEAR, 10)),
    (Unit(Kind.YEAR, 5), 44, _CENTURY),
    *((Unit(Kind.YEAR, count), 56, _CENTURY) for count in (10, 50)),
    *((Unit(Kind.YEAR, count), 56, _MILLENNIUM) for count in (100, 500)),
    *((Unit(Kind.YEAR, count), 56, _LONGEST) for count in (1000, 5000)),
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the axis: the first minutes of its units, from the one at the left edge to the last in view."""

    unit: Unit
    begins: tuple[int, ...]


def units(px: float) -> tuple[Unit, Unit]:
    """The minor and the major unit: the first of the table that is wide enough, and the one above it."""
    fitting = ((minor, major) for minor, least, major in TABLE if minor.shortest * px >= least)
    return next(fitting, (TABLE[-1][0], TABLE[-1][2]))


def rows(scale: Scale) -> tuple[Row, Row]:
    """The minor and the major row."""
    minor, major = units(scale.px)
    return row(minor, scale), row(major, scale)


def row(unit: Unit, scale: Scale) -> Row:
    """The row of a unit."""
    return Row(unit, tuple(begins(unit, scale.begin, scale.end)))


def begins(unit: Unit, first: float, last: float) -> Iterator[int]:
    """The first minutes of the units between two days, the first day's unit among them."""
    begin, end = unit.begin(whole(first * MINUTES)), last * MINUTES
    while begin < end:
        yield begin
        begin = unit.after(begin)
