"""What opens a sentence before its main clause: a subordinate clause, a participle, how long after something it was."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from ..model import Span, Timex
from ..sentences import Word
from .asides import Part
from .clauses import Clause, Holes, parse
from .rules import Rules, first_word, words_in

_NEXT = 40  # characters that hold the next word
_RECKONED = 3  # words of a length of time at most
_NAMED = 60  # characters of who or what has begun at most


class Leading:
    """Reads how the sentences of one text begin; `dates` gives the time expressions that begin in a span."""

    def __init__(self, text: str, rules: Rules, dates: Callable[[Span], Sequence[Timex]]) -> None:
        self.text = text
        self.rules = rules
        self.dates = dates

    def main(self, span: Span) -> Span:
        """The main clause, behind a subordinate one or a participle that begins the sentence, or its dated opening."""
        if begun := self.begun(span):
            return Span(begun.end + 2, span.end)
        start = self._behind_date(span)
        comma = self.comma(Span(start, span.end))
        if comma < 0:
            return span
        words = words_in(self.text, start, start + _NEXT)[:2]
        pointed = any(word.low in self.rules.pointers for word in words[1:])  # "setelah itu" tells only when
        led = self.text[start : start + 30].lower().startswith(self.rules.subordinators) and not pointed
        if start == span.start:
            led = led or self._is_reckoned(Span(start, comma)) or self._opens_with_verb(span, comma)
        return Span(comma + 2, span.end) if led else span

    def _behind_date(self, span: Span) -> int:
        """Where a sentence goes on behind a date and its comma, "In 1967, | after the war ended", else its start."""
        if not self.dates(Span(span.start, span.start + _NEXT)):
            return span.start
        comma = self.comma(span)
        opening = Span(span.start, max(comma, span.start))
        holes = Holes(each.span for each in self.dates(opening))
        words = words_in(self.text, opening.start, opening.end)
        alone = all(word.low in self.rules.date_words or holes.hold(word.start) for word in words)
        return comma + 2 if comma > 0 and alone and self.dates(opening) else span.start

    def begun(self, span: Span) -> Span | None:
        """What opens a sentence and tells when its subject began: "Born in Leeds, England, on 4 March 1933, | she"."""
        first = first_word(self.text, span.start)
        dated = self.dates(span) if first in self.rules.beginnings else ()
        if not dated:
            return None
        comma = self.text.find(",", dated[0].span.end, span.end)
        behind = span.start + len(first)
        told = parse(self.text, [Span(behind, max(comma, behind))], self.rules)
        main = parse(self.text, [Span(comma + 2, span.end)], self.rules) if 0 < comma < span.end - 2 else None
        apart = main is not None and main.verb is not None and main.words[0] is not main.verb
        return Span(span.start, comma) if apart and told.verb is None else None

    def subject(self, main: Span) -> Span | None:
        """The short subject of a main clause, up to its verb and the auxiliaries before it, or to a comma."""
        clause = parse(self.text, [main], self.rules)
        words = [word for word in clause.words if clause.verb and word.end <= clause.verb.start]
        helping = self.rules.auxiliaries | self.rules.adverbs | self.rules.perfect | self.rules.perfects
        while words and words[-1].low in helping | self.rules.helpers:
            words.pop()
        if not words or words[-1].end - main.start > _NAMED:
            return None
        comma, last = (find(",", main.start, words[-1].end) for find in (self.text.find, self.text.rfind))
        if comma > 0 and words[-1].start > last:  # "the daughter of a baker, | she"
            return Span(last + 2, words[-1].end) if words[-1].low in self.rules.personal else None
        return Span(main.start, comma if comma > 0 else words[-1].end)

    def told_first(self, span: Span, holes: Holes) -> Part | None:
        """The clause that opens a sentence and has a subject, a verb and a date of its own: "When the bridge fell in
        May, ..."."""
        opening = self.rules.temporal.match(self.text, span.start, span.end)
        comma = self.comma(span) if opening else -1
        if opening is None or comma < 0:
            return None
        body = Span(opening.end(), comma)
        clause, found = (
            parse(self.text, [body], self.rules, holes),
            [each for each in self.dates(body) if not holes.hold(each.span.start)],
        )
        subject = [word for word in self.content(clause) if clause.verb and word.end <= clause.verb.start]
        return Part(clause, tuple(found)) if subject and found else None

    def before(self, span: Span, own: tuple[Timex, ...], main: Span) -> tuple[Timex, ...]:
        """The dates of a main clause; what was before the clause that opens the sentence ended with that one's date."""
        opening = self.rules.temporal.match(self.text, span.start, span.end)
        word = opening.group().strip().lower() if opening else ""
        if word not in self.rules.signals.before or any(each.span in main for each in own):
            return own
        return tuple(replace(each, signal=word) for each in own)

    def is_reckoned(self, span: Span) -> bool:
        """Whether what opens a sentence only tells how long before or after something it was: "Three minutes before the
        whistle, Ann scored"."""
        comma = self.comma(span)
        return comma > 0 and self._is_reckoned(Span(span.start, comma))

    def _is_reckoned(self, opening: Span) -> bool:
        end = min(opening.end, opening.start + _NEXT)
        if self.rules.reckoned.isdisjoint(self.text[opening.start : end].lower().split()):
            return False
        words = words_in(self.text, opening.start, end)[: _RECKONED + 1]
        at = next((n for n, word in enumerate(words) if word.low in self.rules.reckoned), 0)
        named = any(word.capital for word in words[1:at])
        return at > 0 and not named and not any(self.rules.is_verbal(word) for word in words[:at])

    def _opens_with_verb(self, span: Span, comma: int) -> bool:
        """Whether a participle with a date begins the sentence, and a clause follows: "Built in 1885, the mill"."""
        if not self.dates(Span(span.start, comma)):
            return False
        first = words_in(self.text, span.start, min(comma, span.start + _NEXT))[:1]
        if not first or first[0].start != span.start:
            return False
        opens = self.rules.participle(first[0]) or first[0].low in self.rules.beginnings
        return opens and parse(self.text, [Span(comma + 2, span.end)], self.rules).verb is not None

    def comma(self, span: Span) -> int:
        """The first comma that is none inside a date, else -1."""
        comma = self.text.find(", ", span.start, span.end)
        for each in self.dates(span):
            if 0 <= comma < each.span.start:
                break
            comma = self.text.find(", ", max(comma, each.span.end), span.end) if comma < each.span.end else comma
        return comma

    def content(self, clause: Clause) -> list[Word]:
        """The words of a clause that are neither its dates nor only join it to the one before."""
        holes = Holes(each.span for span in clause.spans for each in self.dates(span))
        return [word for word in clause.words if word.low not in self.rules.fillers and not holes.hold(word.start)]
