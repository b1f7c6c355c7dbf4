"""Dates in words."""

import pytest
from PySide6.QtCore import QLocale
from tests.builders import interval

from linimasa.chart.ticks import Kind, Unit
from linimasa.civil import MINUTES, parse_minute
from linimasa.model import Granularity
from linimasa.ui import dates, translation
from linimasa.ui.dates import Style
from linimasa.ui.timeline.axis import major_text, minor_text


@pytest.mark.parametrize(
    ("begin", "end", "unit", "mod", "words"),
    [
        ("2025-11-12", "2025-11-13", Granularity.DAY, None, "Wednesday 12 November 2025"),
        ("2023-09-01", "2023-10-01", Granularity.MONTH, None, "September 2023"),
        ("2022-01-01", "2023-01-01", Granularity.YEAR, None, "2022"),
        ("2025-10-01", "2026-01-01", Granularity.QUARTER, None, "Q4 2025"),
        ("2014-01-01", "2020-01-01", Granularity.YEAR, None, "2014 to 2019"),
        ("1990-01-01", "2000-01-01", Granularity.DECADE, None, "the 1990s"),
        ("1866-09-01", "1870-01-01", Granularity.DECADE, "END", "late 1860s"),
        ("1860-01-01", "1870-01-01", Granularity.DECADE, "APPROX", "about the 1860s"),
        ("1801-01-01", "1901-01-01", Granularity.CENTURY, None, "19th century"),
        ("-0099-01-01", "0001-01-01", Granularity.CENTURY, None, "1st century BC"),
        ("1998-01-01", None, Granularity.YEAR, None, "since 1998"),
        (None, "2010-01-01", Granularity.YEAR, None, "before 2010"),
        ("2010-01-01", "2011-01-01", Granularity.YEAR, "APPROX", "about 2010"),
        ("2002-01-01", "2002-05-02", Granularity.YEAR, "START", "early 2002"),
        ("-0043-03-15", "-0043-03-16", Granularity.DAY, None, "Friday 15 March 44 BC"),
        ("2024-06-01", "2024-09-01", Granularity.SEASON, None, "summer 2024"),
        ("2024-07-01", "2025-01-01", Granularity.HALF, None, "second half of 2024"),
        ("2024-11-11", "2024-11-18", Granularity.WEEK, None, "week of Monday 11 November 2024"),
        ("2024-11-14T21:30", "2024-11-14T21:31", Granularity.MINUTE, None, "Thursday 14 November 2024, 21:30"),
    ],
)
def test_a_date_is_told_as_exactly_as_it_is_known(
    begin: str | None, end: str | None, unit: Granularity, mod: str | None, words: str
) -> None:
    assert dates.phrase(interval(begin, end), unit, mod=mod) == words


def test_flags_and_tables_are_shorter() -> None:
    day = interval("2025-11-12", "2025-11-13")
    assert dates.phrase(day, Granularity.DAY, Style.FLAG) == "Wed 12 Nov 2025"
    assert dates.phrase(day, Granularity.DAY, Style.SHORT) == "12 Nov 2025"


@pytest.mark.parametrize(
    ("style", "words"),
    [
        (Style.LONG, "Kamis, 14 November 2024 pukul 21.30"),
        (Style.FLAG, "Kam, 14 Nov 2024, 21.30"),
        (Style.SHORT, "14 Nov 2024, 21.30"),
    ],
)
def test_a_time_has_no_word_of_its_own_where_there_is_little_room(style: Style, words: str) -> None:
    translation.use("id")
    assert dates.phrase(interval("2024-11-14T21:30", "2024-11-14T21:31"), Granularity.MINUTE, style) == words


def test_the_part_of_a_day_is_named() -> None:
    morning = interval("2025-11-12T06:00", "2025-11-12T12:00")
    assert dates.phrase(morning, Granularity.PART, value="2025-11-12TMO") == "Wednesday 12 November 2025, morning"


@pytest.mark.parametrize(
    ("days", "words"),
    [(640, "21 months"), (365 * 8, "8 years"), (14, "14 days"), (1.5, "36 hours"), (0.05, "72 minutes")],
)
def test_a_span_is_told_in_the_unit_that_suits_it(days: float, words: str) -> None:
    assert dates.span(days) == words


@pytest.mark.parametrize(
    ("locale", "clock", "month"), [("en_US", "21:30", "Aug"), ("en_GB", "21:30", "Aug"), ("id", "21.30", "Agu")]
)
def test_the_axis_speaks_the_language_of_the_user(locale: str, clock: str, month: str) -> None:
    QLocale.setDefault(QLocale(locale))
    begin = parse_minute("2024-08-01T21:30")
    assert minor_text(Unit(Kind.MINUTE, 30), begin, 2000) == clock
    assert minor_text(Unit(Kind.MONTH), begin, 2) == month


@pytest.mark.parametrize(
    ("unit", "date", "minor", "major"),
    [
        (Unit(Kind.DAY), "2024-11-14", "14", "Thu 14 November 2024"),
        (Unit(Kind.MONTH), "2024-11-01", "Nov", "November 2024"),
        (Unit(Kind.YEAR), "2024-01-01", "2024", "2024"),
        (Unit(Kind.YEAR, 10), "2020-01-01", "2020", "2020s"),
        (Unit(Kind.YEAR, 100), "1800-01-01", "1800", "19th century"),
        (Unit(Kind.YEAR, 100), "-0099-01-01", "100 BC", "1st century BC"),
        (Unit(Kind.YEAR, 1000), "1000-01-01", "1000", "2nd millennium"),
        (Unit(Kind.YEAR, 10), "-0049-01-01", "50 BC", "50–41 BC"),
    ],
)
def test_units_are_named_on_the_axis(unit: Unit, date: str, minor: str, major: str) -> None:
    begin = parse_minute(date)
    assert begin % MINUTES == 0
    assert minor_text(unit, begin, 40) == minor
    assert major_text(unit, begin) == major
