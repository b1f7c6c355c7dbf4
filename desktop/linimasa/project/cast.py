"""The actors of all open articles together: joined by name, counted, coloured."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import zip_longest

from ..model import Actor, ActorKind, AliasReason

_WORD = re.compile(r"\w+")
COLOURS = 8  # at most as many actors have a colour of their own


@dataclass(slots=True)
class CastMember:
    """An actor of the project. `colour` is an index into the palettes; None is neutral."""

    key: str
    name: str
    kind: ActorKind
    named: bool
    aliases: set[str] = field(default_factory=set)
    events: int = 0
    colour: int | None = None


class Cast:
    """All members, found by the names of an article's actors.

    Actors of two articles are one member when their full names are the same but for case, dots and hyphens, and their
    kinds are. Countries are one in all languages. Places and organisations are also joined through an alias, but not
    through a part of a name; a person never is, since two people can share a surname. Who has no name is of one
    article only: "a witness" here is not "a witness" there.
    """

    def __init__(self) -> None:
        self.members: dict[str, CastMember] = {}
        self._keys: dict[tuple[ActorKind, str], str] = {}
        self._kept: set[str] = set()

    def add(self, actor: Actor, number: int) -> CastMember:
        """The member that an actor of the article with this number is, made if there is none yet."""
        key = self._key(actor, number)
        member = self.members.setdefault(key, CastMember(key, actor.name, actor.kind, actor.named))
        member.aliases.update({actor.name, *actor.aliases} - {member.name})
        for name in _names(actor) if actor.named else ():
            self._keys.setdefault((actor.kind, name), key)
        return member

    def member(self, actor: Actor, number: int) -> CastMember:
        """The member that an actor of the added article with this number is.

        Raises:
            KeyError: the actor's article was not added.
        """
        return self.members[self._key(actor, number)]

    def _key(self, actor: Actor, number: int) -> str:
        if actor.territory:
            return f"territory:{actor.territory}"
        if not actor.named:
            return f"{number}:{actor.kind}:{_plain(actor.name)}"
        known = (self._keys.get((actor.kind, name)) for name in _names(actor))
        return next((key for key in known if key), f"{actor.kind}:{_plain(actor.name)}")

    def colour(self) -> None:
        """Give the colours that nobody keeps to the members with most events."""
        kept = {self.members[key].colour for key in self._kept}
        free = [colour for colour in range(COLOURS) if colour not in kept]
        others = [member for member in self.ranked() if member.key not in self._kept and member.named]
        for member, colour in zip_longest(others, free[: len(others)]):
            member.colour = colour

    def keep_colours(self) -> None:
        """Let every coloured member keep its colour, whoever comes later."""
        self._kept = {member.key for member in self.members.values() if member.colour is not None}

    def ranked(self, among: Iterable[str] | None = None) -> list[CastMember]:
        """Members that act in events, those with most events first, then by name."""
        chosen = self.members.values() if among is None else (self.members[key] for key in among)
        return sorted((m for m in chosen if m.events), key=lambda m: (-m.events, m.name.casefold(), m.key))


def _names(actor: Actor) -> tuple[str, ...]:
    """The names by which an actor is joined with others, without case, dots and hyphens."""
    if actor.kind not in (ActorKind.PLACE, ActorKind.ORGANISATION):
        return (_plain(actor.name),)
    reasons = zip_longest(actor.aliases, actor.reasons)
    joining = (alias for alias, reason in reasons if reason is not AliasReason.PART)
    return tuple(map(_plain, (actor.name, *joining)))


def _plain(name: str) -> str:
    return " ".join(_WORD.findall(name.casefold()))
