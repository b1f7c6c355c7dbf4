"""What one sentence tells: an occurrence, a plan, or that something was said, and then perhaps what was said to be."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..languages import Language
from ..model import Actor, EventKind, Participant, Quote, QuoteKind, Role, Span, Timex, TimexType
from ..sentences import dateline, furniture, quotations
from . import dates, titles
from .roles import SURE, Clause, Presence, parse, participants, strongest
from .rules import Rules, Word, rules

_NO_ACTOR = 0.85  # what is left of an event's confidence without an actor
_NO_VERB = 0.8
_AROUND = 3  # words around a verb that may make it a plan or deny it
_VAGUE = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")


@dataclass(frozen=True, slots=True)
class Draft:
    """An event before its date is settled; `sure` is what its clause leaves of its confidence."""

    sentence: int
    kind: EventKind
    span: Span
    title: str
    timexes: tuple[Timex, ...]
    actors: tuple[Participant, ...]
    quotes: tuple[str, ...]
    sure: float


class Teller:
    """Tells the events of one text, sentence by sentence."""

    def __init__(
        self,
        text: str,
        language: Language,
        sentences: Sequence[Span],
        timexes: Sequence[Timex],
        actors: Sequence[Actor],
        quotes: Sequence[Quote],
    ) -> None:
        self.text = text
        self.language = language
        self.rules: Rules = rules(language)
        self.sentences = sentences
        self.timexes = [timex for timex in timexes if _can_date(timex)]
        self.actors = {actor.id: actor for actor in actors}
        media = {quote.medium for quote in quotes}
        self.present = sorted(
            (
                Presence(span, actor, named)
                for actor in actors
                if actor.confidence >= SURE
                for spans, named in ((actor.mentions, True), (actor.references, False))
                for span in spans
                if span not in media
            ),
            key=lambda each: each.span,
        )
        self.quotes = sorted(quotes, key=lambda quote: quote.content[0])
        self.silent = [each.span for each in quotations(text, sentences[0].start if sentences else 0) if each.closed]
        self.continued = {span.start for quote in quotes for span in quote.content[1:]}

    def tell(self, index: int) -> Iterator[Draft]:
        """The events of a sentence."""
        sentence = self.sentences[index]
        if sentence.start in self.continued or furniture(self.text, sentence, self.language):
            return
        quote = self._quote(sentence)
        if quote is None:
            if not self.text[sentence.start : sentence.end].endswith("?"):
                yield from self._told(index, Span(dateline(self.text, sentence), sentence.end))
        elif quote.kind is QuoteKind.DIRECT:
            yield self._statement(index, quote, self._outside(self._dates(sentence), quote))
        else:
            yield from self._reported(index, quote)

    def _quote(self, sentence: Span) -> Quote | None:
        at = bisect_left(self.quotes, sentence.start, key=_first)
        found = at < len(self.quotes) and self.quotes[at].content[0].start < sentence.end
        return self.quotes[at] if found else None

    def _dates(self, span: Span) -> list[Timex]:
        begin = bisect_left(self.timexes, span.start, key=lambda timex: timex.span.start)
        end = bisect_right(self.timexes, span.end - 1, key=lambda timex: timex.span.start)
        return self.timexes[begin:end]

    def _here(self, span: Span) -> list[Presence]:
        begin = bisect_left(self.present, span.start, key=lambda each: each.span.start)
        end = bisect_right(self.present, span.end - 1, key=lambda each: each.span.start)
        return self.present[begin:end]

    def _told(self, index: int, sentence: Span) -> Iterator[Draft]:
        """Occurrences and plans in plain narration, one for each clause with a date of its own."""
        begin, end = (bisect_left(self.silent, edge, key=_start) for edge in (sentence.start, sentence.end))
        silent = self.silent[begin:end]
        for span in self._clauses(sentence, silent):
            clause = parse(self.text, self._main(span), self.rules, silent)
            found = self._narrated(index, span, clause, dates.in_order(self._dates(span)), ())
            if found:
                yield found

    def _clauses(self, sentence: Span, silent: Sequence[Span]) -> Iterator[Span]:
        """The sentence, cut between clauses that each have a verb and a date."""
        start = sentence.start
        for joint in self.rules.joint.finditer(self.text, sentence.start, sentence.end):
            left, right = Span(start, joint.start()), Span(joint.end(), sentence.end)
            if any(each.start < joint.start() < each.end for each in silent):
                continue
            if len(self._dates(sentence)) > 1 and all(
                self._dates(part) and parse(self.text, part, self.rules).verb for part in (left, right)
            ):
                yield left
                start = joint.end()
        yield Span(start, sentence.end)

    def _main(self, span: Span) -> Span:
        """The main clause, behind a subordinate one that begins the sentence."""
        words = self.text[span.start : span.start + 30].lower()
        comma = self.text.find(", ", span.start, span.end)
        if comma > 0 and words.startswith(self.rules.subordinators):
            return Span(comma + 2, span.end)
        return span

    def _narrated(
        self, index: int, span: Span, clause: Clause, found: tuple[Timex, ...], said: tuple[Participant, ...]
    ) -> Draft | None:
        acting = strongest([*said, *participants(self.text, clause, self._here(span), self.rules)])
        if self._ruled_out(clause) or (clause.verb is None and not (found and acting)) or not (found or acting):
            return None
        title = titles.shorten(titles.clause(self.text, clause.span, [each.span for each in found], self.rules))
        if not title:
            return None
        kind = EventKind.PLAN if self._planned(clause) else EventKind.OCCURRENCE
        sure = (1.0 if acting else _NO_ACTOR) * (1.0 if clause.verb else _NO_VERB)
        return Draft(index, kind, self.sentences[index], title, found, acting, (), sure)

    def _ruled_out(self, clause: Clause) -> bool:
        """Whether the clause denies what it tells, or tells it on a condition."""
        words = clause.words
        if words and words[0].low in self.rules.conditions | self.rules.negations:
            return True
        return any(word.low in self.rules.negations for word in _around(clause, _AROUND, 2))

    def _planned(self, clause: Clause) -> bool:
        return any(word.low in self.rules.plans for word in _around(clause, _AROUND, _AROUND))

    def _reported(self, index: int, quote: Quote) -> Iterator[Draft]:
        """The saying, unless only what was said has a date; and what was said, when it has one."""
        sentence, content = self.sentences[index], quote.content[0]
        all_dates = self._dates(sentence)
        framing = self._outside(all_dates, quote)
        inner = [timex for timex in all_dates if timex.span in content]
        told = self._content(index, quote, dates.in_order(inner)) if inner else None
        if framing or told is None:
            yield self._statement(index, quote, framing)
        if told:
            yield told

    def _content(self, index: int, quote: Quote, found: tuple[Timex, ...]) -> Draft | None:
        content = quote.content[0]
        draft = self._narrated(index, content, parse(self.text, content, self.rules), found, self._speaker(quote))
        if draft is None:
            return None
        return Draft(index, draft.kind, draft.span, draft.title, found, draft.actors, (quote.id,), draft.sure)

    def _statement(self, index: int, quote: Quote, found: Sequence[Timex]) -> Draft:
        sentence = self.sentences[index]
        mentioned = [Participant(each.actor.id, Role.MENTIONED) for each in self._here(sentence) if each.named]
        acting = strongest([*self._speaker(quote), *mentioned])
        source = self.actors.get(quote.source or "")
        name = source.name if source else ""
        title = titles.spoken(name, quote.content[0].of(self.text))
        sure = 1.0 if quote.source else _NO_ACTOR
        return Draft(index, EventKind.STATEMENT, sentence, title, dates.in_order(found), acting, (quote.id,), sure)

    def _speaker(self, quote: Quote) -> tuple[Participant, ...]:
        source = self.actors.get(quote.source or "")
        return (Participant(source.id, Role.SPEAKER),) if source and source.confidence >= SURE else ()

    def _outside(self, found: Sequence[Timex], quote: Quote) -> list[Timex]:
        """The dates of the saying: those in no quoted words."""
        return [timex for timex in found if not any(timex.span.overlaps(part) for part in quote.content)]


def _around(clause: Clause, before: int, after: int) -> Sequence[Word]:
    at = clause.words.index(clause.verb) if clause.verb else 0
    return clause.words[max(0, at - before) : at + after]


def _can_date(timex: Timex) -> bool:
    """Dates and clock times can date an event; durations, sets and "now" cannot."""
    return timex.type in (TimexType.DATE, TimexType.TIME) and not timex.value.startswith(_VAGUE)


def _first(quote: Quote) -> int:
    return quote.content[0].start


def _start(span: Span) -> int:
    return span.start
