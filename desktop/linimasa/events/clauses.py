"""Clauses: the words that read as one, their verb, and whether they tell what happened."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from ..model import Span
from ..sentences import Word, gaps
from .rules import Rules, first_word, words_in

_MARK = 2  # characters between two words that no number stands between, or before the first one
_FEW = 5  # verbs among which the main one is
_OBJECT = 14  # words among which a verb and its object stand
_BEFORE, _BEHIND = 3, 2  # words around a verb that may deny it, or make it a plan


class Holes:
    """Stretches that are no narration of their sentence: quotations and asides."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]

    def __iter__(self) -> "Iterable[Span]":
        return iter(self._spans)

    def within(self, span: Span) -> list[Span]:
        """The holes that begin in a span, and the one that reaches into it."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        return [each for each in self._spans[first : bisect_left(self._starts, span.end)] if each.end > span.start]

    def hold(self, at: int) -> bool:
        """Whether a place lies inside a hole."""
        index = bisect_right(self._starts, at) - 1
        return index >= 0 and at < self._spans[index].end


NO_HOLES = Holes()


@dataclass(frozen=True, slots=True)
class Clause:
    """Stretches of narration that read as one clause, with their words and their main verb, if there is one;
    `inverted` says that its subject stands behind it, `hypothetical` that it tells what could be, `relative` is what
    only tells which subject is meant: "The man | who shot Ann | was arrested"."""

    spans: tuple[Span, ...]
    words: tuple[Word, ...]
    verb: Word | None
    passive: bool
    inverted: bool = False
    hypothetical: bool = False
    relative: Span | None = None

    def __contains__(self, span: Span) -> bool:
        return any(span in part for part in self.spans)

    def around(self, before: int, behind: int) -> Sequence[Word]:
        """The words around the verb, none of the subject's relative clause, else those that begin the clause."""
        at = self.words.index(self.verb) if self.verb else 0
        near, apart = self.words[max(0, at - before) : at + behind], self.relative
        return [word for word in near if not (apart and apart.start <= word.start < apart.end)]


def parse(text: str, spans: Iterable[Span], rules: Rules, holes: Holes = NO_HOLES) -> Clause:
    """The clause of these spans; words in holes are not its own."""
    own = tuple(part for span in spans for part in gaps(span, holes.within(span)))
    words = tuple(chain.from_iterable(words_in(text, part.start, part.end) for part in own))
    verbs = [n for n, word in enumerate(words) if rules.is_verb(word)]
    verbs = [n for n in verbs if not n or not _is_attribute(words[n - 1], words[n], rules)]
    if not verbs:
        return Clause(own, words, None, False)
    index, opening = _main(text, words, verbs, rules)
    near = words[max(0, index - _BEFORE) : index + _BEHIND]
    could = any(each.low in rules.conditions and not each.capital for each in near)
    relative = Span(opening.start, words[_beginning(words, index, rules)].start) if opening else None
    return Clause(own, words, *_verb(words, index, rules), hypothetical=could, relative=relative)


def in_present(text: str, clause: Clause, rules: Rules) -> Clause:
    """A clause without a known verb, with the one that its place and its ending tell: "Troops | storm the town"."""
    if not rules.presents.pattern or clause.verb is not None:
        return clause
    plain = rules.closed
    for n in range(1, len(clause.words)):
        before, word = clause.words[n - 1 : n + 1]
        following = clause.words[n + 1] if n + 1 < len(clause.words) else None
        closed = before.low in plain or word.low in rules.verbless or word.capital
        if closed or text[before.end : word.start] not in (" ", ", "):
            continue
        end = following.start if following else clause.spans[-1].end
        governed = following is not None and (following.low in rules.governing or following.low in rules.pronouns)
        direct = governed or (following is not None and any(map(str.isdigit, text[word.end : end])))
        plural = rules.is_plural(word.low)
        led = following is None or (following.low in plain and not plural) or following.capital
        if direct or (led and plural is not rules.is_plural(before.low)):
            return replace(clause, verb=word)
    return clause


def _main(text: str, words: Sequence[Word], verbs: Sequence[int], rules: Rules) -> tuple[int, Word | None]:
    """The place of the main verb, and the word that opens a relative clause before it, if there is one."""
    told = [index for index in verbs if not _belongs_to_noun(words, index, rules)] or verbs
    first = told[0]
    opening = next((word for word in words[:first] if opens_relative(word, rules)), None)
    if opening is None:
        reduced = rules.participle(words[first]) and _reduced(text, words, told, rules)
        return (reduced, words[first]) if reduced else (first, None)
    for before, index in pairwise(told):
        begins = words[_beginning(words, index, rules)].start
        if text.endswith(", ", 0, opening.start) and text.endswith(", ", 0, begins):
            return index, opening  # "Ann, who fled, was caught"
        if _opens_clause(text, words[before : index + 1], rules):
            break
        if index > before + 1 and words[index - 1].low not in rules.coordinators | rules.pronouns:
            return index, opening
    return first, None


