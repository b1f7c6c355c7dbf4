"""The trail of a timex: steps of a small closed grammar, from which its date is computed, and computed again.

read VALUE                  a calendar value the text itself says whole
from reference VALUE        begin at the reference day
from t3 VALUE               begin at another timex's value
truncate UNIT               widen to the unit that holds it
shift UNIT +N               move by N units, keeping the granularity
back weekday N              the nearest earlier one (weekday or month; 1 is Monday or January)
ahead weekday N             the nearest later one
this weekday N              the one in the current week
set year N                  narrow to that part (year, month, day)
part TMO                    narrow to a part of the day
part TMO 00-06              the same, in the hours that its word means: the small hours are a morning to TIMEX3
at 06:14, at 06             narrow to a clock time
nth 2 weekday 1             narrow to the second Monday of a unit; -1 is the last
nth 1 week                  narrow to its first week, weekend or day; a week lies where its Thursday does
holiday ID eid-al-fitr      narrow a year to a country's public holiday
easter -2                   narrow a year to days before or after Easter
hijri 1445-09-01            begin at, or go to, a day of the Islamic calendar
third first                 narrow to the first, middle or last third; the value stays whole, with a mod
until VALUE                 extend to the end of VALUE
zone, check, order          say something and change nothing
"""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from .. import civil
from ..model import Granularity, Interval
from . import calendars, values
from .values import Unit

Trail = tuple[str, ...]

_THIRDS = {"first": (0, "START"), "middle": (1, "MID"), "last": (2, "END")}
_SILENT = frozenset({"zone", "check", "order"})


class Result(NamedTuple):
    """What a trail leads to."""

    interval: Interval
    granularity: Granularity
    value: str
    mod: str | None = None


class _State(NamedTuple):
    unit: Unit
    third: str | None = None
    until: Unit | None = None
    hours: Interval | None = None
    midnight: bool = False
    until_midnight: bool = False


@lru_cache(maxsize=4096)
def run(steps: Trail) -> Result:
    """Compute the date a trail leads to.

    Raises:
        ValueError: a step is not of the grammar, or leads to a date that does not exist.
    """
    return _result(_walked(steps))


def unit(steps: Trail) -> Unit:
    """The unit a trail leads to, without what narrows or extends it (third, until).

    Raises:
        ValueError: see `run`.
    """
    return _walked(steps).unit


def last(steps: Trail) -> Unit:
    """The unit with which a range ends; what is no range, ends where it begins.

    Raises:
        ValueError: see `run`.
    """
    state = _walked(steps)
    return state.until or state.unit


def _walked(steps: Trail) -> _State:
    state = _reached(steps)
    if state is None:
        raise ValueError("a trail must begin with read, from or hijri")
    return state


@lru_cache(maxsize=4096)
def _reached(steps: Trail) -> _State | None:
    """Where the steps lead, each of them from where those before it do: many trails share their first steps."""
    if not steps:
        return None
    state = _reached(steps[:-1])
    name, *arguments = steps[-1].split(" ")
    try:
        if name in ("read", "from"):
            return _State(values.parse(arguments[-1]))
        if name == "hijri":
            return _State(values.day_unit(calendars.hijri(*arguments)))
        if name in _SILENT:
            return state
        if state is None:
            raise ValueError("a trail must begin with read, from or hijri")
        return _STEPS[name](state, *arguments)
    except (KeyError, IndexError, TypeError) as error:
        raise ValueError(f"not a step: {steps[-1]!r}") from error


def _result(state: _State) -> Result:
    whole, value, mod = state.hours or state.unit.interval, state.unit.value, None
    if state.midnight:  # at its day's end, as TIMEX3 writes it
        value = f"{values.day_unit(state.unit.day).value}T24:00"
    begin, end = whole.begin or 0, whole.end or 0
    if state.third:
        index, mod = _THIRDS[state.third]
        day = civil.MINUTES if not state.unit.granularity.has_time and end - begin >= 3 * civil.MINUTES else 1
        size = (end - begin) // day
        begin, end = begin + size * index // 3 * day, begin + size * (index + 1) // 3 * day
        whole = Interval(begin, end)
    if state.until:
        if state.until.end <= begin:
            raise ValueError("a range must not end before it begins")
        last = state.until.value
        last = f"{last[:-5]}24:00" if state.until_midnight else last
        whole, value = Interval(begin, state.until.end), f"{value}/{last}"
    return Result(whole, state.unit.granularity, value, mod)


