"""How large a picture is: in CSS pixels, of which 96 are an inch, or in millimetres of paper. Knows no Qt."""

import math
from typing import NamedTuple

INCH = 25.4  # millimetres
CSS = 96.0  # pixels an inch
PRINT = 300.0  # dots an inch, where nothing else is said


class Sheet(NamedTuple):
    """Width and height, in pixels or in millimetres; a height of 0 is as high as needed."""

    width: int
    height: int
    paper: bool = False

    @property
    def pixels(self) -> tuple[int, int]:
        """The size in CSS pixels."""
        share = CSS / INCH if self.paper else 1.0
        return max(1, round(self.width * share)), self.height and max(1, round(self.height * share))

    def scale(self, dpi: float) -> float:
        """Device pixels a CSS pixel, so that paper of so many dots an inch gets its width to the dot."""
        return round(self.width / INCH * dpi) / self.pixels[0] if self.paper else dpi / CSS


PRESETS = {
    "screen": Sheet(1600, 900),
    "slide": Sheet(1920, 1080),
    "square": Sheet(1080, 1080),
    "column": Sheet(85, 0, paper=True),
    "page": Sheet(170, 0, paper=True),
}


def told(size: tuple[int, int], paper: bool) -> str:
    """A size in CSS pixels as the command line takes it: 1600x900, or 85x120mm, where millimetres are rounded up."""
    sides = [side if not paper else math.ceil(side / CSS * INCH - 0.2) for side in size if side]
    return "x".join(map(str, sides)) + "mm" * paper
