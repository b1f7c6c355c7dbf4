"""Texts as read, what is known of where they come from, and what could not be read."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

PROJECT_SUFFIX = ".linimasa"
"""Of the name of a project file."""


def is_project(path: PurePath) -> bool:
    """Whether a file is a project by its name."""
    return path.suffix.lower() == PROJECT_SUFFIX


class ReferenceBasis(StrEnum):
    """Where the reference day ("today" of an article) comes from."""

    GIVEN = "given"
    METADATA = "metadata"
    DATELINE = "dateline"
    TEXT = "text"
    FILE = "file"
    NONE = "none"

    @property
    def is_publication(self) -> bool:
        """Whether the day is known to be the day of publication, not inferred from text or file."""
        return self in (ReferenceBasis.GIVEN, ReferenceBasis.METADATA, ReferenceBasis.DATELINE)


class DaySource(StrEnum):
    """What says the day of publication, the most trusted first."""

    EXPORT = "export"
    FRONT_MATTER = "front matter"
    JSON_LD = "JSON-LD"
    META = "meta element"
    TIME = "time element"
    URL = "address"
    MAIL = "mail header"
    GUESS = "page"
    BOOK = "book"
    CREATED = "created"

    @property
    def is_weak(self) -> bool:
        """Whether it may well be another day than that of publication: a dateline counts for more."""
        return self in (DaySource.BOOK, DaySource.CREATED)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The characters `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of the span."""
        return text[self.start : self.end]

    def __contains__(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def shared(self, other: "Span") -> int:
        """How many characters the two share."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


@dataclass(frozen=True, slots=True)
class Reference:
    """The day that "today" means in an article (its document creation time), as a day number."""

    day: int | None
    basis: ReferenceBasis


@dataclass(frozen=True, slots=True)
class Publication:
    """A day of publication that a file names, and what says so."""

    day: int
    source: DaySource


@dataclass(frozen=True, slots=True)
class Opening:
    """How a person wants a file to be read.

    `encoding` is that of texts and web pages when it is known better. `whole_page` takes all the text of a web page
    and not only its article. `limit` is the most bytes a file, or what is unpacked from it, may have. `columns` are
    what a table's columns hold, and their names.
    """

    encoding: str | None = None
    whole_page: bool = False
    limit: int = 64 * 2**20
    columns: tuple[tuple[str, str], ...] = ()


AS_USUAL = Opening()


@dataclass(frozen=True, slots=True)
class Article:
    """A text as read. `text` is never rewritten; what lies before `body` (front matter) is not news.

    `published` is the day of the first of `publications`, the most trusted one, unless all of them are weak. `pages`
    are the offsets at which the pages of a paged file begin. `opening` is how its file was read.
    """

    text: str
    path: str | None = None
    part: str | None = None
    title: str | None = None
    published: int | None = None
    language: str | None = None
    body: int = 0
    publications: tuple[Publication, ...] = ()
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    pages: tuple[int, ...] = ()
    opening: Opening = AS_USUAL

    def page(self, at: int) -> int | None:
        """The number of the page that a character stands on, from 1; None where there are no pages."""
        return max(1, bisect_right(self.pages, at)) if self.pages else None


class Message(str):
    """A sentence in English that knows what it was made of, so that it can be said in another language.

    Attributes:
        text: the sentence with places for the values, each by its name in braces.
        values: numbers, words, or other messages.
    """

    __slots__ = ("text", "values")
    text: str
    values: dict[str, object]

    def __new__(cls, text: str, **values: object) -> "Message":
        told = {name: f"{value:,}" if isinstance(value, int) else value for name, value in values.items()}
        message = super().__new__(cls, text.format(**told))
        message.text, message.values = text, values
        return message

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        return (self.text,), self.values


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why, in one sentence: a `Message` where it comes from us.

    `part` is the file in it, if it is only that one. `remedy` is how it can be read after all, if that is known. Where
    a person has to say first which column holds what, `table` are the columns' names with the beginnings of their
    first cells.
    """

    path: str
    reason: str
    remedy: Opening | None = None
    table: tuple[tuple[str, str], ...] = ()
    part: str | None = None

    @property
    def where(self) -> str:
        """The path, and the part behind it."""
        return self.path if self.part is None else f"{self.path}: {self.part}"
