"""Who does what in a clause: the subject before the verb, the object behind it, turned round in the passive."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from ..model import Actor, ActorKind, Participant, Role, Span
from ..sentences import Word
from .clauses import Clause
from .rules import Rules, words_in

SURE = 0.5  # an actor of less confidence is a suggestion, and acts nowhere
_CROWD = 60  # names in a clause; what comes behind so many is no part of it
_REACH = 60  # characters from a passive verb to its agent
_RANK = {Role.SPEAKER: 0, Role.AGENT: 1, Role.TARGET: 2, Role.MENTIONED: 3}
_HOLDERS = (ActorKind.PLACE, ActorKind.ORGANISATION)
_LONGEST = 120  # characters of an office's name at most
_APPOSED = 40  # characters between an office and who holds it at most
_TITLE = 3  # words among which the title stands
_PART = frozenset(",0123456789")  # what parts a name from a preposition that governs a date
_PHRASE, _OFFICE = 4, 12  # words from a verb to its object at most: small ones, all
_BRACKET = re.compile(r"\)?(?: \([^()]*\))? ")


class Presence(NamedTuple):
    """An actor at a place in the text."""

    span: Span
    actor: Actor
    named: bool


def participants(text: str, clause: Clause, present: Iterable[Presence], rules: Rules) -> list[Participant]:
    """The actors of a clause with their roles; unnamed ones only where they act."""
    here = sorted((each for each in present if each.span in clause), key=_place)[:_CROWD]
    found: list[Participant] = []
    agents = _agents_of_passive(text, clause, here, rules)
    for index, each in enumerate(here):
        following = _following(text, here, index, rules)
        role = Role.AGENT if each in agents else _role(text, clause, each, following, here[:index], rules)
        if each.named or role is not Role.MENTIONED:
            found.append(Participant(each.actor.id, role))
    return found


def _following(text: str, here: Sequence[Presence], index: int, rules: Rules) -> Presence | None:
    """The next actor, or rather the person set beside an office: "Anggota DPRD Sira dari PKS, Budi"."""
    each = here[index]
    others = [other for other in here[index + 1 :] if other.actor.id != each.actor.id]
    person = next((other for other in others if other.actor.kind is ActorKind.PERSON), None)
    gap = text[each.span.end : person.span.start] if person else ""
    beside = gap.endswith(", ") and not any(word.low in rules.coordinators for word in words_in(gap, 0, len(gap)))
    return person if beside else next(iter(others), None)


def strongest(found: Iterable[Participant]) -> tuple[Participant, ...]:
    """Each actor once, in its strongest role, the speaker and the agents first."""
    best: dict[str, Participant] = {}
    for each in found:
        if each.id not in best or _RANK[each.role] < _RANK[best[each.id].role]:
            best[each.id] = each
    return tuple(sorted(best.values(), key=lambda each: _RANK[each.role]))


def _place(each: Presence) -> tuple[int, int]:
    return each.span.start, each.span.end


def _role(
    text: str, clause: Clause, each: Presence, following: Presence | None, before: Sequence[Presence], rules: Rules
) -> Role:
    if clause.verb is None or _modifies(text, each, following, rules) or governed(text, clause, each.span, rules):
        return Role.MENTIONED
    if following and _is_part_of(text, each, following):
        return Role.MENTIONED
    if clause.relative is not None and each.span in clause.relative:
        return Role.MENTIONED
    if any(each.span in other.span for other in before if other is not each) or _tells_where(clause, each, rules):
        return Role.MENTIONED
    if any(_belongs(text, each, other) for other in before) or text.startswith(rules.genitives, each.span.end):
        return Role.MENTIONED
    if any(word.low in rules.pronouns for word in clause.words if each.span.end <= word.start < clause.verb.start):
        return Role.MENTIONED  # "at the call of Ann she came"
    if each.span.end <= clause.verb.start or (clause.inverted and not any(each.named for each in before)):
        return Role.TARGET if clause.passive else Role.AGENT
    verb = _predicate(clause, clause.verb, each, rules)
    if _names_kind(text, clause, each, rules):
        return Role.MENTIONED
    between = (other for other in before if other.named and other.span.start > verb.start)
    first = not any(not _modifies(text, other, each, rules) for other in between)
    return Role.TARGET if first and not clause.passive and _close(clause.words, verb, each, rules) else Role.MENTIONED


def _tells_where(clause: Clause, each: Presence, rules: Rules) -> bool:
    """Whether a place only tells where something was: "gempa Cianjur"."""
    before = next((word for word in clause.words if word.end == each.span.start - 1), None)
    return each.actor.kind is ActorKind.PLACE and before is not None and before.low in rules.nominal


def _names_kind(text: str, clause: Clause, each: Presence, rules: Rules) -> bool:
    """Whether a place only tells which thing the noun behind it is: "81 Singapore cents"."""
    behind = next((word for word in clause.words if word.start >= each.span.end), None)
    if each.actor.kind is not ActorKind.PLACE or not rules.auxiliaries or behind is None or behind.capital:
        return False
    adverb = rules.beside_verbs.fullmatch(behind.low) is not None or behind.low in rules.fillers
    closed = adverb or behind.low in rules.closed or f"{behind.low} " in rules.subordinators
    return text[each.span.end : behind.start] == " " and not closed and not rules.is_verb(behind)


def _predicate(clause: Clause, verb: Word, each: Presence, rules: Rules) -> Word:
    """The verb that a name stands behind: the main one, or one joined to it: "found the car and arrested Ann"."""
    joined = (
        word
        for before, word in pairwise(clause.words)
        if verb.start < word.start < each.span.start and before.low in rules.coordinators and rules.is_verb(word)
    )
    return next(reversed(list(joined)), verb)


def _close(words: Sequence[Word], verb: Word, each: Presence, rules: Rules) -> bool:
    """Whether the actor stands in the phrase right behind the verb, and in no relative clause of it; the capitals of an
    office are no words of it."""
    behind = [word for word in words if verb.end <= word.start < each.span.start]
    between = [word.low for word in behind if not word.capital]
    opened = any(f"{word} " in rules.subordinators for word in between)
    met = rules.auxiliaries or each.actor.kind is ActorKind.PERSON  # "menikah dengan Ann" has an object
    governing = rules.relatives if met else rules.relatives | rules.prepositions
    return len(between) <= _PHRASE and len(behind) <= _OFFICE and not opened and governing.isdisjoint(between)


def _is_part_of(text: str, each: Presence, following: Presence) -> bool:
    """Whether an office stands right before the body that it is of: "Pusat Kajian Laut | BRIN"."""
    kinds = each.actor.kind, following.actor.kind
    apart = text[each.span.end : following.span.start] != " "
    return kinds == (ActorKind.ORGANISATION, ActorKind.ORGANISATION) and not apart


def _modifies(text: str, each: Presence, following: Presence | None, rules: Rules) -> bool:
    """Whether a place or an office only tells whose president the next name is: "Direktur Acme, Budi"."""
    if following is None or following.actor.kind is not ActorKind.PERSON:
        return False
    if each.actor.kind is ActorKind.PERSON:
        return _related(text, each, following, rules)
    if each.actor.kind not in _HOLDERS:
        return False
    gap = text[each.span.end : following.span.start]
    if len(gap) > _APPOSED:
        return False
    if _BRACKET.fullmatch(gap):
        return True
    between = words_in(text, each.span.end, following.span.start)
    before = words_in(text, max(0, each.span.start - _APPOSED), each.span.start)[-_TITLE:]
    office = any(word.low in rules.offices for word in before) or _ends_office(text, each, rules)
    if all(word.capital for word in between) and gap[:1] + gap[-1:] in (", ", "  "):
        held = office or any(word.low in rules.offices for word in between)
        return held or (gap[0] == "," and _ends_phrase(text, each, before, rules))
    beside = gap.endswith(", ") and gap.count(",") == 1
    told = any(rules.is_verb(word) for word in between)
    titled = "," not in gap and not told and any(word.low in rules.offices for word in between[-_TITLE:])
    return (office and beside) or titled


def _ends_office(text: str, each: Presence, rules: Rules) -> bool:
    """Whether a name ends the long name of an office: "Kepala Dinas Pertanian dan Pangan Kabupaten Sira"."""
    for word in reversed(words_in(text, max(0, each.span.start - _LONGEST), each.span.start)):
        if word.low in rules.offices:
            return True
        if not word.capital and word.low not in rules.coordinators:
            return False
    return False


def _ends_phrase(text: str, each: Presence, before: Sequence[Word], rules: Rules) -> bool:
    """Whether a name ends the phrase for a person who is named behind it: "pemilik Acme, Budi"."""
    if not before or text[before[-1].end : each.span.start] != " " or before[-1].capital:
        return False
    word = before[-1]
    governs = rules.prepositions | rules.coordinators | rules.articles
    return word.low not in governs and not rules.is_verb(word)


def _related(text: str, each: Presence, following: Presence, rules: Rules) -> bool:
    """Whether a person only tells whose wife or lawyer the next one is: "Pengacara Rudi, Sabar, membantah"."""
    if text[each.span.end : following.span.start] != ", ":
        return False
    start = max(0, each.span.start - _APPOSED)
    return any(word.low in rules.relations for word in words_in(text, start, each.span.start)[-_TITLE:])


def _belongs(text: str, each: Presence, other: Presence) -> bool:
    """Whether a place right behind an office's name only tells where that is: "Dewan Kota (DK) Sira"."""
    kinds = each.actor.kind, other.actor.kind
    return kinds == (ActorKind.PLACE, ActorKind.ORGANISATION) and text[other.span.end : each.span.start] in (" ", ") ")


