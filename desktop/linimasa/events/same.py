"""The same event told again: with the same date, the same actors in the same roles, and the same words, or more.

What differs in a name, a number or a place is another event, and so is what happened "again": two events too many harm
less than one that never was.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice

from ..model import Actor, ActorKind, DateBasis, Event, EventKind, Factor, Interval, Participant, Role
from . import confidence
from .roles import strongest
from .rules import Rules

_NEAR = 200  # events before one among which it may have been told
_LEAST = 3  # words of a title that nobody is known to act in
_STEM = 5  # letters that tell what a word is about
_VOWELS = "aeiou"
_WORD = re.compile(r"\w+")
_ACTING = (Role.AGENT, Role.TARGET)


@dataclass(slots=True)
class _Told:
    """The tellings of one event."""

    first: Event
    again: list[Event] = field(default_factory=list)


def merged(events: Sequence[Event], actors: Mapping[str, Actor], rules: Rules) -> tuple[Event, ...]:
    """The events, each once, with all the passages that tell it, numbered in order."""
    kept: list[_Told] = []
    dated: list[_Told] = []
    for event in events:
        merges = event.kind is not EventKind.STATEMENT and event.date_basis is DateBasis.STATED
        if merges and (told := _told_before(dated, event, actors, rules)):
            told.again.append(event)
        else:
            kept.append(_Told(event))
            if merges:
                dated.append(kept[-1])
    if len(kept) == len(events):
        return tuple(events)
    joined = (_joined(told.first, told.again) if told.again else told.first for told in kept)
    return tuple(replace(event, id=f"e{number}") for number, event in enumerate(joined, 1))


def _told_before(dated: Sequence[_Told], event: Event, actors: Mapping[str, Actor], rules: Rules) -> _Told | None:
    for told in islice(reversed(dated), _NEAR):
        other = told.first
        alike = other.kind is event.kind and other.span != event.span
        if alike and _same_day(other.interval, event.interval) and _agree(other, event, actors, rules):
            return told
    return None


def _same_day(one: Interval | None, other: Interval | None) -> bool:
    """Whether the dates are one, or one lies in the other: a day and its morning."""
    if one is None or other is None or None in (one.begin, one.end, other.begin, other.end):
        return one == other
    return _inside(one, other) or _inside(other, one)


def _inside(inner: Interval, outer: Interval) -> bool:
    return (outer.begin or 0) <= (inner.begin or 0) and (inner.end or 0) <= (outer.end or 0)


def _agree(one: Event, other: Event, actors: Mapping[str, Actor], rules: Rules) -> bool:
    told, words = _words(one.title), _words(other.title)
    if _numbers(told) != _numbers(words) or (told ^ words) & rules.again:
        return False
    known = _both_act(one, other)
    return _same_actors(one, other, actors) and _same_words(told, words, rules, known=known)


@lru_cache(maxsize=2 * _NEAR)
def _words(title: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(title))


def _numbers(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit())


def _same_words(one: frozenset[str], other: frozenset[str], rules: Rules, *, known: bool) -> bool:
    """Whether all that the shorter title tells stands in the longer one."""
    first, second = ({_stem(word, rules) for word in words - rules.function_words} for words in (one, other))
    return min(len(first), len(second)) >= (_LEAST - known) and (first <= second or second <= first)


def _stem(word: str, rules: Rules) -> str:
    """The letters that tell what a word is about, without the prefix that tells the voice; a prefix swallows the
    first consonant: "menangkap" and "ditangkap"."""
    if prefix := rules.voices.match(word):
        bare = word[prefix.end() :]
        word = bare if bare[:1] in _VOWELS else bare[1:]
    return word[:_STEM]


def _both_act(one: Event, other: Event) -> bool:
    """Whether somebody acts in both."""
    return bool({each.id for each in one.actors if each.role in _ACTING} & {each.id for each in other.actors})


def _same_actors(one: Event, other: Event, actors: Mapping[str, Actor]) -> bool:
    """Whether no role is taken by somebody else, and no place is another."""
    for role in _ACTING:
        first, second = ({each.id for each in event.actors if each.role is role} for event in (one, other))
        if first and second and not first & second:
            return False
    first, second = ({each.id for each in event.actors if _is_place(each, actors)} for event in (one, other))
    return not (first and second) or bool(first & second)


def _is_place(each: Participant, actors: Mapping[str, Actor]) -> bool:
    return each.role is Role.MENTIONED and actors[each.id].kind is ActorKind.PLACE


def _joined(first: Event, again: Sequence[Event]) -> Event:
    """The first telling with what the others add: passages, actors and quotes, and the date where that is finer."""
    every = [first, *again]
    finest = first
    for event in again:
        finest = event if event.interval != finest.interval and _is_finer(event, finest) else finest
    factors = (*finest.factors, *confidence.weighed([Factor.TWICE]))
    return replace(
        first,
        passages=tuple(sorted({passage for event in every for passage in event.passages})),
        timexes=tuple(dict.fromkeys(timex for event in (finest, *every) for timex in event.timexes)),
        interval=finest.interval,
        granularity=finest.granularity,
        edtf=finest.edtf,
        actors=strongest([each for event in every for each in event.actors]),
        quotes=tuple(dict.fromkeys(quote for event in every for quote in event.quotes)),
        factors=factors,
        confidence=confidence.total(factors),
    )


def _is_finer(again: Event, first: Event) -> bool:
    return again.interval is not None and first.interval is not None and _inside(again.interval, first.interval)
