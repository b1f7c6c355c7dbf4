"""Events spread evenly over their times: how many of them lie before a day, parts of events included."""

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..project.rests import Work

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]
Pairs = NDArray[np.complex128]
Rows = NDArray[np.int32]
Flags = NDArray[np.bool_]
_SAMPLES, _KEPT = 512, 128  # of a block, and blocks
_WINDOWS = 24  # whose samples are kept together
_MANY, _STEP = 4096, 8  # values from which on not all sums are kept, and how far apart those kept are
_OFFSETS = np.arange(_STEP)
MOMENT = 1 / 24  # day; what is shorter lasts that long here, so that it is counted where it begins


class Shares(NamedTuple):
    """The share of each event a day, and that times its beginning, as one complex number: both are summed together.

    Attributes:
        begun: in the order of the beginnings.
        over: in that of the ends.
    """

    begun: Pairs
    over: Pairs


class Shown(NamedTuple):
    """Which events are counted, and how many of the first ones are.

    Attributes:
        begun: in the order of the beginnings.
        over: in that of the ends.
        begins: of the first beginnings.
        ends: of the first ends.
    """

    begun: Flags
    over: Flags
    begins: Rows
    ends: Rows


def shown(flags: Flags, order: Rows) -> Shown:
    """Some of the events, by which are shown in the order of the beginnings and the place of each end."""
    over = flags.take(order)
    return Shown(flags, over, _counted(flags), _counted(over))


def _counted(flags: Flags) -> Rows:
    found = np.zeros(len(flags) + 1, np.int32)
    flags.cumsum(out=found[1:])
    return found


class Spread:
    """Sums over the events in the order of their beginnings and of their ends; a question costs two binary searches.

    Args:
        begin: the first days, in ascending order.
        ends: the days after the last, at least a moment after the first, in ascending order.
        shares: of all events.
        shown: which of them are counted; all if left out.
    """

    def __init__(self, begin: Floats, ends: Floats, shares: Shares, shown: Shown | None = None) -> None:
        self._begin, self._ends, self._first = begin, ends, begin[0] if len(begin) else 0.0
        self._begun = _Sums(shares.begun, shown.begun if shown else None)
        self._over = _Sums(shares.over, shown.over if shown else None)
        self._ended = shown.ends if shown else None

    @property
    def nbytes(self) -> int:
        """What the sums take."""
        return self._begun.nbytes + self._over.nbytes

    def before(self, days: Floats) -> Floats:
        """How many events lie before each of some days."""
        begun, ended = self._begin.searchsorted(days), self._ends.searchsorted(days, "right")
        active = self._begun.of_first(begun) - self._over.of_first(ended)
        found: Floats = (ended if self._ended is None else self._ended[ended]) + active.real * (days - self._first)
        found -= active.imag
        return found


