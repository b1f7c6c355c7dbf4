"""How a match of a rule can begin: what lets most of a text be passed over without asking the rules.

A beginning is the first bytes of what a pattern (see `patterns`) matches: in small letters, any digit as 0, any white
space as one space. It ends where the pattern no longer tells, so it is always there, and more may be.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .patterns import TOKEN, PatternError

_LENGTH = 4  # characters that pass over enough; longer ones are many
_CUT = "\0"  # ends a beginning after which anything may come
_EDGE = "\b"  # a word ends here
_PIECE = re.compile(
    rf"{TOKEN.pattern}|(?P<group>\(\?[-i]*:)|\[(?P<members>[^\]\\]+)\]|(?P<unknown>\[[^\]]*\]|\\\w)|\\?(?P<letter>.)",
    re.DOTALL,
)
_REPEATED = re.compile(r"[*+]|\{\d+(?:,\d*)?\}")
_FIGURES = frozenset({"0" + _CUT})
_ROMAN = _FIGURES | {one + two for one in "ivx" for two in ("i", "v", "x", _EDGE)}
_BYTES = {" ": rb" +", "0": rb"\d", _EDGE: rb"(?![a-z0-9])"}
_Trie = dict[bytes, "_Trie"]


def of_patterns(
    patterns: Iterable[str], lists: Mapping[str, Iterable[str]], fragments: Mapping[str, str]
) -> frozenset[str]:
    """The beginnings of the patterns' matches. `lists` are the words of each word list.

    Raises:
        PatternError: a pattern can begin with anything, so that it would be tried everywhere.
    """
    kinds = {name: _of_list(name, words) for name, words in lists.items()}
    found: set[str] = set()
    for pattern in patterns:
        own = _Parser(pattern, kinds, fragments).alternatives()
        if not all(beginning.strip(_CUT) for beginning in own):
            raise PatternError(f"can begin with anything: {pattern}")
        found |= own
    return frozenset(found)


def scanner(beginnings: Iterable[str]) -> re.Pattern[bytes]:
    """An empty match wherever one of the beginnings stands, in UTF-8 whose ASCII letters are small."""
    words: _Trie = {}
    signs: _Trie = {}
    for beginning in beginnings:
        node = words if beginning[:1].isascii() and beginning[:1].isalnum() else signs
        for character in beginning.rstrip(_CUT):
            node = node.setdefault(_bytes(character), {})
        node[b""] = {}
    found = [(rb"(?<![a-z0-9])", words), (b"", signs)]
    return re.compile(rb"(?=" + b"|".join(edge + _alternation(trie) for edge, trie in found if trie) + rb")")


def _bytes(character: str) -> bytes:
    """A pattern of a character; of a letter beyond ASCII only the first byte, in both cases."""
    small, capital = character.lower().encode(), character.upper().encode()
    if character.isascii() or small == capital:
        return _BYTES.get(character) or re.escape(small)
    return b"[%c%c]" % (small[0], capital[0])


def _alternation(trie: _Trie) -> bytes:
    if b"" in trie:
        return b""
    return b"(?:" + b"|".join(piece + _alternation(rest) for piece, rest in sorted(trie.items())) + b")"


@dataclass(slots=True)
class _Parser:
    """Reads a pattern from left to right."""

    pattern: str
    kinds: dict[str, frozenset[str]]
    fragments: Mapping[str, str]
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
                current = _joined(current, self._quantified())
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
            return set(self._kind(match["kind"]))
        if match["group"]:
            found = self.alternatives()
            self.at += 1
            return found
        if match["unknown"]:
            return {_CUT}
        return {_plain(character) for character in match["members"] or match["letter"]}

    def _kind(self, kind: str) -> frozenset[str]:
        if kind not in self.kinds and kind in self.fragments:
            found = _Parser(self.fragments[kind], self.kinds, self.fragments).alternatives()
            self.kinds[kind] = frozenset(found)
        return self.kinds.get(kind, _ROMAN if kind == "century_number" else _FIGURES)


def _of_list(name: str, words: Iterable[str]) -> frozenset[str]:
    found = {_shortened("".join(map(_plain, word)) + _EDGE * word[-1].isalnum()) for word in words}
    return frozenset({word + _CUT for word in found} | _FIGURES if name == "number" else found)


def _plain(character: str) -> str:
    if not character.isascii():
        return character + _CUT
    return "0" if character.isdigit() else character.lower()


def _joined(first: set[str], rest: set[str]) -> set[str]:
    open_ = {beginning for beginning in first if not beginning.endswith(_CUT)}
    return (first - open_) | {_shortened(beginning + more) for beginning in open_ for more in rest}


def _shortened(beginning: str) -> str:
    known, cut, _ = beginning.partition(_CUT)
    return known + cut if len(known) <= _LENGTH else known[:_LENGTH] + _CUT
