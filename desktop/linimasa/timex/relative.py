"""Operations for expressions that hang on the reference day or on a date spoken of before."""

from .. import civil
from ..model import Granularity
from . import trail
from .absolute import date, stated_year
from .days import same_time
from .draft import Anchor, Draft
from .quantities import whole_units
from .scene import Scene
from .steps import (
    Slots,
    against,
    beyond,
    inferred,
    nearest,
    of_year_beside,
    shift_steps,
    stated,
    third_steps,
    time_steps,
    unknown,
)
from .trail import Trail

_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_DIVISIONS = (Granularity.QUARTER, Granularity.HALF)
_HALF_QUARTER = 45  # days
_REPORTING = 2  # months after a year's end in which its figures come out
_AGES = 1000  # units from here on are a round number of no one knows what
_VAGUE = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}


def unit(slots: Slots, scene: Scene) -> Draft:
    """Last, this, next and their like before a unit; perhaps the one of so many years ago."""
    granularity, direction = Granularity(slots["unit"]), int(slots.get("direction", 0))
    if (scene.come_to and "told" in slots) or ("next" in slots and _is_told_on(scene)):
        return that(slots, scene) or unknown(granularity, {})
    if scene.reference is None:
        return unknown(granularity, {})
    direction -= "closed" in slots and scene.direction <= 0 and _is_just_over(scene.reference)
    moved = (*shift_steps(granularity, direction), *_years_ago(slots))
    if granularity is Granularity.WEEKEND and "direction" not in slots:
        choices: list[Trail] = [("truncate weekend", *shift_steps("weekend", weeks)) for weeks in (-1, 0)]
        steps = nearest(choices, scene.reference, scene.onward or -1, against=against(scene)) or ()
        return inferred(scene.reference, (*steps, *third_steps(slots)))
    steps = ("truncate " + granularity, *moved) if granularity is not Granularity.DAY else moved
    return inferred(scene.reference, (*steps, *time_steps(slots), *third_steps(slots)))


def _is_just_over(today: Anchor) -> bool:
    """Whether a year has just ended, of which the reports of these weeks tell."""
    return civil.date_of(today.unit.day)[1] <= _REPORTING


def _is_told_on(scene: Scene) -> bool:
    """Whether the text tells on from a date of the past: "In 2004 she wed; the next year she moved"."""
    past = scene.last and scene.reference and scene.last.unit.end <= scene.reference.unit.begin
    return bool(past) and scene.direction < 0


def _years_ago(slots: Slots) -> Trail:
    years = slots.get("years", "")
    return shift_steps(Granularity.YEAR, -int(years)) if years.isdigit() else ()


def count(slots: Slots, scene: Scene) -> Draft | None:
    """N units ago, or in N units, from the reference; beside a stated year that this counts back to, that year."""
    return _said_as_count(slots, scene) or _counted(slots, scene.reference)


def _said_as_count(slots: Slots, scene: Scene) -> Draft | None:
    """The stated year of which a count of years ago, rounded by one at most, says how long ago it is."""
    found = whole_units({"number": "1", **slots})
    if scene.reference is None or found is None or found[1] != Granularity.YEAR or slots["direction"] != "-1":
        return None
    counted = civil.date_of(scene.reference.unit.day)[0] - found[0]
    if (before := scene.beside or scene.listed) and abs(civil.date_of(before.unit.day)[0] - counted) <= 1:
        widened = () if before.unit.granularity is Granularity.YEAR else ("truncate year",)
        return inferred(before, widened) if _coarser(Granularity.DECADE, before.unit.granularity) else None
    after = stated_year(scene.following.slots) if scene.following and scene.apposes_next else None
    return Draft((f"read {after:04d}",)) if after is not None and abs(after - counted) <= 1 else None


def later(slots: Slots, scene: Scene) -> Draft | None:
    """N units later or earlier than the date last spoken of."""
    direction = int(slots["direction"])
    anchor = scene.told_of(direction) or (scene.reference if direction < 0 else None)
    if slots["unit"] in (Granularity.HOUR, Granularity.MINUTE):
        return _later_time(slots, scene.last)
    fine = slots["unit"] in (Granularity.DAY, Granularity.WEEK)
    if anchor and fine and anchor.unit.granularity is not Granularity.WEEK and same_time(scene.day, anchor):
        anchor = scene.day
    draft = _counted(slots, anchor, keep=True)
    return _counted(slots, scene.told_apart, keep=True) if draft and _is_too_late(draft, scene) else draft


