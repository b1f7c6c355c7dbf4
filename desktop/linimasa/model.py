"""The words of the domain: frozen, slotted values that cross threads and processes as they are.

Offsets are Unicode code points of `Article.text`, half-open. Time is civil (see `civil`): an `Interval` counts
minutes, a reference is a day number. Sequences are tuples, so that equality is a test.
"""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum


class Granularity(StrEnum):
    """The unit an expression speaks in, coarse to fine."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    SEASON = "season"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    WEEKEND = "weekend"
    DAY = "day"
    PART = "part"
    HOUR = "hour"
    MINUTE = "minute"

    @property
    def has_time(self) -> bool:
        """Whether the unit is finer than a day."""
        return self in (Granularity.PART, Granularity.HOUR, Granularity.MINUTE)


class Certainty(StrEnum):
    """How far the text itself says the date."""

    STATED = "stated"
    INFERRED = "inferred"
    AMBIGUOUS = "ambiguous"


class TimexType(StrEnum):
    """The types of TIMEX3 (TimeML)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


class QuoteKind(StrEnum):
    """How words are reported (PARC 3.0)."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class EventKind(StrEnum):
    """Whether something happened, was said, or is planned."""

    OCCURRENCE = "occurrence"
    STATEMENT = "statement"
    PLAN = "plan"


class AliasReason(StrEnum):
    """Why another form of a name is the same actor's."""

    SPELLING = "spelling"
    BRACKET = "bracket"
    TABLE = "table"
    PART = "part"


class Role(StrEnum):
    """What an actor does in an event."""

    AGENT = "agent"
    TARGET = "target"
    SPEAKER = "speaker"
    MENTIONED = "mentioned"


class DateBasis(StrEnum):
    """Where an event's date comes from."""

    STATED = "stated"
    REFERENCE = "reference"
    INHERITED = "inherited"
    NONE = "none"


class Reason(StrEnum):
    """Why an event has no date."""

    NOWHERE = "no date in the sentence, and none near it that it could share"
    PLANNED = "a plan whose time is not said"
    VAGUE = "the sentence says only vaguely when it was"
    UNKNOWN = "its time expression names no day or period that can be known"
    IMPOSSIBLE = "it names a day that does not exist"


class Ignored(StrEnum):
    """Why a sentence tells no event."""

    HEADING = "a heading"
    BYLINE = "a byline"
    RELATED = "a link to another article"
    CAPTION = "a caption"
    QUESTION = "a question"
    DENIED = "says what did not happen, or on what condition it would"
    NOTHING = "tells of nothing that happened, was said or is planned"


class Coverage(StrEnum):
    """What became of a sentence."""

    DATED = "dated"
    UNDATED = "undated"
    IGNORED = "ignored"


class Factor(StrEnum):
    """What an event's confidence is made of: where its date comes from, and what its clause lacks or has twice."""

    STATED = "the text says the date"
    INFERRED = "the date is reckoned from another"
    AMBIGUOUS = "the date can be read in two ways"
    PUBLISHED = "no date in the sentence, so the day of publication"
    INHERITED = "no date in the sentence, so that of a sentence nearby"
    UNDATED = "no date"
    NO_ACTOR = "nobody is known to act"
    NO_VERB = "no verb was found"
    PRONOUN = "a pronoun was read as a name"
    TWICE = "told more than once"


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


@dataclass(frozen=True, slots=True)
class Interval:
    """Civil minutes, half-open; None is an open end."""

    begin: int | None
    end: int | None


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


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read an ambiguous expression."""

    value: str
    interval: Interval | None
    granularity: Granularity | None
    trail: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression, resolved (TIMEX3).

    `interval` is the expression's own extent. `stated` names the calendar fields the text itself gives. `trail` is
    the list of steps from which the interval can be computed again (see `timex.trail`). `readings` are the other
    readings of an ambiguous expression, the preferred one being the timex itself. What is written as a date and names
    no day of the calendar, as 31 February, has no interval and does not exist.
    """

    id: str
    span: Span
    type: TimexType
    value: str
    interval: Interval | None
    granularity: Granularity | None
    certainty: Certainty
    rule: str
    trail: tuple[str, ...] = ()
    stated: tuple[str, ...] = ()
    mod: str | None = None
    zone: str | None = None
    anchor: str | None = None
    signal: str | None = None
    readings: tuple[Reading, ...] = ()
    exists: bool = True


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something that acts, speaks or is spoken of.

    `mentions` are names only, none nested or overlapping; pronouns, titles and groups are `references`. `reasons` say
    of each alias why it is one. `territory` is the code in CLDR of a country or union, the same in every language.
    `linked` are the ids of other actors that this one stands for: a capital its country, a group its members.
    """

    id: str
    name: str
    kind: ActorKind
    named: bool
    confidence: float
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    references: tuple[Span, ...] = ()
    reasons: tuple[AliasReason, ...] = ()
    territory: str | None = None
    linked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Reported words: content, cue and source (PARC 3.0). `source` is an actor's id, `medium` the outlet's span."""

    id: str
    kind: QuoteKind
    content: tuple[Span, ...]
    cue: Span | None = None
    source: str | None = None
    source_span: Span | None = None
    medium: Span | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """An actor in an event."""

    id: str
    role: Role


@dataclass(frozen=True, slots=True)
class Event:
    """Something a sentence tells, and perhaps others tell again (`passages`). The first of `timexes` dates it; `reason`
    says why it has no date. `confidence` is the product of `factors`, rounded to two digits."""

    id: str
    title: str
    kind: EventKind
    span: Span
    passages: tuple[Span, ...]
    timexes: tuple[str, ...]
    interval: Interval | None
    granularity: Granularity | None
    edtf: str | None
    date_basis: DateBasis
    reason: str | None
    confidence: float
    actors: tuple[Participant, ...] = ()
    quotes: tuple[str, ...] = ()
    factors: tuple[tuple[Factor, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one article; `sentences` are all of its text, used by an event or not, and `ignored` are
    those that tell none, with the reason.

    `language_given` says that a person named the language, as `ReferenceBasis.GIVEN` says it of the day.
    """

    article: Article
    language: str
    reference: Reference
    timexes: tuple[Timex, ...] = ()
    actors: tuple[Actor, ...] = ()
    quotes: tuple[Quote, ...] = ()
    events: tuple[Event, ...] = ()
    sentences: tuple[Span, ...] = ()
    ignored: tuple[tuple[Span, Ignored], ...] = ()
    language_given: bool = False
