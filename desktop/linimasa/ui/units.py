"""Calendar units and TIMEX3 values in words, for the sentences that explain a date."""

from PySide6.QtCore import QCoreApplication, QLocale

from ..civil import MINUTES, day_number, is_date, weekday
from ..model import Granularity, Interval
from . import dates

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
    names = {
        "century": translate("units", "{n} centuries"),
        "decade": translate("units", "{n} decades"),
        "year": translate("units", "{n} years"),
        "half": translate("units", "{n} half-years"),
        "quarter": translate("units", "{n} quarters"),
        "season": translate("units", "{n} seasons"),
        "month": translate("units", "{n} months"),
        "week": translate("units", "{n} weeks"),
        "weekend": translate("units", "{n} weekends"),
        "day": translate("units", "{n} days"),
        "hour": translate("units", "{n} hours"),
        "minute": translate("units", "{n} minutes"),
    }
    return f"1 {one(unit)}" if count == 1 else names.get(unit, "{n} " + unit).format(n=count)


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
    """A TIMEX3 value in words; one that is no plain day, month or year stands as it is."""
    fields = value.split("-")
    if not all(field.isdecimal() and field.isascii() for field in fields):
        return value
    numbers = [int(field) for field in fields]
    if len(numbers) == 3 and is_date(*numbers):
        return dates.day_name(day_number(*numbers), style)
    if len(numbers) == 2 and 1 <= numbers[1] <= 12:
        return f"{dates.month_name(numbers[1], style)} {dates.year_name(numbers[0])}"
    return value


def holding(day: int, unit: str) -> str:
    """The unit that a day lies in, in words: "2023", "September 2023", "week of Monday 11 September 2023"."""
    if unit == "week":
        day -= weekday(day) - 1
    if unit == "weekend":
        day += 6 - weekday(day)
    return dates.phrase(Interval(day * MINUTES, day * MINUTES + 1), Granularity(unit))
