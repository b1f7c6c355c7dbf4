"""Who said what: content, cue and source of reported speech (PARC 3.0).

Sentences are read in order, so that "ujarnya", "he said" and quotes without a cue take the last speaker, unless a
newer subject, named or not, is more salient (`focus`).
"""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..languages import Language
from ..model import Actor, ActorKind, Quote, QuoteKind, Span
from ..sentences import Furniture, Quotation, dateline, furniture, quotations, title_case
from . import direct, indirect
from .attribution import passive, unclosed
from .cast import Cast
from .descriptions import described
from .direct import Said
from .focus import Focus, Standing
from .genders import Genders
from .parts import parts
from .phrases import is_name, is_single
from .rules import Rules, rules, words_in
from .running import Running
from .sources import Sources
from .speakers import ANAPHOR, Finder, Speaker

__all__ = ["find"]

_POINTING = 2  # words before a cue that point back to a quote: "hal itu"
_HANGING = 3  # sentences behind a quotation without its closing mark that may be of it
_OUTLET = 40  # characters behind "dikutip" in which the outlet is named


def find(
    text: str, language: Language, sentences: Sequence[Span], actors: Sequence[Actor], dates: Sequence[Span] = ()
) -> tuple[tuple[Quote, ...], tuple[Actor, ...]]:
    """The quotes of a text in order, and all actors with the unnamed sources among them, numbered anew.

    `dates` are the time expressions, which nobody is.
    """
    marked = quotations(text, sentences[0].start if sentences else 0)
    reader = _Reader(text, language, actors, Running(text, marked), dates)
    starts = [each.span.start for each in marked]
    for whole in sentences:
        sentence = Span(dateline(text, whole), whole.end)
        inside = marked[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        reader.read(sentence, [reader.cut(each, sentence) for each in inside])
    return reader.settle()


@dataclass(slots=True)
class _Open:
    """A quote whose speaker may still be an actor to be made."""

    said: Said
    speaker: Speaker | None
    medium: Span | None
    more: list[Span] = field(default_factory=list)

    @property
    def content(self) -> tuple[Span, ...]:
        """All that was said, whatever sentences it runs over."""
        return (*self.said.content, *self.more)

    @property
    def last(self) -> Span:
        """The end of what was said; it may run over very many sentences."""
        return (self.more or self.said.content)[-1]


@dataclass(slots=True)
class _Reader:
    """Reads sentence by sentence and remembers who spoke last."""

    text: str
    language: Language
    actors: Sequence[Actor]
    running: Running
    dates: Sequence[Span]
    rules: Rules = field(init=False)
    finder: Finder = field(init=False)
    cast: Cast = field(init=False)
    genders: Genders = field(init=False)
    sources: Sources = field(init=False)
    focus: Focus = field(default_factory=Focus)
    previous: Span | None = None
    found: list[_Open] = field(default_factory=list)
    open: _Open | None = None  # goes on in the next sentence, or paragraph
    hanging: _Open | None = None  # has no closing mark, and nobody yet whose it is
    passed: list[Span] = field(default_factory=list)  # sentences behind it, which may be of it

    def __post_init__(self) -> None:
        self.rules = rules(self.language)
        self.sources = Sources(self.text, self.actors, self.rules)
        self.cast = Cast(self.sources.actors)
        self.finder = Finder(self.text, self.rules, self.cast, self.dates)
        self.genders = Genders(self.text, self.rules)

    def cut(self, found: Quotation, sentence: Span) -> Quotation:
        """The part of a quotation in a sentence; without its closing mark it ends where words attribute it."""
        span = Span(found.span.start, min(found.span.end, sentence.end))
        if not found.closed and not self.running.begins(sentence):
            span = unclosed(self.finder, span)
        return found if span == found.span else replace(found, span=span)

    def read(self, sentence: Span, marked: Sequence[Quotation]) -> None:
        """Add the quotes of the next sentence."""
        if furniture(self.text, sentence, self.language) in (Furniture.BYLINE, Furniture.RELATED):
            return
        if self.open and self.running.holds(sentence):
            self.open.more.append(sentence)
        else:
            self._listen(sentence, marked)
            self.focus.next_sentence(paragraph=self.text.startswith("\n", sentence.end))
        self.previous = sentence

    def _listen(self, sentence: Span, marked: Sequence[Quotation]) -> None:
        told = self._said(sentence, marked)
        going_on = self.open if told and self.running.reopens(sentence) else None
        if going_on:
            self._go_on(going_on, told.pop(0))
        if self.hanging and not marked:
            told = self._closed(sentence, told)
        for said in told:
            self._take(said, sentence)
        if marked:
            alone = told[-1:] and self.found and not marked[-1].closed and self.found[-1].said == told[-1]
            self.hanging, self.passed = self.found[-1] if alone and not told[-1].cue else None, []
        if not told:
            self._owned(sentence)
            for speaker, standing in parts(self.finder, sentence, self):
                self.focus.add(speaker, standing)
        self.open = (going_on or self.found[-1]) if self.found and self.running.begins(sentence) else None

    def _closed(self, sentence: Span, told: list[Said]) -> list[Said]:
        """What else a sentence tells, if it says whose a quotation without its closing mark is: '"A. B, kata X'."""
        hanging, said = self.hanging, next(iter(told), None)
        apart = hanging is None or "\n" in self.text[hanging.last.end : sentence.start]
        if hanging is None or apart or len(self.passed) > _HANGING:
            self.hanging = None
        elif said and said.cue and said.content[-1].end <= said.cue.start:
            hanging.more += [*self.passed, *said.content]
            self._attribute(hanging, said.cue, said.speaker)
            self.hanging, told = None, told[1:]
        elif self._narrates(sentence):
            self.hanging = None
        else:
            self.passed.append(sentence)
        return told

    def _narrates(self, sentence: Span) -> bool:
        """Whether a sentence tells of a time, and nobody in it of himself: it is hardly of a quotation before it."""
        first = any(word.low in self.rules.first for word in words_in(self.text, sentence.start, sentence.end))
        return not first and self.finder.bounds.holds_date(sentence)

    def _go_on(self, quote: _Open, said: Said) -> None:
        """The next paragraph of a quote, which may say whose it is."""
        quote.more += said.content
        if quote.said.cue is None and said.cue:
            self._attribute(quote, said.cue, said.speaker)

    def _attribute(self, quote: _Open, cue: Span, speaker: Speaker | None) -> None:
        quote.said = replace(quote.said, cue=cue)
        quote.speaker = self._settled(self._resolved(speaker))
        self._remember(quote.speaker)

    def _owned(self, sentence: Span) -> None:
        """Whose the quote right before is, where only the next sentence says so: '"..." Demikian dikatakan X'."""
        quote = self.found[-1] if self.found else None
        if quote is None or self.previous is None or quote.last not in self.previous:
            return
        told = passive(self.finder, sentence.start, sentence.end)
        before = words_in(self.text, sentence.start, told[0].start) if told else []
        if not told or len(before) > _POINTING:
            return
        if quote.said.cue is None:
            self._attribute(quote, *told)
        elif quote.more and any(self.rules.cue(word) for word in before):  # it went on with another one's words
            self.found.append(_Open(Said(QuoteKind.DIRECT, (quote.more.pop(),)), None, None))
            self._attribute(self.found[-1], *told)

    def _said(self, sentence: Span, marked: Sequence[Quotation]) -> list[Said]:
        spans = direct.full(self.finder, sentence, marked)
        if not spans:
            return list(indirect.read(self.finder, sentence, marked))
        turns = direct.turns(self.finder, sentence, spans)
        told = [direct.read(self.finder, part, quoted, self.previous) for part, quoted in turns]
        said, last = [each for each in told if each], told[-1]
        if last is None:
            return said
        start = max(spans[-1].end, last.cue.end if last.cue else 0)
        rest = Span(min(start, sentence.end), sentence.end)
        return [*said, *indirect.further(self.finder, rest, last.speaker or ANAPHOR, marked)]

    def _take(self, said: Said, sentence: Span) -> None:
        speaker = self._resolved(said.speaker, () if said.cue else said.content)
        if said.cue is None and (title_case(self.text, sentence) or self._continues(sentence, said, speaker)):
            return  # a heading in quotation marks is nobody's, more of the same quote is no other one
        speaker = self._settled(speaker)
        self.found.append(_Open(said, speaker, self._medium(said, sentence)))
        self._remember(speaker)

    def _remember(self, speaker: Speaker | None) -> None:
        if speaker and not speaker.document and not speaker.writer and (speaker.actor or speaker.span):
            self.focus.add(*self._standing(speaker))

    def _standing(self, speaker: Speaker) -> tuple[Speaker, Standing]:
        """A speaker as one who may be meant next; several are nobody alone."""
        span = speaker.antecedent if speaker.anaphor else speaker.span
        plain = Speaker(span, speaker.actor)
        actor = self.sources.get(speaker.actor)
        named = actor is not None and actor.named and actor.kind is ActorKind.PERSON
        alike = span is not None and any(test(self.text, span, self.rules) for test in (is_single, is_name))
        return plain, Standing.SPOKE if named or alike else Standing.CROWD

    def _resolved(self, speaker: Speaker | None, spoken: Sequence[Span] = ()) -> Speaker | None:
        """An anaphor with the actor it means, nobody whom the `spoken` words name; a pronoun keeps its own phrase."""
        if speaker is None or not speaker.anaphor:
            return speaker
        named = {each.actor.id for span in spoken for each in self.cast.persons(span.start, span.end)}
        meant = self.focus.several if speaker.plural else self.meant(speaker.span, named)
        if meant is None:
            return speaker
        if speaker.span is None:
            return meant
        return replace(speaker, actor=meant.actor, antecedent=meant.span)

    def meant(self, wanted: Span | None, named: Collection[str] = ()) -> Speaker | None:
        """The one whom a pronoun means, or a suffix; nobody `named`."""
        fits = self.genders.fits
        return self.focus.meant(
            lambda each: each.actor not in named and fits(wanted, each, self.sources.get(each.actor))
        )

    def taken_up(self, phrase: Span) -> str | None:
        """The id of the actor whom a phrase without a name means again, by its words or as the most salient."""
        if met := self.sources.known(phrase):
            return met
        salient = [actor for key in self.focus.ranked if (actor := self.sources.get(key))]
        fitting = [each for each in salient if self.genders.fits(phrase, Speaker(actor=each.id), each)]
        return described(self.finder.bounds, phrase, fitting, self.genders)

    def _settled(self, speaker: Speaker | None) -> Speaker | None:
        """A speaker with an actor, made if the phrase means none that is known."""
        if speaker is None or speaker.actor or speaker.writer:
            return speaker
        phrase = speaker.antecedent if speaker.anaphor else speaker.span
        if phrase is None:
            return speaker
        met = self.taken_up(phrase) or self.sources.make(phrase)
        self.sources.refer(met, phrase)
        return replace(speaker, actor=met)

    def _continues(self, sentence: Span, said: Said, speaker: Speaker | None) -> bool:
        """Whether a quotation without a cue goes on with the quote right before it, in the same paragraph."""
        if not self.found or self.previous is None or speaker is None:
            return False
        before = self.found[-1]
        if before.said.kind is not QuoteKind.DIRECT or before.last.start < self.previous.start:
            return False
        if "\n" in self.text[self.previous.end : sentence.start]:
            return False
        before.more += said.content
        return True

    def _medium(self, said: Said, sentence: Span) -> Span | None:
        """The outlet that carried the words: "dikutip (dari laman) CNN", "quoted by CNN"."""
        end = max([span.end for span in said.content if said.kind is QuoteKind.DIRECT], default=sentence.start)
        for match in self.rules.media.finditer(self.text, min(end, sentence.end), sentence.end):
            named = self.cast.named(match.end(), min(sentence.end, match.end() + _OUTLET))
            between = words_in(self.text, match.end(), named[0].span.start) if named else []
            if named and not any(word.low in self.rules.prepositions for word in between):
                return named[0].span
        return None

    def settle(self) -> tuple[tuple[Quote, ...], tuple[Actor, ...]]:
        """The quotes and the actors, the unnamed sources made actors."""
        numbers, cast = self.sources.numbered()
        return tuple(_quote(number, each, numbers) for number, each in enumerate(self.found, 1)), cast


def _quote(number: int, found: _Open, numbers: Mapping[str, str]) -> Quote:
    said, speaker = found.said, found.speaker
    cue = said.cue if said.cue and said.cue.start < said.cue.end else None
    actor = numbers[speaker.actor] if speaker and speaker.actor else None
    return Quote(f"q{number}", said.kind, found.content, cue, actor, speaker.span if speaker else None, found.medium)
