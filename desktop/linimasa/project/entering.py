"""The entries that an article brings into the project."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..model import Certainty, DateBasis, Event, EventKind, Extraction, Participant, Role, Timex
from .applying import Applied
from .cast import Cast, CastMember
from .decisions import Review
from .entries import Entry, Known
from .rests import Work

RANKS = {role: n for n, role in enumerate((Role.AGENT, Role.SPEAKER, Role.TARGET, Role.MENTIONED))}
_SLICE = 200  # events entered between two rests


Entries = Mapping[str, Entry]
NONE: Entries = {}


def entering(number: int, applied: Applied, cast: Cast, entered: Entries = NONE) -> Work[list[Entry]]:
    """The entries of an article, made with rests; its actors join the cast.

    Args:
        entered: entries that were made of the same reading with the same actors, who are in the cast, by the ids of
            their events.
    """
    extraction = applied.extraction
    timexes = {timex.id: timex for timex in extraction.timexes}
    members: dict[str, CastMember] = {} if entered else _joining(extraction, number, cast)
    entries = []
    for made, event in enumerate(extraction.events, 1):
        if not made % _SLICE:
            yield
        if (old := entered.get(event.id)) and old.event is event:
            entries.append(_reviewed(old, applied))
            continue
        members = members or _joining(extraction, number, cast)
        timex = timexes.get(event.timexes[0]) if event.timexes else None
        roles: dict[str, Role] = {}
        for participant in sorted(event.actors, key=_rank) if len(event.actors) > 1 else event.actors:
            roles.setdefault(members[participant.id].key, participant.role)
        known, actors, holders = _known(event, timex), tuple(roles.items()), _holders(event, roles)
        entry = Entry((number, event.id), event, known, timex, actors, holders, extraction.language)
        if known is Known.GIVEN:
            entry = replace(entry, given=applied.corrected[event.id][1].date)
        entries.append(_reviewed(entry, applied) if applied.decisions else entry)
    return entries


def _joining(extraction: Extraction, number: int, cast: Cast) -> dict[str, CastMember]:
    """The members that the actors of an article are, by the actors' ids."""
    return {actor.id: cast.add(actor, number) for actor in extraction.actors}


def leading(parts: Sequence[Entry]) -> Entry:
    """The entry that stands for events of several articles: the first of them with the actors of all."""
    first, *others = parts
    roles = dict(first.actors)
    for key, role in (each for part in others for each in part.actors):
        if key not in roles or RANKS[role] < RANKS[roles[key]]:
            roles[key] = role
    actors = tuple(sorted(roles.items(), key=lambda each: RANKS[each[1]]))
    also = tuple(part.key for part in others)
    return replace(first, actors=actors, holders=_holders(first.event, roles), also=also, edited=True)


def _reviewed(entry: Entry, applied: Applied) -> Entry:
    """An entry with what a person thinks of it."""
    said = applied.corrected.get(entry.event.id)
    review, edited = said[1].review if said else Review.OPEN, applied.edited(entry.event.id)
    same = review is entry.review and edited is entry.edited
    return entry if same else replace(entry, review=review, edited=edited)


def _rank(participant: Participant) -> int:
    return RANKS[participant.role]


def _holders(event: Event, roles: Mapping[str, Role]) -> tuple[str, ...]:
    """The actors an entry stands or falls by."""
    part = tuple(key for key, role in roles.items() if role is not Role.MENTIONED)
    return part if part and event.kind is EventKind.STATEMENT else tuple(roles)


def _known(event: Event, timex: Timex | None) -> Known:
    if event.date_basis is DateBasis.GIVEN:
        return Known.GIVEN
    if event.date_basis is DateBasis.REFERENCE:
        return Known.PUBLICATION
    if event.date_basis is not DateBasis.STATED or timex is None:
        return Known.INFERRED
    return Known(Certainty(timex.certainty).value)
