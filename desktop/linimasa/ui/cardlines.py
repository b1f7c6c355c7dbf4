"""Lines on a card, each with a button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from .flick import flick
from .text import TextBlock, give_tip
from .theme import Theme, drawable, font

_LINE = 40  # px


class Line(QWidget):
    """Words, what is known of them, and a button; `does` says in full what that does."""

    def __init__(self, words: str, why: str, button: str, does: str, theme: Theme) -> None:
        super().__init__()
        self.words = words
        self.setFixedHeight(_LINE)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(TextBlock(words, 13, lines=1).set_colour(theme.ink))
        if why:
            told = TextBlock(why, 11, line=16, lines=1).set_colour(theme.ink3)
            give_tip(told, why)
            column.addWidget(told)
        column.addStretch(1)
        self.button = QPushButton(button)
        self.button.setAccessibleName(drawable(does))
        give_tip(self.button, does)
        self.button.setProperty("flat", True)
        self.button.setFont(font(12))
        self.button.setFixedHeight(28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(8)
        row.addLayout(column, 1)
        row.addWidget(self.button)


def listed(lines: Sequence[Line], most: int) -> QScrollArea:
    """Lines below each other, of which so many are shown before they scroll."""
    body = QWidget()
    body.setObjectName("body")
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for line in lines:
        column.addWidget(line)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    area.setFixedHeight(_LINE * min(len(lines), most))
    flick(area)
    return area
