"""The open project: its articles, who acts in them, and what is shown."""

from ..model import PROJECT_SUFFIX as SUFFIX
from .applying import Applied, apply
from .arrangement import Arrangement, Grouping
from .cast import COLOURS, CastMember
from .coverage import Covered, coverage
from .decisions import UNDECIDED, Anchor, Correction, Decisions, GivenDate, Identity, Part, Review, Told, identity
from .entries import Entry, Key, Known
from .filters import Choice, Count, Counts, Facet, Filters, Value
from .project import Project
from .search import find
from .state import Content, State
from .undo import Change, Command, Decide, History, Replacement, Replacements, What, counterpart

__all__ = [
    "COLOURS",
    "SUFFIX",
    "UNDECIDED",
    "Anchor",
    "Applied",
    "Arrangement",
    "CastMember",
    "Change",
    "Choice",
    "Command",
    "Content",
    "Correction",
    "Count",
    "Counts",
    "Covered",
    "Decide",
    "Decisions",
    "Entry",
    "Facet",
    "Filters",
    "GivenDate",
    "Grouping",
    "History",
    "Identity",
    "Key",
    "Known",
    "Part",
    "Project",
    "Replacement",
    "Replacements",
    "Review",
    "State",
    "Told",
    "Value",
    "What",
    "apply",
    "counterpart",
    "coverage",
    "find",
    "identity",
]
