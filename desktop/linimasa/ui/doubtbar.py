"""What is said above an event that is in doubt: why, and the way to the next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from . import icons
from .heads import SIDE
from .text import TextBlock, give_tip
from .theme import Theme, font


class DoubtBar(QWidget):
    """Why an event is in doubt; hidden where it is not."""

    def __init__(self, following: QAction, every: QAction) -> None:
        super().__init__()
        self.setObjectName("doubtbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.told = TextBlock("", 12, line=18, lines=2)
        self.all, self.next = _button(self.tr("All"), every), _button("", following)
        self.next.setFixedWidth(28)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.told, 1)
        for button in (self.all, self.next):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self.told.set_colour(theme.ink)
        self.next.setIcon(icons.icon("right", theme, 16))

    def show_doubt(self, why: str) -> None:
        """Say why; nothing if it is not in doubt."""
        self.told.show_text(self.tr("In doubt: {why}").format(why=why))
        give_tip(self.told, why)
        self.setVisible(bool(why))


def _button(words: str, action: QAction) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(action.text().removesuffix("…"))
    button.setToolTip(f"{button.accessibleName()} ({action.shortcut().toString()})")
    button.setProperty("flat", True)
    button.setFont(font(12))
    button.setFixedHeight(28)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    return button
