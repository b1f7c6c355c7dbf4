"""Dates in words, in the language of the interface: the default `QLocale` and the installed translator.

Qt's own locale data is enough, and costs no start-up time. Years before 1 are told as years BC, never as numbers
below zero. A date is told as coarse as it is known.
"""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale

from ..civil import MINUTES, date_of, weekday
from ..model import Event, Granularity, Interval, Timex
from ..project import Entry
from . import numbers

translate = QCoreApplication.translate
_LONG, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat


class Style(Enum):
    """How much is spelled out: for the evidence, for a flag, for a table cell."""

    LONG = "Wednesday 12 November 2025"
    FLAG = "Wed 12 Nov 2025"
    SHORT = "12 Nov 2025"


def of_entry(entry: Entry, style: Style = Style.LONG) -> str:
    """When an event is, in words; empty if it has no date."""
    event = entry.event
    return phrase(event.interval, event.granularity, style, entry.mod, entry.value) if event.interval else ""


def of_event(event: Event, timexes: Iterable[Timex], style: Style = Style.LONG) -> str:
    """When an event is by one of the time expressions of its article, in words; empty if it has no date."""
    timex = next((timex for timex in timexes if timex.id in event.timexes[:1]), None)
    mod, value = (timex.mod, timex.value) if timex else (None, "")
    return phrase(event.interval, event.granularity, style, mod, value) if event.interval else ""


def of_timex(timex: Timex, style: Style = Style.LONG) -> str:
    """When a time expression is, in words; empty if nothing calendar can be said."""
    return phrase(timex.interval, timex.granularity, style, timex.mod, timex.value) if timex.interval else ""


