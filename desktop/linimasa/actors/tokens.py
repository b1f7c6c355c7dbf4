"""The words of sentences, and runs of capitalised ones."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from ..model import Span
from .lexicon import Lexicon

_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*")
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])+")  # "U.S", whose last dot is its own
_AMOUNT = re.compile(r"\d[.,]\d|^Rp\.?\d")  # "Rp15.200", "Rp.5"
_PAIR = re.compile(r"[A-Z]\w{1,30}[-/][A-Z]\w{1,30}")  # "Iran-Israel", "Ahsan/Hendra"
_NUMBER = re.compile(r"\d{1,4}")
_DOUBLED = re.compile(r"(\w+)-[a-z]{0,3}[a-z]\1\w*")  # behind the first letter: "arga-harga", "eluhan-keluhan"
_BEFORE = 5  # characters that hold an article
_LONGEST = 60  # characters; a longer word is no name
_KEPT = 20_000  # words whose forms are remembered
_GAPS = frozenset((" ", "\xa0"))
_OPENERS = frozenset("\"“”„«‘'")


class Token(NamedTuple):  # there are many, and a tuple is made four times as fast as a frozen dataclass
    """A word: capitalised or not, at the head of a sentence (or of a quotation) or not.

    `end` is past a dot that is the word's own ("U.S.", "Inc."), `text` has none.
    """

    text: str
    low: str
    start: int
    end: int
    capital: bool
    leads: bool
    possessive: bool
    acronym: bool  # written in capitals only: "PBB", "PDI-P"


_new = tuple.__new__  # twice as fast as calling the class


class _Form(NamedTuple):
    """What a word is by itself, without the suffix of a possessive.

    `dotted` says that a dot behind it is its own, `doubled` that it is a plural: "Harga-harga".
    """

    text: str
    low: str
    capital: bool
    dotted: bool
    possessive: bool
    acronym: bool
    doubled: bool


def tokenise(text: str, sentence: Span, taken: Sequence[Span], lexicon: Lexicon) -> list[Token]:
    """The words of a sentence; those inside `taken` spans count as small.

    Small words and numbers that are part of a name count as capitalised: "desa Sira", "SMA Negeri 6", "Korea utara".
    """
    taken = taken[bisect_right(taken, sentence.start, key=_end) : bisect_left(taken, sentence.end, key=_start)]
    found: list[Token] = []
    end = sentence.start
    for start, word in _words(text, sentence, lexicon):
        if len(word) > _LONGEST:
            continue
        stem, low, capital, dotted, possessive, acronym, doubled = _form(word, lexicon)
        gap = text[end:start]
        leads = not found or (gap != " " and _breaks(gap))
        capital = capital and not (leads and doubled) and not (taken and _inside(start, taken))
        last = found[-1] if found and gap == " " else None
        if last and last.capital and not capital:
            capital = _goes_on(last.low, low, lexicon) and not (taken and _inside(start, taken))
        elif last and capital and not last.capital and last.low in lexicon.openers:
            _open(found, lexicon)
        end = start + len(stem)
        if capital and dotted and text.startswith(".", end) and not _ends_road(last, low, lexicon):
            end += 1
        found.append(_new(Token, (stem, low, start, end, capital, leads, possessive, acronym)))
    return found


def _words(text: str, sentence: Span, lexicon: Lexicon) -> Iterable[tuple[int, str]]:
    """The words of a sentence and where they start; two names joined by a stroke are two, and so are two countries
    joined by a hyphen, but not who wrote and for whom, "(Antara/Budi)", nor what an article makes one: "a Reuters/Ipsos
    poll"."""
    found = [(match.start(), match[0]) for match in _WORD.finditer(text, sentence.start, sentence.end)]
    if not _PAIR.search(text, sentence.start, sentence.end):
        return found
    return [
        part
        for start, word in found
        for part in (
            [(start, word)] if "/" in word and _is_one(text, start, lexicon) else _halves(start, word, lexicon)
        )
    ]


