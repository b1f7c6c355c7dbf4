"""Decisions on top of decisions, and other cases that a careful person would not think of."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.builders import Story
from tests.decided import called, given, key, opened, read, state

from linimasa.model import Article, Extraction, Span
from linimasa.project import Correction, Decide, Entry, History, Project, Replacement, Review, deciding, identity

TWICE = "Alice Hartwell resigned on 4 May 2023. Rain fell. Hartwell resigned on the morning of 4 May 2023."


def do(project: Project, command: Decide) -> None:
    command.do(project)


def merge(project: Project, *words: str) -> None:
    deciding.merge(project, [key(project, each) for each in words]).do(project)


def entry(project: Project, words: str) -> Entry:
    return called(project, words)


def test_what_was_merged_is_merged_again_and_comes_apart_at_once() -> None:
    project = opened()
    before = state(project)
    merge(project, "bridge", "mill")
    merge(project, "bridge", "met")
    assert len(project.decisions[0].merges) == 1
    assert len(entry(project, "bridge").event.passages) == 3
    deciding.split(project, key(project, "bridge")).do(project)
    assert state(project) == before


def test_two_merges_become_one() -> None:
    project = opened()
    merge(project, "bridge", "mill")
    merge(project, "met", "ferry")
    merge(project, "bridge", "met")
    assert [len(one.event.passages) for one in project.entries] == [4]
    assert len(project.decisions[0].merges) == 1


def test_a_rejected_merge_comes_apart_with_its_first_event_rejected() -> None:
    project = opened()
    merge(project, "bridge", "met")
    deciding.review(project, [key(project, "bridge")], Review.REJECTED).do(project)
    assert len(project.shown()) == 2
    deciding.split(project, key(project, "bridge")).do(project)
    assert [one.review for one in project.entries].count(Review.REJECTED) == 1
    assert entry(project, "bridge").review is Review.REJECTED


def test_what_was_said_of_an_event_waits_in_a_merge() -> None:
    project = opened()
    do(
        project,
        deciding.correct(project, key(project, "met"), Correction(title="They met", review=Review.REJECTED)),
    )
    merge(project, "bridge", "They met")
    assert (entry(project, "They met").review, project.applied[0].lost) == (Review.OPEN, ())
    deciding.split(project, key(project, "They met")).do(project)
    met = [one for one in project.entries if one.review is Review.REJECTED]
    assert [one.event.title for one in met] == ["They met"]


REVIEWS = [
    ([Review.ACCEPTED, Review.ACCEPTED], Review.ACCEPTED),
    ([Review.REJECTED, Review.REJECTED], Review.REJECTED),
    ([Review.REJECTED, Review.ACCEPTED], Review.OPEN),
    ([Review.REJECTED, Review.OPEN], Review.OPEN),
]


@pytest.mark.parametrize(("reviews", "merged"), REVIEWS)
def test_the_review_of_a_merge(reviews: Sequence[Review], merged: Review) -> None:
    project = opened()
    for words, wanted in zip(("bridge", "mill"), reviews, strict=True):
        deciding.review(project, [key(project, words)], wanted).do(project)
    merge(project, "bridge", "mill")
    assert entry(project, "bridge").review is merged


def test_the_date_of_a_merge_is_the_one_by_hand_else_the_surest() -> None:
    project = opened()
    merge(project, "ferry", "mill")
    assert entry(project, "mill").event.edtf == "2019"
    project = opened()
    do(project, deciding.correct(project, key(project, "ferry"), Correction(date=given("2022-01-02"))))
    merge(project, "mill", "ferry")
    assert entry(project, "mill").event.edtf == "2022-01-02"


def test_a_date_taken_away_stays_away_only_if_no_other_event_has_one() -> None:
    project = opened()
    mill = key(project, "mill")
    do(project, deciding.correct(project, mill, Correction(undated=True)))
    merge(project, "mill", "bridge")
    assert entry(project, "bridge").event.edtf == "2023-05-03"


def test_who_acts_by_hand_in_one_acts_beside_those_of_the_other() -> None:
    project = opened()
    do(project, deciding.correct(project, key(project, "bridge"), Correction(actors=())))
    merge(project, "bridge", "met")
    names = [project.cast.members[each].name for each, _ in entry(project, "bridge").actors]
    assert sorted(names) == ["Ann Marsh", "Ben Stone"]


def test_what_is_said_of_an_event_stays_with_its_first_passage_when_it_is_split() -> None:
    project = opened(read(TWICE))
    resigned = key(project, "resigned")
    do(project, deciding.correct(project, resigned, Correction(title="She went", review=Review.ACCEPTED)))
    do(project, deciding.split(project, resigned))
    titles = [(one.event.title, one.review) for one in project.entries if "fell" not in one.event.title]
    assert titles == [("She went", Review.ACCEPTED), ("Hartwell resigned on the morning of 4 May 2023", Review.OPEN)]
    assert project.applied[0].lost == ()


def test_pieces_of_a_split_are_merged_and_split_again() -> None:
    project = opened(read(TWICE))
    whole = entry(project, "resigned").event
    do(project, deciding.split(project, key(project, "resigned")))
    apart = state(project)
    pieces = [one.key for one in project.entries if "resigned" in one.event.title]
    do(project, deciding.merge(project, pieces))
    merged = project.entry(pieces[0])
    assert merged is not None
    assert merged.event.passages == whole.passages
    do(project, deciding.split(project, pieces[0]))
    assert state(project) == apart


def test_the_decisions_of_the_article_that_is_open_stand() -> None:
    project = opened()
    do(project, deciding.review(project, [key(project, "mill")], Review.ACCEPTED))
    numbers = project.add(
        [read()],
        {identity(read().article): deciding.review(project, [key(project, "mill")], Review.REJECTED).changes[0].after},
    )
    assert numbers == [0]
    assert entry(project, "mill").review is Review.ACCEPTED


def test_decisions_are_undone_after_the_article_was_read_in_another_language() -> None:
    project, history = opened(), History()
    before = state(project)
    history.do(deciding.merge(project, [key(project, "bridge"), key(project, "met")]), project)
    history.do(Replacement(0, project.as_read[0], read(code="id")), project)
    history.do(deciding.review(project, [project.entries[0].key], Review.ACCEPTED), project)
    while history.undo(project):
        pass
    assert state(project) == before


def twins() -> Extraction:
    """An article whose two events have the same passage and the same title."""
    story = Story().tell("It rained", "2024-01-02").tell("It rained", "2024-01-03").tell("It snowed", "2024-01-04")
    return story.extraction()


def test_of_two_events_with_one_passage_and_title_the_right_one_is_meant() -> None:
    project = opened(twins())
    before = state(project)
    do(project, deciding.review(project, [(0, "e2")], Review.REJECTED))
    assert [one.review for one in project.entries] == [Review.OPEN, Review.REJECTED, Review.OPEN]
    do(project, deciding.merge(project, [(0, "e1"), (0, "e2")]))
    assert [one.event.id for one in project.entries] == ["e1", "e3"]
    do(project, deciding.split(project, (0, "e1")))
    do(project, deciding.review(project, [(0, "e2")], Review.OPEN))
    assert state(project) == before


def placed(text: str, *events: tuple[str, str]) -> Extraction:
    """An article with events of these titles, each told by words that stand in the text once."""
    base = twins()
    made = []
    for number, (title, words) in enumerate(events, 1):
        span = Span(text.index(words), text.index(words) + len(words))
        made.append(replace(base.events[0], id=f"e{number}", title=title, span=span, passages=(span,)))
    return replace(base, article=Article(text, path="a.txt"), events=tuple(made))


FOUND_AGAIN: list[tuple[str, str, list[tuple[str, str]], str | None]] = [
    ("moved", "New. It rained. It snowed.", [("New", "New."), ("Rain", "It rained.")], "e2"),
    ("another title, alone in its sentence", "It rained.", [("A shower", "It rained.")], "e1"),
    ("the same title beside another", "It rained.", [("A shower", "It rained."), ("Rain", "It rained.")], "e2"),
    ("two others in its sentence", "It rained.", [("A shower", "It rained."), ("Mud", "It rained.")], None),
    ("a longer sentence", "It rained. Oh.", [("Rain", "It rained. Oh.")], "e1"),
    ("a sentence that has it", "It rained. And more was told.", [("Rain", "It rained. And more was told.")], "e1"),
    ("one that is mostly another", "It rained. And more was told.", [("More", "It rained. And more was told.")], None),
    ("gone", "It was dry.", [("Rain", "It was dry.")], None),
    ("no events", "It rained.", [], None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events", "found"), [row[1:] for row in FOUND_AGAIN], ids=[r[0] for r in FOUND_AGAIN])
def test_an_event_is_found_again_or_told_as_lost(text: str, events: list[tuple[str, str]], found: str | None) -> None:
    project = opened(placed("It rained. It snowed.", ("Rain", "It rained."), ("Snow", "It snowed.")))
    do(project, deciding.review(project, [(0, "e1")], Review.ACCEPTED))
    project.replace(0, placed(text, *events))
    accepted = [one.event.id for one in project.entries if one.review is Review.ACCEPTED]
    assert accepted == ([found] if found else [])
    assert len(project.applied[0].lost) == (found is None)
    assert len(project.decisions[0].corrections) == 1


def test_of_the_same_words_in_two_places_those_with_the_same_words_around_are_meant() -> None:
    first = "Monday was grey. It rained. Then the sun came."
    project = opened(placed(first, ("Rain", "It rained.")))
    do(project, deciding.review(project, [(0, "e1")], Review.ACCEPTED))
    text = "It rained. Nobody came on Sunday at all. Monday was grey. It rained. Then the sun came."
    again = placed(text, ("Rain", "It rained."))
    second = text.rindex("It rained.")
    other = replace(again.events[0], id="e2", span=Span(second, second + 10), passages=(Span(second, second + 10),))
    project.replace(0, replace(again, events=(*again.events, other)))
    assert [one.event.id for one in project.entries if one.review is Review.ACCEPTED] == ["e2"]


def test_a_merge_of_which_one_event_is_gone_is_kept_and_told() -> None:
    project = opened(placed("It rained. It snowed.", ("Rain", "It rained."), ("Snow", "It snowed.")))
    do(project, deciding.merge(project, [(0, "e1"), (0, "e2")]))
    first = project.as_read[0]
    project.replace(0, placed("It rained.", ("Rain", "It rained.")))
    assert [one.edited for one in project.entries] == [False]
    assert [anchor.title for anchor in project.applied[0].lost] == ["Snow"]
    project.replace(0, first)
    assert [one.edited for one in project.entries] == [True]


def test_what_cannot_be_done_is_refused() -> None:
    project = opened()
    mill = key(project, "mill")
    for keys in ([mill], [mill, mill], [mill, (0, "e99")]):
        with pytest.raises(ValueError, match="only two events or more"):
            deciding.merge(project, keys)
    for one in (mill, (0, "e99")):
        with pytest.raises(ValueError, match="several passages"):
            deciding.split(project, one)
    with pytest.raises(ValueError, match="no event is chosen"):
        deciding.review(project, [], Review.ACCEPTED)
