"""Indirect and mixed quotes: "X mengatakan bahwa ...", "Menurut X, ...", "..., X said", "..., X said, ...", and what a
sentence goes on to report: "..., adding that ...", "but Y said ..."."""

from collections.abc import Iterator, Sequence

from ..model import QuoteKind, Span
from ..sentences import Quotation, gaps
from .appositions import apposed, apposition_end
from .clausal import SHORTEST, Found, complementiser, content_of, is_clause, long_enough
from .coordinated import next_report
from .direct import Said
from .rules import Word, trimmed, words_in
from .speakers import Finder, Speaker
from .tails import TAIL, inserted, trailing

_FEW = 2  # the same, behind a complementiser
_DENIED = 3  # words before a cue that may deny it
_REPORTS = 4  # of a sentence at most


def read(finder: Finder, sentence: Span, quotations: Sequence[Quotation]) -> Iterator[Said]:
    """The reports of a sentence without full quotations."""
    own = gaps(sentence, (each.span for each in quotations))
    words = [word for part in own for word in words_in(finder.text, part.start, part.end)]
    rules = finder.rules
    told = any(map(rules.cue, words)) or rules.according.search(finder.text, sentence.start, sentence.end)
    if not words or not told:
        return
    found = (
        inserted(finder, sentence, words)
        or _clause(finder, sentence, words)
        or _according(finder, sentence, words)
        or trailing(finder, sentence, words)
    )
    if found:
        yield from _said(finder, found, quotations)


def further(finder: Finder, rest: Span, speaker: Speaker, quotations: Sequence[Quotation]) -> Iterator[Said]:
    """What the words behind a direct quote report too: "she said, adding that ..."."""
    own = gaps(rest, (each.span for each in quotations))
    words = [word for part in own for word in words_in(finder.text, part.start, part.end)]
    if joint := next_report(finder, rest, words, speaker):
        yield from _said(finder, joint[1], quotations)


def _said(finder: Finder, found: Found, quotations: Sequence[Quotation], most: int = _REPORTS) -> Iterator[Said]:
    """A report, cut where the next one begins, and those that follow."""
    last = found.content[-1]
    own = gaps(last, (each.span for each in quotations if each.span.overlaps(last)))
    words = [word for part in own for word in words_in(finder.text, part.start, part.end)]
    whole = len(found.content) == 1 and most > 1
    joint = next_report(finder, last, words, found.speaker) if whole else None
    content = (content_of(finder, last.start, joint[0]),) if joint else found.content
    if all(span.start < span.end for span in content):
        mixed = any(each.span.overlaps(span) for each in quotations for span in content)
        yield Said(QuoteKind.MIXED if mixed else QuoteKind.INDIRECT, content, found.cue, found.speaker)
    if joint:
        yield from _said(finder, joint[1], quotations, most - 1)


def _clause(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "X mengatakan (bahwa) ...": a cue with a subject before it and a clause behind it."""
    rules = finder.rules
    for index, cue in enumerate(words[:-_FEW]):
        if (
            not index
            or cue.capital
            or cue.low not in rules.cues
            or _denied(finder, words[max(0, index - _DENIED) : index])
        ):
            continue
        complement = complementiser(finder, cue, words[index + 1 :])
        if not (complement or _takes_rest(finder, cue)):
            continue
        content = content_of(finder, complement.end if complement else cue.end, sentence.end)
        if words[index - 1].low in rules.relatives:
            if found := _relative(finder, sentence, words[index - 1], cue, content):
                return found
            continue
        if words[index - 1].low in rules.blockers | rules.complementisers:
            continue
        if _is_participle(finder, words[index - 1], cue, content) or _ends_what_was_said(
            finder, sentence, words, index
        ):
            continue
        speaker = finder.before(sentence.start, cue.start)
        if speaker and (complement or is_clause(finder, content, bare=cue.low in rules.objects)):
            return Found(Span(cue.start, cue.end), speaker, (content,))
    return None


def _is_participle(finder: Finder, before: Word, cue: Word, content: Span) -> bool:
    """Whether a cue between commas only describes the subject of the verb behind them: "The sale, announced on Monday,
    was ..."."""
    comma = finder.text.find(", ", content.start, content.end)
    if comma < 0 or finder.text[before.end : cue.start].strip() != ",":
        return False
    inside = words_in(finder.text, content.start, comma)
    following = next(words_in(finder.text, comma, content.end), None)
    return following is not None and finder.rules.verbal(following) and not any(map(finder.rules.verbal, inside))


def _takes_rest(finder: Finder, cue: Word) -> bool:
    """Whether the clause behind a cue is what was said: behind any that no speaker follows, where a comma stands."""
    comma = finder.text[cue.end] == ","
    return (cue.low in finder.rules.plain and finder.text[cue.end] in ", \xa0") or (
        comma and finder.rules.uninverted.fullmatch(cue.low) is not None
    )


def _relative(finder: Finder, sentence: Span, relative: Word, cue: Word, content: Span) -> Found | None:
    """ "X, who said that ..., left": the name right before the relative speaks."""
    before = trimmed(finder.text, sentence.start, relative.start)
    named = [each for each in finder.cast.persons(before.start, before.end) if each.span.end == before.end]
    if not named or not finder.text.startswith(",", before.end):
        return None
    comma = finder.text.find(",", content.start, content.end)
    content = content_of(finder, content.start, comma if comma >= 0 else content.end)
    speaker = Speaker(named[0].span, named[0].actor.id)
    return Found(Span(cue.start, cue.end), speaker, (content,)) if long_enough(finder, content) else None


def _denied(finder: Finder, before: Sequence[Word]) -> bool:
    return any(word.low in finder.rules.negations for word in before)


def _ends_what_was_said(finder: Finder, sentence: Span, words: Sequence[Word], index: int) -> bool:
    """Whether the cue belongs to what stands before it: "..., noted the chief economist", "..., it said on Monday"."""
    cue, before = words[index], words[index - 1]
    if finder.text[before.end : cue.start].strip() == ",":
        return len(words) - index < TAIL and not apposed(finder, sentence.start, before.end)
    comma = finder.text.rfind(", ", sentence.start, cue.start)
    if comma < 0 or words[index + 1].low not in finder.rules.ends:
        return False
    return len(words) - index < TAIL and sum(word.start < comma for word in words[:index]) >= SHORTEST


def _according(finder: Finder, sentence: Span, words: Sequence[Word]) -> Found | None:
    """ "Menurut X, ...", "Menurutnya, ..."."""
    match = finder.rules.according.match(finder.text, words[0].start, sentence.end)
    comma = finder.text.find(",", match.end(), sentence.end) if match else -1
    if match is None or comma < 0:
        return None
    comma = apposition_end(finder, comma, sentence.end)
    speaker = finder.according(match, comma)
    content = content_of(finder, comma, sentence.end)
    return Found(Span(*match.span()), speaker, (content,)) if speaker and content.start < content.end else None
