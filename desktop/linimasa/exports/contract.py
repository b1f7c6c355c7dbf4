"""JSON: the contract `linimasa.extract/1`, one object an article.

A `.json` file holds a list of them, a `.jsonl` file one a line. The JSON is ASCII: lone surrogates survive as escapes.
"""

import json
from collections.abc import Iterator
from typing import Any

from .. import civil
from ..model import Actor, Article, Event, Extraction, Granularity, Interval, Quote, Reading, Span, Timex
from ._chronology import ByHand, Chronology, Place, Told
from ._evidence import text_hash

FORMAT = "linimasa.extract/1"
SUFFIXES = (".json", ".jsonl")


def encode(chronology: Chronology, suffix: str) -> bytes:
    """The objects of all articles as a list, or as lines."""
    found = objects(chronology)
    if suffix == ".json":
        return (json.dumps(list(found), indent=1) + "\n").encode("ascii")
    return "".join(json.dumps(each) + "\n" for each in found).encode("ascii")


def objects(chronology: Chronology, with_text: bool = False) -> Iterator[dict[str, Any]]:
    """The objects of all articles. What was filtered is said beside each, and of events what a person did to them."""
    filtered = {"filters": list(chronology.filters)} if chronology.filters else {}
    for number, extraction in enumerate(chronology.extractions):
        found = to_dict(extraction, with_text) | filtered
        found["events"] = [event | _beside(chronology, (number, event["id"])) for event in found["events"]]
        if called := chronology.called.get(number):
            same = {actor: {"same": name} for actor, name in called.items()}
            found["actors"] = [actor | same.get(actor["id"], {}) for actor in found["actors"]]
        yield found


def to_dict(extraction: Extraction, with_text: bool = False) -> dict[str, Any]:
    """An extraction as the object of the contract; `with_text` adds to its article the text, where in it the news
    begins and where its pages do, so that it can be opened again."""
    text = extraction.article.text
    return {
        "format": FORMAT,
        "article": _article(extraction) | (_text(extraction.article) if with_text else {}),
        "timexes": [_timex(timex, text) for timex in extraction.timexes],
        "actors": [_actor(actor) for actor in extraction.actors],
        "quotes": [_quote(quote) for quote in extraction.quotes],
        "events": [_event(event) for event in extraction.events],
    }


def bounds(interval: Interval | None, granularity: Granularity | None) -> list[str | None] | None:
    """Begin and end, half-open: dates for a day and coarser, else with the time; None is an open end."""
    if interval is None:
        return None
    has_time = granularity is not None and granularity.has_time
    return [
        None if end is None else civil.format_minute(end) if has_time else civil.format_day(end // civil.MINUTES)
        for end in (interval.begin, interval.end)
    ]


def _article(extraction: Extraction) -> dict[str, Any]:
    article: Article = extraction.article
    return {
        "path": article.path,
        "part": article.part,
        "title": article.title,
        "language": extraction.language,
        "outlet": article.outlet,
        "author": article.author,
        "url": article.url,
        "published": _day(article.published),
        "publications": [{"day": _day(each.day), "source": each.source} for each in article.publications],
        "reference": _day(extraction.reference.day),
        "reference_basis": extraction.reference.basis,
        "sha256": text_hash(article.text),
        "length": len(article.text),
    }


def _text(article: Article) -> dict[str, Any]:
    return (
        {"text": article.text}
        | ({"body": article.body} if article.body else {})
        | ({"pages": list(article.pages)} if article.pages else {})
    )


def _timex(timex: Timex, text: str) -> dict[str, Any]:
    return {
        "id": timex.id,
        "span": _span(timex.span),
        "text": timex.span.of(text),
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "zone": timex.zone,
        "interval": bounds(timex.interval, timex.granularity),
        "granularity": timex.granularity,
        "certainty": timex.certainty,
        "exists": timex.exists,
        "stated": list(timex.stated),
        "anchor": timex.anchor,
        "signal": timex.signal,
        "rule": timex.rule,
        "trail": list(timex.trail),
        "readings": [_reading(reading) for reading in timex.readings],
    }


def _reading(reading: Reading) -> dict[str, Any]:
    return {
        "value": reading.value,
        "interval": bounds(reading.interval, reading.granularity),
        "granularity": reading.granularity,
        "trail": list(reading.trail),
    }


def _actor(actor: Actor) -> dict[str, Any]:
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "named": actor.named,
        "confidence": round(actor.confidence, 3),
        "aliases": list(actor.aliases),
        "mentions": [_span(span) for span in actor.mentions],
        "references": [_span(span) for span in actor.references],
        "reasons": dict(zip(actor.aliases, actor.reasons, strict=True)) if actor.reasons else {},
        "territory": actor.territory,
        "linked": list(actor.linked),
    }


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "id": quote.id,
        "kind": quote.kind,
        "content": [_span(span) for span in quote.content],
        "cue": _span(quote.cue),
        "source": quote.source,
        "source_span": _span(quote.source_span),
        "medium": _span(quote.medium),
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "title": event.title,
        "kind": event.kind,
        "span": _span(event.span),
        "passages": [_span(span) for span in event.passages],
        "timexes": list(event.timexes),
        "interval": bounds(event.interval, event.granularity),
        "granularity": event.granularity,
        "edtf": event.edtf,
        "date_basis": event.date_basis,
        "reason": event.reason,
        "confidence": round(event.confidence, 3),
        "actors": [{"id": participant.id, "role": participant.role} for participant in event.actors],
        "quotes": list(event.quotes),
    }


def _beside(chronology: Chronology, place: Place) -> dict[str, Any]:
    """What a person did to an event, and where else it is told; nothing where they did nothing."""
    told, also = chronology.by_hand.get(place, ByHand()), chronology.also.get(place)
    judged = ({"review": told.review} if told.review else {}) | ({"edited": True} if told.edited else {})
    return judged | ({"also": list(map(_also, also))} if also else {})


def _also(told: Told) -> dict[str, Any]:
    """An event of another article, which is not among the events of that."""
    article = told.extraction.article
    place = {"path": article.path, "part": article.part, "title": article.title, "sha256": text_hash(article.text)}
    return {"article": place, "event": _event(told.event)}


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _day(day: int | None) -> str | None:
    return None if day is None else civil.format_day(day)
