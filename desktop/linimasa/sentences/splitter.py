"""Where sentences end."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from ..languages import Language
from ..model import Span
from .marks import lines, quotations

_END = re.compile(r"[.!?…][.!?…]*+[\"”“’'»«)\]]*+")
_BRACKET = re.compile(r"[()]")
_ASIDE = 400  # characters; a longer "aside" is a bracket that was never closed
_TOKEN = re.compile(r"[^\s(\[“‘\"'«/–—]+")
_LONGEST = 8000  # characters of a sentence; what is longer has no sentences
_LOOK_BACK = 40
_LOOK_AHEAD = 48
_SIGNED = 60  # characters behind a quotation that may say whose it is
_SUBJECT = 7  # words of a subject and its cue behind a quotation at most
_OPENING, _CLOSING = frozenset("\"“„«‘'`"), frozenset("\"”»’'")
_DASHES, _BREAKS, _POINT = frozenset("–—―"), frozenset(",."), frozenset(".")
_TOLD = 5  # words that tell more than an hour, the two of "p.m." among them
_TOLD_WITHIN = 120  # characters of a sentence among which they are counted
_WHOLE = re.compile(r"\.[^.]")
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_THOUSANDS = re.compile(r"\d{3}(?!\d)")
_SHORT_FORM = re.compile(r"\([^().!?]{2,60}\)(?: [^\W\dA-Z_]|,)")  # "Arga Tbk. (kode saham: ARGA) membuka"
_DOTTED = re.compile(r"[^\W\d_]{1,3}(?:\.[^\W\d_]{1,3})+")


@dataclass(frozen=True, slots=True)
class _Rules:
    """Words before a point: `opening` never end a sentence, `closing` may, `counting` stand before numbers, `hours`
    end one unless what follows belongs to the clock: a zone, a day (`clocks`); `cues` say whose a quotation is."""

    opening: frozenset[str]
    closing: frozenset[str]
    counting: frozenset[str]
    hours: frozenset[str]
    clocks: frozenset[str]
    common: frozenset[str]
    cues: frozenset[str]


@cache
def _rules(language: Language) -> _Rules:
    opening, closing, counting, hours, clocks = (
        frozenset(word.lower() for word in language.words("sentences", key))
        for key in ("opening", "closing", "counting", "hours", "clocks")
    )
    cues = frozenset(language.words("quotes", "cues"))
    return _Rules(opening, closing, counting, hours, clocks, language.function_words, cues)


def split(text: str, language: Language, start: int = 0) -> tuple[Span, ...]:
    """The sentences from `start` on, without outer white space, in order; together they hold all that is not space.

    A quotation or an aside in brackets is not cut, nor is a quotation from its cue. The end of a line ends a
    sentence, and so do 8000 characters without an end; marks without a word end none.
    """
    rules = _rules(language)
    kept = [found.span for found in quotations(text, start) if found.closed]
    return tuple(sentence for line in lines(text, start) for sentence in _of_line(text, line, kept, rules))


def _of_line(text: str, line: Span, kept: list[Span], rules: _Rules) -> Iterator[Span]:
    whole = _Cover([*_within(kept, line), *_asides(text, line)])
    begin = wordless = line.start
    for match in _END.finditer(text, line.start, line.end):
        end = match.end()
        if whole.cuts(end) or not _ends(text, match, line, rules, begin):
            continue
        if not _WORD.search(text, max(begin, wordless), end):
            wordless = end
            continue
        yield from _trimmed(text, begin, end)
        begin = end
    yield from _trimmed(text, begin, line.end)


def _within(spans: list[Span], line: Span) -> list[Span]:
    return spans[bisect_left(spans, line.start, key=_start) : bisect_left(spans, line.end, key=_start)]


def _start(span: Span) -> int:
    return span.start


class _Cover:
    """Spans that no boundary may cut; asked in ascending order."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = sorted(spans, key=_start)
        self._next = 0
        self._reach = 0

    def cuts(self, at: int) -> bool:
        while self._next < len(self._spans) and self._spans[self._next].start < at:
            self._reach = max(self._reach, self._spans[self._next].end)
            self._next += 1
        return at < self._reach


def _asides(text: str, line: Span) -> Iterator[Span]:
    if text.find(")", line.start, line.end) < 0:
        return
    opened: int | None = None
    for match in _BRACKET.finditer(text, line.start, line.end):
        if match.group() == "(":
            opened = match.start()
        elif opened is not None:
            if match.end() - opened <= _ASIDE:
                yield Span(opened, match.end())
            opened = None


