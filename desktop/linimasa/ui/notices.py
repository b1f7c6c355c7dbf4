"""What went wrong, until it has been seen: the notice in the status bar and the card behind it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ..model import Failure
from .failures import FailureCard
from .status import Status
from .theme import Theme


class Notices(QObject):
    """Collects failures and shows them on demand, above the status bar.

    Signals:
        seen(): the failures were read and the card is gone.
        remedied(Failure): its remedy is wanted.
    """

    seen = Signal()
    remedied = Signal(object)

    def __init__(self, window: QWidget, status: Status, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._status, self._theme = window, status, theme
        self.failures: list[Failure] = []
        self.card: FailureCard | None = None
        status.failures_wanted.connect(self.toggle)

    def add(self, failure: Failure) -> None:
        """Note a failure; what is read again is told once."""
        self.failures = [*(known for known in self.failures if known != failure), failure]
        self._status.show_failures(len(self.failures))
        if self.card:
            self._show()

    def drop(self, path: str) -> None:
        """Forget the failures of a file: it is read again."""
        self.failures = [failure for failure in self.failures if failure.path != path]
        self._status.show_failures(len(self.failures))
        if self.card and self.failures:
            self._show()
        else:
            self._drop()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        if self.card:
            self._show()

    def toggle(self) -> None:
        """Show the card, or put it away."""
        if self.card:
            self.card.put_away()
        else:
            self._show()

    def place(self) -> None:
        """Follow the size of the window."""
        if self.card:
            right, bottom = self._window.width(), self._window.height() - self._status.height()
            self.card.move(right - self.card.width() - 4, bottom - self.card.height())

    def _show(self) -> None:
        self._drop()
        self.card = FailureCard(self._window, self._theme, self.failures)
        self.card.closed.connect(self._seen)
        self.card.remedied.connect(self.remedied)
        self.place()
        self.card.show()
        self.card.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _seen(self) -> None:
        self._drop()
        self.failures.clear()
        self._status.show_failures(0)
        self.seen.emit()

    def _drop(self) -> None:
        if self.card:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
