"""An event of several passages as one for each of them."""

from dataclasses import replace

from ..events import confidence
from ..model import Certainty, DateBasis, Event, Extraction, Factor, Participant, Quote, Span, Timex
from ..timex import edtf
from .weights import redated

_LIMIT = 80  # characters of a title
_OUTER = " ,;:–—-.…\"“”'‘’"
_FACTORS = {Certainty.STATED: Factor.STATED, Certainty.INFERRED: Factor.INFERRED, Certainty.AMBIGUOUS: Factor.AMBIGUOUS}


def pieces_of(event: Event, read: Extraction) -> tuple[Event, ...]:
    """The events that the passages of one tell, each with what stands in its passage.

    Where nothing says whose a part is, all have it. The first keeps the title.
    """
    return tuple(_piece(event, number, passage, read) for number, passage in enumerate(event.passages, 1))


def _piece(event: Event, number: int, passage: Span, read: Extraction) -> Event:
    timexes = [timex for timex in read.timexes if timex.id in event.timexes and timex.span in passage]
    own = [quote.id for quote in read.quotes if quote.id in event.quotes and _passage_of(quote, event) == passage]
    factors = tuple((factor, share) for factor, share in event.factors if factor is not Factor.TWICE)
    made = replace(
        event,
        id=f"{event.id}.{number}",
        title=event.title if passage == event.span else _title(passage.of(read.article.text)),
        span=passage,
        passages=(passage,),
        timexes=tuple(timex.id for timex in timexes),
        actors=_actors(event, passage, read),
        quotes=tuple(own),
        factors=factors,
        confidence=confidence.total(factors),
    )
    return _dated(made, event, timexes)


def _dated(piece: Event, event: Event, timexes: list[Timex]) -> Event:
    """A piece with the date of its own passage; without one it has that of the whole, as a sentence nearby says it."""
    if event.timexes[:1] == piece.timexes[:1] or event.interval is None:
        return piece
    own = next((timex for timex in timexes if timex.interval and timex.granularity and not timex.signal), None)
    if own is None or own.interval is None or own.granularity is None:
        return redated(replace(piece, date_basis=DateBasis.INHERITED, timexes=event.timexes[:1]), Factor.INHERITED)
    ordered = (own.id, *(each for each in piece.timexes if each != own.id))
    written = edtf(own.interval, own.granularity, own.mod, own.certainty)
    dated = replace(piece, timexes=ordered, interval=own.interval, granularity=own.granularity, edtf=written)
    return redated(dated, _FACTORS[own.certainty])


def _actors(event: Event, passage: Span, read: Extraction) -> tuple[Participant, ...]:
    here = {actor.id for actor in read.actors if any(span in passage for span in (*actor.mentions, *actor.references))}
    return tuple(each for each in event.actors if each.id in here) or event.actors


def _passage_of(quote: Quote, event: Event) -> Span:
    """The passage a quote belongs to: the last that begins before it ends."""
    before = [passage for passage in event.passages if passage.start < quote.content[0].end]
    return before[-1] if before else event.passages[0]


def _title(passage: str) -> str:
    words = " ".join(passage.split()).strip(_OUTER)
    if len(words) > _LIMIT:
        space = words.rfind(" ", 1, _LIMIT)
        words = words[: space if space > 0 else _LIMIT - 1].rstrip(_OUTER) + "…"
    return words
