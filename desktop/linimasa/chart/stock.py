"""The items of a project: made once an entry and kept as long as it is there, so that all views draw from the same."""

from functools import cached_property
from weakref import WeakKeyDictionary

from ..project import Entry, Key, Project
from ..project.cast import Cast
from .density import extent
from .items import End, Item, Words, dated, in_time, item_of, latest

_Pairs = dict[Key, tuple[Entry, Item]]


class Stock:
    """What there is and what of it is shown. One for each project and each way of writing titles.

    Args:
        known: items made before, perhaps for a project that this one is a part of.

    Attributes:
        all: the items of all dated entries, in the order of time; the same tuple until there are others.
        shown: those that the filters let through.
        through: the same with their entries.
    """

    def __init__(self, words: Words, known: _Pairs) -> None:
        self.all: tuple[Item, ...] = ()
        self.shown: tuple[Item, ...] = ()
        self.through: list[tuple[Entry, Item]] = []
        self._words, self._known = words, known
        self._made: _Pairs = {}
        self._edition: tuple[int, int] | None = None
        self._shown: list[Entry] | None = None

    @cached_property
    def extent(self) -> tuple[float, float] | None:
        """The days of all items, as `density.extent` finds them."""
        return extent(self.all)

    def item(self, key: Key) -> Item | None:
        """The item of an entry, if that has a date."""
        known = self._made.get(key)
        return known[1] if known else None

    def follow(self, project: Project) -> None:
        """Make items for what is new, and take note of what is shown."""
        edition = (project.edition, id(project.entries))
        if edition != self._edition:
            self._edition, self._shown = edition, None
            self._remake(project)
        shown = project.shown()
        if shown is not self._shown:
            self._shown = shown
            keys = {entry.key for entry in shown}
            self.through = [pair for pair in self._made.values() if pair[0].key in keys]
            self.shown = tuple([item for _, item in self.through])

    def _remake(self, project: Project) -> None:
        entries, known = dated(project.entries), self._known
        last, made = latest(entries), []
        for entry in entries:
            pair = known.get(entry.key)
            if pair is None or pair[0] is not entry or pair[1].ends is End.OPEN:  # "since" may run to the last date
                pair = known[entry.key] = entry, item_of(entry, project, last, self._words)
            made.append(pair)
        made.sort(key=lambda pair: in_time(pair[1]))
        self._made = {pair[0].key: pair for pair in made}
        self.all = tuple([item for _, item in made])
        self.__dict__.pop("extent", None)


_stocks: WeakKeyDictionary[Project, dict[Words, Stock]] = WeakKeyDictionary()
_known: WeakKeyDictionary[Cast, dict[Words, _Pairs]] = WeakKeyDictionary()  # a project and its parts have one cast


def stock(project: Project, words: Words) -> Stock:
    """The items of a project as it is now, with titles as they can be drawn."""
    known = _known.setdefault(project.cast, {}).setdefault(words, {})
    found = _stocks.setdefault(project, {}).setdefault(words, Stock(words, known))
    found.follow(project)
    return found
