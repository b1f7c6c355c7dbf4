"""Long work on the GUI thread, done a little in each turn of the event loop so that hands are served between."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_BUDGET = 8  # milliseconds of a turn


class Turns(QObject):
    """Does one work at a time, which yields wherever it may rest.

    Signals:
        done(): the work is done.
    """

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._after: list[Callable[[], None]] = []
        self._paused = self._painting = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether there is work left."""
        return self._work is not None

    def do(self, work: Iterator[None], at_once: bool) -> None:
        """Do a work instead of the one under way, which is dropped: all of it now, or from the next turn on."""
        self._work = work
        if at_once:
            try:
                for _ in work:
                    pass
            finally:
                self._end(work)
        else:
            self._timer.start()

    def finish(self) -> None:
        """Do what is left of the work now."""
        if self._work is not None:
            self.do(self._work, at_once=True)

    def then(self, act: Callable[[], None]) -> None:
        """Do something when there is no work left: now, if there is none."""
        self._after.append(act)
        if not self.busy:
            self._rest()

    def drop(self) -> None:
        """Do no more of the work, nor what was to come after."""
        self._work = None
        self._after.clear()
        self._timer.stop()

    def pause(self) -> None:
        """For the work under way: rest when it next may, until what it has changed is painted."""
        self._paused = True

    def _turn(self) -> None:
        self._painting = not self._painting
        if not self._painting:  # a turn to work, a turn for what is painted: both in one would be one long block
            self._work_on()
        if self._work is not None:
            self._timer.start()

    def _work_on(self) -> None:
        work, clock = self._work, QElapsedTimer()
        clock.start()
        self._paused = False
        while work is not None and work is self._work and not self._paused:
            over = True  # also with a mistake, or nothing would be shown any more
            try:
                over = next(work, self) is self
            finally:
                if over:
                    self._end(work)
            if clock.elapsed() >= _BUDGET:
                break

    def _end(self, work: Iterator[None]) -> None:
        if work is self._work:
            self._work = None
            self._timer.stop()
            self._rest()
            self.done.emit()

    def _rest(self) -> None:
        after, self._after = self._after, []
        for act in after:
            act()
