"""How a project stood when it was saved, besides what is in its articles."""

from dataclasses import dataclass, field

from .arrangement import Arrangement
from .entries import Key
from .filters import Filters


@dataclass(frozen=True, slots=True)
class State:
    """What was let through and how it was shown.

    Attributes:
        colours: the colour of each cast member that has one, by its key.
        selected: the event that was selected.
        article: the article whose text was shown.
        days: the first and the last day in view, as the axis counts them.
        done: how many of the changes in the history are done; the others were taken back.
    """

    filters: Filters = field(default_factory=Filters)
    arrangement: Arrangement = field(default_factory=Arrangement)
    colours: tuple[tuple[str, int], ...] = ()
    selected: Key | None = None
    article: int | None = None
    days: tuple[float, float] | None = None
    done: int = 0
