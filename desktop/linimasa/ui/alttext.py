"""A picture in words, for those who do not see it (alternative text)."""

from PySide6.QtCore import QCoreApplication

from ..project import Entry, Project
from . import choices, dates, numbers
from .theme import drawable

translate = QCoreApplication.translate
_NAMED = 5  # actors told by name


def description(part: Project, choice: str) -> str:
    """What there is to see of a part of a project, of which at least one event has a date.

    Args:
        choice: the days shown and what was filtered, in words.
    """
    shown = sorted((entry for entry in part.shown() if entry.dated), key=_begin)
    said = [numbers.tr("A timeline of %Ln events: {choice}.", None, len(shown)).format(choice=choice)]
    leading = {lead.key for entry in shown if (lead := part.lead(entry))}
    names = [member.name for member in part.cast.ranked(leading)]
    if names:
        said.append(translate("alttext", "Actors: {names}.").format(names=choices.listed(names, _NAMED)))
    if len(shown) > 1:
        text = translate("alttext", "It begins with “{first}” ({day}) and ends with “{last}” ({last_day}).")
        first, last = shown[0], shown[-1]
        days = {"day": dates.of_entry(first, dates.Style.SHORT), "last_day": dates.of_entry(last, dates.Style.SHORT)}
        said.append(text.format(first=first.event.title, last=last.event.title, **days))
    return drawable(" ".join(said))


def _begin(entry: Entry) -> tuple[int, int]:
    interval = entry.event.interval
    ends = [end for end in (interval.begin, interval.end) if end is not None] if interval else []
    return (ends[0], ends[-1]) if ends else (0, 0)
