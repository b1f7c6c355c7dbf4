"""When events were: by their own dates, by the day of publication, by what stands near."""

import pytest
from tests.telling import build, interval

from linimasa.model import DateBasis, EventKind, Reason, ReferenceBasis

UNDATED = "Surti Rahayu membuka jalan itu."


def test_without_a_date_the_known_publication_day_stands() -> None:
    (event,), _ = build("id", UNDATED)
    assert (event.date_basis, interval(event)) == (DateBasis.REFERENCE, ("2024-03-20", "2024-03-21"))


@pytest.mark.parametrize("basis", [ReferenceBasis.TEXT, ReferenceBasis.FILE])
def test_a_day_only_inferred_is_never_the_reference(basis: ReferenceBasis) -> None:
    (event,), _ = build("id", UNDATED, basis)
    assert (event.date_basis, event.interval) == (DateBasis.NONE, None)
    assert event.reason


def test_else_a_neighbour_lends_its_date_with_little_confidence() -> None:
    (own, lent), _ = build("id", "Ghana menyerang Mali pada 5 Januari 2021. " + UNDATED, ReferenceBasis.NONE, None)
    assert (lent.date_basis, lent.interval) == (DateBasis.INHERITED, own.interval)
    assert lent.confidence < 0.5 < own.confidence


def test_a_neighbour_lends_its_day_and_not_its_hour() -> None:
    text = "Ghana menyerang Mali pada 5 Januari 2021 pukul 02.00. " + UNDATED
    _, lent = build("id", text, ReferenceBasis.NONE, None)[0]
    assert (interval(lent), lent.edtf) == (("2021-01-05", "2021-01-06"), "2021-01-05")


SAYINGS = [  # text, and the days of its statements
    (
        "“Kami siap,” kata Surti Rahayu. Ghana menyerang Mali pada 5 Maret 2024. “Kami pergi,” kata Surti Rahayu, "
        "Senin (18/3/2024).",
        ["2024-03-18", "2024-03-18"],  # not the day of what was told between
    ),
    ("Ghana menyerang Mali pada Senin (18/3/2024). “Kami siap,” kata Surti Rahayu.", ["2024-03-18"]),
    ("Ghana menyerang Mali pada 5 Januari 2021. “Kami siap,” kata Surti Rahayu.", [None]),  # who speaks speaks now
    ("Ghana menahan Mali dari 1 Maret hingga 19 Maret 2024. “Kami siap,” kata Surti Rahayu.", [None]),
]


@pytest.mark.parametrize(("text", "days"), SAYINGS)
def test_what_is_said_without_a_date_was_said_when_else_one_spoke(text: str, days: list[str | None]) -> None:
    found, _ = build("id", text, ReferenceBasis.TEXT)
    said = [event for event in found if event.kind is EventKind.STATEMENT]
    assert [when[0] if (when := interval(event)) else None for event in said] == days


def test_the_date_that_opens_an_entry_is_of_the_whole_entry() -> None:
    text = (
        "January 2020: Ghana opened a port. Ann Marsh praised the builders.\n\nMarch 2021 - A flood closed the port. "
        "Mali sent help.\n\nAnn Marsh planted oaks."
    )
    found, _ = build("en", text, ReferenceBasis.TEXT)
    assert [when and when[0] for when in map(interval, found)] == [
        "2020-01-01",
        "2020-01-01",
        "2021-03-01",
        "2021-03-01",
        "2021-03-01",
    ]


GOING_ON = [  # a paragraph after another, and the day its last event begins
    ("Kapal karam pada 5 Maret 2010. Tiga awak tewas.", "2010-03-05"),
    ("Kapal karam pada tahun 2010. Tiga awak tewas.", None),  # some day of that year, but which
    ("Kapal karam pada 5 Maret 2010.\n\nTiga awak tewas.", "2024-03-20"),
    ("Kapal karam pada 5 Maret 2010. “Kami sedih,” kata Surti Rahayu. Tiga awak tewas.", "2024-03-20"),
    ("Kapal karam pada 18 Maret 2024. Tiga awak tewas.", "2024-03-20"),
]


@pytest.mark.parametrize(("text", "day"), GOING_ON)
def test_what_goes_on_with_old_days_is_not_of_the_publication_day(text: str, day: str | None) -> None:
    found, _ = build("id", text)
    when = interval(found[-1])
    assert (when[0] if when else None) == day


