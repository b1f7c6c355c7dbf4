"""The evidence a picture carries: for each event the words it rests on, and where in which article they stand.

JSON in ASCII, `linimasa.evidence/1`. It is read again from files that may be hostile: sizes are bounded.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import islice
from pathlib import PurePath
from typing import Any, NamedTuple

from .. import civil
from ..model import Article, Event, Span
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


class Passage(NamedTuple):
    """Words that stood at `start` in an article, its number from 0."""

    article: int
    start: int
    words: str


class Claim(NamedTuple):
    """An event as a picture shows it, by the passages that tell it, in one article or several; the first one leads."""

    event: str
    title: str
    date: str
    passages: tuple[Passage, ...]


class Evidence(NamedTuple):
    """What a picture rests on, the first and the last day that it shows, and how it shows them."""

    articles: tuple[Cited, ...]
    claims: tuple[Claim, ...]
    days: tuple[int, int] | None = None
    view: View | None = None


class State(StrEnum):
    """What became of the words of a passage."""

    STANDS = "stands"
    MOVED = "moved"
    GONE = "no longer stands"


class Finding(NamedTuple):
    """What became of a passage: in which of the texts its words stand, and where; None and 0 if they are gone."""

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
    articles: Sequence[Article],
    shown: Iterable[Sequence[tuple[int, Event]]],
    days: tuple[int, int] | None = None,
    view: View | None = None,
) -> str:
    """The evidence of events, the first and the last day shown, and how they are shown.

    Args:
        shown: each event with the number of its article; behind it the same in other articles.
    """
    events, rest = [], _MOST
    for (number, event), *others in islice(shown, _MOST):
        first, *also = [_passage(articles[number], number, each) for each in event.passages]
        also += [_passage(articles[n], n, each) for n, other in others for each in other.passages]
        told = {"article": number, "event": event.id, "title": event.title, "date": event.edtf or ""} | first
        events.append(told | ({"also": also[:rest]} if also[:rest] else {}))
        rest -= len(also[:rest])
    found: dict[str, Any] = {"format": _FORMAT, "articles": [cited(each)._asdict() for each in articles]}
    found |= {"events": events, "days": [civil.format_day(day) for day in days] if days else None}
    if view:
        found["view"] = view.told()
    return json.dumps(found, separators=(",", ":"))


def _passage(article: Article, number: int, span: Span) -> dict[str, Any]:
    start, end = span.start, min(span.end, span.start + _LONGEST)
    return {"article": number, "start": start, "words": Span(start, end).of(article.text), "span": [start, end]}


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
    if sum(len(claim.passages) for claim in claims) > 2 * _MOST:
        raise EvidenceError("its evidence tells of too many passages")
    return Evidence(articles, claims, days, view)


def check(passage: Passage, source: Cited, given: Sequence[tuple[Cited, str]]) -> Finding:
    """Look for the words of a passage: in the very text, else in one of the same name or title, else in all.

    Args:
        given: articles with their texts.
    """
    same = [each for each in given if each[0].sha256 == source.sha256]
    alike = [each for each in given if _alike(each[0], source)]
    for texts in (same, alike, given):
        for article, text in texts:
            if text.startswith(passage.words, passage.start):
                return Finding(State.STANDS, article, passage.start)
        for article, text in texts:
            start = _nearest(text, passage)
            if start is not None:
                return Finding(State.MOVED, article, start)
    return Finding(State.GONE, None, 0)


def _alike(one: Cited, other: Cited) -> bool:
    return bool(one.name and one.name == other.name) or bool(one.title and one.title == other.title)


def _nearest(text: str, passage: Passage) -> int | None:
    """Where the words stand, as near as can be to where they stood."""
    before = text.rfind(passage.words, 0, passage.start + len(passage.words))
    after = text.find(passage.words, passage.start)
    found = [start for start in (before, after) if start >= 0]
    return min(found, key=lambda start: abs(start - passage.start), default=None)


def _claim(found: Any, articles: int) -> Claim:
    event, title, date = _words(found, "event", "title", "date")
    return Claim(event, title, date, tuple(_read_passage(each, articles) for each in (found, *found.get("also", ()))))


def _read_passage(found: Any, articles: int) -> Passage:
    (words,) = _words(found, "words")
    article, start = (found[name] for name in ("article", "start"))
    if not (type(article) is type(start) is int and 0 <= article < articles and 0 <= start < 2**48 and words):
        raise ValueError
    return Passage(article, start, words)


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
