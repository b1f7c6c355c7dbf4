"""What was opened lately, on the empty window: one quiet button each."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from . import icons
from .elided import ElidedButton
from .recent import fault, sign
from .text import TextBlock, give_tip
from .theme import Theme, drawable, font

_COLUMNS = 3
_GAP = 16


class RecentList(QWidget):
    """Files and folders in columns; those that are gone are grey.

    Signals:
        chosen(path): it shall be opened.
        removed(path): it shall be forgotten.
        cleared(): the list shall be forgotten.
    """

    chosen = Signal(object)
    removed = Signal(object)
    cleared = Signal()

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setFixedWidth(width)
        self.buttons: list[ElidedButton] = []
        self.crosses: list[QToolButton] = []
        self._cells: list[QWidget] = []
        self._theme: Theme | None = None
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
        self._theme = theme
        self._head.set_colour(theme.ink2)
        self._paint_icons()

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Show other files; without any there is nothing to see."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()  # it is still there until the event loop comes to it
            cell.deleteLater()
        self.buttons, self.crosses = [], []
        self._cells = [self._cell(path) for path in paths]
        for number, cell in enumerate(self._cells):
            self._grid.addWidget(cell, *divmod(number, _COLUMNS), Qt.AlignmentFlag.AlignLeft)
        self._paint_icons()
        self.setVisible(bool(paths))

    def _cell(self, path: Path) -> QWidget:
        """A button that opens it, grey with the reason where that cannot be, and a cross that forgets it."""
        cell = QWidget()
        cell.setFixedWidth((self.width() - (_COLUMNS - 1) * _GAP) // _COLUMNS)
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self._button(path), self._cross(path)):
            row.addWidget(part)
        row.insertStretch(1)
        return cell

    def _button(self, path: Path) -> ElidedButton:
        button = ElidedButton(13, 28, Qt.TextElideMode.ElideMiddle)
        lack = fault(path)
        words = self.tr("{name}: {reason}").format(name=path.name, reason=lack) if lack else path.name
        button.show_words(words, self.tr("{path}: {reason}").format(path=path, reason=lack) if lack else str(path))
        button.setEnabled(not lack)
        button.setProperty("gone", bool(lack))  # grey, but its reason is to be read
        button.setProperty("sign", sign(path))
        button.clicked.connect(partial(self._choose, path))
        self.buttons.append(button)
        return button

    def _cross(self, path: Path) -> QToolButton:
        cross = QToolButton()
        cross.setFixedSize(24, 24)
        cross.setIconSize(QSize(14, 14))
        words = self.tr("Forget {name}").format(name=drawable(path.name))
        cross.setAccessibleName(words)
        give_tip(cross, words)
        cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        cross.clicked.connect(lambda: self.removed.emit(path))
        self.crosses.append(cross)
        return cross

    def _paint_icons(self) -> None:
        if self._theme:
            for button, cross in zip(self.buttons, self.crosses, strict=True):
                button.setIcon(icons.icon(str(button.property("sign")), self._theme, 16))
                cross.setIcon(icons.icon("close", self._theme, 14, self._theme.ink4))

    def _choose(self, path: Path, _checked: bool = False) -> None:
        self.chosen.emit(path)
