"""What a sentence tells by the way: relative clauses and participles with a date of their own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..model import Granularity, Span, Timex
from ..sentences import Word
from .attached import cancelled
from .clauses import Clause, Holes, opens_relative, parse, planned
from .rules import Rules, words_in

_LEAST = 2  # words of a subject with a participle
_COMMAS = 3  # of a sentence that are looked at
_COARSE = (Granularity.CENTURY, Granularity.DECADE, Granularity.YEAR, Granularity.SEASON, Granularity.MONTH)
_NEXT = 40  # characters that hold the next word


@dataclass(frozen=True, slots=True)
class Part:
    """What one event is told from: its clause and its dates."""

    clause: Clause
    timexes: tuple[Timex, ...]


class Asides:
    """Finds the asides of one text; `dates` gives the time expressions that begin in a span."""

    def __init__(self, text: str, rules: Rules, dates: Callable[[Span], Sequence[Timex]]) -> None:
        self.text = text
        self.rules = rules
        self.dates = dates

    def find(self, sentence: Span, holes: Holes) -> list[Span]:
        """The relative clauses behind a comma that have a date: ", who left in 2010,"."""
        found: list[Span] = []
        if not self.dates(sentence):
            return found
        if proviso := self._proviso(sentence, holes):
            return [*self.find(Span(sentence.start, proviso.start), holes), proviso]
        at = sentence.start
        while match := self.rules.relative.search(self.text, at, sentence.end):
            at = match.end()
            owns = match.group().strip(" ,") in self.rules.owning
            aside = Span(match.start(), self._relative_end(at, sentence.end, holes, owns=owns))
            if not holes.hold(match.start()) and self.dates(aside) and not self._is_ranked(at, aside.end):
                found.append(aside)
                at = aside.end
        if found:
            return found
        kinds = (self._described, self._trailing, self._reduced, self._restrictive, self._of_object)
        alone = next(filter(None, (kind(sentence, holes) for kind in kinds)), None)
        return [alone] if alone else []

    def _is_ranked(self, at: int, limit: int) -> bool:
        """Whether no clause but a phrase stands there: "in four parts, | yang pertama pada Mei"."""
        words = words_in(self.text, at, min(at + _NEXT, limit))[:2]
        if len(words) < 2 or words[0].low not in self.rules.unequalled:
            return False
        governed = words[1].low in self.rules.prepositions | self.rules.date_words
        return governed or parse(self.text, [Span(at, limit)], self.rules).verb is None

    def _relative_end(self, at: int, limit: int, holes: Holes, *, owns: bool) -> int:
        """Where a relative clause ends: behind the first comma that follows its verb, ", whose son, then 19, died", or
        that the main verb follows."""
        end = self._aside_end(at, limit)
        for _ in range(_COMMAS):
            behind = words_in(self.text, end, min(end + _NEXT, limit))[:1]
            main = not owns and any(map(self.rules.is_verb, behind))  # "yang mantan guru, ditangkap"
            if end == limit or main or parse(self.text, [Span(at, end)], self.rules, holes).verb:
                break
            end = self._aside_end(end, limit)
        return end

    def _proviso(self, sentence: Span, holes: Holes) -> Span | None:
        """The condition with a date that ends a sentence: " if the rains fail before June"."""
        opening = self.rules.proviso.search(self.text, sentence.start, sentence.end)
        if opening is None or holes.hold(opening.start()):
            return None
        aside = Span(opening.start(), self._aside_end(opening.end(), sentence.end))
        return aside if self.dates(aside) else None

    def _described(self, sentence: Span, holes: Holes) -> Span | None:
        """The participle, or the apposition, with a date that stands between a subject and its verb: ", announced in
        May, ", ", a mill built in 1885, "."""
        comma = self.text.find(", ", sentence.start, sentence.end)
        for _ in range(_COMMAS):
            if comma < 0 or parse(self.text, [Span(sentence.start, comma)], self.rules, holes).verb:
                return None
            word = self._opening_words(comma, sentence.end)
            if word and word[0].low in self.rules.auxiliaries | self.rules.perfect | self.rules.perfects:
                return None  # the verb itself
            described = self.rules.auxiliaries and any(map(self._is_participle, word))
            aside, apart = self._up_to_verb(comma, sentence.end)
            if (described or self._is_apposed(aside)) and apart and self.dates(aside):
                return None if holes.hold(comma) else aside
            comma = self.text.find(", ", comma + 2, sentence.end)
        return None

    def _up_to_verb(self, comma: int, limit: int) -> tuple[Span, bool]:
        """What stands between a comma and the next one that a verb follows, and whether one does."""
        aside = first = Span(comma, self._aside_end(comma + 2, limit))
        for _ in range(_COMMAS):
            behind = words_in(self.text, aside.end, min(aside.end + _NEXT, limit))[:1]
            if behind and (self._is_finite(behind[0]) or self._is_present(behind[0])):
                rest = Span(comma, self._aside_end(aside.end, limit))
                return (rest if self._goes_on(aside, behind[0], rest, limit) else aside), True
            aside = Span(comma, self._aside_end(aside.end, limit))
        return first, False

    def _goes_on(self, aside: Span, behind: Word, longer: Span, limit: int) -> bool:
        """Whether participles go on behind the comma of an aside: "The law, signed in May, | passed in June, bans"."""
        first = words_in(self.text, aside.start, min(aside.end, aside.start + _NEXT))[:1]
        listed = all(word.low in self.rules.beginnings for word in (*first, behind)) and longer.end < limit
        following = words_in(self.text, longer.end, min(longer.end + _NEXT, limit))[:1]
        return listed and any(self._is_finite(word) or self._is_present(word) for word in following)

    def _is_apposed(self, aside: Span) -> bool:
        """Whether an aside tells something of a thing before its date, and not only when: "raksasa yang berdiri"."""
        dated = self.dates(aside)
        words = words_in(self.text, aside.start, dated[0].span.start) if dated else []
        if not self.rules.auxiliaries:
            return any(opens_relative(word, self.rules) for word in words[1:])
        told = any(word.low in self.rules.owning for word in words[1:])  # "a singer whose tours in the 1960s"
        return told or any(self.rules.is_verb(word) or self.rules.participle(word) for word in words[1:])

    def _opening_words(self, comma: int, limit: int) -> list[Word]:
        """The word right behind a comma, and the next one where the first may be an adverb: ", first seen in May,"."""
        words = words_in(self.text, comma, min(comma + _NEXT, limit))[:2]
        if not words or words[0].start != comma + 2:
            return []
        governs = self.rules.articles | self.rules.prepositions | self.rules.determiners | self.rules.pronouns
        return words[:1] if words[0].low in governs or words[0].capital else words

    def _trailing(self, sentence: Span, holes: Holes) -> Span | None:
        """The participle with a date that ends a sentence whose main clause has one, and tells how something began: "On
        Monday they shut the mill, built in 1885", "the plaque, first laid in 1994"."""
        comma = self.text.rfind(", ", sentence.start, sentence.end)
        main, aside = Span(sentence.start, max(comma, sentence.start)), Span(comma, sentence.end)
        if comma < 0 or not self.rules.auxiliaries or holes.hold(comma) or not self.dates(main):
            return None
        words = self._opening_words(comma, sentence.end)
        began = any(word.low in self.rules.beginnings for word in words[:1]) or any(map(self._is_participle, words[1:]))
        told = parse(self.text, [main], self.rules, holes) if began and self.dates(aside) else None
        goes_on = (
            told is not None and told.passive and self.dates(main)[-1].span.end == comma
        )  # "signed in May, passed"
        return aside if told and told.verb and not goes_on else None

    def _is_finite(self, word: Word) -> bool:
        return self.rules.is_verb(word) or word.low in self.rules.conditions

    def _is_participle(self, word: Word) -> bool:
        return self.rules.participle(word) or self.rules.is_verb(word)

    def _restrictive(self, sentence: Span, holes: Holes) -> Span | None:
        """The relative clause without a comma that dates the subject and not what it did: "Pabrik yang dibangun pada
        1885 itu terbakar pada 2024"; where it has the only date, it dates both."""
        opening = self.rules.restrictive.search(self.text, sentence.start, sentence.end)
        if opening is None or holes.hold(opening.start()):
            return None
        before = Span(sentence.start, opening.start())
        end = self._restrictive_end(opening.end(), sentence.end)
        if end is None or parse(self.text, [before], self.rules, holes).verb:
            return None
        apart = self._began(Span(opening.end(), end)) or self._dates_its_verb(Span(end, sentence.end), holes)
        return Span(opening.start(), end) if apart else None

    def _began(self, body: Span) -> bool:
        """Whether a relative clause tells how something began, which is no date of what it did: "yang dibangun"."""
        date = self.dates(body)[0].span.start
        comma = self.text.find(", ", body.start, date)  # "who scored, announced": the second is the main verb
        words = words_in(self.text, body.start, comma if comma >= 0 else date)
        return any(word.low in self.rules.beginnings for word in words)

    def _reduced(self, sentence: Span, holes: Holes) -> Span | None:
        """The participle behind a subject that dates it alone: "The man | arrested on Monday | was released"."""
        dated = self.dates(sentence) if self.rules.auxiliaries else []
        before = words_in(self.text, sentence.start, dated[0].span.start) if dated else []
        after = words_in(self.text, dated[0].span.end, min(dated[0].span.end + _NEXT, sentence.end)) if dated else []
        while before and before[-1].low in self.rules.date_words:
            before.pop()
        if len(before) < _LEAST or not after or self.text[dated[0].span.end : after[0].start] != " ":
            return None
        word, helping = before[-1], self.rules.auxiliaries | self.rules.perfects | self.rules.perfect
        helped = any(each.low in helping for each in before[-3:-1])
        helped = helped or any(opens_relative(each, self.rules) for each in before)
        noun = before[-2].low in self.rules.governing  # "hopes of a | cut in May | faded"
        joined = helped or noun or any(map(self.rules.is_verb, before[:-1]))
        if joined or not self._is_participle(word) or holes.hold(word.start):
            return None
        finite = self.rules.is_verb(after[0]) and not self._is_present(after[0])
        return Span(word.start - 1, dated[0].span.end) if finite or after[0].low in helping else None

    def _dates_its_verb(self, rest: Span, holes: Holes) -> bool:
        """Whether the main clause behind a relative one has a date, and no other verb stands before it; one that says
        that nothing came about needs none."""
        clause = parse(self.text, [rest], self.rules, holes)
        date = next((each for each in self.dates(rest) if each.interval), None)
        if clause.verb is None or date is None:
            return clause.verb is not None and cancelled(self.text, rest, self.rules)
        between = [word for word in clause.words if clause.verb.end <= word.start < date.span.start]
        return clause.verb.end <= date.span.start and not any(map(self.rules.is_verb, between))

    def _of_object(self, sentence: Span, holes: Holes) -> Span | None:
        """The relative clause that dates the object, where it tells of what was done to it or is planned: "a telescope
        that was launched in 2021"."""
        for opening in self.rules.restrictive.finditer(self.text, sentence.start, sentence.end):
            body = Span(opening.end(), self._object_end(opening.end(), sentence.end))
            first = words_in(self.text, body.start, min(body.end, body.start + _NEXT))[:1]
            if holes.hold(opening.start()) or not first or not self.rules.is_verb(first[0]) or not self.dates(body):
                continue
            told = parse(self.text, [body], self.rules, holes)
            main = parse(self.text, [Span(sentence.start, opening.start())], self.rules, holes)
            if main.verb and (planned(told, self.rules) or (told.passive and self._far(body, sentence.end))):
                return Span(opening.start(), body.end)
        return None

    def _far(self, body: Span, limit: int) -> bool:
        """Whether the date that ends a relative clause is none of the news: another one follows it, or it is no day."""
        last = self.dates(body)[-1]
        return bool(self.dates(Span(body.end, limit))) or (last.granularity or Granularity.DAY) in _COARSE

    def _object_end(self, at: int, limit: int) -> int:
        """Where it ends: behind its date."""
        dated = self.dates(Span(at, limit))
        comma = self.text.find(",", at, limit)
        if not dated or 0 <= comma < dated[0].span.start:
            return at
        end = dated[0].span.end
        for each in dated[1:]:  # "that was passed in 1986 | and amended in 2002"
            joint = self.rules.joint.match(self.text, end, each.span.start)
            between = words_in(self.text, joint.end(), each.span.start) if joint else []
            told = [word for word in between if word.low not in self.rules.fillers]
            if len(told) != 1 or not self.rules.is_verb(told[0]):
                break
            end = each.span.end
        return end

    def _restrictive_end(self, at: int, limit: int) -> int | None:
        """Where a relative clause with a date ends: at the next verb behind it, or behind an "itu"."""
        dated = self.dates(Span(at, limit))
        words = words_in(self.text, at, dated[0].span.start) if dated else []
        if not any(self.rules.is_verb(word) for word in words):
            return None
        for word in words_in(self.text, dated[0].span.end, limit):
            if word.low in self.rules.pointers:
                return word.end
            if self.rules.is_verb(word):
                return word.start
        return None

    def _is_present(self, word: Word) -> bool:
        """Whether a word that is no known verb has the shape of one: "orbits"."""
        shaped = self.rules.is_present(word) and not word.capital
        return shaped and word.low not in self.rules.no_verbs

    def _aside_end(self, at: int, limit: int) -> int:
        """Where an aside ends: behind a comma that is none inside a date."""
        comma = self.text.find(",", at, limit)
        for each in self.dates(Span(at, limit)):
            if 0 <= comma < each.span.start:
                break
            comma = self.text.find(",", max(comma, each.span.end), limit)
        return comma + 1 if comma >= 0 else limit
