"""What is said: the statement as an event."""

from collections.abc import Callable, Sequence

from ..model import EventKind, Factor, Participant, Quote, QuoteKind, Role, Span, Timex
from ..sentences import gaps
from . import dates, titles
from .background import at_age
from .clauses import parse
from .draft import Draft
from .roles import SURE, strongest
from .rules import Rules
from .scene import Scene


class Sayings:
    """Tells the statements of one text; `asides` gives what a sentence tells by the way."""

    def __init__(self, scene: Scene, asides: Callable[[Span, Sequence[Span]], Sequence[Span]]) -> None:
        self.scene, self._asides = scene, asides
        self.text = scene.text
        self.rules: Rules = scene.rules
        self.sentences = scene.sentences

    def in_his_clause(self, sentence: Span, quote: Quote, cue: Span, dates: Sequence[Span]) -> str:
        """The clause that tells of a saying, "X called it “a gift”"; where it is too long, the speaker's name is enough
        of its subject."""
        spans = list(gaps(sentence, self._asides(sentence, quote.content)))
        title = titles.clause(self.text, spans, dates, self.rules)
        source = self.scene.actors.get(quote.source or "")
        if source is None or not source.named:
            return title
        if titles.pronoun(title, self.rules) in self.rules.personal:
            return titles.named(title, source.name)
        told = titles.clause(self.text, [Span(cue.start, sentence.end)], dates, self.rules)
        return f"{source.name} {told[:1].lower()}{told[1:]}" if len(title) > titles.LIMIT else title

    def statement(
        self, index: int, sentence: Span, quotes: Sequence[Quote], found: Sequence[Timex], title: str | None = None
    ) -> Draft:
        first = quotes[0]
        mentioned = [Participant(each.actor.id, Role.MENTIONED) for each in self.scene.present(sentence) if each.named]
        acting = strongest([*self.speaker(first), *mentioned])
        title = title or self._spoken(sentence, first)
        # all it says may stand in brackets
        title = title or titles.shorten(" ".join(sentence.of(self.text).split()), self.rules)
        whole = self.sentences[index]
        opening = sentence.end if first.content[0].start <= sentence.start else sentence.start
        spans = list(gaps(sentence, first.content))
        aged = at_age(self.text, parse(self.text, spans, self.rules), self.rules)
        vague = aged or self.scene.is_vague(opening, whole, spans)
        ids, factors = tuple(quote.id for quote in quotes), () if first.source else (Factor.NO_ACTOR,)
        then, when = self._announced(index, first) or self.scene.is_then(opening, whole), dates.in_order(found)
        return Draft(index, EventKind.STATEMENT, whole, title, when, acting, ids, factors, vague, then)

    def _announced(self, index: int, quote: Quote) -> bool:
        """Whether the sentence before says when the same speaker told it: "Hal itu disampaikan X pada Senin"."""
        before = self.sentences[index - 1] if index else None
        if before is None or self.scene.quotes(before) or not self.scene.dates(before):
            return False
        told = self.rules.told.search(self.text, before.start, before.end)
        return told is not None and quote.source in {each.actor.id for each in self.scene.present(before)}

    def _spoken(self, sentence: Span, quote: Quote) -> str:
        source = self.scene.actors.get(quote.source or "")
        content = [span.of(self.text) for span in quote.content if span in sentence]
        verbatim = quote.kind is not QuoteKind.INDIRECT
        return titles.spoken(source.name if source else "", content, self.rules, verbatim=verbatim)

    def speaker(self, quote: Quote) -> tuple[Participant, ...]:
        source = self.scene.actors.get(quote.source or "")
        return (Participant(source.id, Role.SPEAKER),) if source and source.confidence >= SURE else ()
