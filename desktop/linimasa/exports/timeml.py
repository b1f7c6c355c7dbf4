"""TimeML (ISO 24617-1): the text with its time expressions marked as TIMEX3."""

from xml.sax.saxutils import escape, quoteattr

from .. import civil
from ..model import Extraction, Message, Timex
from ._chronology import Chronology
from ._errors import UnwritableError
from ._xml import legal

SUFFIXES = (".tml",)
_ANCHORED = "t0"


def encode(chronology: Chronology, suffix: str) -> bytes:
    """The article as a TimeML document. A character that XML forbids becomes U+FFFD, one for one.

    Raises:
        UnwritableError: there are several articles, and a TimeML document holds one.
    """
    del suffix  # one dialect
    if len(chronology.extractions) != 1:
        raise UnwritableError(Message("a TimeML file holds one article: hide the others"))
    return _document(chronology.extractions[0]).encode("utf-8")


def _document(extraction: Extraction) -> str:
    article, day = extraction.article, extraction.reference.day
    value = f' value="{civil.format_day(day)}"' if day is not None else ' value=""'
    created = f'<TIMEX3 tid="{_ANCHORED}" type="DATE"{value} functionInDocument="CREATION_TIME"/>'
    parts, end = [], 0
    for timex in sorted(extraction.timexes, key=lambda timex: timex.span):
        parts += [_text(article.text[end : timex.span.start]), _timex(timex, article.text)]
        end = timex.span.end
    name = _text(article.title or article.path or "")
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>{name}</DOCID>\n<DCT>{created}</DCT>\n'
        f"<TEXT>{''.join(parts)}{_text(article.text[end:])}</TEXT>\n</TimeML>\n"
    )


def _timex(timex: Timex, text: str) -> str:
    anchor = _ANCHORED if timex.anchor == "reference" else timex.anchor
    told = {
        "tid": timex.id,
        "type": str(timex.type),
        "value": timex.value,
        "mod": timex.mod,
        "temporalFunction": "true" if anchor else "false",
        "anchorTimeID": anchor,
    }
    attributes = "".join(f" {name}={quoteattr(value)}" for name, value in told.items() if value)
    return f"<TIMEX3{attributes}>{_text(timex.span.of(text))}</TIMEX3>"


def _text(text: str) -> str:
    """Escaped; a carriage return is kept from the reader that would make a line feed of it."""
    return escape(legal(text), {"\r": "&#13;"})
