"""What the recogniser sees of a word: its letters, the language's lists, its neighbours, what the rules say of it."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from ..model import ActorKind
from .evidence import Evidence, judge
from .lexicon import Lexicon, gazetteer, name_list
from .names import Name
from .surroundings import Known
from .tokens import Token

KINDS = {ActorKind.PERSON: "PER", ActorKind.ORGANISATION: "ORG", ActorKind.PLACE: "LOC"}

Attributes = tuple[str, ...]

_KEPT = 50_000  # words whose attributes are remembered
_LISTS: Attributes = (
    "titles", "offices", "organisations", "organisation_tails", "places", "place_tails", "directions", "locatives",
    "given", "demonyms", "never", "speech", "bodies", "particles", "articles", "joining", "cities",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Word:
    """The attributes of a word: its own, and those its neighbours see, one and two places off."""

    own: Attributes
    before: Attributes
    after: Attributes
    far_before: Attributes
    far_after: Attributes
    shape: str
    lists: str


class Ruled(NamedTuple):
    """What the rules say of a word: a label and their evidence."""

    label: str = "O"
    evidence: Attributes = ()


class Features:
    """The attributes of words in one language. Those of a word by itself are computed once.

    `small` are words that are written small elsewhere: their capital tells little. `weighed` are the attributes that a
    model knows, if there is one already: no others are told of a word by itself.
    """

    def __init__(self, lexicon: Lexicon, small: frozenset[str], weighed: frozenset[str] | None = None) -> None:
        self._lexicon = lexicon
        self._small = small
        self._weighed = weighed
        self._lists = [(name, getattr(lexicon, name)) for name in _LISTS]
        self._lists += [("first", name_list("given-names")), ("last", name_list("surnames"))]
        self._phrases = _phrase_words(lexicon)
        self._words: dict[str, _Word] = {}

    def items(
        self, text: str, tokens: Sequence[Token], stretch: range, ruled: Mapping[int, Ruled], known: Known
    ) -> list[list[str]]:
        """The attributes of the tokens of a stretch; `ruled` is what the rules say of tokens, by index."""
        first, last = max(0, stretch.start - 2), min(len(tokens), stretch.stop + 2)
        words = [_EDGE] * (first - stretch.start + 2) + [self._word(token) for token in tokens[first:last]]
        words += [_EDGE] * (stretch.stop + 2 - last)
        told = ("small", known.small), ("inside", known.inside), ("alone", known.alone), ("bracket", known.bracketed)
        found, placed = [], _placed(tokens, stretch)
        for at, i in enumerate(stretch):
            far_left, left, word, right, far_right = words[at : at + 5]
            attributes = [*word.own, *left.before, *right.after, *far_left.far_before, *far_right.far_after]
            attributes += _joints(text, tokens, i, (left, word, right))
            attributes += _of_rules(ruled, i, len(tokens))
            attributes += [name for name, lows in told if tokens[i].low in lows]
            attributes += placed.get(i, ())
            found.append(attributes)
        return found

    def _word(self, token: Token) -> _Word:
        found = self._words.get(token.text)
        if found is None:
            if len(self._words) >= _KEPT:
                self._words.clear()
            found = self._words[token.text] = self._describe(token)
        return found

    def _describe(self, token: Token) -> _Word:
        low, (shape, ends) = token.low, _shapes(token.text)
        lists = [name for name, words in self._lists if low in words]
        lists += self._phrases.get(low, ())
        lists += ["abbreviation"] if low in self._lexicon.full else []
        lists += ["common"] if self._lexicon.shapes.fullmatch(low) else []
        lists += ["written-small"] if low in self._small else []
        near = [f"w={low}", f"s={shape}", *(f"f={each}" for each in lists)]
        affixes = [f"p={low[:i]}" for i in (3, 4) if len(low) > i]
        affixes += [f"x={low[-i:]}" for i in (2, 3, 4) if len(low) > i]
        own = (*near, f"S={ends}", *affixes, f"l={min(len(low), 9)}", *(() if lists else ("f=-",)))
        before, after = tuple(["-1" + each for each in near]), tuple(["+1" + each for each in near])
        kept = self._kept
        far_before, far_after = kept((f"-2w={low}",)), kept((f"+2w={low}",))
        return _Word(kept(own), kept(before), kept(after), far_before, far_after, shape, "+".join(lists) or "-")

    def _kept(self, found: Attributes) -> Attributes:
        weighed = self._weighed
        return found if weighed is None else tuple([each for each in found if each in weighed])


def rulings(tokens: Sequence[Token], names: Sequence[Name]) -> dict[int, Ruled]:
    """What the rules say of the tokens of a sentence, by index."""
    found: dict[int, Ruled] = {}
    for name in names:
        kind = KINDS[judge(name.evidence)[0]]
        evidence = _told(name.evidence)
        begin = at = bisect_left(tokens, name.span.start, key=_start)
        while at < len(tokens) and tokens[at].start < name.span.end:
            found[at] = Ruled(f"{'B' if at == begin else 'I'}-{kind}", evidence)
            at += 1
    return found


def _start(token: Token) -> int:
    return token.start


@lru_cache(maxsize=1024)
def _told(found: frozenset[Evidence]) -> Attributes:
    return tuple(sorted(each.name for each in found))


def _placed(tokens: Sequence[Token], stretch: range) -> dict[int, Attributes]:
    """What the list of places says of the tokens of a stretch, by index: those of a place's name, and those beside."""
    found: dict[int, Attributes] = {}
    at, places, lows = stretch.start, gazetteer(), tuple([token.low for token in tokens])
    while at < stretch.stop:
        known = places.get(lows[at], ()) if tokens[at].capital else ()
        count = next((len(words) for words in known if lows[at : at + len(words)] == words), 0)
        for i in range(at, at + count):
            told = f"g={'B' if i == at else 'I'}{min(count, 2)}"
            found[i] = (told, f"{told}|{min(len(tokens[i].text), 7)}")
        if count:
            found[at - 1] = (*found.get(at - 1, ()), "+1g")
            found[at + count] = ("-1g",)
        at += max(1, count)
    return found


