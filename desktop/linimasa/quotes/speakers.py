"""The phrase that names a speaker: behind a cue ("kata X"), before it ("X said"), or after "menurut"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from ..model import ActorKind, Span
from ..sentences import Word
from .bounds import STOPS, Bounds
from .cast import Cast, Present
from .rules import Rules, words_in
from .subordinate import own_start

_ASIDE = re.compile(r"(?: \(\d{1,3}(?: \w{1,5})?\))?,")
_HEAD = 2  # words of a phrase among which a document is named
_TITLES = 5  # words of a title before a name at most
_LONG_OFFICE = 30  # words of an office and who holds it at most
_BESIDE = 3  # words that may stand between a subject and its cue
_REACH = 600  # characters before a cue in which its subject stands


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as found: the phrase and the actor meant. An anaphor has no actor before it is resolved, and no phrase
    when it is a suffix of the cue; the one who writes ("I") is no actor of the text."""

    span: Span | None = None
    actor: str | None = None
    anaphor: bool = False
    document: bool = False
    antecedent: Span | None = None
    plural: bool = False
    writer: bool = False


ANAPHOR = Speaker(anaphor=True)


class Finder:
    """Finds speakers in one text."""

    def __init__(self, text: str, rules: Rules, cast: Cast, dates: Sequence[Span] = ()) -> None:
        self.text = text
        self.rules = rules
        self.cast = cast
        self.bounds = Bounds(text, rules, cast, dates)

    def behind(self, cue_end: int, limit: int) -> Speaker | None:
        """The speaker in the phrase behind a cue."""
        phrase = self.bounds.phrase(cue_end, limit)
        if phrase.start == phrase.end:
            return None
        words = words_in(self.text, phrase.start, phrase.end)
        if self._is_pronoun(words[0]) or (len(words) == 1 and words[0].low in self.rules.oblique):
            return self._pronoun(words[0])
        speaker = self.of_phrase(phrase, limit)
        told = self.rules.adverbs | self.rules.negations | self.rules.nobody
        own = takewhile(lambda word: word.low not in self.rules.relatives, words)  # "perempuan yang pernah kalah itu"
        nobody = speaker.actor is None and any(word.low in told for word in own if not word.capital)
        return None if nobody else speaker

    def according(self, match: re.Match[str], limit: int) -> Speaker | None:
        """The speaker behind "menurut"; its suffix stands for one: "menurutnya"."""
        return ANAPHOR if self.rules.suffixed(match.group()) else self.behind(match.end(), limit)

    def _is_pronoun(self, word: Word) -> bool:
        return word.low in self.rules.pronouns or word.low in self.rules.first

    def _pronoun(self, word: Word) -> Speaker:
        span = Span(word.start, word.end)
        if word.low in self.rules.first:
            return Speaker(span, writer=True)
        return Speaker(span, anaphor=True, plural=word.low in self.rules.plurals)

    def of_phrase(self, phrase: Span, limit: int) -> Speaker:
        """The speaker a noun phrase names: the person in it, the actor it begins with, else whoever it describes."""
        if self._points(phrase):
            return Speaker(phrase)
        persons = [each for each in self.cast.persons(phrase.start, phrase.end) if not self.owns(each.span)]
        sure = [each for each in persons if each.sure]
        if not sure and self.rules.tells_document(words_in(self.text, phrase.start, phrase.end)[:_HEAD]):
            return self._described(phrase, limit)  # "pernyataan militer Ardia"
        if persons and persons[0].span.start == phrase.start and (persons[0].sure or not sure):
            return as_speaker(persons[0])
        if apposition := self._apposition(phrase.end, limit):
            return as_speaker(apposition)
        if holder := sure[-1:] or self._holder(phrase, limit) or persons[-1:]:
            return as_speaker(holder[0])
        return self._office(phrase) or self._described(phrase, limit)

    def _points(self, phrase: Span) -> bool:
        """Whether a clause in the phrase tells whom it means, and names nobody: "pria yang akrab disapa Zul itu"."""
        words = words_in(self.text, phrase.start, phrase.end)
        pointed = bool(words) and words[-1].low in self.rules.demonstratives
        return pointed and any(word.low in self.rules.relatives for word in words)

    def _pointed(self, words: Sequence[Word], clause: int, cue_start: int) -> Span | None:
        """The subject in whose clause it is told whom it means."""
        rules = self.rules
        near = any(word.low in rules.demonstratives for word in words[-_BESIDE:])
        if not near or not any(word.low in rules.relatives for word in words):
            return None
        phrase = self.bounds.phrase(clause, cue_start)
        return phrase if self._points(phrase) and self._is_beside(phrase.end, cue_start) else None

    def _holder(self, phrase: Span, limit: int) -> list[Present]:
        """Who holds the office that a phrase begins with, behind a name of it that small words join: "Kepala Bidang
        Logistik di Badan Pangan Budi Santoso"."""
        words = words_in(self.text, phrase.start, limit)[:_LONG_OFFICE]
        if not any(word.low in self.rules.offices for word in words[:_TITLES]):
            return []
        run = list(takewhile(self._names_office, words))
        end = run[-1].end if run else phrase.start
        return [each for each in self.cast.persons(phrase.start, end) if each.sure][:1]

    def _names_office(self, word: Word) -> bool:
        """Whether the word may stand in the name of an office."""
        known = self.rules.prepositions, self.rules.listing, self.rules.offices
        return word.capital or word.low[0].isdigit() or any(word.low in words for words in known)

    def _office(self, phrase: Span) -> Speaker | None:
        """The actor that a phrase begins with, past an article or "but"."""
        first = next(iter(words_in(self.text, phrase.start, phrase.end)), None)
        past = first.end + 1 if first and first.low in self.rules.articles | self.rules.coordinators else phrase.start
        named = self.cast.named(phrase.start, phrase.end + self.text.startswith(".", phrase.end))  # "Acme Corp."
        if named and named[0].span.start in (phrase.start, past):
            return None if self._has_head(named[0].span, phrase.end) else as_speaker(named[0])
        return as_speaker(named[0]) if named and self._kind_told(Span(past, phrase.end), named[0]) else None

    def _kind_told(self, phrase: Span, name: Present) -> bool:
        """Whether a phrase only tells what kind of body it names: "state news agency KCNA", no "spokesman for KCNA"."""
        before = words_in(self.text, phrase.start, name.span.start)
        holders = self.rules.prepositions | (self.rules.offices - self.rules.bodies)
        kind = before and not self.rules.bodies.isdisjoint((before[0].low, before[-1].low))
        told = kind and all(word.low not in holders for word in before)
        return bool(told) and name.span.end == phrase.end and name.actor.kind is ActorKind.ORGANISATION

    def _has_head(self, name: Span, limit: int) -> bool:
        """Whether a name only tells whose the office or the document behind it is: "the Acme report"."""
        possessive = self.owns(name)
        end = self.text.index(" ", name.end) if possessive else name.end
        following = next(iter(words_in(self.text, end, limit)), None)
        if following is None or self.text[end : following.start] != " ":
            return False
        if following.capital:
            return possessive
        known = self.rules.offices, self.rules.bodies, self.rules.documents
        return possessive or any(following.low in words for words in known)

    def set_apart(self, end: int) -> bool:
        """Whether a comma stands behind a name, perhaps past the age: "Ani (52), "."""
        return _ASIDE.match(self.text, end) is not None

    def owns(self, name: Span) -> bool:
        """Whether a name only tells whose what follows is: "Hale's daughter"."""
        return self.text.startswith(self.rules.genitives, name.end)

    def _described(self, phrase: Span, limit: int) -> Speaker:
        words = words_in(self.text, phrase.start, min(phrase.end, phrase.start + 40))
        if (len(words) == 1 and self.rules.suffixed(words[0].low)) or self._only_aged(words):
            return Speaker(phrase, anaphor=True)  # "pendataannya" is somebody's
        document = self.rules.tells_document(words)
        unnamed = self.cast.unnamed(phrase.start, limit)
        if unnamed and unnamed[0].span.start == phrase.start:
            return Speaker(unnamed[0].span, unnamed[0].actor.id, document=document)
        return Speaker(phrase, document=document)

    def _only_aged(self, words: Sequence[Word]) -> bool:
        """Whether a phrase tells no more of somebody than the age: "the 38-year-old"."""
        first, *rest = words
        return len(rest) == 1 and first.low in self.rules.articles and rest[0].low[0].isdigit()

    def _apposition(self, at: int, limit: int) -> Present | None:
        """The person named right behind a comma: "kata juru bicara itu, Budi Santoso"."""
        if self.text[at : at + 2] != ", ":
            return None
        persons = self.cast.persons(at, min(limit, at + 60))
        if not persons or not all(word.capital for word in words_in(self.text, at, persons[0].span.start)):
            return None
        return persons[0] if "," not in self.text[at + 2 : persons[0].span.start] else None

    def before(self, start: int, cue_start: int) -> Speaker | None:
        """The subject of a cue that stands behind it: the name beside the cue, else the first of the clause."""
        start = own_start(self.text, self.rules, self.cast, Span(max(start, cue_start - _REACH), cue_start))
        words = words_in(self.text, start, cue_start)
        if not words:
            return None
        own = self.bounds.past_opening(start, cue_start)
        persons = [each for each in self.cast.persons(own, cue_start) if not self._governed(each.span, start)]
        clause = self.bounds.clause(start, cue_start)
        head = [word for word in words if word.start >= clause][:1]
        pronouns = [word for word in (*head, *words[-_BESIDE:]) if self._is_pronoun(word)]
        if pronouns and not any(each.span.start > pronouns[-1].start for each in persons):
            return self._pronoun(pronouns[-1])
        if pointed := self._pointed(words, clause, cue_start):
            return Speaker(pointed)
        if persons and self._apposed_subject(start, persons[0].span, cue_start):
            return as_speaker(persons[0])
        persons = [each for each in persons if not self._has_head(each.span, cue_start)]
        persons = [each for each in persons if each.sure or self._stands_alone(each.span, clause, cue_start)]
        beside = [each for each in persons if self._is_beside(each.span.end, cue_start)]
        unnamed = self.cast.unnamed(start, cue_start)
        if beside:
            return as_speaker(beside[-1])
        if unnamed and (not persons or self._is_beside(unnamed[-1].span.end, cue_start)):
            named = self._apposition(unnamed[-1].span.end, cue_start)  # "Seorang pedagang, Ani (52), menuturkan"
            return as_speaker(named) if named else self._described(unnamed[-1].span, cue_start)
        return as_speaker(self.chief(persons)) if persons else self._subject(start, cue_start)

    def _stands_alone(self, name: Span, clause: int, cue_start: int) -> bool:
        """Whether what may be a name begins the clause or stands beside the cue, and in no office's name."""
        return name.start == clause or self._is_beside(name.end, cue_start)

    def _apposed_subject(self, start: int, name: Span, cue_start: int) -> bool:
        """Whether a name begins the sentence and commas stand behind it and before the cue: "Ann, of Acme, said"; where
        or when it was may stand behind the second one: "Ann, of Acme, in a hearing on Monday said"."""
        before = words_in(self.text, start, name.start)
        if not all(word.capital for word in before) or not self.set_apart(name.end):
            return False
        if before and self.cast.persons(name.end, cue_start):
            return False  # "the mayor of Reed, Ann Marsh, said"
        comma = self.text.rfind(",", name.end + 1, cue_start)
        place = next(iter(words_in(self.text, comma, cue_start)), None) if comma >= 0 else None
        if place is None or self.cast.persons(comma, cue_start):
            return place is None and comma >= 0
        return place.low in self.rules.prepositions | self.rules.ends

    def right_before(self, start: int, cue_start: int) -> Speaker | None:
        """Who stands right before a cue, whatever governs the phrase: "footage of Ann Marsh saying", "with the state
        telling jurors"."""
        last = words_in(self.text, max(start, cue_start - _REACH), cue_start)[-_BESIDE:]
        if last and last[-1].low in self.rules.prepositions:  # "Ann Marsh sings to Lee before asking"
            return None
        beside = [each for each in self.cast.persons(start, cue_start) if self._is_beside(each.span.end, cue_start)]
        if beside:
            return as_speaker(beside[-1])
        opens = next((word.start for word in reversed(last) if word.low in self.rules.articles), None)
        phrase = self.bounds.phrase(opens, cue_start) if opens is not None else None
        return self.of_phrase(phrase, cue_start) if phrase and phrase.end + 1 == cue_start else None

    def chief(self, persons: Sequence[Present]) -> Present:
        """The person whom a string of capitals ends with: "Polda Jaya Komisaris Budi" is no Jaya."""
        found = persons[0]
        for each in persons[1:]:
            between = words_in(self.text, found.span.end, each.span.start)
            gap = self.text[found.span.end : each.span.start]
            if "," in gap or len(between) > _TITLES or not all(map(self.rules.titled, between)):
                break
            found = each
        return found

    def _subject(self, start: int, cue_start: int) -> Speaker | None:
        """A subject that is no person: the last clause before the cue without what only dates or places it."""
        phrase = self._bare(
            self.bounds.phrase(self.bounds.past_date(self.bounds.clause(start, cue_start), cue_start), cue_start)
        )
        first = next(iter(words_in(self.text, phrase.start, phrase.end)), None)
        if first is None or first.low in self.rules.hosts - self.rules.articles:  # "hal ini" says nothing
            return None
        if not self.rules.suffixes and self.rules.verbal(first):  # "Ann Marsh left, | poked fun at it, tweeting"
            return None
        titled = [
            each for each in self.cast.persons(phrase.start, phrase.end) if each.sure and self._is_whole(phrase, each)
        ]
        return as_speaker(titled[0]) if titled else self._office(phrase) or self._described(phrase, cue_start)

    def _is_whole(self, phrase: Span, name: Present) -> bool:
        """Whether a phrase is a name with its titles: "Chair Ann Marsh"."""
        before = words_in(self.text, phrase.start, name.span.start)
        return name.span.end == phrase.end and all(map(self.rules.titled, before))

    def _bare(self, phrase: Span) -> Span:
        """A subject without the words that already belong to its verb: "polisi juga telah"."""
        words = words_in(self.text, phrase.start, phrase.end)
        kept = list(takewhile(lambda word: word.capital or word.low not in self.rules.adverbs, words))
        return Span(phrase.start, kept[-1].end if kept else phrase.start)

    def _is_beside(self, end: int, cue_start: int) -> bool:
        gap = self.text[end:cue_start]
        return len(gap) < 60 and not STOPS.intersection(gap.strip()[:1]) and len(gap.split()) <= _BESIDE

    def _governed(self, span: Span, start: int) -> bool:
        """Whether a preposition governs the name, past the title before it."""
        words = words_in(self.text, max(start, span.start - 60), span.start)
        for word in reversed(words):
            if not word.capital or word.start == start:
                return word.low in self.rules.prepositions and self.text[word.end : span.start].count(",") == 0
        return False


def as_speaker(present: Present) -> Speaker:
    """The speaker that a mention names."""
    return Speaker(present.span, present.actor.id)
