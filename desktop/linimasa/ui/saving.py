"""Writing the timeline to a file, in the format of its suffix."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ..project import Project
from .theme import Theme

translate = QCoreApplication.translate
_MOST_EVENTS = 1000  # of a picture: the time to find rows for whole labels grows with the square


class SavingError(Exception):
    """The file was not written; the message says why."""


def suggested(project: Project, folder: str) -> Path:
    """A name for the picture of a project, beside its first article."""
    first = next((Path(one.article.path) for one in project.extractions if one.article.path), None)
    return Path(folder or (first.parent if first else ".")) / f"{first.stem if first else 'linimasa'}.png"


def save(project: Project, out: Path, theme: Theme) -> str:
    """Write a picture of what the filters let through, or all articles as data. Returns a remark for the user.

    Raises:
        SavingError: it could not be written.
    """
    from .. import exports
    from . import pictures

    suffix = out.suffix.lower()
    try:
        if suffix in pictures.SUFFIXES:
            return _remark(_paint(project, out, theme))
        if suffix not in exports.by_suffix():
            known = ", ".join([*pictures.SUFFIXES, *sorted(exports.by_suffix())])
            raise SavingError(translate("saving", "the name must end in one of {known}").format(known=known))
        exports.write(project.extractions, out)
    except pictures.PictureError as error:
        raise SavingError(str(error)) from error
    except OSError as error:
        raise SavingError(error.strerror or str(error)) from error
    return ""


def _paint(project: Project, out: Path, theme: Theme) -> list[str]:
    from . import pictures

    count = sum(entry.dated for entry in project.shown())
    if count > _MOST_EVENTS:
        told = translate("saving", "{n} events are too many for one picture, it holds {most}: hide some actors")
        raise SavingError(told.format(n=count, most=_MOST_EVENTS))
    options = pictures.PictureOptions(theme=theme.name)
    try:
        return pictures.export_project(project, out, options)
    except pictures.PictureError as error:
        if error.size is None:
            raise
        return pictures.export_project(project, out, replace(options, size=error.size))


def _remark(missing: list[str]) -> str:
    if not missing:
        return ""
    codes = " ".join(f"U+{ord(character):04X}" for character in missing)
    return translate("saving", "characters the font lacks are written as codes: {codes}").format(codes=codes)
