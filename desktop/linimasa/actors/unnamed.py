"""Participants without a name: "seorang pejabat dari kantor kepresidenan", "the two countries"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ..languages import Language, either
from ..model import Span

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_LONGEST = 14  # words
_GAPS = frozenset((" ", "\xa0"))
_GENITIVES = ("s' ", "s’ ")  # of a plural: "Workers' Congress"


@dataclass(frozen=True, slots=True)
class _Rules:
    heads: re.Pattern[str]
    binders: frozenset[str]
    links: frozenset[str]
    demonstratives: frozenset[str]
    people: frozenset[str]
    articles: frozenset[str]
    things: frozenset[str]
    naming: re.Pattern[str]


@cache
def _rules(language: Language) -> _Rules:
    table = language.table("actors").get("unnamed")
    if not isinstance(table, dict):
        raise language.error("actors.unnamed", "is missing")

    def words(key: str) -> frozenset[str]:
        found = table.get(key)
        if not isinstance(found, list):
            raise language.error(f"actors.unnamed.{key}", "must be a list of words")
        return frozenset(found)

    people, binders = words("people"), words("binders")
    known = rf"{either(words('determiners'))} (?:{either(binders)} ){{0,2}}{either(people)}"
    counted = rf"{either(words('classifiers'))} (?!{either(words('no_people'))}\b)[^\W\d_]{{3,}}"
    heads = re.compile(rf"\b(?:{known}|{counted})\b", re.IGNORECASE)
    demonstratives = words("demonstratives")
    return _Rules(
        heads,
        binders,
        words("links"),
        demonstratives,
        people,
        demonstratives & binders,
        frozenset(table.get("things", ())),
        re.compile(rf"\s{either(words('naming'))}\s"),
    )


def find(text: str, language: Language, sentences: Sequence[Span]) -> Iterator[Span]:
    """The noun phrases of participants without a name, in order."""
    rules = _rules(language)
    for sentence in sentences:
        end = sentence.start
        for match in rules.heads.finditer(text, sentence.start, sentence.end):
            if match.start() >= end and not _tells_thing(text, match.end(), rules):
                end = _extend(text, match.end(), sentence.end, rules)
                yield Span(match.start(), end)


def name_behind(text: str, span: Span, language: Language) -> int:
    """Where the name of the one whom a phrase means begins, "a farmer named | Ann"; -1 where none is told."""
    naming = _rules(language).naming.match(text, span.end)
    return naming.end() if naming else -1


def _tells_thing(text: str, at: int, rules: _Rules) -> bool:
    """Whether a thing is named behind the people that it is for: "a passenger ferry"."""
    following = _WORD.match(text, at + 1) if text[at : at + 1] in _GAPS else None
    return following is not None and following.group().lower() in rules.things


def key(text: str, span: Span, language: Language) -> str:
    """What tells two phrases of one participant apart from others: the words without "itu", "the"."""
    rules = _rules(language)
    return " ".join(word for word in span.of(text).lower().split() if word not in rules.demonstratives)


def _extend(text: str, at: int, limit: int, rules: _Rules) -> int:
    """The end of the phrase: binding words, nouns and capitalised words follow it without a comma."""
    end, before = at, ""
    for _ in range(_LONGEST):
        at += text.startswith(_GENITIVES, at - 1)
        word = _WORD.match(text, at + 1, limit) if text[at : at + 1] in _GAPS else None
        if word is None:
            break
        low, at = word.group().lower(), word.end()
        binds = low in rules.binders
        noun = low in rules.people or before in rules.articles or word.group()[0].isupper()
        if noun or (low in rules.demonstratives and not binds):
            end = at
        elif not binds:
            break
        elif low not in rules.links:
            end = at
        before = low
    return end
