"""Names beside each other that are one's: a short name in brackets, another name that the text tells by words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ..model import Span
from .evidence import Evidence
from .lexicon import Lexicon
from .mentions import Words
from .names import Name

_SHORT = 4  # letters of a short name that may be initials
_LETTERS = 3  # of the first name or of the initials that a short name is made of
_FAR = 60  # characters; words that join two names are shorter
_AGE = re.compile(r"^(?: \(\d{1,2}\)|, \d{1,2},)")


def bracketed(text: str, names: Sequence[Name]) -> list[tuple[Name, Name]]:
    """Pairs of a name and the next one, which alone fills the bracket after it."""
    return [
        (left, right)
        for left, right in pairwise(names)
        if text[left.span.end : right.span.start] in (" (", "(") and text.startswith(")", right.span.end)
    ]


def abbreviates(short: str, full: str) -> bool:
    """Whether the letters of the short name stand in the full one in order, beginning with its first.

    Short names of several syllables begin with one of the first word: "Kepolisian Resor (Polres)".
    """
    letters = iter(character for character in full if character.isalnum())
    wanted = [character for character in short if character.isalnum()]
    begins = full[:1] == short[:1] or (len(wanted) > _SHORT and wanted[0] in full.split()[0])
    return len(wanted) < len(full) and begins and all(character in letters for character in wanted)


def initials_of(words: Words) -> str:
    """The first letters of some words."""
    return "".join(word[0] for word in words)


def are_initials(short: str, words: Words, lexicon: Lexicon) -> bool:
    """Whether a short name is spelled by the words behind the kind of body: "PT Angin Timur Laut (ATL)"."""
    return words[0] in lexicon.organisations and short == initials_of(words[1:])


def blends(short: str, words: Words, *, initials: bool) -> bool:
    """Whether a short name is the first name and the beginning of the next ("Jokowi"), or perhaps the initials."""
    if initials:
        return len(words) >= _LETTERS and short == initials_of(words)
    rest = short.removeprefix(words[0])
    begun = len(words[0]) >= _LETTERS and 1 < len(rest) < len(short)
    return begun and words[1].startswith(rest) and rest != words[1]


def things(text: str, names: Sequence[Name], pairs: Iterable[tuple[Name, Name]], lexicon: Lexicon) -> set[Words]:
    """Short names of things: in a bracket after small words, or spelled out as something that nobody is."""
    found: set[Words] = set()
    for left, right in pairs:
        short, full = " ".join(left.words), " ".join(right.words)
        if left.evidence <= {Evidence.ACRONYM} and abbreviates(short, full) and _is_thing(right):
            found |= {left.words, right.words}
    for name in names:
        if Evidence.ACRONYM in name.evidence and _follows_small_words(text, name.span, lexicon):
            found.add(name.words)
    return found


def _is_thing(name: Name) -> bool:
    return name.evidence <= {Evidence.SEVERAL_WORDS, Evidence.ONE_WORD, Evidence.LEADING}


def _follows_small_words(text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether a bracket holds just this name, after words none of which is a name or names an office."""
    before = text[max(0, span.start - 80) : span.start]
    if not before.endswith("(") or not text.startswith(")", span.end):
        return False
    words = before[:-1].split()[-4:]
    return bool(words) and words[-1].islower() and not any(word.lower() in lexicon.heads for word in words)


def called(text: str, names: Sequence[Name], lexicon: Lexicon) -> Iterator[tuple[Name, Name]]:
    """Pairs of a name and the next one, between which the text says that the first goes by it."""
    for left, right in pairwise(names):
        if right.span.start - left.span.end > _FAR:
            continue
        words = _AGE.sub("", text[left.span.end : right.span.start]).lower().strip(" ,\"“'‘").split()
        if words and words[-1] in lexicon.titles:  # "yang akrab disapa Pak Budi"
            words.pop()
        if " ".join(words) in lexicon.calling:
            yield left, right


def bare(word: str, lexicon: Lexicon) -> str:
    """A name without the particle joined to it: "al-Burhan"."""
    head, dash, rest = word.partition("-")
    return rest if dash and head in lexicon.particles else word
