"""From text to candidates: which rule matches where, with which slots. Context-free and in linear time.

One automaton of all rules runs over the UTF-8 bytes in longest-match mode and finds regions; only there the rules
themselves are asked. Every rule's match is bounded in length, so a rejected region costs a bounded step back.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

import re2

from ..languages import Language
from ..model import Span
from . import lexicon
from .tables import Candidate, Lexicon, Rule

_CONTEXT = 32  # characters of context a guard sees on either side


def find(text: str, language: Language) -> tuple[Candidate, ...]:
    """All candidates of a text, in order, none overlapping another.

    Raises:
        LanguageError: the language's `[timex]` table is wrong.
    """
    return tuple(_candidates(text, lexicon.of(language)))


def _candidates(text: str, words: Lexicon) -> Iterator[Candidate]:
    data = text.encode("utf-8", "surrogatepass")
    ascii_only = len(data) == len(text)
    byte, character, position = 0, 0, 0
    while match := words.regions.search(data, position):
        first, last = match.span()
        character += first - byte if ascii_only else _length(data[byte:first])
        byte = first
        region = data[first:last]
        span = Span(character, character + (len(region) if ascii_only else _length(region)))
        if _cuts_word(text, span.start) or _cuts_word(text, span.end):
            position = first + 1
            continue
        position = last
        if found := _read(text, span, region, words):
            yield found


def _length(data: bytes) -> int:
    return len(data.decode("utf-8", "surrogatepass"))


def _read(text: str, span: Span, region: bytes, words: Lexicon) -> Candidate | None:
    """The region as the first rule reads it whose guards allow it."""
    before, after = text[max(0, span.start - _CONTEXT) : span.start], text[span.end : span.end + _CONTEXT]
    for rule, slots in _readings(region, words):
        if any(guard.rejects(span.of(text), before, after) for guard in rule.guards):
            continue
        signal = words.signal.search(before)
        return Candidate(span, rule.id, rule.operation, slots, signal[1].lower() if signal else None)
    return None


@lru_cache(maxsize=4096)
def _readings(region: bytes, words: Lexicon) -> tuple[tuple[Rule, Mapping[str, str]], ...]:
    """The rules that match a whole region, first in the file first, each with its slots. News repeats itself."""
    rules = [words.rules[index] for index in sorted(words.which.Match(region))]
    return tuple((rule, MappingProxyType(_slots(rule, region, words))) for rule in rules)


def _cuts_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


@cache
def _compiled(source: bytes) -> Any:
    """A rule's own pattern, compiled when the rule is first used."""
    return re2.compile(source)


def _slots(rule: Rule, region: bytes, words: Lexicon) -> dict[str, str]:
    captured = _compiled(rule.source).fullmatch(region).groups()
    slots = {
        slot: _meaning(found.decode(), words.words.get(kind, {}), kind)
        for (slot, kind), found in zip(rule.slots, captured, strict=True)
        if found is not None
    }
    return slots | dict(rule.fixed)


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
