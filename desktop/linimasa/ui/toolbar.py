"""The bar at the top: menu, open, what is open, zoom, theme, export."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from . import icons, numbers
from .actions import Actions
from .heads import Rule
from .searchfield import SearchField
from .text import TextBlock, give_tip
from .theme import Theme, font

HEIGHT = 48


class Toolbar(QWidget):
    """Grey and flat; nothing in it is filled."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._buttons: list[tuple[QToolButton, str]] = []
        self._title = TextBlock("", 13, 600, lines=1)
        self._count = TextBlock("", 13, lines=1)
        self._count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # the title is cut first
        self._span = TextBlock("", 13, lines=1)
        self._span.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.search = SearchField()
        self._rule = Rule()
        self._rule.setFixedSize(1, 24)
        self._export = _worded(self.tr("Export"), actions.export)
        self._export.setToolTip(self.tr("Export as a picture or as data (Ctrl+E)"))
        self.review = _worded("", actions.review.next_doubtful)
        self.show_doubts(0)
        self.history = [
            self._button("undo", self.tr("Undo (Ctrl+Z)"), actions.undo),
            self._button("redo", self.tr("Redo (Ctrl+Shift+Z)"), actions.redo),
        ]
        for button, action in zip(self.history, (actions.undo, actions.redo), strict=True):
            button.setEnabled(action.isEnabled())
            action.enabledChanged.connect(button.setEnabled)
        self._build(actions)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        for button, name in self._buttons:
            button.setIcon(icons.icon(name, theme))
        self.search.set_theme(theme)
        self.review.setIcon(icons.icon("review", theme, colour=theme.ink))
        self._export.setIcon(icons.icon("export", theme, colour=theme.ink))
        self._title.set_colour(theme.ink)
        self._count.set_colour(theme.ink3)
        self._span.set_colour(theme.ink2)
        self._rule.set_colour(theme.line)

    def show_title(self, title: str, count: str) -> None:
        """Say what is open; no title means nothing is."""
        self._title.show_text(title or "Linimasa")
        give_tip(self._title, title)
        self._count.show_text(count)
        for part in (self._zoom, self._lanes, self.search, *self.history):
            part.setVisible(bool(title))
        self._export.setVisible(bool(title))

    def show_doubts(self, count: int) -> None:
        """Say how many events are in doubt."""
        self.review.setText(self.tr("Review {n}").format(n=numbers.told(count)))
        tip = self.tr("%Ln events are in doubt: go to the next (N)", None, count)
        self.review.setToolTip(tip)
        self.review.setAccessibleDescription(tip)
        self.review.setVisible(count > 0)

    def ask(self) -> None:
        """Let the keyboard write what to look for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_span(self, span: str) -> None:
        """Say how much time is in view."""
        self._span.show_text(span)

    def _build(self, actions: Actions) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 1)
        row.setSpacing(4)
        menu = self.first = self._button("menu", self.tr("Menu"))
        menu.setMenu(actions.menu())
        menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addWidget(menu)
        row.addWidget(self._button("open", self.tr("Open files (Ctrl+O)"), actions.open))
        row.addSpacing(8)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._count)
        row.addSpacing(8)
        for button in self.history:
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.search, 1)
        row.addStretch(1)
        row.addWidget(self._build_zoom(actions))
        row.addWidget(self._build_lanes(actions))
        row.addWidget(self._button("theme", self.tr("Light or dark"), actions.toggle_theme))
        row.addSpacing(4)
        row.addWidget(self.review)
        row.addWidget(self._export)

    def _build_zoom(self, actions: Actions) -> QWidget:
        self._zoom = QWidget()
        row = QHBoxLayout(self._zoom)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._button("minus", self.tr("Zoom out (−)"), actions.zoom_out))
        self._span.setMinimumWidth(76)
        row.addWidget(self._span)
        row.addWidget(self._button("plus", self.tr("Zoom in (+)"), actions.zoom_in))
        row.addWidget(self._button("fit", self.tr("Show everything (Home)"), actions.fit))
        row.addSpacing(8)
        row.addWidget(self._rule)
        row.addSpacing(4)
        return self._zoom

    def _build_lanes(self, actions: Actions) -> QToolButton:
        self._lanes = self._button("lanes", self.tr("Lanes"))
        menu = actions.lanes.fill(QMenu(self._lanes))
        menu.addSeparator()
        menu.addAction(actions.lanes.gapless)
        self._lanes.setMenu(menu)
        self._lanes.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return self._lanes

    def _button(self, icon: str, name: str, action: QAction | None = None) -> QToolButton:
        button = QToolButton()
        button.setFixedSize(32, 32)
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action:
            button.clicked.connect(action.trigger)
        self._buttons.append((button, icon))
        return button


def _worded(text: str, action: QAction) -> QPushButton:
    """A button with words beside its icon."""
    button = QPushButton(text)
    button.setFont(font(13, 500))
    button.setFixedHeight(32)
    button.setIconSize(QSize(20, 20))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    return button
