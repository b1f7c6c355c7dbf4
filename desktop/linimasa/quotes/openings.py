"""Reports whose speaker opens the sentence, and words of somebody's in his own clause: "Menurut X, ...", "As X
said, ...", "X called the plan “a gift”"."""

from collections.abc import Sequence

from ..model import Span
from ..sentences import Quotation, Word
from .appositions import apposition_end
from .attribution import closes, is_known, passive
from .clausal import Found, content_of, is_clause
from .phrases import is_somebody
from .rules import words_in
from .speakers import Finder, Speaker

_FRAME = 12  # words of "as X said" at most


def according(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "Menurut X, ...", "Menurutnya, ...", "Menurutnya ..."."""
    match = finder.rules.according.match(finder.text, words[0].start, sentence.end)
    if match is None:
        return None
    comma = finder.text.find(",", match.end(), sentence.end)
    pronoun = finder.according(match, sentence.end)
    if pronoun and pronoun.anaphor:
        end = pronoun.span.end if pronoun.span else match.end()
        return _opened(finder, sentence, Span(*match.span()), pronoun, end)
    if comma < 0:
        return None
    comma = apposition_end(finder, comma, sentence.end)
    return _opened(finder, sentence, Span(*match.span()), finder.according(match, comma), comma)


def cued(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "Kata X, ...", "Kata dia, ...": a cue that opens the sentence, and who said it up to the comma."""
    cue, comma = words[0], finder.text.find(",", words[0].end, sentence.end)
    if comma < 0 or cue.low not in finder.rules.cues or finder.rules.uninverted.fullmatch(cue.low):
        return None
    speaker = finder.behind(cue.end, comma)
    if speaker is None or speaker.span is None or speaker.span.end != comma or not (speaker.actor or speaker.anaphor):
        return None
    return _opened(finder, sentence, Span(cue.start, cue.end), speaker, comma)


def _opened(finder: Finder, sentence: Span, cue: Span, speaker: Speaker | None, end: int) -> Found | None:
    content = content_of(finder, end, sentence.end)
    return Found(cue, speaker, (content,)) if speaker and content.start < content.end else None


def as_told(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "As X pointed out, ...", "Seperti dikatakan X, ..."."""
    comma = finder.text.find(", ", sentence.start, sentence.end) if words[0].low in finder.rules.as_told else -1
    inside = words_in(finder.text, words[0].end, comma) if comma >= 0 else []
    told = _framed(finder, inside) if 1 < len(inside) < _FRAME else None
    content = content_of(finder, comma, sentence.end)
    return Found(*told, (content,)) if told and is_clause(finder, content, bare=False) else None


def _framed(finder: Finder, inside: Sequence[Word]) -> tuple[Span, Speaker] | None:
    """The cue and the speaker between "as" and the comma."""
    start, end = inside[0].start, inside[-1].end
    if told := passive(finder, start, end):
        return told
    for index, word in enumerate(inside[1:], 1):
        if finder.rules.cue(word) and not word.capital and closes(finder, inside, index):
            speaker = finder.before(start, word.start)
            return (Span(word.start, word.end), speaker) if speaker and is_known(finder, speaker) else None
    return None


def labelled(finder: Finder, sentence: Span, words: Sequence[Word], quotations: Sequence[Quotation]) -> Found | None:
    """ "X called the plan “a gift”": somebody's own words in a clause that tells what he makes of something."""
    rules = finder.rules
    for index, cue in enumerate(words):
        if not index or cue.capital or cue.low not in rules.labels or words[index - 1].low in rules.blockers:
            continue
        end = _own_words(finder, cue, quotations)
        speaker = finder.before(sentence.start, cue.start) if end else None
        if end and speaker and _makes_of(finder, cue, speaker, quotations):
            return Found(Span(cue.start, cue.end), speaker, (content_of(finder, cue.end, end),))
    return None


def _makes_of(finder: Finder, cue: Word, speaker: Speaker, quotations: Sequence[Quotation]) -> bool:
    """Whether somebody calls a thing something, and no thing is only called so: "a group called “River Watch”"."""
    quoted = next(each.span.start for each in quotations if each.span.start > cue.end)
    if speaker.actor or speaker.anaphor or speaker.span is None:
        return bool(speaker.actor or speaker.anaphor)
    return quoted - cue.end > 1 and is_somebody(finder.text, speaker.span, finder.rules)


def _own_words(finder: Finder, cue: Word, quotations: Sequence[Quotation]) -> int | None:
    """Where the words in marks end that stand in the clause behind a cue, with those that no verb parts from them."""
    end = cue.end
    for each in quotations:
        if each.span.start <= cue.end:
            continue
        between = finder.text[end : each.span.start]
        told = any(map(finder.rules.verbal, words_in(between, 0, len(between)))) if end > cue.end else False
        if not each.closed or told or not set(between).isdisjoint(",;:"):
            break
        end = each.span.end
    return end if end > cue.end else None
