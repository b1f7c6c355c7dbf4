"""Articles that have joined those that were open: their count, and the way to the first of them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from .status import Status


class Newcomers(QObject):
    """Counts them in the status bar, as long as files are being read.

    Signals:
        wanted(number): this article shall be shown.
    """

    wanted = Signal(int)

    def __init__(self, status: Status, parent: QObject) -> None:
        super().__init__(parent)
        self._status = status
        self._open: int | None = None
        self._first: int | None = None
        status.note_followed.connect(self.show_first)

    def tell(self, numbers: Sequence[int], before: int) -> None:
        """These articles were read when so many were open; some of them may have been among those."""
        if self._open is None:
            self._open = before
        count = max(numbers) + 1 - self._open
        self._first = self._open if count > 0 else numbers[0]
        if not self._open:
            return
        if count > 0:
            self._status.show_note(self.tr("%Ln articles added", None, count), go=self.tr("Show"))
        else:
            self._status.show_note(self.tr("It is open already"), go=self.tr("Show"))

    def rest(self) -> None:
        """All files are read: what comes next is counted anew."""
        self._open = None

    def forget(self) -> None:
        """The articles are closed."""
        self._open = self._first = None
        self._status.show_note("")

    def show_first(self) -> None:
        """Ask for the first of them."""
        if self._first is not None:
            self.wanted.emit(self._first)
