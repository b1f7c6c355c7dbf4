"""Companies, which an article gives with their form once and without it, or by their first words, from then on."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from ..model import Span
from .evidence import WEAK, Evidence
from .lexicon import Lexicon
from .mentions import Group, Words
from .names import Name
from .parts import of_firm

_LONGEST = 4  # names that one of a company may have been cut into
_TELLING = WEAK | {Evidence.SPEAKS}


def whole(text: str, names: Sequence[Name], lexicon: Lexicon) -> list[Name]:
    """The names, in order, those together that are a company's: "Rimba Lestari | Indonesia" beside "PT Rimba Lestari
    Indonesia Tbk"."""
    firms = {bare for name in names if len(bare := of_firm(name.words, lexicon)) > 1}
    return list(_whole(text, names, firms)) if firms else list(names)


def _whole(text: str, names: Sequence[Name], firms: set[Words]) -> Iterator[Name]:
    at = 0
    while at < len(names):
        count = next((n for n in range(_LONGEST, 1, -1) if _spell(text, names[at : at + n], firms)), 1)
        name, last = names[at], names[min(at + count, len(names)) - 1]
        if count > 1:
            words = tuple(word for each in names[at : at + count] for word in each.words)
            name = Name(Span(name.span.start, last.span.end), words, frozenset({Evidence.ORGANISATION_KNOWN}))
        yield name
        at += count


def _spell(text: str, names: Sequence[Name], firms: set[Words]) -> bool:
    """Whether names with blanks between them are a company's."""
    words = tuple(word for name in names for word in name.words)
    gaps = (text[left.span.end : right.span.start] for left, right in pairwise(names))
    return words in firms and all(gap == " " for gap in gaps)


def name_firms(groups: Mapping[Words, Group], lexicon: Lexicon) -> None:
    """A name that the article also gives with its form of company is one: "Acme Paving" beside "Acme Paving Co.".

    So are its first words, where they are in no other name; one word only in languages with the form behind the name.
    """
    bares = {of_firm(words, lexicon) or words for words in groups}
    holders = Counter(word for words in bares if len(words) > 1 for word in set(words))
    for words in groups:
        bare = of_firm(words, lexicon)
        named = groups.get(bare)
        if named is not None and named.evidence <= WEAK:
            named.evidence.add(Evidence.ORGANISATION_KNOWN)
        for first in _first_words(bare, groups, holders, lexicon):
            if first.evidence <= _TELLING:
                first.evidence.add(Evidence.ORGANISATION_KNOWN)
                first.learnt.clear()


def _first_words(
    bare: Words, groups: Mapping[Words, Group], holders: Mapping[str, int], lexicon: Lexicon
) -> Iterable[Group]:
    """What an article calls by the first words of a company's name alone."""
    shortest = 1 if lexicon.adjectives_before else 2
    parts = (bare[:length] for length in range(shortest, len(bare)))
    return (groups[part] for part in parts if part in groups and holders[bare[0]] == 1 + (len(part) > 1))
