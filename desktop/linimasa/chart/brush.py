"""The days in view as the overview holds them: moved and resized, and where on a strip of pixels a hand takes them."""

from dataclasses import dataclass
from enum import StrEnum

from ..civil import MINUTES
from .scale import FIRST, LAST, Scale

_SHORTEST = 10 / MINUTES  # days
_APART = 7.0  # px from the middle to a handle at least, so that a narrow brush can be moved
_REACH = 5.0  # px around a handle that count as it
_EDGE = 3.5  # px from the edge of the strip to a handle whose end lies out of view


class Part(StrEnum):
    """What of the strip is under the hand: an end of the brush, its inside, or none of it."""

    FIRST = "first"
    LAST = "last"
    INSIDE = "inside"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Brush:
    """The days from `first` to `last`, with parts of days."""

    first: float
    last: float

    @property
    def length(self) -> float:
        """How many days it holds."""
        return self.last - self.first

    @property
    def middle(self) -> float:
        """The day in the middle."""
        return (self.first + self.last) / 2

    def moved(self, days: float) -> "Brush":
        """As long, so many days later, and within the calendar."""
        days = min(max(days, FIRST - self.first), LAST - self.last)
        return Brush(self.first + days, self.last + days)

    def zoomed(self, factor: float, day: float) -> "Brush":
        """Shorter by a factor; a day keeps its place in it."""
        factor = min(factor, self.length / _SHORTEST)
        return between(day - (day - self.first) / factor, day + (self.last - day) / factor)

    def dragged(self, part: Part, anchor: float, day: float) -> "Brush":
        """What a hand makes of it that took a part at one day and is now at another."""
        if part is Part.FIRST:
            return between(day, self.last)
        if part is Part.LAST:
            return between(self.first, day)
        return self.moved(day - anchor) if part is Part.INSIDE else between(anchor, day)

    def ends(self, scale: Scale) -> tuple[float, float]:
        """The pixels of its ends, as far as they are on the strip."""
        return _within(scale.x(self.first), scale), _within(scale.x(self.last), scale)

    def handles(self, scale: Scale) -> tuple[float, float]:
        """The middles of its handles: at its ends, unless these are too close."""
        left, right = self.ends(scale)
        middle = (left + right) / 2
        return min(left, middle - _APART), max(right, middle + _APART)

    def part_at(self, x: float, scale: Scale) -> Part:
        """What is at a pixel."""
        left, right = self.handles(scale)
        if min(abs(x - left), abs(x - right)) <= _REACH:
            return Part.FIRST if abs(x - left) < abs(x - right) else Part.LAST
        return Part.INSIDE if left < x < right else Part.OUTSIDE


def between(one: float, other: float) -> Brush:
    """The days between two, in whichever order, within the calendar, and some minutes at least."""
    first, last = max(FIRST, min(one, other)), min(LAST, max(one, other))
    first = min(first, LAST - _SHORTEST)
    return Brush(first, max(last, first + _SHORTEST))


def _within(x: float, scale: Scale) -> float:
    return min(max(x, _EDGE), scale.width - _EDGE)
