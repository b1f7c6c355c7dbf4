"""How much of an article is on the timeline: every sentence is dated, undated, or ignored with a reason."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from ..model import Coverage, Event, Extraction, Ignored, Span


@dataclass(frozen=True, slots=True)
class Covered:
    """A sentence and what became of it. `event` tells it, if one does; `reason` says why it is undated or ignored."""

    sentence: Span
    state: Coverage
    reason: str | None = None
    event: str | None = None


def coverage(extraction: Extraction, rejected: Collection[str] = ()) -> tuple[Covered, ...]:
    """Every sentence once, in order. One with a dated event and an undated one is dated; one that tells only events
    that a person rejected, known by their ids, is ignored."""
    why = dict(extraction.ignored)
    told = _told(extraction, [event for event in extraction.events if event.id not in rejected])
    if rejected:
        every = _told(extraction, extraction.events)
        why |= {each: Ignored.REJECTED for each in extraction.sentences if each.start in every}
    return tuple(_covered(sentence, why.get(sentence), told.get(sentence.start)) for sentence in extraction.sentences)


def _covered(sentence: Span, why: Ignored | None, event: Event | None) -> Covered:
    if event is None:
        return Covered(sentence, Coverage.IGNORED, why or Ignored.NOTHING)
    state = Coverage.UNDATED if event.interval is None else Coverage.DATED
    return Covered(sentence, state, event.reason, event.id)


def _told(extraction: Extraction, events: Iterable[Event]) -> dict[int, Event]:
    """The event of each sentence, by where that begins: a dated one where there is any."""
    found: dict[int, Event] = {}
    for event, start in _places(extraction, events):
        if start not in found or found[start].interval is None:
            found[start] = event
    return found


def _places(extraction: Extraction, events: Iterable[Event]) -> Iterator[tuple[Event, int]]:
    """The events with every sentence that tells them, those that go on with their quotes among them."""
    quotes = {quote.id: quote for quote in extraction.quotes}
    for event in events:
        for passage in event.passages:
            yield event, passage.start
        for each in event.quotes:
            for part in quotes[each].content[1:]:
                yield event, part.start
