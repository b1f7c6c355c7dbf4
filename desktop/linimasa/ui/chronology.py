"""The events of a project as data formats write them: those the filters let through, with dates in words."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale

from .. import exports
from ..exports import ByHand, Chronology, Words
from ..model import Event, Extraction, Timex
from ..project import Entry, Project, Review
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
    shown = {entry.key for entry in entries[:most]}
    kept = [
        (number, replace(extraction, events=tuple(event for event in extraction.events if (number, event.id) in shown)))
        for number, extraction in _articles(project)
    ]
    if most is not None:
        kept = [(number, one) for place, (number, one) in enumerate(kept) if one.events or place < _FEWEST]
    found = of_articles([one for _, one in kept], options.title or "", bom=bom)
    places = {number: place for place, (number, _) in enumerate(kept)}
    by_hand = {(places[each.key[0]], each.key[1]): _by_hand(each) for each in entries[:most] if _is_by_hand(each)}
    filters = tuple(legible(words) for words in narrowing.told(project, options))
    return replace(found, filters=filters, left_out=len(project.entries) - len(entries), by_hand=by_hand)


def _is_by_hand(entry: Entry) -> bool:
    return entry.edited or entry.review is not Review.OPEN


def _by_hand(entry: Entry) -> ByHand:
    return ByHand(None if entry.review is Review.OPEN else entry.review, entry.edited)


def _articles(project: Project) -> list[tuple[int, Extraction]]:
    """The articles that are not hidden, with their numbers."""
    filters = project.filters
    return [
        (number, extraction)
        for number, extraction in enumerate(project.extractions)
        if number not in filters.articles and extraction.language not in filters.languages
    ]


def of_articles(extractions: Sequence[Extraction], title: str = "", *, bom: bool = False) -> Chronology:
    """All events of articles."""
    title = title or (narrowing.title(extractions) if extractions else "")
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
