"""Linimasa's own extractions (`linimasa.extract/1`) with their text: the article as it was, to find the same again."""

from collections.abc import Mapping

from ..model import Article, DaySource, Publication
from . import _published
from ._files import UnreadableError
from ._source import Source

FORMAT = "linimasa.extract/1"
_LONGEST = 300  # characters of a title, a name
_MOST = 10_000  # pages; days of publication are fewer
_BASES = {"given": DaySource.EXPORT, "file": DaySource.CREATED}  # what says a day that no publication does


def article(source: Source, told: Mapping[str, object], part: str) -> Article:
    """The article of an extraction. A day that a person gave it counts as the day of publication.

    Raises:
        UnreadableError: it is without its text.
    """
    text = told.get("text")
    if not isinstance(text, str) or not text.strip():
        raise UnreadableError("the extraction is without its text: write it with --with-text")
    days = _days(told)
    strong = [each.day for each in days if not each.source.is_weak]
    body, pages = told.get("body"), _list(told.get("pages"))
    language = _line(told.get("language"))
    return Article(
        text,
        path=source.path,
        part=source.within(part),
        title=_line(told.get("title")) or f"{source.name.stem} {part}",
        published=strong[0] if strong else None,
        language=language.partition("-")[0].lower() if language else None,
        body=body if type(body) is int and 0 <= body <= len(text) else 0,
        publications=days,
        outlet=_line(told.get("outlet")),
        author=_line(told.get("author")),
        url=_line(told.get("url"), 2_000),
        pages=tuple(sorted(page for page in pages if type(page) is int and 0 <= page <= len(text))),
    )


def _days(told: Mapping[str, object]) -> tuple[Publication, ...]:
    """The days of publication in their order, before them one that was given, behind them that of a file's name."""
    found = [
        Publication(day, DaySource(str(each["source"])))
        for each in _list(told.get("publications"))
        if isinstance(each, dict)
        and str(each.get("source")) in set(DaySource)
        and (day := _published.day(each.get("day")))
    ]
    basis, day = _BASES.get(str(told.get("reference_basis"))), _published.day(told.get("reference"))
    if basis is DaySource.EXPORT and day:
        return (Publication(day, basis), *found)
    if basis is DaySource.CREATED and day and not found:
        return (Publication(day, basis),)
    if not found and (day := _published.day(told.get("published"))):
        return (Publication(day, DaySource.EXPORT),)
    return tuple(found)


def _list(told: object) -> list[object]:
    return told[:_MOST] if isinstance(told, list) else []


def _line(told: object, longest: int = _LONGEST) -> str | None:
    return " ".join(told.split())[:longest] or None if isinstance(told, str) else None
