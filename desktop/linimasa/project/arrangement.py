"""How the timeline stands: by what its lanes are made and in which order, which are pinned, and what is folded."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

Lanes = tuple[str, ...]


class Grouping(StrEnum):
    """What the events of one lane share."""

    ACTOR = "actor"
    ARTICLE = "article"
    KIND = "kind"
    LANGUAGE = "language"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Lanes are known by keys, of which no two groupings share one.

    Attributes:
        order: the lanes that were put in order by hand; all others follow, those with most events first.
        pinned: those that stand above all others.
        folded: those that show their events in one row, without labels.
        eras: the events that are bands behind the lanes, as they are remembered.
        gapless: whether the axis is folded where long stretches hold no events.
    """

    by: Grouping = Grouping.ACTOR
    order: Lanes = ()
    pinned: frozenset[str] = frozenset()
    folded: frozenset[str] = frozenset()
    gapless: bool = False
    eras: frozenset[str] = frozenset()

    def grouped(self, by: Grouping) -> "Arrangement":
        """The same, with lanes of something else."""
        return replace(self, by=by)

    def arranged(self, keys: Iterable[str]) -> list[str]:
        """Lanes in their order. They are given in the order of their numbers of events."""
        places = {key: place for place, key in enumerate(self.order)}
        return sorted(keys, key=lambda key: (key not in self.pinned, places.get(key, len(places))))

    def moved(self, key: str, way: int, keys: Sequence[str]) -> "Arrangement":
        """The same with a lane one place up (-1) or down (1) among those shown; none goes past a pinned one.

        A lane that is not shown any more stays where it is.
        """
        shown = list(keys)
        if key not in shown:
            return self
        at = shown.index(key)
        to = at + way
        if not 0 <= to < len(shown) or (shown[to] in self.pinned) != (key in self.pinned):
            return self
        return self.placed(key, to, shown)

    def placed(self, key: str, place: int, keys: Sequence[str]) -> "Arrangement":
        """The same with a lane at a place among those shown, as near to it as pinned ones let it."""
        others = [other for other in keys if other != key]
        pinned = sum(other in self.pinned for other in others)
        place = min(place, pinned) if key in self.pinned else max(place, pinned)
        shown = [*others[:place], key, *others[place:]]
        return replace(self, order=(*shown, *(other for other in self.order if other not in shown)))

    def with_pin(self, key: str) -> "Arrangement":
        """The same with a lane pinned that was not, or the other way round."""
        return replace(self, pinned=self.pinned ^ {key})

    def with_fold(self, key: str) -> "Arrangement":
        """The same with a lane folded that was not, or the other way round."""
        return replace(self, folded=self.folded ^ {key})

    def with_era(self, event: str) -> "Arrangement":
        """The same with an event as an era that was none, or the other way round."""
        return replace(self, eras=self.eras ^ {event})

    def with_gaps(self, shown: bool) -> "Arrangement":
        """The same with long stretches without events shown as long as they are, or folded."""
        return replace(self, gapless=not shown)

    def by_number(self) -> "Arrangement":
        """The same without an order made by hand."""
        return replace(self, order=())

    def unfolded(self) -> "Arrangement":
        """The same with all lanes open."""
        return replace(self, folded=frozenset())
