"""Names in headings and datelines, where every word has a capital: only what is known from elsewhere is one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from ..model import ActorKind, Span
from .evidence import Evidence
from .lexicon import Lexicon
from .mentions import Group, Words
from .names import Name
from .tokens import Token

_SHORT = 4  # letters; a shorter word in a line of capitals may be any word
_KNOWN = {ActorKind.PLACE: Evidence.TERRITORY, ActorKind.ORGANISATION: Evidence.ORGANISATION_KNOWN}


def known_names(lines: Iterable[Sequence[Token]], lexicon: Lexicon) -> Iterator[Name]:
    """The places and organisations that the language knows."""
    for tokens in lines:
        at = 0
        while at < len(tokens):
            found = next((f for f in lexicon.phrases.get(tokens[at].low, ()) if _stands(tokens, at, f[0])), None)
            if found and tokens[at].capital:
                words, kind = found
                words += _directions(tokens, at + len(words), lexicon) if kind is ActorKind.PLACE else ()
                yield Name(_span(tokens, at, words), words, frozenset({_KNOWN[kind]}))
            at += len(found[0]) if found else 1


def _directions(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Words:
    """The words behind a known place that tell which part of it is meant: "Sira | Timur"."""
    following = () if lexicon.adjectives_before else tokens[at:]
    return tuple(token.low for token in takewhile(lambda each: each.low in lexicon.directions, following))


def add_mentions(lines: Iterable[Sequence[Token]], groups: Iterable[Group]) -> None:
    """Give the actors of the article their mentions in these lines."""
    by_first: dict[str, list[Group]] = {}
    for group in groups:
        by_first.setdefault(group.words[0], []).append(group)
    taken = {span.start for group in groups for span in group.mentions}
    for tokens in lines:
        _add(tokens, by_first, taken)


def _add(tokens: Sequence[Token], by_first: Mapping[str, list[Group]], taken: set[int]) -> None:
    at = 0
    while at < len(tokens):
        fitting = [group for group in by_first.get(tokens[at].low, ()) if _stands(tokens, at, group.words)]
        free = tokens[at].capital and tokens[at].start not in taken
        if fitting and free and not any(token.start in taken for token in tokens[at : at + len(fitting[0].words)]):
            best = max(fitting, key=lambda group: len(group.words))
            best.mentions.append(_span(tokens, at, best.words))
            at += len(best.words)
        else:
            at += 1


def _stands(tokens: Sequence[Token], at: int, words: Words) -> bool:
    if len(words) == 1 and len(words[0]) < _SHORT:
        return False
    return tuple(token.low for token in tokens[at : at + len(words)]) == words


def _span(tokens: Sequence[Token], at: int, words: Words) -> Span:
    return Span(tokens[at].start, tokens[at + len(words) - 1].end)
