"""What a picture carries beside what it shows."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QPainter

from .timeline.labels import Labels

Paint = Callable[[QPainter, Labels], None]
"""Paints a picture in its own units, with labels that are made for the format."""


class Carried(NamedTuple):
    """The title, what there is to see in a sentence or two (alternative text), and the evidence as JSON."""

    title: str
    description: str
    evidence: str