class _Sums:
    """Sums over the first values, or those of them that are shown: of many they are kept for every eighth place."""

    def __init__(self, values: Pairs, shown: Flags | None) -> None:
        self._values, self._shown, self._step = values, shown, _STEP if len(values) > _MANY else 1
        until = len(values) - len(values) % self._step
        parts = values[:until].reshape(-1, self._step)
        if shown is None:
            sums = parts.sum(axis=1)
        else:
            sums = np.einsum("ij,ij->i", parts, shown[:until].reshape(-1, self._step))
        self._sums = np.zeros(len(sums) + 1, np.complex128)
        sums.cumsum(out=self._sums[1:])

    @property
    def nbytes(self) -> int:
        """What is kept."""
        return self._sums.nbytes

    def of_first(self, counts: Numbers) -> Pairs:
        """The sum of so many first values, for each of some counts."""
        found = self._sums.take(counts // self._step)
        if self._step > 1:
            beyond = counts % self._step
            places = (counts - beyond)[:, None] + _OFFSETS
            wanted = beyond[:, None] > _OFFSETS
            if self._shown is not None:
                wanted &= self._shown.take(places, mode="clip")
            found += np.einsum("ij,ij->i", self._values.take(places, mode="clip"), wanted)
        return found


Window = tuple[int, int, int]  # an octave, the first and the last block


class Sampled(NamedTuple):
    """How many events lie before each of some `days`, which are `step` apart from the `first` on."""

    window: Window
    first: float
    step: float
    days: Floats
    counts: Floats


@lru_cache(maxsize=_WINDOWS)  # all lanes of a view ask for the same
def _days(window: Window) -> Floats:
    octave, low, high = window
    found: Floats = np.arange(low * _SAMPLES, (high + 1) * _SAMPLES + 1, dtype=np.float64) * (2.0**octave / 2)
    return found


class Curve:
    """A spread as a line between samples, which are kept: at least two for each slot at any scale."""

    def __init__(self, spread: Spread) -> None:
        self._spread = spread
        self._blocks: dict[tuple[int, int], Floats] = {}
        self._sampled: dict[Window, Sampled] = {}

    def sampled(self, first: float, last: float, slot: float) -> Sampled:
        """From before a day to after another, with two samples for each `slot` at least; kept for some windows."""
        octave = math.floor(math.log2(slot))
        step = 2.0**octave / 2
        low, high = (math.floor(day / step / _SAMPLES) for day in (first, last))
        window = octave, low, high
        found = self._sampled.get(window)
        if found is None:
            if len(self._sampled) >= _WINDOWS:
                del self._sampled[next(iter(self._sampled))]  # the oldest
            days = _days(window)
            blocks = [self._block(octave, step, block) for block in range(low, high + 1)]
            counts = np.concatenate([*blocks, self._spread.before(days[-1:])])
            found = self._sampled[window] = Sampled(window, float(days[0]), step, days, counts)
        return found

    def preparing(self, first: float, last: float, slot: float) -> Work[None]:
        """Make the samples between two days, with rests; they are kept."""
        octave = math.floor(math.log2(slot))
        step = 2.0**octave / 2
        for block in range(math.floor(first / step / _SAMPLES), math.floor(last / step / _SAMPLES) + 1):
            self._block(octave, step, block)
            yield

    def _block(self, octave: int, step: float, block: int) -> Floats:
        found = self._blocks.get((octave, block))
        if found is None:
            if len(self._blocks) >= _KEPT:
                del self._blocks[next(iter(self._blocks))]  # the oldest
            found = self._blocks[octave, block] = self._sampled_at(octave, step, block)
        return found

    def _sampled_at(self, octave: int, step: float, block: int) -> Floats:
        """A block's samples, as far as finer and coarser blocks do not have them: these lie at the same days."""
        finer = [known for half in (0, 1) if (known := self._blocks.get((octave - 1, 2 * block + half))) is not None]
        if len(finer) == 2:
            return np.concatenate([half[::2] for half in finer])
        coarser = self._blocks.get((octave + 1, block // 2))
        places = np.arange(block * _SAMPLES, (block + 1) * _SAMPLES, dtype=np.float64) * step
        if coarser is None:
            return self._spread.before(places)
        found, half = np.empty(_SAMPLES), block % 2 * (_SAMPLES // 2)
        found[::2] = coarser[half : half + _SAMPLES // 2]
        found[1::2] = self._spread.before(places[1::2])
        return found


def lasting(begin: Floats, end: Floats) -> tuple[Floats, Rows]:
    """The ends in ascending order, a moment after the beginnings at least, and the place of each."""
    ends = np.maximum(end, begin + MOMENT)
    order = np.argsort(ends, kind="stable").astype(np.int32)
    return ends[order], order


def shares(begin: Floats, ends: Floats, order: Rows) -> Shares:
    """The shares of events by their beginnings, their ends in ascending order and the place of each."""
    found = np.empty(len(begin), np.complex128)
    found.real[order] = 1 / (ends - begin[order])
    found.imag = found.real * (begin - begin[:1])
    return Shares(found, found.take(order))