def _trimmed(text: str, begin: int, end: int) -> Iterator[Span]:
    """The stretch without outer white space; one far too long to be a sentence in pieces."""
    while end - begin > _LONGEST:
        space = text.rfind(" ", begin + 1, begin + _LONGEST)
        cut = space if space > 0 else begin + _LONGEST
        yield from _trimmed(text, begin, cut)
        begin = cut
    part = text[begin:end]
    start = begin + len(part) - len(part.lstrip())
    if start < end:
        yield Span(start, start + len(part.strip()))


def _ends(text: str, match: re.Match[str], line: Span, rules: _Rules, begin: int) -> bool:
    """Whether a sentence ends with this run of points and closing marks."""
    end = match.end()
    if end == line.end:
        return True
    rest, mark = text[end : min(line.end, end + _LOOK_AHEAD)], match.group()
    if not rest[0].isspace():
        return mark == "." and _begins_word(rest) and _is_word(_token_before(text, match.start(), line))
    after = rest.lstrip()
    if not after:
        return True
    if mark != ".":
        return not after[0].islower() and after[0] not in ",;)" and not _tells_whose(text, match, line, rules, begin)
    if after[0] in ",;)":
        return False
    before = _token_before(text, match.start(), line)
    if before.lower() in rules.hours:
        told = text[begin : min(match.start(), begin + _TOLD_WITHIN)]
        return after[0].isupper() and not _goes_with_hour(after, rules) and _tells_more(told, rules)
    if before.isdigit():
        leads = not text[line.start : min(match.start() - len(before), line.start + _LOOK_BACK)].strip()
        if leads or before not in rules.closing:
            return not leads and not (len(before) <= 3 and _THOUSANDS.match(after))
    return _point_ends(before, after, rules)


def _tells_whose(text: str, match: re.Match[str], line: Span, rules: _Rules, begin: int) -> bool:
    """Whether the words behind a quotation only say whose it is: "Who?" Ann Marsh asked. "Never." — Ann Marsh"""
    quoted = match.group()[-1] in _CLOSING and text[begin : match.start()].lstrip()[:1] in _OPENING
    if not quoted:
        return False
    tail = text[match.end() : min(line.end, match.end() + _SIGNED)].lstrip()
    if tail[0] in _OPENING:
        return False
    if tail[0] in _DASHES:
        return len(tail) < _SIGNED and all(word[0].isupper() for word in _WORD.findall(tail))
    words = list(islice(_WORD.finditer(tail), 1, _SUBJECT))
    cue = next((word for word in words if word.group().lower() in rules.cues), None)
    breaks = _POINT if _WHOLE.match(match.group()) else _BREAKS  # behind a point a comma opens what else is told
    return cue is not None and tail[cue.end() : cue.end() + 1] in breaks


def _token_before(text: str, at: int, line: Span) -> str:
    found = _TOKEN.match(text[max(line.start, at - _LOOK_BACK) : at][::-1])
    return found.group()[::-1] if found else ""


def _begins_word(rest: str) -> bool:
    """Whether a space is missing before a word: "selesai.Kemudian", but not "detik.com"."""
    return rest[0].isupper() and rest[1:3].islower()


def _is_word(before: str) -> bool:
    """Whether it is a word and not a name's part: not "Tempo.Co"."""
    return len(before) > 1 and before.isalpha() and before.islower()


def _point_ends(before: str, after: str, rules: _Rules) -> bool:
    """Whether the point between two words ends a sentence."""
    token = before.lower()
    if token in rules.counting and after[:1].isdigit():
        return False
    if token in rules.opening:
        return False
    if token in rules.closing or _DOTTED.fullmatch(before) or (len(before) == 1 and before.isupper()):
        word = _WORD.match(after)
        follows = word.group() if word else ""
        ends = after[0] in '"“‘«(' and not _SHORT_FORM.match(after)
        return ends or (follows[:1].isupper() and follows.lower() in rules.common)
    return not (after[0].islower() and len(before) <= 4 and before[:1].isupper())


def _tells_more(told: str, rules: _Rules) -> bool:
    """Whether a sentence has more than its hour: not "At about 5 p.m."."""
    words = [word for word in _WORD.findall(told) if word[0].isalpha() and word.lower() not in rules.clocks]
    return len(words) >= _TOLD


def _goes_with_hour(after: str, rules: _Rules) -> bool:
    """Whether a zone or a day follows an hour: "GMT", "Eastern Time", "London time", "Monday", but not "On Monday"."""
    for word in _WORD.findall(after):
        if word.lower() in rules.clocks:
            return True
        if word[0].islower() or word.lower() in rules.common:
            break
    return False
