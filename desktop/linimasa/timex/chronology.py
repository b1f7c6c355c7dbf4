"""Chronologies: texts of which several lines open with a date, each of them an entry."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model import Span
from .tables import Candidate

AFTER_DATE = re.compile(r"[)\]]?[^\S\n]*(?:(?:\([^()\n]{1,40}\)|/[^/\n]{1,40}/)[^\S\n]*)?(?:[-–—:]|$)", re.MULTILINE)
_ENOUGH = 3  # entries that make a chronology
_SEVERAL = 2  # entries that make a live report


@dataclass(frozen=True, slots=True)
class Chronology:
    """Where the dates of entries begin, and which way the entries go: 1 with the oldest first, else -1."""

    entries: frozenset[int]
    way: int


def opens_entry(text: str, span: Span) -> bool:
    """Whether a line begins with a date, and a dash, a colon or the line's end follows."""
    opens = span.start == 0 or text[span.start - 1] == "\n"
    return opens and AFTER_DATE.match(text, span.end) is not None


def chronology(text: str, candidates: Sequence[Candidate]) -> Chronology | None:
    """The chronology that a text is, if it is one."""
    entries = [c for c in candidates if c.slots.keys() & {"month", "year"} and opens_entry(text, c.span)]
    if len(entries) < _ENOUGH:
        return None
    whole = [_fields(entry) for entry in entries if {"year", "month"} <= entry.slots.keys()]
    falling = len(whole) > 1 and whole[-1] < whole[0]
    return Chronology(frozenset(entry.span.start for entry in entries), -1 if falling else 1)


def clock_entries(text: str, candidates: Sequence[Candidate]) -> frozenset[int]:
    """Where the entries of a live report begin that open with a clock time: "16.10 WIB - ", if there are several."""
    found = [c.span.start for c in candidates if c.operation == "clock" and opens_entry(text, c.span)]
    return frozenset(found if len(found) >= _SEVERAL else ())


def rises(candidates: Sequence[Candidate], entries: frozenset[int]) -> bool:
    """Whether the clock times that open entries go from the first on, as where a day of long ago is told again."""
    times = [_minute(c.slots) for c in candidates if c.span.start in entries and "hour" in c.slots]
    return len(times) > 1 and times == sorted(times)


def _minute(slots: Mapping[str, str]) -> int:
    hour = int(slots["hour"])
    hour = hour % 12 + 12 * (slots["ampm"] == "pm") if "ampm" in slots else hour
    return hour * 60 + int(slots.get("minute", 0))


def _fields(candidate: Candidate) -> tuple[int, ...]:
    return tuple(int(candidate.slots.get(name, 0)) for name in ("year", "month", "day"))
