"""A date written as one speaks of it, read by the program's own parser while it is written, and told in words."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from ..model import Article, Certainty, Extraction, Interval, Timex
from . import dates, translation
from .reading import Given
from .text import TextBlock
from .theme import Theme

translate = QCoreApplication.translate
LONGEST = 60  # characters of a date
_REST = 150  # milliseconds the hands rest before what they wrote is read
Extract = Callable[[Article, Given, Callable[[Extraction], None]], None]


class Spoken(NamedTuple):
    """A date as it was written and as it is understood; `interval` is open where a word such as "since" opens it."""

    words: str
    timex: Timex
    interval: Interval


class SpokenDate(QObject):
    """Reads what a field says. `line` tells below it how that is understood.

    Signals:
        read(): what the field says was read, and is understood or not.
    """

    read = Signal()

    def __init__(self, field: QLineEdit, theme: Theme, extract: Extract, today: int | None, hint: str) -> None:
        """`today` is the day that "yesterday" is counted from; `hint` is told while nothing is written."""
        super().__init__(field)
        self.field, self.line = field, TextBlock("", 12, line=18, lines=2)
        self._theme, self._extract, self._today, self._hint = theme, extract, today, hint
        self._read, self._away = "", False
        self.found: Spoken | None = None
        field.setMaxLength(LONGEST)
        self._soon = QTimer(self, singleShot=True, interval=_REST)
        self._soon.timeout.connect(self.begin)
        field.textChanged.connect(lambda: self._soon.start())
        self._tell()

    @property
    def words(self) -> str:
        """What is written."""
        return self.field.text().strip()

    @property
    def settled(self) -> bool:
        """Whether what is written was read: until then `found` is of what was written before."""
        return self._read == self.words

    def begin(self) -> None:
        """Read it now, whether the hands rest or not."""
        self._soon.stop()
        self._try(self.words, _attempts(self.words))

    def leave(self) -> None:
        """What is still being read comes too late."""
        self._away = True

    def _try(self, words: str, attempts: Iterator[tuple[str, str]]) -> None:
        """Have it read, in one language after the other."""
        attempt = next(attempts, None)
        if words != self.words:
            return  # the hands have gone on
        if attempt is None:
            self._show(words, None)
            return
        written, language = attempt
        self._extract(Article(written), Given(self._today, language), partial(self._answer, words, attempts))

    def _answer(self, words: str, attempts: Iterator[tuple[str, str]], extraction: Extraction) -> None:
        if self._away:
            return
        timex = next((timex for timex in extraction.timexes if _is_all(timex, extraction)), None)
        interval = _opened(timex, extraction.language) if timex else None
        if timex and interval:
            self._show(words, Spoken(words, timex, interval))
        else:
            self._try(words, attempts)

    def _show(self, words: str, found: Spoken | None) -> None:
        self._read, self.found = words, found
        self._tell()
        self.read.emit()

    def _tell(self) -> None:
        none = self.tr("That is no date Linimasa can read. Write it as 2023, Sept 2023 or 13/9/2023.")
        bad = bool(self.words) and self.found is None
        self.line.show_text(told(self.found) if self.found else none if bad else self._hint)
        self.line.set_colour(self._theme.error if bad else self._theme.ink2)
        self.field.setAccessibleDescription(self.line.text())


def told(spoken: Spoken) -> str:
    """How a date is understood, in words; of two readings also the other."""
    timex = spoken.timex
    when = dates.phrase(spoken.interval, timex.granularity, mod=timex.mod, value=timex.value)
    other = next((reading.interval for reading in timex.readings), None)
    if timex.certainty is not Certainty.AMBIGUOUS or other is None:
        return when
    text = translate("spokendate", "{date}. If you mean {other}, write the month as a word.")
    return text.format(date=when, other=dates.phrase(other, timex.granularity, dates.Style.SHORT))


def _opened(timex: Timex, language: str) -> Interval | None:
    """The time a date stands for, with the word before it."""
    if timex.signal is None:
        return timex.interval
    from .. import languages
    from ..events.dates import stated
    from ..events.rules import rules

    return stated(timex, rules(languages.get(language))).interval


def _is_all(timex: Timex, extraction: Extraction) -> bool:
    """Whether a date is all that was written, but for a word such as "since" before it."""
    text = extraction.article.text
    before = text[: timex.span.start].strip().lower()
    return bool(timex.interval) and timex.span.end == len(text) and before in ("", timex.signal)


def _attempts(text: str) -> Iterator[tuple[str, str]]:
    """What to read in which language: as written or with capitals, in the interface's language or else in others."""
    from .. import languages

    own = translation.current()
    for language in (own, *(code for code in languages.codes() if code != own)):
        for written in dict.fromkeys((text, text.title())):
            if written:
                yield written, language
