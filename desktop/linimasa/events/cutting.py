"""Where a sentence is cut, so that each date goes with the words that it dates."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..model import Span, Timex
from .clauses import Clause, Holes, denied, parse
from .rules import Rules, Word, words_in

_NUMBER = re.compile(r"(?<!\S)[\d.,]{1,20}\Z")
_COMMAS = 3  # of a sentence that are looked at
_NEXT = 40  # characters that hold the next word
_HEAD = 200  # characters; a longer subject is not repeated


@dataclass(frozen=True, slots=True)
class Part:
    """What one event is told from: its clause and its dates."""

    clause: Clause
    timexes: tuple[Timex, ...]


class Cutter:
    """Cuts the sentences of one text; `dates` gives the time expressions that begin in a span."""

    def __init__(self, text: str, rules: Rules, dates: Callable[[Span], Sequence[Timex]]) -> None:
        self.text = text
        self.rules = rules
        self.dates = dates

    def asides(self, sentence: Span, holes: Holes) -> list[Span]:
        """The relative clauses behind a comma that have a date: ", who left in 2010,"."""
        found: list[Span] = []
        if not self.dates(sentence):
            return found
        at = sentence.start
        while match := self.rules.relative.search(self.text, at, sentence.end):
            at = match.end()
            aside = Span(match.start(), self._aside_end(at, sentence.end))
            if not holes.hold(match.start()) and self.dates(aside):
                found.append(aside)
                at = aside.end
        described = self._described(sentence, holes)
        return sorted([*found, described]) if described and not found else found

    def _described(self, sentence: Span, holes: Holes) -> Span | None:
        """The participle with a date that stands between a subject and its verb: ", announced in May, "."""
        comma = self.text.find(", ", sentence.start, sentence.end) if self.rules.auxiliaries else -1
        for _ in range(_COMMAS):
            if comma < 0 or parse(self.text, [Span(sentence.start, comma)], self.rules, holes).verb:
                return None
            word = words_in(self.text, comma, min(comma + _NEXT, sentence.end))[:1]
            aside = Span(comma, self._aside_end(comma + 2, sentence.end))
            behind = words_in(self.text, aside.end, min(aside.end + _NEXT, sentence.end))[:1]
            apart = behind and self.rules.is_verb(behind[0], self.text[behind[0].start].isupper())
            if word and word[0].start == comma + 2 and self._is_participle(word[0]) and apart and self.dates(aside):
                return None if holes.hold(comma) else aside
            comma = self.text.find(", ", comma + 2, sentence.end)
        return None

    def _is_participle(self, word: Word) -> bool:
        small = self.text[word.start].islower()
        return self.rules.participle(word) or (small and self.rules.is_verb(word, capital=False))

    def _aside_end(self, at: int, limit: int) -> int:
        """Where an aside ends: behind a comma that is none inside a date."""
        comma = self.text.find(",", at, limit)
        for each in self.dates(Span(at, limit)):
            if 0 <= comma < each.span.start:
                break
            comma = self.text.find(",", max(comma, each.span.end), limit)
        return comma + 1 if comma >= 0 else limit

    def told_of(self, sentence: Span, aside: Span, names: Sequence[Span]) -> Part:
        """What a relative clause tells of the phrase before it."""
        opening = self.rules.relative.match(self.text, aside.start)
        body = Span(opening.end() if opening else aside.start, aside.end)
        comma = self.text.rfind(", ", sentence.start, aside.start)
        phrase = Span(comma + 2 if comma >= 0 else sentence.start, aside.start)
        if verb := parse(self.text, [phrase], self.rules).verb:
            phrase = next((name for name in names if name.end == aside.start), Span(verb.end, aside.start))
        return Part(parse(self.text, [phrase, body], self.rules), tuple(self.dates(body)))

    def parts(self, span: Span, holes: Holes) -> Iterator[Part]:
        """A clause for each date, where a coordination gives it a predicate, or a date, of its own."""
        pieces = list(self._pieces(span, holes))
        clauses = [parse(self.text, [self._main(piece)], self.rules, holes) for piece in pieces]
        first = next((index for index, clause in enumerate(clauses) if clause.verb), len(pieces) - 1)
        lead = self._main(Span(span.start, pieces[first].end))
        whole = parse(self.text, [lead], self.rules, holes) if first else clauses[0]
        for piece in pieces[: first + 1]:
            yield Part(whole, self._own(piece, lead, holes))
        for piece, clause in zip(pieces[first + 1 :], clauses[first + 1 :], strict=True):
            if clause.verb is None and self._content(clause) and self._subordinate(whole):
                continue  # its date is one of the subordinate clause's
            spliced = self._spliced(whole, clause)
            yield Part(spliced, self._own(piece, piece, holes))
            whole = clause if spliced is clause else whole

    def _subordinate(self, clause: Clause) -> bool:
        """Whether a subordinate clause stands behind the verb."""
        verb = clause.verb
        behind = self.text[verb.end : clause.spans[-1].end].lower() if verb else ""
        return any(f" {opening}" in behind for opening in self.rules.subordinators)

    def _visible(self, span: Span, holes: Holes) -> list[Timex]:
        return [each for each in self.dates(span) if not holes.hold(each.span.start)]

    def _own(self, piece: Span, main: Span, holes: Holes) -> tuple[Timex, ...]:
        """The dates of a piece: those of its main clause, if there are any."""
        found = self._visible(piece, holes)
        return tuple([each for each in found if each.span in main] or found)

    def _pieces(self, span: Span, holes: Holes) -> Iterator[Span]:
        """The stretches between the conjunctions that stand between two dates, or behind what is denied."""
        visible = self._visible(span, holes)
        found = [each for each in visible if each.interval is not None]
        gaps = [Span(a.span.end, b.span.start) for a, b in pairwise(found) if a.interval != b.interval]
        start = span.start
        before = Span(start, visible[0].span.start) if visible else Span(start, start)
        if (joint := self._joint(before, holes)) and self._denied(start, joint):
            yield Span(start, joint.start)
            start = joint.end
        for gap in gaps:
            if joint := self._joint(gap, holes) or self._listed(start, gap, holes):
                yield Span(start, joint.start)
                start = joint.end
        yield Span(start, span.end)

    def _denied(self, start: int, joint: Span) -> bool:
        clause = parse(self.text, [Span(start, joint.start)], self.rules)
        return self.text[joint.start] in ",;" and clause.verb is not None and denied(clause, self.rules)

    def _joint(self, gap: Span, holes: Holes) -> Span | None:
        """The conjunction that cuts a stretch: the last one behind a comma, else the first."""
        matches = self.rules.joint.finditer(self.text, gap.start, gap.end)
        found = [Span(*match.span()) for match in matches if not holes.hold(match.start())]
        strong = [each for each in found if self.text[each.start] in ",;"]
        return strong[-1] if strong else found[0] if found else None

    def _listed(self, start: int, gap: Span, holes: Holes) -> Span | None:
        """The comma before a verb, which lists predicates: "joined in 2011, became director in 2015, and ..."; one that
        only closes an aside has no verb before the first comma."""
        comma, first = self.text.find(", ", gap.start, gap.end), self.text.find(", ", start, gap.end)
        if first < 0 or parse(self.text, [Span(start, first)], self.rules, holes).verb is None:
            return None
        following = words_in(self.text, comma, gap.end)[:1] if comma >= 0 and not holes.hold(comma) else []
        verb = following and self.rules.is_verb(following[0], self.text[following[0].start].isupper())
        return Span(comma, comma + 2) if verb else None

    def _main(self, span: Span) -> Span:
        """The main clause, behind a subordinate one that begins the sentence."""
        words = self.text[span.start : span.start + 30].lower()
        comma = self.text.find(", ", span.start, span.end)
        if comma > 0 and words.startswith(self.rules.subordinators):
            return Span(comma + 2, span.end)
        return span

    def _spliced(self, whole: Clause, clause: Clause) -> Clause:
        """A coordinated clause with the subject, or the subject and the verb, that it shares with the one before."""
        own = self._content(clause)
        if not own:
            return whole
        verb, start = whole.verb, whole.spans[0].start
        if verb is None or verb.end - start > _HEAD:
            return clause
        rest = Span(self._with_number(own[0].start, clause.spans[0].start), clause.spans[-1].end)
        if clause.verb is None:
            return parse(self.text, [Span(start, verb.end), rest], self.rules)
        helped = own[0].low in self.rules.auxiliaries
        if own[0].start < clause.verb.start and not helped:
            return clause
        bare = helped or not self.rules.participle(clause.verb)
        return parse(self.text, [Span(start, self._subject_end(whole, verb, bare)), rest], self.rules)

    def _with_number(self, start: int, limit: int) -> int:
        """Where a phrase begins, with the number before its first word."""
        before = self.text[limit:start].rstrip()
        number = _NUMBER.search(before)
        return limit + number.start() if number else start

    def _content(self, clause: Clause) -> list[Word]:
        """The words of a clause that are neither its dates nor only join it to the one before."""
        holes = Holes(each.span for span in clause.spans for each in self.dates(span))
        return [word for word in clause.words if word.low not in self.rules.fillers and not holes.hold(word.start)]

    def _subject_end(self, whole: Clause, verb: Word, bare: bool) -> int:
        """Where the subject ends: with the auxiliary of a passive, unless it is wanted bare."""
        before = next((word for word in reversed(whole.words) if word.end <= verb.start), None)
        return before.start if bare and before and before.low in self.rules.auxiliaries else verb.start
