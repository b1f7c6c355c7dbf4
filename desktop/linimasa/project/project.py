"""The open project. Knows nothing of the window: it is changed by calls, and shown by whoever calls."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from ..model import Certainty, DateBasis, Event, Extraction, Reading, Role, Timex
from .cast import Cast, CastMember

Key = tuple[int, str]
_ROLES = (Role.AGENT, Role.SPEAKER, Role.TARGET, Role.MENTIONED)


class Known(StrEnum):
    """How an event's date is known: what the filling of its mark tells."""

    STATED = "stated"
    INFERRED = "inferred"
    PUBLICATION = "publication"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class Entry:
    """An event in the project. `actors` are keys of cast members with their roles, the leading one first."""

    key: Key
    event: Event
    known: Known
    timex: Timex | None
    actors: tuple[tuple[str, Role], ...]

    @property
    def dated(self) -> bool:
        """Whether the event has a place on the axis."""
        return self.event.interval is not None

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Other readings of an ambiguous date."""
        return self.timex.readings if self.timex else ()


class Project:
    """Articles, their events, and the cast members that are hidden.

    `hidden` holds keys of cast members; None in it stands for "no actor".
    """

    def __init__(self) -> None:
        self.extractions: list[Extraction] = []
        self.entries: list[Entry] = []
        self._by_key: dict[Key, Entry] = {}
        self._opened: set[tuple[str | None, str | None, str]] = set()
        self.cast = Cast()
        self.hidden: set[str | None] = set()

    def add(self, extractions: Iterable[Extraction]) -> None:
        """Add articles with their events; an article that is open already (same path, part and text) is not."""
        for extraction in extractions:
            article = extraction.article
            same = (article.path, article.part, article.text)
            if same not in self._opened:
                self._opened.add(same)
                self._add(extraction)
        self.cast.colour()

    def extraction(self, key: Key) -> Extraction:
        """The extraction an event belongs to."""
        return self.extractions[key[0]]

    def entry(self, key: Key) -> Entry | None:
        """The entry of a key, if there is one."""
        return self._by_key.get(key)

    def shown(self) -> list[Entry]:
        """The entries that the filters let through, dated or not, in the order of their articles."""
        return [entry for entry in self.entries if self.lets_through(entry)]

    def lets_through(self, entry: Entry) -> bool:
        """Whether an actor of the entry is ticked; one without actors follows "no actor"."""
        if not entry.actors:
            return None not in self.hidden
        return any(key not in self.hidden for key, _ in entry.actors)

    def counts(self) -> Counter[str | None]:
        """How many entries shown each cast member acts in; under None those without an actor."""
        counter: Counter[str | None] = Counter()
        for entry in self.shown():
            keys: set[str | None] = {key for key, _ in entry.actors}
            counter.update(keys or {None})
        return counter

    def without_actor(self) -> int:
        """How many entries have no actor, shown or not."""
        return sum(not entry.actors for entry in self.entries)

    def lead(self, entry: Entry) -> CastMember | None:
        """The ticked cast member in whose lane an entry stands: by role, then by number of events."""
        ticked = [(role, self.cast.members[key]) for key, role in entry.actors if key not in self.hidden]
        if not ticked:
            return None
        return min(ticked, key=lambda pair: (_ROLES.index(pair[0]), -pair[1].events, pair[1].key))[1]

    def _add(self, extraction: Extraction) -> None:
        number = len(self.extractions)
        self.extractions.append(extraction)
        timexes = {timex.id: timex for timex in extraction.timexes}
        members = {actor.id: self.cast.add(actor) for actor in extraction.actors}
        for event in extraction.events:
            timex = timexes.get(event.timexes[0]) if event.timexes else None
            roles: dict[str, Role] = {}
            for participant in sorted(event.actors, key=lambda p: _ROLES.index(p.role)):
                roles.setdefault(members[participant.id].key, participant.role)
            for key in roles:
                self.cast.members[key].events += 1
            entry = Entry((number, event.id), event, _known(event, timex), timex, tuple(roles.items()))
            self.entries.append(entry)
            self._by_key[entry.key] = entry


def _known(event: Event, timex: Timex | None) -> Known:
    if event.date_basis is DateBasis.REFERENCE:
        return Known.PUBLICATION
    if event.date_basis is not DateBasis.STATED or timex is None:
        return Known.INFERRED
    return Known(Certainty(timex.certainty).value)
