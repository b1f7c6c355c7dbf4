"""A table of very many events, as columns for the lanes: more than a project of Python objects could hold."""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from linimasa.chart.columns import Columns, Ranks, ranks
from linimasa.chart.items import End, Item, capsule_from
from linimasa.chart.lanes import Lane, LaneKind
from linimasa.chart.spread import Flags, Floats, Numbers
from linimasa.model import EventKind, Granularity
from linimasa.project import COLOURS, Key, Known
from linimasa.project.search import FoldedText, fold_query

Bytes = NDArray[np.uint8]
_NEWLINE = 10
_SAMPLE, _PART = 20_000, 1 << 17  # bytes that tell which are rare, and those looked at together
_SPREAD = np.uint32(2654435761)  # scatters consecutive numbers (Knuth, The Art of Computer Programming, 6.4)


class Form(NamedTuple):
    """What many events have in common: all but their time, their title and whose they are."""

    kind: EventKind = EventKind.OCCURRENCE
    known: Known = Known.STATED
    granularity: Granularity = Granularity.DAY
    begins: End = End.CAP
    ends: End = End.CAP


class Events(NamedTuple):
    """Arrays of events, in any order, all of the same length.

    Attributes:
        begin: the first day, with the time of day as its fraction.
        end: the day after the last; open ends as in `Item`.
        lane: the number of its lane.
        form: the number of its form.
        importance: from 0 to 255; what is more important gets its label first.
        titles: without line breaks.
    """

    begin: Floats
    end: Floats
    lane: NDArray[np.uint16]
    form: NDArray[np.uint8]
    importance: NDArray[np.uint8]
    titles: Sequence[str]


class Table:
    """Events by lane, then by beginning and end; a row is known as (0, its number)."""

    def __init__(self, events: Events, forms: Sequence[Form], names: Sequence[str]) -> None:
        """Args: names: those of the lanes."""
        order = np.lexsort((events.end, events.begin, events.lane))
        self._forms, self._names = tuple(forms), tuple(names)
        self._begin, self._end, self._form = events.begin[order], events.end[order], events.form[order]
        chance: Ranks = np.arange(len(order), dtype=np.uint32) * _SPREAD >> np.uint32(8)
        self._rank = ranks(events.importance[order], chance)
        self._edges = np.searchsorted(events.lane[order], np.arange(len(names) + 1)).tolist()
        self._titles = _Titles([events.titles[place] for place in order.tolist()])
        self._columns = [self._of_lane(number) for number in range(len(names))]

    def __len__(self) -> int:
        return len(self._begin)

    @property
    def nbytes(self) -> int:
        """What the columns take, with all that is made of them when first needed."""
        own = (self._begin, self._end, self._form, self._rank)
        return sum(each.nbytes for each in own) + self._titles.nbytes + sum(each.nbytes for each in self._columns)

    def lanes(self, shown: Flags | None = None, hidden: Collection[int] = ()) -> tuple[Lane, ...]:
        """The lanes with what is shown of them; those without anything, and those hidden by number, are left out."""
        found = []
        for number, columns in enumerate(self._columns):
            own = columns if shown is None else columns.only(shown[slice(*self._edges[number : number + 2])])
            if number not in hidden and len(own):
                colour = number if number < COLOURS else None
                found.append(Lane(LaneKind.ACTOR, str(number), self._names[number], colour, 1, own))
        return tuple(found)

    def of_forms(self, wanted: Callable[[Form], bool]) -> Flags:
        """Which rows have a form that is wanted."""
        found: Flags = np.array([wanted(form) for form in self._forms])[self._form]
        return found

    def holding(self, query: str) -> Flags:
        """Which rows hold some words in their titles, without regard to case and accents."""
        return self._titles.holding(fold_query(query))

    def _of_lane(self, number: int) -> Columns:
        first, last = self._edges[number : number + 2]

        def make(row: int) -> Item:
            return self._item(first + row)

        def find(key: Key) -> int | None:
            row = int(key[1]) - first if key[0] == 0 and key[1].isdecimal() else -1
            return row if 0 <= row < last - first else None

        own = slice(first, last)
        return Columns(self._begin[own], self._end[own], self._rank[own], make, find)

    def _item(self, row: int) -> Item:
        begin, end, form = float(self._begin[row]), float(self._end[row]), self._forms[self._form[row]]
        return Item(
            key=(0, str(row)),
            title=self._titles[row],
            kind=form.kind,
            known=form.known,
            begin=begin,
            end=end,
            capsule_from=capsule_from(end - begin, form.granularity),
            begins=form.begins,
            ends=form.ends,
        )


class _Titles:
    """Titles in one run of bytes, and the same folded for the search; a line each."""

    def __init__(self, titles: Sequence[str]) -> None:
        text = "\n".join(titles)
        self._text, self._starts = _lines(text)
        if text.isascii() and "  " not in text:
            self._folded, self._folded_starts = np.frombuffer(text.lower().encode(), np.uint8), self._starts
        else:
            self._folded, self._folded_starts = _lines("\n".join([FoldedText(title).text for title in titles]))

    def __getitem__(self, row: int) -> str:
        first, last = self._starts[row], self._starts[row + 1]
        return self._text[first : last - 1].tobytes().decode()

    @property
    def nbytes(self) -> int:
        starts = {id(each): each.nbytes for each in (self._starts, self._folded_starts)}
        return self._text.nbytes + self._folded.nbytes + sum(starts.values())

    def holding(self, query: str) -> Flags:
        """Which titles hold a folded query."""
        found = np.zeros(len(self._starts) - 1, np.bool_)
        wanted = query.encode()
        if wanted:
            places = self._places(wanted).astype(np.uint32)  # of the same type: else the starts are copied
            found[np.searchsorted(self._folded_starts, places, side="right") - 1] = True
        return found

    def _places(self, wanted: bytes) -> Numbers:
        """Where some bytes occur: where the rarest of them is, with the others beside it, rare ones first."""
        sample = self._folded[:: max(1, len(self._folded) // _SAMPLE)]
        rarest, *others = sorted(range(len(wanted)), key=lambda offset: np.count_nonzero(sample == wanted[offset]))
        starts = range(0, len(self._folded), _PART)  # what is compared at once stays in the processor's cache
        found = [np.flatnonzero(self._folded[start : start + _PART] == wanted[rarest]) + start for start in starts]
        places = np.concatenate(found) - rarest
        places = places[(places >= 0) & (places <= len(self._folded) - len(wanted))]
        for offset in others:
            places = places[self._folded[places + offset] == wanted[offset]]
        return places


def _lines(text: str) -> tuple[Bytes, NDArray[np.uint32]]:
    """A text as bytes, and where its lines begin; the last place is where another would."""
    found = np.frombuffer(text.encode(), np.uint8)
    breaks = np.flatnonzero(found == _NEWLINE) + 1
    return found, np.concatenate(([0], breaks, [len(found) + 1])).astype(np.uint32)
