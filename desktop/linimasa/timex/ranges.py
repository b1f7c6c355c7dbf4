"""Ranges: two dates of one kind that share what only one of them says."""

from collections.abc import Callable

from .. import civil
from . import trail
from .absolute import date, date_value, numeric, period, stated_year
from .clocks import clock
from .days import weekday
from .draft import Draft
from .relative import division, whole
from .scene import Scene
from .steps import Slots, exists, time_steps
from .trail import Trail
from .values import Unit

_MONTHS = {"month": 1, "quarter": 3}
_HALF = 6  # months, which have a name of their own
_DAYS = {"day": 1, "week": 7}
_NOON, _EVENING = 12 * 60, 17 * 60  # minutes


def between(slots: Slots, scene: Scene) -> Draft | None:
    """A range: the fields ending in 2 are the end's; a field that one end lacks is the other's."""
    first = {name: value for name, value in slots.items() if not name.endswith("2")}
    last = {name[:-1]: value for name, value in slots.items() if name.endswith("2")}
    turns = _turns(first, last)
    if "week" in first and first["weekday"] > last["weekday"]:  # the end's: "Friday to Monday of next week"
        first["week"] = str(int(first["week"]) - 1)
    for name in ("year", "month", "ampm", "zone", "era"):
        if name in last and name not in first:
            first[name] = last[name]
    if turns:
        first |= _month_before(first)
    if "hour" in last and "part" in first:
        last = {"part": first["part"], **last}
    if offset := _offset(first, last, scene):
        first["offset"] = offset
    draft = _begin(first)(first, scene)
    if draft is None or not draft.trail:
        return draft
    begin = trail.unit(draft.trail)
    end = _next_month(begin, last["day"]) if turns else _range_end(begin, last, scene)
    steps = (*draft.trail, f"until {end}") if end else ()
    return draft._replace(trail=steps) if steps and exists(steps) else None


def _turns(first: Slots, last: Slots) -> bool:
    """Whether a range of days, of which the first has no month, ends in the month after: "from the 28th to the 3rd"."""
    alone = "month" not in first and "first" not in first and "day" in first and "day" in last
    return alone and int(last["day"]) < int(first["day"])


def _month_before(slots: Slots) -> dict[str, str]:
    """The month and the year before those that tell of the end: "tanggal 28 sampai 3 bulan depan", "28-3 Januari"."""
    if "month" not in slots:
        return {"offset": str(int(slots["offset"]) - 1)} if "offset" in slots else {}
    month = int(slots["month"])
    years = {"year": str(int(slots["year"]) - (month == 1))} if "year" in slots else {}
    return {**years, "month": str((month - 2) % 12 + 1)}


def _next_month(begin: Unit, day: str) -> str:
    """The day of the month after the one in which a range begins."""
    return trail.unit((f"read {begin.value[:7]}", "shift month +1", f"set day {int(day)}")).value


def _offset(first: Slots, last: Slots, scene: Scene) -> str | None:
    """How many years from the reference a range begins that has months but no year: its end tells which is meant."""
    if scene.reference is None or scene.told_year or {*first, *last} & {"year", "yy", "offset", "direction"}:
        return None
    end = date(last, scene) if "month" in first and "month" in last else None
    if end is None or not end.trail:
        return None
    if scene.direction >= 0 and (offset := _going_on(first, last, scene.reference.unit.day)) is not None:
        return offset
    years = civil.date_of(trail.unit(end.trail).day)[0] - civil.date_of(scene.reference.unit.day)[0]
    return str(years - (_in_year(first) > _in_year(last)))


def _going_on(first: Slots, last: Slots, day: int) -> str | None:
    """How many years before a day the range begins that holds it, if it does: "runs from June 1 to Nov. 30"."""
    today, begin, end = civil.date_of(day)[1:], _in_year(first), _in_year({"day": "31", **last})
    if begin <= end:
        return "0" if begin <= today <= end else None
    return "0" if today >= begin else "-1" if today <= end else None


def _in_year(slots: Slots) -> tuple[int, int]:
    return int(slots["month"]), int(slots.get("day", 0))


def stretch(slots: Slots, scene: Scene) -> Draft | None:
    """The first or last months, weeks or days of a year or a month: the range of them."""
    draft = whole(slots, scene)
    if draft is None or not draft.trail:
        return draft
    within, name, number = trail.unit(draft.trail), slots["unit"], int(slots["number"])
    if name in _MONTHS:
        steps = _months(within, number * _MONTHS[name], slots["nth"] == "1")
    else:
        steps = _days(within, number * _DAYS[name], slots["nth"] == "1")
    steps = (*draft.trail, *steps)
    return draft._replace(trail=steps) if exists(steps) else None


def _months(within: Unit, count: int, first: bool) -> Trail:
    year = civil.date_of(within.day)[0]
    begin, end = (1, count) if first else (13 - count, 12)
    if count == _HALF:
        return (f"set month {begin}", "truncate half")
    return (f"set month {begin}", f"until {civil.format_year(year)}-{end:02d}")


def _days(within: Unit, count: int, first: bool) -> Trail:
    last = within.end // civil.MINUTES - 1
    begin, end = (within.day, within.day + count - 1) if first else (last - count + 1, last)
    _, month, day = civil.date_of(begin)
    return (f"set month {month}", f"set day {day}", f"until {civil.format_day(end)}")


def _begin(slots: Slots) -> Callable[[Slots, Scene], Draft | None]:
    if slots.keys() & {"quarter", "half"}:
        return division
    if "first" in slots:
        return numeric
    if slots.keys() & {"year", "hundred", "month", "day"}:
        return date
    if slots.keys() & {"decade", "century", "digits"}:
        return period
    return weekday if "weekday" in slots else clock


def _time_end(begin: Unit, last: Slots) -> str:
    """The clock time at which a range ends, in the morning after its day where it begins in the evening."""
    day, steps = f"read {begin.value[:10]}", time_steps(last)
    end, next_day = trail.unit((day, *steps)), (day, "shift day +1", *steps)
    overnight = end.begin < begin.begin and begin.begin % civil.MINUTES >= _EVENING
    return trail.run(next_day if overnight and end.begin % civil.MINUTES < _NOON else (day, *steps)).value


def _range_end(begin: Unit, last: Slots, scene: Scene) -> str | None:
    """The value a range ends with, which borrows what it lacks from its beginning."""
    year, month, _ = civil.date_of(begin.day)
    if last.keys() & {"decade", "century", "digits"}:
        found = period(last, scene)
        return found.trail[-1].split(" ")[1] if found else None
    if "weekday" in last and "day" not in last:
        return trail.unit((f"read {begin.value}", f"ahead weekday {last['weekday']}")).value
    if "quarter" in last:
        return f"{stated_year(last) or year:04d}-Q{last['quarter']}"
    if "yy" in last:
        return civil.format_year(year - year % 100 + int(last["yy"]))
    fields = {"year": str(year), **({"month": str(month)} if "day" in last else {}), **last}
    if last.keys() & {"hour", "clock"}:
        return _time_end(begin, last)
    value = date_value(int(fields["year"]), fields)
    if "year" in last or value >= begin.value:
        return value
    return date_value(year + 1, fields) if "month" in last or "day" not in last else None  # "March 28-3"
