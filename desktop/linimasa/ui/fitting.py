"""Fits events onto the page of a picture: how large its letters are, and how many rows its days are broken into.

A page that is too small for all events with their whole labels is laid out larger and drawn smaller; but never with
letters under `_LEGIBLE` device pixels, on paper under `_POINTS`: then it is refused, and a size named. Only paper that
is too narrow for the labels has them cut.
"""

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from ..chart.folds import Folds
from ..chart.items import End
from ..chart.labels import Rules
from ..chart.lanes import Lane
from ..chart.layout import Chart
from ..chart.opening import whole
from ..chart.scale import fit
from ..chart.stacked import Band, stacked
from ..project import Key
from . import numbers
from .page import Page, PagePainter, chart_width, margin
from .picture_options import MOST_ROWS, PictureError, PictureOptions
from .sheets import told
from .theme import LIGHT, THEMES, Theme
from .timeline.eras import era_rows
from .timeline.labels import Labels
from .timeline.look import GUTTER, PICTURE
from .timeline.scene import Era, Scene
from .timeline.widths import measure

translate = QCoreApplication.translate
_LEGIBLE = 9.0  # device pixels of a label's letters at least
_POINTS, _FINE = 5.0, 6.0  # of letters on paper at least; of those that are cut all the same
_STEP = 1.06  # from one size of the page to the next
_WORTH, _LOW = 0.75, 6  # how much lower labels must pile up for another row of days; how high is no matter
_MANY_ROWS = 100_000
_LEAST_CHART = 140.0  # pixels, the gutter aside
_EDGE = 16.0  # free pixels beside a range of days
_ROOM = 0.4  # of a chart that is too narrow for whole labels is left to them after the last day


class Fitted(NamedTuple):
    """A page laid out: a scene for each row of days, the page's width and height in their units, and in CSS pixels."""

    scenes: tuple[Scene, ...]
    extent: tuple[float, float]
    size: tuple[int, int]


class Content(NamedTuple):
    """What a page shows: lanes in days of an axis, its folds, the words around it.

    Attributes:
        numbers: of the sources of events.
        ties: the other lanes of events that have several.
        eras: behind the lanes.
    """

    lanes: Sequence[Lane]
    folds: Folds
    page: Page
    numbers: Mapping[Key, str]
    ties: Mapping[Key, tuple[str, ...]]
    eras: tuple[Era, ...]


def fit_page(content: Content, options: PictureOptions) -> Fitted:
    """Lay out all events in the largest letters that let the page hold them.

    Raises:
        PictureError: no letters that can be read are small enough.
    """
    wholly = [_Fitting(content, options, True)]
    for fitting in wholly if options.dpi is None else [*wholly, _Fitting(content, options, False)]:
        best = fitting.best()
        if best:
            return best.spread()
    raise _too_small(fitting.attempt(options.rows or 1, fitting.factors[-1]), options)


class _Attempt:
    """A page that is laid out so many times as large as it is asked for."""

    def __init__(self, page: Page, scenes: tuple[Scene, ...], factor: float, options: PictureOptions) -> None:
        self.scenes, self.factor, self._size = scenes, factor, options.size
        self.width = options.size[0] * factor
        self.needed = PagePainter(page, scenes, self.width, 0).needed

    @cached_property
    def labelled(self) -> bool:
        """Whether every event has its label, on a chart that is wide enough to be one."""
        wide = self.scenes[0].scale.width >= _LEAST_CHART
        return wide and all(lane.labelled(scene.scale) for scene in self.scenes for lane in scene.chart.lanes)

    @cached_property
    def pile(self) -> int:
        """The most labels above each other in a lane."""
        return max(lane.rows(scene.scale) for scene in self.scenes for lane in scene.chart.lanes)

    @property
    def fits(self) -> bool:
        """Whether the page holds all."""
        height = self._size[1] * self.factor
        return (not height or self.needed <= height) and self.labelled

    def spread(self) -> Fitted:
        """The page with its free height shared out among the lanes."""
        height = self._size[1] or math.ceil(self.needed / self.factor)
        free = height * self.factor - self.needed
        count = sum(len(scene.strips) for scene in self.scenes)
        scenes = []
        for scene in self.scenes:
            room = scene.content + free * len(scene.strips) / count
            strips = scene.chart.strips(scene.scale, scene.look.lanes, room)
            scenes.append(replace(scene, strips=strips, height=strips[-1].top + strips[-1].height if strips else 0.0))
        return Fitted(tuple(scenes), (self.width, height * self.factor), (self._size[0], height))


