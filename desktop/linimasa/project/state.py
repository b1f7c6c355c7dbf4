"""All of a project as a file keeps it."""

from dataclasses import dataclass, field

from ..model import Extraction
from .arrangement import Arrangement
from .casting import AS_FOUND, Casting
from .decisions import Decisions, Join
from .entries import Key
from .filters import Filters
from .undo import Command


@dataclass(frozen=True, slots=True)
class State:
    """What was let through and how it was shown.

    Attributes:
        colours: the colours of cast members by their keys; they are kept for those who are not here too.
        selected: the event that was selected.
        article: the article whose text was shown.
        days: the first and the last day in view, as the axis counts them.
        done: how many of the changes in the history are done; the others were taken back.
        forgotten: how many changes there were before the first one of the history.
    """

    filters: Filters = field(default_factory=Filters)
    arrangement: Arrangement = field(default_factory=Arrangement)
    colours: tuple[tuple[str, int], ...] = ()
    selected: Key | None = None
    article: int | None = None
    days: tuple[float, float] | None = None
    done: int = 0
    forgotten: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    """All that a project file holds.

    Attributes:
        extractions: the articles with what was found in them, as read.
        decisions: what a person decided of each.
        casting: what a person decided of actors.
        joins: the events of several articles that are one.
        history: the changes that can be taken back or done again, the first one first.
        cut: whether a part of the history was lost on the way, as it was damaged or did not fit.
    """

    extractions: tuple[Extraction, ...] = ()
    decisions: tuple[Decisions, ...] = ()
    casting: Casting = AS_FOUND
    joins: tuple[Join, ...] = ()
    history: tuple[Command, ...] = ()
    state: State = field(default_factory=State)
    cut: bool = field(default=False, compare=False)
