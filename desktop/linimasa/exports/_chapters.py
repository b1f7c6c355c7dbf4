"""A chronology as paragraphs, for formats that are read as a text."""

from collections.abc import Iterator
from dataclasses import dataclass

from .. import civil
from ..model import Article
from ._chronology import Chronology, Told


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: its `style` is title, note, heading, event, quote, passage or source; `lead` stands before the text
    in bold, `source` is the number of an article."""

    style: str
    text: str
    lead: str = ""
    source: int | None = None


def paragraphs(chronology: Chronology) -> Iterator[Paragraph]:
    """The title, what was left out, the events by date and without one, the sources."""
    words = chronology.words
    numbers = {id(extraction): number for number, extraction in enumerate(chronology.extractions, 1)}
    yield Paragraph("title", chronology.title or "Linimasa")
    for told in chronology.filters:
        yield Paragraph("note", f"{words.filters}: {told}")
    if chronology.left_out:
        yield Paragraph("note", f"{words.left_out}: {chronology.left_out}")
    for each in chronology.dated:
        yield from _event(each, numbers[id(each.extraction)])
    if chronology.undated:
        yield Paragraph("heading", words.undated)
        for each in chronology.undated:
            yield from _event(each, numbers[id(each.extraction)])
    yield Paragraph("heading", words.sources)
    for number, extraction in enumerate(chronology.extractions, 1):
        yield Paragraph("source", cited(extraction.article), source=number)


def cited(article: Article) -> str:
    """An article as a source: title, outlet, author, day of publication, address."""
    day = civil.format_day(article.published) if article.published is not None else None
    return ", ".join(part for part in (article.title, article.outlet, article.author, day, article.url) if part)


def _event(told: Told, source: int) -> Iterator[Paragraph]:
    yield Paragraph("event", told.event.title, told.when or told.event.reason or "", source)
    quotes = told.quotes()
    for words, who in quotes:
        yield Paragraph("quote", f"{words} ({who})" if who else words)
    if not quotes:
        yield Paragraph("passage", told.passage)
