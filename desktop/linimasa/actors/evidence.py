"""What speaks for a name being one, and of which kind."""

from collections.abc import Iterable, Sequence
from enum import Enum
from functools import lru_cache

from ..model import ActorKind

Guess = tuple[ActorKind, float]  # a kind, and how sure it is

_CERTAIN = 0.98
_SUGGESTED = 0.45
_AGREED = 0.2  # of the doubt that is left: the model saw the rules' evidence, so their agreement adds little


class Evidence(Enum):
    """A named part of an actor's confidence: the kind it speaks for and how often it is right, by itself."""

    TERRITORY = (ActorKind.PLACE, 0.95)
    MODIFIER = (ActorKind.PLACE, 0.94)  # a territory that only tells which: "bahasa Indonesia", "dolar AS"
    ORGANISATION_KNOWN = (ActorKind.ORGANISATION, 0.9)
    ORGANISATION_HEAD = (ActorKind.ORGANISATION, 0.85)
    NAMESAKE = (ActorKind.ORGANISATION, 0.84)  # a government, which has its leader's name
    ORGANISATION_TAIL = (ActorKind.ORGANISATION, 0.8)
    MEDIUM = (ActorKind.ORGANISATION, 0.86)
    BODY_BESIDE = (ActorKind.ORGANISATION, 0.75)
    TRADED = (ActorKind.ORGANISATION, 0.87)  # "Acme's shares fell"
    HEADED = (ActorKind.ORGANISATION, 0.88)  # "pelatih Acme, Budi Santoso, mengatakan"
    ARTICLE = (ActorKind.ORGANISATION, 0.65)
    ACRONYM = (ActorKind.ORGANISATION, 0.6)
    PLACE_HEAD = (ActorKind.PLACE, 0.84)
    PLACE_TOLD = (ActorKind.PLACE, 0.93)  # "Sira, the capital of"
    PLACE_NAMED = (ActorKind.PLACE, 0.75)
    DIRECTION = (ActorKind.PLACE, 0.7)
    LOCATIVE = (ActorKind.PLACE, 0.6)
    LISTED_ORGANISATION = (ActorKind.ORGANISATION, 0.66)
    LISTED_PLACE = (ActorKind.PLACE, 0.66)
    TITLE = (ActorKind.PERSON, 0.85)
    GIVEN_NAME = (ActorKind.PERSON, 0.8)
    SPEAKS = (ActorKind.PERSON, 0.7)
    INITIALS = (ActorKind.PERSON, 0.97)  # somebody whose name is not told: "berinisial AS"
    AGE = (ActorKind.PERSON, 0.75)
    INITIAL = (ActorKind.PERSON, 0.6)
    SEVERAL_WORDS = (ActorKind.PERSON, 0.55)
    ONE_WORD = (ActorKind.PERSON, 0.45)
    LEADING = (ActorKind.PERSON, 0.2)

    __hash__ = object.__hash__  # there is one object of each, and sets of them are made for every name

    @property
    def kind(self) -> ActorKind:
        """The kind it speaks for."""
        return self.value[0]

    @property
    def weight(self) -> float:
        """How often it is right by itself."""
        return self.value[1]


FORMAL = frozenset(each for each in Evidence if each.kind is not ActorKind.PERSON and each is not Evidence.ACRONYM)
WEAK = frozenset((Evidence.ONE_WORD, Evidence.LEADING, Evidence.LOCATIVE, Evidence.SEVERAL_WORDS))  # told by any word
BEFORE_HOLDER = frozenset(  # a title lasts over these, to who holds it
    (
        Evidence.TERRITORY,
        Evidence.MODIFIER,
        Evidence.ORGANISATION_HEAD,
        Evidence.ORGANISATION_KNOWN,
        Evidence.ACRONYM,
        Evidence.PLACE_HEAD,
    )
)
_FIRM = {
    Evidence.TERRITORY,
    Evidence.TITLE,
    Evidence.ORGANISATION_HEAD,
    Evidence.ORGANISATION_TAIL,
    Evidence.ORGANISATION_KNOWN,
    Evidence.TRADED,
    Evidence.HEADED,
    Evidence.PLACE_HEAD,
    Evidence.PLACE_NAMED,
    Evidence.PLACE_TOLD,
    Evidence.AGE,
    Evidence.INITIALS,
}
_TOLD = (
    Evidence.AGE,
    Evidence.INITIALS,
    Evidence.PLACE_TOLD,
    Evidence.TRADED,
    Evidence.HEADED,
)  # the text says the kind outright
_TITLED = {
    Evidence.TITLE,
    Evidence.ONE_WORD,
    Evidence.LEADING,
    Evidence.SPEAKS,
}  # a word after a title may be its office


def weigh(found: Iterable[Evidence], learnt: Sequence[Guess], trained: bool) -> Guess:
    """The kind and the confidence of a name by its evidence and by what a model says of its mentions.

    What both say is surer than either; what only rules say stays a suggestion where there is a model, unless it is
    a known name or follows a title.
    """
    evidence = frozenset(found)
    if Evidence.AGE in evidence:
        evidence -= {Evidence.TERRITORY}  # "Sira (52)" has the name of a place
    kind, sure = judge(evidence)
    firm = evidence & _FIRM and not evidence <= _TITLED
    if not learnt:
        return kind, sure if firm or not trained else min(sure, _SUGGESTED)
    votes: dict[ActorKind, float] = {}
    for each, probability in learnt:
        votes[each] = votes.get(each, 0.0) + probability
    if firm:
        votes[kind] = votes.get(kind, 0.0) + sure
    told = any(each in evidence and each.kind is kind for each in _TOLD)
    best = kind if told else max(votes, key=lambda each: (votes[each], each))
    probability = max((value for each, value in learnt if each is best), default=0.0)
    if best is kind:
        probability = max(probability + _AGREED * (1 - probability), sure if firm else 0.0)
    return best, round(min(_CERTAIN, probability), 2)


@lru_cache(maxsize=1024)
def judge(found: frozenset[Evidence]) -> Guess:
    """The kind that most speaks for, and the confidence: independent evidence adds up, contrary evidence takes off."""
    doubt: dict[ActorKind, float] = {}
    for evidence in found:
        doubt[evidence.kind] = doubt.get(evidence.kind, 1.0) * (1 - evidence.weight)
    kind = min(doubt, key=lambda each: (doubt[each], each))
    sure = {each: 1 - rest for each, rest in doubt.items()}
    share = sure[kind] / sum(sure.values())
    return kind, round(min(_CERTAIN, sure[kind]) * (0.6 + 0.4 * share), 2)
