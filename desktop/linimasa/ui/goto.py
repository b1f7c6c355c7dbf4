"""A card in which a date is written as one speaks of it, and the timeline goes there."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from .. import civil
from ..model import Article, Extraction, Span, Timex
from . import dates, translation
from .overlay import FieldCard
from .popover import primary
from .reading import Given
from .text import TextBlock
from .theme import Theme

WIDTH = 336
_LONGEST = 60  # characters of a date
_REST = 150  # milliseconds the hands rest before what they wrote is read
Extract = Callable[[Article, Given, Callable[[Extraction], None]], None]


class GoToDate(FieldCard):
    """Asks for a date and tells how it is understood.

    Signals:
        wanted(begin, end): the first day of the time and the day after its last, with parts of days.
    """

    wanted = Signal(float, float)

    def __init__(self, parent: QWidget, theme: Theme, extract: Extract) -> None:
        super().__init__(parent, theme, self.tr("Go to a date"), WIDTH)
        self._extract = extract
        self._read = ""
        self._found: Timex | None = None
        self._hurried = self._away = False
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(self.tr("2023, Sept 2023, 13/9/2023"))
        self.field.setAccessibleName(self.tr("A date"))
        self._told = TextBlock("", 12, line=18, lines=2)
        self.go, cancel = primary(self.tr("Go")), QPushButton(self.tr("Cancel"))
        self.column.addWidget(self._told)
        self.add_buttons(cancel, self.go)
        cancel.clicked.connect(self.closed)
        self.go.clicked.connect(self.accept)
        self._soon = QTimer(self, singleShot=True, interval=_REST)
        self._soon.timeout.connect(self._begin)
        self.field.textChanged.connect(self._wait)
        self._tell()

    @property
    def told(self) -> str:
        """What is said of what was written."""
        return self._told.text()

    def accept(self) -> None:
        """Go to the date; if it is not read yet, as soon as it is."""
        if self._read == self._text():
            self._leave()
        else:
            self._hurried = True
            self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is still being read comes too late."""
        super().hideEvent(event)
        self._away = self._away or not event.spontaneous()  # with the window it comes back

    def _text(self) -> str:
        return self.field.text().strip()

    def _wait(self) -> None:
        self._hurried = False
        self._soon.start()

    def _begin(self) -> None:
        self._soon.stop()
        self._try(self._text(), _attempts(self._text()))

    def _try(self, text: str, attempts: Iterator[tuple[str, str]]) -> None:
        """Have it read, in one language after the other."""
        attempt = next(attempts, None)
        if text != self._text():
            return  # the hands have gone on
        if attempt is None:
            self._show(text, None)
            return
        written, language = attempt
        today = civil.parse_day(date.today().isoformat())
        self._extract(Article(written), Given(today, language), partial(self._answer, text, attempts))

    def _answer(self, text: str, attempts: Iterator[tuple[str, str]], extraction: Extraction) -> None:
        if self._away:
            return
        whole = (timex for timex in extraction.timexes if timex.interval and timex.span == Span(0, len(text)))
        timex = next(whole, None)
        if timex:
            self._show(text, timex)
        else:
            self._try(text, attempts)

    def _show(self, text: str, timex: Timex | None) -> None:
        self._read, self._found = text, timex
        self._tell()
        if self._hurried:
            self._leave()

    def _tell(self) -> None:
        text, timex = self._text(), self._found
        hint = self.tr("A day, month, year or century, as one writes or says it.")
        none = self.tr("That is no date Linimasa can read. Write it as 2023, Sept 2023 or 13/9/2023.")
        bad = bool(text) and timex is None
        self._told.show_text(dates.of_timex(timex) if timex else none if bad else hint)
        self._told.set_colour(self._theme.error if bad else self._theme.ink2)
        self.field.setAccessibleDescription(self.told)
        self.go.setEnabled(timex is not None)
        self.place_in_the_middle()

    def _leave(self) -> None:
        interval = self._found.interval if self._found else None
        if interval and interval.begin is not None and interval.end is not None:
            self.wanted.emit(interval.begin / civil.MINUTES, interval.end / civil.MINUTES)
            self.closed.emit()


def _attempts(text: str) -> Iterator[tuple[str, str]]:
    """What to read in which language: as written or with capitals, in the interface's language or else in others."""
    from .. import languages

    own = translation.current()
    for language in (own, *(code for code in languages.codes() if code != own)):
        for written in dict.fromkeys((text, text.title())):
            if written:
                yield written, language
