"""Operations for days told by their weekday, or counted from today."""

from .. import civil
from ..model import Granularity
from .draft import Anchor, Draft
from .scene import Scene
from .steps import Slots, inferred, shift_steps, third_steps, time_steps, unknown
from .trail import Trail

_SOON = 2  # days from today on which what is said to begin on a weekday is to begin


def weekday(slots: Slots, scene: Scene) -> Draft:
    """A weekday by its name: news looks back, unless the words say otherwise; today's is today."""
    of_told = slots.keys() & {"neighbour", "told"}
    of_story = scene.story and not slots.keys() & {"direction", "week"}
    anchor = (scene.day if of_told else scene.told_day if of_story else None) or scene.reference
    turned = of_told and scene.last and not same_time(anchor, scene.last)
    if anchor is None or turned:
        return unknown(Granularity.DAY, slots)
    anchor, way = _said_again(slots, scene) or (anchor, _to_weekday(slots, scene, anchor))
    steps = (*way, *_moved({"unit": "week", **slots}))
    return inferred(anchor, (*steps, *time_steps(slots), *third_steps(slots)))


def _said_again(slots: Slots, scene: Scene) -> tuple[Anchor, Trail] | None:
    """A weekday right beside a date is that day's, or lies in that week: "the next day, Thursday"."""
    beside, number = scene.beside, slots["weekday"]
    if beside is None or slots.keys() & {"direction", "week", "neighbour", "number"}:
        return None
    if beside.unit.granularity in (Granularity.WEEK, Granularity.WEEKEND):
        return beside, (f"this weekday {number}",)
    same = beside.unit.granularity is Granularity.DAY and civil.weekday(beside.unit.day) == int(number)
    return (beside, (f"check weekday {number} agrees",)) if same else None


def _to_weekday(slots: Slots, scene: Scene, anchor: Anchor) -> Trail:
    number = slots["weekday"]
    if "neighbour" in slots:
        return (f"{'ahead' if slots['neighbour'] == '1' else 'back'} weekday {number}",)
    if "week" in slots:
        return ("truncate week", *shift_steps("week", int(slots["week"])), f"this weekday {number}")
    direction = int(slots["direction"]) if "direction" in slots else None
    if direction == 0:
        return (f"this weekday {number}",)
    if direction is None and civil.weekday(anchor.unit.day) == int(number):
        return (f"check weekday {number} agrees",)
    way = direction or (1 if anchor is scene.day or _is_soon(number, scene, anchor) else scene.direction)
    return (f"{'ahead' if way > 0 else 'back'} weekday {number}",)


def _is_soon(number: str, scene: Scene, anchor: Anchor) -> bool:
    near = (int(number) - civil.weekday(anchor.unit.day)) % 7 <= _SOON
    return near and not scene.direction and scene.tense.begins(scene.span.start)


def deixis(slots: Slots, scene: Scene) -> Draft:
    """Words like kemarin: days from the reference, in the slot `days`; perhaps a number of units before or after."""
    if scene.reference is None:
        return unknown(Granularity.DAY, slots)
    steps = (*shift_steps("day", int(slots["days"])), *_moved(slots))
    return inferred(scene.reference, (*steps, *time_steps(slots), *third_steps(slots)))


def _moved(slots: Slots) -> Trail:
    """The step for a number of units from a day: a week from Tuesday, fifty years ago today."""
    if not slots.get("number", "").isdigit():
        return ()
    return shift_steps(slots["unit"], int(slots["direction"]) * int(slots["number"]))


def same_time(first: Anchor | None, second: Anchor) -> bool:
    """Whether one lies in the other: what has turned to another month or year speaks of the day no more."""
    return first is not None and first.unit.begin < second.unit.end and second.unit.begin < first.unit.end
