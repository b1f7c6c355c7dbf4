"""Who stands where: the actors of a text by position."""

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from ..model import Actor, ActorKind, Span

_SURE = 0.5


class Present(NamedTuple):
    """A mention of a named actor, or a phrase for an unnamed one."""

    span: Span
    actor: Actor

    @property
    def sure(self) -> bool:
        """Whether the actor is more than a suggestion."""
        return self.actor.confidence >= _SURE


class Cast:
    """The mentions and phrases of all actors, by position."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        actors = tuple(actors)
        named = [Present(span, actor) for actor in actors for span in actor.mentions]
        self._named = _Row(named)
        self._persons = _Row(each for each in named if each.actor.kind is ActorKind.PERSON)
        self._unnamed = _Row(Present(span, actor) for actor in actors for span in actor.references)

    def named(self, start: int, end: int) -> list[Present]:
        """The named actors' mentions in a stretch of text, in order."""
        return self._named.within(start, end)

    def covers(self, at: int) -> bool:
        """Whether a character stands inside a name: "Badan Meteorologi, Klimatologi, dan Geofisika" has commas."""
        return self._named.covers(at)

    def persons(self, start: int, end: int) -> list[Present]:
        """The persons named in a stretch of text, in order."""
        return self._persons.within(start, end)

    def unnamed(self, start: int, end: int) -> list[Present]:
        """The phrases for unnamed actors in a stretch of text, in order."""
        return self._unnamed.within(start, end)


class _Row:
    """Mentions or phrases in their order."""

    def __init__(self, present: Iterable[Present]) -> None:
        self._present = sorted(present, key=attrgetter("span.start", "span.end"))
        self._starts = [each.span.start for each in self._present]

    def within(self, start: int, end: int) -> list[Present]:
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, first)
        return [each for each in self._present[first:last] if each.span.end <= end]

    def covers(self, at: int) -> bool:
        before = bisect_left(self._starts, at) - 1
        return before >= 0 and at < self._present[before].span.end
