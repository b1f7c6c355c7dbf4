"""Articles that arrive one by one, handed on a few at a time so that hands are served between."""

import gc

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ..model import Extraction

_BATCH = 60  # milliseconds in which articles that arrive are shown together
_REST = 1  # times as long as showing them took: until more are shown


class Arrivals(QObject):
    """Collects articles.

    Signals:
        ready(extractions): these have arrived. Whoever shows them says when they are `shown`.
    """

    ready = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._arrived: list[Extraction] = []
        self._timer = QTimer(self, singleShot=True, interval=_BATCH)
        self._timer.timeout.connect(self.hand_on)
        self._clock = QElapsedTimer()

    def take(self, extraction: Extraction) -> None:
        """An article has arrived."""
        self._arrived.append(extraction)
        if not (self._timer.isActive() or self._clock.isValid()):
            self._timer.start()

    def hand_on(self) -> None:
        """Hand on what has arrived now."""
        self._timer.stop()
        arrived, self._arrived = self._arrived, []
        if arrived:
            self._clock.start()
            self.ready.emit(arrived)

    def shown(self) -> None:
        """What was handed on is shown."""
        if self._clock.isValid():
            self._timer.setInterval(max(_BATCH, _REST * self._clock.elapsed()))
            self._clock.invalidate()
            gc.freeze()  # articles stay: looking through them for garbage takes a tenth of a second each time
            if self._arrived:
                self._timer.start()

    def drop(self) -> None:
        """Forget what has arrived: all articles are closed."""
        self._timer.stop()
        self._clock.invalidate()
        self._arrived.clear()
        gc.unfreeze()
