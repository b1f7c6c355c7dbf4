"""What a clause tells that never happened on a day: a law, a habit, a state of things, what was so before."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from ..model import Certainty, Span, Timex, TimexType
from ..sentences import Word
from .clauses import Clause, opens_relative
from .rules import Rules

_BEFORE = 2  # words before a verb that make it a perfect
_BEHIND = 3  # words behind a verb that make it a perfect
_AGED = re.compile(r"[^,.\n]{1,60} \d{1,2}, ")  # "When Ann Marsh was 11, "
_HEAD = 40  # characters that hold what opens a clause


def is_background(text: str, clause: Clause, found: Sequence[Timex], rules: Rules, *, recurs: bool) -> bool:
    """Whether a clause tells of no event; `recurs` says that it names days that come again: "every June"."""
    verb = clause.verb
    if any(each.certainty is Certainty.STATED for each in found):
        return False
    if verb is None:
        return recurs
    if verb.low in rules.threats and any(word.low in rules.penalties for word in clause.words):
        return True
    dated = any(each.type is TimexType.DATE and not _is_today(each) for each in found)
    if not dated and (_is_state(text, clause, verb, rules) or _is_general(text, clause, rules)):
        return True
    return recurs and (not rules.presents.pattern or is_present(clause, rules))


def is_bare_name(clause: Clause, names: Sequence[Span]) -> bool:
    """Whether nothing but names stands beside a date: "Leeds, 3 May 2024."."""
    return clause.verb is None and all(
        any(name.start <= word.start < name.end for name in names) for word in clause.words
    )


def is_present(clause: Clause, rules: Rules) -> bool:
    """Whether a clause tells what goes on now, in a language that says so: "is being raised"."""
    return clause.verb is not None and rules.is_present(_finite(clause, clause.verb, rules))


def _is_today(timex: Timex) -> bool:
    """Whether a date only tells that it is so now: "today"."""
    return timex.anchor == "reference" and len(timex.trail) == 1


def _finite(clause: Clause, verb: Word, rules: Rules) -> Word:
    """The word that tells the tense: the first auxiliary before a participle."""
    before = clause.words[: clause.words.index(verb)]
    helping = list(takewhile(lambda word: word.low in rules.auxiliaries, reversed(before)))
    return helping[-1] if helping else verb


def _is_general(text: str, clause: Clause, rules: Rules) -> bool:
    start = clause.spans[0].start
    return rules.general.match(text, start, start + _HEAD) is not None


def _is_state(text: str, clause: Clause, verb: Word, rules: Rules) -> bool:
    """Whether the verb only says what is so: "has 400 branches", "were Ann and Joan", but not "has opened 400
    branches"."""
    behind = _behind(clause, verb)
    if clause.passive and verb.low in rules.never_passive:
        return is_present(clause, rules)  # "is survived by her son"
    if verb.low not in rules.states or clause.passive:
        return False
    if verb.low in rules.copulas:
        if any(word.low in rules.unequalled for word in behind):
            return any(word.low in rules.verdicts for word in behind)  # "is best known for"
        if not rules.predicates.pattern or not behind or rules.predicates.fullmatch(behind[0].low):
            return True
        won = any(word.low in rules.honours for word in clause.words if word.start < verb.start)
        several = verb.low in rules.plural_copulas and not won  # "the winner was Ann" is news
        return several and behind[0].capital and text[verb.end : behind[0].start] == " "
    if behind and behind[0].low in rules.states - rules.copulas:
        return True
    return not rules.auxiliaries or not any(_is_participle(word, rules) for word in behind)


def at_age(text: str, clause: Clause, rules: Rules) -> bool:
    """Whether a clause says when it was by somebody's age, at its head or behind its verb, and not only of whom it
    tells: "killed a man in his thirties"."""
    return any(
        _dates(clause, found, rules)
        for span in clause.spans
        for found in rules.ages.finditer(text, span.start, span.end)
    )


def opens_with_age(text: str, at: int, rules: Rules) -> bool:
    """Whether a sentence begins by telling somebody's age and goes on behind a comma: "As a child, "."""
    opening = rules.ages.match(text, at)
    if opening is not None and text.startswith(",", opening.end()):
        return True
    return rules.temporal.match(text, at) is not None and _AGED.match(text, at) is not None


def _dates(clause: Clause, age: re.Match[str], rules: Rules) -> bool:
    before = [word for word in clause.words if word.end <= age.start()]
    following = next((word for word in clause.words if word.start >= age.end()), None)
    if following and rules.is_verb(following):
        return False  # "as a student | entered the hall"
    if all(word.low in rules.fillers for word in before):
        return True
    verb = clause.verb
    if verb is None or before[-1].start < verb.start:
        return False
    between = [word for word in before if word.start > verb.start]
    last = between[-1] if between else None
    led = last is not None and (rules.participle(last) or last.low.endswith(rules.gerund or "\0"))  # "posing as"
    of_somebody = last is not None and last.low in rules.people
    return not led and not of_somebody and not any(opens_relative(word, rules) for word in between)


def was_before(clause: Clause, rules: Rules) -> bool:
    """Whether a clause goes back behind what is told: "had approved", "pernah memimpin"."""
    verb = clause.verb
    if verb is None:
        return False
    for before, word in pairwise([None, *clause.words]):
        if word and word.low in rules.earlier and not (before and before.low in rules.comparatives):
            return True
    return verb.low in rules.perfect and any(_is_participle(word, rules) for word in _behind(clause, verb))


def is_perfect(clause: Clause, rules: Rules) -> bool:
    """Whether a clause tells what has come to be by now: "has denied", "telah memeriksa"."""
    return clause.verb is not None and any(word.low in rules.perfects for word in clause.around(_BEFORE, 1))


def _behind(clause: Clause, verb: Word) -> Sequence[Word]:
    at = clause.words.index(verb) + 1
    return clause.words[at : at + _BEHIND]


def _is_participle(word: Word, rules: Rules) -> bool:
    return rules.participle(word) or word.low in rules.auxiliaries or word.low in rules.verbs
