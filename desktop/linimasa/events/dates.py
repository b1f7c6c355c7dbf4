"""When an event was: by its own date, else by the publication date, else by its neighbour."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .. import civil
from ..model import Certainty, DateBasis, Factor, Granularity, Interval, Reason, Reference, Timex
from ..timex import edtf
from .rules import Rules

_FACTORS = {Certainty.STATED: Factor.STATED, Certainty.INFERRED: Factor.INFERRED, Certainty.AMBIGUOUS: Factor.AMBIGUOUS}
_APPOSED = 2  # characters between two dates of which one explains the other
_COARSE = (Granularity.CENTURY, Granularity.DECADE, Granularity.YEAR)
_LENT = {Granularity.SEASON: 92, Granularity.HALF: 184, Granularity.QUARTER: 92, Granularity.MONTH: 31} | {
    Granularity.WEEK: 7,
    Granularity.WEEKEND: 2,
}  # the days of what one event may take over from another at most; of any other unit one
_BEFORE = 12  # characters that hold the word before a date
_NEAR = 7  # days around a text's own day that what is said without a date may be of


@dataclass(frozen=True, slots=True)
class Dating:
    """An event's date and how it was come by; `factor` is its part in the event's confidence."""

    interval: Interval | None
    granularity: Granularity | None
    edtf: str | None
    basis: DateBasis
    reason: Reason | None
    factor: Factor

    @property
    def lends(self) -> bool:
        """Whether a neighbour may take this date over: a stated one, no coarser than a season, and no range: how long
        one event lasts is nothing to another."""
        if self.basis is not DateBasis.STATED or self.interval is None or self.granularity in _COARSE:
            return False
        begin, end = self.interval.begin, self.interval.end
        longest = _LENT.get(self.granularity or Granularity.DAY, 1) * civil.MINUTES
        return begin is not None and end is not None and end - begin <= longest

    def is_within(self, other: "Dating") -> bool:
        """Whether it lies in another date, where both are known and closed."""
        return self.interval == other.interval or _inside(self.interval, other.interval) or _is_open(other.interval)

    def is_near(self, reference: Reference) -> bool:
        """Whether it is no more than some days from the reference day, or lasts, where that is known."""
        end = self.interval.end if self.interval else None
        if reference.day is None or self.interval is None or end is None:
            return True
        ahead = (self.interval.begin or 0) // civil.MINUTES - reference.day
        return max(ahead, reference.day - end // civil.MINUTES) <= _NEAR


def in_order(timexes: Sequence[Timex]) -> tuple[Timex, ...]:
    """The timexes with the one that dates the event first: the first on the calendar, a finer one inside it that is no
    range, or one that says outright what the others only reckon."""
    dated = [timex for timex in timexes if timex.interval is not None]
    if not dated or _is_unknown_day(timexes[0], dated[0]):
        return tuple(timexes)
    best = dated[0]
    for timex in dated[1:]:
        finer = _inside(timex.interval, best.interval) and "/" not in best.value
        if finer or _says_outright(timex, best) or _apposed(timex, best):
            best = timex
    return (best, *(timex for timex in timexes if timex is not best))


def differ(one: Timex, other: Timex) -> bool:
    """Whether two dates are not one, as far as they can be known."""
    return one.interval != other.interval or (one.interval is None and one.value != other.value)


def is_between(text: str, begin: Timex, end: Timex, rules: Rules) -> bool:
    """Whether two dates are the ends of one stretch of time: "between 9 p.m. Thursday and 6 a.m. Friday"."""
    head = text[max(0, begin.span.start - _BEFORE) : begin.span.start].split()[-1:]
    between = text[begin.span.end : end.span.start].strip(" ,")
    return bool(head) and head[0].lower() in rules.between and between.lower() in rules.coordinators


def _is_unknown_day(first: Timex, dated: Timex) -> bool:
    """Whether the first date is a day that nobody knows, which no month or year behind it tells: "sentenced on Tuesday
    for a killing in June 2023"."""
    day = first.interval is None and first.value.startswith(("XXXX-W", "XXXX-XX"))
    return day and dated.granularity in (*_COARSE, Granularity.MONTH) and not _is_beside(first, dated)


def _is_beside(first: Timex, second: Timex) -> bool:
    return 0 <= second.span.start - first.span.end <= _APPOSED


def _says_outright(timex: Timex, other: Timex) -> bool:
    same = timex.interval == other.interval
    return same and timex.certainty is Certainty.STATED and other.certainty is not Certainty.STATED


def _apposed(timex: Timex, other: Timex) -> bool:
    """Whether a date that is said stands right behind one that is only reckoned: "the next day, 13 September 2023"."""
    reckoned = timex.certainty is Certainty.STATED and other.certainty is Certainty.INFERRED
    return reckoned and _is_beside(other, timex)


