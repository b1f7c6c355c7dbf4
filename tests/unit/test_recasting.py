"""What a person decides of actors: two are one, a form of a name is not somebody's, and all of it taken back."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.decided import opened, read, state

from linimasa.model import Actor, ActorKind, AliasReason, Extraction, Participant, Role, Span
from linimasa.project import History, Project, recasting
from linimasa.project.casting import Casting, Who

PERSON, ORGANISATION, PLACE = ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE


def cast(text: str, path: str, *actors: tuple[str, ActorKind, Sequence[str]]) -> Extraction:
    """An article whose events are its sentences, in each of which those act who are named in it."""
    base = read("It rained in 2019.", path=path)
    made = []
    for number, (name, kind, aliases) in enumerate(actors, 1):
        forms = sorted((name, *aliases), key=len, reverse=True)
        spans: list[Span] = []
        for form in forms:
            at = text.find(form)
            while at >= 0:
                span = Span(at, at + len(form))
                spans += [] if any(span.overlaps(each) for each in spans) else [span]
                at = text.find(form, at + 1)
        reasons = tuple(AliasReason.BRACKET for _ in aliases)
        made.append(Actor(f"a{number}", name, kind, True, 0.9, tuple(aliases), tuple(sorted(spans)), reasons=reasons))
    events, start = [], 0
    for number, sentence in enumerate(text.split(". "), 1):
        span = Span(start, start + len(sentence))
        acting = tuple(Participant(a.id, Role.AGENT) for a in made if any(each in span for each in a.mentions))
        one = replace(base.events[0], id=f"e{number}", title=sentence, span=span, passages=(span,), actors=acting)
        events.append(one)
        start += len(sentence) + 2
    return replace(base, article=replace(base.article, text=text), actors=tuple(made), events=tuple(events), quotes=())


def told(project: Project) -> list[tuple[str, int, dict[str, AliasReason]]]:
    return [(m.name, m.events, {name: form.reason for name, form in m.forms.items()}) for m in project.cast.ranked()]


def keys(project: Project, *names: str) -> list[str]:
    return [next(m.key for m in project.cast.ranked() if m.name == name) for name in names]


def names(project: Project) -> list[list[str]]:
    return [[project.cast.members[key].name for key, _ in entry.actors] for entry in project.entries]


def two() -> Project:
    return opened(
        cast(
            "Ann Marsh came. Ann Marsh left. Ben met Ann Marsh", "a.txt", ("Ann Marsh", PERSON, ()), ("Ben", PERSON, ())
        ),
        cast("Annie spoke. Ben slept", "b.txt", ("Annie", PERSON, ()), ("Ben", PERSON, ())),
    )


def test_two_members_are_one_and_come_apart() -> None:
    project = two()
    before = state(project)
    history = History()
    history.do(recasting.same(project, keys(project, "Ann Marsh", "Annie")), project)
    assert told(project) == [("Ann Marsh", 4, {"Annie": AliasReason.HAND}), ("Ben", 2, {})]
    assert project.cast.members[keys(project, "Ann Marsh")[0]].forms["Annie"].article == 1
    history.undo(project)
    assert state(project) == before
    history.redo(project)
    history.do(recasting.apart(project, keys(project, "Ann Marsh")[0], "Annie"), project)
    assert (state(project), project.cast.casting) == (before, Casting())


def test_the_first_of_three_gives_the_name_whatever_their_kinds() -> None:
    project = two()
    recasting.same(project, keys(project, "Annie", "Ben")).do(project)
    recasting.same(project, keys(project, "Annie", "Ann Marsh")).do(project)
    assert told(project) == [("Annie", 5, {"Ben": AliasReason.HAND, "Ann Marsh": AliasReason.HAND})]
    assert len(project.cast.casting.same) == 1
    place = opened(cast("Sidney met Sidney Town", "a.txt", ("Sidney Town", PLACE, ()), ("Sidney", PERSON, ())))
    recasting.same(place, keys(place, "Sidney", "Sidney Town")).do(place)
    assert [(m.name, m.kind) for m in place.cast.ranked()] == [("Sidney", PERSON)]
    assert names(place) == [["Sidney"]]


def test_it_holds_for_articles_that_come_later_and_in_any_order() -> None:
    project = two()
    recasting.same(project, keys(project, "Ann Marsh", "Annie")).do(project)
    casting, articles = project.cast.casting, project.as_read
    for order in (articles, articles[::-1]):
        other = Project()
        other.recast(casting)
        other.add(order)
        assert sorted(told(other)) == [
            ("Ann Marsh", 4, {"Annie": AliasReason.HAND}),
            ("Ben", 2, {}),
        ]


OMBAK = (ORGANISATION, ("LO",))


def offices() -> Project:
    return opened(
        cast("Lembaga Ombak met. LO spoke. Lembaga Ombak, or LO, left", "a.txt", ("Lembaga Ombak", *OMBAK)),
        cast("LO fell", "b.txt", ("LO", ORGANISATION, ())),
    )


def test_the_reason_of_a_merge_is_told_across_articles() -> None:
    assert told(offices()) == [("Lembaga Ombak", 4, {"LO": AliasReason.BRACKET})]
    other = opened(*offices().as_read[::-1])
    assert told(other) == [("LO", 4, {"Lembaga Ombak": AliasReason.BRACKET})]
    spelt = opened(
        cast("Kim Sun-ho came", "a.txt", ("Kim Sun-ho", PERSON, ())),
        cast("Kim Sun Ho left", "b.txt", ("Kim Sun Ho", PERSON, ())),
    )
    assert told(spelt) == [("Kim Sun-ho", 2, {"Kim Sun Ho": AliasReason.SPELLING})]
    korea = cast("Korea Utara met", "a.txt", ("Korea Utara", PLACE, ()))
    north = cast("North Korea met", "b.txt", ("North Korea", PLACE, ()))
    one, other_one = (replace(each, actors=(replace(each.actors[0], territory="KP"),)) for each in (korea, north))
    assert told(opened(one, other_one)) == [("Korea Utara", 2, {"North Korea": AliasReason.TABLE})]


def test_a_form_of_a_name_is_another_actor() -> None:
    project = offices()
    before = state(project)
    (key,) = keys(project, "Lembaga Ombak")
    history = History()
    history.do(recasting.apart(project, key, "LO"), project)
    assert told(project) == [("LO", 3, {}), ("Lembaga Ombak", 2, {})]
    assert names(project) == [["Lembaga Ombak"], ["LO"], ["Lembaga Ombak", "LO"], ["LO"]]
    history.do(recasting.same(project, keys(project, "LO", "Lembaga Ombak")), project)
    assert told(project) == [("LO", 4, {"Lembaga Ombak": AliasReason.HAND})]
    history.undo(project)
    history.undo(project)
    assert state(project) == before


def test_a_namesake_in_another_article_is_somebody_else() -> None:
    project = two()
    before = state(project)
    (ben,) = keys(project, "Ben")
    command = recasting.alone(project, ben, 1)
    command.do(project)
    assert [member.events for member in project.cast.ranked() if member.name == "Ben"] == [1, 1]
    alone = next(m.key for m in project.cast.ranked() if m.name == "Ben" and m.key != ben)
    with pytest.raises(ValueError, match="that article alone"):
        recasting.alone(project, alone, 1)
    recasting.same(project, [ben, alone]).do(project)
    assert [member.events for member in project.cast.ranked() if member.name == "Ben"] == [2]
    project = two()
    command = recasting.alone(project, ben, 1)
    command.do(project)
    command.undo(project)
    assert state(project) == before


def test_who_has_no_name_can_be_somebody() -> None:
    first = cast("Ben met a witness", "a.txt", ("Ben", PERSON, ()), ("a witness", PERSON, ()))
    unnamed = replace(first, actors=(first.actors[0], replace(first.actors[1], named=False)))
    other = replace(unnamed, article=replace(unnamed.article, path="b.txt"))
    project = opened(unnamed, other)
    witness = next(m.key for m in project.cast.ranked() if m.name == "a witness")
    recasting.same(project, [*keys(project, "Ben"), witness]).do(project)
    assert names(project) == [["Ben"], ["Ben", "a witness"]]


def test_colours_come_back_with_their_actors() -> None:
    people = tuple((f"Name {n}", PERSON, ()) for n in range(10))
    text = ". ".join(f"Name {n} did {m}" for n in range(10) for m in range(10 - n))
    project = opened(cast(text, "a.txt", *people))
    before = state(project)
    command = recasting.same(project, keys(project, "Name 0", "Name 1"))
    command.do(project)
    colours = {member.name: member.colour for member in project.cast.ranked()}
    assert (colours["Name 8"], colours["Name 9"]) == (1, None)
    command.undo(project)
    assert state(project) == before


def test_a_person_gives_an_actor_another_colour() -> None:
    project = two()
    before = state(project)
    ann, annie = keys(project, "Ann Marsh", "Annie")
    members = project.cast.members
    first, third = members[ann].colour, members[annie].colour
    assert third is not None
    command = recasting.recoloured(project, ann, third)
    command.do(project)
    assert (project.cast.members[ann].colour, project.cast.members[annie].colour) == (third, first)
    command.undo(project)
    assert state(project) == before
    with pytest.raises(ValueError, match="8 colours"):
        recasting.recoloured(project, ann, 8)


def test_colours_are_kept_for_actors_who_come_later() -> None:
    project = two()
    colours = project.cast.colours
    other = Project()
    other.recolour({key: 7 - colour for key, colour in colours.items()})
    other.add(project.as_read[:1])
    other.add(project.as_read[1:])
    assert {m.key: m.colour for m in other.cast.ranked()} == {key: 7 - colour for key, colour in colours.items()}


def test_what_cannot_be_done_is_refused() -> None:
    project = two()
    (ann,) = keys(project, "Ann Marsh")
    for chosen in ([ann], [ann, ann], [ann, "person:nobody"]):
        with pytest.raises(ValueError, match="two actors"):
            recasting.same(project, chosen)
    with pytest.raises(ValueError, match="is not called"):
        recasting.apart(project, ann, "Zoe")
    with pytest.raises(ValueError, match="or not in it"):
        recasting.alone(project, ann, 1)


def test_a_country_is_parted_from_what_is_only_called_so() -> None:
    country = cast("Amerika Serikat met AS", "a.txt", ("Amerika Serikat", PLACE, ("AS",)))
    country = replace(country, actors=(replace(country.actors[0], territory="US"),))
    short = cast("AS fell", "b.txt", ("AS", PLACE, ()))
    short = replace(short, actors=(replace(short.actors[0], territory="US"),))
    project = opened(country, short)
    assert told(project) == [("Amerika Serikat", 2, {"AS": AliasReason.BRACKET})]
    recasting.apart(project, keys(project, "Amerika Serikat")[0], "AS").do(project)
    assert told(project) == [("AS", 2, {}), ("Amerika Serikat", 1, {})]
    assert Who("Amerika Serikat", PLACE, None, "US") in [who for who, _ in project.cast.casting.apart]
