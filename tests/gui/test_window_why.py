"""The sentence that says why an event has its date, for every verb of the trail and every basis."""

from dataclasses import replace
from typing import Any

import pytest

from linimasa.civil import MINUTES, parse_day
from linimasa.model import (
    Article,
    Certainty,
    DateBasis,
    Event,
    EventKind,
    Extraction,
    Granularity,
    Interval,
    Reading,
    Reason,
    Reference,
    ReferenceBasis,
    Span,
    Timex,
    TimexType,
)
from linimasa.project import Entry, Project
from linimasa.ui import steps, why

TEXT = "WORDS happened. Rabu (13/9) was said before."
OTHER = Timex(
    "t1",
    Span(16, 27),
    TimexType.DATE,
    "2023-09-13",
    None,
    None,
    Certainty.INFERRED,
    "other",
    ("from reference 2023-09-14",),
)


def day(date: str) -> Interval:
    return Interval(parse_day(date) * MINUTES, (parse_day(date) + 1) * MINUTES)


THE_DAY = day("2023-09-14")


def timex(*trail: str, **changes: Any) -> Timex:
    made = Timex(
        "t2",
        Span(0, 5),
        TimexType.DATE,
        "2023-09-14",
        day("2023-09-14"),
        Granularity.DAY,
        Certainty.INFERRED,
        "rule",
        trail,
    )
    return replace(made, **changes)


def told(
    found: Timex | None,
    basis: DateBasis = DateBasis.STATED,
    reference: ReferenceBasis = ReferenceBasis.TEXT,
    interval: Interval | None = THE_DAY,
    reason: str | None = None,
) -> tuple[Entry, Extraction]:
    event = Event(
        "e1",
        "It happened",
        EventKind.OCCURRENCE,
        Span(0, 15),
        (Span(0, 15),),
        ("t2",) if found else (),
        interval,
        Granularity.DAY,
        None,
        basis,
        reason,
        0.9,
    )
    timexes = (OTHER, found) if found else (OTHER,)
    extraction = Extraction(
        Article(TEXT), "en", Reference(parse_day("2023-09-14"), reference), timexes, events=(event,)
    )
    project = Project()
    project.add([extraction])
    return project.entries[0], extraction


def sentence(*arguments: Any, **named: Any) -> str:
    return why.sentence(*told(*arguments, **named))


@pytest.mark.parametrize(
    ("trail", "explanation"),
    [
        (("from reference 2023-09-14",), "Thursday 14 September 2023, the latest date in the text"),
        (
            ("from reference 2023-09-14", "shift day -1"),
            "the day before Thursday 14 September 2023, the latest date in the text",
        ),
        (
            ("from reference 2023-09-14", "truncate year", "shift year -1"),
            "the year before 2023, the year of the latest date in the text",
        ),
        (
            ("from reference 2023-09-14", "truncate month", "shift month +1"),
            "the month after September 2023, the month of the latest date in the text",
        ),
        (("from reference 2023-09-14", "truncate year"), "2023, the year of the latest date in the text"),
        (
            ("from reference 2023-09-14", "truncate year", "shift year -3"),
            "3 years before 2023, the year of the latest date in the text",
        ),
        (("from t1 2023-09-13", "shift day +2"), "2 days after Wednesday 13 September 2023, as in “Rabu (13/9)”"),
        (
            ("from reference 2023-09-14", "back weekday 3"),
            "the last Wednesday before Thursday 14 September 2023, the latest date in the text",
        ),
        (
            ("from reference 2023-09-14", "ahead month 2"),
            "the first February after Thursday 14 September 2023, the latest date in the text",
        ),
        (
            ("from reference 2023-09-14", "this weekday 5"),
            "the Friday in the week of Thursday 14 September 2023, the latest date in the text",
        ),
        (
            ("from reference 2023-09-14", "truncate year", "set month 5", "set day 3"),
            "3 May in 2023, the year of the latest date in the text",
        ),
        (
            ("from reference 2023-09-14", "truncate week", "shift week -1"),
            "the week before the week of Thursday 14 September 2023, the latest date in the text",
        ),
        (
            ("from t1 2023-09-13", "part TMO"),
            "the morning of Wednesday 13 September 2023, as in “Rabu (13/9)”",
        ),
        (("from t1 2023-09-13", "at 06:14"), "06:14 on Wednesday 13 September 2023, as in “Rabu (13/9)”"),
        (("read 2023", "third first"), "the beginning of 2023"),
        (("read 2014", "until 2019"), "from 2014 until 2019"),
        (("read 2023-05", "nth 1 week"), "week 1 of May 2023"),
        (("read 2023-05", "nth -1 weekday 5"), "the last Friday of May 2023"),
        (("read 2024", "holiday ID eid-al-fitr"), "Eid al-Fitr in 2024"),
        (
            ("from reference 2023-09-14", "truncate year", "easter -2"),
            "2 days before Easter in 2023, the year of the latest date in the text",
        ),
        (("read 2024", "easter +0", "shift day -1"), "the day before Easter in 2024"),
        (("hijri 1445-09-01",), "1/9/1445 of the Islamic calendar"),
        (
            ("from reference 2023-09-14", "hijri 1445-01-01"),
            "1/1/1445 of the Islamic calendar, near Thursday 14 September 2023, the latest date in the text",
        ),
    ],
)
def test_every_verb_is_told(trail: tuple[str, ...], explanation: str) -> None:
    assert sentence(timex(*trail)) == f"“WORDS”: {explanation}."


