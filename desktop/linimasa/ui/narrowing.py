"""The part of a project that somebody asks for, actors and days, and the same in words."""

import copy
import math
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ..civil import MINUTES
from ..model import Extraction, Granularity, Interval
from ..project import Entry, Facet, Project
from . import choices, dates, numbers
from .picture_options import PictureError, PictureOptions

translate = QCoreApplication.translate
_NAMED = 6  # actors told by name


def narrowed(project: Project, options: PictureOptions) -> Project:
    """A view of a project with only the actors and days asked for; the project stays as it is.

    Raises:
        PictureError: an actor is unknown.
    """
    part = copy.copy(project)
    part.arrangement = part.arrangement.unfolded()
    if options.actors:
        wanted = {_member(project, name) for name in options.actors}
        part.hidden = frozenset({*project.cast.members, None} - wanted)
    part.entries = [entry for entry in project.entries if _within(entry, options)]
    if options.keys is not None:
        part.entries = [entry for entry in part.entries if entry.key in options.keys]
    return part


def told(project: Project, options: PictureOptions) -> list[str]:
    """What was asked for and what is hidden, in words."""
    first, last = options.first, options.last
    open_days = Interval(None if first is None else first * MINUTES, None if last is None else (last + 1) * MINUTES)
    days = [] if open_days == Interval(None, None) else [dates.phrase(open_days, Granularity.DAY)]
    return [*days, *choice(project, options)]


def title(used: Sequence[Extraction]) -> str:
    """The title of what tells of articles, if nobody gives one."""
    if len(used) == 1:
        return name(used[0])
    return numbers.tr("A timeline of %Ln articles", None, len(used))


def name(extraction: Extraction) -> str:
    """An article's title, else the name of its file."""
    article = extraction.article
    return article.title or (Path(article.path).name if article.path else translate("pictures", "Untitled"))


def choice(project: Project, options: PictureOptions) -> list[str]:
    """The choice of events in words: the actors asked for, else those hidden in the window, and its other filters."""
    hidden = project.choices()
    found = [translate("pictures", "only events chosen by hand")] if options.by_hand else []
    if options.page:
        number, count = options.page[:2]
        found.append(translate("pictures", "page {number} of {count}").format(number=number, count=count))
    if options.actors:
        wanted = dict.fromkeys(_member(project, name) for name in options.actors)
        names = choices.listed([project.cast.members[key].name for key in wanted], _NAMED)
        found.append(translate("pictures", "only {actors}").format(actors=names))
        hidden = [one for one in hidden if one.facet is not Facet.ACTORS]
    found += [choices.told(project, one, _NAMED) for one in hidden]
    query = project.filters.query.strip()
    return [*found, choices.query_told(query)] if query else found


def reach(entry: Entry) -> tuple[float, float]:
    """The minutes from which to which an event may be; "before" is known by its end only."""
    interval = entry.event.interval or Interval(0, 0)
    end = math.inf if interval.end is None else float(interval.end)
    return (end - 1 if interval.begin is None else float(interval.begin)), end


def _member(project: Project, called: str) -> str:
    wanted = called.casefold().strip()
    for member in project.cast.ranked():
        if wanted in {member.name.casefold(), *(alias.casefold() for alias in member.aliases)}:
            return member.key
    known = ", ".join(member.name for member in project.cast.ranked() if member.named)
    text = translate("pictures", "no actor is called “{name}”; there are: {known}")
    raise PictureError(text.format(name=called, known=known or "–"))


def _within(entry: Entry, options: PictureOptions) -> bool:
    first, last = reach(entry)
    after = options.first is None or last > options.first * MINUTES
    return not entry.dated or (after and (options.last is None or first < (options.last + 1) * MINUTES))
