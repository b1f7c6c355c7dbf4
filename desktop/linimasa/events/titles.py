"""Titles from a clause's own words: without its dates, at most 80 characters."""

import re
from collections.abc import Sequence

from ..model import Span
from .rules import Rules

LIMIT = 80  # characters of a title
_SPACES = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r"\s+([,.;:!?)])")
_EMPTY = re.compile(r"\(\s*\)|\(\s*,|,\s*(?=[,.;:])")
_MARKS = '"“”„‟«»`'
_OUTER = " \t\xa0,;:–—-."
_SENTENCE = re.compile(r"(?<=\w{2}[.!?…]) (?=[^\W\d_a-z])")
_ASIDE = re.compile(r" ?\([^()]{1,25}\)")


def clause(text: str, span: Span, dropped: Sequence[Span], rules: Rules) -> str:
    """The words of a clause without these stretches, its dates, and the words that only join it to the text."""
    parts, at = [], span.start
    for gone in sorted(dropped):
        if at <= gone.start and gone.end <= span.end:
            parts.append(_without_preposition(text[at : gone.start], rules))
            at = gone.end
    parts.append(text[at : span.end])
    return _without_opener(_tidy(_ASIDE.sub("", " ".join(parts))), rules)


def spoken(speaker: str, content: str) -> str:
    """The title of reported words: "speaker: content"."""
    said = _SENTENCE.split(_tidy(_ASIDE.sub("", content.translate({ord(mark): None for mark in _MARKS}))))[0]
    name = shorten(speaker, LIMIT // 2)
    return shorten(f"{name}: {said}" if name else said)


def shorten(title: str, limit: int = LIMIT) -> str:
    """A title cut between words, with an ellipsis where words are missing."""
    if len(title) <= limit:
        return title
    space = title.rfind(" ", 1, limit)
    return title[: space if space > 0 else limit - 1].rstrip(_OUTER) + "…"


def _tidy(words: str) -> str:
    flat = _SPACES.sub(" ", words)
    return _BEFORE_MARK.sub(r"\1", _EMPTY.sub(" ", flat)).strip(_OUTER)


def _without_preposition(words: str, rules: Rules) -> str:
    kept = words.rstrip()
    head, _, last = kept.rpartition(" ")
    return head if last.lower() in rules.date_words else kept


def _without_opener(title: str, rules: Rules) -> str:
    low = title.lower()
    fitting = [opener for opener in rules.openers if low.startswith((opener + ",", opener + " "))]
    return title[len(max(fitting, key=len)) :].lstrip(_OUTER) if fitting else title