def _is_one(text: str, start: int, lexicon: Lexicon) -> bool:
    before = text[max(0, start - _BEFORE) : start]
    article = before.endswith(" ") and any(word.lower() in lexicon.articles for word in before.split()[-1:])
    return before.endswith(("(", ": ")) or article


def _halves(start: int, word: str, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """A word, or the two names that it joins."""
    left, mark, right = word.partition("/" if "/" in word else "-")
    kinds = left.lower() in lexicon.places and right.lower() in lexicon.places  # "Kabupaten/Kota"
    names = mark == "/" and not kinds and left[1:2].islower() and right[1:2].islower()  # "Gedung DPR/MPR" is one
    if _PAIR.fullmatch(word) and (names or _are_countries(word, lexicon)):
        yield start, left
        yield start + len(left) + 1, right
    else:
        yield start, word


def _are_countries(word: str, lexicon: Lexicon) -> bool:
    """Whether two countries are joined by a hyphen, which are no third one: "Guinea-Bissau"."""
    both = word.lower().split("-")
    return not lexicon.is_known((word.lower(),)) and all((each,) in lexicon.territories for each in both)


def _goes_on(last: str, low: str, lexicon: Lexicon) -> bool:
    """Whether a small word or a number belongs to the name before it: "Korea utara", "SMA Negeri 6"."""
    if low in lexicon.directions:
        return lexicon.is_known((last, low))
    return last in lexicon.numbered and _NUMBER.fullmatch(low) is not None


def _ends_road(last: Token | None, low: str, lexicon: Lexicon) -> bool:
    """Whether a short form that begins a place's name ends a road's: "1600 Main St. | Police", but not in "East St.
    Louis", nor in "Jill St. John"."""
    if last is None or not last.capital or low not in lexicon.places:
        return False
    before = lexicon.directions, lexicon.places, lexicon.titles, lexicon.given, lexicon.first_names
    return not any(last.low in words for words in before)


def _open(found: list[Token], lexicon: Lexicon) -> None:
    """Make a small word before a capital the first of its name ("desa Sira"), but not in an office: "kepala desa"."""
    before = found[-2].low if len(found) > 1 else ""
    if before not in lexicon.titles and before not in lexicon.offices:
        found[-1] = found[-1]._replace(capital=True)


@lru_cache(maxsize=_KEPT)
def _form(word: str, lexicon: Lexicon) -> _Form:
    stem = _stem(word, lexicon)
    low, acronym = stem.lower(), len(stem) > 1 and stem.isupper() and stem[0].isalpha()
    dotted = low in lexicon.dotted or _INITIALS.fullmatch(stem) is not None
    doubled = "-" in stem and _DOUBLED.fullmatch(stem[1:]) is not None
    return _Form(stem, low, _is_capital(stem, lexicon), dotted, stem != word, acronym, doubled)


def _inside(at: int, spans: Sequence[Span]) -> bool:
    index = bisect_right(spans, at, key=_start) - 1
    return index >= 0 and at < spans[index].end


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end


def _stem(word: str, lexicon: Lexicon) -> str:
    if not word.endswith(lexicon.suffixes):
        return word
    for suffix in lexicon.suffixes:
        if word.endswith(suffix) and len(word) > len(suffix) + 1:
            return word[: -len(suffix)]
    return word


def _is_capital(word: str, lexicon: Lexicon) -> bool:
    if word[0].isupper():
        return not _AMOUNT.search(word)
    head, dash, rest = word.partition("-")
    return bool(dash) and rest[:1].isupper() and head in lexicon.particles


def _breaks(gap: str) -> bool:
    """Whether what stands between two words begins a new sentence inside a sentence."""
    bare = gap.strip()
    return bool(bare) and (bare[0] in ".!?:…" or bare[-1] in _OPENERS)


def runs(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Index pairs of maximal runs of capitalised words, with the particles and joining words inside names."""
    end = 0
    for at in [index for index, token in enumerate(tokens) if token.capital]:
        if at < end:
            continue
        end = at + 1
        while (reach := _next_of_run(text, tokens, at, end, lexicon)) > end:
            end = reach
        yield at, end


def contracts(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word that is never a name is joined with its verb: "I'm", "We're"."""
    return token.low in lexicon.never and (token.possessive or "'" in token.text or "’" in token.text)


def _next_of_run(text: str, tokens: Sequence[Token], begin: int, end: int, lexicon: Lexicon) -> int:
    """The end of the run with its next word, or `end` when there is none."""
    if end >= len(tokens) or tokens[end - 1].possessive or contracts(tokens[end - 1], lexicon):
        return end
    if not _adjoins(text, tokens[end - 1], tokens[end], lexicon) or contracts(tokens[end], lexicon):
        return end
    if tokens[end].capital:
        return end + 1
    for length in (1, 2):
        after = end + length
        if after >= len(tokens) or not tokens[after].capital or not _spaced(text, tokens[end - 1 : after + 1]):
            continue
        if all(word.low in lexicon.particles for word in tokens[end:after]):
            return after + 1
        if _joins(tokens, begin, end, after, lexicon):
            return after + 1
    return end


def _adjoins(text: str, left: Token, right: Token, lexicon: Lexicon) -> bool:
    gap = text[left.end : right.start]
    if gap in _GAPS or gap == " & ":
        return True
    short = len(left.text) == 1 or left.low in lexicon.titles or left.low in lexicon.particles or "." in left.text
    return short and left.capital and gap in (". ", ".")


def _spaced(text: str, tokens: Sequence[Token]) -> bool:
    return all(text[a.end : b.start] in _GAPS for a, b in pairwise(tokens))


def _joins(tokens: Sequence[Token], begin: int, end: int, after: int, lexicon: Lexicon) -> bool:
    """Whether "of", "and" and their like stand inside one name: after an office's head, before a plain word."""
    following, words = tokens[after], " ".join(word.low for word in tokens[end:after])
    if any(f"{token.low} {words}" in lexicon.sited for token in tokens[begin : end - 1]):
        return following.low not in lexicon.never
    if words not in lexicon.joining and words not in lexicon.listing:
        return False
    if following.low in lexicon.titles or following.low in lexicon.heads:
        return False
    if following.acronym and following.low not in lexicon.offices:
        return False
    if words in lexicon.joining and end - begin > 1 and tokens[end - 1].low in lexicon.firms:
        return False  # "Sira Group of Dubai"
    if words in lexicon.joining:
        last = tokens[end - 1].low  # "Secretary of State", but "Archbishop John Du | of Palo"
        titled = last in lexicon.titles or last in lexicon.offices
        return titled or any(
            word.low in lexicon.heads or word.low in lexicon.places for word in _untitled(tokens[begin:end], lexicon)
        )
    if tokens[begin].low in lexicon.titles and following.low in lexicon.offices:
        return True
    closed = tokens[end - 1].low in lexicon.organisation_tails  # "the Liberties Union and | Sira House"
    closed = closed or _closes(tokens, after, lexicon)
    if closed or not any(word.low in lexicon.organisations for word in tokens[begin:end]):
        return False
    return following.low not in lexicon.given and not _is_known(tokens, after, lexicon)


def _is_known(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a known name begins at a word."""
    known = lexicon.phrases.get(tokens[at].low, ())
    return any(words == tuple([each.low for each in tokens[at : at + len(words)]]) for words, _ in known)


def _untitled(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """The words behind the last title: "Police Chief | Ann Marsh" names no police."""
    last = max((at for at, word in enumerate(tokens) if word.low in lexicon.titles), default=-1)
    return tokens[last + 1 :]


def _closes(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether the words from here on are another office's name: "the School of Economics and | Sira University"."""
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].capital:
        last += 1
    return last > at and tokens[last].low in lexicon.schools
