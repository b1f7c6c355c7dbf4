"""Heads of sections and the lines between them."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from .text import TextBlock
from .theme import Theme

SIDE = 16  # px from the sides of a pane to what stands in it


class Head(QWidget):
    """A section's name at the left and its count at the right; what stands between is the owner's."""

    def __init__(self, title: str, height: int = 26, right: int = 13) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self.title = TextBlock(title, 12, 600, lines=1)
        self.count = TextBlock("", 12, lines=1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(SIDE, 0, right, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.title)
        self.row.addStretch(1)
        self.row.addWidget(self.count)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self.title.set_colour(theme.ink2)
        self.count.set_colour(theme.ink3)


class Rule(QFrame):
    """A line between sections, 1 px."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self.setAutoFillBackground(True)

    def set_colour(self, colour: QColor) -> None:
        """Paint in a colour."""
        palette = self.palette()
        palette.setColor(self.backgroundRole(), colour)
        self.setPalette(palette)
