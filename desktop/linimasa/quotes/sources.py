"""The actors of a text, and those whom only a phrase for a speaker tells of."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..model import Actor, ActorKind, Span
from .phrases import Holders, Unnamed
from .rules import Rules

_UNNAMED = 0.6  # confidence: the phrase is there, whom it means is open


class Sources:
    """The actors of one text while its quotes are read."""

    def __init__(self, text: str, actors: Sequence[Actor], rules: Rules) -> None:
        self._text = text
        self._holders = Holders(text, actors, rules)
        self._known = {actor.id: actor for actor in actors}
        self._phrases: defaultdict[str, set[Span]] = defaultdict(set)  # that mean an actor, beside its own
        for actor in actors:
            self._name_holder(actor)
        self._unnamed = Unnamed(text, self._known.values(), rules)

    @property
    def actors(self) -> tuple[Actor, ...]:
        """The actors known so far."""
        return tuple(map(self._referred, self._known.values()))

    def get(self, key: str | None) -> Actor | None:
        """The actor of an id, if there is one."""
        return self._known.get(key or "")

    def known(self, phrase: Span) -> str | None:
        """The id of the actor whom a phrase without a name takes up again, by its words alone."""
        return self._unnamed.taken_up(phrase) or self._holders.of(phrase)

    def make(self, phrase: Span) -> str:
        """The id of the unnamed actor of a phrase; the same words mean the same one."""
        name = " ".join(phrase.of(self._text).split())
        key = f"unnamed {name.lower()}"
        self._known.setdefault(key, Actor(key, name, ActorKind.OTHER, False, _UNNAMED))
        self._unnamed.add(key, phrase)
        return key

    def refer(self, key: str, phrase: Span) -> None:
        """A phrase means an actor."""
        self._phrases[key].add(phrase)

    def numbered(self) -> tuple[Mapping[str, str], tuple[Actor, ...]]:
        """The new ids of the actors by their old ones, and the actors in the order of the text, numbered anew."""
        ordered = sorted(self.actors, key=lambda actor: min(actor.mentions + actor.references))
        numbers = {actor.id: f"a{number}" for number, actor in enumerate(ordered, 1)}
        return numbers, tuple(_numbered(actor, numbers) for actor in ordered)

    def _referred(self, actor: Actor) -> Actor:
        phrases = self._phrases.get(actor.id)
        return replace(actor, references=tuple(sorted({*actor.references, *phrases}))) if phrases else actor

    def _name_holder(self, actor: Actor) -> None:
        """Make the phrases that only tell an office those of the person who was named with it."""
        holder = None if actor.named or actor.linked else self._holders.of(actor.references[0])
        if holder:
            del self._known[actor.id]
            for phrase in actor.references:
                self.refer(holder, phrase)


def _numbered(actor: Actor, numbers: Mapping[str, str]) -> Actor:
    if numbers[actor.id] == actor.id and not actor.linked:
        return actor
    return replace(actor, id=numbers[actor.id], linked=tuple(numbers[each] for each in actor.linked))
