"""Which passage of an event told in several is shown, and the way to the others."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from . import icons, words
from .text import TextBlock
from .theme import Theme


class PassageBar(QWidget):
    """A line with two buttons, for an event that the article tells more than once.

    Signals:
        stepped(number): this passage is wanted, counted from 0.
    """

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._at, self._count = 0, 0
        self._told = TextBlock("", 11, line=22, lines=1)
        self.previous, self.next = (
            self._button(self.tr("Previous passage"), -1),
            self._button(self.tr("Next passage"), 1),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self._told, self.previous, self.next):
            row.addWidget(part)
        row.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._told.set_colour(theme.ink3)
        self.previous.setIcon(icons.icon("left", theme, 16))
        self.next.setIcon(icons.icon("right", theme, 16))

    def show_count(self, count: int) -> None:
        """Begin with the first of so many passages."""
        self._at, self._count = 0, count
        self._tell()

    def _step(self, by: int) -> None:
        self._at = (self._at + by) % self._count
        self._tell()
        self.stepped.emit(self._at)

    def _tell(self) -> None:
        self._told.show_text(self.tr("Passage {place}").format(place=words.of(self._at + 1, self._count)))

    def _button(self, name: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setFixedSize(22, 22)
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._step(by))
        return button
