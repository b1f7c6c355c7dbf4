"""The evidence a picture carries: for each event the words it rests on, and where in which article they stand.

JSON in ASCII, `linimasa.evidence/1`. It is read again from files that may be hostile: sizes are bounded.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import PurePath
from typing import Any, NamedTuple

from .. import civil
from ..model import Article, Event, Extraction, Span
from ._view import View, read_view

EVIDENCE = "linimasa-evidence"
"""The keyword or name under which a file carries it."""
LIMIT = 16 * 2**20
"""The most bytes of evidence that are read."""
_FORMAT = "linimasa.evidence/1"
_LONGEST = 1000  # characters quoted of a passage
_MOST = 10_000  # events


class EvidenceError(ValueError):
    """There is no evidence that can be read; the message says why."""


class Cited(NamedTuple):
    """An article that events rest on. `name` is that of its file."""

    name: str
    title: str
    sha256: str


class Claim(NamedTuple):
    """An event as a picture shows it: by words that stood at `start` in an article, its number from 0."""

    article: int
    event: str
    title: str
    date: str
    start: int
    words: str


class Evidence(NamedTuple):
    """What a picture rests on, the first and the last day that it shows, and how it shows them."""

    articles: tuple[Cited, ...]
    claims: tuple[Claim, ...]
    days: tuple[int, int] | None = None
    view: View | None = None


class State(StrEnum):
    """What became of the words of an event."""

    STANDS = "stands"
    MOVED = "moved"
    GONE = "no longer stands"


class Finding(NamedTuple):
    """What became of a claim: in which of the texts its words stand, and where; None and 0 if they are gone."""

    state: State
    article: Cited | None
    start: int


def text_hash(text: str) -> str:
    """The SHA-256 of a text as UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def cited(article: Article) -> Cited:
    """An article as it is cited."""
    return Cited(PurePath(article.path or "").name, article.title or "", text_hash(article.text))


def tell_evidence(
    shown: Iterable[tuple[Extraction, Sequence[Event]]],
    days: tuple[int, int] | None = None,
    view: View | None = None,
) -> str:
    """The evidence of the events shown of each article, the first and the last day shown, and how they are shown."""
    articles, events = [], []
    for number, (extraction, events_told) in enumerate(shown):
        articles.append(cited(extraction.article)._asdict())
        for event in events_told:
            start, end = event.span.start, min(event.span.end, event.span.start + _LONGEST)
            words = Span(start, end).of(extraction.article.text)
            claim = Claim(number, event.id, event.title, event.edtf or "", start, words)
            events.append(claim._asdict() | {"span": [start, end]})
    told = [civil.format_day(day) for day in days] if days else None
    found: dict[str, Any] = {"format": _FORMAT, "articles": articles, "events": events[:_MOST], "days": told}
    if view:
        found["view"] = view.told()
    return json.dumps(found, separators=(",", ":"))


def read_evidence(text: str) -> Evidence:
    """The evidence that a JSON text holds.

    Raises:
        EvidenceError: it holds none.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise EvidenceError("its evidence is not JSON") from error
    if not isinstance(found, dict) or found.get("format") != _FORMAT:
        raise EvidenceError(f"its evidence is not in the form {_FORMAT}")
    try:
        articles = tuple(Cited(*_words(each, *Cited._fields)) for each in found["articles"])
        claims = tuple(_claim(each, len(articles)) for each in found["events"])
        days, view = _days(found.get("days")), read_view(found.get("view"))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise EvidenceError("its evidence lacks what it should hold") from error
    if not 0 < len(claims) <= _MOST:
        raise EvidenceError(f"its evidence tells of {len(claims):,} events, and not of 1 to {_MOST:,}")
    return Evidence(articles, claims, days, view)


def check(claim: Claim, source: Cited, given: Sequence[tuple[Cited, str]]) -> Finding:
    """Look for the words of a claim: in the very text, else in one of the same name or title, else in all.

    Args:
        given: articles with their texts.
    """
    same = [each for each in given if each[0].sha256 == source.sha256]
    alike = [each for each in given if _alike(each[0], source)]
    for texts in (same, alike, given):
        for article, text in texts:
            if text.startswith(claim.words, claim.start):
                return Finding(State.STANDS, article, claim.start)
        for article, text in texts:
            start = _nearest(text, claim)
            if start is not None:
                return Finding(State.MOVED, article, start)
    return Finding(State.GONE, None, 0)


def _alike(one: Cited, other: Cited) -> bool:
    return bool(one.name and one.name == other.name) or bool(one.title and one.title == other.title)


def _nearest(text: str, claim: Claim) -> int | None:
    """Where the words stand, as near as can be to where they stood."""
    before = text.rfind(claim.words, 0, claim.start + len(claim.words))
    after = text.find(claim.words, claim.start)
    found = [start for start in (before, after) if start >= 0]
    return min(found, key=lambda start: abs(start - claim.start), default=None)


def _claim(found: Any, articles: int) -> Claim:
    event, title, date, words = _words(found, "event", "title", "date", "words")
    article, start = (found[name] for name in ("article", "start"))
    if not (type(article) is type(start) is int and 0 <= article < articles and 0 <= start < 2**48 and words):
        raise ValueError
    return Claim(article, event, title, date, start, words)


def _days(found: Any) -> tuple[int, int] | None:
    if found is None:
        return None
    first, last = (civil.parse_day(day) for day in found)
    if last < first:
        raise ValueError
    return first, last


def _words(found: Any, *names: str) -> list[str]:
    words = [found[name] for name in names]
    if not all(isinstance(each, str) for each in words):
        raise TypeError
    return words
