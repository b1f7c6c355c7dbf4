"""CSV for spreadsheets (RFC 4180, UTF-8), and the same with tabs: one row an event.

Dates are half-open as in JSON: `end` is the first day or minute after the event; `when` says the same in words. `also`
has a line for each other article that tells the event.
"""

import csv
import io
from collections.abc import Iterator

from ..model import Event
from ._chronology import Chronology, Told
from .contract import bounds

SUFFIXES = (".csv", ".tsv")
COLUMNS = (
    *("path", "part", "page", "article", "outlet", "url", "event", "title", "kind", "when", "begin", "end"),
    *("granularity", "edtf", "date_basis", "reason", "confidence", "actors", "dates", "quotes", "passage", "also"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARK = "\ufeff"


def encode(chronology: Chronology, suffix: str) -> bytes:
    """A header and one row an event. A lone surrogate, which UTF-8 cannot hold, becomes `\\udXXX`."""
    out = io.StringIO(newline="")
    table = csv.writer(out, delimiter="\t" if suffix == ".tsv" else ",")
    table.writerow(COLUMNS)
    table.writerows([harmless(value) if isinstance(value, str) else value for value in row] for row in rows(chronology))
    text = (_MARK if chronology.bom else "") + out.getvalue()
    return text.encode("utf-8", "backslashreplace")


def rows(chronology: Chronology) -> Iterator[tuple[str | float | None, ...]]:
    """The cells of each event, by `COLUMNS`."""
    for told in chronology.told:
        yield _row(told)


def _row(told: Told) -> tuple[str | float | None, ...]:
    extraction, event = told.extraction, told.event
    article = extraction.article
    dates = {timex.id: timex.span.of(article.text) for timex in extraction.timexes}
    return (
        *(article.path, article.part, article.page(event.span.start), article.title, article.outlet, article.url),
        *(event.id, event.title, event.kind, told.when, *_dates(event)),
        *(event.date_basis, event.reason, round(event.confidence, 3)),
        "; ".join(f"{name} ({role})" for name, role in told.parts()),
        "; ".join(dates[timex] for timex in event.timexes),
        "\n".join(words for words, _ in told.quotes()),
        told.passage,
        "\n".join(map(_also, told.also)),
    )


def _also(told: Told) -> str:
    """Where an event is told too, and in which words."""
    article = told.extraction.article
    place = ", ".join(part for part in (article.path, article.part, article.title, article.outlet, article.url) if part)
    return f"{place}: {' '.join(told.passage.split())}"


def _dates(event: Event) -> tuple[str | None, ...]:
    begin, end = bounds(event.interval, event.granularity) or (None, None)
    return begin, end, event.granularity, event.edtf


def harmless(text: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, "CSV injection")."""
    return f"'{text}" if text.startswith(_FORMULA) else text
