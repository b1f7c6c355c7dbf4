"""How sure an event is, and on demand what that is made of."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..model import Event, Factor
from . import icons, words
from .heads import SIDE
from .text import TextBlock
from .theme import Theme, font

_LESS = 7  # px that a quiet button stands further left, so that its words are in line


class Surety(QWidget):
    """A button that says the confidence, and a line for each of its factors.

    Signals:
        grown(): the factors were shown or put away; the height is another.
    """

    grown = Signal()

    def __init__(self, event: Event, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.button = QPushButton(self.tr("Confidence {share}").format(share=_percent(event.confidence)))
        self.button.setProperty("flat", True)
        self.button.setFont(font(12))
        self.button.setFixedHeight(24)
        self.button.setCheckable(True)
        self.factors = QWidget()
        self._fill(event.factors)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head())
        column.addWidget(self.factors)
        self.button.toggled.connect(self._show)
        self._show(False)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(SIDE - _LESS, 0, SIDE, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        return row

    def _fill(self, factors: tuple[tuple[Factor, float], ...]) -> None:
        grid = QGridLayout(self.factors)
        grid.setContentsMargins(SIDE, 0, SIDE, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for number, (factor, share) in enumerate(factors):
            grid.addWidget(TextBlock(words.factor(factor), 12, line=18).set_colour(self._theme.ink), number, 0)
            told = TextBlock(_percent(share), 12, line=18, lines=1).set_colour(self._theme.ink2)
            grid.addWidget(told, number, 1)

    def _show(self, shown: bool) -> None:
        self.factors.setVisible(shown)
        self.button.setIcon(icons.icon("up" if shown else "down", self._theme, 14))
        self.grown.emit()


def _percent(share: float) -> str:
    locale = QLocale()
    return f"{locale.toString(round(100 * share))}{locale.percent()}"
