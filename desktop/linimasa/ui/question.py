"""A question in the middle of the window, with an answer on each button."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from .popover import Popover, primary
from .text import TextBlock
from .theme import Theme

WIDTH = 480
Answers = Sequence[tuple[str, Callable[[], None]]]


class QuestionCard(Popover):
    """The first answer is the one that Enter gives; Esc gives none."""

    def __init__(self, parent: QWidget, theme: Theme, title: str, text: str, answers: Answers) -> None:
        super().__init__(parent, theme, title, WIDTH)
        self.setAccessibleDescription(text)
        self.column.addWidget(TextBlock(text, 13, line=20).set_colour(theme.ink2))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.closed)
        buttons = []
        for number, (words, act) in enumerate(answers):
            button = QPushButton(words) if number else primary(words)
            button.clicked.connect(self.closed)
            button.clicked.connect(lambda _=False, act=act: act())
            buttons.append(button)
        self.first = buttons[0]
        self.add_buttons(cancel, *reversed(buttons))

    def accept(self) -> None:
        """Give the first answer."""
        self.first.click()


class Question(QObject):
    """Asks one question at a time above a window."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._asked: tuple[str, str, Answers] | None = None
        self.card: QuestionCard | None = None

    def ask(self, title: str, text: str, answers: Answers) -> None:
        """Ask in place of what is asked."""
        self._drop()
        self._asked = title, text, answers
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        if self.card:
            asked = self._asked
            self._drop()
            self._asked = asked
            self._show()

    def place(self) -> None:
        """Follow the size of the window."""
        if self.card:
            self.card.place_in_the_middle()

    def _show(self) -> None:
        if self._asked is None:
            return
        self.card = QuestionCard(self._window, self._theme, *self._asked)
        self.card.closed.connect(self._close)
        self.place()
        self.card.show()
        self.card.raise_()
        self.card.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _close(self) -> None:
        self._drop()
        self._window.setFocus()

    def _drop(self) -> None:
        self._asked = None
        if self.card:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
