"""The open project: its articles, who acts in them, and what is shown."""

from .cast import COLOURS, CastMember
from .entries import Entry, Key, Known
from .filters import Choice, Count, Counts, Facet, Filters, Value
from .project import Project
from .search import find

__all__ = [
    "COLOURS",
    "CastMember",
    "Choice",
    "Count",
    "Counts",
    "Entry",
    "Facet",
    "Filters",
    "Key",
    "Known",
    "Project",
    "Value",
    "find",
]
