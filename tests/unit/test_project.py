"""The open project: joining actors, colours, filters and counts."""

from dataclasses import replace

from linimasa.model import (
    Actor,
    ActorKind,
    AliasReason,
    Article,
    Certainty,
    DateBasis,
    Event,
    EventKind,
    Extraction,
    Granularity,
    Interval,
    Participant,
    Reference,
    ReferenceBasis,
    Role,
    Span,
    Timex,
    TimexType,
)
from linimasa.project import COLOURS, Facet, Known, Project

PERSON, PLACE, ORGANISATION = ActorKind.PERSON, ActorKind.PLACE, ActorKind.ORGANISATION


def actor(number: int, name: str, kind: ActorKind = PERSON, *aliases: str, named: bool = True) -> Actor:
    return Actor(f"a{number}", name, kind, named, 0.9, aliases)


def event(
    number: int,
    *actors: tuple[int, Role],
    timex: str | None = None,
    basis: str = "stated",
    kind: EventKind = EventKind.OCCURRENCE,
) -> Event:
    return Event(
        f"e{number}",
        f"Event {number}",
        kind,
        Span(0, 5),
        (Span(0, 5),),
        (timex,) if timex else (),
        Interval(0, 1440) if basis != "none" else None,
        Granularity.DAY if basis != "none" else None,
        None,
        DateBasis(basis),
        None,
        0.9,
        tuple(Participant(f"a{a}", role) for a, role in actors),
    )


def article(path: str, actors: list[Actor], events: list[Event], timexes: tuple[Timex, ...] = ()) -> Extraction:
    reference = Reference(None, ReferenceBasis.NONE)
    return Extraction(Article(path, path), "id", reference, timexes, tuple(actors), (), tuple(events))


def project(*extractions: Extraction) -> Project:
    made = Project()
    made.add(extractions)
    return made


def names(made: Project) -> list[tuple[str, int]]:
    return [(member.name, member.events) for member in made.cast.ranked()]


AGENT, SPEAKER, TARGET, MENTIONED = Role.AGENT, Role.SPEAKER, Role.TARGET, Role.MENTIONED


def test_one_actor_of_two_articles_is_one_member() -> None:
    one = article("one", [actor(1, "Ratna Wulandari")], [event(1, (1, AGENT))])
    two = article("two", [actor(1, "RATNA WULANDARI")], [event(1, (1, SPEAKER)), event(2)])
    assert names(project(one, two)) == [("Ratna Wulandari", 2)]


def test_an_alias_joins_places_and_organisations_but_never_persons() -> None:
    one = article("one", [actor(1, "Korea Utara", PLACE, "Korut"), actor(2, "Dewi Kim", PERSON, "Kim")],
                  [event(1, (1, AGENT), (2, AGENT))])  # fmt: skip
    two = article("two", [actor(1, "Korut", PLACE), actor(2, "Kim", PERSON)], [event(1, (1, AGENT), (2, AGENT))])
    assert names(project(one, two)) == [("Korea Utara", 2), ("Dewi Kim", 1), ("Kim", 1)]


def test_a_person_and_a_place_of_one_name_stay_apart() -> None:
    made = project(article("one", [actor(1, "Sidney"), actor(2, "Sidney", PLACE)], [event(1, (1, AGENT), (2, TARGET))]))
    assert len(made.cast.ranked()) == 2


def test_who_has_no_name_is_of_one_article_only() -> None:
    witness, name = actor(1, "seorang warga", named=False), actor(2, "Seorang Warga")
    once_more = replace(witness, id="a3")
    one = article("one", [witness, name, once_more], [event(1, (1, AGENT), (2, AGENT)), event(2, (3, AGENT))])
    two = article("two", [witness], [event(1, (1, SPEAKER))])
    made = project(one, two)
    assert sorted(names(made)) == [("Seorang Warga", 1), ("seorang warga", 1), ("seorang warga", 2)]
    assert made.cast.member(witness, 1) is not made.cast.member(witness, 0) is made.cast.member(once_more, 0)
    made.replace(1, replace(two, language="en"))
    assert made.cast.member(witness, 1).events == 1


def test_the_same_article_is_added_once() -> None:
    one = article("one", [actor(1, "Ratna")], [event(1, (1, AGENT))])
    made = project(one, one)
    made.add([one])
    assert len(made.extractions) == 1
    assert names(made) == [("Ratna", 1)]


def told(*actors: Actor) -> list[set[str]]:
    made = project(*(article(str(n), [each], [event(1, (1, AGENT))]) for n, each in enumerate(actors)))
    return sorted(({m.name, *m.aliases} for m in made.cast.ranked()), key=sorted)


def test_a_country_is_one_in_all_languages() -> None:
    indonesian = replace(actor(1, "Korea Utara", PLACE), territory="KP")
    english = replace(actor(1, "North Korea", PLACE), territory="KP")
    assert told(indonesian, english) == [{"Korea Utara", "North Korea"}]


def test_dots_hyphens_and_case_keep_nobody_apart() -> None:
    assert told(actor(1, "Kim Sun-ho"), actor(1, "Kim Sun Ho")) == [{"Kim Sun-ho", "Kim Sun Ho"}]


def test_two_persons_and_a_place_of_one_name_are_not_joined() -> None:
    assert len(told(actor(1, "Ann Reed"), actor(1, "Bob Reed"), actor(1, "Reed", PLACE))) == 3


