"""What the asides of a sentence tell, and of whom or what."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ..model import Span
from ..sentences import Word
from .rules import Rules, first_word, words_in

_OWNERS = frozenset("'’")  # in a word that tells whose something is: "the mayor's brother"
_CLOSING = frozenset('"”»“')  # what ends a quotation
_NEXT = 40  # characters that hold the next word


class Attached:
    """Tells of what the asides of one text tell."""

    def __init__(self, text: str, rules: Rules) -> None:
        self.text = text
        self.rules = rules

    def tells(self, sentence: Span, aside: Span, names: Sequence[Span]) -> bool:
        """Whether an aside tells an event of what stands before it: a bare participle tells nothing by itself, what was
        cancelled is none, a clause with a pronoun for its subject tells of that, "whose" of one clear owner."""
        opening = self._opening(aside)
        apart = self._owns(opening) and not self._is_owner(self._told_phrase(sentence, aside, names))
        if opening and opening.group().strip(" ,") not in self.rules.placing | self.rules.owning:
            own = first_word(self.text, opening.end())
            apart = own in self.rules.pronouns  # "the dam, which it had held since May"
        return opening is not None and not apart and not cancelled(self.text, Span(aside.end, sentence.end), self.rules)

    def _owns(self, opening: re.Match[str] | None) -> bool:
        return opening is not None and opening.group().strip(" ,") in self.rules.owning

    def _is_owner(self, phrase: Span) -> bool:
        """Whether it is clear whom "whose" means: no one of two, "the head of Acme"."""
        words = self._words(phrase)
        return bool(self.rules.owned and words) and self.rules.prepositions.isdisjoint(word.low for word in words)

    def owner(self, sentence: Span, aside: Span, names: Sequence[Span]) -> Span | None:
        """What an aside tells something of that belongs to it: "Acme, whose owner was arrested in March"."""
        return self._told_phrase(sentence, aside, names) if self._owns(self._opening(aside)) else None

    def _opening(self, aside: Span) -> re.Match[str] | None:
        own = self.rules.relative.match(self.text, aside.start) or self.rules.restrictive.match(self.text, aside.start)
        apposed = self.text.startswith(", ", aside.start) and not own
        return self.rules.restrictive.search(self.text, aside.start, aside.end) if apposed else own

    def _phrase(self, sentence: Span, aside: Span) -> Span:
        """What stands before an aside, behind a comma; an age is passed over: "Ann, 61, who left in 2010"."""
        end = aside.start
        while (comma := self.text.rfind(", ", sentence.start, end)) >= 0 and not words_in(self.text, comma, end):
            end = comma
        return Span(comma + 2 if comma >= 0 else sentence.start, end)

    def _named(self, names: Sequence[Span], aside: Span, opening: re.Match[str] | None) -> Span | None:
        """The name that an aside tells of; a clause on a person, that of the one before: "Ann Marsh of Acme, who"."""
        for before, name in pairwise([None, *names]):
            if name is None or not self._ends(name, aside):
                continue
            gap = self.text[before.end : name.start].strip().lower() if before else ""
            human = opening is not None and opening.group().strip(" ,") in self.rules.humans
            return Span(before.start, name.end) if before and human and gap in self.rules.prepositions else name
        return None

    def _ends(self, name: Span, aside: Span) -> bool:
        """Whether nothing but an age stands between a name and an aside: "Ann, 61, who left in 2010"."""
        gap = self.text[name.end : aside.start]
        return name.end == aside.start or (gap.startswith(", ") and gap[2:].isdigit())

    def _ungoverned(self, phrase: Span) -> Span:
        """The last phrase of several, behind a preposition that parts them: "it before | the high court"."""
        words = words_in(self.text, phrase.start, phrase.end)
        found = [word for word, behind in pairwise(words) if self._parts(word, behind) and not behind.capital]
        return Span(found[-1].end, phrase.end) if found else phrase

    def _parts(self, word: Word, behind: Word) -> bool:
        """Whether the last phrase of several may begin behind a word: "12 years restoring | the hall", but not "a
        building permit"."""
        governs = word.low.endswith(self.rules.gerund or "\0") and behind.low in self.rules.articles
        return governs or word.low in self.rules.parting

    def told_of(self, sentence: Span, aside: Span, names: Sequence[Span]) -> tuple[list[Span], Span]:
        """The phrase that a relative clause tells of, if any, and the clause's own words."""
        opening = self._opening(aside)
        body = Span(opening.end() if opening else aside.start, aside.end)
        if self._owns(opening) or (opening and opening.group().strip(" ,") in self.rules.placing):
            return [], body
        told = self._told_phrase(sentence, aside, names)
        if self._is_predicate(told, aside) and not identifies(self._words(told), self.rules):
            return [], Span(self._phrase(sentence, aside).start, aside.end)  # nobody can tell whom it means
        return [told], body

    def _is_predicate(self, phrase: Span, aside: Span) -> bool:
        """Whether a phrase is what a subject is said to be, right before an aside: "Ann is | the aide of a mayor"."""
        before = words_in(self.text, max(0, phrase.start - _NEXT), phrase.start)[-1:]
        return phrase.end == aside.start and bool(before) and before[0].low in self.rules.copulas

    def _words(self, span: Span) -> list[Word]:
        return words_in(self.text, span.start, span.end)

    def _told_phrase(self, sentence: Span, aside: Span, names: Sequence[Span]) -> Span:
        phrase = self._phrase(sentence, aside)
        verb = next(filter(self.rules.is_verb, reversed(words_in(self.text, phrase.start, phrase.end))), None)
        attribute = verb is not None and not self.rules.auxiliaries and not self.text[verb.end : aside.start].strip()
        if verb is None or attribute:  # "gubernur terpilih, yang"
            speaks = not _CLOSING.isdisjoint(phrase.of(self.text))  # "..., kata Ann, yang"
            return (self._named(names, aside, self._opening(aside)) if speaks else None) or phrase
        predicate = words_in(self.text, verb.end, aside.start)
        alone = self.text.find(",", verb.end, aside.start) < 0 and identifies(predicate, self.rules)
        if verb.low in self.rules.copulas and alone:
            return Span(phrase.start, verb.start)  # "Ann is a lawyer who was arrested in May"
        opening = self._opening(aside)
        named = None if self._restricts(opening) else self._named(names, aside, opening)
        return named or self._ungoverned(Span(verb.end, aside.start))

    def _restricts(self, opening: re.Match[str] | None) -> bool:
        """Whether what opens an aside tells of no name, but of which thing: "a trip to Oslo | that was planned"."""
        word = opening.group() if opening else ""
        return bool(self.rules.owned) and word.startswith(" ") and word.strip() not in self.rules.humans


def identifies(predicate: Sequence[Word], rules: Rules) -> bool:
    """Whether what somebody is said to be names nobody else, "a lawyer", but not "the lawyer of a teacher", and denies
    nothing: "no friend"."""
    apart = rules.prepositions | rules.negations | rules.coordinators
    people = [word for word in predicate if word.low in rules.people]
    owned = any(word.low in rules.kin or not _OWNERS.isdisjoint(word.low) for word in predicate[:-1])
    named = any(word.capital for word in predicate)
    return not (named or owned or people[1:]) and apart.isdisjoint(word.low for word in predicate)


def cancelled(text: str, rest: Span, rules: Rules) -> bool:
    """Whether what follows begins with the verb of what did not come about."""
    helping = rules.auxiliaries | rules.perfects | rules.perfect
    words = words_in(text, rest.start, min(rest.end, rest.start + _NEXT))
    first = next((word for word in words if word.low not in helping), None)
    return first is not None and rules.cancels.match(text, first.start, rest.end) is not None
