"""What is told twice is one event with two passages; what only looks alike is two."""

import pytest

from linimasa import civil, pipeline
from linimasa.model import Article, Event, Factor
from linimasa.pipeline import Options


def told(code: str, text: str) -> tuple[Event, ...]:
    return pipeline.extract(Article(text), Options(reference=civil.parse_day("2024-03-20"), language=code)).events


TWICE = [
    (
        "id",
        "Kapal itu karam pada 4 Juni 2019 di Selat Bali.",
        "Kapal nelayan itu karam di Selat Bali pada 4 Juni 2019.",
    ),
    ("id", "Bupati Sugeng Riyadi mundur pada Mei 2021.", "Pada 3 Mei 2021 Sugeng Riyadi mundur."),
    ("en", "Alice Hartwell resigned on 4 May 2023.", "Hartwell resigned on the morning of 4 May 2023."),
    ("en", "The grain mill in Ribe burned down in 2014.", "In 2014 the old grain mill in Ribe burned down."),
]


@pytest.mark.parametrize(("code", "first", "second"), TWICE)
def test_one_event_with_two_passages(code: str, first: str, second: str) -> None:
    text = f"{first} {second}"
    (event,) = told(code, text)
    assert [passage.of(text) for passage in event.passages] == [first, second]
    assert event.span.of(text) == first
    assert Factor.TWICE in dict(event.factors)


def test_the_finer_date_stands() -> None:
    (event,) = told("id", "Bupati Sugeng Riyadi mundur pada Mei 2021. Pada 3 Mei 2021 Sugeng Riyadi mundur.")
    assert event.edtf == "2021-05-03"
    assert len(event.timexes) == 2


APART = [
    ("another day", "en", "The dam burst in 1987.", "The dam burst in 1988."),
    ("another number", "en", "Police seized 3 boats in May 2023.", "Police seized 5 boats in May 2023."),
    ("another target", "en", "Ann Marsh met Ben Stone in 2019.", "Ann Marsh met Tom Keller in 2019."),
    ("another agent", "en", "Ann Marsh left Acme in 2019.", "Tom Keller left Acme in 2019."),
    ("another verb", "en", "Ann Marsh opened the bridge in 2019.", "Ann Marsh closed the bridge in 2019."),
    (
        "another thing",
        "en",
        "The council approved the plan in June 2019.",
        "The council approved the budget in June 2019.",
    ),
    ("again", "en", "The mill in Ribe burned on 9 May 2019.", "The mill in Ribe burned again on 9 May 2019."),
    (
        "another place",
        "id",
        "Gudang di Kudus terbakar pada 9 Mei 2019.",
        "Gudang di Semarang terbakar pada 9 Mei 2019.",
    ),
    ("another count", "id", "Dua rumah roboh pada 9 Mei 2019.", "Tiga rumah roboh pada 9 Mei 2019."),
    (
        "a plan",
        "id",
        "Surti Rahayu membuka warung pada 2 Mei 2022.",
        "Surti Rahayu akan membuka warung pada 2 Mei 2024.",
    ),
    ("no date of its own", "id", "Surti Rahayu membuka warung pada 9 Mei 2019.", "Surti Rahayu membuka warung."),
    ("a saying", "en", "Ann Marsh said on Monday that it rained.", "Ann Marsh said on Monday that it rained."),
]


@pytest.mark.parametrize(("code", "first", "second"), [each[1:] for each in APART], ids=[each[0] for each in APART])
def test_two_events(code: str, first: str, second: str) -> None:
    assert [len(event.passages) for event in told(code, f"{first} {second}")] == [1, 1]


def test_two_dates_of_one_sentence_are_two_events() -> None:
    assert len(told("id", "Bukit Sira longsor pada 1994 dan 2007.")) == 2
