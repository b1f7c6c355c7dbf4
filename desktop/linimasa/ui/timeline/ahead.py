"""What the view is likely to need next, worked out a little after each frame."""

import math
from time import thread_time

from ...chart.scale import Scale
from ...project.rests import Work
from .scene import Scene

_TIME = 0.0025  # seconds a frame
_BELOW = 3  # lanes
_MOVED = 1e-9  # octaves


class Ahead:
    """Prepares the octave that comes when one goes on zooming as before, then the lanes below."""

    def __init__(self) -> None:
        self._under_way: tuple[object, int, int] | None = None
        self._work: Work[None] | None = None
        self._last: Scale | None = None
        self._way, self._beside = 1, 0.0

    def follow(self, scene: Scene) -> None:
        """Go on for a moment, in the direction of the scene."""
        self._heed(scene.scale)
        octave = math.floor(scene.scale.log2)
        if self._under_way != (scene.chart, octave, self._way):
            to = scene.scale.zoom(octave + self._way - scene.scale.log2 + 0.01, self._beside)
            self._under_way, self._work = (scene.chart, octave, self._way), _work(scene, to)
        until = thread_time() + _TIME
        while self._work and thread_time() < until:
            try:
                next(self._work)
            except StopIteration:
                self._work = None

    def _heed(self, scale: Scale) -> None:
        """Which way one zooms, and around which pixel."""
        last, self._last = self._last, scale
        if last is None or last.width != scale.width:
            self._beside = scale.width / 2
        elif abs(scale.log2 - last.log2) > _MOVED:
            self._way = 1 if scale.log2 > last.log2 else -1
            days = 1 / last.px - 1 / scale.px
            self._beside = min(max(0.0, (scale.centre - last.centre) / days + scale.width / 2), scale.width)


def _work(scene: Scene, to: Scale) -> Work[None]:
    """Prepare what comes for the lanes in view, then what is shown for the lanes below them."""
    for strip in scene.strips:
        if scene.sees(strip):
            yield from strip.lane.ahead(to)
    below = [strip for strip in scene.strips if strip.top >= scene.top + scene.height]
    for strip in below[:_BELOW]:
        yield from strip.lane.ahead(scene.scale)
