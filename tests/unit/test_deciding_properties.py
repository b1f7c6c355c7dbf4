"""Whatever a person decides, and however an article is read anew: nothing is dropped, and all can be taken back."""

from dataclasses import replace
from functools import cache

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests import decided

from linimasa import civil
from linimasa.model import ActorKind, Event, EventKind, Extraction, Role
from linimasa.project import Correction, Decisions, History, Project, Replacement, Review, apply, deciding, recasting
from linimasa.project.decisions import Part, identity

SENTENCES = (
    "Ann Marsh opened the bridge on 3 May 2023.",
    "The mill in Ribe burned down in 2019.",
    "In 2019 the old mill in Ribe burned down.",
    "Ben Stone met Ann Marsh yesterday.",
    "Ann Marsh left, and Ben Stone came back on 9 June 2023.",
    "The ferry sank.",
    '"We will rebuild it," said Ben Stone on Monday.',
)
DAYS = (None, civil.parse_day("2024-03-20"), civil.parse_day("2021-08-05"))
texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=7).map(" ".join)
days = st.sampled_from(DAYS)
hands = st.lists(
    st.tuples(
        st.sampled_from(["accept", "reject", "open", "title", "date", "nobody", "merge", "split", "read"]),
        st.integers(0, 20),
        st.integers(0, 20),
    ),
    max_size=8,
)
CORRECTIONS = {
    "title": Correction(title="By hand"),
    "date": Correction(date=decided.given("2022-02-02"), review=Review.ACCEPTED),
    "nobody": Correction(actors=(), kind=EventKind.PLAN),
}
REVIEWS = {"accept": Review.ACCEPTED, "reject": Review.REJECTED, "open": Review.OPEN}


@cache
def read(text: str, day: int | None = DAYS[1], code: str = "en") -> Extraction:
    return decided.read(text, day, code=code)


def act(project: Project, history: History, hand: str, one: int, other: int) -> None:
    """Do something with one or two of the events, if there are any and it can be done."""
    keys = [entry.key for entry in project.entries]
    first, second = keys[one % len(keys)], keys[other % len(keys)]
    if hand in REVIEWS:
        history.do(deciding.review(project, [first, second], REVIEWS[hand]), project)
    elif hand in CORRECTIONS:
        history.do(deciding.correct(project, first, CORRECTIONS[hand]), project)
    elif hand == "merge" and deciding.can_merge(project, [first, second]):
        history.do(deciding.merge(project, [first, second]), project)
    elif hand == "split" and deciding.can_split(project, first):
        history.do(deciding.split(project, first), project)
    elif hand == "read":
        before = project.as_read[0]
        history.do(Replacement(0, before, read(before.article.text, DAYS[one % 3], ["en", "id"][other % 2])), project)


@settings(max_examples=50)
@given(texts, hands)
def test_all_can_be_taken_back_and_done_again(text: str, acts: list[tuple[str, int, int]]) -> None:
    project, history = decided.opened(read(text)), History()
    states = [decided.state(project)]
    for each in acts:
        assume(project.entries)
        act(project, history, *each)
        states.append(decided.state(project))
    steps = [state for n, state in enumerate(states) if not n or state is not states[n - 1]]
    while history.undo(project):
        assert decided.state(project) in steps
    assert decided.state(project) == states[0]
    while history.redo(project):
        pass
    assert decided.state(project) == states[-1]


@settings(max_examples=50)
@given(texts, hands)
def test_what_is_decided_bit_by_bit_is_the_same_as_all_at_once(text: str, acts: list[tuple[str, int, int]]) -> None:
    extraction = read(text)
    project, history = decided.opened(extraction), History()
    for each in acts:
        assume(project.entries and each[0] != "read")
        act(project, history, *each)
    again = Project()
    again.add([extraction], {identity(extraction.article): project.decisions[0]})
    assert project.entries == again.entries
    acting = [{m.key: (m.name, m.forms, m.events) for m in each.cast.ranked()} for each in (project, again)]
    assert acting[0] == acting[1]


def test_an_actor_that_another_reading_lacks_is_in_the_cast_again_with_the_event() -> None:
    project, history = decided.opened(read(SENTENCES[0])), History()
    ann = Part("Ann Marsh", ActorKind.PERSON, Role.AGENT)
    history.do(deciding.correct(project, project.entries[0].key, Correction(actors=(ann,))), project)
    bare = replace(
        project.as_read[0], actors=(), events=tuple(replace(e, actors=()) for e in read(SENTENCES[0]).events)
    )
    history.do(Replacement(0, project.as_read[0], bare), project)
    history.do(deciding.review(project, [project.entries[0].key], Review.ACCEPTED), project)
    (entry,) = project.entries
    assert [project.cast.members[key].name for key, _ in entry.actors] == ["Ann Marsh"]
    assert entry.review is Review.ACCEPTED


