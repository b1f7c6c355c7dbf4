"""Exported pictures, painted by the same code as the screen."""

from collections.abc import Iterable
from pathlib import Path

from ..model import Extraction
from ..project import Project
from .picture_options import SUFFIXES, PictureError, PictureOptions

__all__ = ["SUFFIXES", "PictureError", "PictureOptions", "export_project", "write"]


def write(extractions: Iterable[Extraction], out: Path, options: PictureOptions) -> list[str]:
    """Paint the events of articles to a file.

    Returns:
        The characters without a glyph, which are drawn as [U+XXXX].

    Raises:
        PictureError: an actor is unknown, nothing is left to show, or the size is too small.
        OSError: the file cannot be written; nothing is left behind.
    """
    project = Project()
    project.add(extractions)
    return export_project(project, out, options)


def export_project(project: Project, out: Path, options: PictureOptions) -> list[str]:
    """Paint the events of an open project that its filters let through; otherwise as `write`."""
    raise NotImplementedError
