"""What is open: articles as they were read, with what a person decided of them, and their events."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from itertools import groupby

from ..model import Event, Extraction
from . import joins
from .applying import Applied, apply
from .cast import Cast
from .casting import Casting
from .coverage import Covered, coverage
from .decisions import UNDECIDED, Anchor, Correction, Decisions, Identity, Join, Review, identity
from .entering import NONE, entering, leading
from .entries import Entry, Key
from .rests import Work, finish

Decided = Mapping[Identity, Decisions]
_NOTHING: Decided = {}


class Contents:
    """Articles, their events, who acts in them, and what a person decided of all these.

    Attributes:
        applied: the articles, each as it was read and as it is shown.
        extractions: the articles as they are shown.
        entries: their events, in the order of the articles.
        joins: the events of several articles that a person told to be one.
        joined: of these the ones that are shown as one, by the leading event.
        edition: another number whenever there are other entries.
    """

    def __init__(self) -> None:
        self.applied: list[Applied] = []
        self.extractions: list[Extraction] = []
        self.entries: list[Entry] = []
        self.joins: tuple[Join, ...] = ()
        self.joined: dict[Key, Join] = {}
        self.cast = Cast()
        self.edition = 0
        self._every = self.entries  # those that are told in others among them
        self._leading: dict[Key, Key] = {}
        self._by_key: dict[Key, Entry] = {}
        self._opened: dict[tuple[str | None, str | None, str], int] = {}

    def add(self, extractions: Iterable[Extraction], decided: Decided = _NOTHING) -> list[int]:
        """Add articles with their events, and tell the number of each; one that is open already (same path, part and
        text) is not added.

        Args:
            decided: what a person decided of them when they were open before.
        """
        return finish(self.adding(extractions, decided))

    def adding(
        self, extractions: Iterable[Extraction], decided: Decided = _NOTHING, *, again: bool = False
    ) -> Work[list[int]]:
        """Do what `add` does, with rests in which nothing else may be added; at the end all are there at once.

        Args:
            again: add what is open already too: two articles can become the same, each read anew in its way.
        """
        numbers, added, entries = [], [*self.applied], list[Entry]()
        for extraction in extractions:
            article = extraction.article
            same = (article.path, article.part, article.text)
            if again or same not in self._opened:
                self._opened.setdefault(same, len(added))
                known = self.cast.sources[len(added)] = identity(article)
                applied = apply(extraction, decided.get(known, UNDECIDED), self.cast.casting.apart)
                entries += yield from entering(len(added), applied, self.cast)
                added.append(applied)
                yield
            numbers.append(len(added) - 1 if again else self._opened[same])
        self.extractions += [applied.extraction for applied in added[len(self.applied) :]]
        self.applied += added[len(self.applied) :]
        self._every += self._entered(entries)
        if self.cast.stale:
            self._cast_anew(Cast(self.cast.casting, self.cast.colours, self.cast.same))
        self._settle()
        return numbers

    def replace(self, number: int, read: Extraction) -> None:
        """Put an article that was read in another way in the place of one; numbers and decisions stay."""
        self.cast.keep_colours()
        self._put(number, apply(read, self.applied[number].decisions, self.cast.casting.apart))
        self._settle()

    def decide(self, number: int, decisions: Decisions) -> None:
        """Let these be all the decisions about an article; colours, filters and numbers stay."""
        self.decide_all({number: decisions})

    def decide_all(self, decisions: Mapping[int, Decisions]) -> None:
        """Do what `decide` does for several articles at once."""
        self.cast.keep_colours()
        for number, each in decisions.items():
            self._put(number, apply(self.applied[number].read, each, self.cast.casting.apart))
        self._settle()

    def join(self, told: Iterable[Join]) -> None:
        """Let these be the events of several articles that are one."""
        self.joins = tuple(told)
        self.cast.keep_colours()
        self._settle()

    def recast(self, casting: Casting, colours: Mapping[str, int] | None = None) -> None:
        """Let this be all that is decided of actors. `colours` are kept, by the keys of members; else all that are."""
        self._cast_anew(Cast(casting, self.cast.colours if colours is None else colours))
        self.cast.forget()
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
        keys = ((number, event.id) for event in extraction.events)
        rejected = {key[1] for key in keys if self._by_key[self.leading(key)].review is Review.REJECTED}
        return coverage(extraction, rejected)

    def lost(self, number: int) -> tuple[Anchor, ...]:
        """The events that something is decided of and that an article does not have now; the decisions are kept."""
        told = joins.lost(self.joins, number, self.cast.sources, self.applied)
        return tuple(dict.fromkeys((*self.applied[number].lost, *told)))

    def extraction(self, key: Key) -> Extraction:
        """The extraction an event belongs to."""
        return self.extractions[key[0]]

    def entry(self, key: Key) -> Entry | None:
        """The entry of a key, if there is one."""
        return self._by_key.get(key)

    def leading(self, key: Key) -> Key:
        """The key of the entry in which an event is told, where a person said that it is the same; else its own."""
        return self._leading.get(key, key)

    def _put(self, number: int, applied: Applied) -> None:
        """Show an article in another way."""
        before, self.applied[number], self.extractions[number] = self.applied[number], applied, applied.extraction
        first, last = (bisect_left(self._every, each, key=lambda entry: entry.key[0]) for each in (number, number + 1))
        old = self._every[first:last]
        for entry in old:
            del self._by_key[entry.key]
            for key in entry.holders:
                self.cast.members[key].events -= 1
        self._forget(number, (entry.key for entry in old))
        known = {entry.event.id: entry for entry in old} if applied.read is before.read else NONE
        self._every[first:last] = self._entered(finish(entering(number, applied, self.cast, known)))

    def _cast_anew(self, cast: Cast) -> None:
        """Have all actors join another cast."""
        before, every, self._by_key = self.cast, self._every, {}
        cast.sources, self.cast, self._every = before.sources, cast, []
        old = {
            number: {each.event.id: each for each in own} for number, own in groupby(every, lambda each: each.key[0])
        }
        for number, one in enumerate(self.applied):
            if cast.casting.apart != before.casting.apart:
                self.applied[number] = apply(one.read, one.decisions, cast.casting.apart)
            now = self.extractions[number] = self.applied[number].extraction
            same = now is one.extraction and all(
                before.member(each, number).key == cast.add(each, number).key for each in now.actors
            )
            known = old.get(number, NONE) if same else NONE
            self._every += self._entered(finish(entering(number, self.applied[number], cast, known)))

    def _settle(self) -> None:
        """Show the entries that there are now, those that are told to be the same as one."""
        if self.joins or self.joined:
            self._bring_together()
        else:
            self.entries = self._every
        self.cast.colour()
        self._renew()

    def _bring_together(self) -> None:
        found = joins.resolved(self.joins, self.cast.sources, self.applied)
        self.joined = {keys[0]: join for keys, join in found}
        self._leading = {key: keys[0] for keys, _ in found for key in keys[1:]}
        every = {entry.key: entry for entry in self._every}
        for keys, _ in found:
            every[keys[0]] = leading([every[key] for key in keys])
        self._by_key = every
        self.entries = [entry for key, entry in every.items() if key not in self._leading]
        self.cast.recount(self.entries)

    def _entered(self, entries: list[Entry]) -> list[Entry]:
        """The same entries, known by their keys, their actors counted."""
        for entry in entries:
            self._by_key[entry.key] = entry
            for key in entry.holders:
                self.cast.members[key].events += 1
        return entries

    def _forget(self, number: int, keys: Iterable[Key]) -> None:
        """An article is another, and had the events of these keys."""

    def _renew(self) -> None:
        """There are other entries."""
        self.edition += 1
