"""What the view is likely to need next, worked out a little after each frame."""

import math
from dataclasses import replace
from time import thread_time

from ...chart.layout import Chart
from ...chart.scale import Scale
from ...project.rests import Work
from .marking import grouped
from .scene import Scene

_TIME, _LEAST, _FRAME = 0.003, 0.0015, 0.007  # seconds a frame, at least, and as long as all of it takes no more
_KNOWN = 64  # views prepared last, which are not looked at again
_BELOW = 3  # lanes
_MOVED, _LATER = 1e-9, 0.6  # octaves
_ALIGNED = 512.0  # pixels, within which views are much the same
_View = tuple[Chart, int, int, int]  # the octave one is in, which way one zooms, and where the next one begins


class Ahead:
    """Prepares the octave that comes when one goes on zooming as before, then the lanes below."""

    def __init__(self) -> None:
        self._under_way: _View | None = None
        self._work: Work[None] | None = None
        self._done: dict[_View, None] = {}
        self._last: Scale | None = None
        self._way, self._beside = 1, 0.0

    def follow(self, scene: Scene, begun: float) -> None:
        """Go on for a moment, in the direction of the scene, whose painting has `begun` at a time of this thread."""
        self._heed(scene.scale)
        octave = math.floor(scene.scale.log2)
        to = scene.scale.zoom(octave + self._way - scene.scale.log2 + 0.01, self._beside)
        view = scene.chart, octave, self._way, round(to.begin * to.px / _ALIGNED)
        if self._under_way is None or self._under_way[0] is not scene.chart:
            self._done.clear()
        if self._under_way is None or self._under_way[:3] != view[:3]:
            self._under_way, self._work = view, None if view in self._done else _work(scene, to, self._beside)
        now = thread_time()
        until = now + min(_TIME, max(_LEAST, begun + _FRAME - now))
        while self._work and thread_time() < until:
            try:
                next(self._work)
            except StopIteration:
                self._work = None
                self._keep(self._under_way)

    def _keep(self, view: _View) -> None:
        self._done.pop(view, None)
        self._done[view] = None
        if len(self._done) > _KNOWN:
            del self._done[next(iter(self._done))]  # the oldest

    def _heed(self, scale: Scale) -> None:
        """Which way one zooms, and around which pixel."""
        last, self._last = self._last, scale
        if last is None or last.width != scale.width:
            self._beside = scale.width / 2
        elif abs(scale.log2 - last.log2) > _MOVED:
            self._way = 1 if scale.log2 > last.log2 else -1
            days = 1 / last.px - 1 / scale.px
            self._beside = min(max(0.0, (scale.centre - last.centre) / days + scale.width / 2), scale.width)


def _work(scene: Scene, to: Scale, beside: float) -> Work[None]:
    """Prepare what comes for the lanes in view, then its labels, then what is shown for the lanes below them."""
    for scale in (to, to.zoom(_LATER, beside)):
        for strip in scene.strips:
            if scene.sees(strip):
                yield from strip.lane.ahead(scale)
    yield from _writing(scene, to)
    below = [strip for strip in scene.strips if strip.top >= scene.top + scene.height]
    for strip in below[:_BELOW]:
        yield from strip.lane.ahead(scene.scale)


def _writing(scene: Scene, to: Scale) -> Work[None]:
    """Write the labels that come."""
    coming = replace(scene, scale=to, strips=scene.chart.strips(to, scene.look.lanes, scene.height))
    for placement in coming.placements:
        for line in grouped(coming, [(placement, coming.text(placement))]).joined:
            scene.labels.prepare(line)
            yield
