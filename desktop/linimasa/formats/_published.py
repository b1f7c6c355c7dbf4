"""The day of publication that a file names: every candidate with its source, the most trusted first.

A day is the civil day as it is written: a time zone does not move it.
"""

import re
from collections.abc import Iterable
from email.utils import parsedate_tz
from typing import TypedDict

from .. import civil
from ..model import DaySource, Publication

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?![0-9])")
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{0,6}Z?)")
_RANKS = {source: rank for rank, source in enumerate(DaySource)}


class Told(TypedDict):
    """The fields of an `Article` that tell its publication."""

    published: int | None
    publications: tuple[Publication, ...]


def day(text: object) -> int | None:
    """The civil day of a date in ISO 8601 or as in mail headers (RFC 5322); None when it is neither."""
    if not isinstance(text, str) or len(text) > 100:
        return None
    text = text.strip()
    match = _ISO.match(text) or _BASIC.fullmatch(text)
    if match:
        return _checked(*(int(part) for part in match.groups()))
    parsed = parsedate_tz(text)
    return _checked(*parsed[:3]) if parsed else None


def told(candidates: Iterable[tuple[DaySource, object]]) -> Told:
    """The days among candidates that are dates, each day once a source, the most trusted first."""
    days = [(source, day(text)) for source, text in candidates]
    found = sorted({Publication(d, source) for source, d in days if d is not None}, key=_trust)
    strong = [each.day for each in found if not each.source.is_weak]
    return {"published": strong[0] if strong else None, "publications": tuple(found)}


def _trust(publication: Publication) -> tuple[int, int]:
    return _RANKS[publication.source], publication.day


def _checked(year: int, month: int, of_month: int) -> int | None:
    return civil.day_number(year, month, of_month) if year and civil.is_date(year, month, of_month) else None
