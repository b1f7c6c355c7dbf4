"""How events are found again in another reading of their article: by their words and what stands around them."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import islice

from ..model import Event, Span
from .decisions import Anchor

LONGEST = 500  # characters of a passage
AROUND = 20  # characters before and behind it
_MOST = 200  # places that have the same words
_SHARE = 0.5  # of two passages that are one cut in another way


def anchors_of(events: Sequence[Event], text: str, among: Collection[str]) -> dict[str, Anchor]:
    """The anchors of some events of an article by their ids; no two are the same."""
    starts = {event.span.start for event in events if event.id in among}
    seen: Counter[tuple[int, str]] = Counter()
    found = {}
    for event in (event for event in events if event.span.start in starts):
        place = event.span.start, event.title
        if event.id in among:
            found[event.id] = _anchor(event, text, seen[place])
        seen[place] += 1
    return found


def _anchor(event: Event, text: str, nth: int) -> Anchor:
    start, end = event.span.start, min(event.span.end, event.span.start + LONGEST)
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return Anchor(text[start:end], before, after, start, event.title, nth)


def find_again(anchors: Iterable[Anchor], events: Sequence[Event], text: str) -> dict[Anchor, str]:
    """The ids of the events that anchors are of, each once at most; an anchor whose event is not there is left out.

    Of several events told by one sentence it is the one of the same title; the only one may have another title now.
    """
    reading = _Reading(events, text)
    places = {anchor: place for anchor in anchors if (place := reading.place(anchor)) is not None}
    found: dict[Anchor, str] = {}
    taken: set[str] = set()
    for called_so in (True, False):
        for anchor, place in [each for each in places.items() if each[0] not in found]:
            told = reading.at(place)
            alike = [event for event in told if event.title == anchor.title] if called_so else _only(told, place)
            event = alike[min(anchor.nth, len(alike) - 1)] if alike else None
            if event and event.id not in taken:
                taken.add(event.id)
                found[anchor] = event.id
    return found


def _only(told: Sequence[Event], place: Span) -> Sequence[Event]:
    """The only event that is told at a place, by much the same words."""
    return told if len(told) == 1 and _is_much(told[0].span, place) else ()


class _Reading:
    """The events of a reading by where they begin and by their words."""

    def __init__(self, events: Sequence[Event], text: str) -> None:
        self._text = text
        self._at: dict[int, list[Event]] = defaultdict(list)
        for event in events:
            self._at[event.span.start].append(event)
        self._starts: list[int] = []
        self._by_words: dict[str, list[int]] = defaultdict(list)

    def at(self, place: Span) -> Sequence[Event]:
        """The events whose first passage begins at a place, else those of the passage that has most of it."""
        if place.start in self._at:
            return self._at[place.start]
        self._starts = self._starts or sorted(self._at)
        after = bisect_right(self._starts, place.start)
        near = self._starts[max(0, after - 1) : after + 1]
        best = max(near, key=lambda start: place.shared(self._at[start][0].span), default=None)
        if best is None:
            return ()
        return self._at[best] if _is_much(self._at[best][0].span, place) else ()

    def place(self, anchor: Anchor) -> Span | None:
        """Where the words of an anchor stand: where they stood, else where most of what stood around them does."""
        start: int | None = anchor.start
        if not self._text.startswith(anchor.words, anchor.start):
            places = self._told(anchor.words) or list(islice(_occurrences(self._text, anchor.words), _MOST))
            start = max(places, key=lambda place: self._likeness(anchor, place), default=None)
        return None if start is None else Span(start, start + len(anchor.words))

    def _told(self, words: str) -> list[int]:
        """Where passages begin that have these words."""
        if not self._by_words:
            for start, events in self._at.items():
                self._by_words[self._text[start : min(events[0].span.end, start + LONGEST)]].append(start)
        return self._by_words.get(words, [])[:_MOST]

    def _likeness(self, anchor: Anchor, place: int) -> tuple[int, int]:
        end = place + len(anchor.words)
        before, after = self._text[max(0, place - AROUND) : place], self._text[end : end + AROUND]
        alike = _prefix(before[::-1], anchor.before[::-1]) + _prefix(after, anchor.after)
        return alike, -abs(place - anchor.start)


def _occurrences(text: str, words: str) -> Iterable[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def _prefix(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginnings."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _is_much(span: Span, place: Span) -> bool:
    """Whether a passage and a place are the same in most of their characters."""
    longest = max(place.end - place.start, min(span.end - span.start, LONGEST))
    return place.shared(span) > _SHARE * longest
