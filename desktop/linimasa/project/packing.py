"""Values of the model as bytes, and back. The bytes may be anybody's: they are bounded, and every value is checked.

They are JSON in ASCII, so that lone surrogates survive as escapes, compressed, so that a flipped bit shows.
"""

import json
import zlib
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from typing import Protocol, TypeVar

import msgspec

from .. import civil
from ..model import Event, Extraction, Interval, Span
from ..timex import trail

T = TypeVar("T")
MOST = 256 * 2**20
"""The most bytes of a value, unpacked."""
_RATIO, _ALLOWED = 200, 2**20  # JSON of ours is a tenth when compressed; what unpacks to far more is no JSON of ours
_LEVEL = 3
_LAST_DAY = 366 * 1_000_000  # of a calendar that reckons with years of six digits


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def pack(value: object) -> bytes:
    """A value made of dataclasses, enums, tuples, sets and what JSON knows, as bytes.

    Raises:
        ValueError: it is too large.
    """
    text = json.dumps(msgspec.to_builtins(value), separators=(",", ":"), allow_nan=False)
    packed = zlib.compress(text.encode("ascii"), _LEVEL)
    if len(text) > _room(packed):
        raise ValueError("it is too large")
    return packed


def unpack(packed: bytes, kind: type[T]) -> T:
    """A value of a kind from the bytes that `pack` made of it.

    Raises:
        ValueError: they are something else.
    """
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(packed, _room(packed) + 1)
        if not unpacking.eof or unpacking.unused_data:
            raise ValueError("it is cut, or larger than can be")
        return msgspec.convert(json.loads(text, parse_constant=_refuse), kind)
    except (zlib.error, msgspec.MsgspecError, RecursionError, OverflowError) as error:
        raise ValueError(str(error)) from error


def read_extraction(found: object) -> Extraction:
    """An extraction from the plain data that `pack` makes of it, checked.

    Raises:
        ValueError: it is something else, or something in it is amiss.
    """
    try:
        extraction = msgspec.convert(found, Extraction)
    except (msgspec.MsgspecError, RecursionError, OverflowError) as error:
        raise ValueError(str(error)) from error
    check(extraction)
    return extraction


def check(extraction: Extraction) -> None:
    """Make sure that everything in an extraction is where it says, and that it names nothing that is not there.

    Raises:
        ValueError: something is amiss.
    """
    article = extraction.article
    _ordered((0, article.body, len(article.text)))
    _ordered((0, *article.pages, len(article.text)))
    length = len(article.text)
    if not all(0 <= span.start <= span.end <= length for span in _spans(extraction)):
        raise ValueError("a span lies outside of the text")
    if not all(event.passages and event.passages[0] == event.span for event in extraction.events):
        raise ValueError("an event has no passage")
    _check_names(extraction)
    _check_times(extraction)


def _room(packed: bytes) -> int:
    """How many bytes may come out of some."""
    return min(_ALLOWED + _RATIO * len(packed), MOST)


def _refuse(name: str) -> object:
    raise ValueError(f"{name} is no number")


def _ordered(numbers: tuple[int, ...]) -> None:
    if any(one > next_ for one, next_ in pairwise(numbers)):
        raise ValueError("an offset lies outside of the text")


def _spans(extraction: Extraction) -> Iterable[Span]:
    """All spans there are."""
    quotes = extraction.quotes
    parts = (part for quote in quotes for part in (quote.cue, quote.source_span, quote.medium) if part is not None)
    return chain(
        extraction.sentences,
        (span for span, _ in extraction.ignored),
        (timex.span for timex in extraction.timexes),
        chain.from_iterable((*actor.mentions, *actor.references) for actor in extraction.actors),
        chain.from_iterable(quote.content for quote in quotes),
        parts,
        chain.from_iterable(event.passages for event in extraction.events),
    )


def _check_names(extraction: Extraction) -> None:
    """Every id is one thing's, and whatever is named by its id is there."""
    timexes, actors, quotes = _ids(extraction.timexes), _ids(extraction.actors), _ids(extraction.quotes)
    _ids(extraction.events)
    for event in extraction.events:
        people = {participant.id for participant in event.actors}
        if not (timexes.issuperset(event.timexes) and actors >= people and quotes.issuperset(event.quotes)):
            raise ValueError(f"{event.id} names what is not there")
    if not actors.issuperset(quote.source for quote in extraction.quotes if quote.source is not None):
        raise ValueError("a quote names a source that is not there")


def _ids(things: Sequence[_Named]) -> set[str]:
    found = {thing.id for thing in things}
    if len(found) < len(things):
        raise ValueError("two things have one id")
    return found


def _check_times(extraction: Extraction) -> None:
    """Every date lies in the calendar, and its trail can be walked."""
    article = extraction.article
    days = (extraction.reference.day, article.published, *(each.day for each in article.publications))
    if not all(day is None or abs(day) <= _LAST_DAY for day in days):
        raise ValueError("a day lies outside of the calendar")
    for timex in extraction.timexes:
        _check_trail(timex.interval, timex.trail)
        for reading in timex.readings:
            _check_trail(reading.interval, reading.trail)
    for event in extraction.events:
        _check_event(event)


def _check_trail(interval: Interval | None, steps: tuple[str, ...]) -> None:
    if interval is not None:
        _check_interval(interval)
        if steps:
            trail.run(steps)


def _check_event(event: Event) -> None:
    if event.interval is not None:
        _check_interval(event.interval)
    numbers = (event.confidence, *(number for _, number in event.factors))
    if not all(0 <= number <= 2 for number in numbers):
        raise ValueError("a confidence is none")


def _check_interval(interval: Interval) -> None:
    ends = [end for end in (interval.begin, interval.end) if end is not None]
    if not ends or (ends[0] >= ends[-1] and len(ends) == 2) or max(map(abs, ends)) > _LAST_DAY * civil.MINUTES:
        raise ValueError("an interval lies outside of the calendar")
