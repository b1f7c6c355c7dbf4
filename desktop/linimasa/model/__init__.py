"""The words of the domain: frozen, slotted values that cross threads and processes as they are.

Offsets are Unicode code points of `Article.text`, half-open. Time is civil (see `civil`): an `Interval` counts
minutes, a reference is a day number. Sequences are tuples, so that equality is a test.
"""

from .dates import (
    Certainty,
    Granularity,
    Interval,
    Reading,
    Timex,
    TimexType,
)
from .events import (
    Actor,
    ActorKind,
    AliasReason,
    Coverage,
    DateBasis,
    Event,
    EventKind,
    Extraction,
    Factor,
    Ignored,
    Participant,
    Quote,
    QuoteKind,
    Reason,
    Role,
)
from .texts import (
    AS_USUAL,
    PROJECT_SUFFIX,
    Article,
    DaySource,
    Failure,
    Message,
    Opening,
    Publication,
    Reference,
    ReferenceBasis,
    Span,
)

__all__ = [
    "AS_USUAL",
    "PROJECT_SUFFIX",
    "Actor",
    "ActorKind",
    "AliasReason",
    "Article",
    "Certainty",
    "Coverage",
    "DateBasis",
    "DaySource",
    "Event",
    "EventKind",
    "Extraction",
    "Factor",
    "Failure",
    "Granularity",
    "Ignored",
    "Interval",
    "Message",
    "Opening",
    "Participant",
    "Publication",
    "Quote",
    "QuoteKind",
    "Reading",
    "Reason",
    "Reference",
    "ReferenceBasis",
    "Role",
    "Span",
    "Timex",
    "TimexType",
]
