"""Several events as one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..events.roles import strongest
from ..model import Certainty, DateBasis, Event, Extraction, Timex

_BASES = {basis: n for n, basis in enumerate((DateBasis.STATED, DateBasis.REFERENCE, DateBasis.INHERITED))}
_CERTAINTIES = {certainty: n for n, certainty in enumerate(Certainty)}


def joined(parts: Sequence[Event], read: Extraction) -> Event:
    """The first event with what the others add: passages, actors, quotes; its date is the one most surely known."""
    timexes = {timex.id: timex for timex in read.timexes}
    first, surest = parts[0], min(parts, key=lambda event: _doubt(event, timexes))
    return replace(
        first,
        passages=tuple(sorted({passage for event in parts for passage in event.passages})),
        timexes=tuple(dict.fromkeys(timex for event in (surest, *parts) for timex in event.timexes)),
        interval=surest.interval,
        granularity=surest.granularity,
        edtf=surest.edtf,
        date_basis=surest.date_basis,
        reason=surest.reason,
        actors=strongest([each for event in parts for each in event.actors]),
        quotes=tuple(dict.fromkeys(quote for event in parts for quote in event.quotes)),
        factors=surest.factors,
        confidence=surest.confidence,
    )


def _doubt(event: Event, timexes: Mapping[str, Timex]) -> tuple[int, int]:
    """How little is known of an event's date: stated is better than reckoned, and that than taken from elsewhere."""
    if event.interval is None:
        return len(_BASES), 0
    timex = timexes.get(event.timexes[0]) if event.timexes else None
    return _BASES.get(event.date_basis, 0), _CERTAINTIES[timex.certainty] if timex else 0
