"""Events of several articles that a person tells to be the same: one stands on the timeline, and the others in it."""

import pytest
from tests.decided import called, key, opened, read, state

from linimasa.model import Coverage, Ignored
from linimasa.project import Correction, Facet, History, Project, Replacement, Review, deciding

SECOND = "The old bridge was opened by Ann Marsh. Cora Bell sold the mill in 2019."
THIRD = "In May 2023 Dan Fox saw the bridge open."


def three() -> Project:
    return opened(read(), read(SECOND, path="b.txt", day=None), read(THIRD, path="c.txt", day=None))


def bridges(project: Project) -> list[tuple[int, str]]:
    return [entry.key for entry in project.entries if "bridge" in entry.event.title.lower()]


def joined() -> Project:
    project = three()
    deciding.merge(project, bridges(project)).do(project)
    return project


def test_the_event_whose_date_is_surest_leads() -> None:
    project = three()
    keys = bridges(project)
    assert [number for number, _ in keys] == [0, 1, 2]
    before = state(project)
    history = History()
    history.do(deciding.merge(project, keys), project)
    (lead,) = (entry for entry in project.entries if entry.also)
    assert (lead.key, lead.also, lead.edited) == (keys[0], (keys[2], keys[1]), True)
    assert lead.event.edtf == "2023-05-03"
    assert [project.leading(each) for each in keys] == [keys[0]] * 3
    assert {project.cast.members[each].name for each, _ in lead.actors} == {"Ann Marsh", "Dan Fox"}
    assert not {keys[1], keys[2]} & {entry.key for entry in project.entries}
    history.undo(project)
    assert state(project) == before
    history.redo(project)
    assert [entry.key for entry in project.entries if entry.also] == [keys[0]]


def test_a_joined_event_counts_once_for_its_actors() -> None:
    project = three()
    before = {member.name: member.events for member in project.cast.ranked()}
    deciding.merge(project, bridges(project)).do(project)
    after = {member.name: member.events for member in project.cast.ranked()}
    assert {name: before[name] - after[name] for name in before} == {
        name: 1 if name == "Ann Marsh" else 0 for name in before
    }
    assert sum(count.total for count in project.counts()[Facet.ARTICLES].values()) == len(project.entries)


def test_it_comes_apart_again() -> None:
    project = three()
    before = state(project)
    deciding.merge(project, bridges(project)).do(project)
    lead = next(entry.key for entry in project.entries if entry.also)
    assert deciding.can_split(project, lead)
    deciding.split(project, lead).do(project)
    assert (state(project), project.joins) == (before, ())


def test_joins_grow() -> None:
    project = three()
    first, second, third = bridges(project)
    deciding.merge(project, [second, third]).do(project)
    assert project.leading(second) == third
    deciding.merge(project, [second, first]).do(project)
    assert len(project.joins) == 1
    assert next(entry.also for entry in project.entries if entry.key == first) == (third, second)
    deciding.merge(project, [first, key(project, "ferry")]).do(project)
    assert len(next(entry.also for entry in project.entries if entry.key == first)) == 3


def test_a_rejected_event_leads_no_other() -> None:
    project = three()
    first, second, third = bridges(project)
    deciding.review(project, [first], Review.REJECTED).do(project)
    deciding.merge(project, [first, second, third]).do(project)
    assert project.leading(first) == third
    deciding.review(project, [third], Review.REJECTED).do(project)
    assert bridges(project) == [third]
    assert third not in {entry.key for entry in project.shown()}
    for number in range(3):
        states = {(each.state, each.reason) for each in project.coverage(number)}
        assert (Coverage.IGNORED, Ignored.REJECTED) in states


def test_an_event_of_a_merge_is_joined_as_the_merge() -> None:
    project = three()
    first, second, _ = bridges(project)
    deciding.merge(project, [first, key(project, "met")]).do(project)
    deciding.merge(project, [first, second]).do(project)
    lead = next(entry for entry in project.entries if entry.also)
    assert (lead.key, len(lead.event.passages), lead.also) == (first, 2, (second,))
    deciding.split(project, first).do(project)
    assert deciding.can_split(project, first)


def test_a_join_stays_when_an_article_is_read_anew_or_lacks_it() -> None:
    project = joined()
    first, second, third = (project.leading((n, "e1")) for n in range(3))
    assert first == second == third
    history = History()
    history.do(Replacement(1, project.as_read[1], read("Nothing is told here.", path="b.txt", day=None)), project)
    assert [len(entry.also) for entry in project.entries if entry.also] == [1]
    history.do(Replacement(0, project.as_read[0], read(day=None)), project)
    assert [len(entry.also) for entry in project.entries if entry.also] == [1]
    history.undo(project)
    history.undo(project)
    assert [len(entry.also) for entry in project.entries if entry.also] == [2]


def test_a_join_waits_for_its_articles() -> None:
    joins = joined().joins
    project = Project()
    project.join(joins)
    project.add([read()])
    assert not any(entry.also for entry in project.entries)
    project.add([read(THIRD, path="c.txt", day=None), read(SECOND, path="b.txt", day=None)])
    assert [len(entry.also) for entry in project.entries if entry.also] == [2]


def test_what_is_said_of_a_joined_event_is_its_own_when_it_comes_apart() -> None:
    project = three()
    first, second, _ = bridges(project)
    deciding.correct(project, second, Correction(title="A bridge was opened")).do(project)
    deciding.merge(project, [first, second]).do(project)
    assert not any(entry.event.title == "A bridge was opened" for entry in project.entries)
    deciding.split(project, first).do(project)
    assert called(project, "A bridge was opened").key == second


def test_an_unknown_event_is_joined_with_none() -> None:
    project = three()
    with pytest.raises(ValueError, match="two events or more"):
        deciding.merge(project, [(1, "e1"), (7, "e1")])


def test_what_one_article_does_not_have_any_more_can_be_forgotten() -> None:
    project = joined()
    assert not any(project.lost(number) for number in range(3))
    history = History()
    history.do(Replacement(2, project.as_read[2], read("Nothing of this is there.", path="c.txt")), project)
    (gone,) = project.lost(2)
    assert gone.title == "Dan Fox saw the bridge open"
    assert not any(project.lost(number) for number in range(2))
    before = state(project)
    command = deciding.forget(project, 2, [gone])
    history.do(command, project)
    assert not project.lost(2)
    assert [len(join) for join in project.joins] == [2]
    assert command.changed(project) is None
    history.undo(project)
    assert state(project) == before
    history.undo(project)
    assert [len(entry.also) for entry in project.entries if entry.also] == [2]
