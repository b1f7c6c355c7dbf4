"""What a phrase without a known name looks like: somebody, one person, a name that is not known."""

from ..model import Span
from .rules import Rules, words_in


def is_somebody(text: str, phrase: Span, rules: Rules) -> bool:
    """Whether it looks like a speaker: by a capital, an article, an office, a document."""
    words = list(words_in(text, phrase.start, phrase.end))
    opening = rules.articles | rules.singular | rules.demonstratives
    known = rules.offices | rules.bodies | rules.documents | rules.demonstratives
    return words[0].capital or words[0].low in opening or any(word.low in known for word in words)


def is_single(text: str, phrase: Span, rules: Rules) -> bool:
    """Whether it means one person: "seorang warga", "pedagang itu", "Direktur Lalu Lintas"."""
    words = list(words_in(text, phrase.start, phrase.end))
    opening = " ".join(word.low for word in words[:2])
    titled = words[0].capital and words[0].low in rules.titles and "," not in phrase.of(text)
    singular = titled or words[0].low in rules.singular or opening in rules.singular
    return singular or words[-1].low in rules.demonstratives or words[0].low in rules.demonstratives


def is_name(text: str, phrase: Span, rules: Rules) -> bool:
    """Whether it looks like a name: capitals, and no office or body among them."""
    known = rules.offices | rules.bodies
    return all(word.capital and word.low not in known for word in words_in(text, phrase.start, phrase.end))
