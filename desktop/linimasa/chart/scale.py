"""The time axis as a pure value: which day is at which pixel."""

import math
from dataclasses import dataclass, field, replace

from ..civil import MINUTES, day_number

FIRST, LAST = float(day_number(-9999, 1, 1)), float(day_number(10000, 1, 1))
MOST = math.log2(20 * MINUTES)  # 20 px a minute
LEAST = math.log2(400 / (LAST - FIRST))  # all years in 400 px


@dataclass(frozen=True, slots=True)
class Scale:
    """Days to pixels, from 0 at the left edge to `width`.

    Attributes:
        centre: the day in the middle; its fraction is the time of day.
        log2: the binary logarithm of the pixels a day takes.
        width: of the axis, in pixels.
        px: the pixels a day takes.
    """

    centre: float
    log2: float
    width: float
    px: float = field(init=False, repr=False, compare=False)  # asked for many times a frame

    def __post_init__(self) -> None:
        object.__setattr__(self, "px", math.exp2(self.log2))

    @property
    def begin(self) -> float:
        """The day at the left edge."""
        return self.day(0)

    @property
    def end(self) -> float:
        """The day at the right edge."""
        return self.day(self.width)

    def x(self, day: float) -> float:
        """The pixel of a day."""
        return (day - self.centre) * self.px + self.width / 2

    def day(self, x: float) -> float:
        """The day at a pixel."""
        return self.centre + (x - self.width / 2) / self.px

    def zoom(self, steps: float, x: float) -> "Scale":
        """Zoom by powers of two; the instant at `x` stays there unless it would leave the calendar."""
        log2 = min(MOST, max(LEAST, self.log2 + steps))
        return _limited(Scale(self.day(x) - (x - self.width / 2) / math.exp2(log2), log2, self.width))

    def pan(self, dx: float) -> "Scale":
        """Move what is shown by `dx` pixels to the right."""
        return _limited(replace(self, centre=self.centre - dx / self.px))

    def resized(self, width: float) -> "Scale":
        """The same days a pixel on an axis of another width; the left edge stays."""
        return Scale(self.begin + width / 2 / self.px, self.log2, width)

    def towards(self, other: "Scale", share: float) -> "Scale":
        """Between this scale (0) and another of the same width (1), so that one instant stays at its pixel."""
        log2 = self.log2 + (other.log2 - self.log2) * share
        if abs(other.log2 - self.log2) < 1e-9:
            return Scale(self.centre + (other.centre - self.centre) * share, log2, self.width)
        way = (1 / math.exp2(log2) - 1 / self.px) / (1 / other.px - 1 / self.px)
        return Scale(self.centre + (other.centre - self.centre) * way, log2, self.width)


def fit(begin: float, end: float, width: float, before: float = 0.0, after: float = 0.0) -> Scale:
    """The scale that shows the days from begin to end, with free pixels before and after them."""
    free = max(1.0, width - before - after)
    log2 = min(MOST, max(LEAST, math.log2(free / max(end - begin, 1 / MINUTES))))
    centre = (begin + end) / 2 + (after - before) / 2 / math.exp2(log2)
    return _limited(Scale(centre, log2, width))


def _limited(scale: Scale) -> Scale:
    return replace(scale, centre=min(LAST, max(FIRST, scale.centre)))
