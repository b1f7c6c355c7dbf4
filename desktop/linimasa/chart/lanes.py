"""Lanes: one for each of the leading actors, one for all others, one for events without an actor."""

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from ..project import CastMember, Project
from .items import Item, Words, in_time
from .stock import stock


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
    made = stock(project, words)
    leads: dict[str | None, list[Item]] = defaultdict(list)
    for entry, item in made.through:
        lead = project.lead(entry) if entry.actors else None
        leads[lead.key if lead else None].append(item)
    ranked = project.cast.ranked(key for key in leads if key is not None)
    coloured = [member for member in ranked if member.colour is not None]
    others = [member for member in ranked if member.colour is None]
    found = [_lane(LaneKind.ACTOR, [member], leads) for member in coloured]
    if others:
        found.append(_lane(LaneKind.ACTOR if len(others) == 1 else LaneKind.OTHERS, others, leads))
    if leads[None]:
        found.append(Lane(LaneKind.NONE, "", "", None, 0, _items(leads[None])))
    return tuple(found)


def _lane(kind: LaneKind, members: list[CastMember], leads: dict[str | None, list[Item]]) -> Lane:
    own = [item for member in members for item in leads[member.key]]
    alone = kind is LaneKind.ACTOR
    key, name = (members[0].key, members[0].name) if alone else ("", "")
    return Lane(kind, key, name, members[0].colour, len(members), _items(own))


def _items(items: list[Item]) -> tuple[Item, ...]:
    """A lane's items by their beginnings. At most one in three is important; where more are, none stands out."""
    own = sorted(items, key=in_time)
    if 3 * sum(item.important for item in own) > len(own):
        own = [item._replace(important=False) for item in own]
    return tuple(own)
