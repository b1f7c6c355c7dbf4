"""The items of a project: made once an entry and kept as long as it is there, so that all views draw from the same."""

from weakref import WeakKeyDictionary

from ..project import Entry, Key, Project
from ..project.cast import Cast
from ..project.rests import Work, finish
from .density import extent
from .folds import Folds, folding
from .items import End, Item, Words, dated, in_time, item_of, latest
from .opening import Days, core

_SLICE = 500  # items made between two rests
_Pairs = dict[Key, tuple[Entry, Item]]


class Stock:
    """What there is and what of it is shown. One for each project and each way of writing titles.

    Args:
        known: items made before, perhaps for a project that this one is a part of.

    Attributes:
        all: the items of all dated entries, in the order of time; the same tuple until there are others.
        shown: those that the filters let through.
        through: the same with their entries.
        core: the days that most of all items lie in.
        extent: the days of all items, as `density.extent` finds them.
    """

    def __init__(self, words: Words, known: _Pairs) -> None:
        self.all: tuple[Item, ...] = ()
        self.shown: tuple[Item, ...] = ()
        self.through: list[tuple[Entry, Item]] = []
        self.core: Days | None = None
        self.extent: tuple[float, float] | None = None
        self._words, self._known = words, known
        self._made: _Pairs = {}
        self._edition: tuple[int, int] | None = None
        self._shown: list[Entry] | None = None
        self._folded: tuple[Folds, Days | None] | None = None

    @property
    def folded(self) -> tuple[Folds, Days | None]:
        """The folds of the stretches without any of all items, and the days of such an axis that most lie in."""
        if self._folded is None:
            folds = folding(self.all)
            self._folded = folds, core([folds.item(item) for item in self.all]) if folds else self.core
        return self._folded

    def item(self, key: Key) -> Item | None:
        """The item of an entry, if that has a date."""
        known = self._made.get(key)
        return known[1] if known else None

    def following(self, project: Project) -> Work[None]:
        """Make items for what is new, and take note of what is shown."""
        edition = (project.edition, id(project.entries))
        if edition != self._edition:
            yield from self._remaking(project, edition)
        shown = project.shown()
        if shown is not self._shown:
            keys = {entry.key for entry in shown}
            yield
            through = [pair for pair in self._made.values() if pair[0].key in keys]
            self._shown, self.through, self.shown = shown, through, tuple([item for _, item in through])

    def _remaking(self, project: Project, edition: tuple[int, int]) -> Work[None]:
        entries, known = dated(project.entries), self._known
        last, made = latest(entries), []
        for count, entry in enumerate(entries, 1):
            pair = known.get(entry.key)
            if pair is None or pair[0] is not entry or pair[1].ends is End.OPEN:  # "since" may run to the last date
                pair = known[entry.key] = entry, item_of(entry, project, last, self._words)
            made.append(pair)
            if not count % _SLICE:
                yield
        made.sort(key=lambda pair: in_time(pair[1]))
        every = tuple([item for _, item in made])
        yield
        middle = core(every)
        yield
        self._edition, self._shown, self._folded = edition, None, None
        self._made = {pair[0].key: pair for pair in made}
        self.all, self.core, self.extent = every, middle, extent(every, middle)
        yield


_stocks: WeakKeyDictionary[Project, dict[Words, Stock]] = WeakKeyDictionary()
_known: WeakKeyDictionary[Cast, dict[Words, _Pairs]] = WeakKeyDictionary()  # a project and its parts have one cast


def stock(project: Project, words: Words) -> Stock:
    """The items of a project as it is now, with titles as they can be drawn."""
    return finish(stocking(project, words))


def stocking(project: Project, words: Words) -> Work[Stock]:
    """Do what `stock` does, with rests."""
    known = _known.setdefault(project.cast, {}).setdefault(words, {})
    found = _stocks.setdefault(project, {}).setdefault(words, Stock(words, known))
    yield from found.following(project)
    return found
