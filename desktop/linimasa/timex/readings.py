"""What the rules read in a region of text: the slots, as the word lists mean them.

A slot whose name ends in 2 is of a range's end. Names that end in 4 to 9 are of dates listed before the last one
("1, 3 and 5 September"): each number is a date of its own, which borrows what it lacks from the last.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

import re2

from ..model import Span
from .tables import Lexicon, Rule

Slots = Mapping[str, str]
_LISTED = "456789"


@lru_cache(maxsize=4096)
def readings(region: bytes, words: Lexicon) -> tuple[tuple[Rule, tuple[tuple[Span, Slots], ...]], ...]:
    """The rules that match a whole region, first in the file first, each with its dates: span in it, and slots."""
    rules = [words.rules[index] for index in sorted(words.which.Match(region))]
    return tuple((rule, tuple(_parts(rule, region, words))) for rule in rules)


def _parts(rule: Rule, region: bytes, words: Lexicon) -> Iterator[tuple[Span, Slots]]:
    spans, slots = _captured(rule, region, words)
    common = {name: value for name, value in slots.items() if name[-1] not in _LISTED} | dict(rule.fixed)
    borrowed: set[str] = set()
    for mark in _LISTED:
        own = [name for name in slots if name[-1] == mark]
        if own:
            borrowed.update(name[:-1] for name in own)
            span = Span(min(spans[name].start for name in own), max(spans[name].end for name in own))
            yield span, MappingProxyType(common | {name[:-1]: slots[name] for name in own})
    start = min((spans[name].start for name in borrowed if name in spans), default=0)
    yield Span(start, length(region)), MappingProxyType(common)


def _captured(rule: Rule, region: bytes, words: Lexicon) -> tuple[dict[str, Span], dict[str, str]]:
    """The groups that took part: each slot's span, in characters of the region, and its meaning."""
    match = _compiled(rule.source).fullmatch(region)
    spans, slots = {}, {}
    for number, (slot, kind) in enumerate(rule.slots, 1):
        first, last = match.span(number)
        if first >= 0:
            spans[slot] = Span(length(region[:first]), length(region[:last]))
            slots[slot] = _meaning(region[first:last].decode(), words.words.get(kind, {}), kind)
    return spans, slots


def length(data: bytes) -> int:
    """How many characters some UTF-8 is."""
    return len(data) if data.isascii() else len(data.decode("utf-8", "surrogatepass"))


@cache
def _compiled(source: bytes) -> Any:
    """A rule's own pattern, compiled when the rule is first used."""
    return re2.compile(source)


def _meaning(found: str, meanings: Mapping[str, str], kind: str) -> str:
    spelling = " ".join(found.split())
    if kind == "number":
        return _figures(spelling) if spelling[0].isdigit() else str(_number(spelling, meanings))
    return meanings.get(spelling.lower(), spelling)


def _figures(spelling: str) -> str:
    """A number in figures: three digits after a mark are thousands, fewer are a fraction."""
    whole, _, rest = spelling.replace(",", ".").partition(".")
    return whole + (rest if len(rest) == 3 else f".{rest}" if rest else "")


def _number(spelling: str, meanings: Mapping[str, str]) -> int | str:
    """Number words: "2" adds a piece, "+10" and "x10" work on the last piece, "x1000" on all ("X" is unknown)."""
    pieces: list[int] = []
    for word in spelling.replace("-", " ").lower().split(" "):
        meaning = meanings[word]
        if meaning == "X":
            return meaning
        if meaning.startswith("+"):
            pieces[-1:] = [(pieces or [0])[-1] + int(meaning)]
        elif meaning == "x1000":
            pieces = [(sum(pieces) or 1) * 1000]
        elif meaning.startswith("x"):
            pieces[-1:] = [(pieces or [1])[-1] * int(meaning[1:])]
        else:
            pieces.append(int(meaning))
    return sum(pieces)
