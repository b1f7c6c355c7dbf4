"""Names by a trained model, a linear-chain CRF, which also sees what the rules say."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

from .. import assets
from ..languages import Language
from ..model import ActorKind
from .crf import OUTSIDE, Tagger
from .evidence import Guess
from .features import KINDS, Features, Ruled
from .lexicon import Lexicon, lexicon
from .pruning import attributes
from .surroundings import Known
from .tokens import Token, contracts

_GAP = 2  # small words that may stand inside a name
HINT = 0.12  # from this probability on a capital outside of all names is told as a suggestion
_LONGEST = 200  # words; a longer stretch is no list of names anybody reads
_SCORE = re.compile(r"\d+-\d+")
_LABELS = {label: kind for kind, label in KINDS.items()}


class Learnt(NamedTuple):
    """A name by the model: its tokens, its kind and the probability."""

    tokens: range
    kind: ActorKind
    sure: float


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the model says of a sentence: the names, and how probably each other capital is part of one."""

    names: list[Learnt] = field(default_factory=list)
    doubts: dict[int, Guess] = field(default_factory=dict)


class Recogniser:
    """A trained model and the attributes it was trained with. Beside it lie the words its corpora write small."""

    def __init__(self, language: Language, path: Path) -> None:
        self.lexicon = lexicon(language)
        small = frozenset(small_words(path).read_text(encoding="utf-8").split())
        self._features = Features(self.lexicon, small, attributes(path))
        self._silent = self.lexicon.offices | self.lexicon.particles
        self._tagger = Tagger(path)

    def read(self, text: str, tokens: Sequence[Token], ruled: Mapping[int, Ruled], known: Known) -> Opinion:
        """The model's opinion of a sentence; `ruled` is what the rules say of it."""
        opinion, silent = Opinion(), self._silent
        for stretch in stretches(tokens, self.lexicon):
            first, named = stretch.start, set[int]()
            labels = self._tagger.tag(self._features.items(text, tokens, stretch, ruled, known))
            for begin, end, kind in _chunks(labels):
                name = self._without_degrees(tokens, range(first + begin, first + end), kind)
                for part in self._parted(text, tokens, name):
                    if any(self._can_name(tokens[i]) for i in part):
                        sure = min(self._tagger.sure(labels[i - first], i - first) for i in part)
                        opinion.names.append(Learnt(part, _kind_behind(text, tokens, part, kind), sure))
                        named.update(part)
            for at, label in enumerate(labels):
                token = tokens[first + at]
                left = label == OUTSIDE or (first + at not in named and token.text not in self.lexicon.degrees)
                if left and token.capital and token.low not in silent and self._can_name(token):
                    opinion.doubts[first + at] = self._doubt(at)
        return opinion

    def _without_degrees(self, tokens: Sequence[Token], name: range, kind: ActorKind) -> range:
        """A person's name without the degrees and offices in short behind it: "Ann Marsh KC"."""
        while kind is ActorKind.PERSON and len(name) > 1 and tokens[name[-1]].text in self.lexicon.degrees:
            name = name[:-1]
        return name

    def _parted(self, text: str, tokens: Sequence[Token], name: range) -> Iterator[range]:
        """The parts of a name before, in and behind a bracket, a semicolon or a contraction ("We're"), without the
        score behind a club's, and without what a small word parts from it that is in no name: "Polres Sira menahan
        Budi"."""
        begin = name.start
        while len(name) > 1 and (_SCORE.fullmatch(tokens[name[-1]].text) or self._is_rank(text, tokens, name[-1])):
            name = name[:-1]
        for at in range(name.start + 1, name.stop):
            if not tokens[at].capital and self.lexicon.shapes.fullmatch(tokens[at].low):
                name = range(name.start, at)
                break
            contracted = contracts(tokens[at - 1], self.lexicon) or contracts(tokens[at], self.lexicon)
            if contracted or any(mark in "();:" for mark in text[tokens[at - 1].end : tokens[at].start]):
                yield range(begin, at)
                begin = at
        yield range(begin, name.stop)

    def _is_rank(self, text: str, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word is the rank before the next name: "Kapolres Sira AKBP | Budi"."""
        lexicon, low = self.lexicon, tokens[at].low
        if lexicon.adjectives_before or low not in lexicon.titles or low in lexicon.offices | lexicon.first_names:
            return False
        behind = tokens[at + 1] if at + 1 < len(tokens) else None
        return behind is not None and behind.capital and text[tokens[at].end : behind.start] in (" ", ". ")

    def _can_name(self, token: Token) -> bool:
        """Whether a word can be a name by itself: no title, no letter, no degree, nobody's nationality."""
        lexicon = self.lexicon
        never = token.low in lexicon.titles or token.low in lexicon.demonyms or token.low in lexicon.forms
        degree = not token.text.isalpha() and token.low in lexicon.never
        return len(token.text) > 1 and not never and not degree and not contracts(token, lexicon)

    def _doubt(self, at: int) -> Guess:
        doubt = 1 - self._tagger.sure(OUTSIDE, at)
        if doubt < HINT:
            return ActorKind.OTHER, doubt
        kinds = {kind: self._tagger.sure(f"B-{label}", at) for kind, label in KINDS.items()}
        return max(kinds, key=lambda kind: (kinds[kind], kind)), doubt


def small_words(path: Path) -> Path:
    """Where the words lie that the corpora of a model write small, one a line."""
    return path.with_suffix(".txt")


def stretches(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[range]:
    """The stretches of a sentence where names can be: from a capital to the last one near it.

    A word that is never a name tells nothing by its capital at the head of a sentence.
    """
    begin = last = -1
    for index, token in enumerate(tokens):
        if not token.capital or (token.leads and lexicon.is_never(token.low, shouted=token.acronym)):
            continue
        if begin >= 0 and (index - last > _GAP + 1 or index - begin >= _LONGEST):
            yield range(begin, last + 1)
            begin = index
        begin, last = (index if begin < 0 else begin), index
    if begin >= 0:
        yield range(begin, last + 1)


def _chunks(labels: Sequence[str]) -> Iterator[tuple[int, int, ActorKind]]:
    """The names that labels (B-PER, I-PER, O) tell: begin, end, kind."""
    begin = 0
    for at in range(1, len(labels) + 1):
        if at < len(labels) and labels[at] == f"I-{labels[begin][2:]}":
            continue
        if labels[begin] != OUTSIDE:
            yield begin, at, _LABELS[labels[begin][2:]]
        begin = at


def _kind_behind(text: str, tokens: Sequence[Token], part: range, kind: ActorKind) -> ActorKind:
    """What goes on behind an office's bracket is where it is: "Badan Kesehatan (BK) Sira"."""
    before = text[tokens[part.start - 1].end : tokens[part.start].start] if part.start else ""
    return ActorKind.PLACE if before == ") " and kind is ActorKind.ORGANISATION else kind


@cache
def recogniser(language: Language, path: Path | None = None) -> Recogniser | None:
    """The model of a path, else the language's own; None where it has none."""
    path = path or assets.root() / f"models/actors.{language.code}.crfsuite"
    return Recogniser(language, path) if path.is_file() else None
