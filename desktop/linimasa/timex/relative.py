"""Operations for expressions that hang on the reference day or on a date spoken of before."""

from dataclasses import replace

from .. import civil
from ..model import Granularity
from .absolute import date, stated_year
from .scene import Anchor, Draft, Scene
from .steps import Slots, inferred, nearest, shift_steps, stated, third_steps, time_steps, unknown
from .trail import Trail

_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_VAGUE = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}


def weekday(slots: Slots, scene: Scene) -> Draft:
    """A weekday by its name: news looks back, unless the words say otherwise; today's is today."""
    anchor = (scene.day if "neighbour" in slots else None) or scene.reference
    if anchor is None:
        return unknown(Granularity.DAY, slots)
    number, time = slots["weekday"], (*time_steps(slots), *third_steps(slots))
    if "neighbour" in slots:
        return inferred(anchor, (f"{'ahead' if slots['neighbour'] == '1' else 'back'} weekday {number}", *time))
    if "week" in slots:
        week = ("truncate week", *shift_steps("week", int(slots["week"])))
        return inferred(anchor, (*week, f"this weekday {number}", *time))
    direction = int(slots["direction"]) if "direction" in slots else None
    if direction == 0:
        return inferred(anchor, (f"this weekday {number}", *time))
    if direction is None and civil.weekday(anchor.unit.day) == int(number):
        return inferred(anchor, (f"check weekday {number} agrees", *time))
    way = "ahead" if (direction or scene.direction) > 0 else "back"
    return inferred(anchor, (f"{way} weekday {number}", *time))


def deixis(slots: Slots, scene: Scene) -> Draft:
    """Words like kemarin: days from the reference, in the slot `days`."""
    if scene.reference is None:
        return unknown(Granularity.DAY, slots)
    return inferred(scene.reference, (*shift_steps("day", int(slots["days"])), *time_steps(slots), *third_steps(slots)))


def unit(slots: Slots, scene: Scene) -> Draft:
    """Last, this, next and their like before a unit."""
    granularity, direction = Granularity(slots["unit"]), int(slots.get("direction", 0))
    if scene.reference is None:
        return unknown(granularity, {})
    moved = shift_steps(granularity, direction)
    if granularity is Granularity.WEEKEND and "direction" not in slots:
        choices: list[Trail] = [("truncate weekend", *shift_steps("weekend", weeks)) for weeks in (-1, 0)]
        steps = nearest(choices, scene.reference, scene.direction or -1) or ()
        return inferred(scene.reference, (*steps, *third_steps(slots)))
    steps = ("truncate " + granularity, *moved) if granularity is not Granularity.DAY else moved
    return inferred(scene.reference, (*steps, *time_steps(slots), *third_steps(slots)))


def count(slots: Slots, scene: Scene) -> Draft | None:
    """N units ago, or in N units, from the reference."""
    return _counted(slots, scene.reference)


def later(slots: Slots, scene: Scene) -> Draft | None:
    """N units later or earlier than the date last spoken of."""
    anchor = scene.last or scene.reference
    if (
        anchor
        and slots["unit"] in (Granularity.DAY, Granularity.WEEK)
        and anchor.unit.granularity is not Granularity.WEEK
    ):
        anchor = scene.day or anchor
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
    moved = shift_steps(granularity, direction)
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
    narrowed = (f"set month {month}", f"truncate {granularity}")
    if year := stated_year(slots):
        return stated((f"read {year:04d}", *narrowed, *third_steps(slots)))
    anchor = scene.reference
    if anchor is None:
        return unknown(granularity, {})
    if "offset" in slots or slots.get("direction") == "0":
        moved = shift_steps("year", int(slots.get("offset", 0)))
        return inferred(anchor, ("truncate year", *moved, *narrowed, *third_steps(slots)))
    choices: list[Trail] = [("truncate year", *shift_steps("year", years), *narrowed) for years in (0, -1, 1)]
    pointed = int(slots.get("direction", 0))
    steps = nearest(choices, anchor, pointed or scene.direction or -1, strict=bool(pointed))
    return inferred(anchor, (*steps, *third_steps(slots))) if steps else None


def reported(slots: Slots, scene: Scene) -> Draft | None:
    """The quarter or period a report speaks of (without one, the quarter that ended last), or its year before."""
    period, offset = scene.near_period, int(slots.get("offset", 0))
    if period and (year := stated_year(slots)):
        offset = year - civil.date_of(period.unit.day)[0]
    moved = shift_steps("year", offset)
    if period:
        return replace(inferred(period, moved), aside=bool(offset))
    if "year" in slots:
        return stated((f"read {slots['year']}",))
    if "after" in slots:
        return later({"unit": "year", "direction": slots["after"]}, scene)
    if scene.reference is None:
        return unknown(Granularity(slots["unit"]), {}) if "unit" in slots else None
    if slots.get("unit") == Granularity.QUARTER:
        return inferred(scene.reference, ("truncate quarter", "shift quarter -1", *moved))
    return replace(inferred(scene.reference, ("truncate year", *moved)), aside=True) if offset else None


def nth(slots: Slots, scene: Scene) -> Draft | None:
    """The first week, weekend or weekday, or the last day, of a month or year (stated, or the unit `within`)."""
    fields = {name: value for name, value in slots.items() if name not in ("weekday", "unit")}
    draft = unit({**fields, "unit": slots["within"]}, scene) if "within" in slots else date(fields, scene)
    if draft is None or not draft.trail:
        return draft
    name = f"weekday {slots['weekday']}" if "weekday" in slots else slots["unit"]
    return replace(draft, trail=(*draft.trail, f"nth {slots['nth']} {name}"))


def _division(slots: Slots) -> tuple[Granularity, int]:
    if "quarter" in slots:
        return Granularity.QUARTER, 3 * int(slots["quarter"]) - 2
    if "half" in slots:
        return Granularity.HALF, 6 * int(slots["half"]) - 5
    return Granularity.SEASON, _SEASONS[slots["season"]]


def _counted(slots: Slots, anchor: Anchor | None, keep: bool = False) -> Draft | None:
    direction, number = int(slots["direction"]), slots.get("number", "1")
    if not number.isdigit() or slots["unit"] in ("hour", "minute", "second"):
        return Draft(value=_VAGUE[direction])
    granularity = Granularity(slots["unit"])
    if anchor is None or (keep and _coarser(anchor.unit.granularity, granularity)):
        return unknown(granularity, {})
    moved = f"shift {granularity} {direction * int(number):+d}"
    widened = () if granularity is _kept(anchor.unit.granularity, granularity) else (f"truncate {granularity}",)
    draft = inferred(anchor, (*widened, moved, *third_steps(slots)))
    return replace(draft, aside=keep and direction < 0)


def _kept(of_anchor: Granularity, unit: Granularity) -> Granularity:
    """What needs no truncating: the unit itself, and a quarter or half, which a year later is still one."""
    divisions = (Granularity.QUARTER, Granularity.HALF)
    return unit if of_anchor is unit or of_anchor in divisions else of_anchor


def _coarser(first: Granularity, second: Granularity) -> bool:
    order = list(Granularity)
    return order.index(first) < order.index(second)
