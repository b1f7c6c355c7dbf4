"""How large everything is drawn: as chosen, or as large as the system's letters.

Qt takes a scale for all of a program before it begins, and not later.
"""

import math
from collections.abc import MutableMapping

from PySide6.QtGui import QFont, QFontInfo

from .settings import Settings

SYSTEM = "system"
SIZES = ("100", "125", "150", "175", "200")
"""In percent."""
_CHOSEN, _NOTED, _SCALE = "size", "system-size", "QT_SCALE_FACTOR"
_USUAL = 13.0  # px of the letters of most systems, and of ours
_STEP = 25


def chosen(settings: Settings) -> str:
    """The size chosen: one of `SIZES`, or `SYSTEM`."""
    found = settings.text(_CHOSEN)
    return found if found in SIZES else SYSTEM


def choose(settings: Settings, name: str) -> None:
    """Draw so large from the next start on."""
    settings.keep(_CHOSEN, name)


def apply(settings: Settings, environment: MutableMapping[str, str]) -> None:
    """Let Qt draw as large, if nobody has told it otherwise. Call it before there is an application."""
    name = chosen(settings)
    percent = settings.text(_NOTED) if name == SYSTEM else name
    if percent in SIZES[1:]:
        environment.setdefault(_SCALE, str(int(percent) / 100))


def note(settings: Settings, font: QFont) -> None:
    """Remember how large the system's letters are, for the next start."""
    percent = math.floor(QFontInfo(font).pixelSize() / _USUAL * 100 / _STEP) * _STEP
    settings.keep(_NOTED, str(min(max(percent, int(SIZES[0])), int(SIZES[-1]))))
