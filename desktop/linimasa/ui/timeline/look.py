"""Sizes of the canvas, for the screen and for the exported picture. Lengths are logical pixels."""

from dataclasses import dataclass, replace

from ...chart.layout import Metrics


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes that the screen and the picture do not share.

    Attributes:
        lanes: heights of rows and lanes.
        label: size of a label's letters.
        axis: size of the letters of the minor row.
        tall: height of a capsule with its label inside.
        ruled: the axis stands on a strong line, and lanes have none at the gutter.
    """

    lanes: Metrics
    label: int
    axis: int
    tall: float
    ruled: bool

    def under_eras(self, rows: int) -> "Look":
        """The same with room for so many rows of names of eras above the lanes."""
        return replace(self, lanes=replace(self.lanes, above=ERAS * rows))


SCREEN = Look(Metrics(), label=12, axis=11, tall=16, ruled=False)
PICTURE = Look(Metrics(row=24, pad=10, spare=24), label=13, axis=12, tall=18, ruled=True)
GUTTER = 136.0
ERAS = 22.0  # height of a row of names of eras
BAR = 16.0  # from the gutter's edge to a lane's bar
AXIS = 44.0
FLAT = 10.0  # height of a capsule with its label outside
BASELINE = 0.345  # from a row's middle to the baseline, in sizes of the letters
