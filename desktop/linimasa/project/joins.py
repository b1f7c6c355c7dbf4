"""Events of several articles that a person told to be the same."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from .anchors import find_again
from .applying import Applied
from .decisions import Anchor, Identity, Join, Told
from .entries import Key


def resolved(
    joins: Sequence[Join], sources: Mapping[int, Identity], applied: Sequence[Applied]
) -> list[tuple[list[Key], Join]]:
    """The events of each join of which two at least are shown, the leading one first; an event is in one join at most.

    Args:
        sources: by what each article is known, by its number.
    """
    places, found, taken = _places(joins, sources, applied), list[tuple[list[Key], Join]](), set[Key]()
    for join in joins:
        keys = list(dict.fromkeys(key for told in join if (key := places.get(told)) and key not in taken))
        if len(keys) > 1:
            taken.update(keys)
            found.append((keys, join))
    return found


def _places(joins: Iterable[Join], sources: Mapping[int, Identity], applied: Sequence[Applied]) -> dict[Told, Key]:
    """The events as they are shown; of two articles of one file the first that has it."""
    wanted: dict[Identity, list[Anchor]] = defaultdict(list)
    for told in chain.from_iterable(joins):
        wanted[told.article].append(told.anchor)
    places: dict[Told, Key] = {}
    for number, one in enumerate(applied):
        anchors = wanted.get(sources[number])
        for anchor, piece in find_again(anchors, one.pieces, one.read.article.text).items() if anchors else ():
            places.setdefault(Told(sources[number], anchor), (number, one.homes.get(piece, piece)))
    return places


def lost(
    joins: Sequence[Join], number: int, sources: Mapping[int, Identity], applied: Sequence[Applied]
) -> list[Anchor]:
    """The events of an article that are to be one with others, and that no reading of it has."""
    source = sources[number]
    wanted = [told.anchor for join in joins for told in join if told.article == source]
    places = _places(joins, sources, applied) if wanted else {}
    return [anchor for anchor in dict.fromkeys(wanted) if Told(source, anchor) not in places]