class _Fitting:
    """All attempts with labels that are whole, or may be cut."""

    def __init__(self, content: Content, options: PictureOptions, uncut: bool) -> None:
        self._content, self._options = content, options
        self._rules = Rules(_MANY_ROWS, whole=uncut)
        self.factors = _factors(options, _POINTS) if uncut else _factors(options, _FINE)[-1:]  # to cut little
        self._known: dict[tuple[int, float], _Attempt] = {}

    def best(self) -> _Attempt | None:
        """The page with the largest letters; None if none holds all.

        Its days are broken where labels would pile up much higher otherwise, and the letters stay as large.
        """
        best: _Attempt | None = None
        for rows in [self._options.rows] if self._options.rows else range(1, MOST_ROWS + 1):
            found = self.attempt(rows, best.factor) if best else self._largest(rows)
            if found.fits and (best is None or found.pile <= _WORTH * best.pile):
                best = found
            if best is None or best.pile <= _LOW:
                break
        return best

    def _largest(self, rows: int) -> _Attempt:
        """The page with the largest letters that hold all, else the smallest letters."""
        if not self._fits(rows, self.factors[-1]):
            return self.attempt(rows, self.factors[-1])
        return self.attempt(rows, self.factors[bisect_left(self.factors, True, key=partial(self._fits, rows))])

    def attempt(self, rows: int, factor: float) -> _Attempt:
        """The page so many times as large as asked for."""
        known = self._known.get((rows, factor))
        if known is None:
            width = chart_width(self._options.size[0] * factor, GUTTER)
            labels = Labels(self._options.scale / factor)
            bands = _bands(self._content, width, self._options, rows, _EDGE if self._rules.whole else _ROOM * width)
            scenes = tuple(self._scene(band, labels) for band in bands)
            known = self._known[rows, factor] = _Attempt(self._content.page, scenes, factor, self._options)
        return known

    def _fits(self, rows: int, factor: float) -> bool:
        return self.attempt(rows, factor).fits

    def _scene(self, band: Band, labels: Labels) -> Scene:
        (found, scale, since, until), numbered = band, self._content.numbers
        chart = Chart(
            found,
            lambda item: measure(labels, PICTURE, item, numbered.get(item.key, "")),
            scale,
            self._rules,
        )
        look = PICTURE.under_eras(era_rows(self._content.eras))
        strips = chart.strips(scale, look.lanes, 0)
        height = strips[-1].top + strips[-1].height if strips else 0.0
        theme = _theme(self._options)
        plain = Scene(chart, scale, strips, look, theme, labels, height=height, since=since, until=until)
        content = self._content
        return replace(plain, numbers=numbered, folds=content.folds, ties=content.ties, eras=content.eras)


def _factors(options: PictureOptions, points: float) -> list[float]:
    """How much larger than asked for the page may be laid out, and then painted smaller: from not at all upwards."""
    least = max(_LEGIBLE, points / 72 * options.dpi) if options.dpi else _LEGIBLE
    most = max(1.0, PICTURE.label * options.scale / least)
    steps = math.ceil(math.log(most, _STEP))
    return [*(_STEP**step for step in range(steps)), most] if steps else [most]


def _bands(content: Content, width: float, options: PictureOptions, rows: int, after: float) -> list[Band]:
    """The rows of days, with so many free pixels after the last day."""
    found, folds = content.lanes, content.folds
    items = [item for lane in found for item in lane.items]
    begun = [item for item in items if item.ends is not End.OPEN] or items  # "since" may begin out of view: it says so
    begin = min(item.begin for item in begun) if options.first is None else folds.axis(options.first)
    end = max(item.end for item in items) if options.last is None else folds.axis(options.last + 1)
    if rows > 1:
        return stacked(found, begin, end, width, rows, after, folds)
    if after == _EDGE and options.first is None and options.last is None:
        return [Band(tuple(found), whole(begun, width) or fit(0, 1, width))]
    return [Band(tuple(found), fit(begin, end, width, _EDGE, after))]


def _theme(options: PictureOptions) -> Theme:
    if options.theme != "transparent":
        return THEMES[options.theme]
    return replace(
        LIGHT,
        paper=QColor(0, 0, 0, 0),
        grid=_see_through(LIGHT.grid),
        grid_strong=_see_through(LIGHT.grid_strong),
        hair=_see_through(LIGHT.hair),
        line=_see_through(LIGHT.line),
        sunk=_see_through(LIGHT.sunk),
        era=_see_through(LIGHT.era),
    )


def _see_through(colour: QColor) -> QColor:
    """The ink, as thin as it must be to look like a grey on white."""
    ink = QColor(LIGHT.ink)
    ink.setAlphaF((255 - colour.green()) / (255 - ink.green()))
    return ink


def _too_small(attempt: _Attempt, options: PictureOptions) -> PictureError:
    width, height = options.size
    if not attempt.labelled:
        widest = max(scene.measure(item) for scene in attempt.scenes for item in scene.chart.order())
        width = max(width, math.ceil((2 * (widest + 60) + GUTTER + 2 * margin(width)) / attempt.factor))
    if height:
        height = max(height, math.ceil(attempt.needed / attempt.factor))
    count = len({item.key for scene in attempt.scenes for item in scene.chart.order()})
    text = numbers.tr(
        "{given} is too small for all %Ln events in letters that can be read; {size} would do", None, count
    )
    given, size = (told(each, options.dpi is not None) for each in (options.size, (width, height)))
    return PictureError(text.format(given=given, size=size), (width, height))
