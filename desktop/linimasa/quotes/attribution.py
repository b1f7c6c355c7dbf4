"""Words that only say whose other words are: "kata X", "X said", "according to X"."""

from collections.abc import Sequence

from ..model import Span
from ..sentences import Word
from .appositions import apposition
from .phrases import is_somebody
from .rules import words_in
from .speakers import ANAPHOR, Finder, Speaker

_COMMAS = 3  # at the end of an unclosed quotation, behind which its source may stand
_TAIL = 9  # words of a source there at most


def attribution(finder: Finder, inside: Span, words: Sequence[Word]) -> tuple[Span, Speaker] | None:
    """The cue and the speaker of a stretch."""
    rules, first = finder.rules, words[0]
    match = rules.according.match(finder.text, first.start, inside.end)
    if match:
        speaker = apposition(finder, match.end(), inside.end) or finder.according(match, inside.end)
        return (Span(*match.span()), speaker) if speaker else None
    if inverts(finder, first):
        speaker = apposition(finder, first.end, inside.end) or inverted(finder, first, inside.end)
        return (Span(first.start, first.end), speaker) if speaker else None
    cue = _cue_behind_subject(finder, words)
    speaker = finder.before(inside.start, cue.start) if cue else None
    return (Span(cue.start, cue.end), speaker) if cue and speaker else None


def passive(finder: Finder, start: int, end: int) -> tuple[Span, Speaker] | None:
    """The cue in the passive and who speaks, with or without "oleh": "disampaikan (oleh) X"."""
    cue = finder.rules.passives.search(finder.text, start, end)
    by = next(iter(words_in(finder.text, cue.end(), end)), None) if cue else None
    if cue is None or by is None:
        return None
    speaker = finder.behind(by.end if by.low in finder.rules.by else cue.end(), end)
    return (Span(*cue.span()), speaker) if speaker and is_known(finder, speaker) else None


def is_known(finder: Finder, speaker: Speaker) -> bool:
    """Whether a speaker is an actor, or a phrase that looks like one."""
    if speaker.actor or speaker.anaphor:
        return True
    return speaker.span is not None and is_somebody(finder.text, speaker.span, finder.rules)


def _cue_behind_subject(finder: Finder, words: Sequence[Word]) -> Word | None:
    """The cue that ends the words, but for when or where it was said."""
    for index, word in enumerate(words):
        if index and follows_subject(finder, word) and words[index - 1].low not in finder.rules.blockers:
            return word if closes(finder, words, index) and not is_age(words[:index]) else None
    return None


def is_age(words: Sequence[Word]) -> bool:
    """Whether words before a cue are but a number, the age of a subject: "Ann Marsh, 68, conceded at midnight"."""
    return all(word.low.isdigit() for word in words)


def closes(finder: Finder, words: Sequence[Word], index: int) -> bool:
    """Whether behind a cue stands no more than to whom, when or where it was said."""
    cue, behind = words[index], words[index + 1 : index + 2]
    told = cue.low in finder.rules.addressed or not behind or behind[0].low in finder.rules.ends
    return told or finder.bounds.dated(behind[0].start)


def inverted(finder: Finder, cue: Word, limit: int) -> Speaker | None:
    """The speaker behind a cue; a phrase without a name must look like somebody: "declared bankruptcy" has none."""
    if finder.rules.anaphoric(cue):
        return ANAPHOR
    speaker = finder.behind(cue.end, limit)
    if speaker and speaker.span and _has_verb(finder, speaker.span.end, limit):
        return None  # "said the mayor had left"
    if speaker is None or speaker.actor or speaker.anaphor or speaker.writer or speaker.span is None:
        return speaker
    words = words_in(finder.text, speaker.span.start, speaker.span.end)
    told = any(map(finder.rules.verbal, words))  # "said the event brought back memories" is no speaker
    return speaker if not told and is_somebody(finder.text, speaker.span, finder.rules) else None


def _has_verb(finder: Finder, at: int, limit: int) -> bool:
    """Whether the verb of what begins here follows at once; "kata Budi menanggapi" only goes on to tell when."""
    word = next(iter(words_in(finder.text, at, limit)), None)
    if word is None or finder.text[at : word.start] not in (" ", "\xa0"):
        return False
    return finder.rules.verbal(word) and not finder.rules.uninverted.fullmatch(word.low)


def follows_subject(finder: Finder, word: Word) -> bool:
    """Whether the word may be a cue behind its subject and what was said: "said", but no "mengatakan"."""
    rules = finder.rules
    known = word.low in rules.plain or word.low in rules.addressed
    return known and not word.capital and not rules.uninverted.fullmatch(word.low)


def inverts(finder: Finder, word: Word) -> bool:
    """Whether the word may be a cue before its subject: "kata", "said", but no "mengatakan"."""
    rules = finder.rules
    reports = rules.cue(word) and word.low not in rules.labels
    return reports and not word.capital and not rules.uninverted.fullmatch(word.low)


def unclosed(finder: Finder, span: Span) -> Span:
    """A quotation without its closing mark: it ends where the words behind a comma say whose it is."""
    comma = finder.text.rfind(", ", span.start, span.end)
    for _ in range(_COMMAS):
        words = words_in(finder.text, comma, span.end)[:_TAIL] if comma > span.start else []
        if not words:
            break
        if attribution(finder, Span(comma, span.end), words):
            return Span(span.start, comma + 1)
        comma = finder.text.rfind(", ", span.start, comma)
    return span
