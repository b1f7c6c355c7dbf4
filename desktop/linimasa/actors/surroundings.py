"""A run of capitalised words and what stands around it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import ActorKind
from .evidence import FORMAL, Evidence
from .lexicon import Lexicon
from .tokens import Token, runs

_OFFICE = 10  # words of an office's name at most
_HOLDER = 5  # words of a name at most
_SHORT = 3  # words of a short name in a bracket
_AGE = re.compile(r" ?\(\d{1,2}\)|, \d{1,2},")


@dataclass(frozen=True, slots=True)
class Known:
    """What the whole article tells of single words: those also written small, those that alone name somebody, those
    seen inside sentences, and short names in brackets."""

    small: frozenset[str]
    alone: frozenset[str]
    inside: frozenset[str]
    bracketed: frozenset[str]


def know(text: str, sentences: Sequence[Sequence[Token]], lexicon: Lexicon) -> Known:
    """What the words of all sentences tell."""
    small: set[str] = set()
    inside: set[str] = set()
    alone: set[str] = set()
    bracketed: set[str] = set()
    for tokens in sentences:
        for token in tokens:
            if not token.capital:
                small.add(token.low)
            elif not token.leads:
                inside.add(token.low)
            if token.acronym and _fills_bracket(text, token):
                bracketed.add(token.low)
        if lexicon.speech.isdisjoint([token.low for token in tokens]):
            continue
        for begin, end in runs(text, tokens, lexicon):
            beside = tokens[begin - 1].low if begin else "", tokens[end].low if end < len(tokens) else ""
            if end - begin == 1 and lexicon.speech.intersection(beside):
                alone.add(tokens[begin].low)
    told = frozenset(alone - lexicon.never - lexicon.titles)
    return Known(frozenset(small), told, frozenset(inside), frozenset(bracketed))


def _fills_bracket(text: str, token: Token) -> bool:
    return text[max(0, token.start - 1) : token.start] == "(" and text.startswith(")", token.end)


class Run:
    """One run of capitalised words in its sentence. `title` is the title read before the next name, lower-cased."""

    def __init__(
        self, text: str, tokens: Sequence[Token], run: tuple[int, int], lexicon: Lexicon, known: Known
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.begin, self.end = run
        self.lexicon = lexicon
        self.known = known
        self.before = self._word_before()
        told = self.before if self.before in lexicon.titles else self._title_past_bracket()
        self.title = told or self._title_past_comma()

    def _word_before(self) -> str:
        if not self.begin:
            return ""
        before, first = self.tokens[self.begin - 1], self.tokens[self.begin]
        return "" if self.text[before.end : first.start].strip(" .\xa0") else before.low

    def _title_past_bracket(self) -> str:
        """The title before an office with its short name in a bracket, behind which the run stands: "Ketua Himpunan
        Tani (HT) Budi Santoso"."""
        at = self._bracket()
        return self.title_before(at) if at else ""

    def _title_past_comma(self) -> str:
        """The title of the office before a comma, beside which the run stands alone: "Direktur Bendungan Sira, Budi
        Santoso, menerima"."""
        tokens, at, end = self.tokens, self.begin, self.end
        if self.lexicon.adjectives_before or not at or not 1 < end - at < _HOLDER or end >= len(tokens):
            return ""
        gaps = self.text[tokens[at - 1].end : tokens[at].start], self.text[tokens[end - 1].end : tokens[end].start]
        apart = gaps != (", ", ", ") or tokens[end].capital or tokens[end].low in self.lexicon.listing
        return "" if apart else self.title_before(at)

    def title_before(self, at: int) -> str:
        """The title of the office that ends before a word."""
        joining = self.lexicon.particles | self.lexicon.joining | self.lexicon.listing
        for token in reversed(self.tokens[max(0, at - _OFFICE) : at]):
            if token.capital and token.low in self.lexicon.titles:
                return token.low
            if not token.capital and token.low not in joining:
                return ""
        return ""

    def _bracket(self) -> int:
        """The first word of the bracket with a short name right before the run; 0 where there is none."""
        at = self.begin - 1
        if at < 1 or self.text[self.tokens[at].end : self.tokens[self.begin].start] != ") ":
            return 0
        for first in range(at, max(0, at - _SHORT), -1):
            if not self.tokens[first].capital:
                break
            if self.text.startswith("(", self.tokens[first].start - 1):
                return first
        return 0

    def beside(self, at: int, stop: int, evidence: tuple[Evidence, ...]) -> Iterator[Evidence]:
        """What the words beside a name tell, where its own words do not say enough."""
        if not FORMAL.isdisjoint(evidence):
            return
        if _AGE.match(self.text, self.tokens[stop - 1].end):
            yield Evidence.AGE
        if Evidence.ACRONYM in evidence:
            return
        if not self.title and (self._is_settlement(stop) or self._is_within(at, stop)):
            yield Evidence.PLACE_TOLD
        if self._low(stop) in self.lexicon.governing and not self._is_parted(stop):
            yield Evidence.PLACE_NAMED
        elif self.title:
            yield self._titled(stop)
        elif at == self.begin and self._is_located() and not self._is_source(at):
            yield Evidence.LOCATIVE
        following = self.tokens[stop].low if stop < len(self.tokens) else ""
        if (
            (at == self.begin and self.before in self.lexicon.speech)
            or (stop == self.end and following in self.lexicon.speech)
            or self._is_source(at)
        ):
            yield Evidence.SPEAKS
        if not self.title:
            yield from self._body_beside(at, stop)

    def _is_located(self) -> bool:
        """Whether a place is said to follow: "in", or an office or its holder, "the central bank of", "king of"."""
        lexicon = self.lexicon
        if self.before in lexicon.locatives:
            return True
        if not lexicon.adjectives_before or self.before not in lexicon.joining or self.begin < 2:
            return False
        office = self.tokens[self.begin - 2]
        return not office.capital and (office.low in lexicon.organisations or office.low in lexicon.titles)

    def _titled(self, stop: int) -> Evidence:
        """What a title before a name tells: who has it, or the body or the place whose it is."""
        known = {Evidence.HEADED: self.lexicon.heading, Evidence.PLACE_TOLD: self.lexicon.ruling}
        told = next((each for each, titles in known.items() if self.title in titles), Evidence.TITLE)
        return told if told is Evidence.TITLE or self._is_held(stop) else Evidence.TITLE

    def _is_held(self, stop: int) -> bool:
        """Whether the name of another one stands between commas behind a name, and a verb may follow: "Sira, Budi
        Santoso, mengatakan"."""
        last = stop
        while last < len(self.tokens) and self.tokens[last].capital and last - stop < _HOLDER:
            last += 1
        following = self.tokens[last] if last < len(self.tokens) else None
        if following is None or not 1 < last - stop < _HOLDER or following.low in self.lexicon.listing:
            return False
        gaps = [self.text[self.tokens[at - 1].end : self.tokens[at].start] for at in range(stop, last + 1)]
        return gaps[0] == gaps[-1] == ", " and set(gaps[1:-1]) <= {" "}

    def _is_settlement(self, stop: int) -> bool:
        """Whether a comma and a kind of place follow: "Sira, the old capital of", "Sira, ibu kota Provinsi"."""
        lexicon, at = self.lexicon, stop + (self._low(stop) in self.lexicon.articles)
        if not self.text.startswith(", ", self.tokens[stop - 1].end):
            return False
        at += at > stop and self._low(at) not in lexicon.settlements  # past an adjective
        two = f"{self._low(at)} {self._low(at + 1)}" in lexicon.settlements
        if not two and self._low(at) not in lexicon.settlements:
            return False
        at += two
        following = self._low(at + 1)
        located = following in lexicon.locatives or following in lexicon.joining
        return located or (not lexicon.adjectives_before and at + 1 < len(self.tokens) and self.tokens[at + 1].capital)

    def _is_within(self, at: int, stop: int) -> bool:
        """Whether a locative stands before a name, and behind it the known place that it is in: "in Sira, Norway"."""
        if at != self.begin or self.before not in self.lexicon.locatives or stop >= len(self.tokens):
            return False
        between = self.text[self.tokens[stop - 1].end : self.tokens[stop].start]
        known = self.lexicon.phrases.get(self.tokens[stop].low, ()) if between == ", " else ()
        return any(
            kind is ActorKind.PLACE and words == tuple(token.low for token in self.tokens[stop : stop + len(words)])
            for words, kind in known
        )

    def _is_parted(self, at: int) -> bool:
        """Whether something else than a blank stands before a word."""
        return self.text[self.tokens[at - 1].end : self.tokens[at].start] != " "

    def _low(self, at: int) -> str:
        return self.tokens[at].low if at < len(self.tokens) else ""

    def _is_source(self, at: int) -> bool:
        """Whether "according to" and its like stand right before."""
        before = tuple(token.low for token in self.tokens[max(0, at - 2) : at])
        return at == self.begin and (before in self.lexicon.according or before[-1:] in self.lexicon.according)

    def _body_beside(self, at: int, stop: int) -> Iterator[Evidence]:
        """What tells that a plain name is nobody's: an article, "the journal", ", the contractor", "dikutip"."""
        lexicon = self.lexicon
        if self.before in lexicon.articles and at == self.begin and stop == self.end:
            yield Evidence.ARTICLE
        before = tuple(token.low for token in self.tokens[max(0, at - 2) : at])
        if before in lexicon.media or before[-1:] in lexicon.media:
            yield Evidence.MEDIUM
        apposed = self.text.startswith(", ", self.tokens[stop - 1].end)
        behind = [token.low for token in self.tokens[stop : stop + 2]] if apposed else []
        told = len(behind) == 2 and behind[0] in lexicon.articles and behind[1] in lexicon.bodies
        staffed = self._low(stop) in lexicon.staff and not self._is_parted(stop)
        if told or staffed or lexicon.bodies.intersection(before[-1:]) or self._is_employer(at):
            yield Evidence.BODY_BESIDE
        if self._is_traded(stop):
            yield Evidence.TRADED

    def _is_traded(self, stop: int) -> bool:
        """Whether the shares of the name before a word are told to move: "Acme's shares fell"."""
        lexicon, low = self.lexicon, self._low(stop)
        if low not in lexicon.traded or self._low(stop + 1) not in lexicon.moves:
            return False
        between = self.text[self.tokens[stop - 1].end : self.tokens[stop].start]
        return between == " " or between.strip() in lexicon.genitives

    def _is_employer(self, at: int) -> bool:
        """Whether somebody with a calling is said to be at the name: "chief economist at Stifel"."""
        lexicon, begins = self.lexicon, at == self.begin and at > 1
        if not begins or not lexicon.adjectives_before or self.before not in lexicon.employing:
            return False
        calling = self.tokens[at - 2]
        return calling.low in lexicon.titles and not calling.capital
