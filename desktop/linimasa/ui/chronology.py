"""The events of a project as data formats write them: those the filters let through, with dates in words."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale

from .. import exports
from ..exports import Chronology, Words
from ..project import Project
from . import dates, narrowing
from .picture_options import PictureOptions
from .theme import legible

translate = QCoreApplication.translate
_ALL = PictureOptions()
_FEWEST = 2  # articles in a sample, so that a format which holds one can say so


def of_project(
    project: Project, options: PictureOptions = _ALL, *, bom: bool = False, most: int | None = None
) -> Chronology:
    """What the filters of a project let through, of the actors and days asked for. Only dated events are of a day.

    `most` events are taken for a sample, with their articles.

    Raises:
        PictureError: an actor is unknown.
    """
    days_asked = (options.first, options.last) != (None, None)
    entries = [one for one in narrowing.narrowed(project, options).shown() if one.dated or not days_asked]
    some = entries[:most]
    used = {entry.key[0] for entry in some}
    articles = [one for place, one in enumerate(_articles(project)) if most is None or one in used or place < _FEWEST]
    found = exports.shown(project, some, articles, dates.of_entry)
    return replace(
        found,
        title=options.title or (narrowing.title(found.extractions) if found.extractions else ""),
        filters=tuple(legible(words) for words in narrowing.told(project, options)),
        left_out=len(project.entries) - len(entries),
        language=QLocale().bcp47Name(),
        words=_words(),
        bom=bom,
    )


def _articles(project: Project) -> list[int]:
    """The numbers of the articles that are not hidden."""
    filters = project.filters
    return [
        number
        for number, extraction in enumerate(project.extractions)
        if number not in filters.articles and extraction.language not in filters.languages
    ]


def _words() -> Words:
    return Words(
        filters=translate("chronology", "Shown"),
        left_out=translate("chronology", "Left out"),
        undated=translate("chronology", "Without a date"),
        sources=translate("chronology", "Sources"),
        events=translate("chronology", "Events"),
        zoom_in=translate("chronology", "Zoom in"),
        zoom_out=translate("chronology", "Zoom out"),
        show_all=translate("chronology", "Show all"),
    )
