"""What the view is likely to need next, worked out between frames."""

import math
from dataclasses import replace
from time import thread_time

from PySide6.QtCore import QObject, QTimer

from ...chart.labels import Side
from ...chart.layout import Chart
from ...chart.scale import Scale
from ...project.rests import Work
from ..theme import Theme
from .labels import Labels
from .marking import grouped, letters_of
from .scene import Scene

_TURN = 0.003  # seconds after which a turn begins nothing more: a hand that moves meanwhile waits for what is begun
_KNOWN = 64  # views prepared last, which are not looked at again
_BELOW = 3  # lanes
_MOVED, _LATER = 1e-9, 0.6  # octaves
_ALIGNED = 512.0  # pixels, within which views are much the same
_Of = tuple[Chart, Theme, Labels, bool, float]  # what images are of, whether marks are joined, how high the view is
_View = tuple[int, int, int, int]  # octave, way one zooms, where the next one begins, how far it is scrolled up


class Ahead(QObject):
    """Prepares the octave that comes when one goes on zooming as before, then what lies around the view."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._of: _Of | None = None
        self._under_way: _View | None = None
        self._work: Work[None] | None = None
        self._past: list[object] = []  # lanes that are shown no more: it takes a while to forget one
        self._done: dict[_View, None] = {}
        self._last: Scale | None = None
        self._way, self._beside = 1, 0.0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._turn)

    def follow(self, scene: Scene) -> None:
        """Prepare what comes after a scene that has been painted, in the turns of the event loop from now on."""
        self._heed(scene.scale)
        octave = math.floor(scene.scale.log2)
        to = scene.scale.zoom(octave + self._way - scene.scale.log2 + 0.01, self._beside)
        places = round(to.begin * to.px / _ALIGNED), round(scene.top / _ALIGNED)
        view, of = (octave, self._way, *places), (scene.chart, scene.theme, scene.labels, scene.joining, scene.height)
        if of != self._of:
            past = [*self._past, *(self._of[0].lanes if self._of else ())]
            self.drop()
            self._of, self._past = of, past
        if view != self._under_way:
            self._under_way, self._work = view, None if view in self._done else _work(scene, to, self._beside)
        if self._work or self._past:
            self._timer.start()

    def pause(self) -> None:
        """Prepare nothing until a scene is followed again."""
        self._timer.stop()

    def drop(self) -> None:
        """Forget what was prepared, and what was to be: nobody looks, or at something else."""
        self._timer.stop()
        self._of = self._under_way = self._work = None
        self._done.clear()
        self._past.clear()

    def _turn(self) -> None:
        until = thread_time() + _TURN
        while self._past and thread_time() < until:
            del self._past[-1]
        while self._work and thread_time() < until:
            try:
                next(self._work)
            except StopIteration:
                self._work = None
                self._keep()
        if self._work or self._past:
            self._timer.start()

    def _keep(self) -> None:
        if self._under_way:
            self._done.pop(self._under_way, None)
            self._done[self._under_way] = None
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
    """Prepare what comes for the lanes in view, and its labels; then what lies beside, and the lanes below."""
    yield from _preparing(replace(scene, scale=to))
    around = [scene.scale.pan(way * scene.scale.width / 2) for way in (-1, 1)]
    for scale in (to.zoom(_LATER, beside), *around):
        yield from _laying(replace(scene, scale=scale))
    below = [strip for strip in scene.strips if strip.top + strip.height > scene.top + scene.height][:_BELOW]
    if below:
        last = below[-1]
        yield from _preparing(replace(scene, top=below[0].top, height=last.top + last.height - below[0].top))
    for scale in around:
        yield from _writing(replace(scene, scale=scale))


def _preparing(scene: Scene) -> Work[None]:
    yield from _laying(scene)
    yield from _writing(scene)


def _laying(scene: Scene) -> Work[None]:
    """Find what stands where in the lanes of a scene that are in view."""
    for strip in scene.strips:
        if scene.sees(strip):
            yield from strip.lane.ahead(scene.scale)


def _writing(scene: Scene) -> Work[None]:
    """Write the labels of a scene."""
    coming = replace(scene, strips=scene.chart.strips(scene.scale, scene.look.lanes, scene.height))
    for placement in coming.placements:
        found = grouped(coming, [(placement, coming.text(placement))])
        for line in found.joined:
            scene.labels.prepare(line)
            yield
        for each, text in found.texts:
            scene.labels.prepare_text(letters_of(coming, each.side is Side.INSIDE, each.item.important), text.words)
            yield
