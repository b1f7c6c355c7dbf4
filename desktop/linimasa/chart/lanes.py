"""Lanes: one for each of the leading actors, one for all others, one for events without an actor."""

from collections import defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum

from ..project import CastMember, Entry, Project
from .items import Item, Words
from .stock import Stock, stock


class LaneKind(StrEnum):
    """Whose events a lane holds."""

    ACTOR = "actor"
    OTHERS = "others"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane. `key` and `name` are the actor's, empty for the others; `members` counts the actors."""

    kind: LaneKind
    key: str
    name: str
    colour: int | None
    members: int
    items: tuple[Item, ...]


def lanes(project: Project, words: Words) -> tuple[Lane, ...]:
    """The lanes of what the project's filters let through, the actors with most events first."""
    shown = project.shown()
    leads: dict[str | None, list[Entry]] = defaultdict(list)
    members: dict[str, CastMember] = {}
    for entry in shown:
        lead = project.lead(entry)
        leads[lead.key if lead else None].append(entry)
        if lead:
            members[lead.key] = lead
    made = stock(project, words)
    ranked = [member for member in project.cast.ranked(members) if any(made.item(e.key) for e in leads[member.key])]
    coloured = [member for member in ranked if member.colour is not None]
    others = [member for member in ranked if member.colour is None]
    found = [_lane(LaneKind.ACTOR, [member], leads, made) for member in coloured]
    if others:
        found.append(_lane(LaneKind.ACTOR if len(others) == 1 else LaneKind.OTHERS, others, leads, made))
    if any(made.item(entry.key) for entry in leads[None]):
        found.append(Lane(LaneKind.NONE, "", "", None, 0, _items(leads[None], made)))
    return tuple(found)


def _lane(kind: LaneKind, members: list[CastMember], leads: dict[str | None, list[Entry]], made: Stock) -> Lane:
    own = [entry for member in members for entry in leads[member.key]]
    alone = kind is LaneKind.ACTOR
    key, name = (members[0].key, members[0].name) if alone else ("", "")
    return Lane(kind, key, name, members[0].colour, len(members), _items(own, made))


def _items(entries: list[Entry], made: Stock) -> tuple[Item, ...]:
    """A lane's items by their beginnings. At most one in three is important; where more are, none stands out."""
    own = sorted(
        (item for entry in entries if (item := made.item(entry.key))), key=lambda item: (item.begin, item.end, item.key)
    )
    if 3 * sum(item.important for item in own) > len(own):
        own = [replace(item, important=False) for item in own]
    return tuple(own)
