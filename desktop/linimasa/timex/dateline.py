"""The day in an article's dateline: "JAKARTA, 14 September 2023 -"; where it says no year, what else tells that."""

import re
from collections.abc import Sequence

from .. import civil
from ..languages import Language
from ..model import Article, Granularity, Reference, ReferenceBasis, Span, Timex
from . import lexicon
from .chronology import AFTER_DATE, opens_entry
from .resolve import resolve
from .scene import Scene
from .tables import Candidate

_HEAD = 600  # characters in which a dateline stands
_BEFORE = re.compile(r"(?:[^.!?\n]|\.(?=[\w,])){0,60}[,(]?[^\S\n]*")
_NEAR = 31  # days around a dateline in which a day that says its year tells the dateline's
_AHEAD = 5  # years from the last one told in which a weekday can tell the dateline's
_YEARLESS = re.compile(r"XXXX-(\d\d)-(\d\d)")


def whole(article: Article, found: Sequence[Timex], days: Sequence[Timex]) -> Timex | None:
    """The day in the dateline. Where several lines open with a date, it is a chronology, and these are its entries;
    lines that open with a clock time are of the one day."""
    dated = (timex for timex in found if {"month", "year"}.intersection(timex.stated))
    entries = {timex.span for timex in dated if opens_entry(article.text, timex.span)}
    ruled_out = entries if len(entries) > 1 else ()
    return next((day for day in days if day.span not in ruled_out and _stands_in(article, day.span)), None)


def without_year(
    article: Article,
    candidates: Sequence[Candidate],
    language: Language,
    sentences: Sequence[Span],
    found: Sequence[Timex],
) -> int | None:
    """The day of a dateline that says none but day and month: of the year of a day told near it, else of the one year
    soon after the last that is told in which every weekday fits its day. Else it stays open."""
    read = ((timex, _YEARLESS.fullmatch(timex.value)) for timex in found)
    stands = next(((timex, said) for timex, said in read if said and _stands_in(article, timex.span)), None)
    if stands is None:
        return None
    month, day = int(stands[1][1]), int(stands[1][2])
    scene = Scene(article.text, lexicon.of(language), None, sentences)
    told = [timex for timex in found if timex.interval and "year" in timex.stated and not timex.signal]
    begins = [timex.interval.begin or 0 for timex in told if timex.interval and scene.tense.direction(timex.span) <= 0]
    if not begins:
        return None
    last = civil.date_of(max(begins) // civil.MINUTES)[0]
    years = [year for year in range(last - 1, last + _AHEAD) if civil.is_date(year, month, day)]
    days = [civil.day_number(year, month, day) for year in years]
    if near := [each for each in days if any(_is_near(timex, each) for timex in told)]:
        return max(near)
    after = [each for each in days if each >= civil.day_number(last, 1, 1)]
    fitting = [each for each in after if _fits(article.text, candidates, language, sentences, each)]
    return fitting[0] if len(fitting) == 1 else None


def _is_near(timex: Timex, day: int) -> bool:
    fine = timex.granularity is Granularity.DAY or (timex.granularity is not None and timex.granularity.has_time)
    begin = timex.interval.begin if timex.interval else None
    return fine and begin is not None and abs(begin // civil.MINUTES - day) <= _NEAR


def _fits(text: str, candidates: Sequence[Candidate], language: Language, sentences: Sequence[Span], day: int) -> bool:
    """Whether the days that are told by weekday, day and month are such days near this one, with it as today."""
    known = resolve(text, candidates, Reference(day, ReferenceBasis.TEXT), language, sentences)
    dated = [timex for timex in known if {"weekday", "day", "month"} <= {*timex.stated} and "year" not in timex.stated]
    return bool(dated) and all(_is_near(timex, day) and weekday_agrees(timex) for timex in dated)


def weekday_agrees(timex: Timex) -> bool:
    """Whether the day that a text gives is of the weekday that it tells with it."""
    return any(step.startswith("check weekday") and step.endswith("agrees") for step in timex.trail)


def _stands_in(article: Article, span: Span) -> bool:
    """Whether a date opens its line after no more than a place or outlet, and a dash or a line's end follows."""
    if span.start - article.body > _HEAD:
        return False
    line = article.text.rfind("\n", article.body, span.start) + 1
    before = article.text[max(line, article.body) : span.start]
    named = before[:1].isupper() or not before
    return bool(named and _BEFORE.fullmatch(before) and AFTER_DATE.match(article.text, span.end))
