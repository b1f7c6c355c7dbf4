"""Lanes: one for each of the leading actors, or for each article, kind or language, or one for all."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING

from ..project import CastMember, Entry, Grouping, Project
from ..project.rests import Work, finish
from .items import Item, Words
from .stock import stocking

if TYPE_CHECKING:
    from .columns import Columns

OTHERS, NONE, ALL = "others", "none", "all"  # keys of lanes
_SLICE = 1000  # events looked at between two rests
_Painted = tuple[Item, int | None]  # an item and its colour
_ARTICLES = 40  # lanes of articles; the others share one


class LaneKind(StrEnum):
    """Whose events a lane holds. OTHERS are many actors or articles, NONE is nobody."""

    ACTOR = "actor"
    OTHERS = "others"
    NONE = "none"
    ARTICLE = "article"
    KIND = "kind"
    LANGUAGE = "language"
    ALL = "all"


_KINDS = {
    Grouping.ACTOR: LaneKind.ACTOR,
    Grouping.ARTICLE: LaneKind.ARTICLE,
    Grouping.KIND: LaneKind.KIND,
    Grouping.LANGUAGE: LaneKind.LANGUAGE,
}


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane.

    Attributes:
        key: the actor's, or another that no other lane has.
        name: the actor's or the article's; else the word of the model that all its events have in common.
        members: how many actors or articles it holds.
        colours: those of its items, where they differ.
    """

    kind: LaneKind
    key: str
    name: str
    colour: int | None
    members: int
    items: "tuple[Item, ...] | Columns"
    colours: tuple[int | None, ...] = ()
    pinned: bool = False
    folded: bool = False

    def colour_at(self, index: int) -> int | None:
        """The colour of an item."""
        return self.colours[index] if self.colours else self.colour


@dataclass(slots=True)
class _Group:
    """A lane in the making; several become one by `_joined`. `places` are those of its items among all, ascending."""

    key: str
    name: str
    colour: int | None = None
    members: int = 1
    places: list[int] = field(default_factory=list)


def lanes(project: Project, words: Words) -> tuple[Lane, ...]:
    """The lanes of what the project's filters let through, as they are arranged."""
    return finish(laning(project, words))


def laning(project: Project, words: Words) -> Work[tuple[Lane, ...]]:
    """Do what `lanes` does, with rests."""
    made = yield from stocking(project, words)
    arrangement, sort = project.arrangement, _SORTS[project.arrangement.by]
    groups: dict[str, _Group] = {}
    painted: list[_Painted] = []
    for place, (entry, item) in enumerate(made.through):
        lead = project.lead(entry) if entry.actors else None
        painted.append((item, lead.colour if lead else None))
        key, name, colour = sort(project, entry, lead)
        if key not in groups:
            groups[key] = _Group(key, name, colour)
        groups[key].places.append(place)
        if not place % _SLICE:
            yield
    ranked = {group.key: group for group in _joined(project, groups)}
    found = []
    for key in arrangement.arranged(ranked):
        found.append(_lane(project, ranked[key], [painted[place] for place in ranked[key].places]))
        yield
    return tuple(found)


_Sort = Callable[[Project, Entry, CastMember | None], tuple[str, str, int | None]]


def _by_actor(_project: Project, _entry: Entry, lead: CastMember | None) -> tuple[str, str, int | None]:
    return (lead.key, lead.name, lead.colour) if lead else (NONE, "", None)


def _by_article(project: Project, entry: Entry, _lead: CastMember | None) -> tuple[str, str, int | None]:
    article = project.extraction(entry.key).article
    return f"article:{article.path}:{article.part or ''}", article.title or article.path or "", None


_SORTS: dict[Grouping, _Sort] = {
    Grouping.ACTOR: _by_actor,
    Grouping.ARTICLE: _by_article,
    Grouping.KIND: lambda _, entry, _lead: (f"kind:{entry.event.kind}", entry.event.kind, None),
    Grouping.LANGUAGE: lambda _, entry, _lead: (f"language:{entry.language}", entry.language, None),
    Grouping.NOTHING: lambda _, _entry, _lead: (ALL, "", None),
}


def _joined(project: Project, groups: dict[str, _Group]) -> Iterable[_Group]:
    """Those with most events first. Actors without a colour share a lane, the last but for that of no actor."""
    if project.arrangement.by is Grouping.ACTOR:
        ranked = [groups[member.key] for member in project.cast.ranked(key for key in groups if key != NONE)]
        alone = [group for group in ranked if group.colour is not None]
    else:
        ranked = sorted(groups.values(), key=lambda group: (-len(group.places), group.name.casefold(), group.key))
        alone = ranked[:_ARTICLES]
    own = {group.key for group in alone}
    rest = [group for group in ranked if group.key not in own]
    if len(rest) > 1:
        rest = [_Group(OTHERS, "", None, len(rest), sorted(chain.from_iterable(group.places for group in rest)))]
    nobody = [groups[NONE]] if NONE in groups else []
    return [*alone, *rest, *nobody]


def _lane(project: Project, group: _Group, painted: Sequence[_Painted]) -> Lane:
    arrangement = project.arrangement
    kind = {OTHERS: LaneKind.OTHERS, NONE: LaneKind.NONE, ALL: LaneKind.ALL}.get(group.key)
    return Lane(
        kind=kind or _KINDS[arrangement.by],
        key=group.key,
        name=group.name,
        colour=group.colour,
        members=0 if group.key == NONE else group.members,
        items=_items([item for item, _ in painted]),
        colours=() if arrangement.by is Grouping.ACTOR else tuple([colour for _, colour in painted]),
        pinned=group.key in arrangement.pinned,
        folded=group.key in arrangement.folded,
    )


def _items(items: list[Item]) -> tuple[Item, ...]:
    """A lane's items by their beginnings. At most one in three is important; where more are, none stands out."""
    if 3 * sum(item.important for item in items) > len(items):
        return tuple([item._replace(important=False) for item in items])
    return tuple(items)
