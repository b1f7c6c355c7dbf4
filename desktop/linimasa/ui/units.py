"""Calendar units and TIMEX3 values in words, for the sentences that explain a date."""

from PySide6.QtCore import QCoreApplication, QLocale

from ..model import Granularity
from . import dates, numbers

translate = QCoreApplication.translate


def one(unit: str) -> str:
    """A unit's name, for one of it."""
    return {
        "century": translate("units", "century"),
        "decade": translate("units", "decade"),
        "year": translate("units", "year"),
        "half": translate("units", "half-year"),
        "quarter": translate("units", "quarter"),
        "season": translate("units", "season"),
        "month": translate("units", "month"),
        "week": translate("units", "week"),
        "weekend": translate("units", "weekend"),
        "day": translate("units", "day"),
        "part": translate("units", "part of the day"),
        "hour": translate("units", "hour"),
        "minute": translate("units", "minute"),
    }.get(unit, unit)


def several(count: int, unit: str) -> str:
    """A number of units: "3 years"."""
    return {
        "century": numbers.tr("%Ln centuries", None, count),
        "decade": numbers.tr("%Ln decades", None, count),
        "year": numbers.tr("%Ln years", None, count),
        "half": numbers.tr("%Ln half-years", None, count),
        "quarter": numbers.tr("%Ln quarters", None, count),
        "season": numbers.tr("%Ln seasons", None, count),
        "month": numbers.tr("%Ln months", None, count),
        "week": numbers.tr("%Ln weeks", None, count),
        "weekend": numbers.tr("%Ln weekends", None, count),
        "day": numbers.tr("%Ln days", None, count),
        "hour": numbers.tr("%Ln hours", None, count),
        "minute": numbers.tr("%Ln minutes", None, count),
    }.get(unit, f"{count} {unit}")


def weekday_name(number: int) -> str:
    """The name of an ISO weekday."""
    return QLocale().standaloneDayName(number)


def month_name(number: int) -> str:
    """The name of a month."""
    return dates.month_name(number, dates.Style.LONG)


def part_name(code: str) -> str:
    """A part of the day by its TIMEX3 code."""
    return {
        "TMO": translate("units", "morning"),
        "TAF": translate("units", "afternoon"),
        "TEV": translate("units", "evening"),
        "TNI": translate("units", "night"),
        "TDT": translate("units", "daytime"),
    }.get(code, code)


def value_name(value: str, style: dates.Style = dates.Style.LONG) -> str:
    """A TIMEX3 value in words; one that is in no calendar stands as it is."""
    from ..timex import values  # not before the first paint

    try:
        unit = values.parse(value)
    except ValueError:
        return value
    return dates.phrase(unit.interval, unit.granularity, style, value=value)


def holding(value: str, unit: str) -> str:
    """The unit that holds a TIMEX3 value, in words: "2023", "September 2023", "week of 11 September 2023"."""
    from ..timex import values

    found = values.containing(Granularity(unit), values.parse(value).begin)
    return dates.phrase(found.interval, found.granularity)
