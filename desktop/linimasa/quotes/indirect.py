"""Indirect and mixed quotes: "X mengatakan bahwa ...", "Menurut X, ...", "..., X said", "..., X said, ...", and what a
sentence goes on to report: "..., adding that ...", "but Y said ..."."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from ..model import QuoteKind, Span
from ..sentences import Quotation, Word, gaps
from .appositions import apposed, head_end, leads, subject_behind
from .clausal import (
    SHORTEST,
    Found,
    complementiser,
    content_of,
    is_clause,
    is_fused,
    is_object,
    long_enough,
    past_listener,
)
from .coordinated import next_report, participial
from .direct import Said
from .openings import according, as_told, cued, labelled
from .records import record
from .rules import ends_quoted, trimmed, words_in
from .speakers import Finder, Speaker
from .tails import TAIL, inserted, trailing

_FEW = 2  # words behind a cue at least
_DENIED = 3  # words before a cue that may deny it
_REPORTS = 4  # of a sentence at most


def read(finder: Finder, sentence: Span, quotations: Sequence[Quotation]) -> Iterator[Said]:
    """The reports of a sentence without full quotations."""
    own = gaps(sentence, (each.span for each in quotations))
    words = list(chain.from_iterable(words_in(finder.text, part.start, part.end) for part in own))
    if not words or not _told(finder, sentence, words):
        return
    found = (
        record(finder, sentence)
        or inserted(finder, sentence, words, quotations)
        or as_told(finder, sentence, words)
        or _clause(finder, sentence, words)
        or according(finder, sentence, words)
        or cued(finder, sentence, words)
        or trailing(finder, sentence, words)
        or participial(finder, sentence, words)
        or labelled(finder, sentence, words, quotations)
    )
    if found:
        yield from _said(finder, found, quotations)


def _told(finder: Finder, sentence: Span, words: Sequence[Word]) -> bool:
    """Whether any word of the sentence may report."""
    rules = finder.rules
    lows, reporting = [word.low for word in words], (rules.cues, rules.anaphors, rules.labels, rules.written)
    if lows[0] in rules.as_told or not all(known.isdisjoint(lows) for known in reporting):
        return True
    return rules.according.search(finder.text, sentence.start, sentence.end) is not None


def further(finder: Finder, rest: Span, speaker: Speaker, quotations: Sequence[Quotation]) -> Iterator[Said]:
    """What the words behind a direct quote report too: "she said, adding that ..."."""
    own = gaps(rest, (each.span for each in quotations))
    words = list(chain.from_iterable(words_in(finder.text, part.start, part.end) for part in own))
    if joint := next_report(finder, rest, words, speaker):
        yield from _said(finder, joint[1], quotations)


def _said(finder: Finder, found: Found, quotations: Sequence[Quotation], most: int = _REPORTS) -> Iterator[Said]:
    """A report, cut where the next one begins, and those that follow."""
    last = found.content[-1]
    own = gaps(last, (each.span for each in quotations if each.span.overlaps(last)))
    words = list(chain.from_iterable(words_in(finder.text, part.start, part.end) for part in own))
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
    for index, cue in enumerate(words):
        if not _may_report(finder, words, index) or not _goes_on_behind(finder, cue, sentence.end):
            continue
        complement = complementiser(finder, cue, words[index + 1 :])
        if not complement and _takes_infinitive(finder, words, index):
            continue
        heard = None if complement else past_listener(finder, cue, sentence.end)
        if not (complement or heard or _takes_rest(finder, cue)):
            continue
        start = complement.end if complement else heard or finder.bounds.past_day(cue.end, sentence.end)
        content = content_of(finder, start, sentence.end)
        if words[index - 1].low in finder.rules.relatives:
            found = _relative(finder, sentence, words[index - 1], cue, content)
        elif complement or heard or not _ends_what_was_said(finder, sentence, words, index, content):
            found = _by_subject(finder, sentence, words[index - 1], cue, content, bare=not complement)
        else:
            found = None
        if found:
            return _subordinate(finder, sentence, words[0], found)
    return None


def _may_report(finder: Finder, words: Sequence[Word], index: int) -> bool:
    """Whether the word is a cue that nothing before it denies."""
    cue, rules = words[index], finder.rules
    if not index or cue.capital or cue.low not in rules.cues:
        return False
    before, last = words[max(0, index - _DENIED) : index], words[index - 1].low
    blocked = (last in rules.blockers or last in rules.complementisers) and last not in rules.relatives
    return not blocked and not any(word.low in rules.negations for word in before)


def _takes_infinitive(finder: Finder, words: Sequence[Word], index: int) -> bool:
    """Whether a cue only tells what something is taken for, "a video said to show the fire", and nobody says so of
    himself: "they claimed to have fled"."""
    cue, *behind = [word.low for word in words[index : index + 3]]
    if cue in finder.rules.addressed or " ".join((cue, *behind)) in finder.rules.professing:
        return False
    return bool(behind) and behind[0] in finder.rules.infinitives


def _goes_on_behind(finder: Finder, cue: Word, limit: int) -> bool:
    return len(words_in(finder.text, cue.end, limit)[:_FEW]) == _FEW


def _by_subject(finder: Finder, sentence: Span, before: Word, cue: Word, content: Span, *, bare: bool) -> Found | None:
    """The report of the subject before a cue; without a complementiser, what is told must be a clause."""
    if (
        _is_participle(finder, before, cue, content)
        or _goes_on(finder, before, cue)
        or _is_owned(finder, sentence, cue)
    ):
        return None
    beside = finder.right_before(sentence.start, cue.start) if cue.low in finder.rules.participles else None
    speaker = beside or finder.before(sentence.start, _subject_end(finder, sentence, before, cue))
    if speaker is None or (bare and is_fused(finder, sentence, speaker)):
        return None
    objects = cue.low in finder.rules.objects
    told = not bare or (is_clause(finder, content, bare=objects) and not (objects and is_object(finder, content)))
    return Found(Span(cue.start, cue.end), speaker, (content,)) if told else None


def _is_owned(finder: Finder, sentence: Span, cue: Word) -> bool:
    """Whether the subject of a cue is only somebody's who is told of: "Ann Marsh, whose maps showed that"."""
    comma = finder.text.rfind(", ", sentence.start, cue.start)
    first = next(iter(words_in(finder.text, comma, cue.start)), None) if comma >= 0 else None
    return first is not None and first.low in finder.rules.relatives and not finder.rules.suffixes


