"""Lengths of time that stand for a date: how long something went on, or how long after something else it was."""

import re
from collections.abc import Iterable

from ..model import Timex
from ..sentences import Word
from .clauses import Clause
from .rules import Rules

_SHORT = re.compile(r"PT.*|P\d+D")  # of the news itself: hours, and days


def is_undated(text: str, clause: Clause, lengths: Iterable[Timex], rules: Rules) -> bool:
    """Whether the words behind the verb only tell how long something went on, "spent eleven weeks in hospital", or how
    long before or after something it was, "died two days after the fire"; not how long something will last."""
    verb = clause.verb
    if verb is None:
        return False
    return any(
        _endured(clause, verb, each, rules) or _reckoned(text, clause, each, rules)
        for each in lengths
        if each.span.start >= verb.end
    )


def _endured(clause: Clause, verb: Word, length: Timex, rules: Rules) -> bool:
    if verb.low not in rules.enduring or _SHORT.fullmatch(length.value):
        return False
    before = _before(clause, length)
    return before is not None and (before is verb or before.low in rules.lasting | rules.enduring)


def _reckoned(text: str, clause: Clause, length: Timex, rules: Rules) -> bool:
    if length.value.startswith("PT"):
        return False
    behind = next((word for word in clause.words if word.start >= length.span.end), None)
    if behind is None or behind.low not in rules.reckoned or text[length.span.end : behind.start] != " ":
        return False
    before = _before(clause, length)
    governing = rules.prepositions | rules.date_words | rules.penalties  # "jailed for two years after a trial"
    return before is not None and before.low not in governing


def _before(clause: Clause, length: Timex) -> Word | None:
    """The word right before a length of time."""
    return next((word for word in reversed(clause.words) if word.end <= length.span.start), None)
