"""What is said where several events are chosen: how many, and what can be done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from .heads import SIDE
from .text import TextBlock
from .theme import Theme, font


class ManyBar(QWidget):
    """The count of the events that are chosen together; hidden where it is one or none.

    Signals:
        merge_wanted(): the events shall become one.
        copy_wanted(): the events shall be copied.
        one_wanted(): only the event that is shown shall stay chosen.
    """

    merge_wanted = Signal()
    copy_wanted = Signal()
    one_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("manybar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._told = TextBlock("", 12, 600, lines=1)
        self.merge = self._button(self.tr("Merge"))
        self.copy = self._button(self.tr("Copy with sources"))
        self.one = self._button(self.tr("Only this one"))
        self.merge.clicked.connect(self.merge_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.one.clicked.connect(self.one_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._told, 1)
        row.addWidget(self.merge)
        row.addWidget(self.copy)
        row.addWidget(self.one)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._told.set_colour(theme.ink)

    def show_count(self, count: int) -> None:
        """Say how many events are chosen."""
        words = self.tr("%Ln events chosen", None, count)
        self._told.show_text(words)
        self.setVisible(count > 1)
        if count > 1 and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("flat", True)
        button.setFont(font(12))
        button.setFixedHeight(28)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
