"""How the lanes stand is chosen by actions, and remembered."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from ..project import Arrangement, Grouping
from .laneactions import LaneActions
from .settings import Settings
from .timeline import TimelineView
from .timeline.lanehead import current_lane, lane_keys

_COLUMNS = ("lane", "pinned", "folded", "place")
_ERA = ("event",)
_KEPT = 200  # lanes whose state is remembered


class Arranging(QObject):
    """Acts on the lane of the selected event, else on the topmost one in view.

    Signals:
        arranged(Arrangement): the lanes shall stand otherwise.
    """

    arranged = Signal(object)

    def __init__(self, actions: LaneActions, timeline: TimelineView, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._timeline, self._settings = actions, timeline, settings
        self.arrangement = _read(settings)
        actions.groupings.triggered.connect(lambda action: self.group(action.data()))
        for action, does in (
            (actions.up, partial(self.move, -1)),
            (actions.down, partial(self.move, 1)),
            (actions.pin, self.pin),
            (actions.fold, self.fold),
            (actions.by_number, lambda: self._arrange(self.arrangement.by_number())),
        ):
            action.triggered.connect(lambda _on=False, does=does: does())
        actions.gapless.triggered.connect(lambda on: self._arrange(self.arrangement.with_gaps(not on)))
        timeline.lane_placed.connect(self.place)
        self._check()

    def group(self, by: str) -> None:
        """Make the lanes of something else; Qt gives its name."""
        self._arrange(self.arrangement.grouped(Grouping(by)))

    def show(self, arrangement: Arrangement) -> None:
        """Let the lanes stand as in a project that was opened."""
        self.arrangement = arrangement
        _keep(self._settings, arrangement)
        self._check()

    def show_as(self, by: str, gapless: bool) -> None:
        """Let the lanes be of something and stretches without events be folded or not, as in a picture."""
        grouped = self.arrangement.grouped(Grouping(by)) if by in list(Grouping) else self.arrangement
        self._arrange(grouped.with_gaps(not gapless))

    def move(self, way: int, lane: str | None = None) -> None:
        """Move a lane one place up (-1) or down (1)."""
        key = lane or self._current()
        if key:
            self._arrange(self.arrangement.moved(key, way, lane_keys(self._timeline.scene)))

    def place(self, lane: str, place: int) -> None:
        """Let a lane stand at a place among those shown."""
        self._arrange(self.arrangement.placed(lane, place, lane_keys(self._timeline.scene)))

    def pin(self, lane: str | None = None) -> None:
        """Let a lane stand above all others, or no more."""
        key = lane or self._current()
        if key:
            self._arrange(self.arrangement.with_pin(key))

    def raise_era(self, event: str) -> None:
        """Show an event as a band behind the lanes, or no more."""
        self._arrange(self.arrangement.with_era(event))

    def fold(self, lane: str | None = None) -> None:
        """Show a lane's events in one row without labels, or open it."""
        key = lane or self._current()
        if key:
            self._arrange(self.arrangement.with_fold(key))

    def _current(self) -> str | None:
        lane = current_lane(self._timeline.scene)
        return lane.key if lane else None

    def _arrange(self, arrangement: Arrangement) -> None:
        if arrangement != self.arrangement:
            self.arrangement = arrangement
            _keep(self._settings, arrangement)
            self.arranged.emit(arrangement)
        self._check()

    def _check(self) -> None:
        for action in self._actions.groupings.actions():
            action.setChecked(action.data() == self.arrangement.by)
        self._actions.gapless.setChecked(self.arrangement.gapless)


def _keep(settings: Settings, arrangement: Arrangement) -> None:
    places = {key: place for place, key in enumerate(arrangement.order)}
    keys = list(dict.fromkeys([*arrangement.order, *arrangement.pinned, *arrangement.folded]))[:_KEPT]
    settings.keep("lanes", arrangement.by)
    settings.keep_rows("era", _ERA, [[_written(event)] for event in sorted(arrangement.eras)[:_KEPT]])
    settings.keep("gapless", _mark(arrangement.gapless))
    rows = [
        [_written(key), _mark(key in arrangement.pinned), _mark(key in arrangement.folded), str(places.get(key, ""))]
        for key in keys
    ]
    settings.keep_rows("lane", _COLUMNS, rows)


def _read(settings: Settings) -> Arrangement:
    by = settings.text("lanes")
    rows = [(_meant(key), *rest) for key, *rest in settings.rows("lane", _COLUMNS)]
    ordered = sorted((int(place), key) for key, _, _, place in rows if place.isdecimal())
    return Arrangement(
        Grouping(by) if by in list(Grouping) else Grouping.ACTOR,
        tuple(key for _, key in ordered),
        frozenset(key for key, pinned, _, _ in rows if pinned),
        frozenset(key for key, _, folded, _ in rows if folded),
        bool(settings.text("gapless")),
        frozenset(_meant(event) for (event,) in settings.rows("era", _ERA)),
    )


def _mark(on: bool) -> str:
    return "yes" if on else ""


def _written(key: str) -> str:
    """A key as a string that outlives Qt's: the path in it may hold bytes that are no Unicode."""
    return key.encode("utf-8", "surrogateescape").decode("latin-1")


def _meant(written: str) -> str:
    return written.encode("latin-1", "replace").decode("utf-8", "surrogateescape")
