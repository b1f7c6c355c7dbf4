"""Indirect and mixed quotes in their plain forms: "X mengatakan bahwa ...", "Menurut X, ...", "..., X said"."""

from collections.abc import Sequence

from ..model import QuoteKind, Span
from ..sentences import Quotation, gaps
from .direct import Said
from .rules import Word, trimmed, words_in
from .speakers import ANAPHOR, Finder, Speaker

_SHORTEST = 3  # words of a clause
_BETWEEN = 5  # words between a cue and its complementiser at most
_TAIL = 9  # words of "..., noted the chief economist of the bank" at most


def read(finder: Finder, sentence: Span, quotations: Sequence[Quotation]) -> Said | None:
    """The reported clause of a sentence without full quotations."""
    own = gaps(sentence, (each.span for each in quotations))
    words = [word for part in own for word in words_in(finder.text, part.start, part.end)]
    if not words:
        return None
    found = (
        _clause(finder, sentence, words) or _according(finder, sentence, words) or _trailing(finder, sentence, words)
    )
    if not found or found[2].start == found[2].end:
        return None
    cue, speaker, content = found
    mixed = any(each.span.overlaps(content) for each in quotations)
    return Said(QuoteKind.MIXED if mixed else QuoteKind.INDIRECT, (content,), cue, speaker)


Found = tuple[Span, Speaker, Span]


def _clause(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "X mengatakan (bahwa) ...": a cue with a subject before it and a clause behind it."""
    rules = finder.rules
    for index, cue in enumerate(words[:-_SHORTEST]):
        if not index or cue.capital or cue.low not in rules.cues or words[index - 1].low in rules.blockers:
            continue
        if _ends_what_was_said(finder, sentence, words, index):
            continue
        complement = _complementiser(finder, words[index + 1 : index + 1 + _BETWEEN])
        comma = finder.text[cue.end : cue.end + 1] == ","
        if not (complement or (cue.low in rules.plain and (comma or finder.text[cue.end] in " \xa0"))):
            continue
        content = _content(finder, complement.end if complement else cue.end, sentence.end)
        speaker = finder.before(sentence.start, cue.start)
        if speaker and sum(1 for _ in words_in(finder.text, content.start, content.end)) >= _SHORTEST:
            return Span(cue.start, cue.end), speaker, content
    return None


def _ends_what_was_said(finder: Finder, sentence: Span, words: Sequence[Word], index: int) -> bool:
    """Whether the cue belongs to what stands before it: "..., noted the chief economist", "..., it said on Monday"."""
    cue, before = words[index], words[index - 1]
    if finder.text[before.end : cue.start].strip() == ",":
        return len(words) - index < _TAIL and not finder.apposed(sentence.start, before.end)
    comma = finder.text.rfind(", ", sentence.start, cue.start)
    if comma < 0 or words[index + 1].low not in finder.rules.ends:
        return False
    return len(words) - index < _TAIL and sum(word.start < comma for word in words[:index]) >= _SHORTEST


def _complementiser(finder: Finder, following: Sequence[Word]) -> Word | None:
    """The "bahwa" or "that" behind a cue, at once or past the day of the saying."""
    for count, word in enumerate(following):
        if word.low in finder.rules.complementisers:
            return word
        if not count and word.low not in finder.rules.ends:
            return None
    return None


def _according(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "Menurut X, ...", "Menurutnya, ..."."""
    match = finder.rules.according.match(finder.text, words[0].start, sentence.end)
    comma = finder.text.find(",", match.end(), sentence.end) if match else -1
    if match is None or comma < 0:
        return None
    comma = finder.apposition_end(comma, sentence.end)
    speaker = finder.according(match, comma)
    content = _content(finder, comma, sentence.end)
    return (Span(*match.span()), speaker, content) if speaker and content.start < content.end else None


def _trailing(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "..., kata X.", "..., X said.", "..., according to X"."""
    comma = finder.text.rfind(", ", sentence.start, sentence.end)
    while comma > sentence.start:
        tail = [word for word in words if word.start > comma]
        found = _tail(finder, sentence, tail, comma) if tail else None
        if found or len(tail) > 20:
            return found
        comma = finder.text.rfind(", ", sentence.start, comma)
    return None


def _tail(finder: Finder, sentence: Span, tail: Sequence[Word], comma: int) -> Found | None:
    rules, content = finder.rules, _content(finder, sentence.start, comma)
    match = rules.according.match(finder.text, tail[0].start, sentence.end)
    if match:
        speaker = finder.according(match, sentence.end)
        return (Span(*match.span()), speaker, content) if speaker else None
    inverts = rules.cue(tail[0]) and not rules.uninverted.fullmatch(tail[0].low)
    if inverts and not tail[0].capital and not finder.apposed(sentence.start, comma):
        speaker = ANAPHOR if rules.anaphoric(tail[0]) else finder.behind(tail[0].end, sentence.end)
        return (Span(tail[0].start, tail[0].end), speaker, content) if speaker else None
    for cue in tail[1:8]:
        if cue.low in rules.plain and not cue.capital:
            subject = finder.before(comma + 1, cue.start)
            return (Span(cue.start, cue.end), subject, content) if subject else None
    return None


def _content(finder: Finder, start: int, end: int) -> Span:
    span = trimmed(finder.text, start, end)
    return trimmed(finder.text, span.start, span.end, " .!?,;:")
