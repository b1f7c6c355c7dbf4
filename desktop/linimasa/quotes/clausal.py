"""What a report is made of: its cue, its speaker, and the clause that tells what was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from ..model import Span
from .rules import Word, trimmed, words_in
from .speakers import Finder, Speaker

SHORTEST = 3  # words of a clause
_OBJECT = 80  # words among which a clause has its verb
_BETWEEN = 5  # words between a cue and its complementiser at most
_ADDRESSED = 9  # the same, where the cue names the listener


@dataclass(frozen=True, slots=True)
class Found:
    """A report: its cue, its speaker, what was said."""

    cue: Span
    speaker: Speaker
    content: tuple[Span, ...]


def complementiser(finder: Finder, cue: Word, following: Sequence[Word]) -> Word | None:
    """The "bahwa" or "that" behind a cue: at once, past the day of the saying, or past the listener."""
    rules = finder.rules
    addressed = cue.low in rules.addressed
    for count, word in enumerate(following[: _ADDRESSED if addressed else _BETWEEN]):
        if word.low in rules.complementisers:
            return word
        if addressed and "," in finder.text[cue.end : word.start]:
            return None
        if not count and not addressed and word.low not in rules.ends:
            return None
    return None


def takes_clause(finder: Finder, cue: Word) -> bool:
    """Whether the cue takes a clause without a complementiser."""
    return cue.low in finder.rules.plain or cue.low in finder.rules.participles


def long_enough(finder: Finder, content: Span) -> bool:
    return len(list(islice(words_in(finder.text, content.start, content.end), SHORTEST))) == SHORTEST


def is_clause(finder: Finder, content: Span, *, bare: bool) -> bool:
    """Whether words were said: a mere object of the cue has no verb, as in "reported a loss of 3 million"."""
    words = list(islice(words_in(finder.text, content.start, content.end), _OBJECT))
    return len(words) >= SHORTEST and (not bare or any(map(finder.rules.verbal, words)))


def content_of(finder: Finder, start: int, end: int) -> Span:
    span = trimmed(finder.text, start, end)
    return trimmed(finder.text, span.start, span.end, " .!?,;:")
