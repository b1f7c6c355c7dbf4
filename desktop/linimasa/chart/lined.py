"""Records of a crowded lane as arrays, so that where all of them stand is found in one go."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from .labels import Side
from .placement import Record
from .spread import Flags, Floats, Numbers


class Lined(NamedTuple):
    """What is known of records, in their order: see `placement.record`.

    Attributes:
        width: of the label.
        right: whether the label is on the right.
    """

    begin: Floats
    end: Floats
    width: Floats
    mark_until: Floats
    row: Numbers
    right: Flags


def lined(records: Sequence[Record]) -> Lined:
    """The arrays of some records."""
    found = [
        (item.begin, end, spot.width, mark_until, row, spot.side is Side.RIGHT)
        for item, _, spot, row, end, mark_until in records
    ]
    begin, end, width, mark_until, row, right = np.array(found, np.float64).reshape(-1, 6).T
    return Lined(begin, end, width, mark_until, row.astype(np.int64), right > 0)
