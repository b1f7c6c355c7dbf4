"""The same event told again: with the same date, the same actors in the same roles, and the same words, or more.

What differs in a name, a number or a place is another event, and so is what happened "again": two events too many harm
less than one that never was.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from ..model import Actor, ActorKind, DateBasis, Event, EventKind, Factor, Interval, Participant, Role
from . import confidence
from .roles import strongest
from .rules import Rules

_NEAR = 200  # events before one among which it may have been told
_LEAST = 3  # words of a title that nobody is known to act in
_STEM = 5  # letters that tell what a word is about
_WORD = re.compile(r"\w+")
_ACTING = (Role.AGENT, Role.TARGET)


def merged(events: Sequence[Event], actors: Mapping[str, Actor], rules: Rules) -> tuple[Event, ...]:
    """The events, each once, with all the passages that tell it, numbered anew."""
    kept: list[Event] = []
    for event in events:
        at = _told_before(kept, event, actors, rules)
        if at is None:
            kept.append(event)
        else:
            kept[at] = _joined(kept[at], event)
    return tuple(replace(event, id=f"e{number}") for number, event in enumerate(kept, 1))


def _told_before(kept: Sequence[Event], event: Event, actors: Mapping[str, Actor], rules: Rules) -> int | None:
    if event.kind is EventKind.STATEMENT or event.date_basis is not DateBasis.STATED:
        return None
    for at in islice(range(len(kept) - 1, -1, -1), _NEAR):
        other = kept[at]
        alike = (other.kind, other.date_basis) == (event.kind, event.date_basis) and other.span != event.span
        if alike and _same_day(other.interval, event.interval) and _same_told(other, event, actors, rules):
            return at
    return None


def _same_day(one: Interval | None, other: Interval | None) -> bool:
    """Whether the dates are one, or one lies in the other: a day and its morning."""
    if one is None or other is None or None in (one.begin, one.end, other.begin, other.end):
        return one == other
    return _inside(one, other) or _inside(other, one)


def _inside(inner: Interval, outer: Interval) -> bool:
    return (outer.begin or 0) <= (inner.begin or 0) and (inner.end or 0) <= (outer.end or 0)


def _same_told(one: Event, other: Event, actors: Mapping[str, Actor], rules: Rules) -> bool:
    first, second = _words(one.title), _words(other.title)
    if _numbers(first) != _numbers(second) or (first ^ second) & rules.again:
        return False
    return _same_actors(one, other, actors) and _same_words(first, second, rules, known=_both_act(one, other))


def _words(title: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(title))


def _numbers(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit())


def _same_words(one: frozenset[str], other: frozenset[str], rules: Rules, *, known: bool) -> bool:
    """Whether all that the shorter title tells stands in the longer one."""
    first, second = ({word[:_STEM] for word in words - rules.function_words} for words in (one, other))
    return min(len(first), len(second)) >= (_LEAST - known) and (first <= second or second <= first)


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


def _joined(first: Event, again: Event) -> Event:
    """The first telling with what the second adds: its passage, actors and quotes, and its date where that is finer."""
    finer = again if again.interval != first.interval and _is_finer(again, first) else first
    factors = tuple(each for each in finer.factors if each[0] is not Factor.TWICE)
    factors += confidence.weighed([Factor.TWICE])
    return replace(
        first,
        passages=tuple(sorted({*first.passages, *again.passages})),
        timexes=tuple(dict.fromkeys((*finer.timexes, *first.timexes, *again.timexes))),
        interval=finer.interval,
        granularity=finer.granularity,
        edtf=finer.edtf,
        actors=strongest((*first.actors, *again.actors)),
        quotes=tuple(dict.fromkeys((*first.quotes, *again.quotes))),
        factors=factors,
        confidence=confidence.total(factors),
    )


def _is_finer(again: Event, first: Event) -> bool:
    return again.interval is not None and first.interval is not None and _inside(again.interval, first.interval)
