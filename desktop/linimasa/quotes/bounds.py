"""Where phrases and clauses begin and end."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from ..model import Span
from ..sentences import Word
from .cast import Cast
from .rules import Rules, trimmed, words_in

_PHRASE = 16  # words of a speaker's phrase at most
STOPS = frozenset('.;:!?“”"«»()—–')
_RANK = 5  # letters of a rank in brackets, or with a point
_CLAUSE = 12  # words of a clause that tells who is meant at most
_OPENING = 1  # words before the date that opens a clause: "pada"


class Bounds:
    """Finds the bounds of phrases and clauses in one text."""

    def __init__(self, text: str, rules: Rules, cast: Cast, dates: Sequence[Span]) -> None:
        self.text = text
        self.rules = rules
        self.cast = cast
        self._dates = sorted(dates)

    def phrase(self, start: int, limit: int) -> Span:
        """The noun phrase that begins here: until a mark, a comma, or a word that opens something else."""
        span = trimmed(self.text, start, limit)
        words: list[Word] = []
        for word in words_in(self.text, span.start, span.end):
            if words and (len(words) >= _PHRASE or self._parts(words[-1], word)):
                break
            if word.low in self.rules.ends and not (self._goes_on(words, word) or self.cast.covers(word.start)):
                words += self._relative(words, word, limit)
                break
            words.append(word)
        while words and (words[-1].low in self.rules.ends or (len(words) > 1 and self._trails(words[-1]))):
            words.pop()
        return Span(words[0].start, words[-1].end) if words else Span(span.start, span.start)

    def _relative(self, words: Sequence[Word], relative: Word, limit: int) -> list[Word]:
        """The clause behind the word for somebody, up to the word that points at him: "politikus | yang juga dokter
        itu"."""
        rules = self.rules
        if (
            relative.low not in rules.relatives
            or not words
            or words[0].low not in rules.offices | rules.women | rules.men
        ):
            return []
        clause = list(takewhile(self._is_plain, words_in(self.text, relative.start, limit)[:_CLAUSE]))
        last = next((at for at, word in enumerate(clause) if word.low in rules.demonstratives), 0)
        return clause[: last + 1] if last else []

    def _is_plain(self, word: Word) -> bool:
        """Whether no mark stands right before a word."""
        return self.text[word.start - 1] in " \xa0"

    def _trails(self, word: Word) -> bool:
        """Whether the last word of a phrase is a participle that goes on behind it: "a study published | in 2005"."""
        return not self.rules.suffixes and self.rules.verbal(word)

    def _parts(self, left: Word, right: Word) -> bool:
        """Whether a phrase ends between two words: not at a rank, "Brigjen (Pol) Budi", but at a figure."""
        if right.low[0].isdigit() and right.low.isalnum():  # no "38-year-old"
            return not self._is_age(right)
        gap = self.text[left.end : right.start].strip()
        if gap == "." and left.capital and right.capital and left.end - left.start <= _RANK:
            return False
        if gap == "(":
            return not right.capital or self.text[right.end : right.end + 1] != ")" or right.end - right.start > _RANK
        stops = "," in gap or bool(STOPS.intersection(gap))
        return gap != ")" and stops and not self.cast.covers(left.end)

    def _is_age(self, figure: Word) -> bool:
        """Whether a figure tells the age of somebody known: "perempuan 24 tahun itu"."""
        date = self._date_at(figure.start)
        behind = next(iter(words_in(self.text, date.end, date.end + _PHRASE)), None) if date else None
        return behind is not None and behind.low in self.rules.demonstratives

    def _goes_on(self, words: list[Word], word: Word) -> bool:
        """Whether a phrase goes on: behind "familiar", or with "dan" inside an office's name, between capitals, where
        nobody is named yet."""
        following = next(iter(words_in(self.text, word.end, word.end + 40)), None)
        if words and words[-1].low in self.rules.bound:
            return True
        if not words or not words[-1].capital or following is None or not following.capital:
            return False
        return word.low in self.rules.listing and not any(
            each.sure for each in self.cast.persons(words[0].start, words[-1].end)
        )

    def clause(self, start: int, cue_start: int) -> int:
        """Where the clause of a cue begins: behind the last comma that is in no name and has words behind it, and past
        what joins it to the one before."""
        comma = self.text.rfind(", ", start, cue_start)
        while comma >= 0 and (self.cast.covers(comma) or not any(True for _ in words_in(self.text, comma, cue_start))):
            comma = self.text.rfind(", ", start, comma)
        begins = comma + 2 if comma >= 0 else start
        first = next(iter(words_in(self.text, begins, cue_start)), None)
        return first.end + 1 if first and first.low in self.rules.coordinators else begins

    def past_opening(self, start: int, cue_start: int) -> int:
        """Where a sentence goes on behind a phrase that a preposition opens and a comma ends, if a subject may follow:
        "Dalam sidang Budi Santoso, | jaksa menyebut"."""
        first = next(iter(words_in(self.text, start, cue_start)), None)
        comma = self.text.find(", ", start, cue_start)
        opens = first is not None and first.low in self.rules.prepositions | self.rules.opening
        if not opens or comma < 0 or self.cast.covers(comma):
            return start
        behind = (word for word in words_in(self.text, comma, cue_start) if word.low not in self.rules.adverbs)
        return comma if any(True for _ in behind) else start

    def past_date(self, start: int, limit: int) -> int:
        """Where a clause goes on behind a date that opens it: "Tahun lalu | kementerian itu mengatakan"."""
        index = bisect_left(self._dates, Span(start, 0))
        date = self._dates[index] if index < len(self._dates) else None
        if date is None or date.end >= limit:
            return start
        before = words_in(self.text, start, date.start)[: _OPENING + 1]
        opens = [word.low in self.rules.prepositions for word in before]
        return date.end if len(opens) <= _OPENING and all(opens) else start

    def past_day(self, start: int, limit: int) -> int:
        """Where what was said begins behind the weekday of the saying: "said on Monday | it would close"."""
        past = self.past_date(start, limit)
        date = self._dates[bisect_left(self._dates, Span(start, 0))] if past > start else None
        first = next(iter(words_in(self.text, date.start, date.end)), None) if date else None
        day = first is not None and first.capital and first.low in self.rules.ends
        return past if day and self.text[past : past + 1] == " " else start

    def dated(self, at: int) -> bool:
        """Whether a time expression begins here."""
        return self._date_at(at) is not None

    def holds_date(self, span: Span) -> bool:
        """Whether a time expression begins in a span."""
        index = bisect_left(self._dates, Span(span.start, 0))
        return index < len(self._dates) and self._dates[index].start < span.end

    def _date_at(self, at: int) -> Span | None:
        index = bisect_left(self._dates, Span(at, 0))
        return self._dates[index] if index < len(self._dates) and self._dates[index].start == at else None
