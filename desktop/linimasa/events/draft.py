"""What is known of an event before it has its date."""

from dataclasses import dataclass

from ..model import EventKind, Factor, Participant, Span, Timex


@dataclass(frozen=True, slots=True)
class Draft:
    """An event before its date is settled; `factors` are what its clause leaves of its confidence, `vague`
    says that it tells when it was without a date, `then` that it was when the one before it was, `aside` that it is
    told by the way: "Ann, who left in 2010, ...", `now` that it is so today, `after` that it begins with what was
    before it, "After the flood, ...", `since` that it has been so since then.
    """

    sentence: int
    kind: EventKind
    span: Span
    title: str
    timexes: tuple[Timex, ...]
    actors: tuple[Participant, ...]
    quotes: tuple[str, ...]
    factors: tuple[Factor, ...]
    vague: bool = False
    then: bool = False
    aside: bool = False
    now: bool = False
    after: bool = False
    since: bool = False
