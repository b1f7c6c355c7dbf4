"""The part of a project that a picture shows, and the words that tell of it."""

import math
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from .. import civil, exports
from ..chart.folds import UNFOLDED, Folds
from ..civil import MINUTES
from ..model import Event, Extraction, Granularity, Interval
from ..project import Entry, Grouping, Key, Project
from . import dates, numbers, words
from .narrowing import choice, name, narrowed, reach, title
from .page import Page, Source
from .picture_options import PictureError, PictureOptions
from .pictureview import view_of

translate = QCoreApplication.translate
_EARLIEST, _LATEST = civil.parse_day("-9999-01-01"), civil.parse_day("9999-12-31")
_QUOTED = 160  # characters of quoted words at most


def excerpt(project: Project, options: PictureOptions) -> Project:
    """What a picture shows of a project.

    Raises:
        PictureError: an actor is unknown, or no dated event is left.
    """
    part = narrowed(project, options)
    part.entries = [entry for entry in part.shown() if entry.dated]
    if not part.entries:
        raise PictureError(translate("pictures", "no dated event is left to show"))
    return part


def page(
    project: Project, part: Project, options: PictureOptions, numbers: dict[Key, str], folds: Folds = UNFOLDED
) -> Page:
    """The words around the chart of a part of a project."""
    shown = [entry for entry in part.shown() if entry.dated]
    used = _used(shown)
    return Page(
        title=options.title or title([project.extractions[index] for index in used]),
        subtitle="; ".join([_range(shown, options), *choice(project, options)]),
        sources=[
            _source(str(n), project.extractions[index], _first(part, shown, index)) for n, index in enumerate(used, 1)
        ],
        foot=(
            f"{_counts(project, shown, bool(numbers), options)}{_folded(shown, options, folds)}",
            f"Linimasa, {_today()}",
        ),
        actors=_coloured(part),
    )


def _coloured(part: Project) -> tuple[tuple[int, str], ...]:
    """The colours of actors with their names, unless the lanes have them."""
    if part.arrangement.by is Grouping.ACTOR:
        return ()
    return tuple((member.colour, member.name) for member in part.cast.ranked() if member.colour is not None)


def source_numbers(part: Project) -> dict[Key, str]:
    """The numbers of its articles for each event; none where there is only one article."""
    shown = [entry for entry in part.shown() if entry.dated]
    number = {index: n for n, index in enumerate(_used(shown), 1)}
    if len(number) < 2:
        return {}
    return {entry.key: ",".join(str(number[index]) for index in _used([entry])) for entry in shown}


def _used(shown: Sequence[Entry]) -> list[int]:
    """The numbers of the articles that tell entries, in order."""
    return sorted({key[0] for entry in shown for key in (entry.key, *entry.also)})


def _first(part: Project, shown: Sequence[Entry], index: int) -> Event:
    """The first event shown that rests on an article."""
    keys = (key for entry in shown for key in (entry.key, *entry.also) if key[0] == index)
    return next(found.event for key in keys if (found := part.entry(key)))


def evidence(part: Project, options: PictureOptions) -> str:
    """The words that the events of a part of a project rest on, by their sources, and its days, as JSON."""
    shown = [entry for entry in part.shown() if entry.dated]
    number = {index: n for n, index in enumerate(_used(shown))}
    shown.sort(key=lambda entry: entry.key[0])
    told = (
        [(number[key[0]], found.event) for key in (entry.key, *entry.also) if (found := part.entry(key))]
        for entry in shown
    )
    first, last = _minutes(shown, options)
    days = (max(first // MINUTES, _EARLIEST), min((last - 1) // MINUTES, _LATEST))
    view = view_of(part, options.gapless or part.arrangement.gapless)
    return exports.tell_evidence([part.extractions[index].article for index in number], told, days, view)


def _range(shown: Sequence[Entry], options: PictureOptions) -> str:
    """The days shown, in words."""
    first, last = _minutes(shown, options)
    days = (last - first) / MINUTES
    unit = Granularity.YEAR if days > 7300 else Granularity.MONTH if days > 62 else Granularity.DAY
    return dates.phrase(Interval(first, last), unit)


def _minutes(shown: Sequence[Entry], options: PictureOptions) -> tuple[int, int]:
    """From which minute to which is shown; days asked for are told as asked."""
    reaches = [reach(entry) for entry in shown]
    first = int(min(begin for begin, _ in reaches))
    last = int(max(begin + 1 if end == math.inf else end for begin, end in reaches))
    first = first if options.first is None else options.first * MINUTES
    return first, last if options.last is None else (options.last + 1) * MINUTES


def _source(number: str, extraction: Extraction, first: Event) -> Source:
    article = extraction.article
    parts = [article.outlet or Path(article.path or "").name]
    reference = extraction.reference
    published = reference.day if reference.basis.is_publication else article.published
    if published is not None:
        parts.append(dates.day_name(published))
    parts.append(words.page(article, first.span.start))
    line, quoted = ", ".join(part for part in parts if part), _quoted(extraction, first)
    return Source(number, name(extraction), f"{line}. {quoted}" if line else quoted)


def _quoted(extraction: Extraction, event: Event) -> str:
    """The sentence of an event."""
    words = " ".join(event.span.of(extraction.article.text).split())
    cut = f"{words[:_QUOTED].rpartition(' ')[0] or words[:_QUOTED]}…" if len(words) > _QUOTED else words
    return cut if cut[:1] in "“\"'«" else f"“{cut}”"


def _counts(project: Project, shown: Sequence[Entry], numbered: bool, options: PictureOptions) -> str:
    undated = sum(not entry.dated for entry in project.entries)
    left = len(project.entries) - (options.page.events if options.page else len(shown)) - undated
    total = len(project.entries)
    texts = [numbers.tr("{n} of %Ln events shown.", None, total).format(n=numbers.told(len(shown)))]
    if undated:
        texts.append(translate("pictures", "Without a date and left out: {n}.").format(n=numbers.told(undated)))
    if left:
        by_filters = translate("pictures", "Left out by filters and days: {n}.")
        text = translate("pictures", "Not chosen, or left out by filters: {n}.") if options.by_hand else by_filters
        texts.append(text.format(n=numbers.told(left)))
    if numbered:
        texts.append(translate("pictures", "Numbers name the source."))
    return " ".join(texts)


def _folded(shown: Sequence[Entry], options: PictureOptions, folds: Folds) -> str:
    first, last = (minute / MINUTES for minute in _minutes(shown, options))
    count = sum(first < fold.end and fold.begin < last for fold in folds.folds)
    text = translate("pictures", "Stretches without events that are folded: {n}.")
    return f" {text.format(n=numbers.told(count))}" if count else ""


def _today() -> str:
    return dates.day_name(date.today().toordinal() - 1, dates.Style.SHORT)
