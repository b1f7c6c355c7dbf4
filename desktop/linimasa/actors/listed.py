"""Known names with commas or small words in them, which no run of capitals holds; and lists of names."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..model import ActorKind
from .lexicon import Lexicon
from .tokens import Token


def find(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int, ActorKind]]:
    """Where known names stand that no run holds, and of which kind they are.

    "Badan Meteorologi, Klimatologi, dan Geofisika", "Antigua and Barbuda".
    """
    lows = tuple([f"{token.low}'s" if token.possessive else token.low for token in tokens])
    for at, token in enumerate(tokens):
        for words, kind in lexicon.phrases.get(lows[at], ()) if token.capital else ():
            if kind is ActorKind.PERSON or lows[at : at + len(words)] != words:
                continue
            inside = tokens[at : at + len(words)]
            gaps = {text[left.end : right.start] for left, right in pairwise(inside)}
            commas = gaps == {" ", ", "} and kind is ActorKind.ORGANISATION
            owned = any(each.possessive for each in inside[:-1])  # "People's Liberation Army"
            if commas or owned or (gaps == {" "} and not all(each.capital for each in inside)):
                yield at, at + len(words), kind
                break


def outside(begin: int, end: int, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The parts of a run before and behind what is taken."""
    for first, last in taken:
        if begin < first < end:
            yield begin, first
        begin = max(begin, last) if first < end else begin
    if begin < end:
        yield begin, end
