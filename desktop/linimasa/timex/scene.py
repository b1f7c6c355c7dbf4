"""What the fold over an article's candidates carries: the reference, the dates spoken of, the tense, the order."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .. import civil
from ..model import Granularity, Span
from .chronology import Chronology, opens_entry
from .draft import Anchor, day_of
from .quoted import open_mark
from .tables import Candidate, Lexicon
from .tense import Tense
from .values import Unit

_PERIOD_REACH = 1000  # characters for which a report goes on to speak of a period
_YEAR_REACH = 300  # characters of a paragraph for which a story goes on to tell of a year
_OPENING = 12  # characters before a date that opens its sentence: "Pada tahun"
_APPOSED = re.compile(r"(?:, ?\(?| ?\()(?:[^\W\d_]{1,12} ){0,2}")  # before what says a date again: ", tepatnya "
_APPOSED_REACH = 30  # characters
_EVENING_REACH = 300  # characters in which small hours told after an evening are of the night that follows
_LISTED = re.compile(r",? (?:[^\W\d_]{1,5} )?")  # between the dates of a list: ", and "
_FAR = 60  # days from today from which a date without a year may be of another year
_EVENING = 17 * 60  # minutes
_AGES = (Granularity.CENTURY, Granularity.DECADE)
_OF_FEAST = {"holiday", "year", "hijri_year", "offset", "direction"}


@dataclass(slots=True)
class Scene:
    """The state of the fold. `order` is the order of day and month the article itself shows, if any; `given` are the
    orders that a person has named for dates, by their spans.

    A `story` is a text of long ago, in which a month without a year is of the year it has come to, not of today's; in a
    `chronology` it is of the entry's. In a `live` report a clock time that opens an entry is of the `entry_day` that
    heads it. The `feast` are the slots of the holiday last spoken of, from which "H-3" counts.
    """

    text: str
    words: Lexicon
    reference: Anchor | None
    sentences: Sequence[Span]
    order: str | None = None
    given: Mapping[Span, str] = field(default_factory=dict)
    day: Anchor | None = None
    last: Anchor | None = None
    period: Anchor | None = None
    year: Anchor | None = None
    candidate: Candidate | None = None
    following: Candidate | None = None
    story: bool = False
    feast: Mapping[str, str] | None = None
    chronology: Chronology | None = None
    live: frozenset[int] = frozenset()
    rising: bool = False
    entry_day: Anchor | None = None
    _entry: Anchor | None = None
    _come_to: Anchor | None = None
    _beside: Anchor | None = None
    _beside_at: int = 0
    _aside: Anchor | None = None
    _aside_at: int = -1
    told_apart: Anchor | None = None
    _last_end: Anchor | None = None
    _clause_at: int = -1
    _day_at: int = -1
    _period_at: int = 0
    _year_at: int = 0
    _year_opens: bool = False
    _starts: list[int] = field(default_factory=list)
    tense: Tense = field(init=False)

    def __post_init__(self) -> None:
        self._starts = [sentence.start for sentence in self.sentences]
        self.tense = Tense(self.text, self.words, self.sentences)

    @property
    def span(self) -> Span:
        """Where the candidate stands that is being resolved."""
        assert self.candidate is not None
        return self.candidate.span

    @property
    def direction(self) -> int:
        """Where the verbs around the candidate point: 1 ahead, -1 back, 0 nowhere."""
        return self.tense.direction(self.span)

    @property
    def onward(self) -> int:
        """Where a month or a holiday without a year lies: where the verbs point, else ahead if it is a bound."""
        signal = self.candidate and self.candidate.signal
        return self.direction or (1 if signal and self.words.bounds.fullmatch(signal) else 0)

    @property
    def coming(self) -> bool:
        """Whether the sentence speaks of what is still to come, seen from today and from no date that it tells before:
        "She will present the results on 27 March"."""
        here = self._sentence_at(self.span.start)
        if here < 0 or self.direction <= 0 or self._sentence_at(self._beside_at - 1) == here:
            return False
        return not self.tense.was_then(self.sentences[here])

    @property
    def told_day(self) -> Anchor | None:
        """The day that the weekdays and hours of a story are reckoned from: one of the same paragraph, where today is
        known; the news in it speak of today's."""
        if self.day is None or self.coming:
            return None
        apart = "\n" in self.text[self._day_at : self.span.start]
        return None if apart and self.reference else self.day

    @property
    def near_period(self) -> Anchor | None:
        """The quarter or half year that the lines before have spoken of."""
        return self.period if self.span.start - self._period_at < _PERIOD_REACH else None

    @property
    def told_year(self) -> Anchor | None:
        """The past year that a date has said, for the rest of the paragraph where it opened its sentence, else for the
        rest of that: "In 2019 ... In March ...", "On 3 May 2019 ... In June ...".
        """
        far = self.span.start - self._year_at > _YEAR_REACH
        if self.year is None or self.reference is None or far:
            return None
        past = self.year.unit.end <= self.reference.unit.begin
        here = self._sentence_at(self._year_at) == self._sentence_at(self.span.start)
        paragraph = self._year_opens and "\n" not in self.text[self._year_at : self.span.start]
        if self.direction > 0 and not (self.candidate and self.candidate.signal):  # not "by the end of June"
            return None
        return self.year if past and (here or paragraph) else None

    @property
    def come_to(self) -> Anchor | None:
        """The date that a story has come to, or a chronology's entry: a year, or what is finer."""
        if self.chronology:
            return self._entry
        return self._come_to if self.story and not self.coming else None

    @property
    def way(self) -> int:
        """Which way a chronology goes on with the candidate: 1 ahead, -1 back, 0 where it opens no entry."""
        return self.chronology.way if self.chronology and self.span.start in self.chronology.entries else 0

    @property
    def beside(self) -> Anchor | None:
        """The date that stands right before the candidate, which can say it again: "the next day, Thursday"."""
        if self.span.start - self._beside_at > _APPOSED_REACH:
            return None
        return self._beside if _APPOSED.fullmatch(self.text, self._beside_at, self.span.start) else None

    def last_towards(self, direction: int) -> Anchor | None:
        """The date last spoken of; of a range its end for what lies ahead, else its beginning."""
        return self._last_end if direction > 0 else self.last

    def told_of(self, direction: int) -> Anchor | None:
        """The date from which a count goes on; not one that a relative clause of an earlier sentence says of what went
        before."""
        over = self._clause_at >= 0 and self._sentence_at(self._clause_at) != self._sentence_at(self.span.start)
        before = self.told_apart and self.last and self.last.unit.end <= self.told_apart.unit.begin
        return self.told_apart if before and over else self.last_towards(direction)

    @property
    def month_here(self) -> Anchor | None:
        """The month told right before in the candidate's sentence: "in June from a year earlier"."""
        here = self._sentence_at(self._beside_at) == self._sentence_at(self.span.start)
        return self._beside if here and self._beside and self._beside.unit.granularity is Granularity.MONTH else None

    @property
    def apposes_next(self) -> bool:
        """Whether what follows stands right behind the candidate: "ten years ago, in 2001"."""
        end = self.following.span.start if self.following else self.span.end
        return end - self.span.end <= _APPOSED_REACH and _APPOSED.fullmatch(self.text, self.span.end, end) is not None

    @property
    def listed(self) -> Anchor | None:
        """The date that the candidate goes on with: "in March and July", "in 1971 or 53 years ago"."""
        if self._beside is None:
            return None
        return self._beside if _LISTED.fullmatch(self.text, self._beside_at, self.span.start) else None

    @property
    def near_day(self) -> Anchor | None:
        """A day told right before, or lately and far from today, of which a date without a year may be: "Christmas,
        25 December", "Nyepi 2024 falls on 11 March"."""
        if (beside := self.beside) and beside.unit.granularity is Granularity.DAY:
            return beside
        far = self.span.start - self._day_at > _YEAR_REACH
        if self.day is None or self.reference is None or far or self.coming:
            return None
        return self.day if abs(self.day.unit.day - self.reference.unit.day) > _FAR else None

    @property
    def day_here(self) -> Anchor | None:
        """The day last spoken of; one told aside counts in its own sentence: "the night before, at ten"."""
        index = self._sentence_at(self.span.start)
        said = index >= 0 and self._aside_at >= max(self._starts[index], self._day_at)
        aside = said or 0 <= open_mark(self.text, self.span.start) < self._aside_at
        return self._aside if aside else self.told_day if self.story else self.day

    @property
    def in_the_evening(self) -> bool:
        """Whether the lines before have come to the evening of the day last spoken of."""
        if self.last is None or self.span.start - self._beside_at > _EVENING_REACH:
            return False
        return self.last.unit.granularity.has_time and self.last.unit.begin % civil.MINUTES >= _EVENING

    @property
    def next_in_sentence(self) -> Candidate | None:
        """What follows in the candidate's sentence, if nothing before it in the sentence tells a day."""
        index = self._sentence_at(self.span.start)
        if self.following is None or index < 0 or self._day_at >= self._starts[index]:
            return None
        return self.following if self.following.span.start < self.sentences[index].end else None

    def _says_year(self, unit: Unit) -> bool:
        """Whether the text may go on to tell of the unit's year: a bare year only at a sentence's head, and not to tell
        which thing is meant ("The pre-2008 boom", "The 1994 stabbing")."""
        if self.candidate and self.candidate.operation == "range":
            return False
        if unit.granularity is Granularity.YEAR:
            return self._heads_sentence()
        says = self.candidate is not None and bool(self.candidate.slots.keys() & {"year", "yy"})
        return says and unit.granularity in (Granularity.MONTH, Granularity.DAY)

    def _come_on_to(self, said: Anchor, ends: Anchor) -> None:
        """Note the date last spoken of. The story has come to its end, unless "since" or a relative clause looks
        back."""
        index, end = self._sentence_at(self.span.start), self.span.start
        begin = max(self._starts[index] if index >= 0 else 0, end - _YEAR_REACH)
        clause = self.words.clause.search(self.text, begin, end)
        signal = self.candidate and self.candidate.signal and not self._opens_sentence()
        self.told_apart = self.told_apart if clause or signal else said
        self.last, self._last_end, self._clause_at = said, ends, end if clause else -1
        back = self._come_to is not None and said.unit.end <= self._come_to.unit.begin
        if not (back and (clause or signal)) and said.unit.granularity not in _AGES:
            self._come_to = ends

    def _sentence_at(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1

    def _opens_sentence(self) -> bool:
        index = self._sentence_at(self.span.start)
        return index >= 0 and self.span.start - self._starts[index] <= _OPENING

    def _heads_sentence(self) -> bool:
        """Whether nothing but words that govern a year stands before the candidate in its sentence."""
        if not self._opens_sentence():
            return False
        begin = self._starts[self._sentence_at(self.span.start)]
        return self.words.heads.fullmatch(self.text, begin, self.span.start) is not None

    def _reported_on(self, unit: Unit) -> Anchor | None:
        """The period that a report speaks on of when one is named: not one that it expects, nor, if it has spoken of
        one, one that is older or has not ended, with which it compares."""
        today = self.reference.unit.begin if self.reference else None
        if today is not None and unit.begin > today:
            return self.period
        if (known := self.near_period) and (unit.begin < known.unit.begin or (today is not None and unit.end > today)):
            return known
        return self.last

    def _note_day(self, day: Anchor) -> None:
        """Note the day spoken of: only aside, if the report has another, in somebody's words, or as "since 3 May"."""
        signal = self.candidate and self.candidate.signal
        bound = signal and (not self._opens_sentence() or self.words.bounds.fullmatch(signal))
        if self.day and (bound or open_mark(self.text, self.span.start) >= 0):
            self._aside, self._aside_at = day, self.span.start
        else:
            self.day, self._day_at = day, self.span.start

    def lose_day(self) -> None:
        """Note that a day has been spoken of which nobody knows: what hangs on it is not known either."""
        self.day = self.last = self._last_end = self.told_apart = None

    def remember(self, id: str, unit: Unit, end: Unit, aside: bool) -> None:
        """Note that a date has been spoken of, or a range of them up to `end`; perhaps only aside."""
        self._beside, self._beside_at = Anchor(id, unit), self.span.end
        if aside:
            if unit.granularity is Granularity.DAY or unit.granularity.has_time:
                self._aside, self._aside_at = day_of(id, unit), self.span.start
            return
        if self.candidate and "holiday" in self.candidate.slots:
            self.feast = {name: found for name, found in self.candidate.slots.items() if name in _OF_FEAST}
        goes_on = self.told_year is not None and not (self.candidate and self.candidate.signal)
        self._come_on_to(Anchor(id, unit), Anchor(id, end))
        if unit.granularity not in _AGES:
            self._entry = self.last if self.way else self._entry
            if goes_on and self.year and unit.granularity is not Granularity.YEAR:
                self.year = self.last
            elif goes_on and self.year and self.year.unit.granularity is not Granularity.YEAR:
                self.year = None  # "On 3 May 2015 ..., and the following year ..."
        if unit.granularity is Granularity.DAY or unit.granularity.has_time:
            self._note_day(day_of(id, unit))
            headed = self.live and self.span.start not in self.live and opens_entry(self.text, self.span)
            self.entry_day = self.day if headed else self.entry_day
        if self._says_year(unit):
            self.year, self._year_at, self._year_opens = self.last, self.span.end, self._opens_sentence()
        if unit.granularity in (Granularity.QUARTER, Granularity.HALF):
            self.period, self._period_at = self._reported_on(unit), self.span.end
