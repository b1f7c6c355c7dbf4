"""Ranges: two dates of one kind that share what only one of them says."""

from collections.abc import Callable
from dataclasses import replace

from .. import civil
from . import trail
from .absolute import date, date_value
from .relative import clock, weekday
from .scene import Draft, Scene
from .steps import Slots, exists, time_steps
from .values import Unit


def between(slots: Slots, scene: Scene) -> Draft | None:
    """A range: the fields ending in 2 are the end's; a field that one end lacks is the other's."""
    first = {name: value for name, value in slots.items() if not name.endswith("2")}
    last = {name[:-1]: value for name, value in slots.items() if name.endswith("2")}
    for name in ("year", "month", "ampm", "zone"):
        if name in last and name not in first:
            first[name] = last[name]
    draft = _begin(first)(first, scene)
    if draft is None or not draft.trail:
        return draft
    end = _range_end(trail.unit(draft.trail), last)
    steps = (*draft.trail, f"until {end}") if end else ()
    return replace(draft, trail=steps) if steps and exists(steps) else None


def _begin(slots: Slots) -> Callable[[Slots, Scene], Draft | None]:
    if slots.keys() & {"year", "hundred", "month", "day"}:
        return date
    return weekday if "weekday" in slots else clock


def _range_end(begin: Unit, last: Slots) -> str | None:
    """The value a range ends with, which borrows what it lacks from its beginning."""
    year, month, _ = civil.date_of(begin.day)
    if "weekday" in last and "day" not in last:
        return trail.unit((f"read {begin.value}", f"ahead weekday {last['weekday']}")).value
    if "yy" in last:
        return civil.format_year(year - year % 100 + int(last["yy"]))
    fields = {"year": str(year), **({"month": str(month)} if "day" in last else {}), **last}
    if "hour" in last:
        return trail.unit((f"read {begin.value[:10]}", *time_steps(last))).value
    value = date_value(int(fields["year"]), fields)
    if "year" not in last and value < begin.value:
        value = date_value(year + 1, fields)
    return value
