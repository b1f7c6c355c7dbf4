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

    def __init__(self, following: QAction) -> None:
        super().__init__()
        self.setObjectName("doubtbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.told = TextBlock("", 12, line=18, lines=2)
        self.next = QPushButton(self.tr("Next"))
        self.next.setAccessibleName(following.text())
        self.next.setToolTip(f"{following.text()} ({following.shortcut().toString()})")
        self.next.setProperty("flat", True)
        self.next.setFont(font(12))
        self.next.setFixedHeight(28)
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.next.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.next.clicked.connect(following.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        row.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self.told.set_colour(theme.ink)
        self.next.setIcon(icons.icon("right", theme, 14))

    def show_doubt(self, why: str) -> None:
        """Say why; nothing if it is not in doubt."""
        self.told.show_text(self.tr("In doubt: {why}").format(why=why))
        give_tip(self.told, why)
        self.setVisible(bool(why))
