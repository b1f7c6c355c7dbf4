"""Decisions as plain data: they come back the same, and what is no decision is refused."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa.model import ActorKind, EventKind, Granularity, Interval, Role
from linimasa.project import Anchor, Correction, Decisions, GivenDate, Identity, Part, Review
from linimasa.project.casting import Casting, Who
from linimasa.project.decisions import Told
from linimasa.project.written import (
    read_casting,
    read_decisions,
    read_joins,
    tell_casting,
    tell_decisions,
    tell_joins,
)

words = st.text(max_size=20)
anchors = st.builds(Anchor, words, words, words, st.integers(0, 2**40), words, st.integers(0, 9))
names = st.text(min_size=1, max_size=9)
parts = st.builds(Part, names, st.sampled_from(ActorKind), st.sampled_from(Role))
ends = st.tuples(st.integers(-(2**40), 2**40), st.integers(1, 2**40), st.sampled_from(["both", "first", "last"]))


@st.composite
def dates(draw: st.DrawFn) -> GivenDate:
    begin, length, known = draw(ends)
    interval = Interval(None if known == "last" else begin, None if known == "first" else begin + length)
    told = draw(words), draw(words), draw(st.none() | words), draw(words)
    return GivenDate(interval, draw(st.sampled_from(Granularity)), *told)


corrections = st.builds(
    Correction,
    title=st.none() | names.filter(str.strip),
    kind=st.none() | st.sampled_from(EventKind),
    date=st.none() | dates(),
    actors=st.none() | st.lists(parts, max_size=2).map(tuple),
    review=st.sampled_from(Review),
) | st.builds(Correction, undated=st.booleans())
decisions = st.builds(
    Decisions,
    st.lists(anchors, max_size=2).map(tuple),
    st.lists(st.lists(anchors, max_size=3).map(tuple), max_size=2).map(tuple),
    st.lists(st.tuples(anchors, corrections), max_size=3).map(tuple),
)
articles = st.builds(Identity, words, words, words)
people = st.builds(Who, names, st.sampled_from(ActorKind), st.none() | articles, st.none() | names)
castings = st.builds(
    Casting,
    st.lists(st.lists(people, max_size=3).map(tuple), max_size=2).map(tuple),
    st.lists(st.tuples(people, names), max_size=2).map(tuple),
)
joins = st.lists(st.lists(st.builds(Told, articles, anchors), max_size=3).map(tuple), max_size=2).map(tuple)


def through_json(data: Any) -> Any:
    return json.loads(json.dumps(data))


@given(decisions)
def test_decisions_come_back(decided: Decisions) -> None:
    assert read_decisions(through_json(tell_decisions(decided))) == decided


@given(joins)
def test_joins_come_back(joined: tuple[tuple[Told, ...], ...]) -> None:
    assert read_joins(through_json(tell_joins(joined))) == joined


@given(castings)
def test_a_casting_comes_back(casting: Casting) -> None:
    assert read_casting(through_json(tell_casting(casting))) == casting


def test_nothing_decided_is_nothing_written() -> None:
    assert tell_decisions(Decisions()) == {}
    assert tell_casting(Casting()) == {}


GOOD = {"words": "a", "before": "", "after": "", "start": 0, "title": "A"}
BAD: list[tuple[object, str]] = [
    ([], "list where an object"),
    ({"splits": {}}, "dict where a list"),
    ({"spilts": []}, "nothing is known of 'spilts'"),
    ({"splits": [GOOD | {"start": -1}]}, "number"),
    ({"splits": [GOOD | {"start": True}]}, "number"),
    ({"splits": [GOOD | {"words": "a" * 501}]}, "longer than 500"),
    ({"splits": [GOOD | {"title": None}]}, "title is no text"),
    ({"merges": [GOOD]}, "dict where a list"),
    ({"corrections": [{"of": GOOD, "kind": "rumour"}]}, "kind 'rumour'"),
    ({"corrections": [{"of": GOOD, "kind": []}]}, "kind"),
    ({"corrections": [{"of": GOOD, "title": " "}]}, "a title has words"),
    ({"corrections": [{"of": GOOD, "undated": 1}]}, "neither true nor false"),
    ({"corrections": [{"title": "A"}]}, "where an object"),
    ({"corrections": [{"of": GOOD, "date": {"interval": [5, 5]}}]}, "ends before it begins"),
    ({"corrections": [{"of": GOOD, "date": {"interval": [None, None]}}]}, "ends before it begins"),
    ({"corrections": [{"of": GOOD, "date": {"interval": [0]}}]}, "no two ends"),
    ({"corrections": [{"of": GOOD, "date": {"interval": [0, 2**60]}}]}, "number"),
    ({"corrections": [{"of": GOOD, "actors": ["Ann"]}]}, "where an object"),
    ({"splits": [GOOD] * 100_001}, "too long"),
]


@pytest.mark.parametrize(("data", "why"), BAD)
def test_what_is_no_decision_is_refused(data: object, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        read_decisions(data)


def test_what_is_no_join_and_no_casting_is_refused() -> None:
    with pytest.raises(ValueError, match="three texts"):
        read_joins([[{"article": ["a"], "event": GOOD}]])
    with pytest.raises(ValueError, match="form is no text"):
        read_casting({"apart": [{"actor": {"name": "Ann", "kind": "person"}, "form": 8}]})


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | words, lambda inner: st.lists(inner) | st.dictionaries(words, inner)
    )
)
def test_whatever_is_read_is_decisions_or_a_value_error(data: object) -> None:
    for read in (read_decisions, read_joins, read_casting):
        with suppress(ValueError):
            read(data)
