"""Operations for expressions that hang on the reference day or on a date spoken of before."""

from ..model import Granularity
from . import trail
from .scene import Anchor, Draft, Scene
from .steps import Slots, exists, inferred, nearest, stated, third_steps, time_steps, unknown
from .trail import Trail
from .values import Unit

_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_VAGUE = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}


def weekday(slots: Slots, scene: Scene) -> Draft:
    """A weekday by its name: news looks back, unless the words say otherwise; today's is today."""
    anchor = scene.reference
    if anchor is None:
        return unknown(Granularity.DAY, slots)
    number, time = slots["weekday"], (*time_steps(slots), *third_steps(slots))
    direction = int(slots["direction"]) if "direction" in slots else None
    if direction == 0:
        return inferred(anchor, (f"this weekday {number}", *time))
    today = exists((anchor.step,)) and trail.unit((anchor.step, f"this weekday {number}")) == anchor.unit
    if today and direction is None:
        return inferred(anchor, (f"check weekday {number} agrees", *time))
    way = "ahead" if (direction or scene.direction) > 0 else "back"
    return inferred(anchor, (f"{way} weekday {number}", *time))


def deixis(slots: Slots, scene: Scene) -> Draft:
    """Words like kemarin: days from the reference, in the slot `days`."""
    if scene.reference is None:
        return unknown(Granularity.DAY, slots)
    days = int(slots["days"])
    moved = (f"shift day {days:+d}",) if days else ()
    return inferred(scene.reference, (*moved, *time_steps(slots), *third_steps(slots)))


def unit(slots: Slots, scene: Scene) -> Draft:
    """Last, this, next and their like before a unit."""
    granularity, direction = Granularity(slots["unit"]), int(slots["direction"])
    if scene.reference is None:
        return unknown(granularity, {})
    moved = (f"shift {granularity} {direction:+d}",) if direction else ()
    steps = ("truncate " + granularity, *moved) if granularity is not Granularity.DAY else moved
    return inferred(scene.reference, (*steps, *time_steps(slots), *third_steps(slots)))


def count(slots: Slots, scene: Scene) -> Draft | None:
    """N units ago, or in N units, from the reference."""
    return _counted(slots, scene.reference)


def later(slots: Slots, scene: Scene) -> Draft | None:
    """N units later or earlier than the date last spoken of."""
    anchor = scene.last or scene.reference
    if anchor and slots["unit"] in (Granularity.DAY, Granularity.WEEK) and anchor.unit.granularity.has_time:
        anchor = scene.day
    return _counted(slots, anchor, keep=True)


def that(slots: Slots, scene: Scene) -> Draft | None:
    """That day, the same year, the following week: the unit around the date last spoken of, or one beside it."""
    granularity, direction = Granularity(slots["unit"]), int(slots.get("direction", 0))
    anchor = scene.day if granularity is Granularity.DAY else scene.last
    if anchor is None or _coarser(anchor.unit.granularity, granularity):
        anchor = scene.day or scene.reference
    if anchor is None:
        return unknown(granularity, {})
    widened = () if anchor.unit.granularity is granularity else (f"truncate {granularity}",)
    moved = (f"shift {granularity} {direction:+d}",) if direction else ()
    return inferred(anchor, (*widened, *moved, *time_steps(slots)))


def clock(slots: Slots, scene: Scene) -> Draft | None:
    """A clock time or part of day: on the day last spoken of, unless the slots say which day."""
    if "days" in slots:
        return deixis(slots, scene)
    anchor = scene.day or scene.reference
    if anchor is None:
        return unknown(Granularity.DAY, slots)
    return inferred(anchor, time_steps(slots))


def division(slots: Slots, scene: Scene) -> Draft | None:
    """A quarter, half or season, of a year that is stated, pointed at, or meant by the tense."""
    granularity, month = _division(slots)
    end = third_steps(slots)
    if "year" in slots:
        return stated((f"read {slots['year']}", f"set month {month}", f"truncate {granularity}", *end))
    anchor = scene.reference
    if anchor is None:
        return unknown(granularity, {})
    narrowed = (f"set month {month}", f"truncate {granularity}")
    if "offset" in slots or slots.get("direction") == "0":
        moved = f"shift year {int(slots.get('offset', 0)):+d}"
        return inferred(anchor, ("truncate year", moved, *narrowed, *end))
    choices: list[Trail] = [("truncate year", f"shift year {n:+d}", *narrowed) for n in (0, -1, 1)]
    direction = int(slots.get("direction", 0))
    if direction:
        choices = [steps for steps in choices if trail.unit((anchor.step, *steps)) != _around(anchor, granularity)]
    steps = nearest(choices, anchor, direction or scene.direction or -1)
    return inferred(anchor, (*steps, *end)) if steps else None


def _division(slots: Slots) -> tuple[Granularity, int]:
    if "quarter" in slots:
        return Granularity.QUARTER, 3 * int(slots["quarter"]) - 2
    if "half" in slots:
        return Granularity.HALF, 6 * int(slots["half"]) - 5
    return Granularity.SEASON, _SEASONS[slots["season"]]


def _around(anchor: Anchor, granularity: Granularity) -> Unit:
    return trail.unit((anchor.step, f"truncate {granularity}"))


def _counted(slots: Slots, anchor: Anchor | None, keep: bool = False) -> Draft | None:
    direction, number = int(slots["direction"]), slots.get("number", "1")
    if not number.isdigit() or slots["unit"] in ("hour", "minute", "second"):
        return Draft(value=_VAGUE[direction])
    granularity = Granularity(slots["unit"])
    if anchor is None or (keep and _coarser(anchor.unit.granularity, granularity)):
        return unknown(granularity, {})
    moved = f"shift {granularity} {direction * int(number):+d}"
    widened = () if keep or granularity is Granularity.DAY else (f"truncate {granularity}",)
    return inferred(anchor, (*widened, moved, *third_steps(slots)))


def _coarser(first: Granularity, second: Granularity) -> bool:
    order = list(Granularity)
    return order.index(first) < order.index(second)
