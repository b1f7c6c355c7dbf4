"""What the card of an event begins with, and what a person says of the event when it is saved."""

from ..project import Correction, Entry, GivenDate, Key, Known, Part, Project, Review
from . import dates
from .actorsform import Known as KnownActor
from .editcard import Edited, Subject
from .spokendate import Spoken


def is_stated(entry: Entry) -> bool:
    """Whether an event is open and the text itself says when it was."""
    return entry.review is Review.OPEN and entry.dated and entry.known is Known.STATED


def subject(project: Project, entry: Entry) -> Subject:
    """An event to be edited."""
    number = entry.key[0]
    extraction, given = project.extractions[number], project.correction(entry.key).date
    members = [(actor, project.cast.member(actor, number)) for actor in extraction.actors]
    actors = [KnownActor(actor.id, member.name, member.colour) for actor, member in members]
    words = given.words if given else ""
    said = project.original(entry.key) or entry.event
    told = dates.of_event(said, extraction.timexes)
    return Subject(entry.event, said, told, words, actors, extraction.reference.day)


def correction(project: Project, key: Key, edited: Edited, before: Correction) -> Correction:
    """What a person says of an event, whose review stays as it was."""
    actors = {actor.id: actor for actor in project.extraction(key).actors}
    parts = None
    if edited.parts is not None:
        parts = tuple(Part(actors[actor].name, actors[actor].kind, role) for actor, role in edited.parts)
    same = edited.date and before.date and edited.date.words == before.date.words
    date = before.date if same else _given(edited.date) if edited.date else None
    return Correction(edited.title, edited.kind, date, edited.undated, parts, before.review)


def _given(spoken: Spoken) -> GivenDate | None:
    from ..timex import edtf  # heavy, and no start waits for it

    unit = spoken.timex.granularity
    if unit is None:
        return None
    mod, value = spoken.timex.mod, spoken.timex.value
    return GivenDate(spoken.interval, unit, edtf(spoken.interval, unit, mod), spoken.words, mod, value)
