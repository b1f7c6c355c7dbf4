"""Small projects made of model values, for tests of what comes after the parser."""

from dataclasses import dataclass, field

from linimasa.civil import MINUTES, parse_day, parse_minute
from linimasa.model import (
    Actor,
    ActorKind,
    Article,
    Certainty,
    DateBasis,
    Event,
    EventKind,
    Extraction,
    Granularity,
    Interval,
    Participant,
    Reading,
    Reference,
    ReferenceBasis,
    Role,
    Span,
    Timex,
    TimexType,
)
from linimasa.project import Project

DAY = Granularity.DAY
_SPAN = Span(0, 1)


def interval(begin: str | None, end: str | None) -> Interval:
    """An interval from two ISO texts; an end that is None is open."""
    return Interval(*(parse_minute(text) if text else None for text in (begin, end)))


def one_day(date: str) -> Interval:
    """The interval of a day."""
    return Interval(parse_day(date) * MINUTES, (parse_day(date) + 1) * MINUTES)


@dataclass
class Story:
    """An article that grows by events; `project` opens it."""

    reference: str | None = "2025-11-13"
    title: str = "A story"
    actors: dict[str, Actor] = field(default_factory=dict)
    timexes: list[Timex] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    def tell(
        self,
        title: str,
        when: Interval | str | None,
        actor: str | None = None,
        *,
        granularity: Granularity = DAY,
        kind: EventKind = EventKind.OCCURRENCE,
        certainty: Certainty = Certainty.STATED,
        basis: DateBasis = DateBasis.STATED,
        mod: str | None = None,
        other: Interval | None = None,
        quotes: int = 0,
        role: Role = Role.AGENT,
    ) -> "Story":
        """Add an event. A text for `when` is a day; `other` is a second reading."""
        found = one_day(when) if isinstance(when, str) else when
        participants = (Participant(self._actor(actor), role),) if actor else ()
        reason = None if found else "no date"
        timex = self._timex(found, granularity, Certainty.AMBIGUOUS if other else certainty, mod, other)
        self.events.append(
            Event(
                id=f"e{len(self.events) + 1}",
                title=title,
                kind=kind,
                span=_SPAN,
                passages=(_SPAN,),
                timexes=(timex,),
                interval=found,
                granularity=granularity,
                edtf=None,
                date_basis=basis if found else DateBasis.NONE,
                reason=reason,
                confidence=0.9,
                actors=participants,
                quotes=tuple(f"q{n}" for n in range(quotes)),
            )
        )
        return self

    def extraction(self) -> Extraction:
        """The article with its events."""
        day = parse_day(self.reference) if self.reference else None
        basis = ReferenceBasis.GIVEN if self.reference else ReferenceBasis.NONE
        article = Article(f"{self.title}.", title=self.title, path=f"{self.title}.txt", published=day)
        people, said = tuple(self.actors.values()), ()
        reference = Reference(day, basis)
        return Extraction(article, "en", reference, tuple(self.timexes), people, said, tuple(self.events))

    def project(self) -> Project:
        """A project of this article alone."""
        project = Project()
        project.add([self.extraction()])
        return project

    def _timex(
        self, when: Interval | None, unit: Granularity, certainty: Certainty, mod: str | None, other: Interval | None
    ) -> str:
        readings = (Reading("", other, unit, ()),) if other else ()
        name = f"t{len(self.timexes) + 1}"
        made = Timex(name, _SPAN, TimexType.DATE, "", when, unit, certainty, "", mod=mod, readings=readings)
        self.timexes.append(made)
        return name

    def _actor(self, name: str) -> str:
        number = len(self.actors) + 1
        return self.actors.setdefault(name, Actor(f"a{number}", name, ActorKind.PERSON, True, 0.9)).id
