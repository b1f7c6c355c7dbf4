"""What a report is made of: its cue, its speaker, and the clause that tells what was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from ..model import Span
from .rules import Word, trimmed, words_in
from .speakers import Finder, Speaker

SHORTEST = 3  # words of a clause
_OBJECT = 80  # words among which a clause has its verb
_FUSED = 30  # characters before a subject that hold the word it stands behind
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
    counted = (word for word in following if not word.low.isdigit())  # "on 4 March 2024 that"
    for count, word in enumerate(islice(counted, _ADDRESSED if addressed else _BETWEEN)):
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
    """Whether words were said: a mere object of the cue has no verb of its own, as in "reported a loss of 3 million",
    and "said nothing about it", "said when he left" tell nothing."""
    words = list(islice(words_in(finder.text, content.start, content.end), _OBJECT))
    if len(words) < SHORTEST or words[0].low in finder.rules.unsaid:
        return False
    bare = bare or words[0].low in finder.rules.vacant
    aside = finder.rules.relatives | finder.rules.complementisers
    own = takewhile(lambda word: word.low not in aside, words)
    return not bare or any(map(finder.rules.verbal, own))


def stands_alone(finder: Finder, content: Span) -> bool:
    """Whether what stands before a report is a clause, and not only when or where it was said: "In his last book"."""
    words = list(islice(words_in(finder.text, content.start, content.end), _OBJECT))
    opens = words[0].low in finder.rules.opening | finder.rules.coordinators or finder.bounds.dated(words[0].start)
    return not opens or any(map(finder.rules.verbal, words)) if words else True


def is_fused(finder: Finder, sentence: Span, speaker: Speaker) -> bool:
    """Whether the subject of a cue stands in a relative without a noun: "what she said" tells nothing."""
    subject = speaker.span.start if speaker.span else sentence.start
    before = list(words_in(finder.text, max(sentence.start, subject - _FUSED), subject))
    return bool(before) and before[-1].low in finder.rules.fused


def content_of(finder: Finder, start: int, end: int) -> Span:
    span = trimmed(finder.text, start, end)
    return trimmed(finder.text, span.start, span.end, " .!?,;:")
