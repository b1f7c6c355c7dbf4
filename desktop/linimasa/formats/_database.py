"""Exports of press databases: many articles in one document, told apart by the marks that the database sets.

What is found is counted, so that nothing is lost in silence: an article without a text, or without its day of
publication, is told with its number.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ..model import Article, DaySource, Failure, Message
from . import _published
from ._source import Source

_NAMED = 5  # articles named that were not read
_LONGEST = 300  # characters of a title, a name
_LOCALES = ("en", "id", "ms", "de", "fr", "es", "nl", "it", "pt")  # in which the databases write months
_MARK = re.compile(r"End of Document|\d DOCUMENTS|Document \d+ of \d|[A-Z0-9]{8}(?:19|20)\d{6}[a-z0-9]{6}")
_DATE = re.compile(
    r"(?:[^\W\d]{2,12},? )?(?:(\d{1,2})(?:\.|st|nd|rd|th)? ([^\W\d]{3,12})\.?,? (\d{4})"
    r"|([^\W\d]{3,12})\.? (\d{1,2}),? (\d{4}))(?:[ ,].{0,50})?"
)


@dataclass(frozen=True, slots=True)
class Record:
    """An article of an export: its paragraphs, and what stands above and below them. `day` is in ISO 8601."""

    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    day: str | None = None


def read(source: Source, text: str) -> list[Article | Failure]:
    """The articles of an export and a report of what is missing; nothing when the text is none."""
    from . import _factiva, _nexis

    lines = [line for part in text.split("\n\n") if (line := part.strip())]
    found = _factiva.records(lines)
    named = None
    if not found:
        found, named = _nexis.records(lines), _nexis.named(lines)
    return list(_told(source, found, named)) if found else []


def is_likely(page: str) -> bool:
    """Whether a page has a mark of an export anywhere, so that it is worth to look for its articles."""
    return _MARK.search(page) is not None


def plain(line: str) -> str:
    """A line without the white space that lays it out."""
    return " ".join(line.split())


def day(line: str) -> str | None:
    """The day of a line that is a date and nothing more than its weekday or clock time: "9 May 2019 Thursday"."""
    match = _DATE.fullmatch(line)
    if not match:
        return None
    of_month, month, year = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
    number = _months().get(month.lower())
    return f"{year}-{number:02}-{int(of_month):02}" if number else None


@cache
def _months() -> dict[str, int]:
    from babel import Locale  # heavy, and few documents are exports

    return {
        name.lower().rstrip("."): number
        for code in _LOCALES
        for names in Locale(code).months["format"].values()
        for number, name in names.items()
        if len(name) > 2
    }


def _told(source: Source, found: Sequence[Record], named: int | None) -> Iterator[Article | Failure]:
    missing: list[tuple[int, Message]] = []
    for number, record in enumerate(found, 1):
        if not record.text:
            missing.append((number, Message("no text")))
        elif _published.day(record.day) is None:
            missing.append((number, Message("no date")))
        else:
            yield _article(source, record, str(number))
    if missing or (named or 0) > len(found):
        yield Failure(source.path, _report(len(found), named, missing), part=source.part)


def _article(source: Source, record: Record, number: str) -> Article:
    return Article(
        record.text,
        path=source.path,
        part=source.within(number),
        title=plain(record.title)[:_LONGEST] or f"{source.name.stem} {number}",
        outlet=plain(record.outlet)[:_LONGEST] or None,
        author=plain(record.author)[:_LONGEST] or None,
        **_published.told([(DaySource.EXPORT, record.day)]),
    )


def _report(found: int, named: int | None, missing: Sequence[tuple[int, Message]]) -> Message:
    """ "found 500, read 499; number 213: no date"."""
    told = Message("found {found}, read {read}", found=found, read=found - len(missing))
    if named is not None and named > found:
        told = Message("{told}, of {named} that it names", told=told, named=named)
    for number, reason in missing[:_NAMED]:
        told = Message("{told}; number {number}: {reason}", told=told, number=number, reason=reason)
    more = len(missing) - _NAMED
    return Message("{told}; and {n} more", told=told, n=more) if more > 0 else told
