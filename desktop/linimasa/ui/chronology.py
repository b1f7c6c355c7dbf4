"""The events of a project as data formats write them: those the filters let through, with dates in words."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale

from .. import exports
from ..exports import Chronology, Words
from ..model import Event, Extraction, Timex
from ..project import Project
from . import choices, dates
from .theme import drawable

translate = QCoreApplication.translate
_NAMED = 6  # actors and the like told by name


def of_project(project: Project, title: str = "", *, bom: bool = False) -> Chronology:
    """What the filters of a project let through."""
    shown = {entry.key for entry in project.shown()}
    kept = tuple(
        replace(extraction, events=tuple(event for event in extraction.events if (number, event.id) in shown))
        for number, extraction in enumerate(project.extractions)
    )
    told = [choices.told(project, choice, _NAMED) for choice in project.choices()]
    query = project.filters.query
    found = of_articles(kept, title, bom=bom)
    filters = tuple(drawable(words) for words in ([*told, choices.query_told(query)] if query else told))
    return replace(found, filters=filters, left_out=len(project.entries) - len(shown))


def of_articles(extractions: Sequence[Extraction], title: str = "", *, bom: bool = False) -> Chronology:
    """All events of articles."""
    title = title or next((each.article.title for each in extractions if each.article.title), "")
    language = QLocale().bcp47Name()
    told = exports.in_order(extractions, _when)
    return Chronology(tuple(extractions), told, title, language=language, words=_words(), bom=bom)


def _when(event: Event, timex: Timex | None) -> str:
    if event.interval is None:
        return ""
    mod, value = (timex.mod, timex.value) if timex else (None, "")
    return dates.phrase(event.interval, event.granularity, dates.Style.LONG, mod, value)


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
