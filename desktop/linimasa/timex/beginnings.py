"""How a match of a rule can begin: what lets most of a text be passed over without asking the rules.

A beginning is the first characters of what a pattern (see `patterns`) matches: in small letters, a number in figures
as 0 (a year's four figures as 9), any white space as one space. It ends where the pattern no longer tells, or where
enough is told, so it is always there, and more may be.
"""

import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from .patterns import TOKEN, PatternError

_LENGTH = 4  # characters that pass over enough; longer ones are many
_BEHIND = 4  # characters more where the first word is frequent: a space, and what the next word begins with
# a possessive group is half again as fast, but in the first releases of Python 3.11 it matches wrongly
_PASSED = b"*+" if sys.version_info >= (3, 11, 7) else b"{0,100}"
_CUT = "\0"  # ends a beginning after which anything may come
_EDGE = "\b"  # a word ends here
_PIECE = re.compile(
    rf"{TOKEN.pattern}|(?P<group>\(\?[-i]*:)|\[(?P<members>[^\]\\]+)\]|(?P<unknown>\[[^\]]*\]|\\\w)"
    r"|(?P<letters>[A-Za-z ]+(?![?*+{]))|\\?(?P<letter>.)",
    re.DOTALL,
)
_REPEATED = re.compile(r"[*+]|\{\d+(?:,\d*)?\}")
_FIGURES = re.compile(r"\d+")
_ROMAN = frozenset("0") | {one + two for one in "ivx" for two in ("i", "v", "x", _EDGE)}
_NUMBERS = {"year": frozenset("9"), "hijri_year": frozenset("9"), "century_number": _ROMAN}
_BYTES = {" ": rb" ++", "0": rb"\d++", "9": rb"\d{4}(?!\d)", _EDGE: rb"(?![a-z0-9])"}
_Trie = dict[bytes, "_Trie"]


def of_patterns(
    patterns: Iterable[str],
    lists: Mapping[str, Iterable[str]],
    fragments: Mapping[str, str],
    frequent: frozenset[str] = frozenset(),
) -> frozenset[str]:
    """The beginnings of the patterns' matches. `lists` are the words of each word list; a `frequent` word tells less.

    Raises:
        PatternError: a pattern can begin with anything, so that it would be tried everywhere.
    """
    kinds = {name: _of_list(name, words, frequent) for name, words in lists.items()}
    found: set[str] = set()
    for pattern in patterns:
        own = _Parser(pattern, kinds, fragments, frequent).alternatives()
        if not all(beginning.strip(_CUT) for beginning in own):
            raise PatternError(f"can begin with anything: {pattern}")
        found |= own
    return frozenset(found)


def scanner(beginnings: Iterable[str]) -> re.Pattern[bytes]:
    """Its matches follow each other, in UTF-8 whose ASCII letters are small: one ends wherever one of the beginnings
    stands, perhaps after so many words, and the last one with the text. All that is passed over is passed within a
    match, which is many times as fast as one by one.
    """
    words: _Trie = {}
    signs: _Trie = {}
    heads = {b"\0"}
    for beginning in beginnings:
        first = beginning[0]
        is_word = first.isascii() and first.isalnum()
        if not is_word:
            heads |= {re.escape(case.encode()[:1]) for case in (first.lower(), first.upper())}
        node = words if is_word else signs
        for character in beginning.rstrip(_CUT):
            node = node.setdefault(_bytes(character), {})
        node[b""] = {}
    word, sign, other = _alternation(words), _alternation(signs), b"".join(sorted(heads))
    between = rb"[^a-z0-9%s]*+" % other
    passed = rb"(?:(?!%s)[a-z0-9]++|(?!%s)[%s])%s" % (word, sign, other, between)
    return re.compile(rb"(?s:\A|[a-z0-9]++|.)%s(?:%s)%s" % (between, passed, _PASSED))


