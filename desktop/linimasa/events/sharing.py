"""The dates of events whose own sentences have none: the day of publication, or a date that stands near."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise, takewhile

from ..model import EventKind, Reason, Reference, Role, Span
from ..timex import opens_entry
from . import dates
from .clauses import Holes
from .dates import Dating
from .scene import Scene
from .tell import Draft

_REACH = 4  # sentences over which a date is shared
_CHRONICLE = 2  # lines that are nothing but a date, or open with one and a colon, at least, make a text a chronicle
_WORD = re.compile(r"\w+")
_BLANK = re.compile(r"(?:\r\n|[\n\r\u2028\u2029])[^\S\r\n]*(?:\r\n|[\n\r\u2028\u2029])")


class Sharing:
    """Settles the dates of the drafts of one text; `own` are the dates that they say."""

    def __init__(
        self, scene: Scene, drafts: Sequence[Draft], own: Sequence[Dating | None], reference: Reference
    ) -> None:
        self._scene, self._drafts, self._own, self._reference = scene, drafts, own, reference
        self._headed = _headed(scene)
        self._told_by: dict[str, list[int]] = defaultdict(list)  # what a speaker said on days that are known
        for index, draft in enumerate(drafts):
            speaker = _speaker(draft) if draft.kind is EventKind.STATEMENT else None
            if speaker is not None and self._lent([index]):
                self._told_by[speaker].append(index)

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
        if past := self._past(index):
            return dates.of_its_day(dates.inherited(past)) if past.lends else dates.nowhere()
        if day := dates.published(self._reference):
            return day
        near = chain(self._before(index), self._after(index))
        lent = self._of_saying(index) if draft.kind is EventKind.STATEMENT else self._lent(near)
        return dates.of_its_day(lent) if lent else dates.nowhere()

    def _past(self, index: int) -> Dating | None:
        """The date of old that the paragraph tells of: no sentence that goes on with it happened on publication day."""
        here = self._drafts[index]
        for other in self._before(index):
            told = self._drafts[other]
            if here.kind is not EventKind.OCCURRENCE or told.kind is not EventKind.OCCURRENCE:
                return None
            if _broken(self._scene, told.sentence, here.sentence):
                return None
            if (own := self._own[other]) and not told.aside:
                return None if own.interval is None or own.is_near(self._reference) else own
        return None

    def _of_saying(self, index: int) -> Dating | None:
        """When something was said: when the same speaker said something else, when what is told before was, when what
        is told behind it was. The news may go back to old days, but who speaks in it speaks now.
        """
        told = self._told_by.get(_speaker(self._drafts[index]) or "", [])
        at = bisect_left(told, index)
        same = min(told[max(0, at - 1) : at + 1], key=lambda other: abs(other - index), default=None)
        if same is not None:
            return self._recent([same])
        return self._recent(self._before(index)) or self._recent(self._after(index))

    def _recent(self, others: Iterable[int]) -> Dating | None:
        """The first date among these that may be taken over and is not of old."""
        return self._lent(other for other in others if (own := self._own[other]) and own.is_near(self._reference))

    def _before(self, index: int) -> Iterable[int]:
        return takewhile(lambda other: self._near(index, other), range(index - 1, -1, -1))

    def _after(self, index: int) -> Iterable[int]:
        if self._headed:
            return ()  # each entry of a chronicle begins anew
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


def _speaker(draft: Draft) -> str | None:
    return next((each.id for each in draft.actors if each.role is Role.SPEAKER), None)


def _headed(scene: Scene) -> dict[int, Dating]:
    """In a chronicle, the date that heads the paragraph of each sentence, by the sentence's number."""
    bare = [_bare(scene, sentence) for sentence in scene.sentences]
    opening = [head or _opening(scene, sentence) for head, sentence in zip(bare, scene.sentences, strict=True)]
    if sum(date is not None for date in opening) < _CHRONICLE:
        return {}
    found: dict[int, Dating] = {}
    for before, here in pairwise(range(len(bare))):
        head = opening[before] or found.get(before)
        parted = bare[before] is None and _parted(scene, before, here)
        if head and opening[here] is None and not parted:
            found[here] = head
    return found


def _parted(scene: Scene, before: int, here: int) -> bool:
    sentences = scene.sentences
    return _BLANK.search(scene.text, sentences[before].end, sentences[here].start) is not None


def _broken(scene: Scene, before: int, here: int) -> bool:
    sentences = scene.sentences
    return before != here and "\n" in scene.text[sentences[before].end : sentences[here].start]


def _opening(scene: Scene, sentence: Span) -> Dating | None:
    """The date of an entry that a sentence opens: "January 2022: Ann leaves"."""
    first = next(iter(scene.dates(sentence)), None)
    if first is None or first.span.start != sentence.start or not opens_entry(scene.text, first.span):
        return None
    dating = dates.stated(first, scene.rules)
    return dating if dating.interval else None


def _bare(scene: Scene, sentence: Span) -> Dating | None:
    """The date of a sentence that says nothing else."""
    found = scene.dates(sentence)
    if not found:
        return None
    holes = Holes(each.span for each in found)
    words = (match.start() for match in _WORD.finditer(scene.text, sentence.start, sentence.end))
    dating = dates.stated(found[0], scene.rules) if all(map(holes.hold, words)) else None
    return dating if dating and dating.interval else None
