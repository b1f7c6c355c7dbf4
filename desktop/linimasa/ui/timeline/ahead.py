"""What the view is likely to need next, worked out a little after each frame."""

import math
from time import perf_counter

from ...project.rests import Work
from .scene import Scene

_TIME = 0.002  # seconds a frame
_BELOW = 3  # lanes


class Ahead:
    """Prepares the octave that comes when one goes on zooming as before, then the lanes below."""

    def __init__(self) -> None:
        self._under_way: tuple[object, int, int] | None = None
        self._work: Work[None] | None = None
        self._log2, self._way = 0.0, 1

    def follow(self, scene: Scene) -> None:
        """Go on for a moment, in the direction of the scene."""
        if scene.scale.log2 != self._log2:
            self._way = 1 if scene.scale.log2 > self._log2 else -1
            self._log2 = scene.scale.log2
        octave = math.floor(scene.scale.log2)
        if self._under_way != (scene.chart, octave, self._way):
            self._under_way, self._work = (scene.chart, octave, self._way), _work(scene, octave, self._way)
        until = perf_counter() + _TIME
        while self._work and perf_counter() < until:
            try:
                next(self._work)
            except StopIteration:
                self._work = None


def _work(scene: Scene, octave: int, way: int) -> Work[None]:
    """Prepare the octave before or after one for the lanes in view, then what is shown for the lanes below them."""
    scale = scene.scale.zoom(octave + way - scene.scale.log2 + 0.01, scene.scale.width / 2)
    for strip in scene.strips:
        if scene.sees(strip):
            yield from strip.lane.ahead(scale)
    below = [strip for strip in scene.strips if strip.top >= scene.top + scene.height]
    for strip in below[:_BELOW]:
        yield from strip.lane.ahead(scene.scale)
