"""The `[timex]` table of a language file: word lists, rules, guards, signals; read, checked and compiled once."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import re2

from ..languages import Language
from . import beginnings, patterns
from .operations import OPERATIONS
from .tables import Guard, Lexicon, Rule

_MEMORY = 256 << 20  # bytes of automaton; a language needs some ten million
_GROUP = re.compile(rb"\?P<\w+>")
_TENSE = ("future", "past", "then", "joins", "begins", "bounds")  # the keys of [timex.tense]


@cache
def of(language: Language) -> Lexicon:
    """The lexicon of a language.

    Raises:
        LanguageError: the table is wrong; the message names the key.
    """
    table = language.table("timex")
    words = _words(language, table)
    lists = _lists(table, words)
    guards = {name: _guard(language, name, found) for name, found in table.get("guards", {}).items()}
    fragments = table.get("fragments", {})
    rules_table = table.get("rules", ())
    rules = tuple(_rule(language, row, lists, fragments, guards) for row in rules_table)
    told = table.get("tense", {})
    tense: dict[str, Any] = {name: _regex(language, f"timex.tense.{name}", told.get(name, "(?!)")) for name in _TENSE}
    return Lexicon(
        **tense,
        rules=rules,
        beginnings=_beginnings(language, rules_table, words, fragments),
        regions=_regions(language, rules, _union(rules_table, lists, fragments)),
        which=_which(rules),
        words={name: {word.lower(): meaning for word, meaning in found.items()} for name, found in words.items()},
        order=_order(language, table),
        signal=_regex(language, "timex.signal", rf"\b({table.get('signal', '(?!)')})\s+(?:\w+\s+)?$"),
        close=_regex(language, "timex.close", rf"\b(?:{table.get('close', '(?!)')})\s+$"),
        today=_regex(language, "timex.today", rf"(?i)\b(?:{table.get('today', '(?!)')})$"),
        clause=_regex(language, "timex.clause", rf", (?:{table.get('clause', '(?!)')})\b[^,;()–—\n]*$"),
        heads=_regex(language, "timex.heads", rf"(?i:(?:(?:{table.get('heads', chr(92) + 'w+')})\s)*)"),
        examples=tuple({"rule": row["id"], **example} for row in rules_table for example in row["examples"]),
        negatives=tuple(table.get("negatives", ())),
    )


def _words(language: Language, table: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Word list -> word -> what it means. `month` and `weekday` begin with CLDR's names.

    Abbreviations are only safe beside other parts of a date: they are in `month` and `weekday_any`, while
    `month_name` and `weekday` hold the full names.
    """
    months, weekdays = _names(language, "months", 0), _names(language, "days", 1)
    found = {
        "month": months["abbreviated"] | months["wide"],
        "month_name": months["wide"],
        "weekday": weekdays["wide"],
        "weekday_any": weekdays["abbreviated"],
    }
    for name, meanings in table.get("words", {}).items():
        of_list = found.setdefault(name, {})
        for meaning, spellings in meanings.items():
            of_list.update(dict.fromkeys(spellings, meaning))
    if "number" not in found:
        raise language.error("timex.words.number", "is missing")
    found["weekday_any"] |= found["weekday"]
    return found


def _lists(table: Mapping[str, Any], words: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Word list -> its pattern."""
    cased = table.get("cased", ())
    found = {name: patterns.words_pattern(frozenset(spelt), name in cased) for name, spelt in words.items()}
    number = found["number"]
    return found | {"number": rf"(?:\b\d{{1,4}}(?:[.,]\d{{1,3}})?\b|{number}(?:[ -]{number}){{0,4}})"}


def _names(language: Language, kind: str, first: int) -> dict[str, dict[str, str]]:
    from babel import Locale  # heavy, and needed only once a language is used

    forms = getattr(Locale.parse(language.locale), kind)
    return {
        width: {
            name: str(number + first)
            for form in ("format", "stand-alone")
            for number, name in forms[form][width].items()
        }
        for width in ("wide", "abbreviated")
    }


def _rule(
    language: Language,
    row: Mapping[str, Any],
    lists: Mapping[str, str],
    fragments: Mapping[str, str],
    guards: Mapping[str, Guard],
) -> Rule:
    key = f"timex.rules {row.get('id', '?')}"
    if missing := [name for name in ("id", "pattern", "operation", "examples") if not row.get(name)]:
        raise language.error(key, f"needs {missing[0]}")
    if row["operation"] not in OPERATIONS:
        raise language.error(key, f"has the unknown operation {row['operation']}")
    if unknown := [name for name in row.get("guards", ()) if name not in guards]:
        raise language.error(key, f"has the unknown guard {unknown[0]}")
    try:
        source = patterns.expand(row["pattern"], lists, fragments)
    except patterns.PatternError as error:
        raise language.error(key, str(error)) from error
    own = tuple(guards[name] for name in row.get("guards", ()))
    slots = tuple(patterns.slots(row["pattern"], fragments))
    return Rule(row["id"], f"(?i){source}".encode(), row["operation"], row.get("fixed", {}), own, slots)


def _beginnings(
    language: Language,
    rules: Sequence[Mapping[str, Any]],
    words: Mapping[str, Mapping[str, str]],
    fragments: Mapping[str, str],
) -> re.Pattern[bytes]:
    try:
        found = beginnings.of_patterns((row["pattern"] for row in rules), words, fragments, language.function_words)
    except patterns.PatternError as error:
        raise language.error("timex.rules", str(error)) from error
    return beginnings.scanner(found)


def _union(rules: Sequence[Mapping[str, Any]], lists: Mapping[str, str], fragments: Mapping[str, str]) -> bytes:
    """All rules as one pattern, without groups: re2 takes time for each group of a match, wanted or not."""
    source = patterns.expand(patterns.union(row["pattern"] for row in rules), lists, fragments)
    return _GROUP.sub(b"?:", f"(?i){source}".encode())


def _regions(language: Language, rules: Sequence[Rule], source: bytes) -> Any:
    try:
        return re2.compile(source, _options())
    except re2.error:
        for rule in rules:
            try:
                re2.compile(rule.source, _options())
            except re2.error as error:
                raise language.error(f"timex.rules {rule.id}", f"has a wrong pattern: {str(error)[:80]}") from error
        raise


def _which(rules: Sequence[Rule]) -> Any:
    found = re2.Set.FullMatchSet(_options())
    for rule in rules:
        found.Add(rule.source)
    found.Compile()
    return found


def _options() -> Any:
    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    options.never_capture = True
    options.longest_match = True
    return options


def _guard(language: Language, name: str, found: Mapping[str, str]) -> Guard:
    shapes = {
        "text": "(?:{})",
        "before": "(?:{})$",
        "after": "(?:{})",
        "unless_before": "(?:{})$",
        "unless_after": "(?:{})",
    }
    if unknown := [key for key in found if key not in shapes]:
        raise language.error(f"timex.guards.{name}", f"has the unknown key {unknown[0]}")
    compiled = {
        key: _regex(language, f"timex.guards.{name}.{key}", shape.format(found[key])) if key in found else None
        for key, shape in shapes.items()
    }
    return Guard(**compiled)


def _regex(language: Language, key: str, pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error as error:
        raise language.error(key, f"is no regular expression: {error}") from error


def _order(language: Language, table: Mapping[str, Any]) -> str:
    order = table.get("order")
    if order not in ("dmy", "mdy"):
        raise language.error("timex.order", "must be dmy or mdy")
    return str(order)
