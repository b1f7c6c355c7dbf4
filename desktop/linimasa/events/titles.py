"""Titles from a clause's own words: without its dates, at most 80 characters."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ..model import Span
from .rules import Rules

LIMIT = 80  # characters of a title
_SPACES = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r"\s+([,.;:!?)])")
_EMPTY = re.compile(r"\(\s*\)|\(\s*,|,\s*(?=[,.;:])")
_MARKS = '"“”„‟«»`'
_OUTER = " \t\xa0,;:–—-.…"
_SENTENCE = re.compile(r"(?<=\w{2}[.!?…]) (?=[^\W\d_a-z])")
_ASIDE = re.compile(r" ?\([^()]{1,25}\)")
_WORD = re.compile(r"\w+")


def clause(text: str, spans: Sequence[Span], dates: Sequence[Span], rules: Rules) -> str:
    """The words of a clause without its dates, without what governed these, and without what only joins it to the
    text: a conjunction, an opening phrase."""
    words = " ".join(_undated(text, span, [date for date in dates if date in span], rules) for span in spans)
    title = _without_end(_tidy(_ASIDE.sub("", words)), rules)
    return _capital(_without_opener(title, rules))


def pronoun(title: str, rules: Rules) -> str:
    """The pronoun that begins a title, lower-cased, else nothing."""
    first = title.partition(" ")[0].lower()
    return first if first in rules.pronouns else ""


def named(title: str, subject: str) -> str:
    """A title with a name for the pronoun that begins it."""
    return f"{_capital(subject)} {title.partition(' ')[2]}"


def spoken(speaker: str, content: str) -> str:
    """The title of reported words: "speaker: content"."""
    said = _SENTENCE.split(_tidy(_ASIDE.sub("", content.translate({ord(mark): None for mark in _MARKS}))))[0]
    name = _capital(shorten(speaker, LIMIT // 2))
    said = said.strip(_OUTER + "'‘’")
    return shorten(f"{name}: {said}" if name else _capital(said))


def shorten(title: str, limit: int = LIMIT) -> str:
    """A title cut between words, with an ellipsis where words are missing."""
    if len(title) <= limit:
        return title
    space = title.rfind(" ", 1, limit)
    return title[: space if space > 0 else limit - 1].rstrip(_OUTER) + "…"


def _undated(text: str, span: Span, dates: Sequence[Span], rules: Rules) -> str:
    edges = [span.start, *[edge for date in sorted(dates) for edge in (date.start, date.end)], span.end]
    between = [text[start:end] for start, end in list(pairwise(edges))[::2]]
    kept = [_ungoverned(part, rules) for part in between[:-1]] + between[-1:]
    inner = [part for part in kept[1:-1] if "(" in part or not _joins(part, rules)]
    return " ".join([kept[0], *inner, *kept[1:][-1:]])


def _joins(words: str, rules: Rules) -> bool:
    return all(word.lower() in rules.fillers for word in _WORD.findall(words))


def _ungoverned(words: str, rules: Rules) -> str:
    """The words before a date without the prepositions and adverbs that end in it: "early on", "on the night of"."""
    kept = words.split()
    governed = False
    while kept and (kept[-1].lower() in rules.date_words or (governed and kept[-1].lower() in rules.date_nouns)):
        governed = True
        kept.pop()
    return " ".join(kept)


def _tidy(words: str) -> str:
    flat = _SPACES.sub(" ", words)
    return _BEFORE_MARK.sub(r"\1", _EMPTY.sub(" ", flat)).strip(_OUTER)


def _without_end(title: str, rules: Rules) -> str:
    head, _, last = title.rpartition(" ")
    while head and last.lower() in rules.coordinators | rules.auxiliaries:
        title = head.rstrip(_OUTER)
        head, _, last = title.rpartition(" ")
    return title


def _without_opener(title: str, rules: Rules) -> str:
    low = title.lower()
    fitting = [opener for opener in rules.openers if low.startswith((opener + ",", opener + " "))]
    return title[len(max(fitting, key=len)) :].lstrip(_OUTER) if fitting else title


def _capital(title: str) -> str:
    """The title with a capital, unless its first word has one inside: "iPhone"."""
    return title if title[1:2].isupper() else title[:1].upper() + title[1:]