def governed(text: str, clause: Clause, span: Span, rules: Rules) -> bool:
    """Whether a preposition governs the name, past the capitalised title before it."""
    before = [word for word in clause.words if word.end <= span.start and word.low not in rules.coordinators]
    if before and before[-1].low in rules.hailing:
        return True
    for word in reversed(before[-5:]):
        if not word.capital or word is before[0]:
            apart = not _PART.isdisjoint(text[word.end : span.start])
            return word.low in rules.prepositions and word != clause.verb and not apart
    return False


def _agents_of_passive(text: str, clause: Clause, here: Sequence[Presence], rules: Rules) -> list[Presence]:
    """Who stands behind "oleh" or "by" after a passive verb, or right behind it where that is enough."""
    if not clause.passive or clause.verb is None:
        return []
    verb = clause.verb
    by = next((word for word in clause.words if word.start > verb.start and word.low in rules.by), None)
    if by is None and rules.auxiliaries:
        return []
    start = (by or verb).end
    behind = [each for each in here if 0 <= each.span.start - start < _REACH]
    acting = [each for each in behind if not _modifies(text, each, _next(behind, each), rules)]
    agents = [each for each in acting[:1] if _leads_to(clause, start, each, rules, bare=by is None)]
    for each in acting[1:] if agents else ():
        gap = text[agents[-1].span.end : each.span.start]
        if gap.strip(" ,").lower() not in {"", *rules.coordinators} or gap == " ":
            break
        agents.append(each)
    return agents


def _leads_to(clause: Clause, start: int, agent: Presence, rules: Rules, *, bare: bool) -> bool:
    """Whether only the agent's own words stand before its name; a bare agent has none but a title."""
    between = [word for word in clause.words if start <= word.start < agent.span.start]
    if bare and between and between[0].low in rules.offices:
        return not any(word.low in rules.prepositions for word in between)
    if bare:
        between = [word for word in between if not word.capital and word.low not in rules.adverbs]
        return not between
    return not any(word.low in rules.prepositions for word in between)


def _next(present: Sequence[Presence], each: Presence) -> Presence | None:
    index = present.index(each) + 1
    return present[index] if index < len(present) else None
