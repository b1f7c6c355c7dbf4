"""Whom "he" or "ia" means at the head of a clause: the subject of the sentence before, where that is one clear person.

A rival anywhere in that sentence, or before the pronoun in its own, leaves the pronoun as it stands.
"""

from collections.abc import Sequence

from ..model import Actor, ActorKind
from .clauses import Clause
from .roles import Presence, governed
from .rules import Rules


def subject(text: str, clause: Clause, present: Sequence[Presence], rules: Rules) -> Actor | None:
    """The person who is the subject of a sentence, when nobody else is in it."""
    people = persons(present)
    if clause.verb is None or len({each.actor.id for each in people}) != 1 or not people[0].named:
        return None
    first = people[0]
    leads = (
        first.span.end <= clause.verb.start and first.span in clause and not governed(text, clause, first.span, rules)
    )
    return first.actor if leads else None


def persons(present: Sequence[Presence]) -> list[Presence]:
    """The people of a sentence, with or without a name."""
    return [each for each in present if each.actor.kind in (ActorKind.PERSON, ActorKind.OTHER)]
