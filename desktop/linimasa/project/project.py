"""The open project. Knows nothing of the window: it is changed by calls, and shown by whoever calls."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..model import Span
from .arrangement import Arrangement
from .cast import CastMember
from .contents import Contents
from .entering import RANKS
from .entries import Entry, Key
from .filters import Choice, Counts, Filters, Tally, Value, choices, count, tally
from .rests import Work, finish
from .search import Search, fold_query


class Project(Contents):
    """Articles, their events, the filters that let some of them through, and the arrangement of their lanes."""

    def __init__(self) -> None:
        super().__init__()
        self.arrangement = Arrangement()
        self._filters = Filters()
        self._search = Search()
        self._found: frozenset[Key] | None = None
        self._looked = True
        self._totals: tuple[list[Entry], Tally] | None = None
        self._shown: tuple[list[Entry], list[Entry]] | None = None

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

    def lead(self, entry: Entry) -> CastMember | None:
        """The ticked cast member in whose lane an entry stands: by role, then by number of events."""
        hidden, members = self._filters.actors, self.cast.members
        holders = entry.holders
        ticked = [(role, key) for key, role in entry.actors if key in holders and key not in hidden and key in members]
        if len(ticked) < 2:
            return members[ticked[0][1]] if ticked else None
        ranked = [(RANKS[role], -members[key].events, key) for role, key in ticked]
        return members[min(ranked)[2]]

    @property
    def _hiding(self) -> bool:
        """Whether the filters may hide something."""
        return bool(self._filters) or any(applied.corrected for applied in self.applied)

    def _tally(self) -> Tally:
        """The counts of all entries, kept until there are others."""
        if self._totals is None or self._totals[0] is not self.entries:
            self._totals = self.entries, tally(self.entries)
        return self._totals[1]

    def _forget(self, number: int, keys: Iterable[Key]) -> None:
        self._search.forget(number, keys)

    def _renew(self) -> None:
        super()._renew()
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
