"""Lanes: one for each of the leading actors, one for all others, one for events without an actor."""

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from ..project import CastMember, Project
from ..project.rests import Work, finish
from .items import Item, Words, in_time
from .stock import stocking

_SLICE = 1000  # events looked at between two rests


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
    return finish(laning(project, words))


def laning(project: Project, words: Words) -> Work[tuple[Lane, ...]]:
    """Do what `lanes` does, with rests."""
    made = yield from stocking(project, words)
    leads: dict[str | None, list[Item]] = defaultdict(list)
    for count, (entry, item) in enumerate(made.through, 1):
        lead = project.lead(entry) if entry.actors else None
        leads[lead.key if lead else None].append(item)
        if not count % _SLICE:
            yield
    ranked = project.cast.ranked(key for key in leads if key is not None)
    coloured = [member for member in ranked if member.colour is not None]
    others = [member for member in ranked if member.colour is None]
    found = []
    for member in coloured:
        found.append(_lane(LaneKind.ACTOR, [member], leads))
        yield
    if others:
        found.append(_lane(LaneKind.ACTOR if len(others) == 1 else LaneKind.OTHERS, others, leads))
        yield
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
