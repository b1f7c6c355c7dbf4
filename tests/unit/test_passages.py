"""Short passages with the events, roles and speakers that an editor expects from each: `passages.toml`, those about the
clauses of a sentence: `clauses.toml`, those that only report what was said: `reports.toml`, those about who says
it: `speakers.toml`, those about which date a clause gets: `dated.toml`, those in the manners of the news:
`told.toml`, in those of English wires: `wires.toml`, in articles of other kinds: `kinds.toml`, and what must not be
made of a sentence: `cautious.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from linimasa import civil, pipeline
from linimasa.model import Actor, Article, Event, Extraction, Quote
from linimasa.pipeline import Options

DAY = civil.parse_day("2024-03-20")
PASSAGES = [
    passage
    for name in (
        "passages.toml",
        "clauses.toml",
        "reports.toml",
        "speakers.toml",
        "dated.toml",
        "told.toml",
        "kinds.toml",
        "cautious.toml",
        "wires.toml",
        "narrowed.toml",
    )
    for passage in tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))["passage"]
]
ROLES = ("agent", "target", "speaker", "mentioned")


def extract(passage: dict[str, Any]) -> Extraction:
    return pipeline.extract(Article(passage["text"]), Options(reference=DAY, language=passage["language"]))


def told(event: Event, cast: dict[str, Actor], asked: dict[str, Any]) -> dict[str, Any]:
    """What is found of an event, under the keys asked."""
    names = {role: sorted(cast[each.id].name for each in event.actors if each.role == role) for role in ROLES}
    whole = {
        "kind": event.kind.value,
        "date": event.edtf or "",
        "title": event.title,
        "passages": len(event.passages),
        **names,
    }
    return {key: whole[key] for key in asked}


def said(quote: Quote, found: Extraction, asked: dict[str, Any]) -> dict[str, Any]:
    """What is found of a quote, under the keys asked."""
    text, cast = found.article.text, {actor.id: actor for actor in found.actors}
    source = cast.get(quote.source or "")
    content = " … ".join(span.of(text) for span in quote.content)
    whole = {
        "kind": quote.kind.value,
        "speaker": source.name if source else "",
        "named": bool(source and source.named),
        "content": content,
        "medium": quote.medium.of(text) if quote.medium else "",
    }
    return {key: whole[key] for key in asked}


def asked(passage: dict[str, Any], key: str) -> list[Any]:
    found: list[Any] = passage[key]
    return found


@pytest.mark.parametrize("passage", [each for each in PASSAGES if "events" in each], ids=lambda each: each["text"])
def test_events_of_a_passage(passage: dict[str, Any]) -> None:
    found = extract(passage)
    cast = {actor.id: actor for actor in found.actors}
    wanted = asked(passage, "events")
    told_of = [told(event, cast, want) for event, want in zip(found.events, wanted, strict=False)]
    assert (told_of, len(found.events)) == (wanted, len(wanted)), [event.title for event in found.events]


@pytest.mark.parametrize("passage", [each for each in PASSAGES if "quotes" in each], ids=lambda each: each["text"])
def test_quotes_of_a_passage(passage: dict[str, Any]) -> None:
    found = extract(passage)
    wanted = asked(passage, "quotes")
    told_of = [said(quote, found, want) for quote, want in zip(found.quotes, wanted, strict=False)]
    assert (told_of, len(found.quotes)) == (wanted, len(wanted))