def test_articles_are_joined_through_an_abbreviation_not_through_a_part() -> None:
    short = replace(actor(1, "Lembaga Ombak", ORGANISATION, "LO"), reasons=(AliasReason.BRACKET,))
    part = replace(actor(1, "Kejaksaan Negeri Hulu", ORGANISATION, "Kejaksaan"), reasons=(AliasReason.PART,))
    assert told(short, actor(1, "LO", ORGANISATION)) == [{"Lembaga Ombak", "LO"}]
    assert len(told(part, actor(1, "Kejaksaan", ORGANISATION))) == 2


def colours(made: Project) -> dict[str, int | None]:
    return {member.name: member.colour for member in made.cast.ranked()}


def two_casts() -> tuple[Extraction, Extraction]:
    first = article("one", [actor(n, f"Name {n}") for n in range(7)], [event(n, (n, AGENT)) for n in range(7)])
    later = [actor(n, f"Later {n}") for n in range(3)]
    return first, article("two", later, [event(n, (n % 3, AGENT)) for n in range(9)])


def test_eight_actors_have_a_colour_whatever_the_order_of_the_articles() -> None:
    first, second = two_casts()
    assert colours(project(first, second)) == colours(project(second, first))
    given = colours(project(first, second))
    assert sorted(colour for colour in given.values() if colour is not None) == list(range(COLOURS))
    assert [given[f"Later {n}"] for n in range(3)] == [0, 1, 2]


def test_a_colour_that_is_kept_stays_when_articles_are_added() -> None:
    first, second = two_casts()
    made = project(first)
    before = colours(made)
    made.cast.keep_colours()
    made.add([second])
    after = colours(made)
    assert before.items() <= after.items()
    assert sorted(colour for colour in after.values() if colour is not None) == list(range(COLOURS))


def test_an_unnamed_actor_has_no_colour() -> None:
    made = project(article("one", [actor(1, "seorang pejabat", named=False)], [event(1, (1, SPEAKER))]))
    assert made.cast.ranked()[0].colour is None


def test_an_event_is_shown_while_one_of_its_actors_is_ticked() -> None:
    made = project(article("one", [actor(1, "Ani"), actor(2, "Budi")],
                           [event(1, (1, AGENT), (2, TARGET)), event(2, (2, AGENT)), event(3)]))  # fmt: skip
    keys = {member.name: member.key for member in made.cast.ranked()}
    made.hidden |= {keys["Budi"]}
    assert [entry.event.id for entry in made.shown()] == ["e1", "e3"]
    assert made.counts()[Facet.ACTORS] == {keys["Budi"]: (1, 2), keys["Ani"]: (1, 1), None: (1, 1)}
    made.hidden |= {keys["Ani"], None}
    assert made.shown() == []
    assert made.counts()[Facet.ACTORS][None] == (0, 1)


def test_who_is_only_mentioned_keeps_no_statement_of_another() -> None:
    said = EventKind.STATEMENT
    people = [actor(1, "Ani"), actor(2, "Budi"), actor(3, "Cici")]
    made = project(article("one", people, [
        event(1, (1, SPEAKER), (2, MENTIONED), kind=said),
        event(2, (2, MENTIONED), kind=said),
        event(3, (1, AGENT), (2, MENTIONED)),
        event(4, (3, MENTIONED), (2, SPEAKER), (1, TARGET), kind=said),
    ]))  # fmt: skip
    assert names(made) == [("Ani", 3), ("Budi", 3)]
    keys = {member.name: member.key for member in made.cast.members.values()}
    made.hidden = frozenset({keys["Ani"]})
    assert [entry.event.id for entry in made.shown()] == ["e2", "e3", "e4"]
    assert [lead.name for entry in made.shown() if (lead := made.lead(entry))] == ["Budi"] * 3
    assert made.counts()[Facet.ACTORS] == {keys["Ani"]: (2, 3), keys["Budi"]: (3, 3)}
    made.hidden |= {keys["Budi"]}
    assert made.shown() == []


def test_the_lane_is_the_agents_and_moves_to_the_next_ticked_actor() -> None:
    made = project(article("one", [actor(1, "Ani"), actor(2, "Budi"), actor(3, "Cici")],
                           [event(1, (1, MENTIONED), (3, TARGET), (2, AGENT))]))  # fmt: skip
    entry = made.entries[0]
    leads = []
    for _ in range(4):
        lead = made.lead(entry)
        leads.append(lead.name if lead else None)
        made.hidden |= {lead.key if lead else None}
    assert leads == ["Budi", "Cici", "Ani", None]


def timex(certainty: Certainty) -> Timex:
    return Timex("t1", Span(0, 4), TimexType.DATE, "2023", Interval(0, 1), Granularity.YEAR, certainty, "year")


def test_how_a_date_is_known() -> None:
    for basis, certainty, known in (
        ("stated", Certainty.STATED, Known.STATED),
        ("stated", Certainty.INFERRED, Known.INFERRED),
        ("stated", Certainty.AMBIGUOUS, Known.AMBIGUOUS),
        ("reference", Certainty.STATED, Known.PUBLICATION),
        ("inherited", Certainty.STATED, Known.INFERRED),
    ):
        made = project(article("one", [], [event(1, timex="t1", basis=basis)], (timex(certainty),)))
        assert made.entries[0].known is known


def test_an_event_without_an_interval_is_undated() -> None:
    made = project(article("one", [], [event(1, basis="none"), event(2)]))
    assert [entry.dated for entry in made.entries] == [False, True]
    assert made.entry((0, "e2")) is made.entries[1]
    assert made.entry((0, "e9")) is None
    assert made.extraction((0, "e1")).article.path == "one"
