"""A card that an action brings up above the window, one at a time, and that gives the keyboard back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from .fields import HEIGHT
from .popover import Popover
from .theme import LIGHT, Theme, font


class FieldCard(Popover):
    """A card with a field at its top."""

    def __init__(self, parent: QWidget, theme: Theme, title: str, width: int) -> None:
        super().__init__(parent, theme, title, width)
        self.field = QLineEdit()
        self.field.setFixedHeight(HEIGHT)
        self.field.setFont(font(13))
        self.column.addWidget(self.field)

    @property
    def draft(self) -> object:
        """What is written, for `restore`."""
        return self.field.text()

    def restore(self, draft: object) -> None:
        """Write what was written in a card before."""
        self.field.setText(str(draft))


class Overlay(QObject):
    """Makes its card anew each time."""

    def __init__(self, window: QWidget, made: Callable[[QWidget, Theme], FieldCard]) -> None:
        super().__init__(window)
        self._window, self._made, self._theme = window, made, LIGHT
        self._before: QWidget | None = None
        self.card: FieldCard | None = None
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the card in the middle of the window."""
        if event.type() is QEvent.Type.Resize and self.card:
            self.card.place_in_the_middle()
        return False

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        if self.card:
            draft = self.card.draft
            self._drop()
            self._show().restore(draft)

    def toggle(self) -> None:
        """Bring up the card, or put it away."""
        if self.card:
            self.close()
        else:
            self._before = QApplication.focusWidget()
            self._show()

    def close(self) -> None:
        """Put the card away; the keyboard is where it was."""
        self._drop()
        before = self._before
        there = before if before and isValid(before) and before.isVisible() else self._window
        there.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self) -> FieldCard:
        card = self.card = self._made(self._window, self._theme)
        card.closed.connect(self.close)
        card.place_in_the_middle()
        card.show()
        card.raise_()
        card.field.setFocus(Qt.FocusReason.PopupFocusReason)
        return card

    def _drop(self) -> None:
        if self.card:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
