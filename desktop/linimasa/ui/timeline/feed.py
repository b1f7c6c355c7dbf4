"""What the timeline lays out: the lanes of a project, or lanes made elsewhere."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ...chart.folds import UNFOLDED, Folds
from ...chart.labels import Rules
from ...chart.lanes import Lane, laning
from ...chart.layout import Chart, loading
from ...chart.opening import Days, days_of, joined
from ...chart.scale import Scale
from ...chart.stock import stocking
from ...project import Key, Project
from ...project.rests import Work
from ..theme import drawable
from .connectors import ties
from .eras import eras_of
from .look import SCREEN
from .scene import Era

_MORE_ROWS = (12, 8, 6, 5, 4)  # of a lane, tried one after the other
_ROOMY = 400  # events of a chart that may have more rows


@dataclass(frozen=True, slots=True)
class Feed:
    """Lanes, and what the view needs to know of their events.

    Attributes:
        count: how many events there are, hidden ones included.
        core: the days to begin with.
        query: the words that are looked for, marked in the labels.
        folds: which real days the axis leaves out; all of these lie on it.
        eras: behind the lanes.
        ties: the other lanes of events that have several, by their keys.
    """

    lanes: Sequence[Lane] = ()
    count: int = 0
    core: Days | None = None
    query: str = ""
    folds: Folds = UNFOLDED
    eras: tuple[Era, ...] = ()
    ties: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)


def feeding(project: Project) -> Work[Feed]:
    """The lanes of what a project's filters let through, found with rests."""
    found = yield from stocking(project, drawable)
    yield
    lanes = yield from laning(project, drawable)
    yield
    folds, core = found.folded if project.arrangement.gapless else (UNFOLDED, found.core)
    yield
    moved, tied = [folds.lane(lane) for lane in lanes], ties(project, lanes)
    return Feed(moved, len(found.all), core, project.filters.query, folds, eras_of(project, moved), tied)


def fed(lanes: Sequence[Lane], query: str = "") -> Feed:
    """Lanes made elsewhere, as of columns."""
    return Feed(lanes, sum(len(lane.items) for lane in lanes), joined(days_of(lane.items) for lane in lanes), query)


def charting(feed: Feed, chart_of: Callable[[Rules], Chart], scale: Scale, height: float) -> Work[Chart]:
    """A chart of few events with as many rows a lane as the height allows for all lanes; of many with the usual."""
    for rows in _MORE_ROWS if feed.count <= _ROOMY else ():
        chart = chart_of(Rules(rows, 10.0))
        yield from chart.prepare(scale)
        strips = chart.strips(scale, SCREEN.lanes, 0)
        if not strips or strips[-1].top + strips[-1].height <= height:
            return chart
    yield from loading(feed.lanes)
    return chart_of(Rules())
