"""Some events of an open project as they are written."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Extraction
from ._chronology import ByHand, Chronology, Told, by_time

if TYPE_CHECKING:  # without a project no start waits for it
    from ..project import Entry, Project

    When = Callable[[Entry], str]


def shown(project: "Project", entries: "Sequence[Entry]", articles: Iterable[int], when: "When") -> Chronology:
    """Some entries of a project.

    Args:
        articles: the numbers of those that are named, those of the entries among them.
        when: the date of an entry in words.
    """
    keys = {entry.key for entry in entries}
    kept: dict[int, Extraction] = {}
    for number in articles:
        whole = project.extractions[number]
        kept[number] = replace(whole, events=tuple(event for event in whole.events if (number, event.id) in keys))
    places = {number: place for place, number in enumerate(kept)}
    own = [(entry, (places[entry.key[0]], entry.key[1])) for entry in entries]
    by_hand = {place: _by_hand(entry) for entry, place in own if entry.edited or entry.judged}
    teller = _Teller(project, kept, when)
    told = [teller.told(entry) for entry in entries]
    also = {place: one.also for (_, place), one in zip(own, told, strict=True) if one.also}
    called = {places[number]: names for number in kept if (names := teller.called(number))}
    return Chronology(tuple(kept.values()), by_time(told), by_hand=by_hand, also=also, called=called)


class _Teller:
    """Makes of entries what is written of them."""

    def __init__(self, project: "Project", kept: Mapping[int, Extraction], when: "When") -> None:
        self._project, self._kept, self._when = project, kept, when
        self._named = {group[0] for group in project.cast.casting.same}
        self._called: dict[int, dict[str, str]] = {}

    def told(self, entry: "Entry") -> Told:
        """An entry, with those of other articles that it stands for."""
        number = entry.key[0]
        extraction = self._kept.get(number) or self._project.extractions[number]
        also = (self.told(other) for key in entry.also if (other := self._project.entry(key)))
        when = self._when(entry) if entry.dated else ""
        return Told(extraction, entry.event, when, tuple(also), self.called(number))

    def called(self, number: int) -> dict[str, str]:
        """The names of the actors of an article that a person told to be others."""
        if number not in self._called:
            actors, member = self._project.extractions[number].actors, self._project.cast.member
            cast = ((actor, member(actor, number)) for actor in (actors if self._named else ()))
            others = {actor.id: one.name for actor, one in cast if one.who in self._named and one.name != actor.name}
            self._called[number] = others
        return self._called[number]


def _by_hand(entry: "Entry") -> ByHand:
    return ByHand(entry.review if entry.judged else None, entry.edited)
