"""Direct quotes: quotations in marks with the cue and the speaker beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..model import QuoteKind, Span
from ..sentences import Quotation, Word
from .attribution import inverted, inverts, passive
from .clausal import stands_alone
from .parts import lead
from .records import recorded
from .rules import Rules, words_in
from .speakers import ANAPHOR, Finder, Speaker, as_speaker
from .tails import inserted

_NEAR = 40  # characters beside a quotation that tell whether it stands by itself
_CUE_WITHIN = 24  # words between a quotation and its cue at most
_CLOSING = frozenset(",.?!…")
_OPENING = frozenset(",:;—–-(")
_BEFORE_CUE = frozenset(",?!")  # a quotation ends with, before the word that tells who said it
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


def full(finder: Finder, sentence: Span, found: Sequence[Quotation]) -> list[Span]:
    """The quotations that are said as they stand: no scare quotes, titles, or fragments in somebody's clause."""
    return [each.span for each in found if _is_full(finder, sentence, each, found)]


def _is_full(finder: Finder, sentence: Span, found: Quotation, beside: Sequence[Quotation]) -> bool:
    text, rules, span = finder.text, finder.rules, found.span
    inner = text[span.start : span.end].strip(_MARKS + " ")
    if not any(character.isalnum() for character in inner):
        return False
    ends = not found.closed or inner[-1] in _CLOSING
    if not ends and not _goes_with(finder, sentence, found, inner):
        return False
    before = text[max(sentence.start, span.start - _NEAR) : span.start].rstrip()
    if not before or before[-1] in _OPENING or before.strip(_MARKS + ".… ") == "":
        fragment = _is_title(before, inner, rules) or _ends_report(finder, sentence, beside, inner)
        return (" " in inner or inner[-1:] in "?!,.") and not fragment
    last = words_in(before, 0, len(before))[-1:]
    if not last or last[0].end != len(before):
        return False
    goes_on = last[0].low in rules.coordinators and before[: last[0].start].rstrip().endswith(",")
    cued = rules.cue(last[0]) and last[0].low not in rules.labels  # "called “the old man.”" is no saying
    return cued or (goes_on and " " in inner and ends)


def _goes_with(finder: Finder, sentence: Span, found: Quotation, inner: str) -> bool:
    """Whether a quotation without a mark at its end stands by itself: at the end, before a comma, or before a cue with
    its speaker, where one is missing: '"Harga naik" kata Budi'."""
    end = found.span.end
    after = finder.text[end : min(sentence.end, end + _NEAR)].lstrip()[:1]
    if not found.single and (after == "," or (after in (".", "") and " " in inner)):
        return True
    word = next(iter(words_in(finder.text, end, sentence.end)), None)
    if " " not in inner or word is None or finder.text[end : word.start] != " " or not inverts(finder, word):
        return False
    speaker = inverted(finder, word, sentence.end)
    return speaker is not None and bool(speaker.actor or speaker.anaphor)


def _ends_report(finder: Finder, sentence: Span, found: Sequence[Quotation], inner: str) -> bool:
    """Whether somebody's own words end what a report stands in the middle of: 'The bill, Marsh said, "is a joke"'."""
    if len(found) > 1 or not inner[:1].islower():
        return False
    quoted = found[0].span
    words = [*words_in(finder.text, sentence.start, quoted.start), *words_in(finder.text, quoted.end, sentence.end)]
    told = inserted(finder, sentence, words, found) if words else None
    return told is not None and len(told.content) > 1 and stands_alone(finder, told.content[0])


def _is_title(before: str, inner: str, rules: Rules) -> bool:
    """Whether it is a name in apposition: 'her first book, "The Long Road to Reed," tells'."""
    named, said = words_in(before, 0, len(before)), words_in(inner, 0, len(inner))
    apart = before.endswith(",") and named and not rules.cue(named[-1])
    large = [word for word in said if word.end - word.start > _SMALL]
    return bool(apart) and len(large) > 1 and inner[-1:] not in "?!" and all(word.capital for word in large)


