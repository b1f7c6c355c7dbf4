"""The operations that rules name: small language-free functions from slots and scene to a draft."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from . import absolute, clocks, days, feasts, quantities, ranges, relative

if TYPE_CHECKING:
    from .draft import Draft
    from .scene import Scene

Operation = Callable[[Mapping[str, str], "Scene"], "Draft | None"]

OPERATIONS: Mapping[str, Operation] = {
    "date": absolute.date,
    "numeric": absolute.numeric,
    "range": ranges.between,
    "stretch": ranges.stretch,
    "period": absolute.period,
    "division": relative.division,
    "weekday": days.weekday,
    "deixis": days.deixis,
    "unit": relative.unit,
    "count": relative.count,
    "later": relative.later,
    "that": relative.that,
    "reported": relative.reported,
    "clock": clocks.clock,
    "duration": quantities.duration,
    "set": quantities.repeated,
    "nth": relative.nth,
    "holiday": feasts.holiday,
    "hijri": feasts.hijri,
    "vague": quantities.vague,
}
