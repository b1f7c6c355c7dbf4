"""When the actors act: their events by columns of time, for a small line beside each name."""

from collections import defaultdict
from collections.abc import Container, Mapping

from ..project import Facet, Project, Value
from ..project.filters import values
from .density import histogram, stretches
from .items import Item, Words
from .stock import stock

COLUMNS = 20
Activity = Mapping[Value, tuple[float, ...]]  # of a cast member, None for no actor


def activity(project: Project, among: Container[Value], words: Words) -> Activity:
    """The events shown of some actors in columns that span the project's days, whatever is hidden."""
    found = stock(project, words)
    reach = found.extent
    if reach is None:
        return {}
    spread: dict[Value, list[Item]] = defaultdict(list)
    for entry in project.shown():
        item = found.item(entry.key)
        if item:
            for value in values(entry, Facet.ACTORS):
                if value in among:
                    spread[value].append(item)
    width = (reach[1] - reach[0]) / COLUMNS
    return {value: tuple(histogram(stretches(own), reach[0], width, COLUMNS)) for value, own in spread.items()}
