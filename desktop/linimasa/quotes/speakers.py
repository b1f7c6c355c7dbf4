"""The phrase that names a speaker: behind a cue ("kata X"), before it ("X said"), or after "menurut"."""

from dataclasses import dataclass

from ..model import Span
from .cast import Cast, Present
from .rules import Rules, trimmed, words_in

_PHRASE = 16  # words of a speaker's phrase at most
_STOPS = frozenset('.;:!?“”"«»()—–')
_BESIDE = 3  # words that may stand between a subject and its cue


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as found: the phrase and the actor meant; an anaphor has neither before it is resolved."""

    span: Span | None = None
    actor: str | None = None
    anaphor: bool = False
    document: bool = False


ANAPHOR = Speaker(anaphor=True)


class Finder:
    """Finds speakers in one text."""

    def __init__(self, text: str, rules: Rules, cast: Cast) -> None:
        self.text = text
        self.rules = rules
        self.cast = cast

    def behind(self, cue_end: int, limit: int) -> Speaker | None:
        """The speaker in the phrase behind a cue."""
        phrase = self._phrase(cue_end, limit)
        if phrase.start == phrase.end:
            return None
        words = list(words_in(self.text, phrase.start, phrase.end))
        if words and words[0].low in self.rules.pronouns:
            return ANAPHOR
        return self.of_phrase(phrase, limit)

    def of_phrase(self, phrase: Span, limit: int) -> Speaker:
        """The speaker a noun phrase names: the person in it, the actor it begins with, else whoever it describes."""
        persons = self.cast.persons(phrase.start, phrase.end)
        if persons:
            return _named(persons[-1])
        named = self.cast.named(phrase.start, phrase.end)
        if named and named[0].span.start == phrase.start:
            return _named(named[0])
        apposition = self._apposition(phrase.end, limit)
        return _named(apposition) if apposition else self._described(phrase)

    def _described(self, phrase: Span) -> Speaker:
        first = next(words_in(self.text, phrase.start, phrase.end), None)
        words = {word.low for word in words_in(self.text, phrase.start, min(phrase.end, phrase.start + 40))}
        document = first is not None and bool(self.rules.documents & words)
        unnamed = self.cast.unnamed(phrase.start, phrase.end)
        if unnamed and unnamed[0].span.start == phrase.start:
            return Speaker(unnamed[0].span, unnamed[0].actor.id, document=document)
        return Speaker(phrase, document=document)

    def _apposition(self, at: int, limit: int) -> Present | None:
        """The person named right behind a comma: "kata juru bicara itu, Budi Santoso"."""
        if self.text[at : at + 2] != ", ":
            return None
        persons = self.cast.persons(at, min(limit, at + 60))
        return persons[0] if persons and persons[0].span.start == at + 2 else None

    def _phrase(self, start: int, limit: int) -> Span:
        """The noun phrase that begins here: until a mark, a comma, or a word that opens something else."""
        span = trimmed(self.text, start, limit)
        end = begin = span.start
        for count, word in enumerate(words_in(self.text, span.start, span.end)):
            gap = self.text[end : word.start]
            if count and (count >= _PHRASE or "," in gap or _STOPS.intersection(gap)):
                break
            if word.low in self.rules.ends or (count and word.low[0].isdigit()):
                break
            begin, end = (word.start, word.end) if not count else (begin, word.end)
        return Span(begin, end)

    def before(self, start: int, cue_start: int) -> Speaker | None:
        """The subject of a cue that stands behind it: the name beside the cue, else the first of the clause."""
        words = list(words_in(self.text, start, cue_start))
        if not words:
            return None
        persons = [each for each in self.cast.persons(start, cue_start) if not self._governed(each.span, start)]
        tail = words[-_BESIDE:]
        pronouns = [word for word in tail if word.low in self.rules.pronouns]
        if pronouns and not any(each.span.start > pronouns[-1].start for each in persons):
            return ANAPHOR
        beside = [each for each in persons if self._is_beside(each.span.end, cue_start)]
        unnamed = self.cast.unnamed(start, cue_start)
        if beside:
            return _named(beside[-1])
        if unnamed and (not persons or self._is_beside(unnamed[-1].span.end, cue_start)):
            return self._described(unnamed[-1].span)
        return _named(persons[0]) if persons else self._subject(start, cue_start)

    def _subject(self, start: int, cue_start: int) -> Speaker | None:
        """A subject that is no person: the last clause before the cue without what only dates or places it."""
        begin = self._clause(start, cue_start)
        phrase = self._phrase(begin, cue_start)
        if phrase.start == phrase.end:
            return None
        named = self.cast.named(phrase.start, phrase.end)
        if named and named[0].span.start == phrase.start:
            return _named(named[0])
        return self._described(phrase)

    def _clause(self, start: int, cue_start: int) -> int:
        comma = self.text.rfind(", ", start, cue_start)
        while comma >= 0 and not any(True for _ in words_in(self.text, comma, cue_start)):
            comma = self.text.rfind(", ", start, comma)
        return comma + 2 if comma >= 0 else start

    def _is_beside(self, end: int, cue_start: int) -> bool:
        gap = self.text[end:cue_start]
        return len(gap) < 60 and not _STOPS.intersection(gap.strip()[:1]) and len(gap.split()) <= _BESIDE

    def _governed(self, span: Span, start: int) -> bool:
        """Whether a preposition governs the name, past the title before it."""
        words = list(words_in(self.text, max(start, span.start - 60), span.start))
        for word in reversed(words):
            if not word.capital:
                return word.low in self.rules.prepositions and self.text[word.end : span.start].count(",") == 0
        return False


def _named(present: Present) -> Speaker:
    return Speaker(present.span, present.actor.id)