NEWS = [  # the news of a text that tells no day of publication, and the day on which its last event begins
    ("Pabrik terbakar pada Senin (18/3/2024). " + "Warga panik. " * 6 + "Surti Rahayu menutup jalan.", "2024-03-18"),
    ("Kapal karam pada 5 Maret 2010.\n\n" + UNDATED, None),
    ("Kapal karam pada 5 Maret 2010. Surti Rahayu akan pergi pada 6 Mei 2024. " + UNDATED, None),
    (UNDATED + " Kapal karam pada 5 Maret 2010.", "2010-03-05"),
]


@pytest.mark.parametrize(("text", "day"), NEWS)
def test_what_is_told_without_a_date_is_of_the_news_and_not_of_old(text: str, day: str | None) -> None:
    found, _ = build("id", text, ReferenceBasis.TEXT)
    when = interval(found[-1])
    assert (when[0] if when else None) == day


def test_what_something_dates_from_is_no_beginning() -> None:
    (event,), _ = build("en", "The oldest mill in Harrow dates from 1520.")
    assert interval(event) == ("1520-01-01", "1521-01-01")


def test_a_plan_without_a_date_is_undated() -> None:
    (event,), _ = build("id", "Surti Rahayu akan membuka jalan itu.")
    assert (event.kind, event.date_basis, event.interval) == (EventKind.PLAN, DateBasis.NONE, None)


def test_the_date_said_outright_comes_before_one_that_is_reckoned() -> None:
    text = "Surti pergi pada 5 Januari 2021. Keesokan harinya, Rabu, 6 Januari 2021, Surti pulang."
    assert text.count("2021") == 2
    *_, event = build("id", text)[0]
    assert (interval(event), event.confidence) == (("2021-01-06", "2021-01-07"), build("id", text)[0][0].confidence)


REASONS = [
    ("id", "Surti Rahayu membuka jalan itu kemarin.", Reason.UNKNOWN),
    ("id", "Surti Rahayu akan membuka jalan itu.", Reason.PLANNED),
    ("id", "Pemerintah kelak membangun bendungan di hulu.", Reason.PLANNED),
    ("id", "Dahulu Surti Rahayu menanam tebu di sana.", Reason.VAGUE),
    ("id", "Surti Rahayu membuka jalan itu.", Reason.NOWHERE),
    ("en", "Someday the council will raise the old quay.", Reason.PLANNED),
    ("en", "Seven tides later, the council raised the old quay.", Reason.VAGUE),
    ("en", "Seven tides later, Ann Marsh said that the quay was safe.", Reason.VAGUE),
    ("id", "Tujuh purnama kemudian, Surti Rahayu membuka jalan itu.", Reason.VAGUE),
    ("id", "Surti Rahayu pernah memimpin desa itu.", Reason.VAGUE),
    ("en", "The council had sold the old quay to a brewer.", Reason.VAGUE),
    ("en", "The council raised the old quay.", Reason.NOWHERE),
]


@pytest.mark.parametrize(("code", "text", "reason"), REASONS)
def test_what_has_no_date_has_a_reason(code: str, text: str, reason: Reason) -> None:
    (event,), _ = build(code, text, ReferenceBasis.NONE, None)
    assert (event.interval, event.reason) == (None, reason)


def test_neither_a_plan_nor_an_open_date_is_lent() -> None:
    text = "Ghana menyerang Mali sejak 5 Januari 2021. Surti Rahayu akan pergi pada 6 Mei 2030. " + UNDATED
    assert build("id", text, ReferenceBasis.NONE, None)[0][-1].date_basis is DateBasis.NONE


def test_what_lies_after_the_day_of_publication_is_a_plan() -> None:
    (event,), _ = build("id", "Hasil uji diumumkan pekan depan.")
    assert event.kind is EventKind.PLAN


def test_a_date_that_heads_an_entry_is_surer_than_one_of_a_sentence_nearby() -> None:
    text = "Maret 2021: Ghana menyerang Mali. " + UNDATED + "\nMei 2021: Ghana mundur."
    found, _ = build("id", text)
    (headed,) = [each for each in found if each.title == "Surti Rahayu membuka jalan"]
    assert (headed.date_basis, interval(headed)) == (DateBasis.INHERITED, ("2021-03-01", "2021-04-01"))
    assert 0.5 < headed.confidence < 0.95
