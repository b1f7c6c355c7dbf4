"""Direct quotes: quotations in marks with the cue and the speaker beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from ..model import QuoteKind, Span
from ..sentences import Quotation
from .rules import Rules, Word, words_in
from .speakers import ANAPHOR, Finder, Speaker

_NEAR = 40  # characters beside a quotation that tell whether it stands by itself
_CUE_WITHIN = 24  # words between a quotation and its cue at most
_CLOSING = frozenset(",.?!…")
_OPENING = frozenset(",:;—–-(")
_DASH = re.compile(r"\s*(?:[–—―-]|--)\s*(?=\w)")
_SMALL = 3  # letters of the words that are small in a title
_NAME = 6  # words of a name that signs a quotation at most
_MARKS = "\"“”„‟«»‘’'`"


@dataclass(frozen=True, slots=True)
class Said:
    """Reported words before their speaker is settled."""

    kind: QuoteKind
    content: tuple[Span, ...]
    cue: Span | None = None
    speaker: Speaker | None = None


def full(text: str, sentence: Span, found: Sequence[Quotation], rules: Rules) -> list[Span]:
    """The quotations that are said as they stand: no scare quotes, titles, or fragments in somebody's clause."""
    return [each.span for each in found if _is_full(text, sentence, each, rules)]


def _is_full(text: str, sentence: Span, found: Quotation, rules: Rules) -> bool:
    span = found.span
    inner = text[span.start : span.end].strip(_MARKS + " ")
    after = text[span.end : min(sentence.end, span.end + _NEAR)].lstrip()[:1]
    if not any(character.isalnum() for character in inner):
        return False
    ends = not found.closed or inner[-1] in _CLOSING
    if not ends and (found.single or not (after == "," or (after in (".", "") and " " in inner))):
        return False
    before = text[max(sentence.start, span.start - _NEAR) : span.start].rstrip()
    if not before or before[-1] in _OPENING or before.strip(_MARKS + ".… ") == "":
        return (" " in inner or inner[-1:] in "?!,.") and not _is_title(before, inner, rules)
    last = list(words_in(before, 0, len(before)))[-1:]
    if not last or last[0].end != len(before):
        return False
    goes_on = last[0].low in rules.coordinators and before[: last[0].start].rstrip().endswith(",")
    return rules.cue(last[0]) or (goes_on and " " in inner and ends)


def _is_title(before: str, inner: str, rules: Rules) -> bool:
    """Whether it is a name in apposition: 'her first book, "The Long Road to Reed," tells'."""
    named, said = list(words_in(before, 0, len(before))), list(words_in(inner, 0, len(inner)))
    apart = before.endswith(",") and named and not rules.cue(named[-1])
    large = [word for word in said if word.end - word.start > _SMALL]
    return bool(apart) and len(large) > 1 and inner[-1:] not in "?!." and all(word.capital for word in large)


def read(finder: Finder, sentence: Span, spans: Sequence[Span], previous: Span | None) -> Said | None:
    """The direct quote of a sentence that has full quotations, with the nearest cue that has a speaker."""
    content = tuple(spans)
    edges = [sentence.start, *[edge for span in spans for edge in (span.start, span.end)], sentence.end]
    gaps = list(zip(edges[::2], edges[1::2], strict=True))
    found = _first_spoken(_attributions(finder, gaps, previous))
    if found:
        return Said(QuoteKind.DIRECT, content, *found)
    bare = not any(True for start, end in gaps for _ in words_in(finder.text, start, end))
    return Said(QuoteKind.DIRECT, content, None, ANAPHOR) if bare else None


Attribution = tuple[Span, Speaker | None]


def _attributions(
    finder: Finder, gaps: Sequence[tuple[int, int]], previous: Span | None
) -> Iterator[Attribution | None]:
    """Who may have said it: by the words behind a quotation, before it, or in the sentence before."""
    for start, end in gaps[1:]:
        yield _after(finder, start, end) or _signed(finder, start, end) or _inverted(finder, start, end)
    yield _before(finder, *gaps[0])
    if previous:
        yield _announced(finder, previous)


def _first_spoken(found: Iterator[Attribution | None]) -> Attribution | None:
    """The first with a speaker, else the first."""
    first = None
    for each in found:
        if each and each[1]:
            return each
        first = first or each
    return first


def _after(finder: Finder, start: int, end: int) -> Attribution | None:
    """The cue and its speaker behind a quotation."""
    according = finder.rules.according.match(finder.text, _first(finder, start, end), end)
    if according:
        return Span(*according.span()), finder.according(according, end)
    for count, word in enumerate(words_in(finder.text, start, end)):
        if count > _CUE_WITHIN:
            break
        if word.capital or not finder.rules.cue(word):
            continue
        return Span(word.start, word.end), _speaker_of(finder, word, start, end, count)
    return None


def _signed(finder: Finder, start: int, end: int) -> Attribution | None:
    """The name behind a dash that ends the line: "..." — Ann Marsh."""
    dash = _DASH.match(finder.text, start, end)
    words = list(islice(words_in(finder.text, start, end), _NAME + 1))
    if not dash or not words or len(words) > _NAME or not all(word.capital for word in words):
        return None
    return Span(words[0].start, words[0].start), finder.of_phrase(Span(words[0].start, words[-1].end), end)


def _inverted(finder: Finder, start: int, end: int) -> Attribution | None:
    """A word that is no known cue but stands as one: "...," quipped Ann Marsh."""
    word = next(words_in(finder.text, start, end), None)
    if word is None or word.capital or finder.text[start - 2 : start - 1] != ",":
        return None
    rules = finder.rules
    small = rules.ends, rules.prepositions, rules.opening, rules.complementisers
    if any(word.low in words for words in small):
        return None
    named = [each for each in finder.cast.persons(word.end, end)[:1] if each.sure]
    titled = all(each.capital for each in words_in(finder.text, word.end, named[0].span.start)) if named else False
    return (Span(word.start, word.end), Speaker(named[0].span, named[0].actor.id)) if titled else None


def _speaker_of(finder: Finder, cue: Word, start: int, end: int, before: int) -> Speaker | None:
    if finder.rules.anaphoric(cue):
        return ANAPHOR
    if cue.low in finder.rules.participles and (beside := finder.right_before(start, cue.start)):
        return beside
    if before:
        subject = finder.before(start, cue.start)
        if subject:
            return subject
    return None if finder.rules.uninverted.fullmatch(cue.low) else finder.behind(cue.end, end)


def _first(finder: Finder, start: int, end: int) -> int:
    word = next(words_in(finder.text, start, end), None)
    return word.start if word else end


def _before(finder: Finder, start: int, end: int) -> Attribution | None:
    """The cue and its speaker before a quotation."""
    words = list(words_in(finder.text, start, end))
    if not words:
        return None
    cues = [index for index, word in enumerate(words) if finder.rules.cue(word)]
    according = finder.rules.according.match(finder.text, words[0].start, end)
    if according and (not cues or cues[-1] == 0):
        return Span(*according.span()), finder.according(according, end)
    if cues:
        cue = words[cues[-1]]
        return Span(cue.start, cue.end), _speaker_of(finder, cue, start, end, cues[-1])
    if finder.text[start:end].rstrip().endswith(":"):
        return Span(end, end), finder.before(start, end)
    return None


def _announced(finder: Finder, previous: Span) -> Attribution | None:
    """A cue at the end of the sentence before: "Caddell continued:"."""
    if finder.text[previous.end - 1] not in ":,":
        return None
    return _before(finder, previous.start, previous.end)
