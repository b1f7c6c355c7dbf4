"""What a person decides of events: accepted, rejected, edited, merged, split, and all of it taken back."""

from dataclasses import replace

import pytest
from tests.decided import TEXT, called, given, key, opened, read, state

from linimasa.model import ActorKind, Coverage, DateBasis, EventKind, Factor, Granularity, Ignored, Reason, Role
from linimasa.project import (
    Correction,
    Decide,
    Facet,
    Filters,
    History,
    Known,
    Part,
    Project,
    Replacement,
    Review,
    What,
    deciding,
    identity,
)


def done(project: Project, command: Decide) -> History:
    history = History()
    history.do(command, project)
    return history


def titles(project: Project) -> list[str]:
    return [entry.event.title for entry in project.shown()]


def test_a_rejected_event_is_hidden_until_it_is_asked_for() -> None:
    project = opened()
    before = state(project)
    assert not project.choices()
    history = done(project, deciding.review(project, [key(project, "mill")], Review.REJECTED))
    assert called(project, "mill").review is Review.REJECTED
    assert len(project.shown()) == len(project.entries) - 1
    assert project.counts()[Facet.REVIEW] == {Review.OPEN: (3, 3), Review.REJECTED: (0, 1)}
    assert [choice.facet for choice in project.choices()] == [Facet.REVIEW]
    project.filters = project.filters.hiding(Facet.REVIEW, ())
    assert len(project.shown()) == len(project.entries)
    project.filters = Filters()
    assert history.undo(project) is not None
    assert state(project) == before
    history.redo(project)
    assert len(project.shown()) == len(project.entries) - 1


def test_accepting_and_opening_again_leaves_no_trace() -> None:
    project = opened()
    before = state(project)
    mill = key(project, "mill")
    accept = deciding.review(project, [mill, key(project, "bridge")], Review.ACCEPTED)
    assert (accept.what, accept.number) == (What.ACCEPT, 0)
    done(project, accept)
    assert [entry.review for entry in project.entries].count(Review.ACCEPTED) == 2
    assert not called(project, "mill").edited
    assert accept.changed(project) in {mill, key(project, "bridge")}
    done(project, deciding.review(project, [mill, key(project, "bridge")], Review.OPEN))
    assert state(project) == before
    assert project.extractions[0] is project.as_read[0]


EDITS = [
    (Correction(title="The old mill burned"), lambda event: event.title == "The old mill burned"),
    (Correction(kind=EventKind.PLAN), lambda event: event.kind is EventKind.PLAN),
    (Correction(date=given("2019-02-03")), lambda event: event.edtf == "2019-02-03" and event.timexes == ()),
    (Correction(undated=True), lambda event: event.interval is None and event.reason == Reason.TAKEN),
    (Correction(actors=()), lambda event: event.actors == ()),
]


@pytest.mark.parametrize(("correction", "holds"), EDITS)
def test_an_edited_event(correction: Correction, holds: object) -> None:
    assert callable(holds)
    project = opened()
    before, mill = state(project), key(project, "mill")
    original = called(project, "mill").event
    history = done(project, deciding.correct(project, mill, correction))
    entry = project.entry(mill)
    assert entry is not None
    assert entry.edited
    assert holds(entry.event)
    assert (project.correction(mill), project.original(mill)) == (correction, original)
    history.undo(project)
    assert state(project) == before


def test_a_date_by_hand_is_known_as_such_and_sure() -> None:
    project = opened()
    ferry = key(project, "ferry")
    done(project, deciding.correct(project, ferry, Correction(date=given("2022-01-02"))))
    entry = project.entry(ferry)
    assert entry is not None
    assert (entry.known, entry.event.date_basis) == (Known.GIVEN, DateBasis.GIVEN)
    assert entry.event.factors[0] == (Factor.GIVEN, 1.0)


def test_actors_are_those_of_the_article() -> None:
    project = opened()
    mill = key(project, "mill")
    part = Part("Ann Marsh", ActorKind.PERSON, Role.AGENT)
    done(project, deciding.correct(project, mill, Correction(actors=(part,))))
    entry = project.entry(mill)
    assert entry is not None
    assert [(project.cast.members[each].name, role) for each, role in entry.actors] == [("Ann Marsh", Role.AGENT)]
    assert Factor.NO_ACTOR not in dict(entry.event.factors)
    with pytest.raises(ValueError, match="no person called Zoe"):
        deciding.correct(project, mill, Correction(actors=(Part("Zoe", ActorKind.PERSON, Role.AGENT),)))


