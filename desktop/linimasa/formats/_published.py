"""The day of publication that a file names: every candidate with its source, the most trusted first.

A day is the civil day as it is written: a time zone does not move it.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import TypedDict

from .. import civil
from ..model import DaySource, Publication

_ISO = re.compile(r"(\d{4})([-/.])(\d\d)\2(\d\d)(?![0-9])")
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{0,6}Z?)")
_FIGURES = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ ,T].{0,50})?")
_WORDS = re.compile(
    r"(?:[^\W\d]{2,12},? )?(?:(\d{1,2})(?:\.|st|nd|rd|th)? ([^\W\d]{3,12})\.?,? (\d{4})"
    r"|([^\W\d]{3,12})\.? (\d{1,2}),? (\d{4}))(?:[ ,].{0,50})?"
)
_LOCALES = ("en", "id", "ms", "de", "fr", "es", "nl", "it", "pt")  # in whose words files write months
_RANKS = {source: rank for rank, source in enumerate(DaySource)}


class Told(TypedDict):
    """The fields of an `Article` that tell its publication."""

    published: int | None
    publications: tuple[Publication, ...]


def day(text: object) -> int | None:
    """The civil day of a date in ISO 8601, as in mail headers (RFC 5322), with the month in words, or in figures that
    can be read in one order only; None when it is none of these."""
    if not isinstance(text, str) or len(text) > 100:
        return None
    text = " ".join(text.split())
    if match := _ISO.match(text):
        return _checked(int(match[1]), int(match[3]), int(match[4]))
    if match := _BASIC.fullmatch(text):
        return _checked(*(int(part) for part in match.groups()))
    if match := _FIGURES.fullmatch(text):
        return _in_one_order(int(match[1]), int(match[3]), int(match[4]))
    from email.utils import parsedate_tz  # 10 ms: only for dates as mail writes them

    parsed = parsedate_tz(text)
    return _checked(*parsed[:3]) if parsed else in_words(text)


def in_words(line: str) -> int | None:
    """The day of a line that is a date and no more than its weekday and clock time: "Kamis, 9 Mei 2019 10:15 WIB"."""
    match = _WORDS.fullmatch(line)
    if not match:
        return None
    of_month, month, year = match.group(1, 2, 3) if match[1] else match.group(5, 4, 6)
    number = _months().get(month.lower())
    return _checked(int(year), number, int(of_month)) if number else None


@cache
def _months() -> dict[str, int]:
    from babel import Locale  # heavy, and few files write months in words

    return {
        name.lower().rstrip("."): number
        for code in _LOCALES
        for names in Locale(code).months["format"].values()
        for number, name in names.items()
        if len(name) > 2
    }


def _in_one_order(first: int, second: int, year: int) -> int | None:
    """The day of 25/5/2024; 4/5/2024 is of May or of April."""
    low, high = sorted((first, second))
    return _checked(year, low, high) if high > 12 or low == high else None


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
