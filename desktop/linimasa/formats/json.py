"""Articles in JSON: an object, a list, or lines (JSON Lines); Linimasa's own extractions with their text too."""

import json
from collections.abc import Iterator

from ..model import Article, Failure, Message
from . import _columns, _text, _written
from ._files import UnreadableError
from ._source import Source

SUFFIXES = (".json", ".jsonl", ".ndjson")
CHOICES = ("encoding", "columns")


def read(source: Source) -> Iterator[Article | Failure]:
    """The articles; what is no article is told with its number."""
    text, alone = _text.decode(source.data, source.opening.encoding), True
    for number, found in _values(source, text):
        try:
            if isinstance(found, UnreadableError):
                raise found
            if not isinstance(found, dict):
                raise UnreadableError("it is no object")
            article = _article(source, found, str(number))
            alone = False  # the columns are known
            yield article
        except UnreadableError as error:
            remedy, table = (error.remedy, error.table) if alone else (None, ())
            why = Message("article {number}: {reason}", number=number, reason=error.message)
            yield Failure(source.path, why, remedy, table, source.part)


def _values(source: Source, text: str) -> Iterator[tuple[int, object]]:
    """Each value with its number; the error in the place of one that cannot be read."""
    if source.suffix == ".json":
        told = _load(text)
        yield from enumerate(told if isinstance(told, list) else [told], 1)
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield number, _load(line)
            except UnreadableError as error:
                yield number, error


def _load(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        raise UnreadableError("it is no JSON: {reason}", reason=str(error)) from error
    except RecursionError as error:
        raise UnreadableError("it is nested too deeply") from error


def _article(source: Source, told: dict[str, object], number: str) -> Article:
    inner = told.get("article")
    if told.get("format") == _written.FORMAT and isinstance(inner, dict):
        return _written.article(source, inner, number)
    columns = _columns.told(source, told)
    found = _columns.article(source, told, columns, number)
    if found is None:
        raise UnreadableError("its text is empty")
    return found
