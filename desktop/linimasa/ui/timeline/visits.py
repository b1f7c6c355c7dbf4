"""The history of a view: days that were shown for a while, to go back to."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from ...chart.folds import Folds
from ...chart.scale import Scale, fit
from .navigator import Navigator

_REST_MS = 500  # for which a view stays what it is before it is one to come back to
_MOST = 100
_ALIKE = 0.02  # of a view's length and of its scale: what differs by less is the same view


class View(NamedTuple):
    """The real days at the edges of an axis so many pixels wide. A wider window shows more, and no larger."""

    begin: float
    end: float
    width: float


class History(NamedTuple):
    """The views there were, and which of them is shown."""

    views: tuple[View, ...] = ()
    at: int = -1


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
        self._views: list[View] = []
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

    @property
    def history(self) -> History:
        """What another timeline of the same events can go on with."""
        return History(tuple(self._views), self._at)

    def resume(self, history: History) -> None:
        """Go on with the history of another timeline, whose view is shown here as well."""
        self._rest.stop()
        self._views, self._at = list(history.views), history.at
        self.changed.emit()

    def clear(self) -> None:
        """Begin anew from the view that is shown."""
        self._views, self._at = [], -1
        self.note()

    def note(self) -> None:
        """The view that is shown is one to come back to; what lay ahead is forgotten if it is another one."""
        self._rest.stop()
        if self._at >= 0 and self._is_at(self._at):
            return
        self._views = [*self._views[: self._at + 1], self._now()][-_MOST:]
        self._at = len(self._views) - 1
        self.changed.emit()

    def go(self, way: int) -> None:
        """Show the view before (-1) or after (1) this one."""
        if self._rest.isActive():
            self.note()
        if 0 <= self._at + way < len(self._views):
            self._at += way
            self._timeline.show_scale(self._scale(self._views[self._at]))
            self.changed.emit()

    def _follow(self) -> None:
        if self._untouched() and self._at >= 0:
            self._views[self._at] = self._now()  # articles have widened it
        else:
            self._rest.start()

    def _now(self) -> View:
        aim = self._aim()
        return View(self._folds.day(aim.begin), self._folds.day(aim.end), aim.width)

    @property
    def _folds(self) -> Folds:
        return self._timeline.scene.folds

    def _scale(self, view: View) -> Scale:
        shown = fit(self._folds.axis(view.begin), self._folds.axis(view.end), view.width)
        return shown.resized(self._timeline.scale.width)

    def _is_at(self, place: int) -> bool:
        then, now = self._scale(self._views[place]), self._aim()
        return abs(now.begin - then.begin) <= _ALIKE * (then.end - then.begin) and abs(now.px / then.px - 1) <= _ALIKE
