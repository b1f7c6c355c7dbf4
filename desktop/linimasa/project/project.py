"""The open project. Knows nothing of the window: it is changed by calls, and shown by whoever calls."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ..model import Event, Extraction, Span
from .applying import Applied, apply
from .arrangement import Arrangement
from .cast import Cast, CastMember
from .casting import Casting
from .coverage import Covered, coverage
from .decisions import UNDECIDED, Correction, Decisions, Identity, Join, Review, identity
from .entering import RANKS, entering, leading
from .entries import Entry, Key
from .filters import Choice, Counts, Filters, Tally, Value, choices, count, tally
from .joins import resolved
from .rests import Work, finish
from .search import Search, fold_query

Decided = Mapping[Identity, Decisions]
_NOTHING: Decided = {}


class Project:
    """Articles, their events, the filters that let some of them through, and the arrangement of their lanes."""

    def __init__(self) -> None:
        self.applied: list[Applied] = []
        self.extractions: list[Extraction] = []
        self.entries: list[Entry] = []
        self.joins: tuple[Join, ...] = ()
        self.joined: dict[Key, Join] = {}
        self._every = self.entries
        self._leading: dict[Key, Key] = {}
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
                known = self.cast.sources[len(added)] = identity(article)
                applied = apply(extraction, decided.get(known, UNDECIDED), self.cast.casting.apart)
                entries += yield from entering(len(added), applied, self.cast)
                added.append(applied)
                yield
            numbers.append(self._opened[same])
        self.extractions += [applied.extraction for applied in added[len(self.applied) :]]
        self.applied += added[len(self.applied) :]
        self._every += self._entered(entries)
        if self.cast.stale:
            self._cast_anew(Cast(self.cast.casting, self.cast.colours, self.cast.same))
        self._settle()
        return numbers

    def replace(self, number: int, read: Extraction) -> None:
        """Put an article that was read in another way in the place of one; numbers and decisions stay."""
        self._put(number, read, self.applied[number].decisions)

    def decide(self, number: int, decisions: Decisions) -> None:
        """Let these be all the decisions about an article; colours, filters and numbers stay."""
        self._put(number, self.applied[number].read, decisions)

    def join(self, joins: Iterable[Join]) -> None:
        """Let these be the events of several articles that are one."""
        self.joins = tuple(joins)
        self.cast.keep_colours()
        self._settle()

    def recast(self, casting: Casting, colours: Mapping[str, int] | None = None) -> None:
        """Let this be all that is decided of actors. `colours` are kept, by the keys of members; else all that are."""
        before = self.cast
        self._cast_anew(Cast(casting, before.colours if colours is None else colours))
        self.cast.forget(before)
        self._settle()

    def recolour(self, colours: Mapping[str, int]) -> None:
        """Let these members of the cast keep these colours."""
        self.cast.recolour(colours)
        self._renew()

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
        extraction = self.extractions[number]
        keys = ((number, event.id) for event in extraction.events) if self._hiding else ()
        rejected = {key[1] for key in keys if self._by_key[self.leading(key)].review is Review.REJECTED}
        return coverage(extraction, rejected)

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
            found = [entry for entry in self.entries if self.lets_through(entry)] if filtered else [*self.entries]
            self._shown = self.entries, found
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

    def leading(self, key: Key) -> Key:
        """The key of the entry in which an event is told, where a person said that it is the same; else its own."""
        return self._leading.get(key, key)

    def lead(self, entry: Entry) -> CastMember | None:
        """The ticked cast member in whose lane an entry stands: by role, then by number of events."""
        hidden, members = self._filters.actors, self.cast.members
        holders = entry.holders
        ticked = [(role, key) for key, role in entry.actors if key in holders and key not in hidden]
        if len(ticked) < 2:
            return members[ticked[0][1]] if ticked else None
        ranked = [(RANKS[role], -members[key].events, key) for role, key in ticked]
        return members[min(ranked)[2]]

    @property
    def _hiding(self) -> bool:
        """Whether the filters may hide something."""
        return bool(self._filters) or any(applied.corrected for applied in self.applied)

    def _put(self, number: int, read: Extraction, decisions: Decisions) -> None:
        """Show an article in another way."""
        self.cast.keep_colours()
        applied = apply(read, decisions, self.cast.casting.apart)
        first, last = (bisect_left(self._every, each, key=lambda entry: entry.key[0]) for each in (number, number + 1))
        old = self._every[first:last]
        for entry in old:
            del self._by_key[entry.key]
            for key in entry.holders:
                self.cast.members[key].events -= 1
        self._search.forget(number, (entry.key for entry in old))
        self.applied[number], self.extractions[number] = applied, applied.extraction
        self._every[first:last] = self._entered(finish(entering(number, applied, self.cast)))
        self._settle()

    def _cast_anew(self, cast: Cast) -> None:
        """Have all actors join another cast."""
        cast.sources, self.cast = self.cast.sources, cast
        self._every, self._by_key = [], {}
        for number, one in enumerate(self.applied):
            applied = apply(one.read, one.decisions, cast.casting.apart)
            self.applied[number], self.extractions[number] = applied, applied.extraction
            self._every += self._entered(finish(entering(number, applied, cast)))

    def _settle(self) -> None:
        """Show the entries that there are now, those that are told to be the same as one."""
        if self.joins or self.joined:
            self._bring_together()
        else:
            self.entries = self._every
        self.cast.colour()
        self._renew()

    def _bring_together(self) -> None:
        found = resolved(self.joins, self.cast.sources, self.applied)
        self.joined = {keys[0]: join for keys, join in found}
        self._leading = {key: keys[0] for keys, _ in found for key in keys[1:]}
        every = {entry.key: entry for entry in self._every}
        for keys, _ in found:
            every[keys[0]] = leading([every[key] for key in keys])
        self._by_key = every
        self.entries = [entry for key, entry in every.items() if key not in self._leading]
        self.cast.recount(self.entries)

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
