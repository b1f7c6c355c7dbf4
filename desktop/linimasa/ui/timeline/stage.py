"""The part of the view that lays out a project and stands somewhere in it, at a pose."""

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...chart.folds import UNFOLDED, Folds
from ...chart.items import Item
from ...chart.labels import Rules
from ...chart.layout import Chart
from ...chart.opening import shown
from ...chart.scale import Scale, fit
from ...project import Key, Project
from ...project.rests import Work
from .. import dates, silence
from ..theme import LIGHT, Theme
from .eras import era_rows
from .feed import Feed, charting, feeding
from .foldmarks import folds_told
from .labels import Labels
from .lanehead import roles_of
from .look import AXIS, GUTTER, SCREEN
from .motion import Pose
from .scene import Scene
from .widths import measure


class Stage(QWidget):
    """Shows a pose of what is laid out. Its scale counts days of the axis; whoever asks from outside has real days."""

    span_changed = Signal(str)  # the visible span in words
    range_changed = Signal(float, float)  # the first day in view and the one after the last, with parts of days

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: float | None = date.today().toordinal() - 0.5
        self._project, self._theme = Project(), LIGHT
        self._labels = Labels(self.devicePixelRatioF())
        self._selected: Key | None = None
        self._chosen: frozenset[Key] = frozenset()
        self._hovered: Key | None = None
        self._keyboard = False
        self._stay: Callable[[], Scale] | None = self._opening
        self._span = ""
        self._scene: Scene | None = None
        self._given: Feed | None = None
        self._feed, self._folds = Feed(), UNFOLDED
        self._look, self._ties, self._eras = SCREEN, self._feed.ties, self._feed.eras
        self._chart = Chart((), self._measure, self._opening(), Rules())
        self._pose = Pose(self._opening(), 0.0)

    @property
    def scene(self) -> Scene:
        """What is painted now."""
        if self._scene is None:
            self._scene = self._arranged()
        return self._scene

    @property
    def scale(self) -> Scale:
        """The scale of the axis in its own days; its x count from the gutter's right edge."""
        return self._pose.scale

    @property
    def range(self) -> tuple[float, float]:
        """The first day in view and the one after the last, with parts of days."""
        return self._folds.day(self.scale.begin), self._folds.day(self.scale.end)

    @property
    def days(self) -> tuple[int, int]:
        """The first and the last day in view, as day numbers."""
        first, last = self.range
        return math.floor(first), math.ceil(last) - 1

    def day_at(self, x: float) -> float:
        """The day at a pixel right of the gutter."""
        return self._folds.day(self.scale.day(x))

    def _scaled(self, first: float, last: float, before: float = 0.0, after: float = 0.0) -> Scale:
        """The scale that shows the days from first to last, with free pixels before and after them."""
        return fit(self._folds.axis(first), self._folds.axis(last), self._width(), before, after)

    def _width(self) -> float:
        return max(1.0, self.width() - GUTTER)

    def _height(self) -> float:
        return max(1.0, self.height() - AXIS)

    def _all(self) -> Scale:
        """The scale that shows all that is let through; without events the months around today."""
        return shown(self._chart.days, self._width()) or self._nothing()

    def _opening(self) -> Scale:
        """The scale to begin with, whatever the filters let through."""
        return shown(self._feed.core, self._width()) or self._nothing()

    def _nothing(self) -> Scale:
        now = self.today if self.today is not None else 0.0
        return fit(now - 180, now + 180, self._width())

    def _laying_out(self) -> Work[None]:
        self._feed = self._given or (yield from feeding(self._project))
        yield
        look = SCREEN.under_eras(era_rows(self._feed.eras))
        room = self._height() - look.lanes.above
        chart = yield from charting(self._feed, self._chart_of, self._opening(), room)
        yield
        scale = self._stay() if self._stay else self._pose.scale
        yield from chart.prepare(scale)
        for strip in chart.strips(scale, look.lanes, room):
            if strip.top < self._pose.top + room and strip.top + strip.height > self._pose.top:
                yield from strip.lane.ahead(scale)
        self._fold(self._feed.folds)
        self._chart, self._look, self._scene = chart, look, None
        self._ties, self._eras = self._feed.ties, self._feed.eras

    def _fold(self, folds: Folds) -> None:
        """Count the days of another axis; those in view stay there."""
        if folds != self._folds:
            first, last = self.range
            self._folds = folds
            self._pose = replace(self._pose, scale=self._scaled(first, last))

    def _chart_of(self, rules: Rules) -> Chart:
        return Chart(self._feed.lanes, self._measure, self._opening(), rules, self._chart)

    def _measure(self, item: Item) -> float:
        return measure(self._labels, SCREEN, item)

    def _show(self, pose: Pose) -> None:
        """Show a pose, as far as there are lanes to scroll to."""
        self._pose = pose
        self._scene = self._arranged()
        top = max(0.0, min(pose.top, self._scene.content - self._height()))
        if top != pose.top:
            self._pose, self._scene = replace(pose, top=top), replace(self._scene, top=top)
        self.update()
        first, last = self.range
        self.range_changed.emit(first, last)
        span = dates.span(last - first)
        told = folds_told(self._scene, span) if self._scene.strips else silence.of_axis(self._project) or span
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
        if span != self._span:
            self._span = span
            self.span_changed.emit(span)

    def _redraw(self) -> None:
        self._scene = None
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._theme = theme
        self._redraw()

    def _arranged(self) -> Scene:
        strips = self._chart.strips(self._pose.scale, self._look.lanes, self._height())
        return Scene(
            chart=self._chart,
            scale=self._pose.scale,
            strips=strips,
            look=self._look,
            theme=self._theme,
            labels=self._labels,
            top=self._pose.top,
            height=self._height(),
            selected=self._selected,
            chosen=self._chosen,
            hovered=self._hovered,
            focused=self._keyboard and self.hasFocus(),
            today=None if self.today is None else self._folds.axis(self.today),
            query=self._feed.query,
            roles=roles_of(self._selected, self._project, [layout.lane for layout in self._chart.lanes]),
            ties=self._ties,
            folds=self._folds,
            eras=self._eras,
        )
