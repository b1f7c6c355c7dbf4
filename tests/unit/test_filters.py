"""Filters: what each facet hides, what is counted, and what is told of it."""

import pytest
from tests.builders import Story

from linimasa.model import Certainty, EventKind
from linimasa.project import Choice, Facet, Filters, Known, Project, Value

ANN, BEN = "person:ann", "person:ben"


@pytest.fixture
def project() -> Project:
    story = Story()
    story.tell("Ann came", "2025-05-01", "Ann").tell("Ben came", "2025-05-02", "Ben", certainty=Certainty.INFERRED)
    story.tell("Ben spoke", "2025-05-03", "Ben", kind=EventKind.STATEMENT).tell("It rained", None)
    made = story.project()
    made.add([Story(title="Other").tell("Ben left", "2025-06-01", "Ben").extraction()])
    return made


def titles(project: Project) -> list[str]:
    return [entry.event.title for entry in project.shown()]


@pytest.mark.parametrize(
    ("facet", "hidden", "left"),
    [
        (Facet.ACTORS, {BEN}, ["Ann came", "It rained"]),
        (Facet.ACTORS, {None}, ["Ann came", "Ben came", "Ben spoke", "Ben left"]),
        (Facet.ARTICLES, {0}, ["Ben left"]),
        (Facet.KNOWN, {Known.STATED}, ["Ben came", "It rained"]),
        (Facet.KNOWN, {Known.INFERRED}, ["Ann came", "Ben spoke", "It rained", "Ben left"]),
        (Facet.LANGUAGES, {"en"}, []),
        (Facet.LANGUAGES, {"id"}, ["Ann came", "Ben came", "Ben spoke", "It rained", "Ben left"]),
        (Facet.KINDS, {EventKind.OCCURRENCE}, ["Ben spoke"]),
    ],
)
def test_each_facet_hides_its_values(project: Project, facet: Facet, hidden: set[Value], left: list[str]) -> None:
    project.filters = Filters().hiding(facet, hidden)
    assert titles(project) == left


def test_facets_and_words_hide_together(project: Project) -> None:
    project.filters = Filters(kinds=frozenset({EventKind.STATEMENT}), query="BEN")
    assert titles(project) == ["Ben came", "Ben left"]


def test_words_are_looked_for_in_articles_that_come_later(project: Project) -> None:
    project.filters = Filters(query="ann")
    project.add([Story(title="Third").tell("Ann left", "2025-06-01", "Ann").extraction()])
    assert titles(project) == ["Ann came", "Ann left"]


def test_a_query_without_letters_finds_all(project: Project) -> None:
    project.filters = Filters(query=" \n")
    assert len(project.shown()) == 5


def test_all_counts_say_shown_and_total(project: Project) -> None:
    project.filters = Filters(articles=frozenset({1}))
    counts = project.counts()
    assert counts[Facet.ACTORS] == {BEN: (2, 3), ANN: (1, 1), None: (1, 1)}
    assert counts[Facet.ARTICLES] == {0: (4, 4), 1: (0, 1)}
    assert counts[Facet.KNOWN] == {Known.STATED: (2, 3), Known.INFERRED: (1, 1)}
    assert counts[Facet.LANGUAGES] == {"en": (4, 5)}
    assert counts[Facet.KINDS] == {EventKind.OCCURRENCE: (3, 4), EventKind.STATEMENT: (1, 1)}
    assert next(iter(counts[Facet.ACTORS])) == BEN


def test_toggling_twice_is_nothing() -> None:
    once = Filters().toggled(Facet.ACTORS, BEN)
    assert once.actors == {BEN}
    assert once.toggled(Facet.ACTORS, BEN) == Filters()


def test_solo_hides_the_others_and_a_second_time_none() -> None:
    among: list[Value] = [ANN, BEN, None]
    alone = Filters(query="x").solo(Facet.ACTORS, BEN, among)
    assert alone.actors == {ANN, None}
    assert alone.solo(Facet.ACTORS, ANN, among).actors == {BEN, None}
    assert alone.solo(Facet.ACTORS, BEN, among) == Filters(query="x")


def test_only_what_there_is_counts_as_a_choice(project: Project) -> None:
    assert project.choices() == []
    project.filters = Filters(actors=frozenset({ANN, "person:nobody"}), languages=frozenset({"id"}))
    assert project.choices() == [Choice(Facet.ACTORS, (ANN,), (BEN, None))]


def test_filters_that_hide_nothing_are_false() -> None:
    assert not Filters()
    assert Filters(query="x")
    assert Filters(known=frozenset({Known.STATED}))
