"""What the view is likely to need next, worked out a little after each frame."""

import math
from time import perf_counter

from ...project.rests import Work
from .scene import Scene

_TIME = 0.002  # seconds a frame


class Ahead:
    """Prepares the octave that comes when one goes on zooming in."""

    def __init__(self) -> None:
        self._under_way: tuple[object, int] | None = None
        self._work: Work[None] | None = None

    def follow(self, scene: Scene) -> None:
        """Go on for a moment, in the direction of the scene."""
        octave = math.floor(scene.scale.log2 + 1)
        if self._under_way != (scene.chart, octave):
            self._under_way, self._work = (scene.chart, octave), _work(scene, octave)
        until = perf_counter() + _TIME
        while self._work and perf_counter() < until:
            try:
                next(self._work)
            except StopIteration:
                self._work = None


def _work(scene: Scene, octave: int) -> Work[None]:
    scale = scene.scale.zoom(octave - scene.scale.log2 + 0.01, scene.scale.width / 2)
    for strip in scene.strips:
        if scene.sees(strip):
            yield from strip.lane.ahead(scale)
