"""Exports of press databases: many articles in one document, told apart by the marks that the database sets.

What is found is counted, so that nothing is lost in silence: an article without a text, or without its day of
publication, is told with its number.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import Article, DaySource, Failure, Message, Publication
from ._source import Source

_NAMED = 5  # articles named that were not read
_LONGEST = 300  # characters of a title, a name
_MARK = re.compile(r"End of Document|\d DOCUMENTS|Document \d+ of \d|[A-Z0-9]{8}(?:19|20)\d{6}[a-z0-9]{6}")


@dataclass(frozen=True, slots=True)
class Record:
    """An article of an export: its paragraphs, and what stands above and below them."""

    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    day: int | None = None


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


def _told(source: Source, found: Sequence[Record], named: int | None) -> Iterator[Article | Failure]:
    missing: list[tuple[int, Message]] = []
    for number, record in enumerate(found, 1):
        if not record.text:
            missing.append((number, Message("no text")))
        elif record.day is None:
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
        published=record.day,
        publications=(Publication(record.day, DaySource.EXPORT),) if record.day is not None else (),
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