def _inside(inner: Interval | None, outer: Interval | None) -> bool:
    if inner is None or outer is None or inner == outer or None in (inner.begin, inner.end, outer.begin, outer.end):
        return False
    return (outer.begin or 0) <= (inner.begin or 0) and (inner.end or 0) <= (outer.end or 0)


def _is_open(interval: Interval | None) -> bool:
    return interval is None or interval.begin is None or interval.end is None


def stated(timex: Timex, rules: Rules, until: Timex | None = None) -> Dating:
    """The date of an event whose own sentence says it; a signal such as "since" opens it, and a date that tells `until`
    when it lasted closes it."""
    if not timex.exists:
        return nowhere(Reason.IMPOSSIBLE)
    if timex.interval is None or timex.granularity is None:
        return nowhere(Reason.UNKNOWN)
    interval = _opened(timex, timex.interval, rules)
    if until and until.interval and interval.begin is not None and (until.interval.end or 0) > interval.begin:
        interval = Interval(interval.begin, until.interval.end)
    written = edtf(interval, timex.granularity, timex.mod, timex.certainty)
    return Dating(interval, timex.granularity, written, DateBasis.STATED, None, _FACTORS[timex.certainty])


def _opened(timex: Timex, interval: Interval, rules: Rules) -> Interval:
    signal = timex.signal if "/" not in timex.value else None  # "from 2001 to 2003" is closed
    if signal in rules.signals.since:
        return Interval(interval.begin, None)
    if signal in rules.signals.until:
        return Interval(None, interval.end)
    if signal in rules.signals.before:
        return Interval(None, interval.begin)
    return Interval(interval.end, None) if signal in rules.signals.after else interval


def is_ahead(timex: Timex, reference: Reference) -> bool:
    """Whether the date lies after the day of publication, where that is known or the date is reckoned from it."""
    if reference.day is None or timex.interval is None or timex.interval.begin is None:
        return False
    steps = timex.trail if timex.anchor == "reference" else ()
    forward = any(step.startswith("ahead") or (step.startswith("shift") and "+" in step) for step in steps)
    known = reference.basis.is_publication or forward
    return known and timex.interval.begin >= (reference.day + 1) * civil.MINUTES


def follows(timexes: Sequence[Timex], others: Sequence[Timex], reference: Reference) -> bool:
    """Whether the first date lies on or behind the first of others, and behind the reference day."""
    if reference.day is None or reference.basis.is_publication or not timexes or not others:
        return False  # where the day of publication is known, it tells what is to come
    begin, other = ((each[0].interval.begin if each[0].interval else None) for each in (timexes, others))
    return begin is not None and other is not None and begin >= max(other, (reference.day + 1) * civil.MINUTES)


def is_over(timex: Timex, reference: Reference) -> bool:
    """Whether the date lies before the day of publication, where that is known."""
    if reference.day is None or timex.interval is None or timex.interval.end is None:
        return False
    return reference.basis.is_publication and timex.interval.end <= reference.day * civil.MINUTES


def published(reference: Reference) -> Dating | None:
    """The publication day, when it is known as such."""
    if reference.day is None or not reference.basis.is_publication:
        return None
    begin = reference.day * civil.MINUTES
    interval = Interval(begin, begin + civil.MINUTES)
    return Dating(
        interval, Granularity.DAY, edtf(interval, Granularity.DAY), DateBasis.REFERENCE, None, Factor.PUBLISHED
    )


def inherited(neighbour: Dating) -> Dating:
    """A neighbour's date, with low confidence."""
    return Dating(
        neighbour.interval, neighbour.granularity, neighbour.edtf, DateBasis.INHERITED, None, Factor.INHERITED
    )


def headed(head: Dating) -> Dating:
    """The date that heads an entry, for what the entry tells."""
    return replace(inherited(head), factor=Factor.HEADED)


def since(date: Dating) -> Dating:
    """All the time from a date on."""
    if date.interval is None or date.granularity is None:
        return date
    interval = Interval(date.interval.begin, None)
    return replace(date, interval=interval, edtf=edtf(interval, date.granularity))


def of_its_day(date: Dating) -> Dating:
    """A date no finer than a day: a neighbour's hour is not known to be one's own."""
    if date.granularity is None or not date.granularity.has_time or date.interval is None:
        return date
    begin, end = date.interval.begin or 0, date.interval.end or 0
    whole = Interval(begin // civil.MINUTES * civil.MINUTES, -(-end // civil.MINUTES) * civil.MINUTES)
    return replace(date, interval=whole, granularity=Granularity.DAY, edtf=edtf(whole, Granularity.DAY))


def nowhere(reason: Reason = Reason.NOWHERE) -> Dating:
    """No date, and why."""
    return Dating(None, None, None, DateBasis.NONE, reason, Factor.UNDATED)
