"""The actors of all open articles together: joined by name, counted, coloured."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import NamedTuple

from ..model import Actor, ActorKind, AliasReason
from .casting import AS_FOUND, Casting, Who
from .decisions import Identity
from .entries import Entry
from .parting import plain

_Place = tuple[ActorKind | None, str, Identity | None]
COLOURS = 8  # at most as many actors have a colour of their own


class Form(NamedTuple):
    """Another form of a member's name: why it is one, and the number of the first article that has it."""

    reason: AliasReason
    article: int


@dataclass(slots=True)
class CastMember:
    """An actor of the project. `colour` is an index into the palettes; None is neutral.

    `who` is by what it is known in decisions. `forms` are the other forms of its name, in whatever article, each with
    the reason why it is this actor's: HAND where a person said so, SPELLING where names differ in case, dots and
    hyphens alone, TABLE for the names of a country in several languages.
    """

    key: str
    name: str
    kind: ActorKind
    named: bool
    who: Who
    forms: dict[str, Form] = field(default_factory=dict)
    events: int = 0
    colour: int | None = None

    @property
    def aliases(self) -> set[str]:
        """The other forms of its name."""
        return set(self.forms)


class Cast:
    """All members, found by the names of an article's actors.

    Actors of two articles are one member when their full names are the same but for case, dots and hyphens, and their
    kinds are. Countries are one in all languages. Places and organisations are also joined through an alias, but not
    through a part of a name; a person never is, since two people can share a surname. Who has no name is of one
    article only: "a witness" here is not "a witness" there. What a person decided of actors goes before all of this.

    Attributes:
        sources: by what each article is known, by its number; they are there before its actors are added.
        same: whom a person says that members are, by the keys which they have of themselves.
        stale: whether an actor has come through whom members that are there already turn out to be one.
    """

    def __init__(
        self,
        casting: Casting = AS_FOUND,
        colours: Mapping[str, int] | None = None,
        same: Mapping[str, Who] | None = None,
    ) -> None:
        self.casting = casting
        self.members: dict[str, CastMember] = {}
        self.sources: dict[int, Identity] = {}
        self.stale = False
        self._keys: dict[tuple[ActorKind, str], str] = {}
        self._kept: dict[str, int] = dict(colours or {})
        self._leads = {_place(who): group[0] for group in casting.same for who in group}
        self.same: dict[str, Who] = dict(same or {})
        alone = (who for who, form in casting.apart if who.source and plain(form) == plain(who.name))
        self._alone = {_place(who) for who in alone}

    def add(self, actor: Actor, number: int) -> CastMember:
        """The member that an actor of the article with this number is, made if there is none yet."""
        names = _names(actor)
        own, key = self._keys_of(actor, number, names)
        member = self.members.get(key)
        if member is None:
            member = self.members[key] = self._made(key, actor, number)
        if actor.aliases or actor.name != member.name:
            for name, reason in _forms(actor, member, by_hand=own != key):
                if name not in member.forms:
                    member.forms[name] = Form(reason, number)
        for name in names if actor.named else ():
            self._keys.setdefault((actor.kind, name), own)
        return member

    def member(self, actor: Actor, number: int) -> CastMember:
        """The member that an actor of the added article with this number is.

        Raises:
            KeyError: the actor's article was not added.
        """
        return self.members[self._keys_of(actor, number, _names(actor))[1]]

    @property
    def colours(self) -> dict[str, int]:
        """The colours of members by their keys, those kept for members who are not here among them."""
        given = {member.key: member.colour for member in self.members.values() if member.colour is not None}
        return self._kept | given

    def keep_colours(self) -> None:
        """Let every coloured member keep its colour, whoever comes later."""
        self._kept = self.colours

    def forget(self) -> None:
        """Keep no colour for who is somebody else, as a person says."""
        self._kept = {key: colour for key, colour in self._kept.items() if key in self.members or key not in self.same}

    def colour(self) -> None:
        """Give the colours that nobody keeps to the members with most events."""
        taken = set(self._kept.values())
        free = [colour for colour in range(COLOURS) if colour not in taken]
        others = [member for member in self.ranked() if member.key not in self._kept and member.named]
        for member, colour in zip_longest(others, free[: len(others)]):
            member.colour = colour

    def recolour(self, colours: Mapping[str, int]) -> None:
        """Let these members keep these colours, and the others have what is left."""
        self._kept = dict(colours)
        for member in self.members.values():
            member.colour = self._kept.get(member.key)
        self.colour()

    def recount(self, entries: Iterable[Entry]) -> None:
        """Count the events of all members anew."""
        for member in self.members.values():
            member.events = 0
        for entry in entries:
            for key in entry.holders:
                self.members[key].events += 1

    def ranked(self, among: Iterable[str] | None = None) -> list[CastMember]:
        """Members that act in events, those with most events first, then by name."""
        chosen = self.members.values() if among is None else (self.members[key] for key in among)
        return sorted((m for m in chosen if m.events), key=lambda m: (-m.events, m.name.casefold(), m.key))

    def _made(self, key: str, actor: Actor, number: int) -> CastMember:
        alone = not actor.named or self._is_alone(actor, number)
        source, territory = (self.sources.get(number), None) if alone else (None, actor.territory)
        own = Who(actor.name, actor.kind, source, territory)
        who = next((lead for lead in self._leads.values() if self._key_of(lead) == key), own)
        return CastMember(key, who.name, who.kind, actor.named, who, colour=self._kept.get(key))

    def _keys_of(self, actor: Actor, number: int, names: Sequence[str]) -> tuple[str, str]:
        """The key that an actor has of itself, and that of whom a person says it is."""
        if not actor.named or self._is_alone(actor, number):
            own = f"{number}:{actor.kind}:{plain(actor.name)}"
        elif actor.territory:
            own = f"territory:{actor.territory}"
        else:
            known = (self._keys.get((actor.kind, name)) for name in names)
            own = next((key for key in known if key), "") or f"{actor.kind}:{names[0]}"
        lead = self._lead(actor, own, number, names) if self._leads else None
        return own, self._key_of(lead) if lead else own

    def _is_alone(self, actor: Actor, number: int) -> bool:
        """Whether a person said that this is no namesake of actors in other articles."""
        return bool(self._alone) and (actor.kind, plain(actor.name), self.sources.get(number)) in self._alone

    def _lead(self, actor: Actor, own: str, number: int, names: Sequence[str]) -> Who | None:
        """Whom a person says that an actor is, if anybody else or those it leads."""
        source = self.sources.get(number) if not actor.named or self._is_alone(actor, number) else None
        places: list[_Place] = [(actor.kind, name, source) for name in names]
        places += [(None, actor.territory, None)] if actor.territory and source is None else []
        found = next((lead for place in places if (lead := self._leads.get(place))), None)
        if found and own not in self.same:
            self.same[own] = found
            self.stale = self.stale or (own in self.members and own != self._key_of(found))
        return self.same.get(own)

    def _key_of(self, who: Who) -> str:
        if who.territory:
            return f"territory:{who.territory}"
        if who.source is None:
            return f"{who.kind}:{plain(who.name)}"
        number = next((number for number, source in self.sources.items() if source == who.source), None)
        return f"{'' if number is None else number}:{who.kind}:{plain(who.name)}"


