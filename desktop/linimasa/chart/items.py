"""What stands on the axis: an event of the project as plain numbers."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple

from ..civil import MINUTES
from ..model import EventKind, Granularity, Interval
from ..project import Entry, Key, Known, Project, Review

MARK = 6.5  # half the width a mark needs
WING = 18.0  # half the width of an approximate day
STUB = 44.0  # width of "before"
CHEVRON = 5.0  # what a chevron needs beyond an open end
_CAPSULE = 13.0  # least width of a capsule
_NOTHING = Interval(0, 0)
_HOURS = 176.0  # pixels a day from which the axis counts hours, and a day is drawn as wide as it is


class End(StrEnum):
    """How a capsule ends: exact, vague, open for good, or cut by the edge of the view."""

    CAP = "cap"
    FADE = "fade"
    OPEN = "open"
    CUT = "cut"


_OPEN = End.OPEN  # asked for many times a frame, and slow to find in its class


class Item(NamedTuple):
    """An event on the axis.

    Attributes:
        begin: first day, with the time of day as its fraction; of two readings the earlier one's.
        end: the day after the last; of two readings the later one's.
        begins: how it begins. OPEN is "before": a stub that ends at `end`.
        ends: how it ends. OPEN is "since".
        capsule_from: the pixels a day from which it is a capsule.
        readings: the middles of the earlier and the later reading.
        wings: whether it is an approximate day.
        important: whether its label is written stronger.
        rejected: whether a person says that it is none; shown on demand only.
    """

    key: Key
    title: str
    kind: EventKind
    known: Known
    begin: float
    end: float
    capsule_from: float
    begins: End = End.CAP
    ends: End = End.CAP
    readings: tuple[float, float] | None = None
    wings: bool = False
    important: bool = False
    rejected: bool = False

    @property
    def middle(self) -> float:
        """The day a mark stands at."""
        return (self.begin + self.end) / 2

    @property
    def plain(self) -> bool:
        """Whether it has one closed time, and nothing beside its mark or across it."""
        alone = self.readings is None and not self.wings and not self.rejected
        return alone and self.begins is not _OPEN and self.ends is not _OPEN

    @property
    def signed(self) -> bool:
        """Whether a capsule holds a small mark: one that tells the kind, or that a person has given the date."""
        return self.kind is not EventKind.OCCURRENCE or self.known is Known.GIVEN

    @property
    def points(self) -> tuple[float, ...]:
        """The days it points to on the axis: both readings, the end that is known of an open time, else the middle."""
        if self.readings:
            return self.readings
        if self.ends is End.OPEN:
            return (self.begin,)
        return (self.end,) if self.begins is End.OPEN else (self.middle,)

    @property
    def times(self) -> list[tuple[float, float]]:
        """From which day to which it may be: for each reading, at the known end of an open time, or its whole time."""
        instants = self.readings or End.OPEN in (self.begins, self.ends)
        return [(day, day) for day in self.points] if instants else [(self.begin, self.end)]

    def extent(self, px: float) -> tuple[float, float]:
        """From where to where it reaches, label aside, in pixels from day 0 at so many pixels a day.

        Always as wide as its time at least. What it reaches beyond its time never grows with the scale: things
        that are apart stay apart when zooming in.
        """
        left, right = self.capsule(px)
        if End.OPEN in (self.begins, self.ends):
            return left - CHEVRON * (self.begins is End.OPEN), right + CHEVRON * (self.ends is End.OPEN)
        half = WING if self.wings else MARK
        middles = self.readings or (self.middle, self.middle)
        return min(left, middles[0] * px - half), max(right, middles[1] * px + half)

    def capsule(self, px: float) -> tuple[float, float]:
        """From where to where its capsule is drawn, in pixels from day 0: its time, where that is closed."""
        left, right = self.begin * px, self.end * px
        if self.begins is End.OPEN:
            left = right - STUB
        elif self.ends is End.OPEN:
            right = max(right, left + _CAPSULE)
        return left, right

    def is_capsule(self, px: float) -> bool:
        """Whether it is a capsule at so many pixels a day."""
        return px >= self.capsule_from or self.begins is _OPEN or self.ends is _OPEN


def in_time(item: Item) -> tuple[float, float, Key]:
    """What items are ordered by: their beginnings, then the shorter ones first."""
    return item.begin, item.end, item.key


Words = Callable[[str], str]  # a title as it can be drawn


def items(entries: Iterable[Entry], project: Project, words: Words) -> list[Item]:
    """The items of the dated entries, in their order. "Since" runs to the article's day, else to the last date."""
    found = dated(entries)
    last = latest(found)
    return [item_of(entry, project, last, words) for entry in found]


def dated(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that have a place on the axis."""
    return [
        entry
        for entry in entries
        if (interval := entry.event.interval) and (interval.begin is not None or interval.end is not None)
    ]


def latest(entries: Iterable[Entry]) -> int:
    """The last minute that dated entries name; 0 if there are none."""
    intervals = [entry.event.interval or _NOTHING for entry in entries]
    return max((i.begin or 0 if i.end is None else i.end for i in intervals), default=0)


def item_of(entry: Entry, project: Project, last: int, words: Words) -> Item:
    """The item of a dated entry. "Since" runs until the article's reference day is over, else to the last date."""
    day = project.extraction(entry.key).reference.day
    return _item(entry, last if day is None else (day + 1) * MINUTES, words(entry.event.title))


def _item(entry: Entry, today: int, title: str) -> Item:
    event, mod = entry.event, entry.mod
    interval = event.interval or _NOTHING
    begins, ends = _ends(interval, mod)
    last = interval.end if interval.end is not None else max(today, (interval.begin or 0) + MINUTES)
    first = interval.begin if interval.begin is not None else last
    begin, end, readings = first / MINUTES, last / MINUTES, None
    ambiguous = entry.known is Known.AMBIGUOUS
    other = next((reading.interval for reading in entry.readings if reading.interval), None) if ambiguous else None
    if other and other.begin is not None and other.end is not None:
        second = (other.begin / MINUTES, other.end / MINUTES)
        earlier, later = sorted(((begin, end), second))
        readings, begin, end = (sum(earlier) / 2, sum(later) / 2), earlier[0], max(end, second[1])
    point = end - begin <= 1 and event.granularity in (Granularity.DAY, Granularity.MINUTE)
    return Item(
        key=entry.key,
        title=title,
        kind=event.kind,
        known=entry.known,
        begin=begin,
        end=end,
        capsule_from=float("inf") if readings else capsule_from(end - begin, event.granularity),
        begins=begins,
        ends=ends,
        readings=readings,
        wings=point and mod == "APPROX",
        important=len(event.quotes) > 1 or entry.review is Review.ACCEPTED,
        rejected=entry.review is Review.REJECTED,
    )


def _ends(interval: Interval, mod: str | None) -> tuple[End, End]:
    begins = End.FADE if mod in ("END", "MID", "APPROX") else End.CAP
    ends = End.FADE if mod in ("START", "MID", "APPROX") else End.CAP
    return begins if interval.begin is not None else End.OPEN, ends if interval.end is not None else End.OPEN


def capsule_from(days: float, granularity: Granularity | None) -> float:
    """The pixels a day from which a time of so many days is a capsule."""
    if granularity is Granularity.MINUTE or days <= 0:
        return float("inf")
    return max(_CAPSULE / days, _HOURS if days == 1 else 0.0)
