"""The day that "today" means in an article: from its metadata, its dateline, its text or its file's name."""

import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from .. import civil
from ..languages import Language
from ..model import Article, DaySource, Granularity, Reference, ReferenceBasis, Span, Timex
from . import dateline, lexicon, yearless
from .chronology import chronology
from .resolve import is_story, resolve
from .scene import Scene
from .tables import Candidate

_YEAR, _MONTH, _WEEK = 366, 31, 7  # days
_TOGETHER = 3  # days
_WEEKDAY = frozenset({"weekday", "part"})
_IN_NAME = re.compile(r"(?<!\d)(\d{4})([-_.]?)(\d\d)\2(\d\d)(?!\d)")
_UNKNOWN = Reference(None, ReferenceBasis.NONE)


def infer_reference(
    article: Article, candidates: Sequence[Candidate], language: Language, sentences: Sequence[Span] = ()
) -> Reference:
    """The reference day of an article: the day of publication that its file tells, else a dateline, else a book's day,
    else the latest full date told, else the day a document was created or the one in the file's name, else the last of
    days without a year, in a year that the text names.

    Where days are told by weekday, day and month alone ("Senin (16/10)"), the latest of these goes before a full
    date, unless that is of the month after it and tells its weekday as well.

    Raises:
        LanguageError: the language's `[timex]` table is wrong.
    """
    if article.published is not None:
        return Reference(article.published, ReferenceBasis.METADATA)
    found = resolve(article.text, candidates, _UNKNOWN, language, sentences)
    days = [timex for timex in found if _full(timex)]
    told = dateline.whole(article, found, days)
    if told:
        return Reference(_day(told), ReferenceBasis.DATELINE)
    if day := dateline.without_year(article, candidates, language, sentences, found):
        return Reference(day, ReferenceBasis.DATELINE)
    weak = {publication.source: publication.day for publication in article.publications}
    if DaySource.BOOK in weak:
        return Reference(weak[DaySource.BOOK], ReferenceBasis.METADATA)
    if latest := _latest(article.text, candidates, language, sentences, found):
        return latest
    if DaySource.CREATED in weak:
        return Reference(weak[DaySource.CREATED], ReferenceBasis.FILE)
    return _from_name(article.path) or _of_named_year(article.text, candidates, language, sentences, found)


def _full(timex: Timex) -> bool:
    """Whether the text says year, month and day (of the range's beginning at least)."""
    fine = timex.granularity is not None and (timex.granularity is Granularity.DAY or timex.granularity.has_time)
    return fine and timex.anchor is None


def _day(timex: Timex) -> int:
    assert timex.interval is not None
    assert timex.interval.begin is not None
    return timex.interval.begin // civil.MINUTES


def _last_day(timex: Timex) -> int:
    """The day told, of two or three told together the last: "Senin-Selasa (8-9/1/2024)"."""
    assert timex.interval is not None
    first, end = _day(timex), timex.interval.end or 0
    last = (end - 1) // civil.MINUTES
    return last if first < last < first + _TOGETHER else first


def _latest(
    text: str, candidates: Sequence[Candidate], language: Language, sentences: Sequence[Span], found: Sequence[Timex]
) -> Reference | None:
    """The latest day told as past; none where most of what has a year is later still, so that it is an old story's."""
    if not any(map(_full, found)):
        return None
    scene = Scene(text, lexicon.of(language), None, sentences)
    ahead = {candidate.span for candidate in candidates if candidate.slots.get("direction") == "1"}  # "mendatang"
    told = [timex for timex in found if scene.tense.direction(timex.span) <= 0]
    days = _news({_last_day(timex): timex for timex in told if _full(timex)})
    if not days or _is_outdated(max(days), found):
        return None
    if "weekday" not in days[max(days)].stated and (_goes_on_after(max(days), told) or _is_old(text, candidates)):
        return None
    latest = Reference(max(days), ReferenceBasis.TEXT)
    if any(_is_recent(timex.stated) for timex in found):
        known = resolve(text, candidates, latest, language, sentences)
        recent = [timex for timex in known if _is_recent(timex.stated) and timex.span not in ahead]
        past = [timex for timex in recent if scene.tense.direction(timex.span) <= 0]
        if near := [_day(timex) for timex in past if dateline.weekday_agrees(timex)]:
            whole = [day for day, timex in days.items() if dateline.weekday_agrees(timex) and day <= max(near) + _MONTH]
            return Reference(_told_on(max(near + whole), scene, candidates), ReferenceBasis.TEXT)
    said = "weekday" in days[max(days)].stated
    return Reference(_told_on(max(days), scene, candidates), ReferenceBasis.TEXT) if said else latest


