"""What a person decides of the events of an article: a layer of its own, which no reading overwrites."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple

from ..model import ActorKind, Article, EventKind, Granularity, Interval, Role


class Identity(NamedTuple):
    """By what an article is known when it is opened again: its file, and its part of that; pasted text by its words."""

    path: str
    part: str = ""
    sha256: str = ""


def identity(article: Article) -> Identity:
    """By what an article is known when it is opened again."""
    if article.path is not None:
        return Identity(article.path, article.part or "")
    return Identity("", article.part or "", sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest())


class Review(StrEnum):
    """What a person thinks of an event."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Anchor(NamedTuple):
    """How an event is found again, in this reading of its article or in another.

    Attributes:
        words: the first 500 characters at most of its first passage.
        before: the 20 characters before them.
        after: the 20 characters behind them.
        start: where they stood.
        title: what the parser called the event.
        nth: the number among events with the same passage and title, from 0.
    """

    words: str
    before: str
    after: str
    start: int
    title: str
    nth: int = 0


class Told(NamedTuple):
    """An event of an article, wherever that is opened again."""

    article: Identity
    anchor: Anchor


Join = tuple[Told, ...]  # events of several articles that are one, the leading one first


@dataclass(frozen=True, slots=True)
class GivenDate:
    """A date that a person gives; `words` are theirs, `value` and `mod` those of TIMEX3."""

    interval: Interval
    granularity: Granularity
    edtf: str
    words: str
    mod: str | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """An actor's part in an event; the actor is known by name and kind, so that another reading has it too."""

    name: str
    kind: ActorKind
    role: Role


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person says of one event; None and False where it stays as the text says.

    `undated` says that it has no date; where it is true, there is no `date`.
    """

    title: str | None = None
    kind: EventKind | None = None
    date: GivenDate | None = None
    undated: bool = False
    actors: tuple[Part, ...] | None = None
    review: Review = Review.OPEN

    def __post_init__(self) -> None:
        if self.undated and self.date:
            raise ValueError("an event has a date, or has none")
        if self.title is not None and not self.title.strip():
            raise ValueError("a title has words")

    def __bool__(self) -> bool:
        return self.edits or self.review is not Review.OPEN

    @property
    def edits(self) -> bool:
        """Whether it says something else than the text."""
        return bool(self.title or self.kind or self.date or self.undated) or self.actors is not None


_NOTHING = Correction()


@dataclass(frozen=True, slots=True)
class Decisions:
    """All that a person decided of one article, in the order in which it is applied.

    Attributes:
        splits: events of several passages that become one for each.
        merges: events that become one; those that come out of splits are among them.
        corrections: what is said of the events as they then are.
    """

    splits: tuple[Anchor, ...] = ()
    merges: tuple[tuple[Anchor, ...], ...] = ()
    corrections: tuple[tuple[Anchor, Correction], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.splits or self.merges or self.corrections)

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """The events that something is decided of, each once."""
        merged = (anchor for merge in self.merges for anchor in merge)
        return tuple(dict.fromkeys((*self.splits, *merged, *(anchor for anchor, _ in self.corrections))))

    def correction(self, anchor: Anchor) -> Correction:
        """What is said of an event."""
        return next((each for known, each in self.corrections if known == anchor), _NOTHING)

    def correcting(self, anchors: Iterable[Anchor], change: Callable[[Correction], Correction]) -> "Decisions":
        """The same with what is said of some events changed; nothing is kept where nothing is said."""
        told = dict(self.corrections)
        told |= {anchor: change(told.get(anchor, _NOTHING)) for anchor in anchors}
        return replace(self, corrections=tuple((known, each) for known, each in told.items() if each))


UNDECIDED = Decisions()
