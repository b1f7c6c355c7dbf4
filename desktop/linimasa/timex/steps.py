"""Trail steps that several operations share."""

from collections.abc import Mapping, Sequence

from .. import civil
from ..model import Certainty, Granularity, TimexType
from . import trail
from .draft import Anchor, Draft
from .scene import Scene
from .trail import Trail

Slots = Mapping[str, str]
_SMALL_HOURS = 4  # one to four at night are after midnight
FIRMLY = 10**6  # any date in the direction rather than none
_AGAINST = 5  # a date this many times nearer is meant, although the verbs point the other way
_LIGHTLY = 2  # and where no verb points, but only a word before the date
_DIVISIONS = {"quarter": "Q", "half": "H", "season": ""}

UNKNOWN = {
    Granularity.CENTURY: "XX",
    Granularity.DECADE: "XXX",
    Granularity.YEAR: "XXXX",
    Granularity.SEASON: "XXXX-XX",
    Granularity.HALF: "XXXX-HX",
    Granularity.QUARTER: "XXXX-QX",
    Granularity.MONTH: "XXXX-XX",
    Granularity.WEEK: "XXXX-WXX",
    Granularity.WEEKEND: "XXXX-WXX-WE",
    Granularity.DAY: "XXXX-XX-XX",
    Granularity.PART: "XXXX-XX-XXTXX",
    Granularity.HOUR: "XXXX-XX-XXTXX",
    Granularity.MINUTE: "XXXX-XX-XXTXX:XX",
}


def time_steps(slots: Slots) -> Trail:
    """The steps that narrow a day to the part or clock time the slots tell, and say the zone."""
    steps: list[str] = []
    if "hour" in slots:
        steps.append(f"at {_clock(slots)}")
    elif "clock" in slots:
        steps.append(f"at {slots['clock']}")
    elif "part" in slots:
        steps.append(f"part T{slots['part']}")
    if steps and "zone" in slots:
        steps.append(f"zone {slots['zone']}")
    return tuple(steps)


def shift_steps(granularity: str, count: int) -> Trail:
    """The step that moves by units, none for none."""
    return (f"shift {granularity} {count:+d}",) if count else ()


def third_steps(slots: Slots) -> Trail:
    """The step for awal, pertengahan, akhir and their like."""
    return (f"third {slots['third']}",) if "third" in slots else ()


def _clock(slots: Slots) -> str:
    """The hour, or hour and minute; `past` counts minutes from the hour: half past six, a quarter to nine."""
    hour, minute = _hour(slots), slots.get("minute")
    if "past" in slots:
        hour, past = divmod(hour * 60 + int(slots["past"]), 60)
        return f"{hour % 24:02d}:{past:02d}"
    return f"{hour:02d}:{minute}" if minute else f"{hour:02d}"


def _hour(slots: Slots) -> int:
    """The hour of 24 that a.m., p.m. or the part of day beside it mean; twelve at night is the day's end."""
    hour, part = int(slots["hour"]), slots.get("part")
    if slots.get("ampm") == "am":
        return hour % 12
    if part == "NI" and (hour == 12 or hour <= _SMALL_HOURS):
        return 24 if hour == 12 else hour
    later = slots.get("ampm") == "pm" or part in ("AF", "EV", "NI")
    return hour + 12 if later and hour < 12 else hour


def exists(steps: Trail) -> bool:
    """Whether a trail leads to a date."""
    try:
        trail.run(steps)
    except ValueError:
        return False
    return True


def stated(steps: Trail) -> Draft:
    """A draft whose every calendar field is in the text."""
    return Draft(steps, certainty=Certainty.STATED)


def inferred(anchor: Anchor, steps: Trail) -> Draft:
    """A draft that begins at an anchor."""
    return Draft((anchor.step, *steps), anchor=anchor.id)


def unknown(granularity: Granularity, slots: Slots) -> Draft:
    """A relative expression without anything to hang on: its value has only what is known."""
    value = UNKNOWN[granularity]
    if "weekday" in slots:
        value = f"XXXX-WXX-{slots['weekday']}"
    elif "month" in slots:
        value = f"XXXX-{int(slots['month']):02d}" + (f"-{int(slots['day']):02d}" if "day" in slots else "")
    elif "day" in slots:
        value = f"XXXX-XX-{int(slots['day']):02d}"
    elif named := next((sign + slots[name] for name, sign in _DIVISIONS.items() if name in slots), None):
        value = f"XXXX-{named}"
    if time := time_steps(slots):
        what = time[0].split(" ")[1]
        return Draft(value=f"{value}T{what.removeprefix('T')}", type=TimexType.TIME)
    return Draft(value=value)


def of_year_beside(scene: Scene, years: int, narrowed: Trail) -> Draft | None:
    """What the steps narrow to in a year beside the one spoken of: "the third quarter of the year before"."""
    anchor = scene.last_towards(years) or scene.reference
    if anchor is None:
        return None
    return inferred(anchor, ("truncate year", *shift_steps("year", years), *narrowed))._replace(aside=years < 0)


def checked(steps: Trail, slots: Slots) -> Trail:
    """A day's trail with the word on whether the weekday printed beside it agrees."""
    if "weekday" not in slots:
        return steps
    agrees = civil.weekday(trail.unit(steps).day) == int(slots["weekday"])
    return (*steps, f"check weekday {slots['weekday']} {'agrees' if agrees else 'contradicts'}")


def nearest(
    choices: Sequence[Trail], anchor: Anchor, direction: int, strict: bool = False, against: int = _AGAINST
) -> Trail | None:
    """Of trails from an anchor the one that exists and lies nearest, preferably in a direction, unless one in the other
    is as many times nearer as `against` says.

    Strictly only there; what holds the anchor's day is in neither direction.
    """
    ranked, begin = [], anchor.step
    for steps in choices:
        days = _away((begin, *steps), anchor.unit.day)
        if days is not None and not (strict and days * direction <= 0):
            ranked.append((abs(days) * (against if days * direction < 0 else 1), days > 0, steps))
    return min(ranked, default=(0, False, None))[2]


def against(scene: Scene) -> int:
    """How many times nearer than a date where the scene points onward one in the other direction must be."""
    signal = scene.candidate and scene.candidate.signal
    if scene.direction > 0 and signal and scene.words.bounds.fullmatch(signal):
        return FIRMLY  # "must pay by Christmas"
    return _LIGHTLY if scene.onward and not scene.direction else _AGAINST


def beyond(choices: Sequence[Trail], anchor: Anchor, direction: int) -> Trail | None:
    """Of trails from an anchor, in order of time, the one that lies nearest after its end, or before its beginning."""
    for steps in choices if direction > 0 else reversed(choices):
        found = trail.unit((anchor.step, *steps))
        if found.begin >= anchor.unit.end if direction > 0 else found.end <= anchor.unit.begin:
            return steps
    return None


def _away(steps: Trail, day: int) -> int | None:
    """How many days a trail's unit lies after (or before: negative) a day; None when there is no such unit."""
    try:
        unit = trail.unit(steps)
    except ValueError:
        return None
    return unit.day - day if unit.day > day else min((unit.end - 1) // civil.MINUTES - day, 0)
