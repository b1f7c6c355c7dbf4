"""What stands on the axis: an event of the project as plain numbers."""

from enum import StrEnum


class End(StrEnum):
    """How a capsule ends: exact, vague, open for good, or cut by the edge of the view."""

    CAP = "cap"
    FADE = "fade"
    OPEN = "open"
    CUT = "cut"
