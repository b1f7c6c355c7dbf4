"""A card of the decisions whose sentence the article does not have any more: they are kept until they are forgotten."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from .overlay import FieldCard, Overlay
from .rows import Row
from .rowview import RowView
from .text import TextBlock
from .theme import Theme

WIDTH = 520
_ROW, _SHOWN = 44, 6  # px of a decision, and how many are shown before they scroll


class LostCard(FieldCard):
    """What was decided; what is written in the field leaves the decisions that have it.

    Signals:
        forgotten(list): these are to be kept no longer.
    """

    forgotten = Signal(list)

    def __init__(self, parent: QWidget, theme: Theme, rows: Sequence[Row]) -> None:
        super().__init__(parent, theme, self.tr("Decisions without a sentence"), WIDTH)
        self._all = rows
        self.field.setPlaceholderText(self.tr("Find an event or what was decided"))
        self.field.setAccessibleName(self.field.placeholderText())
        told = self.tr(
            "The article as it is read now does not have these sentences. What you decided counts again as "
            "soon as a reading has them."
        )
        self.rows = RowView(self.tr("Decisions without a sentence"), _ROW, _SHOWN, ground="card")
        self.rows.set_theme(theme)
        self.rows.setFixedHeight(_ROW * min(_SHOWN, max(2, len(rows))))
        self.forget, self.forget_all = QPushButton(self.tr("Forget")), QPushButton(self.tr("Forget all"))
        self.forget.clicked.connect(lambda: self.forgotten.emit([self.rows.key()]))
        self.forget_all.clicked.connect(lambda: self.forgotten.emit([row.key for row in self.rows.rows.rows]))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.closed)
        self.column.insertWidget(1, TextBlock(told, 12, line=18, lines=3).set_colour(theme.ink3))
        self.column.addWidget(self.rows)
        self.add_buttons(self.forget, close, apart=self.forget_all)
        self.rows.selectionModel().currentChanged.connect(self._check)
        self.field.textChanged.connect(self._find)
        self._find("")

    def accept(self) -> None:
        """Enter forgets nothing."""
        self.closed.emit()

    def _find(self, written: str) -> None:
        wanted = written.strip().casefold()
        self.rows.show_rows([row for row in self._all if wanted in f"{row.text} {row.detail} {row.tip}".casefold()])
        self._check()

    def _check(self) -> None:
        self.forget.setEnabled(self.rows.currentIndex().isValid())
        self.forget_all.setEnabled(bool(self.rows.rows.rows))


class LostCards(Overlay):
    """Brings up the card.

    Signals:
        forgotten(list): these decisions are to be kept no longer, by their anchors.
    """

    forgotten = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self._make)
        self._rows: Sequence[Row] = ()

    def ask(self, rows: Sequence[Row]) -> None:
        """Show decisions, or put the card away."""
        self._rows = rows
        self.toggle()

    def follow(self, rows: Sequence[Row]) -> None:
        """The decisions are others: show them if the card is there and there are any."""
        if self.card is None or [row.key for row in rows] == [row.key for row in self._rows]:
            return
        self._rows = rows
        if rows:
            self._drop()
            self._show()
        else:
            self.close()

    def _make(self, parent: QWidget, theme: Theme) -> LostCard:
        card = LostCard(parent, theme, self._rows)
        card.forgotten.connect(self.forgotten)
        return card
