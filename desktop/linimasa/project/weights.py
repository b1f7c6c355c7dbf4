"""What an event's confidence is made of, after a person changed it."""

from collections.abc import Iterable
from dataclasses import replace

from ..model import Event, Factor

_DATES = {
    *(Factor.STATED, Factor.INFERRED, Factor.AMBIGUOUS, Factor.PUBLISHED, Factor.HEADED, Factor.INHERITED),
    *(Factor.UNDATED, Factor.GIVEN),
}


def redated(event: Event, factor: Factor) -> Event:
    """An event whose date is known in another way."""
    from ..events import confidence  # with the parser, for which no start waits

    others = (each for each in event.factors if each[0] not in _DATES)
    return weighed(event, [*confidence.weighed([factor]), *others])


def weighed(event: Event, factors: Iterable[tuple[Factor, float]]) -> Event:
    """An event of other factors."""
    from ..events import confidence  # as well

    found = tuple(factors)
    return replace(event, factors=found, confidence=confidence.total(found))
