"""Search: what is found, and where it stands in the text as it was read."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa.model import (
    Article,
    DateBasis,
    Event,
    EventKind,
    Extraction,
    Quote,
    QuoteKind,
    Reference,
    ReferenceBasis,
    Span,
)
from linimasa.project import Filters, Project, find

LETTERS = "aé\u0301\u00adßﬁ½ \n\t\u200bİçΣ가😀.x"


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Cafés in CAFE", "café", ["Café", "CAFE"]),
        ("Cafe\u0301s", "cafe", ["Cafe\u0301"]),
        ("Straße", "STRASSE", ["Straße"]),
        ("ﬁnal", "f", ["ﬁ"]),
        ("the  big\r\nbridge", "big bridge", ["big\r\nbridge"]),
        ("in\u00adflasi", "inflasi", ["in\u00adflasi"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("한글", "한", ["한"]),
        ("😀 ok 😀", "OK", ["ok"]),
        ("ΟΔΟΣ οδος", "οδός", ["ΟΔΟΣ", "οδος"]),
        ("nothing", "", []),
        ("nothing", " \u0301", []),
        ("nothing", "night", []),
    ],
)
def test_hits(text: str, query: str, found: list[str]) -> None:
    assert [span.of(text) for span in find(text, query)] == found


@given(st.text(alphabet=LETTERS, max_size=40), st.data())
def test_every_part_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    part = text[start:end]
    said = "".join(c for c in part if unicodedata.category(c) not in ("Mn", "Cf")).strip()
    if said and "\u200b" not in part and "\u00ad" not in part:
        assert find(part, part)


@given(st.text(alphabet=LETTERS, max_size=40), st.text(alphabet=LETTERS, min_size=1, max_size=4))
def test_hits_lie_in_the_text_in_order_apart_and_say_what_is_looked_for(text: str, query: str) -> None:
    spans = find(text, query)
    before = 0
    for span in spans:
        assert 0 <= before <= span.start < span.end <= len(text)
        assert find(span.of(text), query)
        before = span.start + 1


TEXT = "Ann came home.\nBen said: “The gate is shut”. Nothing else."


def event(name: str, title: str, passage: str, *quotes: str) -> Event:
    span = Span(TEXT.index(passage), TEXT.index(passage) + len(passage))
    basis = DateBasis.NONE
    return Event(name, title, EventKind.OCCURRENCE, span, (span,), (), None, None, None, basis, None, 0.9, (), quotes)


@pytest.fixture
def project() -> Project:
    words = "“The gate is shut”"
    quote = Quote("q1", QuoteKind.DIRECT, (Span(TEXT.index(words), TEXT.index(words) + len(words)),))
    events = (event("e1", "Homecoming", "Ann came home."), event("e2", "Ben speaks", "Ben said:", "q1"))
    reference = Reference(None, ReferenceBasis.NONE)
    made = Project()
    made.add([Extraction(Article(TEXT), "en", reference, quotes=(quote,), events=events)])
    return made


@pytest.mark.parametrize(
    ("query", "found"),
    [("homecoming", ["e1"]), ("came", ["e1"]), ("GATE", ["e2"]), ("ben s", ["e2"]), ("home", ["e1"]), ("else", [])],
)
def test_titles_passages_and_quotes_are_searched(project: Project, query: str, found: list[str]) -> None:
    project.filters = Filters(query=query)
    assert [entry.event.id for entry in project.shown()] == found


def test_hits_in_the_text_are_told_by_offsets(project: Project) -> None:
    project.filters = Filters(query="ben")
    assert [span.of(TEXT) for span in project.hits(0)] == ["Ben"]
    project.filters = Filters()
    assert project.hits(0) == []
