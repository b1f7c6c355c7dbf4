"""What can be asked of an exported picture, and of data; knows no Qt, so that the command line can read it."""

from dataclasses import dataclass
from typing import NamedTuple

SUFFIXES = (".png", ".svg", ".pdf")
THEMES = ("light", "dark", "transparent")
MOST_ROWS = 8


class PictureError(ValueError):
    """The picture cannot be made as asked; the message says why and what would do.

    `size` is a size that would do, where that is what is wrong.
    """

    def __init__(self, message: str, size: tuple[int, int] | None = None) -> None:
        super().__init__(message)
        self.size = size


class Part(NamedTuple):
    """A page of several that events are spread over.

    Attributes:
        number: of the page, from 1.
        pages: how many there are.
        events: how many all pages show together.
        chosen: whether these were chosen by hand.
    """

    number: int
    pages: int
    events: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """Options of a picture.

    Attributes:
        size: width and height in logical pixels; a height of 0 is as high as needed.
        scale: device pixels a logical pixel.
        dpi: dots an inch, if it is for paper.
        theme: one of `THEMES`.
        first: the first day shown, as a day number; None begins with the data.
        last: the last day shown, as a day number; None ends with the data.
        actors: names or aliases, whatever their case; empty means all.
        title: None takes the only article's title, or the number of articles.
        strict: write nothing when a character has no glyph.
        rows: how many rows the days are broken into; 0 breaks them where labels pile up.
        keys: of the only events shown, those chosen by hand or those of a page; None shows all.
        page: which one it is, where events are spread over several.
        gapless: fold long stretches without events, as a project may want it as well.
    """

    size: tuple[int, int] = (1600, 900)
    scale: float = 2
    theme: str = "light"
    first: int | None = None
    last: int | None = None
    actors: tuple[str, ...] = ()
    title: str | None = None
    strict: bool = False
    dpi: float | None = None
    rows: int = 0
    keys: frozenset[tuple[int, str]] | None = None
    page: Part | None = None
    gapless: bool = False

    @property
    def by_hand(self) -> bool:
        """Whether the events were chosen one by one."""
        return self.page.chosen if self.page else self.keys is not None

    def looking_usual(self) -> "PictureOptions":
        """The same events under the same title, but nothing said of how they look."""
        return PictureOptions(first=self.first, last=self.last, actors=self.actors, title=self.title)
