"""Which quotation marks belong together.

Straight, curly, guillemet and typewriter (`` '') marks open or close by their shape (what stands beside them), so
that a wrong glyph or a missing mark harms its own quotation only. None crosses the end of a line.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..model import Span

LIMIT = 4000  # characters; a longer "quotation" is a mark that was never closed

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_MARK = re.compile(r"([\"“”„‟«»‘’'`])(?:(\1{3,}+)|(?<=`)`)?")  # four alike in a row are a rule, no marks
_OPENING = {"“": "”", "„": "”", "‟": "”", "«": "»", "``": "''"}
_CLOSING = {"”": "”", "»": "»", "''": "''"}
_SINGLE = "‘’'"
_BEFORE_OPENING = frozenset('([{—–-/:“‘"')
_ENDING = frozenset(",.?!…")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quotation marks, marks included.

    One without its closing mark reaches to the next opening mark, else to the end of the line.
    """

    span: Span
    closed: bool = True
    single: bool = False


@lru_cache(maxsize=2)  # every stage asks for those of the same text
def lines(text: str, start: int = 0) -> tuple[Span, ...]:
    """The lines that are not empty, without their ends."""
    return tuple(Span(*match.span()) for match in _LINE.finditer(text, start))


@lru_cache(maxsize=2)
def quotations(text: str, start: int = 0) -> tuple[Quotation, ...]:
    """All quotations, outermost only, in order."""
    return tuple(found for line in lines(text, start) for found in _Pairing(text, line).run())


def gaps(span: Span, holes: Iterable[Span]) -> Iterator[Span]:
    """What is left of a span between ordered holes, which do not overlap."""
    start = span.start
    for hole in holes:
        if start < hole.start:
            yield Span(start, min(hole.start, span.end))
        start = max(start, hole.end)
    if start < span.end:
        yield span if start == span.start else Span(start, span.end)


class _Pairing:
    """Pairs the marks of one line in a single pass."""

    def __init__(self, text: str, line: Span) -> None:
        self.text = text
        self.line = line
        self.found: list[Quotation] = []
        self.opened: int | None = None
        self.family = ""
        self.nested = 0
        self.single: int | None = None

    def run(self) -> list[Quotation]:
        for match in _MARK.finditer(self.text, self.line.start, self.line.end):
            mark, at = match.group(), match.start()
            if match.group(2) or mark == "`":
                continue
            if mark == "'" and self.text.startswith("''", at):
                mark = "''"
            elif mark == "'" and self.text.startswith("''", at - 1):
                continue
            if mark in _SINGLE:
                self._single(at)
            else:
                self._double(mark, at)
        self._abandon(self.line.end)
        return self.found

    def _double(self, mark: str, at: int) -> None:
        end = at + len(mark)
        if self.opened is None:
            if self._opens(mark, at, end):
                self._open(mark, at)
            return
        if _family(mark) != self.family and mark != '"':
            self._other_family(mark, end)
        elif mark in _OPENING and self._encloses(mark, end):
            self.nested += 1
        elif self.nested and mark in _CLOSING:
            self.nested -= 1
        elif self._closes(mark, at, end):
            self._close(end)
        else:
            self._abandon(at)
            self._open(mark, at)

    def _other_family(self, mark: str, end: int) -> None:
        if mark in _OPENING:
            self.nested += 1
        elif self.nested:
            self.nested -= 1
        elif self.family == '"' or mark != "''":
            self._close(end)

    def _encloses(self, mark: str, end: int) -> bool:
        """Whether two marks close before the next one opens: what begins here stands in what is open."""
        closing, limit = _OPENING[mark], min(self.line.end, end + LIMIT)
        inner = self.text.find(closing, end, limit)
        outer = self.text.find(closing, inner + 1, limit) if inner >= 0 else -1
        return outer >= 0 and self.text.find(mark, end, outer) < 0

    def _opens(self, mark: str, at: int, end: int) -> bool:
        before, after = self._before(at), self._after(end)
        if mark in _OPENING:
            return True
        if before == " " or before in _BEFORE_OPENING:
            return after != " " or mark == '"'
        return mark == '"' and before in ",;" and after.isalnum()

    def _closes(self, mark: str, at: int, end: int) -> bool:
        before, after = self._before(at), self._after(end)
        if mark in _CLOSING or mark == "''":
            return True
        if before != " ":
            return mark == '"' or not after.isalnum()
        return after == " " or (after.islower() and self._before(at - 1) in _ENDING)

    def _single(self, at: int) -> None:
        if self.opened is not None:
            return
        before, after = self._before(at), self._after(at + 1)
        if (before == " " or before in _BEFORE_OPENING) and after.isalpha() and self.text[at] != "’":
            self.single = at
        elif self.single is not None and not after.isalnum() and (before in _ENDING or before.lower() != "s"):
            if at - self.single < LIMIT:
                self.found.append(Quotation(Span(self.single, at + 1), single=True))
            self.single = None

    def _open(self, mark: str, at: int) -> None:
        self.opened, self.family, self.nested, self.single = at, _family(mark), 0, None

    def _close(self, end: int) -> None:
        if self.opened is not None:
            self.found.append(Quotation(Span(self.opened, end), closed=end - self.opened <= LIMIT))
        self.opened = None

    def _abandon(self, end: int) -> None:
        if self.opened is not None:
            self.found.append(Quotation(Span(self.opened, end), closed=False))
        self.opened = None

    def _before(self, at: int) -> str:
        char = self.text[at - 1] if at > self.line.start else " "
        return " " if char.isspace() else char

    def _after(self, end: int) -> str:
        char = self.text[end] if end < self.line.end else " "
        return " " if char.isspace() else char


def _family(mark: str) -> str:
    return _OPENING.get(mark) or _CLOSING.get(mark) or mark
