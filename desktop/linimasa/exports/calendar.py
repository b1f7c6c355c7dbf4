"""iCalendar (RFC 5545): an all-day entry an event, as long as the date is coarse; a clock time where one is told.

A calendar has no month and no "since": the entry covers the unit that the text names, and its description says the
date in words. A time whose zone the text does not tell floats.
"""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from .. import civil
from ..model import Interval
from ._chronology import Chronology, Told
from ._xml import legal

if TYPE_CHECKING:
    from icalendar import Event

SUFFIXES = (".ics",)
_YEARS = range(1, 9999)


def encode(chronology: Chronology, suffix: str) -> bytes:
    """A calendar. Events without a date, or outside the years 1 to 9998, cannot stand in one and are counted in it."""
    del suffix  # one dialect
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Linimasa//Linimasa//EN")
    if chronology.title:
        calendar.add("x-wr-calname", _line(chronology.title))
    entries = [entry for told in chronology.dated if (entry := _entry(told, chronology))]
    told = [f"{chronology.words.filters}: {words}" for words in chronology.filters]
    missing = len(chronology.told) - len(entries) + chronology.left_out
    told += [f"{chronology.words.left_out}: {missing}"] if missing else []
    if told:
        calendar.add("x-wr-caldesc", _line("; ".join(told)))
    for entry in entries:
        calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _entry(told: Told, chronology: Chronology) -> "Event | None":
    from icalendar import Event

    extent = _extent(told)
    if extent is None or not all(civil.date_of(minute // civil.MINUTES)[0] in _YEARS for minute in extent):
        return None
    article = told.extraction.article
    entry = Event()
    entry.add("uid", f"{told.identity}@linimasa")  # a second import changes entries and doubles none
    entry.add("dtstamp", chronology.made)
    has_time = told.event.granularity is not None and told.event.granularity.has_time
    zone = told.timex.zone if told.timex else None
    for name, minute in zip(("dtstart", "dtend"), extent, strict=True):
        entry.add(name, _time(minute, zone) if has_time else _day(minute))
    entry.add("summary", legal(told.event.title))
    parts = "\n\n".join(f"{each.passage}\n\n{each.source}" for each in (told, *told.also))
    entry.add("description", legal(f"{told.when}\n\n{parts}"))
    entry.add("transp", "TRANSPARENT")
    if article.url:
        entry.add("url", _line(article.url))
    return entry


def _extent(told: Told) -> tuple[int, int] | None:
    """The minutes an entry covers: of an open interval only the unit that the text names."""
    ends = [told.event.interval, told.timex.interval if told.timex else None]
    for interval in ends:
        if interval != Interval(None, None) and interval and interval.begin is not None and interval.end is not None:
            return interval.begin, interval.end
    return None


def _line(text: str) -> str:
    return " ".join(legal(text).split())


def _day(minute: int) -> date:
    return date(*civil.date_of(minute // civil.MINUTES))


def _time(minute: int, zone: str | None) -> datetime:
    day, rest = divmod(minute, civil.MINUTES)
    local = datetime(*civil.date_of(day), rest // 60, rest % 60)
    if zone is None:
        return local
    if zone == "Z":
        return local.replace(tzinfo=UTC)
    hours, minutes = int(zone[1:3]), int(zone[4:6])
    return (local - (1 if zone[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes)).replace(tzinfo=UTC)