def test_an_event_has_a_date_or_none() -> None:
    with pytest.raises(ValueError, match="has a date"):
        Correction(date=given("2022-01-02"), undated=True)
    with pytest.raises(ValueError, match="words"):
        Correction(title=" ")


def test_decisions_stay_when_the_article_is_read_anew() -> None:
    project = opened()
    done(project, deciding.correct(project, key(project, "ferry"), Correction(title="The ferry went down")))
    again = Replacement(0, project.as_read[0], read(day=None))
    history = done(project, deciding.review(project, [key(project, "mill")], Review.REJECTED))
    history.do(again, project)
    assert called(project, "ferry went down").edited
    assert called(project, "mill").review is Review.REJECTED
    assert project.as_read[0].reference.day is None
    while history.undo(project):
        pass
    assert [entry.review for entry in project.entries].count(Review.REJECTED) == 0


def test_decisions_come_back_with_an_article_that_is_opened_again() -> None:
    project = opened()
    done(project, deciding.review(project, [key(project, "mill")], Review.ACCEPTED))
    other = Project()
    known = {identity(project.as_read[0].article): project.decisions[0]}
    other.add([read(), read()], known)
    assert called(other, "mill").review is Review.ACCEPTED
    assert len(other.extractions) == 1


def test_a_sentence_of_rejected_events_alone_is_ignored() -> None:
    project = opened()
    done(project, deciding.review(project, [key(project, "mill")], Review.REJECTED))
    states = [(each.state, each.reason) for each in project.coverage(0)]
    assert states.count((Coverage.IGNORED, Ignored.REJECTED)) == 1
    assert states[1] == (Coverage.IGNORED, Ignored.REJECTED)


def test_merged_events_are_one_and_come_apart_again() -> None:
    project = opened()
    before = state(project)
    keys = [key(project, "bridge"), key(project, "met")]
    history = done(project, deciding.merge(project, keys))
    entry = called(project, "bridge")
    assert len(project.entries) == 3
    assert (entry.key, entry.edited, len(entry.event.passages)) == (keys[0], True, 2)
    assert {project.cast.members[each].name for each, _ in entry.actors} == {"Ann Marsh", "Ben Stone"}
    done(project, deciding.split(project, entry.key))
    assert state(project) == before
    history.undo(project)
    assert state(project) == before


def test_an_event_of_two_passages_is_split() -> None:
    first, second = "Alice Hartwell resigned on 4 May 2023.", "Hartwell resigned on the morning of 4 May 2023."
    project = opened(read(f"{first} {second}"))
    before = state(project)
    (entry,) = project.entries
    history = done(project, deciding.split(project, entry.key))
    text = project.extractions[0].article.text
    assert [one.event.span.of(text) for one in project.entries] == [first, second]
    assert [one.event.edtf for one in project.entries] == ["2023-05-04", "2023-05-04"]
    assert all(one.edited for one in project.entries)
    assert not deciding.can_split(project, project.entries[0].key)
    history.undo(project)
    assert state(project) == before


def test_what_is_not_there_any_more_can_be_forgotten() -> None:
    project = opened()
    deciding.review(project, [key(project, "ferry"), key(project, "mill")], Review.REJECTED).do(project)
    project.replace(0, read("Nothing. " + TEXT.replace("Later the ferry sank.", "")))
    (lost,) = project.applied[0].lost
    assert "ferry" in lost.words
    with pytest.raises(ValueError, match="not there"):
        deciding.forget(project, 0, [anchor for anchor in project.decisions[0].anchors if anchor != lost])
    change, before = deciding.forget(project, 0, [lost]), project.decisions
    change.do(project)
    assert not project.applied[0].lost
    assert [anchor.title for anchor in project.decisions[0].anchors] == [called(project, "mill").event.title]
    change.undo(project)
    assert project.decisions == before


def test_a_date_by_hand_says_which_part_of_its_unit_is_meant() -> None:
    project = opened()
    event = key(project, "mill")
    assert (project.entry(event) or called(project, "mill")).value == "2019"
    early = replace(given("2023-05-01"), mod="START", value="2023-05", granularity=Granularity.MONTH)
    done(project, deciding.correct(project, event, Correction(date=early)))
    entry = called(project, "mill")
    assert (entry.given, entry.mod, entry.value) == (early, "START", "2023-05")
    done(project, deciding.review(project, [event], Review.ACCEPTED))
    assert called(project, "mill").mod == "START"
