"""Quotations over paragraphs: each paragraph opens its mark anew, and only the last one is closed."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from ..model import Span
from ..sentences import Quotation

_PARAGRAPHS = re.compile(r"\s*[\r\n]\s*")
_TURN = re.compile(r".\W?[^\W\da-z]{2,}[^\W\d]{0,20}\)?:|.\(")  # a transcript names who speaks: "WALLACE: Well


class Running:
    """The quotations of a text that go on in the next paragraph."""

    def __init__(self, text: str, marked: Sequence[Quotation]) -> None:
        pairs = [
            (before.span, after.span.start)
            for before, after in pairwise(marked)
            if not before.closed and _goes_on(text, before.span, after.span)
        ]
        self._spans = [span for span, _ in pairs]
        self._starts = [span.start for span in self._spans]
        self._again = {start for _, start in pairs}

    def holds(self, sentence: Span) -> bool:
        """Whether the sentence goes on in a quotation that began in an earlier one."""
        at = bisect_right(self._starts, sentence.start) - 1
        return at >= 0 and self._starts[at] < sentence.start and sentence in self._spans[at]

    def reopens(self, sentence: Span) -> bool:
        """Whether the sentence takes up the quotation of the paragraph before."""
        return sentence.start in self._again

    def begins(self, sentence: Span) -> bool:
        """Whether a quotation that goes on in the next paragraph begins in the sentence."""
        at = bisect_right(self._starts, sentence.end) - 1
        return at >= 0 and sentence.start <= self._starts[at]


def _goes_on(text: str, before: Span, after: Span) -> bool:
    """Whether the second is the first one's next paragraph: with the same mark, and nobody else's turn."""
    same = text[before.start] == text[after.start] and not _TURN.match(text, after.start, after.end)
    return same and _PARAGRAPHS.fullmatch(text, before.end, after.start) is not None