@cache
def _bytes(character: str) -> bytes:
    """A pattern of a character; of a letter beyond ASCII only the first byte, in both cases."""
    small, capital = character.lower().encode(), character.upper().encode()
    if character.isascii() or small == capital:
        return _BYTES.get(character) or re.escape(small)
    return b"[%c%c]" % (small[0], capital[0])


def _alternation(trie: _Trie) -> bytes:
    if b"" in trie:
        return b""
    if not trie:
        return b"(?!)"
    return b"(?:" + b"|".join(piece + _alternation(rest) for piece, rest in sorted(trie.items())) + b")"


@dataclass(slots=True)
class _Parser:
    """Reads a pattern from left to right."""

    pattern: str
    kinds: dict[str, frozenset[str]]
    fragments: Mapping[str, str]
    frequent: frozenset[str]
    at: int = 0

    def alternatives(self) -> set[str]:
        """The beginnings of the alternatives up to the group's end."""
        found: set[str] = set()
        current = {""}
        while self.at < len(self.pattern) and self.pattern[self.at] != ")":
            if self.pattern[self.at] == "|":
                self.at += 1
                found, current = found | current, {""}
            else:
                current = _joined(current, self._quantified(), self.frequent)
        return found | current

    def _quantified(self) -> set[str]:
        found = self._piece()
        if self.pattern.startswith("?", self.at):
            self.at += 1
            return found | {""}
        if match := _REPEATED.match(self.pattern, self.at):
            self.at = match.end()
            return {_CUT}
        return found

    def _piece(self) -> set[str]:
        match = _PIECE.match(self.pattern, self.at)
        assert match
        self.at = match.end()
        if match["kind"]:
            return {"0" if of == "9" and match["glued"] else of for of in self._kind(match["kind"])}
        if match["group"]:
            found = self.alternatives()
            self.at += 1
            return found
        if match["unknown"]:
            return {_CUT}
        if match["letters"]:
            return {match["letters"].lower()}
        return {_plain(character) for character in match["members"] or match["letter"]}

    def _kind(self, kind: str) -> frozenset[str]:
        if kind not in self.kinds and kind in self.fragments:
            found = _Parser(self.fragments[kind], self.kinds, self.fragments, self.frequent).alternatives()
            self.kinds[kind] = frozenset(found)
        return self.kinds.get(kind, _NUMBERS.get(kind, frozenset("0")))


def _of_list(name: str, words: Iterable[str], frequent: frozenset[str]) -> frozenset[str]:
    plain = (_FIGURES.sub("0", "".join(map(_plain, word))) + _EDGE * word[-1].isalnum() for word in words)
    found = {_shortened(word, frequent) for word in plain}
    return frozenset({word + _CUT for word in found} | {"0", "0.0", "0,0"} if name == "number" else found)


def _plain(character: str) -> str:
    if not character.isascii():
        return character + _CUT
    return "0" if character.isdigit() else character.lower()


def _joined(first: set[str], rest: set[str], frequent: frozenset[str]) -> set[str]:
    found = {beginning for beginning in first if beginning.endswith(_CUT)}
    pieces: dict[tuple[int, bool], set[str]] = {}  # of what may follow, as far as there can be room for it
    for beginning in first - found:
        room, in_figures = _LENGTH + _BEHIND - len(beginning.rstrip(_EDGE)), beginning.endswith("0")
        if (room, in_figures) not in pieces:
            pieces[room, in_figures] = {_cut(more.lstrip("0" * in_figures), room) for more in rest}
        found |= {_shortened(beginning + piece, frequent) for piece in pieces[room, in_figures]}
    return found


def _shortened(beginning: str, frequent: frozenset[str]) -> str:
    beginning = beginning.replace(_EDGE + " ", " ")
    word, space, _ = beginning.partition(" ")
    tells_little = space and (len(word) == 1 or word in frequent)
    return _cut(beginning, len(word) + _BEHIND if tells_little else _LENGTH)


def _cut(beginning: str, enough: int) -> str:
    known, cut, _ = beginning.partition(_CUT)
    return known + cut if len(known.rstrip(_EDGE)) <= enough else known[:enough] + _CUT
