"""The dates of events whose own sentences have none: the day of publication, or a date that stands near."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, takewhile

from ..model import EventKind, Granularity, Reason, Reference, Role
from . import dates
from .chronicle import gap
from .dates import Dating
from .draft import Draft
from .scene import Scene

_REACH = 4  # sentences over which a date is shared


class Sharing:
    """Settles the dates of the drafts of one text; `own` are the dates that they say, `headed` those that head the
    entries of a chronicle, by sentence."""

    def __init__(
        self,
        scene: Scene,
        drafts: Sequence[Draft],
        own: Sequence[Dating | None],
        reference: Reference,
        headed: Mapping[int, Dating],
    ) -> None:
        self._scene, self._drafts, self._own, self._reference = scene, drafts, own, reference
        self._headed = headed
        self._told_by: dict[str, list[int]] = defaultdict(list)  # what a speaker said on days that are known
        for index, draft in enumerate(drafts):
            speaker = _speaker(draft) if draft.kind is EventKind.STATEMENT else None
            if speaker is not None and self._lent([index]):
                self._told_by[speaker].append(index)
        self._news = self._last_news()
        self._latest = list(accumulate(self._news, self._later))

    def _last_news(self) -> list[int | None]:
        """For each event the last one before it that has a recent date to lend: what the news came to."""
        found: list[int | None] = []
        last = None
        for index in range(len(self._drafts)):
            found.append(last)
            last = index if self._is_recent(index) and self._lent([index]) else last
        return found

    def _later(self, known: int | None, other: int | None) -> int | None:
        """The one of two events that was later, else the second."""
        if known is None or other is None:
            return known if other is None else other
        return known if _end(self._own[known]) > _end(self._own[other]) else other

    def date(self, index: int) -> Dating:
        """The date of an event that has none of its own."""
        draft = self._drafts[index]
        if draft.kind is EventKind.PLAN:
            return dates.nowhere(Reason.PLANNED)
        if draft.since:
            lent = self._lent(self._before(index))
            return dates.since(lent) if lent else dates.nowhere(Reason.VAGUE)
        if draft.then:
            return self._year_before(index) or self._lent(self._before(index)) or dates.nowhere(Reason.VAGUE)
        if draft.vague:
            return dates.nowhere(Reason.VAGUE)
        if head := self._headed.get(draft.sentence):
            return dates.headed(head)
        if past := self._past(index):
            goes_on = past.lends and not draft.now and not draft.after
            return dates.of_its_day(dates.inherited(past)) if goes_on else dates.nowhere()
        if day := dates.published(self._reference):
            return day
        lent = self._of_saying(index) if draft.kind is EventKind.STATEMENT else self._told_near(index)
        return dates.of_its_day(lent) if lent else dates.nowhere()

    def _told_near(self, index: int) -> Dating | None:
        """The date that is told near: before, where it is recent or the paragraph or a chronicle goes on, else behind,
        where it is recent."""
        news = self._news[index]
        recent = self._lent([news] if news is not None else ()) or self._recent(self._after(index))
        return self._lent(self._going_on(index)) or recent

    def _going_on(self, index: int) -> Iterator[int]:
        """The events before one whose dates it can share: recent ones, and those of old that its paragraph or a
        chronicle goes on with."""
        turned = self._drafts[index].now
        for each in self._before(index):
            own, told = self._own[each], self._drafts[each]
            turned = turned or (own is not None and told.kind is EventKind.PLAN)
            if self._is_recent(each) or self._headed or (self._goes_on(each, index) and not turned):
                yield each

    def _past(self, index: int) -> Dating | None:
        """The date of old that the paragraph tells of: no sentence that goes on with it happened on publication day."""
        here = self._drafts[index]
        for other in self._before(index):
            told = self._drafts[other]
            if here.kind is not EventKind.OCCURRENCE or told.kind is not EventKind.OCCURRENCE:
                return None
            if not self._goes_on(other, index):
                return None
            if (own := self._own[other]) and not told.aside:
                return None if own.interval is None or own.is_near(self._reference) else own
        return None

    def _of_saying(self, index: int) -> Dating | None:
        """When something was said: when the same speaker said something else, when the latest of what is told before
        was, when what is told behind it was. The news may go back to old days, but who speaks in it speaks now.
        """
        told = self._told_by.get(_speaker(self._drafts[index]) or "", [])
        at = bisect_left(told, index)
        same = min(told[max(0, at - 1) : at + 1], key=lambda other: abs(other - index), default=None)
        if same is not None:
            return self._recent([same])
        if self._reference.day is None:
            return self._told_near(index)
        news = self._latest[index]
        return self._lent([news]) if news is not None else self._recent(self._after(index))

    def _recent(self, others: Iterable[int]) -> Dating | None:
        """The first date among these that may be taken over and is not of old."""
        return self._lent(filter(self._is_recent, others))

    def _is_recent(self, other: int) -> bool:
        own = self._own[other]
        return own is not None and self._reference.day is not None and own.is_near(self._reference)

    def _goes_on(self, before: int, here: int) -> bool:
        """Whether an event is told in the paragraph of one before."""
        first, last = (self._drafts[each].sentence for each in (before, here))
        return first == last or "\n" not in gap(self._scene, first, last)

    def _before(self, index: int) -> Iterable[int]:
        return takewhile(lambda other: self._near(index, other), range(index - 1, -1, -1))

    def _after(self, index: int) -> Iterable[int]:
        if self._headed:
            return ()  # each entry of a chronicle begins anew
        return takewhile(lambda other: self._near(index, other), range(index + 1, len(self._drafts)))

    def _near(self, index: int, other: int) -> bool:
        return abs(self._drafts[other].sentence - self._drafts[index].sentence) <= _REACH

    def _year_before(self, index: int) -> Dating | None:
        """The year that the sentence right before tells, which "at that time" means rather than an older day."""
        here = self._drafts[index].sentence
        other = next((each for each in self._before(index) if self._drafts[each].sentence < here), None)
        own = self._own[other] if other is not None else None
        if other is None or own is None or own.granularity is not Granularity.YEAR or "/" in (own.edtf or "/"):
            return None
        told = self._drafts[other]
        near = told.sentence == here - 1 and not told.aside and told.kind is EventKind.OCCURRENCE
        return dates.inherited(own) if near else None

    def _lent(self, others: Iterable[int]) -> Dating | None:
        """The first date among these that may be taken over."""
        passed: list[Dating] = []
        for other in others:
            neighbour = self._own[other]
            told = self._drafts[other]
            if neighbour is None or told.kind is EventKind.PLAN or told.aside:
                continue
            if neighbour.lends:
                return dates.inherited(neighbour) if all(map(neighbour.is_within, passed)) else None
            if told.kind is EventKind.OCCURRENCE and neighbour.granularity is Granularity.YEAR:
                passed.append(neighbour)  # the text has come to another year since
        return None


def _end(date: Dating | None) -> int:
    return date.interval.end or 0 if date and date.interval else 0


def _speaker(draft: Draft) -> str | None:
    return next((each.id for each in draft.actors if each.role is Role.SPEAKER), None)
