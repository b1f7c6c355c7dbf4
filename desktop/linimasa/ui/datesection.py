"""The first section of the evidence: the event's title, its date, why, and what else the date could be."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..model import Certainty, Extraction, Reading, Timex
from ..project import Entry
from . import dates, icons, steps
from .chips import KnownChip, TrailView
from .heads import SIDE
from .steplist import StepList
from .surety import Surety
from .text import TextBlock, give_tip
from .theme import Theme, font

translate = QCoreApplication.translate
_LESS = 7  # px that a quiet button stands further left, so that its words are in line


class DateSection(QWidget):
    """Title, date and the reasons for it.

    Signals:
        read_as(span, order): the date shall be read so, "dmy" or "mdy"; None leaves it open.
        opened(bool): the steps were shown or put away.
        grown(): the factors of the confidence were shown or put away.
    """

    read_as = Signal(object, object)
    opened = Signal(bool)
    grown = Signal()

    def __init__(self, entry: Entry, extraction: Extraction, theme: Theme, *, steps_shown: bool, why: str) -> None:
        """`why` tells why the event has its date."""
        super().__init__()
        self._entry, self._extraction, self._theme = entry, extraction, theme
        self.steps: QPushButton | None = None
        self.readings: list[QPushButton] = []
        self._list: StepList | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 2, 0, 14)
        self.column.setSpacing(8)
        self._put(TextBlock(entry.event.title, 18, 600, line=24).set_colour(theme.ink))
        self._add_date()
        self._add_why(why)
        if entry.timex:
            self._add_steps(entry.timex, steps_shown)
            self._add_readings(entry.timex)
        self.surety = Surety(entry.event, theme)
        self.surety.grown.connect(self.grown)
        self.column.addWidget(self.surety)

    def _add_date(self) -> None:
        row = self._row()
        when = dates.of_entry(self._entry) or self.tr("No date")
        told = TextBlock(when, 13, 500, lines=2).set_colour(self._theme.ink)
        told.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        row.addWidget(told)
        if self._entry.dated:
            row.addWidget(KnownChip(self._entry.known, self._theme))
        row.addStretch(1)

    def _add_why(self, why: str) -> None:
        head = self.tr("Why this date") if self._entry.dated else self.tr("Why no date")
        text = TextBlock(f"{head}  {why}", 12, line=18)
        self._put(text.set_colour(self._theme.ink2).set_lead(len(head), font(12, 600), self._theme.ink))

    def _add_steps(self, timex: Timex, shown: bool) -> None:
        """The steps in chips, and on demand each with the date it leads to."""
        told = [steps.chip(step, self._extraction) for step in steps.parse(timex.trail) if not step.silent]
        self._put(TrailView([timex.span.of(self._extraction.article.text), *told], self._theme))
        if told:
            self.steps = self._quiet(self.tr("Step by step"))
            self.steps.setCheckable(True)
            self.steps.setChecked(shown)
            self._below = self._row()
            self._show_steps(timex, self.steps, shown)
            self.steps.toggled.connect(partial(self._show_steps, timex, self.steps))

    def _show_steps(self, timex: Timex, button: QPushButton, shown: bool) -> None:
        if shown and self._list is None:
            self._list = StepList(timex, self._extraction, self._theme)
            self._below.addWidget(self._list)
        if self._list:
            self._list.setVisible(shown)
        button.setIcon(icons.icon("up" if shown else "down", self._theme, 14))
        self.opened.emit(shown)

    def _add_readings(self, timex: Timex) -> None:
        """The ways an ambiguous date can be read; of one that a person has settled, the way back."""
        if timex.certainty is Certainty.AMBIGUOUS and steps.order(timex.trail):
            self._add_choices(timex)
        elif steps.order_given(timex.trail):
            back = self._quiet(self.tr("Leave both readings open"))
            back.clicked.connect(lambda: self.read_as.emit(timex.span, None))
            self.readings = [back]

    def _add_choices(self, timex: Timex) -> None:
        head = TextBlock(self.tr("Which is meant?"), 12, 600, line=18, lines=1)
        self._put(head.set_colour(self._theme.ink))
        row = self._row()
        readings: list[Timex | Reading] = [timex, *timex.readings]
        for reading in readings:
            known = steps.order(reading.trail)
            if known and reading.interval:
                self.readings.append(self._choice(timex, reading, known[0]))
                row.addWidget(self.readings[-1])
        row.addStretch(1)

    def _choice(self, timex: Timex, reading: Timex | Reading, order: str) -> QPushButton:
        date = _told(reading)
        button = QPushButton(date)
        button.setFont(font(12, 500))
        button.setFixedHeight(28)
        spoken = self.tr("Read it as {date}, {order}").format(date=date, order=steps.order_name(order))
        button.setAccessibleName(spoken)
        give_tip(button, spoken)
        button.clicked.connect(lambda: self.read_as.emit(timex.span, order))
        return button

    def _quiet(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("flat", True)
        button.setFont(font(12))
        button.setFixedHeight(24)
        row = self._row(SIDE - _LESS)
        row.addWidget(button)
        row.addStretch(1)
        return button

    def _put(self, part: QWidget) -> None:
        self._row().addWidget(part)

    def _row(self, left: int = SIDE) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(left, 0, SIDE, 0)
        row.setSpacing(8)
        self.column.addLayout(row)
        return row


def _told(reading: Timex | Reading) -> str:
    assert reading.interval
    return dates.phrase(reading.interval, reading.granularity, dates.Style.FLAG, value=reading.value)
