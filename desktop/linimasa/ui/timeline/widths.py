"""How letters of labels are, and how wide an item's label is."""

from ...chart.items import Item
from .labels import Labels
from .look import Look

WEIGHTS = (400, 500)  # of a label's letters, of an important one's
NUMBER = 3.0  # from a label to its number


def weight(item: Item) -> int:
    """The weight of a label's letters."""
    return WEIGHTS[item.important]


def measure(labels: Labels, look: Look, item: Item, number: str = "") -> float:
    """The width of an item's whole label, with the number of its source."""
    return labels.width(item.title, look.label, weight(item)) + (number_width(labels, number) if number else 0.0)


def number_width(labels: Labels, number: str) -> float:
    """What the number of a source takes after its label."""
    return NUMBER + labels.width(number, 10, 600)
