"""CSV for spreadsheets (RFC 4180, UTF-8): one row an event.

Dates are half-open as in JSON: `end` is the first day or minute after the event.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from ..model import Event, Extraction
from .contract import bounds

SUFFIXES = (".csv",)
_COLUMNS = (
    *("path", "part", "article", "event", "title", "kind", "begin", "end", "granularity", "edtf"),
    *("date_basis", "reason", "confidence", "actors", "dates", "quotes", "passage"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def encode(extractions: Sequence[Extraction], suffix: str) -> bytes:
    """A header and one row an event. A lone surrogate, which UTF-8 cannot hold, becomes `\\udXXX`."""
    del suffix  # one dialect
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(_COLUMNS)
    for extraction in extractions:
        table.writerows([_cell(value) for value in row] for row in _rows(extraction))
    return out.getvalue().encode("utf-8", "backslashreplace")


def _rows(extraction: Extraction) -> Iterator[tuple[str | float | None, ...]]:
    article, text = extraction.article, extraction.article.text
    names = {actor.id: actor.name for actor in extraction.actors}
    dates = {timex.id: timex.span.of(text) for timex in extraction.timexes}
    quotes = {quote.id: " ".join(part.of(text) for part in quote.content) for quote in extraction.quotes}
    for event in extraction.events:
        yield (
            *(article.path, article.part, article.title),
            *(event.id, event.title, event.kind, *_dates(event)),
            *(event.date_basis, event.reason, round(event.confidence, 3)),
            "; ".join(f"{names[participant.id]} ({participant.role})" for participant in event.actors),
            "; ".join(dates[timex] for timex in event.timexes),
            "\n".join(quotes[quote] for quote in event.quotes),
            event.span.of(text),
        )


def _dates(event: Event) -> tuple[str | None, ...]:
    begin, end = bounds(event.interval, event.granularity) or (None, None)
    return begin, end, event.granularity, event.edtf


def _cell(value: str | float | None) -> str | float | None:
    """A cell that no spreadsheet takes for a formula (OWASP, "CSV injection")."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
