"""EDTF (ISO 8601-2) strings of level 0 and 1 for events."""

from .. import civil
from ..model import Certainty, Granularity, Interval

_DIGITS = {Granularity.YEAR: 1, Granularity.MONTH: 2}
_DAY = {
    Granularity.WEEK,
    Granularity.WEEKEND,
    Granularity.DAY,
    Granularity.PART,
    Granularity.HOUR,
    Granularity.MINUTE,
}


def edtf(
    interval: Interval,
    granularity: Granularity,
    mod: str | None = None,
    certainty: Certainty = Certainty.STATED,
) -> str:
    """An interval in EDTF: 2023-09-14, 2023-09, 2023, 201X, 19XX, A/B; an open end is `..`.

    APPROX adds `~`, an ambiguous date `?`, both `%`. What EDTF has no unit for (quarter, week, season, a century
    that begins with the year 1, a third of a unit) is the range of its days or months.
    """
    mark = {(True, False): "~", (False, True): "?", (True, True): "%", (False, False): ""}[
        mod == "APPROX", certainty is Certainty.AMBIGUOUS
    ]
    first = None if interval.begin is None else interval.begin // civil.MINUTES
    last = None if interval.end is None else (interval.end - 1) // civil.MINUTES
    if first is None or last is None:
        ends = (_point(day, granularity) + mark if day is not None else ".." for day in (first, last))
        return "/".join(ends)
    whole = _whole(first, last)
    if whole:
        return whole + mark
    shape = granularity if granularity in _DIGITS and _aligned(first, last, granularity) else Granularity.DAY
    return f"{_point(first, shape)}{mark}/{_point(last, shape)}{mark}"


def _point(day: int, granularity: Granularity) -> str:
    year, month, _ = civil.date_of(day)
    if granularity in (Granularity.CENTURY, Granularity.DECADE, Granularity.YEAR):
        return _year(year)
    return civil.format_day(day) if granularity in _DAY else f"{_year(year)}-{month:02d}"


def _year(year: int) -> str:
    """Years beyond four digits are `Y17000` in EDTF."""
    return civil.format_year(year) if -9999 <= year <= 9999 else f"Y{year}"


def _aligned(first: int, last: int, granularity: Granularity) -> bool:
    begin, end = civil.date_of(first), civil.date_of(last + 1)
    size = _DIGITS[granularity]
    return begin[size:] == (1, 1)[size - 1 :] and end[size:] == (1, 1)[size - 1 :]


def _whole(first: int, last: int) -> str | None:
    """The one unit of EDTF that two days bound, if there is one."""
    if first == last:
        return _point(first, Granularity.DAY)
    year, month, _ = civil.date_of(first)
    if _aligned(first, last, Granularity.YEAR):
        years = civil.date_of(last)[0] - year + 1
        if years == 1:
            return _year(year)
        for size in (10, 100):
            if years == size and year % size == 0 and 0 <= year <= 9999:
                return f"{year // size:0{5 - len(str(size))}d}" + "X" * (len(str(size)) - 1)
    if _aligned(first, last, Granularity.MONTH) and civil.month_length(year, month) == last - first + 1:
        return f"{_year(year)}-{month:02d}"
    return None