def _truncate(state: _State, name: str) -> _State:
    return _State(values.containing(Granularity(name), state.unit.begin))


def _shift(state: _State, name: str, count: str) -> _State:
    return _State(values.shifted(state.unit, Granularity(name), int(count)))


def _nearest(state: _State, name: str, number: str, sign: int) -> _State:
    if name == "weekday":
        distance = sign * (int(number) - civil.weekday(state.unit.day)) % 7 or 7
        return _State(values.day_unit(state.unit.day + sign * distance))
    if name != "month":
        raise ValueError(f"neither a weekday nor a month: {name!r}")
    month = values.containing(Granularity.MONTH, state.unit.begin)
    distance = sign * (int(number) - civil.date_of(month.day)[1]) % 12 or 12
    return _State(values.shifted(month, Granularity.MONTH, sign * distance))


def _back(state: _State, name: str, number: str) -> _State:
    return _nearest(state, name, number, -1)


def _ahead(state: _State, name: str, number: str) -> _State:
    return _nearest(state, name, number, 1)


def _this(state: _State, name: str, number: str) -> _State:
    if name != "weekday":
        raise ValueError(f"not a weekday: {name!r}")
    return _State(values.day_unit(state.unit.day - civil.weekday(state.unit.day) + int(number)))


def _set(state: _State, name: str, number: str) -> _State:
    year, month, _ = civil.date_of(state.unit.day)
    if name == "year":
        return _State(values.parse(civil.format_year(int(number))))
    if name == "month":
        return _State(values.of_date(Granularity.MONTH, year, int(number)))
    if name != "day":
        raise ValueError(f"cannot be set: {name!r}")
    return _State(values.of_date(Granularity.DAY, year, month, int(number)))


def _nth(state: _State, number: str, name: str, weekday: str = "") -> _State:
    """The nth day, or the day, week or weekend of the nth weekday."""
    first, last, count = state.unit.day, (state.unit.end - 1) // civil.MINUTES, int(number)
    steps = 1 if name == "day" else 7
    wanted = {"week": 4, "weekend": 6, "weekday": int(weekday or 0)}.get(name, 0)
    if wanted:
        first += (wanted - civil.weekday(first)) % 7
        last -= (civil.weekday(last) - wanted) % 7
    day = first + (count - 1) * steps if count > 0 else last + (count + 1) * steps
    if not first <= day <= last or not count:
        raise ValueError(f"there is no such {name}: {number}")
    granularity = Granularity.DAY if name == "weekday" else Granularity(name)
    return _State(values.containing(granularity, day * civil.MINUTES))


def _holiday(state: _State, country: str, name: str) -> _State:
    return _State(values.day_unit(calendars.holiday(country, name, civil.date_of(state.unit.day)[0])))


def _easter(state: _State, days: str) -> _State:
    return _State(values.day_unit(calendars.easter(civil.date_of(state.unit.day)[0]) + int(days)))


def _part(state: _State, name: str, hours: str = "") -> _State:
    day = state.unit.day
    unit = values.part_of(day, name.removeprefix("T"))
    if not hours:
        return _State(unit)
    first, last = (day * civil.MINUTES + int(hour) * 60 for hour in hours.split("-"))
    return _State(unit, hours=Interval(first, last))


def _at(state: _State, clock: str) -> _State:
    hour, _, minute = clock.partition(":")
    granularity = Granularity.MINUTE if minute else Granularity.HOUR
    return _State(values.clock_of(state.unit.day, int(hour), int(minute or 0), granularity), midnight=hour == "24")


def _third(state: _State, which: str) -> _State:
    if which not in _THIRDS:
        raise ValueError(f"no third: {which!r}")
    return state._replace(third=which)


def _until(state: _State, value: str) -> _State:
    return state._replace(until=values.parse(value), until_midnight=value.endswith("T24:00"))


_STEPS: dict[str, Callable[..., _State]] = {
    "truncate": _truncate,
    "shift": _shift,
    "back": _back,
    "ahead": _ahead,
    "this": _this,
    "set": _set,
    "nth": _nth,
    "holiday": _holiday,
    "easter": _easter,
    "part": _part,
    "at": _at,
    "third": _third,
    "until": _until,
}
