"""A second opinion on names, by spaCy's pipelines, where the user has installed one for the language.

A pipeline is found by its package's name, as spaCy names them: "en_core_web_sm", "de_core_news_lg".
"""

import logging
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any, NamedTuple

from ..model import ActorKind, Span
from .evidence import WEAK, Guess, judge
from .joining import Placed, form
from .names import Name
from .tokens import Token

_SIZES = ("trf", "lg", "md", "sm")  # the better first
_UNUSED = ("tagger", "morphologizer", "parser", "senter", "lemmatizer", "attribute_ruler")
_KINDS = {
    "PERSON": ActorKind.PERSON,
    "PER": ActorKind.PERSON,
    "ORG": ActorKind.ORGANISATION,
    "GPE": ActorKind.PLACE,
    "LOC": ActorKind.PLACE,
    "FAC": ActorKind.PLACE,
}
_ALONE = 0.35  # by itself a suggestion: on WikiGold the small English one is right in 58 of 100
_AGREED = 0.5  # with the rules a name
_LONGEST = 5_000  # characters; a longer sentence is none, and its cost would grow


class Entity(NamedTuple):
    """A name by a pipeline."""

    span: Span
    kind: ActorKind


@cache
def pipeline(code: str) -> Any:
    """The best pipeline installed for a language; None where there is none, or none that can be loaded, as one made
    for another version of spaCy: that is told once, and names are read without it."""
    if find_spec("spacy") is None:
        return None
    from importlib.metadata import entry_points  # 40 ms, as it brings half of the modules for mail

    names = [found.name for found in entry_points(group="spacy_models") if found.name.startswith(f"{code}_")]
    if not names:
        return None
    best = min(names, key=_rank)
    try:
        import spacy  # a second or more: only where it has something to load

        return spacy.load(best, exclude=_UNUSED)
    except (ImportError, OSError, ValueError) as error:
        logging.getLogger(__name__).warning("%s gives no second opinion on names: %s", best, error)
        return None


def _rank(name: str) -> tuple[int, str]:
    size = name.rpartition("_")[2]
    return _SIZES.index(size) if size in _SIZES else len(_SIZES), name


def entities(text: str, sentences: Sequence[Span], code: str) -> list[list[Entity]]:
    """What the language's pipeline finds in each sentence; nothing where none is installed."""
    found = pipeline(code)
    if found is None:
        return [[] for _ in sentences]
    read = (each.of(text) if each.end - each.start <= _LONGEST else "" for each in sentences)
    return [
        [
            Entity(Span(sentence.start + each.start_char, sentence.start + each.end_char), _KINDS[each.label_])
            for each in document.ents
            if each.label_ in _KINDS
        ]
        for sentence, document in zip(sentences, found.pipe(read), strict=True)
    ]


def second(tokens: Sequence[Token], names: Sequence[Name], found: Sequence[Entity]) -> list[Name]:
    """The names of a sentence with those that a pipeline finds.

    One that both find is surer. One that only the pipeline finds joins them, and goes before words that nothing but
    capitals and our own model speak for: it tells their bounds.
    """
    if not found:
        return list(names)
    added = [name for entity in found if (name := _name(tokens, entity))]
    opinions = {name.span: name.learnt for name in added if name.learnt}
    agreed = [_seconded(name, opinions[name.span]) if name.span in opinions else name for name in names]
    firm = Placed([name for name in agreed if name.span in opinions or name.evidence - WEAK])
    joining = [name for name in added if not firm.over(name.span)]
    taken = Placed(joining)
    kept = [name for name in agreed if not taken.over(name.span)]
    weak = Placed([name for name in names if taken.over(name.span)])
    return kept + [_bounded(name, weak.over(name.span)) for name in joining]


def _name(tokens: Sequence[Token], entity: Entity) -> Name | None:
    """An entity from its first capital to its last: without "the", and without "'s"."""
    inside = [each for each in tokens if entity.span.start <= each.start and each.end <= entity.span.end]
    capitals = [index for index, each in enumerate(inside) if each.capital]
    if not capitals:
        return None
    inside = inside[capitals[0] : capitals[-1] + 1]
    span = Span(inside[0].start, inside[-1].end)
    return Name(span, tuple(each.low for each in inside), frozenset(form(inside)), learnt=(entity.kind, _ALONE))


def _seconded(name: Name, other: Guess) -> Name:
    """A name with the pipeline's word for it; where they differ in kind, ours is kept unless nothing tells it."""
    if name.learnt is not None:
        return name._replace(learnt=_both(name.learnt, other)) if name.learnt[0] is other[0] else name
    if judge(name.evidence)[0] is other[0]:
        return name._replace(learnt=(other[0], _AGREED))
    return name._replace(learnt=other) if name.evidence <= WEAK else name


def _bounded(name: Name, ours: Sequence[Name]) -> Name:
    """A name with what our model says of the one whose bounds it mends: "Sira Bank | filing"."""
    for other in ours:
        if name.learnt and other.learnt and name.learnt[0] is other.learnt[0]:
            return name._replace(learnt=_both(name.learnt, other.learnt))
    return name


def _both(one: Guess, other: Guess) -> Guess:
    return one[0], 1 - (1 - one[1]) * (1 - other[1])
