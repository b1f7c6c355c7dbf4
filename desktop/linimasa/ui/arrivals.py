"""Articles that arrive one by one, handed on a few at a time so that hands are served between."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ..model import Extraction

_BATCH = 60  # milliseconds in which articles that arrive are shown together
_REST = 3  # times as long as showing them took, and hands are served before more are shown


class Arrivals(QObject):
    """Collects articles.

    Signals:
        ready(extractions): these have arrived; whoever shows them does so before returning.
    """

    ready = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._arrived: list[Extraction] = []
        self._timer = QTimer(self, singleShot=True, interval=_BATCH)
        self._timer.timeout.connect(self.hand_on)

    def take(self, extraction: Extraction) -> None:
        """An article has arrived."""
        self._arrived.append(extraction)
        if not self._timer.isActive():
            self._timer.start()

    def hand_on(self) -> None:
        """Hand on what has arrived now."""
        self._timer.stop()
        arrived, self._arrived = self._arrived, []
        if arrived:
            clock = QElapsedTimer()
            clock.start()
            self.ready.emit(arrived)
            self._timer.setInterval(max(_BATCH, _REST * clock.elapsed()))

    def drop(self) -> None:
        """Forget what has arrived."""
        self._timer.stop()
        self._arrived.clear()
