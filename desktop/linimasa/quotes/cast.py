"""Who stands where: the actors of a text by position."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..model import Actor, ActorKind, Span

_SURE = 0.5


@dataclass(frozen=True, slots=True)
class Present:
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
        self._named = sorted((span, index) for index, actor in enumerate(actors) for span in actor.mentions)
        self._unnamed = sorted((span, index) for index, actor in enumerate(actors) for span in actor.references)
        self._actors = actors

    def named(self, start: int, end: int) -> list[Present]:
        """The named actors' mentions in a stretch of text, in order."""
        return self._within(self._named, start, end)

    def persons(self, start: int, end: int) -> list[Present]:
        """The persons named in a stretch of text, in order."""
        return [each for each in self.named(start, end) if each.actor.kind is ActorKind.PERSON]

    def unnamed(self, start: int, end: int) -> list[Present]:
        """The phrases for unnamed actors in a stretch of text, in order."""
        return self._within(self._unnamed, start, end)

    def _within(self, spans: Sequence[tuple[Span, int]], start: int, end: int) -> list[Present]:
        found = []
        for at in range(bisect_left(spans, start, key=_start), len(spans)):
            span, index = spans[at]
            if span.start >= end:
                break
            if span.end <= end:
                found.append(Present(span, self._actors[index]))
        return found


def _start(placed: tuple[Span, int]) -> int:
    return placed[0].start
