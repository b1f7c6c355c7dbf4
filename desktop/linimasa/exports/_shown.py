"""Some events of an open project as they are written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ..model import Extraction
from ..project import Entry, Key, Project, Review
from ._chronology import ByHand, Chronology, Told, When, in_order


def shown(project: Project, entries: Sequence[Entry], articles: Iterable[int], when: When) -> Chronology:
    """Some entries of a project.

    Args:
        articles: the numbers of those that are named, those of the entries among them.
    """
    keys = {entry.key for entry in entries}
    kept: dict[int, Extraction] = {}
    for number in articles:
        whole = project.extractions[number]
        kept[number] = replace(whole, events=tuple(event for event in whole.events if (number, event.id) in keys))
    places = {number: place for place, number in enumerate(kept)}
    own = {entry: (places[entry.key[0]], entry.key[1]) for entry in entries}
    also = {place: _also(project, entry, kept, when) for entry, place in own.items() if entry.also}
    by_hand = {place: _by_hand(entry) for entry, place in own.items() if entry.edited or _is_judged(entry)}
    found = tuple(kept.values())
    return Chronology(found, in_order(found, when, also), by_hand=by_hand, also=also)


def _also(project: Project, entry: Entry, kept: Mapping[int, Extraction], when: When) -> tuple[Told, ...]:
    """The events of other articles that an entry stands for."""
    others = [(key, other) for key in entry.also if (other := project.entry(key))]
    return tuple(Told(_article(project, key, kept), each.event, _when(each, when)) for key, each in others)


def _article(project: Project, key: Key, kept: Mapping[int, Extraction]) -> Extraction:
    return kept.get(key[0]) or project.extractions[key[0]]


def _when(entry: Entry, when: When) -> str:
    return when(entry.event, entry.timex) if entry.dated else ""


def _is_judged(entry: Entry) -> bool:
    return entry.review is not Review.OPEN


def _by_hand(entry: Entry) -> ByHand:
    return ByHand(entry.review if _is_judged(entry) else None, entry.edited)
