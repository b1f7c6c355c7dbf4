"""Forms of names that a person told not to be an actor's: who is called so is an actor of their own."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import zip_longest

from ..model import Actor, Event, Extraction, Participant, Quote, Span
from .casting import Who
from .decisions import Identity

_WORD = re.compile(r"\w+")


def plain(name: str) -> str:
    """A name without case, dots and hyphens."""
    return " ".join(_WORD.findall(name.casefold()))


def parted(extraction: Extraction, source: Identity, apart: Iterable[tuple[Who, str]]) -> Extraction:
    """An extraction in which those called by such a form are actors of their own; the very same if there are none."""
    for who, form in apart:
        if who.source in (None, source):
            for actor in extraction.actors:
                if _has(actor, who, plain(form)):
                    extraction = _without(extraction, actor, who, plain(form))
    return extraction


def _has(actor: Actor, who: Who, form: str) -> bool:
    """Whether it is the actor that is meant, and called so too."""
    names = {plain(name) for name in (actor.name, *actor.aliases)}
    called = plain(who.name) in names or (who.territory is not None and actor.territory == who.territory)
    return called and actor.kind is who.kind and actor.named and form in names and form != plain(who.name)


def _without(extraction: Extraction, actor: Actor, who: Who, form: str) -> Extraction:
    """An extraction in which a form of an actor's name is another actor."""
    text = extraction.article.text
    own = tuple(span for span in actor.mentions if plain(span.of(text)) == form)
    names = [(actor.name, None), *zip_longest(actor.aliases, actor.reasons)]
    kept = [(name, reason) for name, reason in names if plain(name) != form]
    (name, _), *others = kept or [(who.name, None)]
    main = replace(
        actor,
        name=name,
        aliases=tuple(alias for alias, _ in others),
        reasons=tuple(reason for _, reason in others if reason),
        mentions=tuple(span for span in actor.mentions if span not in own),
    )
    called = next(name for name, _ in names if plain(name) == form)
    other = Actor(_free(extraction, actor.id), called, actor.kind, True, actor.confidence, mentions=own)
    at = extraction.actors.index(actor)
    actors = (*extraction.actors[:at], main, other, *extraction.actors[at + 1 :])
    quotes = tuple(_sourced(quote, main, other) for quote in extraction.quotes)
    sources = {quote.id: quote.source for quote in quotes}
    events = tuple(_acted(event, main, other, sources) for event in extraction.events)
    return replace(extraction, actors=actors, quotes=quotes, events=events)


def _free(extraction: Extraction, key: str) -> str:
    taken = {actor.id for actor in extraction.actors}
    return next(each for n in range(1, len(taken) + 2) if (each := f"{key}.{n}") not in taken)


def _sourced(quote: Quote, main: Actor, other: Actor) -> Quote:
    """A quote of the other one if that is whom its source names."""
    if quote.source != main.id or quote.source_span is None:
        return quote
    return replace(quote, source=other.id) if _called(quote.source_span, other, main) else quote


def _acted(event: Event, main: Actor, other: Actor, sources: dict[str, str | None]) -> Event:
    """An event in which the other one acts if its passages or quotes name that one alone; both if they name both."""
    part = next((each for each in event.actors if each.id == main.id), None)
    if part is None:
        return event
    speaks = {sources.get(quote) for quote in event.quotes}
    here = {actor.id for actor in (main, other) if actor.id in speaks or _is_named(event.passages, actor)}
    if other.id not in here:
        return event
    instead = (Participant(other.id, part.role),) if main.id not in here else (part, Participant(other.id, part.role))
    at = event.actors.index(part)
    return replace(event, actors=(*event.actors[:at], *instead, *event.actors[at + 1 :]))


def _is_named(passages: Iterable[Span], actor: Actor) -> bool:
    return any(span in passage for passage in passages for span in (*actor.mentions, *actor.references))


def _called(span: Span, other: Actor, main: Actor) -> bool:
    return any(span.overlaps(each) for each in other.mentions) and not any(
        span.overlaps(each) for each in main.mentions
    )
