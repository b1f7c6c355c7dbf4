"""Moves of the view: from one pose to another, to be interrupted at any time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from ...chart.scale import Scale

ZOOM_MS = 120
INERTIA_MS = 2253  # out-expo falls to 1/e every 325 ms over this time
_JUMP_MS, _LONGEST_MS = 250, 400


@dataclass(frozen=True, slots=True)
class Pose:
    """What the view shows: the scale of the time axis, and how far the lanes are scrolled up, in pixels."""

    scale: Scale
    top: float

    def towards(self, other: "Pose", share: float) -> "Pose":
        """Between this pose (0) and another (1)."""
        return Pose(self.scale.towards(other.scale, share), self.top + (other.top - self.top) * share)


class Motion(QObject):
    """Calls `show` with the poses on the way; with `reduced` only with the last."""

    def __init__(self, parent: QObject, show: Callable[[Pose], None]) -> None:
        super().__init__(parent)
        self.reduced = False
        self._show = show
        self._way: tuple[Pose, Pose] | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._moved)
        self._animation.finished.connect(self._arrived)

    def target(self, current: Pose) -> Pose:
        """Where the move under way ends; the current pose if there is none."""
        return self._way[1] if self._way else current

    def stop(self) -> None:
        """Stay where it is."""
        self._animation.stop()
        self._way = None

    def zoom(self, current: Pose, to: Pose) -> None:
        """The quick move of a zoom."""
        self._start(current, to, ZOOM_MS, QEasingCurve.Type.OutCubic)

    def glide(self, current: Pose, to: Pose) -> None:
        """Run out after a drag."""
        if not self.reduced:
            self._start(current, to, INERTIA_MS, QEasingCurve.Type.OutExpo)

    def jump(self, current: Pose, to: Pose) -> None:
        """Move to another place; the longer the way, the longer it takes."""
        screens = abs(to.scale.centre - current.scale.centre) * min(to.scale.px, current.scale.px) / to.scale.width
        time = min(_LONGEST_MS, _JUMP_MS + round(50 * (screens + abs(to.scale.log2 - current.scale.log2))))
        self._start(current, to, time, QEasingCurve.Type.InOutCubic)

    def _start(self, current: Pose, to: Pose, milliseconds: int, easing: QEasingCurve.Type) -> None:
        self.stop()
        if self.reduced:
            self._show(to)
            return
        self._way = (current, to)
        self._animation.setDuration(milliseconds)
        self._animation.setEasingCurve(easing)
        self._animation.start()

    def _moved(self, share: float) -> None:
        if self._way:
            self._show(self._way[0].towards(self._way[1], share))

    def _arrived(self) -> None:
        self._way = None
