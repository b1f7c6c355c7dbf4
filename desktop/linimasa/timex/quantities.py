"""Operations for what has no place on the calendar: durations, sets, and vague references."""

from dataclasses import replace

from ..model import Certainty, Granularity, TimexType
from .scene import Draft, Scene
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


def amount(slots: Slots) -> str:
    """A number of units, perhaps with a fraction `more`, as an ISO 8601 duration: P3D, PT2H, PXY, P2.5Y."""
    size, letter = _LETTERS[slots["unit"]]
    number = slots.get("number", "X")
    count = f"{(float(number) + float(slots.get('more', 0))) * size:g}" if number[0].isdigit() else number
    return f"P{'T' * (slots['unit'] in _TIMES)}{count}{letter}"


def duration(slots: Slots, _: Scene) -> Draft:
    """A length of time."""
    return Draft(value=amount(slots), type=TimexType.DURATION, certainty=Certainty.STATED)


def repeated(slots: Slots, _: Scene) -> Draft:
    """Something that comes again: every Monday, each year."""
    if "weekday" in slots:
        return replace(unknown(Granularity.DAY, slots), type=TimexType.SET, certainty=Certainty.STATED)
    if "month" in slots:
        value = f"XXXX-{int(slots['month']):02d}"
    elif "season" in slots:
        value = f"XXXX-{slots['season']}"
    else:
        value = slots.get("value") or amount({"number": "1", **slots})
    return Draft(value=value, type=TimexType.SET, certainty=Certainty.STATED)


def vague(slots: Slots, _: Scene) -> Draft:
    """Now, once, soon: PRESENT_REF, PAST_REF, FUTURE_REF."""
    return Draft(value=slots["vague"], certainty=Certainty.STATED)
