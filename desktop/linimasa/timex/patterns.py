"""Rule patterns: regular expressions of RE2 in which `{slots}` stand for word lists, numbers and fragments.

    {month}         a word of the list `month` (or a number of that kind), captured in the slot `month`
    {month2}        the same kind in another slot
    {month3}        the same slot in another alternative ({month33} in a third one)
    {day4}          one of several dates that share what follows (4 to 9; see `readings`)
    {which=month}   slot and kind named apart
    {hour~}         a number without a word boundary on its right, for what is glued to a unit
    {~minute}       a number or word without a word boundary on its left
    {_month}        matches without capturing
    {times}         a fragment's name stands for its pattern

A space matches white space within a paragraph, which `plain` writes as spaces.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

_SPACE = "(?: +)"
_WHITE = re.compile(r"[ \t\r\n\xa0\u202f](?:[ \t\r\n\xa0\u202f]+|(?<=[\t\n\xa0\u202f]))")
_WITHIN = re.compile(r"(?:[ \t\xa0\u202f]|[ \t]?\r?\n)[ \t]{0,3}")  # a paragraph
_ABBREVIATION = 3  # letters; in capitals such a short word may be anything
_ALTERNATIVE_END = re.compile(r"(?<!\\)[A-Za-z0-9](?=[|)])")
_SPACE_OR_CLASS = re.compile(r" |\[[^\]]*\]")
TOKEN = re.compile(
    r"\{(?P<after>~?)(?:(?P<slot>[a-z]+[2-9]{0,6})=)?(?P<quiet>_?)(?P<kind>[a-z_]+)(?P<copy>[2-9]{0,6})(?P<glued>~?)\}"
)
_BOUNDARY = re.compile(r"(?<=[:|])\\b")  # on the left of a list's words
_MARK = re.compile(r"\\.|\[[^\]]*\]|[()|]", re.DOTALL)
_QUANTIFIER = re.compile(r"(?:[?*+]|\{\d+(?:,\d*)?\})?")
NUMBERS = {
    "day": r"(?:0?[1-9]|[12]\d|3[01])",
    "no_day": r"(?:3[2-9]|[4-9]\d|00?)",
    "no_year": r"(?:0{1,4}|\d{5,6})",
    "month_number": r"(?:0?[1-9]|1[0-2])",
    "short": r"\d{1,2}",
    "to_four": "[1-4]",
    "to_two": "[12]",
    "two_digits": r"\d{2}",
    "digits": r"\d{1,4}",
    "year": r"[12]\d{3}",
    "old_year": r"[3-9]\d\d",
    "hijri_year": r"1[345]\d\d",
    "hour": r"(?:[01]?\d|2[0-4])",
    "minute": r"[0-5]\d",
    "decade_year": r"(?:[12]\d\d0|[2-9]0)",
    "hundreds_year": r"1[1-9]00",
    "century_number": r"(?:[12]?\d|(?-i:[IVX]{1,6}))",
}


class PatternError(ValueError):
    """A pattern names a slot that no list, number or fragment explains."""


def plain(text: str) -> str:
    """The text with white space within a paragraph as spaces and any other as line feeds, none of it moved."""
    return _WHITE.sub(lambda found: (" " if _WITHIN.fullmatch(found[0]) else "\n") * len(found[0]), text)


def words_pattern(words: frozenset[str], cased: bool) -> str:
    """An alternation of words, each with its boundaries; cased words match as written, long ones in capitals too."""
    capitals = {word.upper() for word in words if len(word) > _ABBREVIATION}
    alike: dict[tuple[str, str], list[str]] = {}
    for word in sorted(words | capitals if cased else {word.lower() for word in words}, reverse=True):
        alike.setdefault((_edge(word[0]), _edge(word[-1])), []).append(word)
    bounded = (f"{left}(?:{_phrases(found)}){right}" for (left, right), found in alike.items())
    return f"(?{'-i' if cased else ''}:{'|'.join(bounded)})"


def _phrases(words: Iterable[str]) -> str:
    """Alternatives, in the order given. Those of the same first word share it, which makes a smaller automaton."""
    rests: dict[str, list[str]] = {}
    for word in words:
        first, _, rest = word.partition(" ")
        rests.setdefault(first, []).append(rest)
    found = []
    for first, behind in rests.items():
        if longer := [rest for rest in behind if rest]:
            found.append(f"{_literal(first)}{_SPACE}(?:{_phrases(longer)})")
        if "" in behind:
            found.append(_literal(first))
    return "|".join(found)


def expand(pattern: str, lists: Mapping[str, str], fragments: Mapping[str, str]) -> str:
    """A pattern in RE2's syntax. `lists` are the patterns of the word lists.

    Raises:
        PatternError: a slot is unknown.
    """
    return _edge(pattern[0]) + _expanded(pattern, lists, fragments) + _edge(pattern[-1])


def union(patterns: Iterable[str]) -> str:
    """One pattern, without slots, for several. Those that begin with the same group share it: a smaller automaton."""
    quiet = (TOKEN.sub(r"{\g<after>_\g<kind>\g<glued>}", pattern) for pattern in patterns)
    return f"(?:{_shared([_edge(pattern[0]) + pattern + _edge(pattern[-1]) for pattern in quiet])})"


def _shared(patterns: Sequence[str]) -> str:
    rests: dict[str, list[str]] = {}
    for pattern in patterns:
        head = _head(pattern)
        rests.setdefault(head, []).append(pattern[len(head) :])
    alone = rests.pop("", ())
    return "|".join((*(f"{head}(?:{_shared(found)})" for head, found in rests.items()), *alone))


def _head(pattern: str) -> str:
    """The slot or group that a pattern begins with, its quantifier included; empty where it begins otherwise."""
    token = TOKEN.match(pattern)
    depth, end = 0, token.end() if token else 0
    for mark in _MARK.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if mark[0] == "|" and not depth:
            return ""
        if not end and not depth and pattern.startswith("("):
            end = mark.end()
    quantifier = _QUANTIFIER.match(pattern, end)
    return pattern[: quantifier.end()] if end and quantifier else ""


def _expanded(pattern: str, lists: Mapping[str, str], fragments: Mapping[str, str]) -> str:
    pieces, last = [], 0
    for match in TOKEN.finditer(pattern):
        pieces += [_spaced(pattern[last : match.start()]), _slot(match, lists, fragments)]
        last = match.end()
    return "".join((*pieces, _spaced(pattern[last:])))


def _slot(match: re.Match[str], lists: Mapping[str, str], fragments: Mapping[str, str]) -> str:
    kind = match["kind"]
    if kind in fragments:
        return f"(?:{_expanded(fragments[kind], lists, fragments)})"
    if kind in lists:
        found = _BOUNDARY.sub("", lists[kind]) if match["after"] else lists[kind]
    elif kind in NUMBERS:
        found = ("" if match["after"] else r"\b") + NUMBERS[kind] + ("" if match["glued"] else r"\b")
    else:
        raise PatternError(f"has the unknown slot {match[0]}")
    if match["quiet"]:
        return found
    return f"(?P<{match['slot'] or kind + match['copy']}>{found})"


def _literal(word: str) -> str:
    return re.escape(word).replace("\\-", "-")


def _edge(character: str) -> str:
    return r"\b" if character.isascii() and character.isalnum() else ""


def _spaced(literal: str) -> str:
    """The literal with its spaces widened, except inside character classes, and its alternatives kept to words."""
    kept = _ALTERNATIVE_END.sub(r"\g<0>\\b", literal)
    return _SPACE_OR_CLASS.sub(lambda match: _SPACE if match[0] == " " else match[0], kept)


def slots(pattern: str, fragments: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The groups of a pattern, in order: the slot's name, without the 3 of another alternative, and its kind."""
    for match in TOKEN.finditer(pattern):
        if match["kind"] in fragments:
            yield from slots(fragments[match["kind"]], fragments)
        elif not match["quiet"]:
            yield (match["slot"] or match["kind"] + match["copy"]).rstrip("3"), match["kind"]
