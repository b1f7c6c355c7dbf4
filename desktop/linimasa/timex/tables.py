"""What a language's time words are compiled to, and what a match of them is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..model import Span


@dataclass(frozen=True, slots=True)
class Guard:
    """Context in which a match is no date: every condition that is given must hold."""

    text: re.Pattern[str] | None
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    unless_before: re.Pattern[str] | None
    unless_after: re.Pattern[str] | None

    def rejects(self, text: str, before: str, after: str) -> bool:
        """Whether the match `text` between its bounded contexts is no date."""
        if self.text and not self.text.fullmatch(text):
            return False
        if (self.before and not self.before.search(before)) or (self.after and not self.after.match(after)):
            return False
        excused = (self.unless_before and self.unless_before.search(before)) or (
            self.unless_after and self.unless_after.match(after)
        )
        return not excused


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to write a time expression. `source` is its pattern for RE2, `slots` name its groups and their kinds."""

    id: str
    source: bytes
    operation: str
    fixed: Mapping[str, str]
    guards: tuple[Guard, ...]
    slots: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """A language's time words, compiled. `beginnings` finds where a rule may match, `regions` what some rule matches
    there, `which` tells which rules do. `signal` and `close` end where a date begins, in small letters: "since",
    "shortly before"; `today` ends a clock time that is today's: "at seven tonight"; `clause` is a relative clause that
    has begun and not ended."""

    rules: tuple[Rule, ...]
    beginnings: re.Pattern[bytes]
    regions: Any
    which: Any
    words: Mapping[str, Mapping[str, str]]
    order: str
    signal: re.Pattern[str]
    close: re.Pattern[str]
    today: re.Pattern[str]
    clause: re.Pattern[str]
    heads: re.Pattern[str]
    future: re.Pattern[str]
    past: re.Pattern[str]
    then: re.Pattern[str]
    begins: re.Pattern[str]
    joins: re.Pattern[str]
    bounds: re.Pattern[str]
    examples: tuple[Mapping[str, Any], ...]
    negatives: tuple[str, ...]


class Candidate(NamedTuple):
    """A match of a rule: its slots, as the word lists mean them, and the signal before it ("sejak", "until")."""

    span: Span
    rule: str
    operation: str
    slots: Mapping[str, str]
    signal: str | None = None
