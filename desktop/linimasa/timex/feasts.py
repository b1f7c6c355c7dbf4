"""Operations for holidays and for dates of the Islamic calendar."""

from .. import civil
from ..model import Granularity
from . import calendars, trail
from .absolute import stated_year
from .draft import Anchor, Draft
from .relative import unit
from .scene import Scene
from .steps import Slots, against, exists, inferred, nearest, shift_steps, stated, time_steps, unknown
from .trail import Trail

_WEEKEND = ("shift day -1", "truncate weekend")  # the one before a Monday, the one after a Thursday
_LENGTHS = (30, 29)  # days of a month of the Islamic calendar


def holiday(slots: Slots, scene: Scene) -> Draft | None:
    """A holiday, its weekend, or a day at some distance; the word list gives the steps to it from its year.

    A distance alone ("H-3") is from the holiday last spoken of.
    """
    if "holiday" not in slots:
        if scene.feast is None:
            return unknown(Granularity.DAY, {})
        slots = {**scene.feast, **slots}
    number = slots.get("number", "0")
    if not number.isdigit():
        return None
    moved = shift_steps("day", int(slots.get("sign", 1)) * int(number) + int(slots.get("days", 0)))
    weekend = _WEEKEND if "weekend" in slots else ()
    steps = (*slots["holiday"].split(", "), *moved, *weekend, *time_steps(slots))
    if "hijri_year" in slots:
        return _in_hijri_year(steps, int(slots["hijri_year"]))
    if year := stated_year(slots):
        return _if_exists(stated((f"read {year}", *steps)))
    if scene.come_to and not slots.keys() & {"offset", "direction"}:
        return _told_on(steps, scene, scene.come_to)
    anchor = scene.reference
    if anchor is None:
        return unknown(Granularity.DAY, {})
    if told := _told_year(slots, scene):
        return _if_exists(inferred(told, ("truncate year", *steps)))
    if "offset" in slots:
        draft = unit({"unit": "year", "direction": slots["offset"]}, scene)
        return _if_exists(draft._replace(trail=(*draft.trail, *steps)))
    pointed = int(slots.get("direction", 0))
    best = nearest(_years_around(steps), anchor, pointed or scene.onward, strict=bool(pointed), against=against(scene))
    return inferred(anchor, best) if best else None


def _told_year(slots: Slots, scene: Scene) -> Anchor | None:
    """The past year that a date has said, where the words name none: "In 1999 she left after Ramadan"."""
    return None if slots.keys() & {"offset", "direction"} else scene.told_year


def _years_around(steps: Trail) -> list[Trail]:
    return [("truncate year", *shift_steps("year", years), *steps) for years in (0, -1, 1)]


def _told_on(steps: Trail, scene: Scene, anchor: Anchor) -> Draft | None:
    """The holiday of a story that goes on: of the year it has come to, else rather the next than the last one, unless
    that is to come and the story tells of what was: "had been ill since Christmas"."""
    choices = _years_around(steps)
    best = nearest(choices[:1] if anchor.unit.granularity is Granularity.YEAR else choices, anchor, 1)
    if best and scene.reference and scene.direction < 0:
        ahead = trail.unit((anchor.step, *best)).begin >= scene.reference.unit.end
        best = nearest(choices, anchor, -1, strict=True) if ahead else best
    return inferred(anchor, best) if best else None


def hijri(slots: Slots, scene: Scene) -> Draft | None:
    """A day or a month of the Islamic calendar: of its year, of a civil year, or nearest to the reference."""
    if "hijri_month" not in slots:
        return _whole_year(int(slots["hijri_year"]))
    month, day = int(slots["hijri_month"]), int(slots.get("day", 1))
    if "hijri_year" in slots:
        return _spanned(stated((f"hijri {int(slots['hijri_year']):04d}-{month:02d}-{day:02d}",)), slots)
    if year := stated_year(slots):
        return _in_civil_year(stated((f"read {year:04d}",)), slots)
    if scene.reference is None:
        return unknown(Granularity.DAY if "day" in slots else Granularity.MONTH, {})
    if "offset" in slots:
        return _in_civil_year(unit({"unit": "year", "direction": slots["offset"]}, scene), slots)
    if told := _told_year(slots, scene):
        return _in_civil_year(inferred(told, ("truncate year",)), slots)
    year = calendars.hijri_year(scene.reference.unit.day)
    choices: list[Trail] = [(f"hijri {year + n:04d}-{month:02d}-{day:02d}",) for n in (0, -1, 1)]
    pointed = int(slots.get("direction", 0))
    best = nearest(choices, scene.reference, pointed or scene.direction, strict=bool(pointed))
    return _spanned(inferred(scene.reference, best), slots) if best else None


def _whole_year(year: int) -> Draft | None:
    """A year of the Islamic calendar: the range of its days."""
    begin, after = (f"hijri {year:04d}-01-01",), (f"hijri {year + 1:04d}-01-01", "shift day -1")
    return stated((*begin, f"until {trail.unit(after).value}")) if exists(begin) and exists(after) else None


def _if_exists(draft: Draft) -> Draft | None:
    return draft if exists(draft.trail) else None


def _in_hijri_year(steps: Trail, year: int) -> Draft | None:
    """The holiday of the civil year in which it falls in a year of the Islamic calendar."""
    begin, end = f"hijri {year:04d}-01-01", f"hijri {year + 1:04d}-01-01"
    if not exists((begin,)) or not exists((end,)):
        return None
    first, last = trail.unit((begin,)), trail.unit((end,))
    for civil_year in (first.value[:4], last.value[:4]):
        found = (f"read {civil_year}", *steps)
        if exists(found) and first.day <= trail.unit(found).day < last.day:
            return stated(found)
    return None


def _in_civil_year(draft: Draft, slots: Slots) -> Draft | None:
    """The day or month of the Islamic calendar that begins in a civil year, the first where two do."""
    within = trail.unit(draft.trail)
    month, day = int(slots["hijri_month"]), int(slots.get("day", 1))
    year = calendars.hijri_year(within.day)
    for lunar in (year, year + 1, year + 2):
        steps = (*draft.trail, f"hijri {lunar:04d}-{month:02d}-{day:02d}")
        if exists(steps) and within.day <= trail.unit(steps).day < within.end // civil.MINUTES:
            return _spanned(draft._replace(trail=steps), slots)
    return None


def _spanned(draft: Draft, slots: Slots) -> Draft | None:
    """The draft, reaching over the whole month where no day is named."""
    if not exists(draft.trail) or "day" in slots:
        return _if_exists(draft)
    month = draft.trail[-1][:-2]
    ends = [(f"{month}{day}",) for day in _LENGTHS]
    last = next(trail.unit(end).value for end in ends if exists(end))
    return draft._replace(trail=(*draft.trail, f"until {last}"))
