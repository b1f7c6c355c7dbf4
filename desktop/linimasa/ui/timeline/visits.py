"""The history of a view: days that were shown for a while, to go back to."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ...chart.scale import Scale
from .navigator import Navigator

_REST_MS = 500  # for which a view stays what it is before it is one to come back to
_MOST = 100
_ALIKE = 0.02  # of a view's length and of its scale: what differs by less is the same view


class Visits(QObject):
    """Notes where a timeline rests, and goes back and forward. A view that no hand has touched is no place of its own.

    Signals:
        changed(): there is another way back or forward.
    """

    changed = Signal()

    def __init__(self, timeline: Navigator, aim: Callable[[], Scale], untouched: Callable[[], bool]) -> None:
        """`aim` gives what is shown when the move under way has ended."""
        super().__init__(timeline)
        self._timeline, self._aim, self._untouched = timeline, aim, untouched
        self._views: list[Scale] = []
        self._at = -1
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.note)
        timeline.range_changed.connect(self._follow)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a view before this one."""
        return self._at > 0 or (self._at == 0 and not self._is_at(0))

    @property
    def can_go_forward(self) -> bool:
        """Whether one has gone back."""
        return self._at < len(self._views) - 1

    def clear(self) -> None:
        """Begin anew from the view that is shown."""
        self._views, self._at = [], -1
        self.note()

    def note(self) -> None:
        """The view that is shown is one to come back to; what lay ahead is forgotten if it is another one."""
        self._rest.stop()
        if self._at >= 0 and self._is_at(self._at):
            return
        self._views = [*self._views[: self._at + 1], self._aim()][-_MOST:]
        self._at = len(self._views) - 1
        self.changed.emit()

    def go(self, way: int) -> None:
        """Show the view before (-1) or after (1) this one."""
        if self._rest.isActive():
            self.note()
        if 0 <= self._at + way < len(self._views):
            self._at += way
            view = self._views[self._at].resized(self._timeline.scale.width)
            self._timeline.show_days(view.begin, view.end, eased=True)
            self.changed.emit()

    def _follow(self) -> None:
        if self._untouched() and self._at >= 0:
            self._views[self._at] = self._timeline.scale  # articles have widened it
        else:
            self._rest.start()

    def _is_at(self, place: int) -> bool:
        """Whether a view is shown; in a window of another size it is the same."""
        then, now = self._views[place], self._aim()
        return abs(now.begin - then.begin) <= _ALIKE * (then.end - then.begin) and abs(now.px / then.px - 1) <= _ALIKE
