"""Operations for dates that the text says in calendar fields, whole or with a part left out."""

from collections.abc import Mapping

from .. import civil
from ..model import Certainty, Granularity
from . import trail
from .draft import Anchor, Draft
from .scene import Scene
from .steps import (
    FIRMLY,
    UNKNOWN,
    Slots,
    against,
    beyond,
    checked,
    exists,
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

_BY_TIME = (-1, 0, 1)  # years beside an anchor's
_BESIDE = 10  # days between a day and one that shares its year unsaid
_NEAR = 120  # days that a date without a year hardly lies farther away
_PIVOT = 31  # two-digit years from here on are of the last century: texts look back
_LEAP = 2000  # has every day that some year has
_LAST_YEAR = 9999
IMPOSSIBLE = Draft(value=UNKNOWN[Granularity.DAY], certainty=Certainty.STATED, exists=False)
_AGREES = frozenset(f"check weekday {number} agrees" for number in range(1, 8))
_ROMAN = {"i": 1, "v": 5, "x": 10}
_LISTED = 5  # characters between two dates of which one goes on with the other


def date(slots: Slots, scene: Scene) -> Draft | None:
    """Year, month, day, as many as there are, with weekday, part of day or clock time."""
    year = stated_year(slots)
    if not _possible(slots, year):
        return IMPOSSIBLE
    if year is not None:
        read = f"read {date_value(year, slots)}"
        draft = stated((*checked((read,), slots), *time_steps(slots), *third_steps(slots)))
        return _doubted(draft, certain="yy" not in slots)
    if "neighbour" in slots:
        return _neighbour(slots, scene)
    if told := _of_told_year(slots, scene):
        return told
    if scene.reference is None:
        return unknown(Granularity.DAY if "day" in slots else Granularity.MONTH, slots)
    if "day" in slots and _is_bare(slots) and (beside := _beside(slots, scene.near_day)):
        return beside
    steps = _without_year(slots, scene, scene.reference)
    if steps is None:
        return None
    whole = checked((scene.reference.step, *steps), slots)[1:]
    return inferred(scene.reference, (*whole, *time_steps(slots), *third_steps(slots)))


def _is_bare(slots: Slots) -> bool:
    return not slots.keys() & {"weekday", "direction", "offset"}


def _of_told_year(slots: Slots, scene: Scene) -> Draft | None:
    """The month or day in, beside or after a year that the text has spoken of, if it goes on with one."""
    if years := slots.get("years") or _shared(scene, "years"):
        return of_year_beside(scene, int(years), (*_month_and_day(slots), *third_steps(slots)))
    if scene.last and ("told" in slots or _shared(scene, "told")):
        return inferred(scene.last, (*_years_around(slots, scene.last)[0], *third_steps(slots)))
    if scene.come_to and not slots.keys() & {"direction", "offset"}:
        return _told_on(slots, scene.come_to, scene.way)
    fine = scene.listed and scene.listed.unit.granularity in (Granularity.MONTH, Granularity.DAY)
    anchor = scene.listed if fine else scene.told_year if scene.reference else None
    anchor = anchor if "month" in slots else scene.month_here if "day" in slots else None  # "in May, on the 2nd"
    return _told_on(slots, anchor, 1) if anchor and _is_bare(slots) else None


def _neighbour(slots: Slots, scene: Scene) -> Draft | None:
    """The following or the previous month of a name, from the end or the beginning of what was last spoken of."""
    way = int(slots["neighbour"])
    anchor = scene.last_towards(way) or scene.reference
    if anchor is None or anchor.unit.granularity in (Granularity.CENTURY, Granularity.DECADE):
        return unknown(Granularity.MONTH, slots)
    choices: list[Trail] = [
        ("truncate year", *shift_steps("year", years), *_month_and_day(slots)) for years in _BY_TIME
    ]
    steps = beyond([each for each in choices if exists((anchor.step, *each))], anchor, way)
    return inferred(anchor, (*steps, *time_steps(slots), *third_steps(slots))) if steps else None


def _beside(slots: Slots, told: Anchor | None) -> Draft | None:
    """The day without a year if it lies within days of one that is told."""
    draft = _told_on(slots, told) if told else None
    if draft is None or told is None or not draft.trail:
        return None
    return draft if abs(trail.unit(draft.trail).day - told.unit.day) <= _BESIDE else None


def _shared(scene: Scene, name: str) -> str | None:
    """The slot of the next date which tells of both which year's they are: "in May and June of that year"."""
    following = scene.following
    near = following and following.span.start - scene.span.end <= _LISTED
    return following.slots.get(name) if following and near else None


def _told_on(slots: Slots, anchor: Anchor, way: int = 0) -> Draft | None:
    """A month or day of a story that goes on: the one nearest to the date it has come to, preferably one way."""
    choices = _years_around(slots, anchor)
    steps = nearest(choices[:1] if anchor.unit.granularity is Granularity.YEAR else choices, anchor, way)
    return inferred(anchor, (*steps, *time_steps(slots), *third_steps(slots))) if steps else IMPOSSIBLE


def numeric(slots: Slots, scene: Scene) -> Draft | None:
    """Two numbers and perhaps a year: day and month in the order that weekday, article or language tell."""
    readings = {order: _ordered(slots, order) for order in (scene.words.order, _other(scene.words.order))}
    drafts = {order: found for order, fields in readings.items() if (found := date(fields, scene)) and found.exists}
    if not drafts and slots.keys() & {"year", "yy", "weekday"}:
        return IMPOSSIBLE
    if not drafts or len({found.trail for found in drafts.values()}) == 1:
        return next(iter(drafts.values()), None)
    order, basis = decided_order(drafts, scene)
    order = order if order in drafts else next(iter(drafts))
    best = drafts.pop(order)
    if not drafts or slots["first"] == slots["second"]:
        return best
    step = f"order {order} by {basis}"
    if basis != "language":
        return best._replace(trail=(*best.trail, step))
    rest = tuple((*other.trail, f"order {name} by {basis}") for name, other in drafts.items())
    return best._replace(trail=(*best.trail, step), certainty=Certainty.AMBIGUOUS, others=rest)


def decided_order(drafts: Mapping[str, Draft], scene: Scene) -> tuple[str, str]:
    """The order of day and month and what decides it: a person, weekday, article or language."""
    if given := scene.given.get(scene.span):
        return given, "person"
    agreeing = [order for order, found in drafts.items() if _AGREES.intersection(found.trail)]
    agreeing = [order for order in agreeing if _is_near(drafts[order], scene)] or agreeing
    if len(agreeing) == 1:
        return agreeing[0], "weekday"
    return (scene.order, "article") if scene.order else (scene.words.order, "language")


def _is_near(draft: Draft, scene: Scene) -> bool:
    if scene.reference is None or draft.anchor is None:
        return False
    return abs(trail.unit(draft.trail).day - scene.reference.unit.day) <= _NEAR


def order_shown(slots: Slots) -> str | None:
    """The order that a numeric date proves: by its weekday, or because only one order is a date."""
    year = stated_year(slots)
    possible = [order for order in ("dmy", "mdy") if _possible(_ordered(slots, order), year)]
    if len(possible) == 2 and slots["first"] != slots["second"]:
        possible = [order for order in possible if _agrees(_ordered(slots, order))]
    return possible[0] if len(possible) == 1 else None


def period(slots: Slots, _: Scene) -> Draft | None:
    """Decades, centuries and years of an era; a century before Christ is the range of its years."""
    if "portion" in slots:
        return _portion(slots)
    if "century" in slots:
        number = _ordinal(slots["century"])
        if slots.get("era") == "BC":
            first, last = (civil.format_year(1 - 100 * number + years) for years in (0, 99))
            return stated((f"read {first}", f"until {last}")) if number else None
        return stated((f"read {number - 1:02d}", *third_steps(slots))) if 1 <= number <= 99 else None
    if "hundreds" in slots:
        return stated((f"read {slots['hundreds'][:2]}", *third_steps(slots)))
    if "decade" in slots:
        digits = slots["decade"]
        certain = len(digits) == 4
        value = digits[:3] if certain else f"19{digits[0]}"
        return _doubted(stated((f"read {value}", *third_steps(slots))), certain)
    year = _era_year(slots)
    return stated((f"read {civil.format_year(year)}",)) if _possible(slots, year) else IMPOSSIBLE


def _era_year(slots: Slots) -> int:
    year = int(slots["digits"])
    if not year:
        return _LAST_YEAR + 1  # an impossible one: there was no year 0
    return 1 - year if slots["era"] == "BC" else year


def _portion(slots: Slots) -> Draft | None:
    """The first half of a century, the last quarter of a decade: the range of their years."""
    number, parts = map(int, slots["portion"].split("/"))
    if "century" in slots:
        begin, size = _ordinal(slots["century"]) * 100 - 99, 100
    else:
        begin, size = int(slots["decade"]) + 1900 * (len(slots["decade"]) == 2), 10
    if begin < 1:
        return None
    years = (begin + size * (number - 1) // parts, begin + size * number // parts - 1)
    first, last = map(civil.format_year, years)
    return stated((f"read {first}", f"until {last}"))


def stated_year(slots: Slots) -> int | None:
    """The year that is told, counted as astronomers do: 44 BC is -43."""
    if "era" in slots and "digits" in slots:
        return _era_year(slots)
    if "year" in slots:
        return int(slots["year"])
    if "hundred" in slots:
        return int(slots["hundred"]) + int(slots.get("rest", 0))
    if "yy" in slots:
        short = int(slots["yy"])
        return short + (1900 if short >= _PIVOT else 2000)
    return None


def date_value(year: int, slots: Slots) -> str:
    value = civil.format_year(year)
    for name in ("month", "day"):
        if name in slots:
            value += f"-{int(slots[name]):02d}"
    return value


def _doubted(draft: Draft, certain: bool) -> Draft:
    contradicted = any(step.endswith("contradicts") for step in draft.trail)
    return draft if certain and not contradicted else draft._replace(certainty=Certainty.INFERRED)


def _without_year(slots: Slots, scene: Scene, anchor: Anchor) -> Trail | None:
    """The steps from the reference to the month or day that the tense, weekday or direction word mean."""
    part = _month_and_day(slots)
    unit = "year" if "month" in slots else "month"
    if "offset" in slots:
        return (f"truncate {unit}", *shift_steps(unit, int(slots["offset"])), *part)
    choices = _years_around(slots, anchor)
    if slots.get("direction") == "0":
        return choices[0]
    pointed = int(slots.get("direction", 0))
    way = pointed or scene.onward or -1
    strictly = nearest(choices, anchor, way, strict=True) if pointed else None
    firm = "day" not in slots and scene.tense.has_verb_beside(scene.span.start)
    return strictly or nearest(choices, anchor, way, against=FIRMLY if firm else against(scene))


def _years_around(slots: Slots, anchor: Anchor) -> list[Trail]:
    """The month and day in the anchor's year and the years beside it (a day alone: months), which the weekday fits."""
    unit = "year" if "month" in slots else "month"
    part = _month_and_day(slots)
    choices: list[Trail] = [(f"truncate {unit}", *shift_steps(unit, n), *part) for n in (0, -1, 1)]
    if "weekday" in slots:
        return [steps for steps in choices if _fits((anchor.step, *steps), slots)] or choices
    return choices


def _month_and_day(slots: Slots) -> Trail:
    return tuple(f"set {name} {int(slots[name])}" for name in ("month", "day") if name in slots)


def _fits(steps: Trail, slots: Slots) -> bool:
    return exists(steps) and checked(steps, slots)[-1].endswith("agrees")


def _other(order: str) -> str:
    return "mdy" if order == "dmy" else "dmy"


def _ordered(slots: Slots, order: str) -> dict[str, str]:
    fields = {name: value for name, value in slots.items() if name not in ("first", "second")}
    day, month = ("first", "second") if order == "dmy" else ("second", "first")
    return {**fields, "day": slots[day], "month": slots[month]}


def _possible(slots: Slots, year: int | None) -> bool:
    """Whether the calendar has the year, month and day that are told."""
    told = _LEAP if year is None else year
    if told > _LAST_YEAR or (told < 1 and "era" not in slots):
        return False
    return civil.is_date(told, int(slots.get("month", 1)), int(slots.get("day", 1)))


def _agrees(slots: Slots) -> bool:
    year = stated_year(slots)
    if year is None or "weekday" not in slots or not _possible(slots, year):
        return False
    day = civil.day_number(year, int(slots["month"]), int(slots["day"]))
    return civil.weekday(day) == int(slots["weekday"])


def _ordinal(text: str) -> int:
    if text.isdigit():
        return int(text)
    total, before = 0, 0
    for letter in reversed(text.lower()):
        worth = _ROMAN.get(letter, 0)
        total += worth if worth >= before else -worth
        before = max(before, worth)
    return total
