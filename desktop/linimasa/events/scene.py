"""What there is in a text to tell events from: dates, actors and quotes by their place."""

import re
from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Generic, TypeVar

from ..languages import Language
from ..model import Actor, Certainty, Granularity, Quote, Reference, Span, Timex, TimexType
from ..sentences import quotations
from . import dates
from .clauses import Clause, Holes, parse
from .governing import names
from .roles import SURE, Presence
from .rules import first_word, rules, words_in

_SIGNAL = 24  # characters of a signal and the spaces around it at most
_STRETCH = 60  # characters from the beginning of a stretch to its end at most
_LENGTH = 3  # words of a length of time at most
_COMPARED = 80  # characters before a date that say that it is only compared with
_BACK = re.compile(r"shift \w+ -")  # a step of a trail that goes back
_PRESENT, _PAST, _FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"


Item = TypeVar("Item")


class Placed(Generic[Item]):
    """Things in the order of their places."""

    def __init__(self, items: list[Item], place: Callable[[Item], int]) -> None:
        self._items = items
        self._places = list(map(place, items))

    def within(self, span: Span) -> list[Item]:
        """Those whose place lies in a span."""
        begin = bisect_left(self._places, span.start)
        return self._items[begin : bisect_left(self._places, span.end, begin)]


class Scene:
    """The sentences of one text with the dates, the actors and the quotes in them."""

    def __init__(
        self,
        text: str,
        language: Language,
        sentences: Sequence[Span],
        timexes: Sequence[Timex],
        actors: Sequence[Actor],
        quotes: Sequence[Quote],
        reference: Reference,
    ) -> None:
        self.text, self.language, self.sentences, self.reference = text, language, sentences, reference
        self.rules = rules(language)
        self.actors = {actor.id: actor for actor in actors}
        self._named = {actor.name: actor for actor in reversed(actors) if actor.confidence >= SURE}
        dated = [(timex, self._compares(timex)) for timex in timexes if _can_date(timex)]
        self._timexes = Placed([timex for timex, compared in dated if not compared], _begin)
        recalled = [each for each in dated if self.rules.recalling.match(text, each[0].span.end)]
        self._compared = {timex.span.end for timex, compared in recalled if compared}
        self._recalled = Placed([timex for timex, _ in recalled], _begin)
        lengths = [timex for timex in timexes if timex.type is TimexType.DURATION]
        self._lengths, self._measures = Placed(lengths, _begin), {timex.span.end: timex for timex in lengths}
        self._recurring = Placed([timex for timex in timexes if _recurs(timex) or self._is_each(timex)], _begin)
        self._vague = Placed([timex for timex in timexes if timex.value in (_PAST, _FUTURE) or _recurs(timex)], _begin)
        self._now = Placed([timex for timex in timexes if timex.value == _PRESENT], _begin)
        self._present = Placed(_presences(actors, {quote.medium for quote in quotes}), _place)
        self._quotes = Placed(sorted(quotes, key=_first), _first)
        begin = sentences[0].start if sentences else 0
        self.silent = Holes(each.span for each in quotations(text, begin) if each.closed)
        self._continued = {span.start for quote in quotes for span in quote.content[1:]}

    def goes_on(self, sentence: Span) -> bool:
        """Whether the sentence only goes on with what was quoted before."""
        return sentence.start in self._continued

    def quotes(self, sentence: Span) -> Sequence[Quote]:
        """The quotes that begin in a sentence."""
        return self._quotes.within(sentence)

    def dates(self, span: Span) -> Sequence[Timex]:
        """The time expressions that can date an event."""
        return self._timexes.within(span)

    def tells_when(self, span: Span) -> bool:
        """Whether a span has a time expression that dates an event, or one that something is compared with."""
        return bool(self._timexes.within(span) or self._recalled.within(span))

    def recalled(self, span: Span) -> Iterator[tuple[Span, Span, Timex]]:
        """The clause that tells what was on a day that something is compared with, or has lasted since, whole and
        without what opens it, and that day: "the worst fire since March 2023, when 33 people died"."""
        for timex in self._recalled.within(span):
            opening = self.rules.recalling.match(self.text, timex.span.end, span.end)
            body = Span(opening.end(), span.end) if opening else span
            lasting = timex.signal in self.rules.signals.since and self._has_subject(body)
            if opening and (timex.span.end in self._compared or lasting):
                yield Span(opening.start(), span.end), body, replace(timex, signal=None)

    def _has_subject(self, body: Span) -> bool:
        clause = parse(self.text, [body], self.rules, self.silent)
        return clause.verb is not None and clause.words[0] is not clause.verb

    def dates_of(self, clause: Clause) -> list[Timex]:
        """The dates in a clause."""
        return [timex for span in clause.spans for timex in self.dates(span)]

    def belongs(self, timex: Timex) -> bool:
        """Whether a date is part of what is told, and not only of when: "an hour before sunrise", "dates from 1520"."""
        return self._is_reckoned(timex) or self._is_origin(timex) or names(self.text, timex, self.rules)

    def lasts_until(self, begin: Timex, end: Timex) -> bool:
        """Whether a stretch from one date ends at another: "since 2017 | until he was dismissed in March"."""
        if dates.is_between(self.text, begin, end, self.rules):
            return True
        if (
            begin.signal not in self.rules.signals.since | self.rules.starts
            or end.span.start - begin.span.end > _STRETCH
        ):
            return False
        between = words_in(self.text, begin.span.end, end.span.start)
        return any(word.low in self.rules.signals.until for word in between)

    def _compares(self, timex: Timex) -> bool:
        """Whether a date only says what something is compared with: "the first since 1998", "from 3 percent in May"."""
        head = self.text[max(0, timex.span.start - _COMPARED) : timex.span.start]
        clause = re.split(r"[.;:!?\n]\s", head)[-1]
        figure = self.rules.compared.search(clause)  # "to 4 from 5 Monday" tells when it fell
        governed = figure is not None and (figure["by"] is not None or not _is_day(timex))
        told = self.rules.records.search(clause) or self.rules.made.search(clause)
        return told is not None or governed or self._is_against(timex, clause)

    def _is_against(self, timex: Timex, head: str) -> bool:
        """Whether a time before today's is only compared with: "from the month before", "dibanding tahun lalu"."""
        found = self.rules.against.search(head)
        back = timex.certainty is Certainty.INFERRED and any(_BACK.match(step) for step in timex.trail)
        return self.rules.matched.search(head) is not None or (found is not None and back and not _is_day(timex))

    def _is_origin(self, timex: Timex) -> bool:
        words = self.text[max(0, timex.span.start - _SIGNAL) : timex.span.start].lower().split()
        while words and words[-1] in self.rules.date_words:
            words.pop()
        return " ".join(words[-2:]) in self.rules.origins or (" ".join(words[-1:]) in self.rules.origins)

    def _is_reckoned(self, timex: Timex) -> bool:
        head = self.text[max(0, timex.span.start - _SIGNAL) : timex.span.start]
        before = head.rstrip().removesuffix(timex.signal or "").rstrip()
        return bool(timex.signal) and timex.span.start - len(head) + len(before) in self._measures

    def lengths(self, clause: Clause) -> list[Timex]:
        """The lengths of time in a clause."""
        return [each for span in clause.spans for each in self._lengths.within(span)]

    def outside(self, sentence: Span, holes: Sequence[Span]) -> list[Timex]:
        """The dates of a sentence that are in none of these parts."""
        return [timex for timex in self.dates(sentence) if not any(timex.span.overlaps(part) for part in holes)]

    def is_vague(self, opening: int, sentence: Span, spans: Iterable[Span]) -> bool:
        """Whether these spans say when it was, but no date: "Seven tides later, "; the news begins at `opening`."""
        if self._is_soon(opening, sentence):
            return False
        elapsed = self.rules.elapsed.match(self.text, opening, sentence.end)
        return elapsed is not None or self._is_apart(opening) or any(self._vague.within(span) for span in spans)

    def _is_soon(self, opening: int, sentence: Span) -> bool:
        """Whether a sentence begins with the minutes or hours that lie between: "Five minutes later, "."""
        first = next(iter(self._vague.within(Span(opening, min(opening + _STRETCH, sentence.end)))), None)
        begins = first is not None and not words_in(self.text, opening, first.span.start)
        return begins and first is not None and self.rules.moments.search(first.span.of(self.text)) is not None

    def _is_apart(self, opening: int) -> bool:
        """Whether a sentence begins by telling how many days or years lie between, or how long it was: "Two years after
        the fire", "For 11 years"."""
        if not self._lengths.within(Span(opening, opening + _STRETCH)):
            return False
        words = words_in(self.text, opening, opening + _STRETCH)[: _LENGTH + 2]
        lasting = bool(words) and words[0].low in self.rules.lasting
        ends = (word.end for word, behind in pairwise(words) if lasting or behind.low in self.rules.reckoned)
        length = next(filter(None, map(self._measures.get, ends)), None)
        begins = words[1 if lasting and words[1:] else 0].start if words else opening
        return length is not None and length.span.start <= begins and not length.value.startswith("PT")

    def is_now(self, spans: Iterable[Span]) -> bool:
        """Whether these spans say that it is so now: "kini"."""
        return any(self._now.within(span) for span in spans)

    def recurs(self, span: Span) -> bool:
        """Whether a span names days that come again."""
        return bool(self._recurring.within(span))

    def _is_each(self, timex: Timex) -> bool:
        """Whether it says that something comes again, and is no rate: "every year", but not "once a year"."""
        return timex.type is TimexType.SET and timex.span.of(self.text).partition(" ")[0].lower() in self.rules.each

    def is_then(self, opening: int, sentence: Span) -> bool:
        """Whether a sentence begins with words for the time last spoken of, "at that time", or minutes from it."""
        told = self.rules.then.match(self.text, opening, sentence.end) is not None
        return told or self._is_soon(opening, sentence)

    def is_since_then(self, opening: int, sentence: Span) -> bool:
        """Whether a sentence tells of all the time since that last spoken of: "since then"."""
        return self.rules.thenceforth.search(self.text, opening, sentence.end) is not None

    def is_after(self, opening: int) -> bool:
        """Whether a sentence begins with what was before it: "After the flood, "."""
        return first_word(self.text, opening) in self.rules.signals.after

    def named(self, name: str) -> Actor | None:
        """The actor with a name, where that is sure."""
        return self._named.get(name)

    def present(self, span: Span) -> list[Presence]:
        """The actors in a span."""
        return self._present.within(span)

    def present_in(self, clause: Clause) -> list[Presence]:
        """The actors in a clause."""
        return [each for span in clause.spans for each in self.present(span)]


def _presences(actors: Sequence[Actor], media: Container[Span | None]) -> list[Presence]:
    """Who stands where; a medium and a mere suggestion act nowhere."""
    found = [
        Presence(span, actor, named)
        for actor in actors
        if actor.confidence >= SURE
        for spans, named in ((actor.mentions, True), (actor.references, False))
        for span in spans
        if span not in media
    ]
    return sorted(found, key=lambda each: (each.span.start, each.span.end))


def _begin(timex: Timex) -> int:
    return timex.span.start


def _place(presence: Presence) -> int:
    return presence.span.start


def _first(quote: Quote) -> int:
    return quote.content[0].start


def _is_day(timex: Timex) -> bool:
    return timex.granularity is not None and (timex.granularity is Granularity.DAY or timex.granularity.has_time)


def _recurs(timex: Timex) -> bool:
    """Whether it names days that come again: "every Saturday", but no rate such as "a day"."""
    return timex.type is TimexType.SET and timex.value.startswith("X")


def _can_date(timex: Timex) -> bool:
    """Dates and clock times can date an event; durations, sets and "now" cannot."""
    return timex.type in (TimexType.DATE, TimexType.TIME) and timex.value not in (_PRESENT, _PAST, _FUTURE)