def turns(finder: Finder, sentence: Span, spans: Sequence[Span]) -> list[tuple[Span, list[Span]]]:
    """The parts of a sentence by who speaks, with the quotations of each: '"...," said X; "...," said Y'."""
    found: list[list[Span]] = [[]]
    spoke = None
    for span, following in zip(spans, [*spans[1:], Span(sentence.end, sentence.end)], strict=True):
        told = _after(finder, span.end, following.start) if len(spans) > 1 else None
        who = told[1].actor if told and told[1] else None
        if who and spoke and who != spoke:
            found.append([])
        found[-1].append(span)
        spoke = who or spoke
    starts = [sentence.start, *[quoted[0].start for quoted in found[1:]], sentence.end]
    return [(Span(*edges), quoted) for edges, quoted in zip(pairwise(starts), found, strict=True)]


def read(finder: Finder, sentence: Span, spans: Sequence[Span], previous: Span | None) -> Said | None:
    """The direct quote of a sentence that has full quotations, with the nearest cue that has a speaker."""
    content = tuple(spans)
    edges = [sentence.start, *[edge for span in spans for edge in (span.start, span.end)], sentence.end]
    gaps = list(zip(edges[::2], edges[1::2], strict=True))
    found = _first_spoken(_attributions(finder, gaps, previous))
    if found:
        return Said(QuoteKind.DIRECT, content, found[0], _of_subject(finder, Span(*gaps[0]), found[1]))
    bare = not any(True for start, end in gaps for _ in words_in(finder.text, start, end))
    return Said(QuoteKind.DIRECT, content, None, ANAPHOR) if bare else None


def _of_subject(finder: Finder, before: Span, speaker: Speaker | None) -> Speaker | None:
    """Whom a suffix means behind a quotation: who begins the sentence, as in 'Ani menirukan ibunya, "...," ujarnya'."""
    subject = lead(finder, before) if speaker == ANAPHOR else None
    return as_speaker(subject) if subject else speaker


Attribution = tuple[Span, Speaker | None]


def _attributions(
    finder: Finder, gaps: Sequence[tuple[int, int]], previous: Span | None
) -> Iterator[Attribution | None]:
    """Who may have said it: by the words behind a quotation, before it, or in the sentence before."""
    for start, end in gaps[1:]:
        told = _after(finder, start, end) or _signed(finder, start, end) or _uncued(finder, start, end)
        yield told or (_named(finder, start, end) if not finder.text[slice(*gaps[0])].strip() else None)
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
    words = words_in(finder.text, start, end)[: _CUE_WITHIN + 1]
    for count, word in enumerate(words):
        if word.capital or not finder.rules.cue(word) or _leads_to_cue(finder, words[count : count + 2]):
            continue
        led = count > 0 and _leads_to_cue(finder, words[count - 1 : count + 1])
        return Span(word.start, word.end), _speaker_of(finder, word, word.start if led else start, end)
    return passive(finder, start, end)


def _leads_to_cue(finder: Finder, words: Sequence[Word]) -> bool:
    """Whether the first of two words only leads to the cue right behind it: "demikian | bunyi surat itu"."""
    beside = len(words) > 1 and finder.text[words[0].end : words[1].start] == " "
    return beside and all(inverts(finder, word) and not finder.rules.anaphoric(word) for word in words)


def _signed(finder: Finder, start: int, end: int) -> Attribution | None:
    """The name behind a dash that ends the line: "..." — Ann Marsh."""
    dash = _DASH.match(finder.text, start, end)
    words = words_in(finder.text, start, end)[: _NAME + 1]
    if not dash or not words or len(words) > _NAME or not all(word.capital for word in words):
        return None
    return Span(words[0].start, words[0].start), finder.of_phrase(Span(words[0].start, words[-1].end), end)


def _leads_on(finder: Finder, end: int) -> bool:
    """Whether a quotation that ends here has the mark that stands before the word that tells whose it is."""
    return finder.text[max(0, end - _NEAR) : end].rstrip(_MARKS)[-1:] in _BEFORE_CUE