def _place(who: Who) -> _Place:
    """Under what an actor that is spoken of is looked up."""
    return (None, who.territory, None) if who.territory else (who.kind, plain(who.name), who.source)


def _forms(actor: Actor, member: CastMember, *, by_hand: bool) -> Iterator[tuple[str, AliasReason]]:
    """The forms of a name that an actor brings, but that by which the member is known, with the reasons."""
    aliases = list(zip_longest(actor.aliases, actor.reasons, fillvalue=AliasReason.CALLED))
    for alias, reason in aliases:
        if alias != member.name:
            yield str(alias), AliasReason(reason)
    if actor.name == member.name:
        return
    if by_hand:
        yield actor.name, AliasReason.HAND
    elif plain(actor.name) == plain(member.name):
        yield actor.name, AliasReason.SPELLING
    else:
        name, known = plain(actor.name), {plain(form): reason.reason for form, reason in member.forms.items()}
        through = {plain(member.name), *known}
        shared = next((AliasReason(reason) for alias, reason in aliases if plain(str(alias)) in through), None)
        yield actor.name, known.get(name) or shared or AliasReason.TABLE


def _names(actor: Actor) -> tuple[str, ...]:
    """The names by which an actor is joined with others, without case, dots and hyphens."""
    if actor.kind not in (ActorKind.PLACE, ActorKind.ORGANISATION):
        return (plain(actor.name),)
    reasons = zip_longest(actor.aliases, actor.reasons)
    joining = (alias for alias, reason in reasons if reason is not AliasReason.PART)
    return tuple(map(plain, (actor.name, *joining)))
