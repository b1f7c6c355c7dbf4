"""The bar above a pane: its name and count, its own buttons, and those that move and close it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from . import icons
from .text import TextBlock
from .theme import Theme

HEIGHT = 36


class PaneHead(QWidget):
    """A pane's name at the left, its buttons at the right; what stands between is the pane's.

    `menu` is what the three dots open: the pane's own entries first, then where it can stand.
    """

    def __init__(self, name: str, ground: QPalette.ColorRole) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(ground)
        self.name = name
        self._icons: list[tuple[QToolButton, str]] = []
        self.title, self.count = TextBlock(name, 12, 600, lines=1), TextBlock("", 12, lines=1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 8, 0)
        self.row.setSpacing(4)
        self.row.addWidget(self.title)
        self.row.addSpacing(4)
        self.row.addWidget(self.count)
        self.row.addStretch(1)
        self.menu = QMenu(self)

    def add_ends(self) -> tuple[QToolButton, QToolButton]:
        """The buttons at the right end: the one that opens the menu, and the one that closes the pane."""
        more = self.add_button("more", self.tr("Options of the pane “{pane}”").format(pane=self.name))
        more.setMenu(self.menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return more, self.add_button("close", self.tr("Close the pane “{pane}”").format(pane=self.name))

    def add_button(self, icon: str, name: str) -> QToolButton:
        """A small icon button, right of those that are there."""
        button = QToolButton()
        button.setObjectName(icon)
        button.setFixedSize(24, 24)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons.append((button, icon))
        self.row.addWidget(button)
        return button

    def sizeHint(self) -> QSize:
        return QSize(self.row.sizeHint().width(), HEIGHT)  # a dock asks for this, whatever the fixed height

    def minimumSizeHint(self) -> QSize:
        return QSize(self.row.minimumSize().width(), HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self.title.set_colour(theme.ink)
        self.count.set_colour(theme.ink3)
        for button, name in self._icons:
            button.setIcon(icons.icon(name, theme, 18))
