"""Markwhen: a timeline as text. Dates are in EDTF as far as markwhen reads it, ranges as A/B.

Markwhen knows no clock time without a zone: the Z after one is its syntax and tells none.
"""

import json
import re
from collections.abc import Mapping

from .. import civil
from ..model import Granularity, Interval
from ._chronology import Chronology, Told

SUFFIXES = (".mw",)
_TAG = re.compile(r"\W+")
_YEARS = range(1, 10000)
_SIZES: Mapping[Granularity | None, int] = {
    Granularity.CENTURY: 4,
    Granularity.DECADE: 4,
    Granularity.YEAR: 4,
    Granularity.MONTH: 7,
}


def encode(chronology: Chronology, suffix: str) -> bytes:
    """A header with the title and what was left out, and an entry an event; those without a date are comments."""
    del suffix  # one dialect
    words = chronology.words
    title = json.dumps(_line(chronology.title) or "Linimasa", ensure_ascii=False)  # a string of YAML's too
    head = ["---", f"title: {title}", "---", ""]
    head += [f"// {_line(f'{words.filters}: {told}')}" for told in chronology.filters]
    head += [f"// {words.left_out}: {chronology.left_out}"] if chronology.left_out else []
    entries = [_entry(told) for told in chronology.told]
    return ("\n".join([*head, *entries]) + "\n").encode("utf-8", "replace")


def _entry(told: Told) -> str:
    tags = "".join(f" #{_TAG.sub('_', name)}" for name in told.names())
    when = _when(told.event.interval, told.event.granularity) if told.event.interval else None
    title = _line(told.event.title)
    if when is None:
        return f"// {told.when or '?'}: {title}{tags}"
    lines = [line for each in (told, *told.also) for line in (each.passage, _source(each))]
    return f"{when}: {title}{tags}\n" + "".join(f"> {_line(line)}\n" for line in lines)  # "2019: ..." is an entry


def _source(told: Told) -> str:
    return " - ".join(_line(part) for part in (told.when, told.source) if part)


def _when(interval: Interval, granularity: Granularity | None) -> str | None:
    """A date or range; None for what markwhen has no date for, such as years before 1."""
    begin, end = interval.begin, interval.end
    if begin is None or any(civil.date_of(e // civil.MINUTES)[0] not in _YEARS for e in (begin, end) if e is not None):
        return None
    first = _point(begin, granularity)
    if granularity is not None and granularity.has_time:  # EDTF's slash stands between days only
        last = "now" if end is None else _point(end, granularity)
        return first if end == begin + 1 else f"{first} - {last}"
    if end is None:
        return f"{first}/now"
    last = _point(end - 1, granularity)
    return first if first == last else f"{first}/{last}"


def _point(minute: int, granularity: Granularity | None) -> str:
    if granularity is not None and granularity.has_time:
        return f"{civil.format_minute(minute)}:00Z"
    day = civil.format_day(minute // civil.MINUTES)
    return day[: _SIZES.get(granularity, 10)]


def _line(text: str) -> str:
    """One line that is no comment, tag or heading of its own."""
    return " ".join(text.split()).replace("#", "＃").lstrip("/-")
