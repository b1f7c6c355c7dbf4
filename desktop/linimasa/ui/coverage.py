"""How much of the article in view is on the timeline, and on demand each sentence that is not, with the reason."""

from collections import Counter

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..model import Coverage, Extraction
from ..project import Covered, Project
from . import numbers, words
from .card import MARGIN, Card
from .rows import Row
from .rowview import RowView
from .status import Status
from .text import TextBlock
from .theme import Theme

_WIDTH = 432
_ROW = 44
_SHOWN = 7  # rows before the list scrolls


class CoverageCard(Card):
    """The counts, and a row for each sentence without a date.

    Signals:
        closed(): put it away.
        wanted(covered): a sentence was chosen.
    """

    closed = Signal()
    wanted = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, extraction: Extraction, found: tuple[Covered, ...]) -> None:
        super().__init__(parent, theme)
        self.extraction = extraction
        told = counts(found)
        self.setAccessibleName(told)
        self.setFixedWidth(_WIDTH)
        self.list = RowView(self.tr("Sentences without a date"), _ROW, _SHOWN, ground="card")
        self.list.set_theme(theme)
        self.list.rows.show([_row(each, extraction) for each in found if each.state is not Coverage.DATED])
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + 1, MARGIN + 12, MARGIN + 1, MARGIN + 10)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(TextBlock(told, 13, 600).set_colour(theme.ink))
        column.addLayout(head)
        column.addWidget(self.list)
        self.adjustSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self.wanted.emit(self.list.key())


class CoverageView(QObject):
    """Shows the card above the status bar.

    Signals:
        wanted(covered): a sentence of the article in view was chosen.
    """

    wanted = Signal(object)

    def __init__(self, window: QWidget, status: Status, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._status, self._theme = window, status, theme
        self.card: CoverageCard | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._drop()

    def toggle(self, project: Project, number: int | None) -> None:
        """Show the card of an article, or put it away."""
        if self.card or number is None:
            self._drop()
            return
        self.card = CoverageCard(self._window, self._theme, project.extractions[number], project.coverage(number))
        self.card.closed.connect(self._put_away)
        self.card.wanted.connect(self._choose)
        self.place()
        self.card.show()
        self.card.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def follow(self, extraction: Extraction | None) -> None:
        """Another article may be in view, or the same read anew: the card of another one goes."""
        if self.card and self.card.extraction is not extraction:
            self._drop()

    def place(self) -> None:
        """Follow the size of the window."""
        if self.card:
            bottom = self._window.height() - self._status.height()
            self.card.move(4, bottom - self.card.height())

    def _choose(self, covered: Covered) -> None:
        self._drop()
        self.wanted.emit(covered)

    def _put_away(self) -> None:
        self._drop()
        self._status.used.setFocus(Qt.FocusReason.PopupFocusReason)

    def _drop(self) -> None:
        if self.card:
            self.card.hide()
            self.card.deleteLater()
            self.card = None


def counts(found: tuple[Covered, ...]) -> str:
    """How many sentences are dated, undated and ignored: "41 of 52 sentences dated · 6 undated · 5 ignored"."""
    many = Counter(each.state for each in found)
    dated = numbers.tr("{part} of %Ln sentences dated", None, len(found))
    return " · ".join(
        [
            dated.format(part=numbers.told(many[Coverage.DATED])),
            numbers.tr("%Ln undated", None, many[Coverage.UNDATED]),
            numbers.tr("%Ln ignored", None, many[Coverage.IGNORED]),
        ]
    )


def _row(covered: Covered, extraction: Extraction) -> Row:
    undated = covered.state is Coverage.UNDATED
    why = words.reason(covered.reason) if undated else words.ignored(covered.reason)
    told = " ".join(covered.sentence.of(extraction.article.text).split())
    return Row(covered, told, detail=why, tip=told)