def _is_attribute(before: Word, word: Word, rules: Rules) -> bool:
    """Whether what looks like a verb is none behind its word: "for | blocked exits", "the year | ended 31 March"."""
    if (before.low, word.low) in rules.periods:
        return True
    governed = before.low in rules.prepositions - rules.coordinators and f"{before.low} " not in rules.subordinators
    return governed and bool(rules.auxiliaries) and rules.participle(word)


def _beginning(words: Sequence[Word], index: int, rules: Rules) -> int:
    """Where the words begin that belong to a verb: "tidak akan | menjawab"."""
    beside = rules.negations | rules.helpers | rules.perfects | rules.adverbs
    while index and words[index - 1].low in beside:
        index -= 1
    return index


def _belongs_to_noun(words: Sequence[Word], index: int, rules: Rules) -> bool:
    """Whether what looks like a verb is part of the subject: "tanah longsor itu", "kebakaran menghanguskan"."""
    following = words[index + 1] if index + 1 < len(words) else None
    return words[index].low in rules.nominal or (following is not None and following.low in rules.pointers)


def opens_relative(word: Word, rules: Rules) -> bool:
    """Whether a word opens a relative clause: "yang"."""
    return rules.restrictive.fullmatch(f" {word.low} ") is not None


def reduced_object(text: str, words: Sequence[Word], rules: Rules) -> bool:
    """Whether the words before a date end in a participle that tells how an object of the verb began: "broke a law |
    passed in"."""
    told = _first_participle(words[-_OBJECT:], rules)
    if not rules.auxiliaries or len(told) < _FEW - 2 or told[-1].low not in rules.beginnings:
        return False
    last, noun = told[-1], told[-2]
    plain = rules.auxiliaries | rules.perfects | rules.perfect | rules.pronouns | rules.adverbs
    before = [word for word in told[:-2] if rules.is_verb(word)]
    if not before or noun.low in plain or rules.beside_verbs.fullmatch(noun.low):
        return False  # "was first | opened in"
    return text[noun.end : last.start].strip(" ,") == "" and not _has_clause(told, before[-1], rules)


def _has_clause(words: Sequence[Word], verb: Word, rules: Rules) -> bool:
    """Whether a relative clause goes on behind a verb, or the last word may be the verb of another clause: "hired staff
    and the mill opened"."""
    between = [word for word in words[:-1] if word.start > verb.start]
    if words[-1].low in rules.unaided:
        joined = any(word.low in rules.coordinators or f"{word.low} " in rules.subordinators for word in between)
        return joined or any(opens_relative(word, rules) for word in between)
    return any(opens_relative(word, rules) for word in between)


def _first_participle(words: Sequence[Word], rules: Rules) -> list[Word]:
    """The words up to the first of the participles that end them, without what governs a date: "a law signed | in
    2001, passed in 2002 and amended in"."""
    told = list(words)
    joining = rules.date_words | rules.coordinators
    while True:
        while told and told[-1].low in joining:
            told.pop()
        ahead = next((n for n in range(len(told) - 2, -1, -1) if told[n].low not in joining), -1)
        if ahead < 0 or not rules.participle(told[-1]) or not rules.participle(told[ahead]):
            return told
        del told[ahead + 1 :]


def _opens_clause(text: str, words: Sequence[Word], rules: Rules) -> bool:
    """Whether a mark or a word between two verbs begins another clause."""
    if any(mark in text[words[0].end : words[-1].start] for mark in ",;:"):
        return True
    between = words[1:-1]
    return any(f"{word.low} " in rules.subordinators or opens_relative(word, rules) for word in between)


def _reduced(text: str, words: Sequence[Word], verbs: Sequence[int], rules: Rules) -> int | None:
    """The verb behind a participle that only tells which subject is meant: "Economists polled by X | had expected"."""
    first = verbs[0]
    before = words[first - 1].low if first else ""
    behind = [word.low for word in words[first + 1 : first + 3]]
    if behind and behind[0] in rules.away:
        behind.pop(0)  # "set | up | by"
    governs = bool(behind) and behind[0] in rules.prepositions
    if not rules.auxiliaries or not first or before in rules.auxiliaries | rules.perfects or not governs:
        return None
    for index in verbs[1:_FEW]:
        between = words[first + 1 : index + 1]  # without what governs: "introduced | after the war | were"
        joined = any(word.low in rules.coordinators or word.low in rules.pronouns for word in between)
        if joined or _opens_clause(text, between, rules):
            return None
        if words[index].low in rules.auxiliaries | rules.perfects:
            return index
    return None