@given(texts, hands)
def test_ids_are_unique_and_anchors_too(text: str, acts: list[tuple[str, int, int]]) -> None:
    project, history = decided.opened(read(text)), History()
    for each in acts:
        assume(project.entries)
        act(project, history, *each)
    ids = [event.id for event in project.extractions[0].events]
    assert len(set(ids)) == len(ids)
    decisions = project.decisions[0]
    anchors = [anchor for anchor, _ in decisions.corrections]
    assert len(set(anchors)) == len(anchors)
    actors = {actor.id for actor in project.extractions[0].actors}
    assert all(each.id in actors for event in project.extractions[0].events for each in event.actors)


def everything(extraction: Extraction) -> Decisions:
    """Decisions about every event."""
    project = decided.opened(extraction)
    for n, entry in enumerate(project.entries):
        said = Correction(title=f"Event {n}", review=list(Review)[n % 3])
        deciding.correct(project, entry.key, said).do(project)
    return project.decisions[0]


def told(event: Event, text: str) -> tuple[str, str]:
    return event.span.of(text), event.title


@given(texts, st.lists(st.sampled_from(["Rain fell.", "Ann Marsh slept in 2020.", "Alas!"]), max_size=3), days)
def test_words_before_keep_every_decision_where_it_was(text: str, more: list[str], day: int | None) -> None:
    first = read(text)
    decisions = everything(first)
    other = read(" ".join([*more, text]), day)
    applied = apply(other, decisions)
    assert len(applied.corrected) + len(applied.lost) == len(decisions.corrections)
    before = {f"Event {n}": told(event, text) for n, event in enumerate(first.events)}
    original = {event.id: event for event in applied.standing}
    for key, (anchor, said) in applied.corrected.items():
        words, title = told(original[key], other.article.text)
        assert words == anchor.words == before[said.title or ""][0]
        rivals = [event for event in other.events if event.span == original[key].span]
        assert title == anchor.title or len(rivals) == 1


@given(texts)
def test_no_decisions_change_nothing(text: str) -> None:
    extraction = read(text)
    assert apply(extraction, Decisions()).extraction is extraction


@given(texts, days)
def test_on_another_day_what_a_sentence_tells_alone_is_found(text: str, day: int | None) -> None:
    first, other = read(text), read(text, day)
    applied = apply(other, everything(first))
    places = [[event.span for event in one.events] for one in (first, other)]
    alone = {span.start for span in places[0] if all(spans.count(span) == 1 for spans in places)}
    assert alone.isdisjoint(anchor.start for anchor in applied.lost)


@given(texts, st.data())
def test_a_text_of_which_sentences_are_gone(text: str, data: st.DataObject) -> None:
    decisions = everything(read(text))
    left = data.draw(st.sampled_from(SENTENCES))
    applied = apply(read(left), decisions)
    assert applied.decisions is decisions
    assert len(applied.corrected) + len(applied.lost) == len(decisions.corrections)
    assert all(anchor.words == left for anchor, _ in applied.corrected.values())


def act_on_all(project: Project, history: History, hand: str, one: int, other: int) -> None:
    """Do something with actors, or with events of any articles."""
    members = [member.key for member in project.cast.ranked()]
    forms = [(member.key, form) for member in project.cast.ranked() for form in member.forms]
    if hand == "same" and len(members) > 1:
        first = one % (len(members) - 1)
        history.do(recasting.same(project, members[first : first + 2]), project)
    elif hand == "apart" and forms:
        history.do(recasting.apart(project, *forms[other % len(forms)]), project)
    elif hand == "colour" and members:
        history.do(recasting.recoloured(project, members[one % len(members)], other % 8), project)
    elif hand not in ("same", "apart", "colour"):
        act(project, history, hand, one, other)


@settings(max_examples=50)
@given(
    st.lists(texts, min_size=2, max_size=3),
    st.lists(
        st.tuples(
            st.sampled_from(["same", "apart", "colour", "merge", "merge", "split", "reject", "read", "title"]),
            st.integers(0, 20),
            st.integers(0, 20),
        ),
        max_size=7,
    ),
)
def test_what_is_decided_of_several_articles_can_be_taken_back(
    parts: list[str], acts: list[tuple[str, int, int]]
) -> None:
    project, history = Project(), History()
    project.add(decided.read(text, path=f"{n}.txt") for n, text in enumerate(parts))
    states = [decided.state(project)]
    for each in acts:
        assume(project.entries)
        act_on_all(project, history, *each)
        states.append(decided.state(project))
        assert {entry.key for entry in project.entries}.isdisjoint(
            key for entry in project.entries for key in entry.also
        )
        assert all(member.events >= 0 for member in project.cast.members.values())
    while history.undo(project):
        assert decided.state(project) in states
    assert decided.state(project) == states[0]
    while history.redo(project):
        pass
    assert decided.state(project) == states[-1]
