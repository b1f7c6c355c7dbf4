"""Writing the timeline to a file, in the format of its suffix."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ..project import Project
from .theme import Theme

translate = QCoreApplication.translate


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
            missing = pictures.export_project(project, out, pictures.PictureOptions(theme=theme.name))
            return _remark(missing)
        if suffix not in exports.by_suffix():
            known = ", ".join([*pictures.SUFFIXES, *sorted(exports.by_suffix())])
            raise SavingError(translate("saving", "the name must end in one of {known}").format(known=known))
        exports.write(project.extractions, out)
    except pictures.PictureError as error:
        raise SavingError(str(error)) from error
    except OSError as error:
        raise SavingError(error.strerror or str(error)) from error
    return ""


def _remark(missing: list[str]) -> str:
    if not missing:
        return ""
    codes = " ".join(f"U+{ord(character):04X}" for character in missing)
    return translate("saving", "characters the font lacks are written as codes: {codes}").format(codes=codes)