def _subject_end(finder: Finder, sentence: Span, before: Word, cue: Word) -> int:
    """Where the subject of a cue ends: before what commas set beside it, which may name others."""
    head = head_end(finder, sentence.start, before.end) if finder.text[before.end] == "," else None
    return cue.start if head is None else head


def _goes_on(finder: Finder, before: Word, cue: Word) -> bool:
    """Whether the cue tells by the way what the subject of the sentence says: "The mill closed, arguing that"."""
    return cue.low in finder.rules.participles and finder.text[before.end : cue.start].strip() == ","


def _subordinate(finder: Finder, sentence: Span, first: Word, found: Found) -> Found:
    """A report in a clause before the main one ends at the comma; a pronoun in it may mean the subject behind that:
    "While he admitted the roof leaked, Ann Marsh kept the hall open"."""
    content = found.content[0]
    comma = finder.text.find(", ", content.start, content.end)
    opens = first.low in finder.rules.subordinators and ", " not in finder.text[sentence.start : found.cue.start]
    if comma < 0 or not opens:
        return found
    behind = subject_behind(finder, comma, sentence.end) if found.speaker.anaphor else None
    speaker = replace(found.speaker, anaphor=False, actor=behind.actor.id) if behind else found.speaker
    return replace(found, speaker=speaker, content=(content_of(finder, content.start, comma),))


def _is_participle(finder: Finder, before: Word, cue: Word, content: Span) -> bool:
    """Whether a cue between commas only describes the subject of the verb behind them: "The sale, announced on Monday,
    was ..."."""
    comma = finder.text.find(", ", content.start, content.end)
    if comma < 0 or finder.text[before.end : cue.start].strip() != ",":
        return False
    inside = words_in(finder.text, content.start, comma)
    following = next(iter(words_in(finder.text, comma, content.end)), None)
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


def _ends_what_was_said(finder: Finder, sentence: Span, words: Sequence[Word], index: int, content: Span) -> bool:
    """Whether the cue belongs to what stands before it: "..., noted the chief economist", "..., it said on Monday"."""
    cue, before = words[index], words[index - 1]
    gap = finder.text[before.end : cue.start].rstrip()
    if ends_quoted(gap):
        return True
    if gap == ",":
        told = finder.rules.uninverted.fullmatch(cue.low) is not None or is_clause(finder, content, bare=True)
        subject = told and leads(finder, sentence.start, before.end)
        return len(words) - index < TAIL and not (subject or apposed(finder, sentence.start, before.end))
    comma = finder.text.rfind(", ", sentence.start, cue.start)
    if comma < 0 or words[index + 1].low not in finder.rules.ends:
        return False
    return len(words) - index < TAIL and sum(word.start < comma for word in words[:index]) >= SHORTEST
