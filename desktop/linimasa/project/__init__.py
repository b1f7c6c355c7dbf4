"""The open project: its articles, who acts in them, and what is shown."""

from .arrangement import Arrangement, Grouping
from .cast import COLOURS, CastMember
from .coverage import Covered, coverage
from .entries import Entry, Key, Known
from .filters import Choice, Count, Counts, Facet, Filters, Value
from .project import Project
from .search import find
from .undo import Command, History, Replacement, Replacements, counterpart

__all__ = [
    "COLOURS",
    "Arrangement",
    "CastMember",
    "Choice",
    "Command",
    "Count",
    "Counts",
    "Covered",
    "Entry",
    "Facet",
    "Filters",
    "Grouping",
    "History",
    "Key",
    "Known",
    "Project",
    "Replacement",
    "Replacements",
    "Value",
    "counterpart",
    "coverage",
    "find",
]
