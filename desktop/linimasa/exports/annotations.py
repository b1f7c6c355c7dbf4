"""W3C Web Annotations (JSON-LD): one for every passage that tells an event, with the words and their place."""

import hashlib
import json
from typing import Any

from ..model import Article, Span
from ._chronology import Chronology, Told

SUFFIXES = (".jsonld",)
_AROUND = 32  # characters before and after, by which the words are found again in a changed text


def encode(chronology: Chronology, suffix: str) -> bytes:
    """A page of annotations in the order of time; positions count Unicode code points of the text as read."""
    del suffix  # one dialect
    items = [
        _annotation(told, each, passage)
        for told in chronology.told
        for each in (told, *told.also)
        for passage in each.event.passages
    ]
    name = hashlib.sha256("".join(item["id"] for item in items).encode()).hexdigest()[:16]
    page = {"@context": "http://www.w3.org/ns/anno.jsonld", "id": f"urn:linimasa:{name}", "type": "AnnotationPage"}
    if chronology.filters:
        page["label"] = f"{chronology.words.filters}: {'; '.join(chronology.filters)}"
    return (json.dumps(page | {"items": items}, indent=1) + "\n").encode("ascii")


def _annotation(told: Told, part: Told, passage: Span) -> dict[str, Any]:
    """What a passage tells of an event; `part` is the event itself, or the same in another article."""
    event, article = told.event, part.extraction.article
    tags = [{"type": "TextualBody", "purpose": "tagging", "value": name} for name in told.names()]
    date = [{"type": "TextualBody", "purpose": "classifying", "format": "application/edtf", "value": event.edtf}]
    return {
        "id": f"urn:linimasa:{part.identity}-{passage.start}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {"type": "TextualBody", "purpose": "describing", "value": event.title},
            *(date if event.edtf else []),
            *tags,
        ],
        "target": {"source": article.url or f"urn:sha256:{_digest(article)}", "selector": _selectors(article, passage)},
    }


def _selectors(article: Article, passage: Span) -> list[dict[str, Any]]:
    text = article.text
    return [
        {"type": "TextPositionSelector", "start": passage.start, "end": passage.end},
        {
            "type": "TextQuoteSelector",
            "exact": passage.of(text),
            "prefix": text[max(0, passage.start - _AROUND) : passage.start],
            "suffix": text[passage.end : passage.end + _AROUND],
        },
    ]


def _digest(article: Article) -> str:
    return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
