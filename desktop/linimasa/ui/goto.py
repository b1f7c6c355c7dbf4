"""A card in which a date is written as one speaks of it, and the timeline goes there."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from .. import civil
from .overlay import FieldCard
from .popover import primary
from .spokendate import Extract, SpokenDate
from .theme import Theme

WIDTH = 336


class GoToDate(FieldCard):
    """Asks for a date and tells how it is understood.

    Signals:
        wanted(begin, end): the first day of the time and the day after its last, with parts of days.
    """

    wanted = Signal(float, float)

    def __init__(self, parent: QWidget, theme: Theme, extract: Extract) -> None:
        super().__init__(parent, theme, self.tr("Go to a date"), WIDTH)
        self._hurried = False
        self.field.setPlaceholderText(self.tr("2023, Sept 2023, 13/9/2023"))
        self.field.setAccessibleName(self.tr("A date"))
        today = civil.parse_day(date.today().isoformat())
        hint = self.tr("A day, month, year or century, as one writes or says it.")
        self.date = SpokenDate(self.field, theme, extract, today, hint)
        self.go, cancel = primary(self.tr("Go")), QPushButton(self.tr("Cancel"))
        self.go.setEnabled(False)
        self.column.addWidget(self.date.line)
        self.add_buttons(cancel, self.go)
        cancel.clicked.connect(self.closed)
        self.go.clicked.connect(self.accept)
        self.field.textChanged.connect(self._wait)
        self.date.read.connect(self._follow)

    @property
    def told(self) -> str:
        """What is said of what was written."""
        return self.date.line.text()

    def accept(self) -> None:
        """Go to the date; if it is not read yet, as soon as it is."""
        if self.date.settled:
            self._leave()
        else:
            self._hurried = True
            self.date.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # with the window it comes back
            self.date.leave()

    def _wait(self) -> None:
        self._hurried = False

    def _follow(self) -> None:
        self.go.setEnabled(self.date.found is not None)
        self.place_in_the_middle()
        if self._hurried:
            self._leave()

    def _leave(self) -> None:
        interval = self.date.found.timex.interval if self.date.found else None
        if interval and interval.begin is not None and interval.end is not None:
            self.wanted.emit(interval.begin / civil.MINUTES, interval.end / civil.MINUTES)
            self.closed.emit()
