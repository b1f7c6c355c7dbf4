"""What the event list says: the words of each cell, on the screen, spoken, and copied."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from ..model import Event, Role
from ..project import CastMember, Entry, Known, Project, Review
from . import dates, why, words

translate = QCoreApplication.translate
Rank = tuple[float, float, str]


class Column(IntEnum):
    """The columns, from left to right."""

    MARK = 0
    DATE = 1
    EVENT = 2
    ACTOR = 3
    KNOWN = 4
    REVIEW = 5
    KIND = 6
    SOURCE = 7


COPIED = (Column.DATE, Column.EVENT, Column.ACTOR, Column.KNOWN, Column.SOURCE)


def heading(column: Column) -> str:
    """The name of a column. That of the marks is spoken only."""
    return {
        Column.MARK: translate("eventlist", "Mark"),
        Column.DATE: translate("eventlist", "Date"),
        Column.EVENT: translate("eventlist", "Event"),
        Column.ACTOR: translate("eventlist", "Actor"),
        Column.KNOWN: translate("eventlist", "Known"),
        Column.REVIEW: translate("eventlist", "Review"),
        Column.KIND: translate("eventlist", "Kind"),
        Column.SOURCE: translate("eventlist", "Source"),
    }[column]


def cell(project: Project, entry: Entry, column: Column) -> str:
    """The words of a cell as they came: not yet fit to be drawn."""
    event = entry.event
    if column is Column.DATE:
        return dates.of_entry(entry, dates.Style.SHORT) if entry.dated else translate("eventlist", "Undated")
    if column is Column.EVENT:
        return event.title
    if column is Column.ACTOR:
        lead = project.lead(entry)
        return lead.name if lead else ""
    if column is Column.KNOWN:
        return _known(entry) if entry.dated else why.sentence(entry, project.extraction(entry.key))
    if column is Column.KIND:
        return words.kind(event.kind)
    if column is Column.REVIEW:
        return words.review(entry.review)
    return _source(project, entry) if column is Column.SOURCE else ""


def tip(project: Project, entry: Entry, column: Column) -> str:
    """What is worth knowing beyond the words of a cell."""
    if column in (Column.DATE, Column.KNOWN):
        sentence = why.sentence(entry, project.extraction(entry.key))
        return f"{dates.of_entry(entry)}. {sentence}" if entry.dated else sentence
    if column is Column.SOURCE:
        return _whole(project, entry, column)
    return _actors(project, entry) if column is Column.ACTOR else spoken(project, entry, column)


def spoken(project: Project, entry: Entry, column: Column) -> str:
    """A cell as a screen reader says it."""
    if column is Column.MARK:
        known = words.known(entry.known) if entry.dated else translate("eventlist", "Undated")
        return f"{words.kind(entry.event.kind)}, {known}"
    if column is Column.DATE and entry.dated:
        return dates.of_entry(entry)
    if column is Column.ACTOR:
        return _actors(project, entry) or translate("eventlist", "No actor")
    return cell(project, entry, column)


def copied(project: Project, entry: Entry) -> list[str]:
    """The cells of a row to be pasted elsewhere: date, title, all actors, how the date is known, source.

    None of them is a formula to a spreadsheet.
    """
    from ..exports.table import harmless

    return [harmless(" ".join(_whole(project, entry, column).split())) for column in COPIED]


def rank(project: Project, entry: Entry, column: Column) -> Rank | None:
    """Where a row stands when its column is sorted; one without rank comes last either way."""
    if column is Column.DATE:
        return _when(entry.event)
    if column is Column.KNOWN:
        return (list(Known).index(entry.known), 0, "") if entry.dated else None
    if column is Column.REVIEW:
        return list(Review).index(entry.review), 0, ""
    if column is Column.MARK:
        return 0, list(Known).index(entry.known) if entry.dated else len(Known), entry.event.kind
    text = cell(project, entry, column).casefold()
    return (0, 0, text) if text else None


def _whole(project: Project, entry: Entry, column: Column) -> str:
    """A cell with all that there is no room for in the list."""
    if column is Column.ACTOR:
        return ", ".join(member.name for member, _ in _acting(project, entry))
    if column is Column.SOURCE:
        return words.source(project.extraction(entry.key).article, entry.event.span.start)
    return cell(project, entry, column)


def _source(project: Project, entry: Entry) -> str:
    """Who published it, else its title, and the page."""
    article = project.extraction(entry.key).article
    parts = (article.outlet or words.article(article), words.page(article, entry.event.span.start))
    return ", ".join(part for part in parts if part)


def _known(entry: Entry) -> str:
    """As on a chip, but short enough for a column."""
    if entry.known is Known.PUBLICATION:
        return translate("eventlist", "From article")
    return words.known(entry.known)


def _when(event: Event) -> Rank | None:
    """Ranges by their beginning, then the shorter first; what has only an end by that, and open ones last."""
    interval = event.interval
    if interval is None or (interval.begin is None and interval.end is None):
        return None
    begin = interval.end if interval.begin is None else interval.begin
    end = float("inf") if interval.end is None else interval.end
    assert begin is not None
    return begin, end, ""


def _actors(project: Project, entry: Entry) -> str:
    return "; ".join(f"{member.name}, {words.role(role)}" for member, role in _acting(project, entry))


def _acting(project: Project, entry: Entry) -> list[tuple[CastMember, Role]]:
    """Who acts in an event; those who are others by now are left out until the list shows who."""
    members = project.cast.members
    return [(members[key], role) for key, role in entry.actors if key in members]
