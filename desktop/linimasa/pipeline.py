"""The whole parser as one visible list of calls: an article in, an extraction out."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import actors, events, formats, languages, quotes, sentences, timex
from .model import Article, Extraction, Failure, Reference, ReferenceBasis

STAGES = frozenset({"timexes", "actors", "quotes"})


@dataclass(frozen=True, slots=True)
class Options:
    """What the user says of an article: its reference day, its language's code, the stages wanted."""

    reference: int | None = None
    language: str | None = None
    only: frozenset[str] = STAGES


def read(path: Path, options: Options | None = None) -> Iterator[Extraction | Failure]:
    """Extract every article of a file; what cannot be read comes as a `Failure`.

    Raises:
        LanguageError: the language of the options is unknown.
    """
    for found in formats.read(path):
        yield found if isinstance(found, Failure) else extract(found, options)


def extract(article: Article, options: Options | None = None) -> Extraction:
    """Run the stages wanted over one article. Events need all of them, so they are found only with all.

    Raises:
        LanguageError: the language of the options is unknown.
    """
    options = options or Options()
    text, only = article.text, options.only
    language = _language(article, options)
    parts = sentences.split(text, language, start=article.body)
    candidates = tuple(c for c in timex.find(text, language) if c.span.start >= article.body)
    if options.reference is None:
        reference = timex.infer_reference(article, candidates, language, parts)
    else:
        reference = Reference(options.reference, ReferenceBasis.GIVEN)
    timexes = timex.resolve(text, candidates, reference, language, parts)
    if only == {"timexes"}:
        return Extraction(article, language.code, reference, timexes)
    people = actors.find(text, language, parts, tuple(t.span for t in timexes))
    said, people = quotes.find(text, language, parts, people)
    happened = events.build(text, language, parts, timexes, people, said, reference) if only == STAGES else ()
    return Extraction(
        article,
        language.code,
        reference,
        timexes if "timexes" in only else (),
        people if "actors" in only else (),
        said if "quotes" in only else (),
        happened,
        parts,
    )


def _language(article: Article, options: Options) -> languages.Language:
    if options.language is not None:
        return languages.get(options.language)
    if article.language in languages.codes():
        return languages.get(article.language or "")
    return languages.detect(article.text[article.body :])
