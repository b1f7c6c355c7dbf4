"""Who said what: content, cue and source of reported speech (PARC 3.0).

Sentences are read in order, so that "ujarnya", "he said" and quotes without a cue take the last speaker, unless a
newer subject, named or not, stands between.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from ..languages import Language
from ..model import Actor, ActorKind, Quote, QuoteKind, Span
from ..sentences import Furniture, Quotation, dateline, furniture, quotations
from . import direct, indirect
from .cast import Cast
from .direct import Said
from .rules import Rules, rules, words_in
from .speakers import Finder, Speaker

__all__ = ["find"]

_UNNAMED = 0.6  # confidence: the phrase is there, whom it means is open
_BEFORE_CUE = 3  # words behind a phrase among which its cue stands
_LEAD = 160  # characters that hold the subject of a sentence
_LEADING = 1  # small words that may stand before the subject of a sentence


def find(
    text: str, language: Language, sentences: Sequence[Span], actors: Sequence[Actor]
) -> tuple[tuple[Quote, ...], tuple[Actor, ...]]:
    """The quotes of a text in order, and all actors with the unnamed sources among them, numbered anew."""
    reader = _Reader(text, language, actors)
    marked = quotations(text, sentences[0].start if sentences else 0)
    starts = [each.span.start for each in marked]
    for whole in sentences:
        sentence = Span(dateline(text, whole), whole.end)
        inside = marked[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        reader.read(sentence, [_cut(each, sentence) for each in inside])
    return reader.settle()


def _cut(found: Quotation, sentence: Span) -> Quotation:
    return replace(found, span=Span(found.span.start, min(found.span.end, sentence.end)))


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


@dataclass(slots=True)
class _Reader:
    """Reads sentence by sentence and remembers who spoke last."""

    text: str
    language: Language
    actors: Sequence[Actor]
    rules: Rules = field(init=False)
    finder: Finder = field(init=False)
    cast: Cast = field(init=False)
    last: Speaker | None = None
    previous: Span | None = None
    found: list[_Open] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rules = rules(self.language)
        self.cast = Cast(self.actors)
        self.finder = Finder(self.text, self.rules, self.cast)

    def read(self, sentence: Span, marked: Sequence[Quotation]) -> None:
        """Add the quote of the next sentence, if it has one."""
        if furniture(self.text, sentence, self.language) in (Furniture.BYLINE, Furniture.RELATED):
            return
        spans = direct.full(self.text, sentence, marked, self.rules)
        if spans:
            said = direct.read(self.finder, sentence, spans, self.previous)
        else:
            said = indirect.read(self.finder, sentence, marked)
        if said:
            self._take(said, sentence)
        elif not marked:
            self._notice_subject(sentence)
        self.previous = sentence

    def _take(self, said: Said, sentence: Span) -> None:
        speaker = self._resolved(said.speaker)
        if said.cue is None and self._continues(sentence, said, speaker):
            return
        self.found.append(_Open(said, speaker, self._medium(said, sentence)))
        if speaker and not speaker.document and not speaker.anaphor:
            self.last = speaker

    def _resolved(self, speaker: Speaker | None) -> Speaker | None:
        """An anaphor with the actor it means; a pronoun keeps its own phrase."""
        if speaker is None or not speaker.anaphor or speaker.plural or self.last is None:
            return speaker
        if speaker.span is None:
            return self.last
        return replace(speaker, actor=self.last.actor, antecedent=self.last.span)

    def _continues(self, sentence: Span, said: Said, speaker: Speaker | None) -> bool:
        """Whether a quotation without a cue goes on with the quote right before it, in the same paragraph."""
        if not self.found or self.previous is None or speaker is None:
            return False
        before = self.found[-1]
        last = (before.more or before.said.content)[-1]
        if before.said.kind is not QuoteKind.DIRECT or last.start < self.previous.start:
            return False
        if "\n" in self.text[self.previous.end : sentence.start]:
            return False
        before.more += said.content
        return True

    def _medium(self, said: Said, sentence: Span) -> Span | None:
        end = max([span.end for span in said.content if said.kind is QuoteKind.DIRECT], default=sentence.start)
        match = self.rules.media.search(self.text, min(end, sentence.end), sentence.end)
        named = self.cast.named(match.end(), min(sentence.end, match.end() + 40)) if match else []
        return named[0].span if named else None

    def _notice_subject(self, sentence: Span) -> None:
        """A sentence without a quote makes its subject the one spoken of: who begins it, or stands before a cue."""
        persons = self.cast.persons(sentence.start, min(sentence.end, sentence.start + _LEAD))
        person = next((each for each in persons if each.sure), None)
        if person and self._leads(sentence, person.span):
            self.last = Speaker(person.span, person.actor.id)
            return
        unnamed = self.cast.unnamed(sentence.start, sentence.end)
        people = [each for each in unnamed if each.actor.kind is ActorKind.OTHER]
        if people and (people[0].span.start == sentence.start or self._before_cue(sentence, people[-1].span)):
            self.last = Speaker(people[-1].span, people[-1].actor.id)

    def _before_cue(self, sentence: Span, span: Span) -> bool:
        following = islice(words_in(self.text, span.end, sentence.end), _BEFORE_CUE)
        return any(self.rules.cue(word) for word in following)

    def _leads(self, sentence: Span, span: Span) -> bool:
        small = [word for word in words_in(self.text, sentence.start, span.start) if not word.capital]
        return len(small) <= _LEADING and not any(word.low in self.rules.prepositions for word in small)

    def settle(self) -> tuple[tuple[Quote, ...], tuple[Actor, ...]]:
        """The quotes and the actors, the unnamed sources made actors."""
        known = list(self.actors)
        made: dict[str, Actor] = {}
        for each in self.found:
            speaker = each.speaker
            phrase = speaker and (speaker.antecedent if speaker.anaphor else speaker.span)
            if speaker and phrase and speaker.actor is None:
                each.speaker = replace(speaker, actor=_make(made, phrase, self.text))
        known.extend(made.values())
        ordered = sorted(known, key=lambda actor: min(actor.mentions + actor.references))
        numbers = {actor.id: f"a{number}" for number, actor in enumerate(ordered, 1)}
        quotes = tuple(_quote(number, each, numbers) for number, each in enumerate(self.found, 1))
        return quotes, tuple(replace(actor, id=numbers[actor.id]) for actor in ordered)


def _make(made: dict[str, Actor], span: Span, text: str) -> str:
    """The id of the unnamed actor of a phrase; the same words mean the same one."""
    name = " ".join(span.of(text).split())
    key = f"unnamed {name.lower()}"
    actor = made.get(key, Actor(key, name, ActorKind.OTHER, False, _UNNAMED))
    made[key] = replace(actor, references=tuple(sorted({*actor.references, span})))
    return key


def _quote(number: int, found: _Open, numbers: dict[str, str]) -> Quote:
    said, speaker = found.said, found.speaker
    cue = said.cue if said.cue and said.cue.start < said.cue.end else None
    actor = numbers[speaker.actor] if speaker and speaker.actor else None
    return Quote(f"q{number}", said.kind, found.content, cue, actor, speaker.span if speaker else None, found.medium)
