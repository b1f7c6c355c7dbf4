"""Tables of articles (RFC 4180): a row an article, the columns named in the first row."""

import csv
import io
from collections.abc import Iterator
from itertools import chain, zip_longest

from ..model import Article, Failure, Message
from . import _columns, _text
from ._files import UnreadableError
from ._source import Source

SUFFIXES = (".csv", ".tsv")
CHOICES = ("encoding", "columns")
_DELIMITERS = ",;\t|"


def read(source: Source) -> Iterator[Article | Failure]:
    """The articles; a row without text is told."""
    text = _text.decode(source.data, source.opening.encoding)
    csv.field_size_limit(max(csv.field_size_limit(), source.opening.limit))
    head = text.lstrip().partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=head.count))
    try:
        names = next((row for row in rows if any(row)), [])
        first = next(rows, [])
        columns = _columns.told(source, dict(zip_longest(names, first[: len(names)], fillvalue="")))
        for number, row in enumerate(chain([first], rows), 2):
            if any(row):
                yield _read(source, dict(zip(names, row, strict=False)), columns, number)
    except csv.Error as error:
        raise UnreadableError(
            "the table is damaged at line {number}: {reason}", number=rows.line_num, reason=str(error)
        ) from error


def _read(source: Source, row: dict[str, str], columns: dict[str, str], number: int) -> Article | Failure:
    found = _columns.article(source, row, columns, str(number))
    return found or Failure(source.path, Message("row {number} has no text", number=number), part=source.part)
