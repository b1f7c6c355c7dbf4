"""A card of all events in doubt, each with the reason, and of how far the review is."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from .overlay import FieldCard, Overlay
from .rows import Row
from .rowview import RowView
from .status import Meter
from .text import TextBlock
from .theme import Theme

WIDTH = 480
_ROW, _SHOWN = 40, 7  # px of an event, and how many are shown before they scroll


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the review is, in words and as a share, and a row for each event in doubt."""

    told: str
    share: float
    rows: tuple[Row, ...]


class DoubtsCard(FieldCard):
    """What is in doubt; what is written in the field leaves the events that have it in title or reason.

    Signals:
        wanted(key): this event is to be seen.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, standing: Standing) -> None:
        super().__init__(parent, theme, self.tr("Events in doubt"), WIDTH)
        self._all = standing.rows
        self.field.setPlaceholderText(self.tr("Find an event or a reason"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.rows = RowView(self.tr("Events in doubt"), _ROW, _SHOWN, ground="card")
        self.rows.set_theme(theme)
        self.rows.setFixedHeight(_ROW * _SHOWN)
        meter = Meter(WIDTH - 48)
        meter.set_theme(theme)
        meter.show_share(standing.share)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.closed)
        self.column.insertWidget(1, meter)
        self.column.insertWidget(2, TextBlock(standing.told, 12, line=18, lines=2).set_colour(theme.ink3))
        self.column.addWidget(self.rows)
        self.add_buttons(close)
        self.field.textChanged.connect(self._find)
        for chosen in (self.rows.clicked, self.rows.activated):
            chosen.connect(self._choose)
        self._find("")

    def accept(self) -> None:
        """Enter shows the event that is marked, else the first."""
        at = self.rows.currentIndex()
        self._choose(at if at.isValid() else self.rows.rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow downwards leads from the field to the events."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _find(self, written: str) -> None:
        wanted = written.strip().casefold()
        self.rows.show_rows([row for row in self._all if wanted in f"{row.text} {row.detail}".casefold()])

    def _choose(self, at: QModelIndex) -> None:
        if at.isValid():
            self.wanted.emit(self.rows.rows.rows[at.row()].key)
            self.closed.emit()


class DoubtsCards(Overlay):
    """Brings up the card.

    Signals:
        wanted(key): this event is to be seen.
    """

    wanted = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self._make)
        self._standing = Standing("", 0.0, ())

    def ask(self, standing: Standing) -> None:
        """Show what is in doubt, or put it away."""
        self._standing = standing
        self.toggle()

    def _make(self, parent: QWidget, theme: Theme) -> DoubtsCard:
        card = DoubtsCard(parent, theme, self._standing)
        card.wanted.connect(self.wanted)
        return card
