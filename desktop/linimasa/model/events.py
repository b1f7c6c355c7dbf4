"""What a text tells: who acts, what is said, what happens, and what became of each sentence."""

from dataclasses import dataclass
from enum import StrEnum

from .dates import Granularity, Interval, Timex
from .texts import Article, Reference, Span


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


class AliasReason(StrEnum):
    """Why another form of a name is the same actor's."""

    SPELLING = "spelling"
    BRACKET = "bracket"
    TABLE = "table"
    PART = "part"
    CALLED = "called"
    HAND = "hand"


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


class QuoteKind(StrEnum):
    """How words are reported (PARC 3.0)."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


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


class EventKind(StrEnum):
    """Whether something happened, was said, or is planned."""

    OCCURRENCE = "occurrence"
    STATEMENT = "statement"
    PLAN = "plan"


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
    GIVEN = "given"
    NONE = "none"


class Reason(StrEnum):
    """Why an event has no date."""

    NOWHERE = "no date in the sentence, and none near it that it could share"
    PLANNED = "a plan whose time is not said"
    VAGUE = "the sentence says only vaguely when it was"
    UNKNOWN = "its time expression names no day or period that can be known"
    IMPOSSIBLE = "it names a day that does not exist"
    TAKEN = "a person took its date away"


class Factor(StrEnum):
    """What an event's confidence is made of: where its date comes from, and what its clause lacks or has twice."""

    STATED = "the text says the date"
    INFERRED = "the date is reckoned from another"
    AMBIGUOUS = "the date can be read in two ways"
    PUBLISHED = "no date in the sentence, so the day of publication"
    HEADED = "no date in the sentence, so the one that heads its entry"
    INHERITED = "no date in the sentence, so that of a sentence nearby"
    UNDATED = "no date"
    GIVEN = "a person gave the date"
    NO_ACTOR = "nobody is known to act"
    NO_VERB = "no verb was found"
    PRONOUN = "a pronoun was read as a name"
    TWICE = "told more than once"


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


class Ignored(StrEnum):
    """Why a sentence tells no event."""

    HEADING = "a heading"
    BYLINE = "a byline"
    RELATED = "a link to another article"
    CAPTION = "a caption"
    QUESTION = "a question"
    DENIED = "says what did not happen, or on what condition it would"
    REJECTED = "a person rejected what it tells"
    NOTHING = "tells of nothing that happened, was said or is planned"


class Coverage(StrEnum):
    """What became of a sentence."""

    DATED = "dated"
    UNDATED = "undated"
    IGNORED = "ignored"


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