def _told_on(day: int, scene: Scene, candidates: Sequence[Candidate]) -> int:
    """The next day or the one after it, if news tell of it as past, by its weekday alone: "kata Ani, Kamis"."""
    bare = [each for each in candidates if each.operation == "weekday" and each.slots.keys() <= _WEEKDAY]
    past = {each.slots["weekday"] for each in bare if scene.tense.direction(each.span) < 0}
    return next((day + days for days in (1, 2) if str(civil.weekday(day + days)) in past), day)


def _news(days: Mapping[int, Timex]) -> Mapping[int, Timex]:
    """The days that can be today: where some are told by their weekday, as news tell the days around them, a plain one
    long after these or from which on something holds ("mulai 1 Januari 2025") is still to come."""
    near = [day for day, timex in days.items() if "weekday" in timex.stated]
    if not near:
        return days
    last = max(near)
    return {day: timex for day, timex in days.items() if day <= last or (day <= last + _WEEK and not timex.signal)}


def _is_outdated(day: int, found: Sequence[Timex]) -> bool:
    """Whether most of the years that a text names come more than a year after a day."""
    begins = _years_begin(found)
    return 2 * sum(begin > day + _YEAR for begin in begins) > len(begins)


def _goes_on_after(day: int, told: Sequence[Timex]) -> bool:
    """Whether a life goes on years after its latest day; what a preposition points at ("by 2030") may be to come."""
    later = {begin for begin in _years_begin([each for each in told if not each.signal]) if begin > day + _YEAR}
    return len(later) > 1


def _is_old(text: str, candidates: Sequence[Candidate]) -> bool:
    """Whether a text is a history, of which no day is one of news; a chronology may well go up to today."""
    return is_story(candidates, _UNKNOWN) and chronology(text, candidates) is None


def _years_begin(found: Sequence[Timex]) -> list[int]:
    """The days on which the years begin that a text names, and what is finer in them."""
    begins = [timex.interval.begin for timex in found if timex.interval and "year" in timex.stated]
    return [begin // civil.MINUTES for begin in begins if begin is not None]


def _is_recent(stated: Sequence[str]) -> bool:
    """Whether a day is told by its weekday, and by its number without a year, as news tell days that are near."""
    return {"weekday", "day", "month"} <= {*stated} and "year" not in stated


def _of_named_year(
    text: str, candidates: Sequence[Candidate], language: Language, sentences: Sequence[Span], found: Sequence[Timex]
) -> Reference:
    """The last of days without a year, if a year is named in which they have their weekdays, and no story told."""
    open_still = not any(map(_full, found)) and not _is_old(text, candidates)
    day = yearless.last_day(text, candidates, language, sentences) if open_still else None
    return _UNKNOWN if day is None or _is_outdated(day, found) else Reference(day, ReferenceBasis.TEXT)


def _from_name(path: str | None) -> Reference | None:
    for match in _IN_NAME.finditer(PurePath(path or "").name):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        if civil.is_date(year, month, day):
            return Reference(civil.day_number(year, month, day), ReferenceBasis.FILE)
    return None