@pytest.mark.parametrize(
    ("basis", "words"),
    [
        (ReferenceBasis.GIVEN, "the day given for “today”"),
        (ReferenceBasis.METADATA, "the publication date"),
        (ReferenceBasis.DATELINE, "the date in the dateline"),
        (ReferenceBasis.FILE, "the date of the file"),
    ],
)
def test_the_reference_says_where_it_comes_from(basis: ReferenceBasis, words: str) -> None:
    assert sentence(timex("from reference 2023-09-14"), reference=basis).endswith(f"{words}.")


def test_a_whole_date_needs_no_reckoning() -> None:
    assert sentence(timex("read 2023-09-14")) == "“WORDS” says the whole date."
    morning = timex("read 2023-09-14", "part TMO", granularity=Granularity.PART)
    assert sentence(morning) == "“WORDS” says the date and the time of day."
    spring = timex("read 2017", "set month 3", "truncate season", granularity=Granularity.SEASON)
    assert sentence(spring) == "“WORDS” names a season and no day, so the mark is as wide as the season."
    month = timex("read 2023-09", granularity=Granularity.MONTH)
    assert sentence(month) == "“WORDS” names a month and no day, so the mark is as wide as the month."


@pytest.mark.parametrize(
    ("step", "remark"),
    [
        ("check weekday 2 contradicts", "The text calls it a Tuesday, which it was not."),
        ("order dmy by weekday", "It is read with the day first: the weekday beside it fits only so."),
        ("order mdy by language", "It is read with the month first: that is usual in the article's language."),
        ("zone +07:00", "The time is that of the zone +07:00."),
    ],
)
def test_what_to_be_careful_about(step: str, remark: str) -> None:
    assert sentence(timex("read 2023-09-14", step)) == f"“WORDS” says the whole date. {remark}"


def test_a_weekday_that_agrees_is_not_worth_a_word() -> None:
    assert sentence(timex("read 2023-09-14", "check weekday 4 agrees")) == "“WORDS” says the whole date."


def test_two_readings_are_both_told() -> None:
    other = Reading("2023-05-09", day("2023-05-09"), Granularity.DAY, ("read 2023-05-09", "order mdy by language"))
    found = timex(
        "read 2023-09-05",
        "order dmy by language",
        interval=day("2023-09-05"),
        certainty=Certainty.AMBIGUOUS,
        readings=(other,),
    )
    assert sentence(found) == (
        "“WORDS” can be read as Tuesday 5 September 2023 (day first) or as Tuesday 9 May 2023 (month first), "
        "and nothing else in the article decides it."
    )


def test_a_date_that_is_not_in_the_sentence() -> None:
    assert sentence(None, DateBasis.REFERENCE, ReferenceBasis.METADATA) == (
        "The sentence names no date. The article is from Thursday 14 September 2023, the publication date, "
        "and the event is placed there."
    )
    nearby = "The sentence names no date, so that of a sentence nearby is taken."
    assert sentence(timex("read 2023-09-14"), DateBasis.INHERITED) == f"{nearby} “WORDS” says the whole date."


def test_open_ends_are_told() -> None:
    since = Interval(day("2023-09-14").begin, None)
    assert sentence(timex("read 2023-09-14"), interval=since).endswith("It begins then; no end is known.")
    before = Interval(None, day("2023-09-14").begin)
    assert sentence(timex("read 2023-09-14"), interval=before).endswith("It ends then; no beginning is known.")


def test_an_undated_event_gives_its_reason() -> None:
    assert sentence(None, DateBasis.NONE, interval=None, reason=Reason.PLANNED) == "A plan whose time is not said."
    assert sentence(None, DateBasis.NONE, interval=None) == "The sentence names no date."
    vague = timex("read 2023-09-14", interval=None)
    assert sentence(vague, DateBasis.NONE, interval=None) == "“WORDS” cannot be placed in the calendar."


@pytest.mark.parametrize(
    ("step", "chip"),
    [
        ("read 2023-09-14", "Thu 14 Sep 2023"),
        ("from reference 2023-09-14", "“today” Thu 14 Sep 2023"),
        ("from t1 2023-09-13", "“Rabu (13/9)”"),
        ("truncate year", "its year"),
        ("shift year -1", "1 year earlier"),
        ("shift day +2", "2 days later"),
        ("back weekday 3", "last Wednesday"),
        ("ahead month 2", "next February"),
        ("this weekday 5", "Friday of that week"),
        ("set month 5", "May"),
        ("set day 3", "day 3"),
        ("set year 2019", "2019"),
        ("part TMO", "morning"),
        ("at 06:14", "06:14"),
        ("third last", "the end"),
        ("until 2019", "until 2019"),
        ("nth 2 weekday 1", "Monday 2"),
        ("nth -1 week", "the last week"),
        ("holiday US thanksgiving-day", "Thanksgiving"),
        ("easter +0", "Easter"),
        ("easter +39", "39 days after Easter"),
        ("hijri 1445-09-01", "1/9/1445 of the Islamic calendar"),
    ],
)
def test_every_step_has_a_chip(step: str, chip: str) -> None:
    _, extraction = told(timex("read 2023-09-14"))
    assert steps.chip(steps.parse((step,))[0], extraction) == chip
