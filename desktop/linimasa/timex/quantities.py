"""Operations for what has no place on the calendar: durations, sets, and vague references."""

from ..model import Certainty, Granularity, TimexType
from .draft import Draft
from .scene import Scene
from .steps import Slots, unknown

_LETTERS: dict[str, tuple[int, str]] = {
    Granularity.CENTURY: (100, "Y"),
    Granularity.DECADE: (10, "Y"),
    Granularity.YEAR: (1, "Y"),
    Granularity.SEASON: (3, "M"),
    Granularity.HALF: (6, "M"),
    Granularity.QUARTER: (1, "Q"),
    Granularity.MONTH: (1, "M"),
    Granularity.WEEK: (1, "W"),
    Granularity.WEEKEND: (1, "WE"),
    Granularity.DAY: (1, "D"),
    Granularity.HOUR: (1, "H"),
    Granularity.MINUTE: (1, "M"),
    "second": (1, "S"),
}
_TIMES = (Granularity.HOUR, Granularity.MINUTE, "second")
_FINER: dict[str, tuple[int, str]] = {
    Granularity.CENTURY: (100, Granularity.YEAR),
    Granularity.DECADE: (10, Granularity.YEAR),
    Granularity.YEAR: (12, Granularity.MONTH),
    Granularity.DAY: (24, Granularity.HOUR),
    Granularity.HOUR: (60, Granularity.MINUTE),
    Granularity.MINUTE: (60, "second"),
}


def amount(slots: Slots) -> str:
    """A number of units as an ISO 8601 duration: P3D, PT2H, PXY; a fraction goes to the finer unit: P2Y6M, PT30M."""
    unit, number = slots["unit"], _number(slots)
    if number is None:
        return _written(slots.get("number", "X"), unit)
    whole, rest = divmod(number, 1)
    size, finer = _FINER.get(unit, (0, unit))
    parts = rest * size
    if not parts.is_integer() or not parts or _LETTERS[unit][0] > 1:
        return _written(f"{number * _LETTERS[unit][0]:g}", unit)
    fraction = _written(f"{parts:g}", finer)
    return _written(f"{whole:g}", unit) + fraction.removeprefix("PT" if unit in _TIMES else "P") if whole else fraction


def whole_units(slots: Slots) -> tuple[int, str] | None:
    """A number of units without a fraction: a year and a half are 18 months. None for what is no such number."""
    unit, number = slots["unit"], _number(slots)
    if number is not None and not number.is_integer():
        size, unit = _FINER.get(unit, (0, unit))
        number *= size
    return (int(number), unit) if number and number.is_integer() else None


def _number(slots: Slots) -> float | None:
    """The number with the fraction `more`; None when it is unknown."""
    number = slots.get("number", "X")
    return float(number) + float(slots.get("more", 0)) if number[0].isdigit() else None


def _written(number: str, unit: str) -> str:
    return f"P{'T' * (unit in _TIMES)}{number}{_LETTERS[unit][1]}"


def duration(slots: Slots, _: Scene) -> Draft:
    """A length of time, perhaps of two units: four years and six months."""
    value, rest = amount(slots), {name[:-1]: meaning for name, meaning in slots.items() if name.endswith("2")}
    if rest:
        value += amount(rest).removeprefix("PT" if "T" in value else "P")
    return Draft(value=value, type=TimexType.DURATION, certainty=Certainty.STATED)


def repeated(slots: Slots, _: Scene) -> Draft:
    """Something that comes again: every Monday, each year, every 17 August."""
    if slots.keys() & {"weekday", "month", "day", "part"}:
        return unknown(Granularity.DAY, slots)._replace(type=TimexType.SET, certainty=Certainty.STATED)
    said = f"XXXX-{slots['season']}" if "season" in slots else slots.get("value")
    return Draft(value=said or amount({"number": "1", **slots}), type=TimexType.SET, certainty=Certainty.STATED)


def vague(slots: Slots, _: Scene) -> Draft:
    """Now, once, soon: PRESENT_REF, PAST_REF, FUTURE_REF."""
    return Draft(value=slots["vague"], certainty=Certainty.STATED)
