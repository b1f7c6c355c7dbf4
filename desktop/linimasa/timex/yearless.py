"""The year of days that a text tells by weekday, day and month alone: one that it names somewhere, in which all fit."""

import re
from collections.abc import Iterable, Sequence

from .. import civil
from ..languages import Language
from ..model import Span
from . import lexicon
from .scene import Scene
from .tables import Candidate

_YEAR = re.compile(r"(?<![\w.,])(?:19[5-9]|20\d)\d(?![\w%]|[.,:/-]?\d)")  # in a name too: "Piala Tarkam 2024"
_LATEST = 2  # years named of which one may be today's: an election or a cup may be to come
_FIELDS = ({"weekday", "day", "month"}, {"weekday", "first", "second"})
_OPERATIONS = frozenset({"date", "numeric"})
_YEARS = frozenset({"year", "yy", "offset", "direction"})


def last_day(text: str, candidates: Iterable[Candidate], language: Language, sentences: Sequence[Span]) -> int | None:
    """The last of the days told as past by weekday, day and month alone, in the one year of the latest that the text
    names in which every such day has its weekday; None where there is no such year."""
    words = lexicon.of(language)
    dated = [each for each in candidates if _is_dated(each)]
    if not dated:
        return None
    named = sorted({int(year) for year in _YEAR.findall(text)})[-_LATEST:]
    years = [year for year in named if all(_day_in(year, each, words.order) is not None for each in dated)]
    scene = Scene(text, words, None, sentences)
    past = [each for each in dated if len(years) == 1 and scene.tense.direction(each.span) <= 0]
    return max((day for each in past if (day := _day_in(years[0], each, words.order)) is not None), default=None)


def _is_dated(candidate: Candidate) -> bool:
    slots = candidate.slots.keys()
    told = candidate.operation in _OPERATIONS and any(fields <= slots for fields in _FIELDS)
    return told and slots.isdisjoint(_YEARS)


def _day_in(year: int, candidate: Candidate, order: str) -> int | None:
    """The day in a year, if it is of the weekday that is told."""
    slots = candidate.slots
    numbers = [slots["day"], slots["month"]] if "day" in slots else [slots["first"], slots["second"]]
    if "day" not in slots and order == "mdy":
        numbers.reverse()
    day, month = map(int, numbers)
    if not civil.is_date(year, month, day):
        return None
    found = civil.day_number(year, month, day)
    return found if civil.weekday(found) == int(slots["weekday"]) else None
