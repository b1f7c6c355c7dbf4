"""Words that only say whose other words are: "kata X", "X said", "according to X"."""

from collections.abc import Sequence
from itertools import islice

from ..model import Span
from .rules import Word, words_in
from .speakers import ANAPHOR, Finder, Speaker

_COMMAS = 3  # at the end of an unclosed quotation, behind which its source may stand
_TAIL = 9  # words of a source there at most


def attribution(finder: Finder, inside: Span, words: Sequence[Word]) -> tuple[Span, Speaker] | None:
    """The cue and the speaker of a stretch."""
    rules, first, last = finder.rules, words[0], words[-1]
    match = rules.according.match(finder.text, first.start, inside.end)
    if match:
        speaker = finder.according(match, inside.end)
        return (Span(*match.span()), speaker) if speaker else None
    if inverts(finder, first):
        speaker = ANAPHOR if rules.anaphoric(first) else finder.behind(first.end, inside.end)
        return (Span(first.start, first.end), speaker) if speaker else None
    if len(words) > 1 and follows_subject(finder, last) and words[-2].low not in rules.blockers:
        speaker = finder.before(inside.start, last.start)
        return (Span(last.start, last.end), speaker) if speaker else None
    return None


def follows_subject(finder: Finder, word: Word) -> bool:
    """Whether the word may be a cue behind its subject and what was said: "said", but no "mengatakan"."""
    rules = finder.rules
    known = word.low in rules.plain or word.low in rules.addressed
    return known and not word.capital and not rules.uninverted.fullmatch(word.low)


def inverts(finder: Finder, word: Word) -> bool:
    """Whether the word may be a cue before its subject: "kata", "said", but no "mengatakan"."""
    rules = finder.rules
    return rules.cue(word) and not word.capital and not rules.uninverted.fullmatch(word.low)


def unclosed(finder: Finder, span: Span) -> Span:
    """A quotation without its closing mark: it ends where the words behind a comma say whose it is."""
    comma = finder.text.rfind(", ", span.start, span.end)
    for _ in range(_COMMAS):
        words = list(islice(words_in(finder.text, comma, span.end), _TAIL))
        if comma <= span.start or not words:
            break
        if attribution(finder, Span(comma, span.end), words):
            return Span(span.start, comma + 1)
        comma = finder.text.rfind(", ", span.start, comma)
    return span
