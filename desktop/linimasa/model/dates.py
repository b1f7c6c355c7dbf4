"""Time expressions and what they mean."""

from dataclasses import dataclass
from enum import StrEnum

from .texts import Span


class Granularity(StrEnum):
    """The unit an expression speaks in, coarse to fine."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    SEASON = "season"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    WEEKEND = "weekend"
    DAY = "day"
    PART = "part"
    HOUR = "hour"
    MINUTE = "minute"

    @property
    def has_time(self) -> bool:
        """Whether the unit is finer than a day."""
        return self in (Granularity.PART, Granularity.HOUR, Granularity.MINUTE)


class Certainty(StrEnum):
    """How far the text itself says the date."""

    STATED = "stated"
    INFERRED = "inferred"
    AMBIGUOUS = "ambiguous"


class TimexType(StrEnum):
    """The types of TIMEX3 (TimeML)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Interval:
    """Civil minutes, half-open; None is an open end."""

    begin: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read an ambiguous expression."""

    value: str
    interval: Interval | None
    granularity: Granularity | None
    trail: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression, resolved (TIMEX3).

    `interval` is the expression's own extent. `stated` names the calendar fields the text itself gives. `trail` is
    the list of steps from which the interval can be computed again (see `timex.trail`). `readings` are the other
    readings of an ambiguous expression, the preferred one being the timex itself. What is written as a date and names
    no day of the calendar, as 31 February, has no interval and does not exist.
    """

    id: str
    span: Span
    type: TimexType
    value: str
    interval: Interval | None
    granularity: Granularity | None
    certainty: Certainty
    rule: str
    trail: tuple[str, ...] = ()
    stated: tuple[str, ...] = ()
    mod: str | None = None
    zone: str | None = None
    anchor: str | None = None
    signal: str | None = None
    readings: tuple[Reading, ...] = ()
    exists: bool = True
