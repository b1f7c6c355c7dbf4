"""What was opened lately, on the empty window: one quiet button each."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from .elided import ElidedButton
from .text import TextBlock
from .theme import Theme, font

_COLUMNS = 3
_GAP = 16


class RecentList(QWidget):
    """Files and folders in columns; those that are gone are grey.

    Signals:
        chosen(path): it shall be opened.
        cleared(): the list shall be forgotten.
    """

    chosen = Signal(object)
    cleared = Signal()

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setFixedWidth(width)
        self.buttons: list[ElidedButton] = []
        self.clear = QPushButton(self.tr("Clear this list"))
        self.clear.setProperty("flat", True)
        self.clear.setFont(font(12))
        self.clear.setFixedHeight(24)
        self.clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear.clicked.connect(self.cleared)
        self._head = TextBlock(self.tr("Opened lately"), 12, 600, lines=1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 28, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._grid)
        self.show_paths([])

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._head.set_colour(theme.ink2)

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Show other files; without any there is nothing to see."""
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()  # it is still there until the event loop comes to it
            button.deleteLater()
        self.buttons = [self._button(path) for path in paths]
        for number, button in enumerate(self.buttons):
            self._grid.addWidget(button, *divmod(number, _COLUMNS))
        self.setVisible(bool(paths))

    def _button(self, path: Path) -> ElidedButton:
        button = ElidedButton(13, 28, Qt.TextElideMode.ElideMiddle)
        button.setFixedWidth((self.width() - (_COLUMNS - 1) * _GAP) // _COLUMNS)
        there = path.exists()
        gone = self.tr("{path} is not there any more").format(path=path)
        button.show_words(path.name, str(path) if there else gone)
        if not there:
            button.setAccessibleName(gone)
        button.setEnabled(there)
        button.clicked.connect(partial(self._choose, path))
        return button

    def _choose(self, path: Path, _checked: bool = False) -> None:
        self.chosen.emit(path)
