"""Reports whose speaker is told behind what was said, or in it: "..., kata X", "..., X said, ..."."""

from collections.abc import Sequence
from itertools import islice, pairwise

from ..model import Span
from .appositions import apposed, apposition_end
from .attribution import attribution, follows_subject, inverted, inverts
from .clausal import Found, content_of
from .rules import Word, words_in
from .speakers import Finder

TAIL = 9  # words of "..., noted the chief economist of the bank" at most
_INSERTED = 9  # words of ", the chief economist said," at most


def inserted(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "..., X said, ...", "..., kata X, ...": a report between two commas; what stands around it was said."""
    commas = [before.end for before, word in pairwise(words) if finder.text[before.end : word.start].strip() == ","]
    for opened, closed in pairwise(commas):
        inside = list(words_in(finder.text, opened, closed))
        if not inside or len(inside) > _INSERTED:
            continue
        closed = apposition_end(finder, closed, sentence.end)
        found = attribution(finder, Span(opened, closed), inside)
        content = (content_of(finder, sentence.start, opened), content_of(finder, closed, sentence.end))
        if found and all(span.start < span.end for span in content) and not _only_places(finder, content[1]):
            opens = content[0].of(finder.text).lower() in finder.rules.openers
            return Found(*found, content[1:] if opens else content)
    return None


def _only_places(finder: Finder, rest: Span) -> bool:
    """Whether the words behind a report only say where and when it was: "..., kata X, di Jakarta, Senin (2/3)"."""
    words = [word for word in islice(words_in(finder.text, rest.start, rest.end), _INSERTED) if word.low.isalpha()]
    told = finder.rules.ends | finder.rules.prepositions
    small = [word for word in words if not word.capital]
    named = len(words) > len(small) or finder.text[rest.start].isdigit()
    return named and all(word.low in told for word in small) and not any(map(finder.rules.verbal, words))


def trailing(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
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
    rules, content = finder.rules, (content_of(finder, sentence.start, comma),)
    match = rules.according.match(finder.text, tail[0].start, sentence.end)
    if match:
        speaker = finder.according(match, sentence.end)
        return Found(Span(*match.span()), speaker, content) if speaker else None
    if inverts(finder, tail[0]) and not apposed(finder, sentence.start, comma):
        speaker = inverted(finder, tail[0], sentence.end)
        return Found(Span(tail[0].start, tail[0].end), speaker, content) if speaker else None
    for index, cue in enumerate(tail[1:8], 1):
        if follows_subject(finder, cue) and len(tail) - index < TAIL:
            subject = finder.before(comma + 1, cue.start)
            return Found(Span(cue.start, cue.end), subject, content) if subject else None
    return None
