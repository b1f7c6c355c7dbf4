"""Operations for clock times and parts of a day that do not say which day."""

from collections.abc import Callable, Mapping

from ..model import Certainty, Granularity
from . import trail
from .absolute import date, numeric
from .days import deixis, weekday
from .draft import Anchor, Draft
from .scene import Scene
from .steps import Slots, exists, inferred, time_steps, unknown

_NEAR = 7  # days before today of which a live report may be
_SMALL_HOURS = ("at 00", "at 01", "at 02", "at 03", "at 04", "part TMO 00-06", "part TMO 04-06")
_DAYS: Mapping[str, Callable[[Slots, Scene], Draft | None]]
_DAYS = {"date": date, "numeric": numeric, "weekday": weekday, "deixis": deixis}


def clock(slots: Slots, scene: Scene) -> Draft | None:
    """A clock time or part of day: on the day last spoken of, unless the slots say which day. No day spoken of, none
    claimed: a report may well tell of yesterday."""
    if slots.keys() & {"days", "weekday"}:
        return deixis(slots, scene) if "days" in slots else weekday(slots, scene)
    if scene.span.start in scene.live and (day := scene.entry_day or _retold(scene) or scene.reference):
        return inferred(day, time_steps(slots))
    ahead = _day_ahead(scene) if slots.keys() & {"hour", "clock"} else None
    if ahead and _comes_to_pass(ahead, slots):
        return ahead._replace(trail=(*ahead.trail, "truncate day", *time_steps(slots)), certainty=Certainty.INFERRED)
    anchor = scene.day_here or (scene.reference if _says_today(scene) else None)
    if anchor is None:
        return unknown(Granularity.DAY, slots)
    steps = time_steps(slots)
    aside = anchor not in (scene.day, scene.reference)
    small_hours = steps[0].startswith(_SMALL_HOURS) or (steps[0] == "part TMO" and "then" in slots)
    turned = scene.in_the_evening and small_hours and not aside
    return inferred(anchor, ("shift day +1", *steps) if turned else steps)._replace(aside=aside)


def _retold(scene: Scene) -> Anchor | None:
    """The day of long ago that hours from the first to the last tell of: "On 24 August 2013 ... 08:15 - ..."."""
    long_ago = scene.rising and scene.day and scene.reference and scene.reference.unit.day - scene.day.unit.day > _NEAR
    return scene.day if long_ago else None


def _says_today(scene: Scene) -> bool:
    return scene.words.today.search(scene.text, scene.span.start, scene.span.end) is not None


def _comes_to_pass(ahead: Draft, slots: Slots) -> bool:
    """Whether a clock time lies before the hours that tell of it: not "At 9 p.m. we ran," he said on Sunday morning."""
    told, steps = trail.unit(ahead.trail), (*ahead.trail, "truncate day", *time_steps(slots))
    return not told.granularity.has_time or not exists(steps) or trail.unit(steps).begin < told.end


def _day_ahead(scene: Scene) -> Draft | None:
    """The day that a sentence names only after its clock time: "At nine a fire broke out in the harbour, on Monday"."""
    following = scene.next_in_sentence
    if following is None or following.operation not in _DAYS or following.signal:  # "not before Wednesday"
        return None
    draft = _DAYS[following.operation](following.slots, scene)
    if draft is None or not draft.trail or not draft.exists:
        return None
    granularity = trail.unit(draft.trail).granularity
    return draft if granularity is Granularity.DAY or granularity.has_time else None
