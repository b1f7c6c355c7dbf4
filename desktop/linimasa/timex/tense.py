"""Where the verbs around a date point: ahead, back, or nowhere."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from ..model import Span
from .tables import Lexicon

_Cues = tuple[list[int], list[int], set[int]]
_WINDOW = 160  # characters around a date in which a verb tells its direction
_BESIDE = 5  # characters: " in "
_BEGINS = 30  # characters before a weekday that say that something begins then


class Tense:
    """The verbs of one text that tell a direction; those of a sentence are found once."""

    def __init__(self, text: str, words: Lexicon, sentences: Sequence[Span]) -> None:
        self._text, self._words, self._sentences = text, words, sentences
        self._starts = [sentence.start for sentence in sentences]
        self._cues: tuple[int, _Cues] | None = None

    def direction(self, span: Span) -> int:
        """Where the verbs of a span's sentence point, 1 ahead, -1 back, 0 nowhere: the last one before it, else the
        first one after it."""
        places, signs, bounds = self._cues_at(span.start)
        index = bisect_left(places, span.start)
        while index and self._is_aside(places[index - 1], span.start):
            index -= 1
        if index and places[index - 1] >= span.start - _WINDOW:
            return signs[index - 1]
        if self._words.joins.match(self._text, span.end):
            return 0
        index = bisect_left(places, span.end)
        while index < len(places) and places[index] in bounds:  # of another date: "paling lambat 30 Juni"
            index += 1
        return signs[index] if index < len(places) and places[index] < span.end + _WINDOW else 0

    def _is_aside(self, cue: int, date: int) -> bool:
        """Whether a verb stands in a relative clause that has ended before a date: "Ann, who will retire, left"."""
        begin = max(0, cue - _WINDOW)
        return "," in self._text[cue:date] and self._words.clause.search(self._text, begin, cue) is not None

    def has_verb_beside(self, at: int) -> bool:
        """Whether a verb that tells a direction stands right before a place: "began in November"."""
        places = self._cues_at(at)[0]
        index = bisect_left(places, at)
        return index > 0 and places[index - 1] >= at - _BESIDE

    def begins(self, at: int) -> bool:
        """Whether it is said right before a place that something begins or goes on then: "dilanjutkan Minggu"."""
        return self._words.begins.search(self._text[max(0, at - _BEGINS) : at]) is not None

    def was_then(self, sentence: Span) -> bool:
        """Whether what a sentence tells as to come was so then, and not now: "would"."""
        return self._words.then.search(self._text, sentence.start, sentence.end) is not None

    def _cues_at(self, place: int) -> _Cues:
        """Where in the sentence around a place verbs tell a direction, and which, and where words do that only bound
        the date right behind them."""
        index = bisect_right(self._starts, place) - 1
        if self._cues is None or self._cues[0] != index:
            sentence = self._sentences[index] if index >= 0 else Span(0, len(self._text))
            # of two with one end the longer says more: "had been due to meet"
            found = sorted(
                (match.end() - 1, -match.start(), sign)
                for sign, pattern in ((1, self._words.future), (-1, self._words.past))
                for match in pattern.finditer(self._text, sentence.start, sentence.end)
            )
            bounds = {end for end, start, _ in found if self._bounds(-start, end + 1)}
            self._cues = index, ([place for place, *_ in found], [sign for *_, sign in found], bounds)
        return self._cues[1]

    def _bounds(self, start: int, end: int) -> bool:
        return self._words.bounds.fullmatch(self._text[start:end].lower()) is not None
