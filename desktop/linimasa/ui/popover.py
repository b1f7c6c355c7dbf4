"""A card with fields above the window: not modal, put away with Esc."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from . import style
from .card import MARGIN, Card
from .text import TextBlock
from .theme import Theme, font

_GAP = 2  # px between what was pressed and the card


class Popover(Card):
    """Fields one below the other under a title, buttons at the foot.

    Signals:
        closed(): it was put away, or has done its work.
    """

    closed = Signal()

    def __init__(self, parent: QWidget, theme: Theme, title: str, width: int) -> None:
        super().__init__(parent, theme)
        self._window = parent
        self.setAccessibleName(title)
        self.setStyleSheet(style.form_sheet(theme))
        self.setFixedWidth(width)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN + 16, MARGIN + 12, MARGIN + 16, MARGIN + 14)
        self.column.setSpacing(10)
        self.column.addWidget(TextBlock(title, 15, 600, lines=1).set_colour(theme.ink))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self.accept()
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        """Do what the card is for, if the fields allow it."""
        raise NotImplementedError

    def place_at(self, anchor: QRect) -> None:
        """Stand below a part of the window, or above it where there is no room, right edges in line."""
        window = self._window.rect()
        self._fit()
        left = min(max(anchor.right() - self.width() + MARGIN, 0), max(0, window.width() - self.width()))
        below = anchor.bottom() + _GAP - MARGIN
        above = anchor.top() - _GAP - self.height() + MARGIN
        self.move(QPoint(left, below if below + self.height() <= window.height() else max(0, above)))

    def place_in_the_middle(self) -> None:
        """Stand in the middle of the window, a little high."""
        window = self._window.rect()
        self._fit()
        self.move((window.width() - self.width()) // 2, max(0, (window.height() - self.height()) // 3))

    def _fit(self) -> None:
        self.column.activate()  # else the layouts inside it keep the heights of other words
        needed = self.column.totalHeightForWidth(self.width())  # -1 when the width does not matter
        self.setFixedHeight(max(needed, self.column.totalMinimumSize().height()))

    def add_buttons(self, *buttons: QPushButton, apart: QPushButton | None = None) -> None:
        """Put buttons at the foot, at the right; one may stand apart at the left."""
        row = QHBoxLayout()
        row.setSpacing(8)
        if apart:
            row.addWidget(apart)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        for button in (*buttons, *([apart] if apart else [])):
            button.setFixedHeight(32)
            button.setFont(font(13, 500))
        self.column.addSpacing(2)
        self.column.addLayout(row)


def primary(text: str) -> QPushButton:
    """The button of what a card is for."""
    button = QPushButton(text)
    button.setProperty("primary", True)
    return button
