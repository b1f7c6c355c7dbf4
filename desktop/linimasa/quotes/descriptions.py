"""Definite phrases for a person who was named before: "pelatih asal Brasil itu", "the 19-year-old midfielder"."""

from collections.abc import Sequence
from itertools import takewhile

from ..model import Actor, ActorKind, Span
from .bounds import Bounds
from .genders import Genders
from .phrases import is_definite
from .rules import words_in

_BARE = 2  # words of a phrase that says no more than "pejabat itu"
_MET = 3  # mentions of a person that may tell an office
_BESIDE = 80  # characters before or behind a mention that tell it
_MARKS = ".;:!?\n"


def described(bounds: Bounds, phrase: Span, salient: Sequence[Actor], genders: Genders) -> str | None:
    """The id of the person whom a definite phrase means; of `salient`, whom it may mean, the first is the most salient.
    It is the first who was introduced with a word of the phrase for an office, else the most salient one, if the phrase
    says more of somebody just told of: "politikus senior itu", "perempuan itu", or the age."""
    words = words_in(bounds.text, phrase.start, phrase.end)
    if bounds.rules.tells_document(words) or not is_definite(bounds.text, phrase, bounds.rules):
        return None
    head = list(takewhile(lambda word: word.low not in bounds.rules.relatives, words))
    if any(word.low in bounds.rules.prepositions for word in head):  # "the mayor of Reed" may be another one
        return None
    offices = {word.low for word in head if word.low in bounds.rules.offices}
    for person in filter(_is_person, salient):
        if offices & _told_of(bounds, person, phrase.start):
            return person.id
    pointed = words[-1].low in bounds.rules.demonstratives
    says_more = bool(offices) and len(words) > _BARE
    aged = any(bounds.dated(word.start) for word in words if word.low[0].isdigit())
    if aged or (pointed and (says_more or genders.tells(phrase))):
        return next((each.id for each in salient[:1] if _is_person(each) or genders.tells(phrase)), None)
    return None


def _is_person(actor: Actor) -> bool:
    return actor.named and actor.kind is ActorKind.PERSON


def _told_of(bounds: Bounds, person: Actor, before: int) -> set[str]:
    """The words beside the first mentions of a person, as far as no mark stands between."""
    found: set[str] = set()
    for name in person.mentions[:_MET]:
        if name.start < before:
            found |= {word.low for word in words_in(bounds.text, _since(bounds.text, name.start), name.start)}
            found |= _apposed(bounds.text, name.end)
    return found


def _since(text: str, end: int) -> int:
    """Where the words right before a name begin: behind the last mark or comma."""
    start = max(0, end - _BESIDE)
    return max(start, *(text.rfind(mark, start, end) + 1 for mark in (*_MARKS, ",")))


def _apposed(text: str, at: int) -> set[str]:
    """The words between commas right behind a name."""
    comma = text.find(",", at + 1, at + _BESIDE) if text.startswith(", ", at) else -1
    return {word.low for word in words_in(text, at, comma)} if comma >= 0 else set()
