"""TimelineJS (Knight Lab): the JSON of a timeline for the web. HTML in it is made of escaped words only."""

import json
from collections.abc import Mapping
from html import escape
from typing import Any

from .. import civil
from ..model import Granularity
from ._chronology import Chronology, Told

SUFFIXES = (".timeline.json",)
_PARTS = ("year", "month", "day", "hour", "minute")
_FINENESS: Mapping[Granularity | None, int] = {
    Granularity.CENTURY: 1,
    Granularity.DECADE: 1,
    Granularity.YEAR: 1,
    Granularity.MONTH: 2,
}


def encode(chronology: Chronology, suffix: str) -> bytes:
    """A timeline with a slide an event; the first slide says what was left out. Events without a date are not in it."""
    del suffix  # one dialect
    words = chronology.words
    remarks = [f"{words.filters}: {told}" for told in chronology.filters]
    missing = chronology.left_out + len(chronology.undated)
    remarks += [f"{words.left_out}: {missing}"] if missing else []
    timeline = {
        "title": {"text": {"headline": escape(chronology.title), "text": "".join(map(_paragraph, remarks))}},
        "events": [_slide(told) for told in chronology.dated],
    }
    return (json.dumps(timeline, indent=1) + "\n").encode("ascii")


def _slide(told: Told) -> dict[str, Any]:
    event = told.event
    assert event.interval is not None
    begin, end = event.interval.begin, event.interval.end
    fineness = 5 if event.granularity and event.granularity.has_time else _FINENESS.get(event.granularity, 3)
    first = begin if begin is not None else (end or 0) - 1
    slide: dict[str, Any] = {
        "unique_id": told.identity,
        "start_date": _date(first, fineness),
        "display_date": told.when,
        "text": {"headline": escape(event.title), "text": "".join(map(_words, (told, *told.also)))},
    }
    if names := told.names():
        slide["group"] = names[0]
    if begin is not None and end is not None and end - begin > civil.MINUTES:
        slide["end_date"] = _date(end - 1, fineness)
    return slide


def _words(told: Told) -> str:
    """The passage, the quotes, and where they stand."""
    quotes = "".join(f"<blockquote>{escape(words)}</blockquote>" for words, _ in told.quotes())
    return f"{_paragraph(told.passage)}{quotes}<p><em>{escape(told.source)}</em></p>"


def _date(minute: int, fineness: int) -> dict[str, int]:
    day, rest = divmod(minute, civil.MINUTES)
    return dict(zip(_PARTS[:fineness], (*civil.date_of(day), rest // 60, rest % 60), strict=False))


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
