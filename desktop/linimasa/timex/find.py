"""From text to candidates: which rule matches where, with which slots. Context-free and in linear time.

A scanner runs over the UTF-8 bytes and stops where a match can begin. There one automaton of all rules tells, in
longest-match mode, which region they match, and only of a region the rules themselves are asked. Every rule's match is
bounded in length, so a place where none is costs a bounded step.
"""

import re
from collections.abc import Iterator
from typing import Any

from ..languages import Language
from ..model import Span
from . import lexicon, patterns
from .readings import length, readings
from .tables import Candidate, Lexicon

_DIGIT = re.compile(rb"\d")  # of a number that is no date no part is one: Stadion 10 November 1945
_YEARS = re.compile(rb"\d{4}\D+\d{4}")  # nor is a part of what only looked like a range of years: 1000 to 1500 people
_OF_A_DAY = frozenset({"hour", "clock", "past", "part"})
_CONTEXT = 32  # characters of context a guard sees on either side


def find(text: str, language: Language) -> tuple[Candidate, ...]:
    """All candidates of a text, in order, none overlapping another.

    Raises:
        LanguageError: the language's `[timex]` table is wrong.
    """
    return tuple(_candidates(text, lexicon.of(language)))


def _candidates(text: str, words: Lexicon) -> Iterator[Candidate]:
    data = patterns.plain(text).encode("utf-8", "surrogatepass")
    byte, character, position = 0, 0, 0
    for passed in words.beginnings.finditer(data.lower()):
        first = passed.end()
        match = words.regions.match(data, first) if first >= position else None
        if not match:
            continue
        character += length(data[byte:first])
        byte = first
        region, found = _longest(text, character, match, words)
        if found or _DIGIT.search(region):
            position = first + len(region)
        yield from found


def _longest(text: str, start: int, match: Any, words: Lexicon) -> tuple[bytes, tuple[Candidate, ...]]:
    """The longest region, from what the automaton matched down word by word, that a rule reads; else the shortest."""
    region: bytes = b""
    match = _of_its_line(text, start, match.group(), words) or match
    while match:
        region = match[0]
        end = start + length(region)
        cuts = _cuts_word(text, start) or _cuts_word(text, end)
        if not cuts and (found := tuple(_read(text, start, end, region, words))):
            return region, found
        match = None if _YEARS.search(region) else words.regions.match(region[: region.rfind(b" ") + 1].rstrip())
    return region, ()


def _of_its_line(text: str, start: int, region: bytes, words: Lexicon) -> Any:
    """What reads as a date in the line alone that a region opens and goes on beyond: a heading, and not the clock time
    that its entry begins with."""
    opens = start == 0 or text[start - 1] == "\n"
    end = text.find("\n", start, start + len(region)) if opens else -1
    if end < 0:
        return None
    line = region.decode("utf-8", "surrogatepass")[: end - start]
    return words.regions.match(line.encode("utf-8", "surrogatepass"))


def _read(text: str, start: int, end: int, region: bytes, words: Lexicon) -> Iterator[Candidate]:
    """The region as the first rule reads it whose guards allow it: one date, or several that share parts."""
    before, after = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    for rule, parts in readings(region, words):
        if rule.guards and any(guard.rejects(text[start:end], before, after) for guard in rule.guards):
            continue
        low = before.lower() if before[-1:].isspace() else ""
        signal, close = words.signal.search(low), words.close.search(low)
        for part, slots in parts:
            own = Span(start + part.start, start + part.end)
            if close and slots.keys() & _OF_A_DAY:  # "shortly before noon" is about noon
                yield Candidate(own, rule.id, rule.operation, {"mod": "APPROX", **slots})
            else:
                yield Candidate(own, rule.id, rule.operation, slots, signal[1] if signal else None)
        return


def _cuts_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
