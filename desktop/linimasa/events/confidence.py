"""How sure an event is: the product of its factors, whose shares were set by what was right in the sample articles."""

from collections.abc import Iterable
from math import prod

from ..model import Factor

_SHARES = {
    Factor.STATED: 0.95,
    Factor.INFERRED: 0.85,
    Factor.AMBIGUOUS: 0.55,
    Factor.PUBLISHED: 0.45,
    Factor.HEADED: 0.75,
    Factor.INHERITED: 0.35,
    Factor.UNDATED: 0.5,
    Factor.GIVEN: 1.0,
    Factor.NO_ACTOR: 0.9,
    Factor.NO_VERB: 0.8,
    Factor.PRONOUN: 0.9,
    Factor.TWICE: 1.04,
}


def weighed(factors: Iterable[Factor]) -> tuple[tuple[Factor, float], ...]:
    """Factors with the share that each leaves of an event's confidence."""
    return tuple((factor, _SHARES[factor]) for factor in factors)


def total(factors: Iterable[tuple[Factor, float]]) -> float:
    """An event's confidence, in two digits."""
    return round(prod(share for _, share in factors), 2)
