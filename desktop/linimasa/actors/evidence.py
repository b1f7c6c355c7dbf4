"""What speaks for a name being one, and of which kind."""

from collections.abc import Iterable
from enum import Enum

from ..model import ActorKind

_CERTAIN = 0.98


class Evidence(Enum):
    """A named part of an actor's confidence: the kind it speaks for and how often it is right, by itself."""

    TERRITORY = (ActorKind.PLACE, 0.95)
    ORGANISATION_KNOWN = (ActorKind.ORGANISATION, 0.9)
    ORGANISATION_HEAD = (ActorKind.ORGANISATION, 0.85)
    ORGANISATION_TAIL = (ActorKind.ORGANISATION, 0.8)
    MEDIUM = (ActorKind.ORGANISATION, 0.86)
    BODY_BESIDE = (ActorKind.ORGANISATION, 0.75)
    ARTICLE = (ActorKind.ORGANISATION, 0.65)
    ACRONYM = (ActorKind.ORGANISATION, 0.6)
    PLACE_HEAD = (ActorKind.PLACE, 0.8)
    PLACE_NAMED = (ActorKind.PLACE, 0.75)
    LOCATIVE = (ActorKind.PLACE, 0.6)
    TITLE = (ActorKind.PERSON, 0.85)
    GIVEN_NAME = (ActorKind.PERSON, 0.8)
    SPEAKS = (ActorKind.PERSON, 0.7)
    AGE = (ActorKind.PERSON, 0.75)
    INITIAL = (ActorKind.PERSON, 0.6)
    SEVERAL_WORDS = (ActorKind.PERSON, 0.55)
    ONE_WORD = (ActorKind.PERSON, 0.45)
    LEADING = (ActorKind.PERSON, 0.2)

    @property
    def kind(self) -> ActorKind:
        """The kind it speaks for."""
        return self.value[0]

    @property
    def weight(self) -> float:
        """How often it is right by itself."""
        return self.value[1]


def judge(found: Iterable[Evidence]) -> tuple[ActorKind, float]:
    """The kind that most speaks for, and the confidence: independent evidence adds up, contrary evidence takes off."""
    doubt: dict[ActorKind, float] = {}
    for evidence in set(found):
        doubt[evidence.kind] = doubt.get(evidence.kind, 1.0) * (1 - evidence.weight)
    kind = min(doubt, key=lambda each: (doubt[each], each))
    sure = {each: 1 - rest for each, rest in doubt.items()}
    share = sure[kind] / sum(sure.values())
    return kind, round(min(_CERTAIN, sure[kind]) * (0.6 + 0.4 * share), 2)