def _verb(words: Sequence[Word], index: int, rules: Rules) -> tuple[Word, bool]:
    """The verb that begins here, past the auxiliaries of a passive, and whether it is one."""
    at = index
    while at + 1 < len(words) and words[at + 1].low in rules.auxiliaries:
        at += 1
    behind = at + 1
    if behind + 1 < len(words) and rules.beside_verbs.fullmatch(words[behind].low):
        behind += 1  # "was first | announced"
    if behind < len(words) and words[at].low in rules.auxiliaries and rules.is_passive(words[behind], words[at]):
        return words[behind], words[behind].low not in rules.plans
    while index + 1 < len(words) and words[index].low in rules.helpers and rules.is_verbal(words[index + 1]):
        index += 1
    verb = words[index]
    return verb, verb.low not in rules.plans and rules.is_passive(verb, words[index - 1] if index else None)


def denied(clause: Clause, rules: Rules) -> bool:
    """Whether the clause denies what it tells, or tells it on a condition."""
    words = clause.words
    opening = rules.conditions, rules.negations, rules.suppositions
    dated = bool(words) and words[0].start - clause.spans[0].start > _MARK  # "3 May 2019: ..."
    dated = dated or (len(words) > 1 and words[1].start - words[0].end > _MARK)  # "May 2021: ..."
    if words and not dated and any(words[0].low in each for each in opening):
        return True
    behind = len(words) if rules.verb_second else _BEHIND
    return _denied_before(clause, rules) or any(word.low in rules.negations for word in clause.around(_BEFORE, behind))


def untrue(text: str, clause: Clause, rules: Rules) -> bool:
    """Whether a clause tells what never came about, or what is false: "would have turned 90", "... is a hoax"."""
    if any(rules.untrue.search(text, span.start, span.end) for span in clause.spans):
        return True
    near = clause.around(_BEFORE, _BEHIND + 1) if clause.verb else ()
    return bool(near) and rules.unreal.search(text, near[0].start, near[-1].end) is not None


def _denied_before(clause: Clause, rules: Rules) -> bool:
    """Whether the words before the verb deny, outside of what only tells whom is spoken of: "belum punya yang baru"."""
    for word in clause.words:
        if word is clause.verb or word.low in rules.relatives:
            return False
        if word.low in rules.negations:
            return clause.verb is not None
    return False


def planned(clause: Clause, rules: Rules) -> bool:
    """Whether the clause tells of something still to come, by no mere noun or attribute: "announces plans", "between
    scheduled meetings"."""
    at = clause.words.index(clause.verb) if clause.verb else 0
    for index in range(max(0, at - _BEFORE), min(len(clause.words), at + _BEHIND + 1)):
        word, before = clause.words[index], clause.words[index - 1] if index else None
        if word.low in rules.plans and word is not clause.verb:
            noun = rules.is_present(word) and before is clause.verb
            attribute = rules.participle(word) and before is not None and _governs(before.low, rules)
            if not noun and not attribute:
                return True
    return clause.verb is not None and (clause.verb.low in rules.plans or _is_arranged(clause, at, rules))


def _is_arranged(clause: Clause, at: int, rules: Rules) -> bool:
    """Whether the words from a passive or a copula on tell of a plan: "is to be held", "are set to meet"."""
    verb = clause.words[at]
    if not clause.passive and verb.low not in rules.copulas:
        return False
    pairs = pairwise(clause.words[at : at + _BEHIND + 1])
    return any(f"{before.low} {word.low}" in rules.arranged for before, word in pairs)


def _governs(low: str, rules: Rules) -> bool:
    return low in rules.prepositions or low in rules.articles or low in rules.determiners


def is_gerund_phrase(text: str, span: Span, rules: Rules) -> bool:
    """Whether a gerund stands there without a verb of its own: "of theft and | resisting arrest after he fled"."""
    if not rules.gerund or not first_word(text, span.start).endswith(rules.gerund):
        return False
    clause = parse(text, [span], rules)
    before = (word for word in clause.words if clause.verb is None or word.start < clause.verb.start)
    return any(f"{word.low} " in rules.subordinators for word in before)
