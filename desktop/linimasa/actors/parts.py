"""Which words of a name are a name of the same: a surname, a company without its form, a club without its town."""

from ..model import ActorKind
from .apposed import bare
from .lexicon import Lexicon
from .mentions import Words


def surname(words: Words, lexicon: Lexicon) -> str:
    """The last word of a name, without a particle joined to it and before "Jr."."""
    younger = len(words) > 1 and words[-1] in lexicon.generations
    return bare(words[-2] if younger else words[-1], lexicon)


def without_country(words: Words, lexicon: Lexicon) -> Words | None:
    """An office's name without the country whose it is: "U.S. Senate", "Parlemen Ukraina"; None where none is."""
    for at in range(1, len(words)):
        office, country = (words[at:], words[:at]) if lexicon.adjectives_before else (words[:at], words[at:])
        if country in lexicon.territories:
            return office
    return None


def is_of_town(club: Words, words: Words, lexicon: Lexicon) -> bool:
    """Whether a name is another one without its town: "Persebaya" beside "Persebaya Surabaya"."""
    rest = words[len(club) :]
    town = any(rest == each and kind is ActorKind.PLACE for each, kind in lexicon.phrases.get(rest[0], ()))
    return town and words[: len(club)] == club and lexicon.is_known(club)


def of_firm(words: Words, lexicon: Lexicon) -> Words:
    """A company's name without the forms of company before and behind it; nothing where it has none."""
    first, last = int(words[0] in lexicon.firms), len(words)
    while last > first and words[last - 1] in lexicon.firms:
        last -= 1
    return words[first:last] if last - first < len(words) else ()
