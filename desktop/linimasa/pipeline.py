"""The whole parser as one visible list of calls: an article in, an extraction out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from . import actors, events, formats, languages, quotes, sentences, timex
from .model import AS_USUAL, Article, Extraction, Failure, Opening, Reference, ReferenceBasis, Span, Timex

STAGES = frozenset({"timexes", "actors", "quotes"})


@dataclass(frozen=True, slots=True)
class Options:
    """What the user says of an article: its reference day, its language's code, the stages wanted, the order of day
    and month ("dmy" or "mdy") in dates that can be read in both, by their spans, and how its file is to be read."""

    reference: int | None = None
    language: str | None = None
    only: frozenset[str] = STAGES
    orders: tuple[tuple[Span, str], ...] = ()
    opening: Opening = AS_USUAL


def read(path: Path, options: Options | None = None) -> Iterator[Extraction | Failure]:
    """Extract every article of a file; what cannot be read comes as a `Failure`.

    Raises:
        LanguageError: the language of the options is unknown.
    """
    options = options or Options()
    for found in formats.read(path, options.opening):
        yield found if isinstance(found, Failure) else extract(found, options)


def extract(article: Article, options: Options | None = None) -> Extraction:
    """Run the stages wanted over one article. Events need all of them, so they are found only with all.

    Raises:
        LanguageError: the language of the options is unknown.
    """
    options = options or Options()
    text, language = article.text, _language(article, options)
    parts = sentences.split(text, language, start=article.body)
    reference, timexes = _dates(article, language, parts, options)
    given = options.language is not None
    found = Extraction(article, language.code, reference, timexes, sentences=parts, language_given=given)
    if options.only == {"timexes"}:
        return found
    dates = tuple(t.span for t in timexes)
    people = actors.find(text, language, parts, dates)
    said, people = quotes.find(text, language, parts, people, dates)
    found = replace(found, actors=people, quotes=said)
    if options.only != STAGES:
        return only(found, options.only)
    told = events.build(text, language, parts, timexes, people, said, reference)
    return replace(found, events=told, ignored=events.ignored(text, language, parts, told, said))


def _dates(
    article: Article, language: languages.Language, parts: tuple[Span, ...], options: Options
) -> tuple[Reference, tuple[Timex, ...]]:
    text = article.text
    candidates = tuple(c for c in timex.find(text, language) if c.span.start >= article.body)
    if options.reference is None:
        reference = timex.infer_reference(article, candidates, language, parts)
    else:
        reference = Reference(options.reference, ReferenceBasis.GIVEN)
    return reference, timex.resolve(text, candidates, reference, language, parts, options.orders)


def only(found: Extraction, stages: frozenset[str]) -> Extraction:
    """What some stages found, which is no events; a quote names no actor that is not there."""
    said = found.quotes if "actors" in stages else tuple(replace(quote, source=None) for quote in found.quotes)
    return replace(
        found,
        timexes=found.timexes if "timexes" in stages else (),
        actors=found.actors if "actors" in stages else (),
        quotes=said if "quotes" in stages else (),
        events=(),
        ignored=(),
    )


def _language(article: Article, options: Options) -> languages.Language:
    if options.language is not None:
        return languages.get(options.language)
    if article.language in languages.codes():
        return languages.get(article.language or "")
    return languages.detect(article.text[article.body :])