def phrase(
    interval: Interval,
    granularity: Granularity | None,
    style: Style = Style.LONG,
    mod: str | None = None,
    value: str = "",
) -> str:
    """An interval in words: "September 2023", "2014 to 2019", "since 1998", "about 2010".

    `mod` is TIMEX3's; the part of a day is read from `value`.
    """
    unit = granularity or Granularity.DAY
    begin, end = interval.begin, interval.end
    if begin is None:
        return translate("dates", "before {date}").format(date=_unit(end, unit, style)) if end is not None else ""
    first = _unit(begin, unit, style) + _part(value, unit)
    if end is None:
        return translate("dates", "since {date}").format(date=first)
    last = _unit(max(begin, end - (60 if unit is Granularity.HOUR else 1)), unit, style) + _part(value, unit)
    if first != last and unit is not Granularity.MINUTE:
        first = translate("dates", "{first} to {last}").format(first=first, last=last)
    elif unit is Granularity.DECADE and mod in ("START", "END"):  # "late 1860s", without an article
        year = date_of(begin // MINUTES)[0]
        first = short_decade_name(year - year % 10)
    return _modified(first, mod)


def span(days: float) -> str:
    """A length of time in words, as a whole number of the unit that suits it."""
    if days >= 3 * 365.2425:
        return numbers.tr("%Ln years", None, round(days / 365.2425))
    if days >= 2 * 30.436875:
        return numbers.tr("%Ln months", None, round(days / 30.436875))
    if days >= 2:
        return numbers.tr("%Ln days", None, round(days))
    if days * 24 >= 2:
        return numbers.tr("%Ln hours", None, round(days * 24))
    return numbers.tr("%Ln minutes", None, max(2, round(days * MINUTES)))


def beginning(day: int, length: float) -> str:
    """The first day of a time of so many days, as exactly as the time is long."""
    year, month, _ = date_of(day)
    if length > 300:
        return year_name(year)
    return f"{month_name(month)} {year_name(year)}" if length > 27 else day_name(day, Style.SHORT)


def day_name(day: int, style: Style = Style.FLAG) -> str:
    """A day number in words."""
    year, month, number = date_of(day)
    locale = QLocale()
    name = f"{number} {locale.monthName(month, _LONG if style is Style.LONG else _SHORT)} {year_name(year)}"
    if style is Style.SHORT:
        return name
    weekday_in_it = locale.dayName(weekday(day), _LONG if style is Style.LONG else _SHORT)
    return translate("dates", "{weekday} {date}").format(weekday=weekday_in_it, date=name)


def year_name(year: int) -> str:
    """An astronomical year: "2023", "44 BC"."""
    return str(year) if year > 0 else translate("dates", "{year} BC").format(year=1 - year)


def month_name(month: int, style: Style = Style.SHORT) -> str:
    """A month standing alone."""
    return QLocale().standaloneMonthName(month, _LONG if style is Style.LONG else _SHORT)


def weekday_name(day: int) -> str:
    """The short name of a day number's weekday."""
    return QLocale().standaloneDayName(weekday(day), _SHORT)


def clock(minute: int) -> str:
    """A minute's clock time over 24 hours, with the locale's own sign between: "21:30", "21.30"."""
    hours, minutes = divmod(minute % MINUTES, 60)
    return time_name(f"{hours:02d}:{minutes:02d}")


def time_name(time: str) -> str:
    """A time as TIMEX3 writes it, with the locale's own sign between."""
    return time.replace(":", "." if "." in QLocale().timeFormat(_SHORT) else ":")


def heading_day(day: int) -> str:
    """A day with its month in full and its weekday in short: "Thu 14 November 2024"."""
    year, month, number = date_of(day)
    name = f"{number} {QLocale().monthName(month, _LONG)} {year_name(year)}"
    return translate("dates", "{weekday} {date}").format(weekday=QLocale().dayName(weekday(day), _SHORT), date=name)


def short_decade_name(year: int) -> str:
    """The decade that begins in an astronomical year, as a heading: "1990s"."""
    return translate("dates", "{decade}s").format(decade=year) if year >= 10 else years_name(year, year + 9)


def decade_name(year: int) -> str:
    """The decade that begins in an astronomical year: "the 1990s"."""
    if year >= 10:
        return translate("dates", "the {decade}s").format(decade=year)
    return years_name(year, year + 9)


def years_name(first: int, last: int) -> str:
    """The years from one to another: "49–40 BC", "1–9"."""
    if last > 0:
        return f"{first}–{last}" if first > 0 else f"{year_name(first)} – {last}"
    return translate("dates", "{year} BC").format(year=f"{1 - first}–{1 - last}")


def century_name(number: int) -> str:
    """A century by its number; those before year 1 are 0, -1, ... backwards."""
    if number > 0:
        return translate("dates", "{ordinal} century").format(ordinal=_ordinal(number))
    return translate("dates", "{ordinal} century BC").format(ordinal=_ordinal(1 - number))


def millennium_name(number: int) -> str:
    """A millennium by its number; those before year 1 are 0, -1, ... backwards."""
    if number > 0:
        return translate("dates", "{ordinal} millennium").format(ordinal=_ordinal(number))
    return translate("dates", "{ordinal} millennium BC").format(ordinal=_ordinal(1 - number))


def _ordinal(number: int) -> str:
    """An ordinal, by the four endings of English; other languages have as many texts that may be the same."""
    last = 0 if number % 100 in (11, 12, 13) else number % 10
    texts = {1: translate("dates", "{n}st"), 2: translate("dates", "{n}nd"), 3: translate("dates", "{n}rd")}
    return texts.get(last, translate("dates", "{n}th")).format(n=number)


def quarter_name(quarter: int) -> str:
    """A quarter of a year: "Q4"."""
    return translate("dates", "Q{quarter}").format(quarter=quarter)


def _unit(minute: int, unit: Granularity, style: Style) -> str:
    """The calendar unit that holds a minute."""
    day = minute // MINUTES
    year, month, _ = date_of(day)
    if unit is Granularity.DAY or unit is Granularity.PART:
        return day_name(day, style)
    if unit.has_time:
        if style is Style.LONG:
            return translate("dates", "{date}, {time}").format(date=day_name(day, style), time=clock(minute))
        return translate("dates", "{date}, {clock}").format(date=day_name(day, style), clock=clock(minute))
    if unit is Granularity.MONTH:
        return f"{month_name(month, style)} {year_name(year)}"
    if unit is Granularity.YEAR:
        return year_name(year)
    return _rare_unit(day, unit, style)


def _first_day(day: int, unit: Granularity) -> int:
    """The day that a week or weekend is named after; of a winter its December, of another unit the day itself."""
    if unit is Granularity.WEEK:
        return day - weekday(day) + 1
    if unit is Granularity.WEEKEND:
        return day - weekday(day) + 6
    return day - 60 if unit is Granularity.SEASON and date_of(day)[1] <= 2 else day


def _rare_unit(day: int, unit: Granularity, style: Style) -> str:
    day = _first_day(day, unit)
    year, month, _ = date_of(day)
    if unit is Granularity.CENTURY:
        return century_name((year - 1) // 100 + 1)
    if unit is Granularity.DECADE:
        return decade_name(year - year % 10)
    plain = day_name(day, Style.LONG if style is Style.LONG else Style.SHORT)
    texts = {
        Granularity.QUARTER: translate("dates", "Q{quarter} {year}"),
        Granularity.HALF: translate("dates", "first half of {year}")
        if month <= 6
        else translate("dates", "second half of {year}"),
        Granularity.SEASON: translate("dates", "{season} {year}"),
        Granularity.WEEK: translate("dates", "week of {day}"),
        Granularity.WEEKEND: translate("dates", "weekend of {day}"),
    }
    return texts[unit].format(quarter=(month + 2) // 3, year=year_name(year), season=_season(month), day=plain)


def _season(month: int) -> str:
    return (
        translate("dates", "winter"),
        translate("dates", "spring"),
        translate("dates", "summer"),
        translate("dates", "autumn"),
    )[month % 12 // 3]


def _part(value: str, unit: Granularity) -> str:
    if unit is not Granularity.PART:
        return ""
    texts = {
        "MO": translate("dates", "morning"),
        "AF": translate("dates", "afternoon"),
        "EV": translate("dates", "evening"),
        "NI": translate("dates", "night"),
        "DT": translate("dates", "daytime"),
    }
    name = texts.get(value[-2:])
    return f", {name}" if name else ""


def _modified(date: str, mod: str | None) -> str:
    texts = {
        "APPROX": translate("dates", "about {date}"),
        "START": translate("dates", "early {date}"),
        "MID": translate("dates", "the middle of {date}"),
        "END": translate("dates", "late {date}"),
    }
    return texts[mod].format(date=date) if mod in texts else date