def _joints(text: str, tokens: Sequence[Token], at: int, words: tuple[_Word, _Word, _Word]) -> list[str]:
    """What stands between a word and its neighbours, and what the two look like together."""
    left, word, right = words
    token, shape = tokens[at], word.shape
    before = _gap(text, tokens[at - 1].end, token.start) if left is not _EDGE else "<"
    after = _gap(text, token.end, tokens[at + 1].start) if right is not _EDGE else text[token.end : token.end + 2]
    found = [
        f"-g={before}",
        f"+g={after}",
        f"fl={left.lists}|{word.lists}",
        f"fr={word.lists}|{right.lists}",
    ]
    return [*found, "leads", f"leads|{shape}|{right.shape}"] if token.leads else found


def _gap(text: str, begin: int, end: int) -> str:
    return text[begin:end] if end - begin < 4 else f"{text[begin : begin + 2]}.."


def _of_rules(ruled: Mapping[int, Ruled], at: int, count: int) -> Attributes:
    here, before, after = ruled.get(at, _UNRULED), ruled.get(at - 1, _UNRULED), ruled.get(at + 1, _UNRULED)
    return _ruled(here, before.label if at else "<", after.label if at + 1 < count else ">")


@lru_cache(maxsize=4096)
def _ruled(here: Ruled, before: str, after: str) -> Attributes:
    label = here.label
    evidence = (f"e={label[0]}|{each}" for each in here.evidence)
    return f"r={label}", f"r-1={before}|{label}", f"r+1={label}|{after}", *evidence


def _shapes(word: str) -> tuple[str, str]:
    """A word's shape without repetitions ("Xx", "Xx-Xx"), and that of its ends ("Xx_xx")."""
    if word.isalpha() and word[1:].islower() and word[0].isupper() and len(word) > 4:
        return "Xx", "Xx_xx"  # what most words are that are asked for
    shape = word.translate(_KIND_OF) if word.isascii() else "".join(map(_kind, word))
    return "".join(kind for kind, _ in groupby(shape)), shape if len(shape) < 5 else f"{shape[:2]}_{shape[-2:]}"


def _kind(letter: str) -> str:
    return "X" if letter.isupper() else "x" if letter.islower() else "d" if letter.isdigit() else letter


def _phrase_words(lexicon: Lexicon) -> dict[str, list[str]]:
    """The words of known names, by whether the name has others, and its kind."""
    found: dict[str, list[str]] = {}
    for phrases in lexicon.phrases.values():
        for words, kind in phrases:
            for word in words:
                told = f"known{min(len(words), 2)}{kind}"
                if told not in found.setdefault(word, []):
                    found[word].append(told)
    return {word: sorted(told) for word, told in found.items()}


_KIND_OF = {code: _kind(chr(code)) for code in range(128)}
_UNRULED = Ruled()
_EDGE = _Word((), ("-1<",), ("+1>",), (), (), "<", "<")
