"""The dates of events whose own sentences have none: the day of publication, or a date that stands near."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise, takewhile

from ..model import EventKind, Reason, Reference, Span
from . import dates
from .clauses import Holes
from .dates import Dating
from .scene import Scene
from .tell import Draft

_REACH = 4  # sentences over which a date is shared
_CHRONICLE = 2  # lines that are nothing but a date, at least, make a text a chronicle
_WORD = re.compile(r"\w+")
_BLANK = re.compile(r"(?:\r\n|[\n\r\u2028\u2029])[^\S\r\n]*(?:\r\n|[\n\r\u2028\u2029])")


class Sharing:
    """Settles the dates of the drafts of one text; `own` are the dates that they say."""

    def __init__(
        self, scene: Scene, drafts: Sequence[Draft], own: Sequence[Dating | None], reference: Reference
    ) -> None:
        self._drafts, self._own, self._reference = drafts, own, reference
        self._headed = _headed(scene)

    def date(self, index: int) -> Dating:
        """The date of an event that has none of its own."""
        draft = self._drafts[index]
        if draft.kind is EventKind.PLAN:
            return dates.nowhere(Reason.PLANNED)
        if draft.then:
            return self._lent(self._before(index)) or dates.nowhere(Reason.VAGUE)
        if draft.vague:
            return dates.nowhere(Reason.VAGUE)
        if head := self._headed.get(draft.sentence):
            return dates.inherited(head)
        if day := dates.published(self._reference):
            return day
        lent = self._lent(chain(self._before(index), self._after(index)))
        return dates.of_its_day(lent) if lent else dates.nowhere()

    def _before(self, index: int) -> Iterable[int]:
        return takewhile(lambda other: self._near(index, other), range(index - 1, -1, -1))

    def _after(self, index: int) -> Iterable[int]:
        return takewhile(lambda other: self._near(index, other), range(index + 1, len(self._drafts)))

    def _near(self, index: int, other: int) -> bool:
        return abs(self._drafts[other].sentence - self._drafts[index].sentence) <= _REACH

    def _lent(self, others: Iterable[int]) -> Dating | None:
        """The first date among these that may be taken over."""
        for other in others:
            neighbour = self._own[other]
            told = self._drafts[other]
            if neighbour and neighbour.lends and told.kind is not EventKind.PLAN and not told.aside:
                return dates.inherited(neighbour)
        return None


def _headed(scene: Scene) -> dict[int, Dating]:
    """In a chronicle, the date that heads the paragraph of each sentence, by the sentence's number."""
    bare = [_bare(scene, sentence) for sentence in scene.sentences]
    if sum(date is not None for date in bare) < _CHRONICLE:
        return {}
    found: dict[int, Dating] = {}
    for before, here in pairwise(range(len(bare))):
        head = bare[before] or (None if _parted(scene, before, here) else found.get(before))
        if head and bare[here] is None:
            found[here] = head
    return found


def _parted(scene: Scene, before: int, here: int) -> bool:
    sentences = scene.sentences
    return _BLANK.search(scene.text, sentences[before].end, sentences[here].start) is not None


def _bare(scene: Scene, sentence: Span) -> Dating | None:
    """The date of a sentence that says nothing else."""
    found = scene.dates(sentence)
    if not found:
        return None
    holes = Holes(each.span for each in found)
    words = (match.start() for match in _WORD.finditer(scene.text, sentence.start, sentence.end))
    dating = dates.stated(found[0], scene.rules) if all(map(holes.hold, words)) else None
    return dating if dating and dating.interval else None
