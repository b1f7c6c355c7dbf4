"""Some events of an open project as they are written."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from ..model import Extraction
from ..project import Entry, Key, Project, Review
from ._chronology import ByHand, Chronology, Told, by_time

When = Callable[[Entry], str]


def shown(project: Project, entries: Sequence[Entry], articles: Iterable[int], when: When) -> Chronology:
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
    by_hand = {place: _by_hand(entry) for entry, place in own if entry.edited or _is_judged(entry)}
    told = [_told(project, entry, kept, when) for entry in entries]
    also = {place: one.also for (_, place), one in zip(own, told, strict=True) if one.also}
    return Chronology(tuple(kept.values()), by_time(told), by_hand=by_hand, also=also)


def _told(project: Project, entry: Entry, kept: Mapping[int, Extraction], when: When) -> Told:
    """An entry with those of other articles that it stands for."""
    also = (_told(project, other, kept, when) for key in entry.also if (other := project.entry(key)))
    return Told(_article(project, entry.key, kept), entry.event, when(entry) if entry.dated else "", tuple(also))


def _article(project: Project, key: Key, kept: Mapping[int, Extraction]) -> Extraction:
    return kept.get(key[0]) or project.extractions[key[0]]


def _is_judged(entry: Entry) -> bool:
    return entry.review is not Review.OPEN


def _by_hand(entry: Entry) -> ByHand:
    return ByHand(entry.review if _is_judged(entry) else None, entry.edited)
