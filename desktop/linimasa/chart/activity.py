"""When the actors act: their events by columns of time, for a small line beside each name."""

from collections import defaultdict
from collections.abc import Container, Mapping

from ..project import Facet, Project, Value
from ..project.filters import values
from .density import Stretch, extent, histogram, stretches
from .items import items

COLUMNS = 20
Activity = Mapping[Value, tuple[float, ...]]  # of a cast member, None for no actor


def activity(project: Project, among: Container[Value]) -> Activity:
    """The events shown of some actors in columns that span the project's days, whatever is hidden."""
    everything = items(project.entries, project, str)
    reach = extent(everything)
    if reach is None:
        return {}
    spread: dict[Value, list[Stretch]] = defaultdict(list)
    for item in everything:
        entry = project.entry(item.key)
        if entry and project.lets_through(entry):
            for value in values(entry, Facet.ACTORS):
                if value in among:
                    spread[value] += stretches([item])
    width = (reach[1] - reach[0]) / COLUMNS
    return {value: tuple(histogram(found, reach[0], width, COLUMNS)) for value, found in spread.items()}
