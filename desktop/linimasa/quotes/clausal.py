"""What a report is made of: its cue, its speaker, and the clause that tells what was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from ..model import Span
from ..sentences import Word
from .rules import trimmed, words_in
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
    if addressed and any(word.low in rules.infinitives for word in following[:1]):
        return None
    counted = (word for word in following if not word.low.isdigit())  # "on 4 March 2024 that"
    before = cue
    for count, word in enumerate(islice(counted, _ADDRESSED if addressed else _BETWEEN)):
        if word.low in rules.complementisers:
            return None if before.low in rules.listing else word  # "told her he was ill | and that"
        before = word
        if addressed and "," in finder.text[cue.end : word.start]:
            return None
        if not count and not addressed and word.low not in rules.ends:
            return None
    return None


def past_listener(finder: Finder, cue: Word, limit: int) -> int | None:
    """Where what was said begins behind the one it was said to: "told the BBC | the road was open", "mengatakan kepada
    AFP | jalan itu dibuka"; None where no clause follows."""
    rules, words = finder.rules, words_in(finder.text, cue.end, limit)[:_ADDRESSED]
    to = bool(words) and words[0].low in rules.addressing
    if not words[to:] or not (to or cue.low in rules.addressed) or words[0].low in rules.infinitives:
        return None
    start = finder.bounds.past_day(_listener_end(finder, words[to:], to=to), limit)
    first = next(iter(words_in(finder.text, start, limit)), None)
    joins = first is None or first.low in rules.ends | rules.prepositions or "," in finder.text[cue.end : start]
    return None if joins or not is_clause(finder, Span(start, limit), bare=True) else start


def _listener_end(finder: Finder, words: Sequence[Word], *, to: bool) -> int:
    """Where the phrase for a listener ends: with a name, behind a preposition with the word for a person, else before
    what begins another phrase."""
    past = words[0].end + 1 if words[0].low in finder.rules.articles else words[0].start
    named = finder.cast.named(words[0].start, words[-1].end)
    if named and named[0].span.start in (words[0].start, past):
        return named[0].span.end
    if to and (person := next((word for word in words if word.low in finder.rules.offices), None)):
        return person.end
    rest = takewhile(lambda word: not _begins_phrase(finder, word), words[1:])
    return [words[0], *rest][-1].end


def _begins_phrase(finder: Finder, word: Word) -> bool:
    rules = finder.rules
    known = rules.articles, rules.pronouns, rules.first, rules.possessives, rules.prepositions, rules.ends
    return word.capital or word.low[0].isdigit() or any(word.low in each for each in known)


def takes_clause(finder: Finder, cue: Word) -> bool:
    """Whether the cue takes a clause without a complementiser."""
    return cue.low in finder.rules.plain or cue.low in finder.rules.participles


def long_enough(finder: Finder, content: Span) -> bool:
    return len(words_in(finder.text, content.start, content.end)[:SHORTEST]) == SHORTEST


def is_clause(finder: Finder, content: Span, *, bare: bool) -> bool:
    """Whether words were said: a mere object of the cue has no verb of its own, as in "reported a loss of 3 million",
    and "said nothing about it", "said when he left" tell nothing."""
    words = words_in(finder.text, content.start, content.end)[:_OBJECT]
    if len(words) < SHORTEST or words[0].low in finder.rules.unsaid:
        return False
    bare = bare or words[0].low in finder.rules.vacant
    aside = finder.rules.relatives | finder.rules.complementisers
    own = list(takewhile(lambda word: word.low not in aside, words))
    denied = any(word.low in finder.rules.negations for word in own[1:])  # "hal itu tidak benar"
    return not bare or denied or any(map(finder.rules.verbal, own))


def is_object(finder: Finder, content: Span) -> bool:
    """Whether words behind a cue are its object, and the next verb is one beside it: "reported a loss and cut jobs"."""
    words = words_in(finder.text, content.start, content.end)[:_OBJECT]
    before = list(takewhile(lambda word: not finder.rules.verbal(word), words))
    phrase = words[0].low in finder.rules.articles or words[0].low[0].isdigit()
    return phrase and before[-1:] != [] and before[-1].low in finder.rules.coordinators


def stands_alone(finder: Finder, content: Span) -> bool:
    """Whether what stands before a report is a clause, and not only when or where it was said: "In his last book"."""
    words = words_in(finder.text, content.start, content.end)[:_OBJECT]
    opens = words[0].low in finder.rules.opening | finder.rules.coordinators or finder.bounds.dated(words[0].start)
    return not opens or any(map(finder.rules.verbal, words)) if words else True


def is_fused(finder: Finder, sentence: Span, speaker: Speaker) -> bool:
    """Whether the subject of a cue stands in a relative without a noun: "what she said" tells nothing."""
    subject = speaker.span.start if speaker.span else sentence.start
    before = words_in(finder.text, max(sentence.start, subject - _FUSED), subject)
    return bool(before) and before[-1].low in finder.rules.fused


def content_of(finder: Finder, start: int, end: int) -> Span:
    span = trimmed(finder.text, start, end)
    return trimmed(finder.text, span.start, span.end, " .!?,;:")
