"""The open project: its articles, who acts in them, and what is shown."""

from .cast import COLOURS, CastMember
from .project import Entry, Key, Known, Project

__all__ = ["COLOURS", "CastMember", "Entry", "Key", "Known", "Project"]
