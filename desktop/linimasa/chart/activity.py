"""When the actors act: their events by columns of time, for a small line beside each name."""

from collections import defaultdict
from collections.abc import Container, Mapping

from ..project import Facet, Project, Value
from ..project.filters import values
from ..project.rests import Work
from .density import histogram, stretches
from .items import Item, Words
from .stock import stocking

COLUMNS = 20
_SLICE, _MANY = 1000, 8  # events looked at, and lines made, between two rests
Activity = Mapping[Value, tuple[float, ...]]  # of a cast member, None for no actor


def activity(project: Project, among: Container[Value], words: Words) -> Work[Activity]:
    """The events shown of some actors in columns that span the project's days, whatever is hidden; found with rests."""
    found = yield from stocking(project, words)
    reach = found.extent
    if reach is None:
        return {}
    spread: dict[Value, list[Item]] = defaultdict(list)
    for count, (entry, item) in enumerate(found.through, 1):
        for value in values(entry, Facet.ACTORS):
            if value in among:
                spread[value].append(item)
        if not count % _SLICE:
            yield
    width = (reach[1] - reach[0]) / COLUMNS
    lines = {}
    for count, (value, own) in enumerate(spread.items(), 1):
        lines[value] = tuple(histogram(stretches(own), reach[0], width, COLUMNS))
        if not count % _MANY:
            yield
    return lines
