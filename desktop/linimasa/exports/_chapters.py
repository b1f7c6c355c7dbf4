"""A chronology as paragraphs, for formats that are read as a text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .. import civil
from ..model import Article
from ._chronology import Chronology, Told


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: its `style` is title, note, heading, event, quote, passage or source; `lead` stands before the text
    in bold, `sources` are the numbers of articles."""

    style: str
    text: str
    lead: str = ""
    sources: tuple[int, ...] = ()


def paragraphs(chronology: Chronology) -> Iterator[Paragraph]:
    """The title, what was left out, the events by date and without one, the sources."""
    words = chronology.words
    numbering = chronology.numbering
    yield Paragraph("title", chronology.title or "Linimasa")
    for told in chronology.filters:
        yield Paragraph("note", f"{words.filters}: {told}")
    if chronology.left_out:
        yield Paragraph("note", f"{words.left_out}: {chronology.left_out}")
    for each in chronology.dated:
        yield from _event(each, each.numbered(numbering))
    if chronology.undated:
        yield Paragraph("heading", words.undated)
        for each in chronology.undated:
            yield from _event(each, each.numbered(numbering))
    yield Paragraph("heading", words.sources)
    for number, extraction in enumerate(chronology.sources, 1):
        yield Paragraph("source", cited(extraction.article), sources=(number,))


def cited(article: Article) -> str:
    """An article as a source: title, outlet, author, day of publication, address."""
    day = civil.format_day(article.published) if article.published is not None else None
    return ", ".join(part for part in (article.title, article.outlet, article.author, day, article.url) if part)


def _event(told: Told, parts: Sequence[tuple[int, Told]]) -> Iterator[Paragraph]:
    numbers = tuple(dict.fromkeys(number for number, _ in parts))
    yield Paragraph("event", told.event.title, told.when or told.event.reason or "", numbers)
    for number, each in parts:
        own = (number,) if len(numbers) > 1 else ()
        quotes = each.quotes()
        for words, who in quotes:
            yield Paragraph("quote", f"{words} ({who})" if who else words, sources=own)
        if not quotes:
            yield Paragraph("passage", each.passage, sources=own)