def _uncued(finder: Finder, start: int, end: int) -> Attribution | None:
    """A word that is no known cue but stands as one: "...," quipped Ann Marsh; "...," she shrugged."""
    words = words_in(finder.text, start, end)[:2]
    if not words or not _leads_on(finder, start):
        return None
    first, rules = words[0], finder.rules
    if not first.capital and finder.text[words[0].end : words[0].end + 1] in "., " and rules.suffixed(first.low):
        return Span(first.start, first.end), ANAPHOR  # "...," balasnya
    if first.low in rules.pronouns and len(words) > 1 and rules.verbal(words[1]) and words[1].low not in rules.mute:
        return Span(words[1].start, words[1].end), finder.before(start, words[1].start)
    small = rules.ends, rules.prepositions, rules.opening, rules.complementisers
    if first.capital or any(first.low in words for words in small):
        return None
    named = [each for each in finder.cast.persons(first.end, end)[:1] if each.sure]
    titled = all(map(rules.titled, words_in(finder.text, first.end, named[0].span.start))) if named else False
    speaker = as_speaker(named[0]) if titled else _somebody(finder, first.end, end)
    return (Span(first.start, first.end), speaker) if speaker else None


def _named(finder: Finder, start: int, end: int) -> Attribution | None:
    """A name and how its bearer spoke, which ends the clause, behind a quotation that opens it: "...," Ann Marsh
    shrugged."""
    named = finder.cast.persons(start, end)[:1]
    if not named or not named[0].sure or not _leads_on(finder, start):
        return None
    titles, name = words_in(finder.text, start, named[0].span.start), named[0].span
    verb = next(iter(words_in(finder.text, name.end, end)), None)
    if verb is None or verb.low not in finder.rules.gestures or any(True for _ in words_in(finder.text, verb.end, end)):
        return None
    if not all(map(finder.rules.titled, titles)):
        return None
    return Span(verb.start, verb.end), as_speaker(named[0])


def _somebody(finder: Finder, start: int, end: int) -> Speaker | None:
    """The one of whom a phrase right behind a word tells that is no known cue: "muttered a man in the crowd"."""
    phrase = finder.bounds.phrase(start, end)
    words = words_in(finder.text, phrase.start, phrase.end)
    known = finder.rules.offices, finder.rules.kin
    beside = (
        phrase.start == start + 1
        and bool(words)
        and words[0].low in finder.rules.singular | finder.rules.articles | finder.rules.possessives
    )
    return (
        finder.of_phrase(phrase, end)
        if beside and any(word.low in people for word in words for people in known)
        else None
    )


def _speaker_of(finder: Finder, cue: Word, start: int, end: int) -> Speaker | None:
    if finder.rules.anaphoric(cue):
        return ANAPHOR
    if cue.low in finder.rules.participles and (beside := finder.right_before(start, cue.start)):
        return beside
    if subject := finder.before(start, cue.start):
        return subject
    return None if finder.rules.uninverted.fullmatch(cue.low) else finder.behind(cue.end, end)


def _first(finder: Finder, start: int, end: int) -> int:
    word = next(iter(words_in(finder.text, start, end)), None)
    return word.start if word else end


def _before(finder: Finder, start: int, end: int) -> Attribution | None:
    """The cue and its speaker before a quotation."""
    words = words_in(finder.text, start, end)
    if not words:
        return None
    if written := recorded(finder, start, end):
        return written
    cues = [index for index, word in enumerate(words) if finder.rules.cue(word)]
    according = finder.rules.according.match(finder.text, words[0].start, end)
    if according and (not cues or cues[-1] == 0):
        return Span(*according.span()), finder.according(according, end)
    cue = words[cues[-1]] if cues else None
    speaker = _speaker_of(finder, cue, start, end) if cue else None
    if not speaker and finder.text[start:end].rstrip().endswith(":"):  # "Asked again, she laughed:"
        return Span(end, end), finder.before(start, end)
    return (Span(cue.start, cue.end), speaker) if cue else None


def _announced(finder: Finder, previous: Span) -> Attribution | None:
    """A cue at the end of the sentence before: "Caddell continued:"."""
    if finder.text[previous.end - 1] not in ":,":
        return None
    return _before(finder, previous.start, previous.end)
