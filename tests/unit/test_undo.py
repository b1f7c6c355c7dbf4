"""Changes of the project that can be taken back."""

from dataclasses import replace

import pytest
from tests.builders import Story

from linimasa.civil import parse_day
from linimasa.model import Event, Extraction, Reference, ReferenceBasis, Span
from linimasa.project import Entry, Filters, History, Project, Replacement, Replacements, counterpart, recasting
from linimasa.project.undo import MOST


def three() -> Project:
    project = Project()
    stories = [
        Story(title="Ferry").tell("It sank.", "2024-02-01", "Ana").tell("It was raised.", "2024-02-03", "Budi"),
        Story(title="Bridge").tell("It opened.", "2024-03-01", "Ana").tell("It closed.", "2024-04-01", "Citra"),
        Story(title="Port").tell("It was sold.", "2024-05-01", "Budi"),
    ]
    project.add(story.extraction() for story in stories)
    return project


def reread() -> Extraction:
    """The bridge's article with other dates, one event less and a new actor."""
    story = Story(title="Bridge", reference="2025-01-01").tell("It opened for all.", "2025-03-01", "Dewi")
    return story.extraction()


def titles(project: Project) -> list[str]:
    return [entry.event.title for entry in project.entries]


def counts(project: Project) -> dict[str, int]:
    return {member.name: member.events for member in project.cast.ranked()}


def test_an_article_read_anew_takes_the_old_ones_place() -> None:
    project = three()
    project.replace(1, reread())
    assert titles(project) == ["It sank.", "It was raised.", "It opened for all.", "It was sold."]
    assert counts(project) == {"Budi": 2, "Ana": 1, "Dewi": 1}
    assert [one.article.title for one in project.extractions] == ["Ferry", "Bridge", "Port"]
    assert project.entry((1, "e2")) is None
    entry = project.entry((1, "e1"))
    assert entry
    assert entry.event.title == "It opened for all."


def test_colours_and_filters_outlive_it() -> None:
    project = three()
    before = {member.key: member.colour for member in project.cast.members.values()}
    project.filters = Filters(actors=frozenset({"person:budi"}), articles=frozenset({2}))
    project.replace(1, reread())
    after = {member.key: member.colour for member in project.cast.members.values()}
    assert {key: after[key] for key in before} == before
    assert after["person:dewi"] not in {None, *before.values()}
    assert [entry.event.title for entry in project.shown()] == ["It sank.", "It opened for all."]


def test_search_looks_at_the_new_titles() -> None:
    project = three()
    project.filters = Filters(query="for all")
    assert project.shown() == []
    project.replace(1, reread())
    assert [entry.event.title for entry in project.shown()] == ["It opened for all."]
    project.filters = Filters(query="closed")
    assert project.shown() == []


def test_an_article_without_events_can_get_some() -> None:
    project = three()
    empty = replace(project.extractions[1], events=())
    project.replace(1, empty)
    assert titles(project) == ["It sank.", "It was raised.", "It was sold."]
    project.replace(1, reread())
    assert titles(project) == ["It sank.", "It was raised.", "It opened for all.", "It was sold."]


def test_a_change_is_undone_and_redone() -> None:
    project, history = three(), History()
    fresh = three()
    assert (history.can_undo, history.can_redo) == (False, False)
    history.do(Replacement(1, project.extractions[1], reread()), project)
    assert (history.can_undo, history.can_redo) == (True, False)
    history.undo(project)
    assert (history.can_undo, history.can_redo) == (False, True)
    assert project.entries == fresh.entries
    assert project.extractions == fresh.extractions
    assert counts(project) == counts(fresh)
    history.redo(project)
    assert titles(project)[2] == "It opened for all."


def test_a_new_change_ends_what_could_be_redone() -> None:
    project, history = three(), History()
    history.do(Replacement(1, project.extractions[1], reread()), project)
    history.undo(project)
    day = Reference(parse_day("2024-01-01"), ReferenceBasis.GIVEN)
    other = replace(project.extractions[0], reference=day)
    history.do(Replacement(0, project.extractions[0], other), project)
    assert not history.can_redo
    history.redo(project)
    assert project.extractions[0] == other
    assert titles(project) == titles(three())


def test_with_nothing_done_nothing_is_undone() -> None:
    project, history = three(), History()
    history.undo(project)
    history.redo(project)
    assert project.entries == three().entries
    assert not history.can_undo
    assert not history.can_redo


def test_of_many_changes_the_oldest_are_forgotten() -> None:
    project, history = three(), History()
    for n in range(MOST + 3):
        history.do(recasting.recoloured(project, "person:ana", n % 8), project)
    assert (len(history.commands), history.done, history.forgotten) == (MOST, MOST, 3)


def entry(name: str, title: str, start: int, end: int) -> Entry:
    made = Story().tell(title, "2024-02-01").project().entries[0]
    event: Event = replace(made.event, id=name, span=Span(start, end))
    return replace(made, key=(0, name), event=event)


@pytest.mark.parametrize(
    ("among", "wanted"),
    [
        ([("e1", "Other", 0, 20), ("e2", "Fire", 30, 60)], "e2"),
        ([("e1", "Fire", 0, 20), ("e2", "Blaze", 30, 60)], "e2"),  # the sentence decides before the title
        ([("e1", "Fire", 30, 60), ("e2", "Smoke", 30, 60)], "e1"),  # of two in the sentence, the same title
        ([("e1", "Smoke", 30, 60), ("e3", "Blaze", 30, 60)], "e3"),  # else the one of the same name
        ([("e1", "Fire", 20, 33), ("e2", "Fire", 33, 70)], "e2"),  # sentences were split anew: most of it
        ([("e1", "Fire", 0, 30), ("e2", "Fire", 60, 90)], None),
        ([], None),
    ],
)
def test_the_event_that_stands_for_one_that_was_there(
    among: list[tuple[str, str, int, int]], wanted: str | None
) -> None:
    before = entry("e3", "Fire", 30, 60)
    found = counterpart(before, [entry(*one) for one in among])
    assert found == (None if wanted is None else (0, wanted))


def test_the_articles_of_a_file_change_and_come_back_in_one_step() -> None:
    project, history = three(), History()
    before = list(project.extractions)
    other = Story(title="Port").tell("It was rented.", "2024-05-01", "Budi").extraction()
    parts = (Replacement(1, before[1], reread()), Replacement(2, before[2], other))
    history.do(Replacements(parts), project)
    assert titles(project) == ["It sank.", "It was raised.", "It opened for all.", "It was rented."]
    assert parts[0].changed(project) == Replacements(parts).changed(project) == (1, "e1")
    history.undo(project)
    assert project.extractions == before
    assert not history.can_undo


def test_what_was_read_in_another_encoding_is_searched_anew() -> None:
    project = three()
    project.filters = project.filters.looking_for("passage")
    article = replace(reread().article, text="Nothing of the sort.")
    project.replace(1, replace(reread(), article=article))
    project.filters = project.filters.looking_for("of the sort")
    assert project.hits(1)
