"""The open project. Knows nothing of the window: it is changed by calls, and shown by whoever calls."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ..model import Certainty, DateBasis, Event, EventKind, Extraction, Participant, Role, Span, Timex
from .applying import Applied, apply
from .arrangement import Arrangement
from .cast import Cast, CastMember
from .coverage import Covered, coverage
from .decisions import UNDECIDED, Correction, Decisions, Identity, Review, identity
from .entries import Entry, Key, Known
from .filters import Choice, Counts, Filters, Tally, Value, choices, count, tally
from .rests import Work, finish
from .search import Search, fold_query

_SLICE = 200  # events entered between two rests
Decided = Mapping[Identity, Decisions]
_NOTHING: Decided = {}
_RANKS = {role: n for n, role in enumerate((Role.AGENT, Role.SPEAKER, Role.TARGET, Role.MENTIONED))}


class Project:
    """Articles, their events, the filters that let some of them through, and the arrangement of their lanes."""

    def __init__(self) -> None:
        self.applied: list[Applied] = []
        self.extractions: list[Extraction] = []
        self.entries: list[Entry] = []
        self._by_key: dict[Key, Entry] = {}
        self._opened: dict[tuple[str | None, str | None, str], int] = {}
        self.cast = Cast()
        self.arrangement = Arrangement()
        self._filters = Filters()
        self._search = Search()
        self._found: frozenset[Key] | None = None
        self._looked = True
        self._totals: tuple[list[Entry], Tally] | None = None
        self._shown: tuple[list[Entry], list[Entry]] | None = None
        self.edition = 0  # another number whenever there are other entries

    def add(self, extractions: Iterable[Extraction], decided: Decided = _NOTHING) -> list[int]:
        """Add articles with their events, and tell the number of each; one that is open already (same path, part and
        text) is not added.

        Args:
            decided: what a person decided of them when they were open before.
        """
        return finish(self.adding(extractions, decided))

    def adding(self, extractions: Iterable[Extraction], decided: Decided = _NOTHING) -> Work[list[int]]:
        """Do what `add` does, with rests in which nothing else may be added; at the end all are there at once."""
        numbers, added, entries = [], [*self.applied], list[Entry]()
        for extraction in extractions:
            article = extraction.article
            same = (article.path, article.part, article.text)
            if same not in self._opened:
                self._opened[same] = len(added)
                applied = apply(extraction, decided.get(identity(article), UNDECIDED) if decided else UNDECIDED)
                entries += yield from self._entering(len(added), applied)
                added.append(applied)
                yield
            numbers.append(self._opened[same])
        self.extractions += [applied.extraction for applied in added[len(self.applied) :]]
        self.applied += added[len(self.applied) :]
        self.entries += self._entered(entries)
        self.cast.colour()
        self._renew()
        return numbers

    def replace(self, number: int, read: Extraction) -> None:
        """Put an article that was read in another way in the place of one; colours, filters, numbers and decisions
        stay."""
        self._put(number, apply(read, self.applied[number].decisions))

    def decide(self, number: int, decisions: Decisions) -> None:
        """Let these be all the decisions about an article; colours, filters and numbers stay."""
        self._put(number, apply(self.applied[number].read, decisions))

    @property
    def as_read(self) -> list[Extraction]:
        """The articles as they were read, without what a person decided."""
        return [applied.read for applied in self.applied]

    @property
    def decisions(self) -> list[Decisions]:
        """What a person decided of each article."""
        return [applied.decisions for applied in self.applied]

    def correction(self, key: Key) -> Correction:
        """What a person said of an event."""
        found = self.applied[key[0]].corrected.get(key[1])
        return found[1] if found else Correction()

    def original(self, key: Key) -> Event | None:
        """An event as it is without what a person said of it: as the text tells it, or as a merge or split made it."""
        return next((event for event in self.applied[key[0]].standing if event.id == key[1]), None)

    def coverage(self, number: int) -> tuple[Covered, ...]:
        """What became of each sentence of an article."""
        applied = self.applied[number]
        rejected = {key for key, (_, said) in applied.corrected.items() if said.review is Review.REJECTED}
        return coverage(applied.extraction, rejected)

    @property
    def filters(self) -> Filters:
        """What is hidden and looked for."""
        return self._filters

    @filters.setter
    def filters(self, filters: Filters) -> None:
        other = filters.query != self._filters.query
        self._filters, self._shown = filters, None
        if other:
            self._look()

    @property
    def hidden(self) -> frozenset[Value]:
        """The keys of the hidden cast members; None among them stands for "no actor"."""
        return self._filters.actors

    @hidden.setter
    def hidden(self, hidden: Iterable[Value]) -> None:
        self.filters = replace(self._filters, actors=frozenset(hidden))

    def extraction(self, key: Key) -> Extraction:
        """The extraction an event belongs to."""
        return self.extractions[key[0]]

    def entry(self, key: Key) -> Entry | None:
        """The entry of a key, if there is one."""
        return self._by_key.get(key)

    def shown(self) -> list[Entry]:
        """The entries that the filters let through, dated or not, in the order of their articles.

        The same list until something changes.
        """
        if self._shown is None or self._shown[0] is not self.entries:
            filtered = self._hiding or self._matching is not None
            self._shown = (
                self.entries,
                [e for e in self.entries if self.lets_through(e)] if filtered else [*self.entries],
            )
        return self._shown[1]

    def lets_through(self, entry: Entry) -> bool:
        """Whether the filters let an entry through, and the words looked for are in it."""
        return self._filters.lets_through(entry) and ((found := self._matching) is None or entry.key in found)

    def counts(self) -> Counts:
        """How many entries of each value of each facet are shown, and how many there are."""
        totals = self._tally()
        return count(totals, totals if len(self.shown()) == len(self.entries) else tally(self.shown()))

    def counting(self) -> Work[Counts]:
        """Do what `counts` does, with rests."""
        self.shown()
        yield
        self._tally()
        yield
        return self.counts()

    def choices(self) -> list[Choice]:
        """What the filters hide, facet by facet."""
        return choices(self._filters, self._tally()) if self._hiding else []

    def hits(self, number: int) -> list[Span]:
        """Where the words looked for stand in the text of an article."""
        return self._search.hits(number, self.extractions[number], self._filters.query)

    def looking(self) -> Work[None]:
        """Look for the words that are looked for, with rests; who asks before that what is shown waits for it."""
        if not self._looked:
            wanted = self._filters.query, self.edition
            found = yield from self._search.keys([*self.entries], [*self.extractions], wanted[0])
            if wanted == (self._filters.query, self.edition):
                self._found, self._looked, self._shown = found, True, None

    def folding(self) -> Iterator[None]:
        """Make the next search fast, with rests."""
        return self._search.folding([*self.entries], self.extractions)

    def lead(self, entry: Entry) -> CastMember | None:
        """The ticked cast member in whose lane an entry stands: by role, then by number of events."""
        hidden, members = self._filters.actors, self.cast.members
        holders = entry.holders
        ticked = [(role, key) for key, role in entry.actors if key in holders and key not in hidden]
        if len(ticked) < 2:
            return members[ticked[0][1]] if ticked else None
        ranked = [(_RANKS[role], -members[key].events, key) for role, key in ticked]
        return members[min(ranked)[2]]

    @property
    def _hiding(self) -> bool:
        """Whether the filters may hide something."""
        return bool(self._filters) or any(applied.corrected for applied in self.applied)

    def _put(self, number: int, applied: Applied) -> None:
        """Show an article in another way."""
        self.cast.keep_colours()
        first, last = (bisect_left(self.entries, each, key=_number) for each in (number, number + 1))
        old = self.entries[first:last]
        for entry in old:
            del self._by_key[entry.key]
            for key in entry.holders:
                self.cast.members[key].events -= 1
        self._search.forget(number, (entry.key for entry in old))
        self.applied[number], self.extractions[number] = applied, applied.extraction
        self.entries[first:last] = self._entered(finish(self._entering(number, applied)))
        self.cast.colour()
        self._renew()

    def _tally(self) -> Tally:
        """The counts of all entries, kept until there are others."""
        if self._totals is None or self._totals[0] is not self.entries:
            self._totals = self.entries, tally(self.entries)
        return self._totals[1]

    def _renew(self) -> None:
        """There are other entries."""
        self.edition += 1
        self._totals = None
        self._look()

    def _look(self) -> None:
        self._found = self._shown = None
        self._looked = not fold_query(self._filters.query)

    @property
    def _matching(self) -> frozenset[Key] | None:
        """The entries in which the words looked for are; None if nothing is looked for."""
        if not self._looked:
            finish(self.looking())
        return self._found

    def _entered(self, entries: list[Entry]) -> list[Entry]:
        """The same entries, known by their keys, their actors counted."""
        for entry in entries:
            self._by_key[entry.key] = entry
            for key in entry.holders:
                self.cast.members[key].events += 1
        return entries

    def _entering(self, number: int, applied: Applied) -> Work[list[Entry]]:
        """The entries of an article, made with rests."""
        extraction = applied.extraction
        timexes = {timex.id: timex for timex in extraction.timexes}
        members = {actor.id: self.cast.add(actor, number) for actor in extraction.actors}
        entries = []
        for made, event in enumerate(extraction.events, 1):
            timex = timexes.get(event.timexes[0]) if event.timexes else None
            roles: dict[str, Role] = {}
            for participant in sorted(event.actors, key=_rank) if len(event.actors) > 1 else event.actors:
                roles.setdefault(members[participant.id].key, participant.role)
            known, actors, holders = _known(event, timex), tuple(roles.items()), _holders(event, roles)
            entry = Entry((number, event.id), event, known, timex, actors, holders, extraction.language)
            entries.append(_reviewed(entry, applied) if applied.decisions else entry)
            if not made % _SLICE:
                yield
        return entries


def _number(entry: Entry) -> int:
    return entry.key[0]


def _reviewed(entry: Entry, applied: Applied) -> Entry:
    """An entry with what a person thinks of it."""
    said, key = applied.corrected.get(entry.event.id), entry.event.id
    return replace(entry, review=said[1].review if said else Review.OPEN, edited=applied.edited(key))


def _rank(participant: Participant) -> int:
    return _RANKS[participant.role]


def _holders(event: Event, roles: Mapping[str, Role]) -> tuple[str, ...]:
    """The actors an entry stands or falls by."""
    part = tuple(key for key, role in roles.items() if role is not Role.MENTIONED)
    return part if part and event.kind is EventKind.STATEMENT else tuple(roles)


def _known(event: Event, timex: Timex | None) -> Known:
    if event.date_basis is DateBasis.GIVEN:
        return Known.GIVEN
    if event.date_basis is DateBasis.REFERENCE:
        return Known.PUBLICATION
    if event.date_basis is not DateBasis.STATED or timex is None:
        return Known.INFERRED
    return Known(Certainty(timex.certainty).value)
