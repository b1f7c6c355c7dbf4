"""What an operation makes of a candidate, and what it may begin from."""

from typing import NamedTuple

from .. import civil
from ..model import Certainty, Granularity, TimexType
from .trail import Trail
from .values import Unit


class Anchor(NamedTuple):
    """A date spoken of: the timex's id ("reference" for the reference day) and its unit."""

    id: str
    unit: Unit

    @property
    def step(self) -> str:
        """The step of a trail that begins here."""
        return f"from {self.id} {self.unit.value}"


class Draft(NamedTuple):
    """A resolved candidate: a trail that leads to its date, or the value of what has none.

    A date said `aside`, for comparison, is not what the text goes on to speak of. What is written as a date and names a
    day that is not on the calendar does not exist.
    """

    trail: Trail = ()
    value: str | None = None
    type: TimexType = TimexType.DATE
    certainty: Certainty = Certainty.INFERRED
    anchor: str | None = None
    others: tuple[Trail, ...] = ()
    aside: bool = False
    exists: bool = True


def day_of(id: str, unit: Unit) -> Anchor:
    """The day that a unit begins in, as an anchor."""
    return Anchor(id, Unit(Granularity.DAY, unit.day * civil.MINUTES))