def _is_too_late(draft: Draft, scene: Scene) -> bool:
    """Whether what is told as past would lie ahead, as it is not counted from what a relative clause told: "in Lagos,
    where she has sat since 2015 ... Forty years later she has become"."""
    if scene.reference is None or scene.direction > 0 or scene.told_apart is scene.last or not draft.trail:
        return False
    return trail.unit(draft.trail).begin >= scene.reference.unit.end


def _later_time(slots: Slots, anchor: Anchor | None) -> Draft:
    """Minutes or hours from a clock time told before; from a part of a day they lead to a day, from more nowhere."""
    number, unit = whole_units({"number": "1", **slots}) or (0, "")
    count = int(slots["direction"]) * number
    steps = shift_steps(unit, count) if unit in (Granularity.HOUR, Granularity.MINUTE) else ()
    if anchor and steps and anchor.unit.granularity is Granularity.PART:
        steps = _day_reached(count * (60 if unit == Granularity.HOUR else 1), anchor)
    elif anchor and _coarser(anchor.unit.granularity, Granularity(slots["unit"])):
        steps = ()
    return inferred(anchor, steps) if anchor and steps else Draft(value=_VAGUE[int(slots["direction"])])


def _day_reached(moved: int, anchor: Anchor) -> Trail:
    """The one day on which a part of a day lies that is moved by minutes, if it is one."""
    first, last = ((minute + moved) // civil.MINUTES for minute in (anchor.unit.begin, anchor.unit.end - 1))
    return ("truncate day", *shift_steps("day", first - anchor.unit.day)) if first == last else ()


def that(slots: Slots, scene: Scene) -> Draft | None:
    """That day, the same year, the following week: the unit around the date last spoken of, or one beside it."""
    granularity, direction = Granularity(slots["unit"]), int(slots.get("direction", 0))
    anchor = scene.day if granularity is Granularity.DAY else scene.last_towards(direction)
    if anchor is None:
        anchor = scene.day or (scene.reference if direction <= 0 else None)
    elif _coarser(anchor.unit.granularity, granularity):
        anchor = scene.day if same_time(scene.day, anchor) else None
    if anchor is None:
        return unknown(granularity, slots)
    widened = () if anchor.unit.granularity is granularity else (f"truncate {granularity}",)
    years = _years_away(slots, anchor)
    moved = (*shift_steps(granularity, direction), *shift_steps("year", years))
    steps = (*widened, *moved, *time_steps(slots), *third_steps(slots))
    back = granularity is Granularity.DAY and direction < 0
    return inferred(anchor, steps)._replace(aside=bool(years) or back)


def _years_away(slots: Slots, anchor: Anchor) -> int:
    """How many years from the anchor's the year lies that is stated or pointed at."""
    year = stated_year(slots)
    return int(slots.get("offset", 0)) if year is None else year - civil.date_of(anchor.unit.day)[0]


def division(slots: Slots, scene: Scene) -> Draft | None:
    """A quarter, half or season, of a year that is stated, pointed at, or meant by the tense."""
    granularity, month = _division(slots)
    narrowed = (f"set month {month}", f"truncate {granularity}")
    if year := stated_year(slots):
        return stated((f"read {civil.format_year(year)}", *narrowed, *third_steps(slots)))
    if "years" in slots:
        return of_year_beside(scene, int(slots["years"]), (*narrowed, *third_steps(slots)))
    pointed_at = "told" not in slots and slots.keys() & {"offset", "direction"}
    told = scene.last if "told" in slots else scene.come_to
    anchor = scene.reference if pointed_at or told is None else told
    if anchor is None:
        return unknown(granularity, slots)
    if pointed_at and ("offset" in slots or slots["direction"] == "0"):
        moved = shift_steps("year", int(slots.get("offset", 0)))
        return inferred(anchor, ("truncate year", *moved, *narrowed, *third_steps(slots)))
    choices: list[Trail] = [("truncate year", *shift_steps("year", years), *narrowed) for years in (-1, 0, 1)]
    pointed = int(slots.get("direction", 0))
    way = 0 if anchor is told else scene.onward or -1
    if pointed and anchor is told:
        steps = beyond(choices, anchor, pointed)
    else:
        steps = nearest(choices, anchor, pointed or way, strict=bool(pointed), against=against(scene))
    return inferred(anchor, (*steps, *third_steps(slots))) if steps else None


def reported(slots: Slots, scene: Scene) -> Draft | None:
    """The quarter or period a report speaks of (without one, the quarter that ended last), or its year before."""
    if "compared" in slots and (month := scene.month_here):
        return inferred(month, ("shift year -1",))._replace(aside=True)
    period = scene.near_period
    if period is None and "ended" in slots and (ended := _ended(scene)):
        return ended
    if period and scene.reference and "latest" in slots and period.unit.end > scene.reference.unit.begin:
        period = None
    offset = _years_away(slots, period) if period else int(slots.get("offset", 0))
    moved = shift_steps("year", offset)
    if period:
        return inferred(period, moved)._replace(aside=bool(offset))
    if "year" in slots:
        return stated((f"read {slots['year']}",))
    if "after" in slots and not (scene.last and scene.last.unit.granularity in _DIVISIONS):
        return later({"unit": "year", "direction": slots["after"]}, scene)
    if scene.reference is None:
        return unknown(Granularity(slots["unit"]), {}) if "unit" in slots else None
    if slots.get("unit") == Granularity.QUARTER:
        return inferred(scene.reference, ("truncate quarter", "shift quarter -1", *moved))
    return inferred(scene.reference, ("truncate year", *moved))._replace(aside=True) if offset else None


def _ended(scene: Scene) -> Draft | None:
    """The quarter of which the date named next is the end: the one that holds most of the months till then."""
    if scene.following is None or scene.following.operation != "date":
        return None
    end = date(scene.following.slots, scene)
    if end is None or not end.trail or trail.unit(end.trail).granularity is not Granularity.DAY:
        return None
    return end._replace(trail=(*end.trail, f"shift day -{_HALF_QUARTER}", "truncate quarter"))


def nth(slots: Slots, scene: Scene) -> Draft | None:
    """The first week, weekend or weekday, or the last day, of a month or year (stated, or the unit `within`); or the
    week around a day."""
    draft = whole(slots, scene)
    if draft is None or not draft.trail:
        return draft
    if "nth" not in slots:
        return draft._replace(trail=(*draft.trail, f"truncate {slots['unit']}"))
    name = f"weekday {slots['weekday']}" if "weekday" in slots else slots["unit"]
    return draft._replace(trail=(*draft.trail, f"nth {slots['nth']} {name}"))


def whole(slots: Slots, scene: Scene) -> Draft | None:
    """The month or year of which the slots name a part: stated, or the unit `within`."""
    fields = {name: value for name, value in slots.items() if name not in ("weekday", "unit")}
    if "within" not in slots:
        return date(fields, scene)
    of_told = {} if "direction" in slots else {"told": "1"}
    return unit({**fields, **of_told, "unit": slots["within"]}, scene)


def _division(slots: Slots) -> tuple[Granularity, int]:
    if "quarter" in slots:
        return Granularity.QUARTER, 3 * int(slots["quarter"]) - 2
    if "half" in slots:
        return Granularity.HALF, 6 * int(slots["half"]) - 5
    return Granularity.SEASON, _SEASONS[slots["season"]]


def _counted(slots: Slots, anchor: Anchor | None, keep: bool = False) -> Draft | None:
    direction, found = int(slots["direction"]), whole_units({"number": "1", **slots})
    if found is None or found[1] in ("hour", "minute", "second") or found[0] >= _AGES:
        return Draft(value=_VAGUE[direction])
    number, granularity = found[0], Granularity(found[1])
    if anchor is None or (keep and _coarser(anchor.unit.granularity, granularity)):
        return unknown(granularity, {})
    moved = f"shift {granularity} {direction * number:+d}"
    widened = () if granularity is _kept(anchor.unit.granularity, granularity) else (f"truncate {granularity}",)
    draft = inferred(anchor, (*widened, moved, *time_steps(slots), *third_steps(slots)))
    return draft._replace(aside=keep and direction < 0)


def _kept(of_anchor: Granularity, unit: Granularity) -> Granularity:
    """What needs no truncating: the unit itself, and a quarter or half, which a year later is still one."""
    return unit if of_anchor is unit or of_anchor in _DIVISIONS else of_anchor


def _coarser(first: Granularity, second: Granularity) -> bool:
    order = list(Granularity)
    return order.index(first) < order.index(second)
