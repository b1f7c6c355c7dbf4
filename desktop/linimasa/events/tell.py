"""What one sentence tells: an occurrence, a plan, or that something was said, and then perhaps what was said to be."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from ..languages import Language
from ..model import Actor, ActorKind, EventKind, Participant, Quote, QuoteKind, Role, Span, Timex, TimexType
from ..sentences import dateline, furniture, gaps, quotations
from . import dates, titles
from .clauses import Clause, Holes, denied, parse, planned
from .cutting import Cutter, Part
from .roles import SURE, Presence, participants, strongest
from .rules import Rules, rules
from .subjects import persons, subject

_NO_ACTOR = 0.85  # what is left of an event's confidence without an actor
_NO_VERB = 0.8
_PRONOUN = 0.9  # what is left where a pronoun was read as a name
_SHORTEST = 3  # words of what names neither a date nor an actor
_PRESENT, _PAST, _FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"


@dataclass(frozen=True, slots=True)
class Draft:
    """An event before its date is settled; `sure` is what its clause leaves of its confidence,
    `vague` that it says when it was without a date."""

    sentence: int
    kind: EventKind
    span: Span
    title: str
    timexes: tuple[Timex, ...]
    actors: tuple[Participant, ...]
    quotes: tuple[str, ...]
    sure: float
    vague: bool = False


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
        self.present = _present(actors, {quote.medium for quote in quotes})
        self.quotes = sorted(quotes, key=lambda quote: quote.content[0])
        begin = sentences[0].start if sentences else 0
        self.silent = Holes(each.span for each in quotations(text, begin) if each.closed)
        self.vague = [timex for timex in timexes if timex.value in (_PAST, _FUTURE)]
        self.cutter = Cutter(text, self.rules, self._dates)
        self.meant: dict[int, Actor] = {}  # by sentence: whom the pronoun at its head means
        self.continued = {span.start for quote in quotes for span in quote.content[1:]}

    def tell(self, index: int) -> Iterator[Draft]:
        """The events of a sentence."""
        whole = self.sentences[index]
        if whole.start in self.continued or furniture(self.text, whole, self.language):
            return
        sentence = Span(dateline(self.text, whole), whole.end)
        quote = self._quote(whole)
        if quote is None:
            if not self.text[sentence.start : sentence.end].endswith("?"):
                yield from self._told(index, sentence, self.silent.within(sentence))
            return
        asides = self._asides(sentence, quote.content)
        framing = self._outside(sentence, [*quote.content, *asides])
        if quote.kind is QuoteKind.DIRECT:
            yield self._statement(index, sentence, quote, framing)
        else:
            yield from self._reported(index, sentence, quote, framing)
        yield from self._asides_told(index, sentence, asides)

    def _quote(self, sentence: Span) -> Quote | None:
        at = bisect_left(self.quotes, sentence.start, key=_first)
        found = at < len(self.quotes) and self.quotes[at].content[0].start < sentence.end
        return self.quotes[at] if found else None

    def _dates(self, span: Span) -> Sequence[Timex]:
        return _starting(self.timexes, span)

    def _here(self, clause: Clause) -> list[Presence]:
        return [each for span in clause.spans for each in self._present(span)]

    def _present(self, span: Span) -> list[Presence]:
        begin = bisect_left(self.present, span.start, key=lambda each: each.span.start)
        end = bisect_right(self.present, span.end - 1, key=lambda each: each.span.start)
        return self.present[begin:end]

    def _told(self, index: int, span: Span, silent: Sequence[Span], quote: Quote | None = None) -> Iterator[Draft]:
        """Occurrences and plans in narration, one for each clause, or coordination, with a date of its own."""
        asides = self._asides(span, silent)
        for part in self.cutter.parts(span, Holes([*silent, *asides])):
            if found := self._narrated(index, part, quote):
                yield found
        yield from self._asides_told(index, span, asides)

    def _asides(self, span: Span, silent: Sequence[Span]) -> list[Span]:
        return self.cutter.asides(span, Holes(silent))

    def _asides_told(self, index: int, span: Span, asides: Sequence[Span]) -> Iterator[Draft]:
        for aside in asides:
            names = [each.span for each in self._present(span)]
            if found := self._narrated(index, self.cutter.told_of(span, aside, names), None):
                yield found

    def _narrated(self, index: int, part: Part, quote: Quote | None) -> Draft | None:
        clause, found = part.clause, dates.in_order(part.timexes)
        said = self._speaker(quote) if quote else ()
        acting = strongest([*said, *participants(self.text, clause, self._here(clause), self.rules)])
        if denied(clause, self.rules) or not (clause.verb or found):
            return None
        title, meant = self._titled(index, clause)
        if meant:
            acting = strongest([*acting, Participant(meant.id, Role.TARGET if clause.passive else Role.AGENT)])
        pronoun = bool(titles.pronoun(title, self.rules))
        if title.count(" ") < (1 if found or acting else _SHORTEST - 1 + pronoun):
            return None
        vague = self._vague(self.sentences[index], clause.spans)
        kind = EventKind.PLAN if planned(clause, self.rules) else EventKind.OCCURRENCE
        sure = (1.0 if acting else _NO_ACTOR) * (1.0 if clause.verb else _NO_VERB) * (_PRONOUN if meant else 1.0)
        quotes = (quote.id,) if quote else ()
        return Draft(index, kind, self.sentences[index], titles.shorten(title), found, acting, quotes, sure, vague)

    def _titled(self, index: int, clause: Clause) -> tuple[str, Actor | None]:
        """The title of a clause, and the person that was read for the pronoun at its head."""
        title = titles.clause(self.text, self._worded(clause), [each.span for each in self._dated(clause)], self.rules)
        pronoun = titles.pronoun(title, self.rules)
        meant = self._meant(index, clause, pronoun) if pronoun in self.rules.personal else None
        if meant:
            self.meant[index] = meant
        return (titles.named(title, meant.name), meant) if meant else (title, None)

    def _worded(self, clause: Clause) -> list[Span]:
        """The stretches of a clause with the quoted fragments right behind them, which are part of what it tells."""
        found = []
        for part in clause.spans:
            found.append(part)
            found += [hole for hole in self.silent.within(Span(part.start, part.end + 1)) if hole.start == part.end]
        return found

    def _meant(self, index: int, clause: Clause, pronoun: str) -> Actor | None:
        """The person whom a pronoun means: who spoke or acted in the sentence before, and was alone there."""
        at = next((word.start for word in clause.words if word.low == pronoun), None)
        if not index or at is None or persons(self._present(Span(self.sentences[index].start, at))):
            return None
        whole = self.sentences[index - 1]
        if furniture(self.text, whole, self.language):
            return None
        before, present = Span(dateline(self.text, whole), whole.end), self._present(whole)
        quote = self._quote(whole)
        if known := self.actors.get(quote.source or "") if quote else self.meant.get(index - 1):
            alone = known.named and {each.actor.id for each in persons(present)} <= {known.id}
            return known if alone and known.kind is ActorKind.PERSON and known.confidence >= SURE else None
        if quote or self.text[before.start : before.end].lower().startswith(self.rules.subordinators):
            return None
        silent = self.silent.within(before)
        holes = Holes([*silent, *self._asides(before, silent)])
        return subject(self.text, parse(self.text, [before], self.rules, holes), present, self.rules)

    def _vague(self, sentence: Span, spans: Sequence[Span]) -> bool:
        """Whether these spans say when it was, but no date: "Seven tides later, "."""
        elapsed = self.rules.elapsed.match(self.text, dateline(self.text, sentence), sentence.end)
        return elapsed is not None or any(_starting(self.vague, span) for span in spans)

    def _dated(self, clause: Clause) -> list[Timex]:
        return [timex for span in clause.spans for timex in self._dates(span)]

    def _reported(self, index: int, sentence: Span, quote: Quote, framing: Sequence[Timex]) -> Iterator[Draft]:
        """The saying, unless only what was said has a date; and what was said, when it has one."""
        content = quote.content[0]
        if quote.cue and quote.cue.of(self.text).lower() in self.rules.unasserted:
            title = titles.clause(self.text, [sentence], [each.span for each in framing], self.rules)
            source = self.actors.get(quote.source or "")
            if source and source.named and titles.pronoun(title, self.rules) in self.rules.personal:
                title = titles.named(title, source.name)
            yield self._statement(index, sentence, quote, framing, titles.shorten(title))
            return
        told = [each for each in self._told(index, content, (), quote) if each.timexes]
        if framing or not told:
            yield self._statement(index, sentence, quote, framing)
        yield from told

    def _statement(
        self, index: int, sentence: Span, quote: Quote, found: Sequence[Timex], title: str | None = None
    ) -> Draft:
        mentioned = [Participant(each.actor.id, Role.MENTIONED) for each in self._present(sentence) if each.named]
        acting = strongest([*self._speaker(quote), *mentioned])
        source = self.actors.get(quote.source or "")
        title = title or titles.spoken(source.name if source else "", quote.content[0].of(self.text))
        title = title or titles.shorten(" ".join(sentence.of(self.text).split()))  # all it says stands in brackets
        sure = 1.0 if quote.source else _NO_ACTOR
        whole = self.sentences[index]
        vague = self._vague(whole, list(gaps(sentence, quote.content)))
        return Draft(index, EventKind.STATEMENT, whole, title, dates.in_order(found), acting, (quote.id,), sure, vague)

    def _speaker(self, quote: Quote) -> tuple[Participant, ...]:
        source = self.actors.get(quote.source or "")
        return (Participant(source.id, Role.SPEAKER),) if source and source.confidence >= SURE else ()

    def _outside(self, sentence: Span, holes: Sequence[Span]) -> list[Timex]:
        """The dates of the saying: those in no quoted words and in no aside."""
        return [timex for timex in self._dates(sentence) if not any(timex.span.overlaps(part) for part in holes)]


def _present(actors: Sequence[Actor], media: Container[Span | None]) -> list[Presence]:
    """Who stands where; a medium and a mere suggestion act nowhere."""
    found = [
        Presence(span, actor, named)
        for actor in actors
        if actor.confidence >= SURE
        for spans, named in ((actor.mentions, True), (actor.references, False))
        for span in spans
        if span not in media
    ]
    return sorted(found, key=lambda each: each.span)


def _starting(timexes: Sequence[Timex], span: Span) -> Sequence[Timex]:
    begin = bisect_left(timexes, span.start, key=_begin)
    return timexes[begin : bisect_left(timexes, span.end, key=_begin)]


def _begin(timex: Timex) -> int:
    return timex.span.start


def _can_date(timex: Timex) -> bool:
    """Dates and clock times can date an event; durations, sets and "now" cannot."""
    return timex.type in (TimexType.DATE, TimexType.TIME) and timex.value not in (_PRESENT, _PAST, _FUTURE)


def _first(quote: Quote) -> int:
    return quote.content[0].start
