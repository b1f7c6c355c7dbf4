"""The part of the view that shows a project from some place at some scale, and moves to others."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...chart.items import Item
from ...chart.labels import Rules
from ...chart.lanes import Lane
from ...chart.layout import Chart
from ...chart.opening import holding, shown
from ...chart.scale import Scale, fit
from ...project import Key, Project
from ...project.rests import Work, finish
from .. import dates
from ..theme import LIGHT, Theme
from ..turns import Turns
from .ahead import Ahead
from .canvas import Canvas
from .feed import Feed, charting, fed, feeding
from .flags import flags
from .labels import Labels
from .lanehead import roles_of
from .look import AXIS, GUTTER, SCREEN
from .motion import Motion, Pose
from .pills import paint_pills, paint_thumb
from .scene import Scene, measure

translate = QCoreApplication.translate
FEW = 30  # events, for which that takes no noticeable time: they are shown in one go
_NEW_LABELS = 0.002  # seconds a frame spent on texts not painted before; the next frame does more
_EDGE = 12.0  # px between what is selected and the ends of the axis


class Navigator(QWidget):
    """Paints a project at a pose. Knows which event is selected, but leaves the hands to its heir."""

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
        self._motion, self._ahead = Motion(self, self._show), Ahead()
        self._turns = Turns(self)
        self._given: Feed | None = None
        self._feed = Feed()
        self._chart = Chart((), self._measure, self._opening(), Rules())
        self._pose = Pose(self._opening(), 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 160)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(translate("timeline", "Timeline"))

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing moves by itself."""
        return self._motion.reduced

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        self._motion.reduced = reduced

    @property
    def scene(self) -> Scene:
        """What is painted now."""
        if self._scene is None:
            self._scene = self._arranged()
        return self._scene

    @property
    def scale(self) -> Scale:
        """The scale of the time axis; its x count from the gutter's right edge."""
        return self._pose.scale

    @property
    def days(self) -> tuple[int, int]:
        """The first and the last day in view, as day numbers."""
        return math.floor(self.scale.begin), math.ceil(self.scale.end) - 1

    def set_project(self, project: Project) -> None:
        """Show a project: the days that most of its events lie in; those outside are counted in the corner."""
        self._given = None
        self._begin(project)

    def set_lanes(self, lanes: Sequence[Lane]) -> None:
        """Show lanes made elsewhere, as of columns, instead of a project: all their days."""
        self._given = fed(lanes)
        self._begin(Project())

    def refresh_lanes(self, lanes: Sequence[Lane], query: str = "") -> None:
        """Show other lanes of what is shown, as when some of it is filtered out; the view stays."""
        self._given = fed(lanes, query)
        self.refresh()

    def _begin(self, project: Project) -> None:
        self._project, self._selected, self._hovered = project, None, None
        self._motion.stop()
        self._turns.drop()
        self._stay = self._opening
        finish(self._laying_out())
        self._show(Pose(self._opening(), 0.0))

    def refresh(self) -> None:
        """Follow the project's filters, which leave what is in view, or new articles, which widen an untouched view."""
        finish(self.refreshing())

    def refreshing(self) -> Work[None]:
        """Do what `refresh` does, with rests; what was shown before is shown until the end."""
        self._turns.drop()
        known, self._hovered = self._feed.count, None
        yield from self._laying_out()
        grown = self._feed.count > known
        self._show(replace(self._pose, scale=self._stay()) if grown and self._stay else self._pose)

    def follow(self) -> None:
        """Keep in view what is to be, after dates have changed; a view that a hand has moved stays."""
        if self._stay:
            self._show(replace(self._pose, scale=self._stay()))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._theme = theme
        self._redraw()

    def fit(self) -> None:
        """Show all events."""
        self._motion.jump(self._pose, Pose(self._all(), 0.0))
        self._stay = self._all

    def zoom(self, steps: float, x: float) -> None:
        """Zoom by powers of two around a pixel right of the gutter, eased; more zooms join the one under way."""
        aim = self._motion.target(self._pose)
        self._stay = None
        self._motion.zoom(self._pose, replace(aim, scale=aim.scale.zoom(steps, x)))

    def pan(self, dx: float, dy: float = 0.0) -> None:
        """Move what is shown by pixels to the right and down, at once."""
        self._motion.stop()
        self._stay = None if dx else self._stay
        self._show(Pose(self._pose.scale.pan(dx), self._pose.top - dy))

    def slide(self, dx: float) -> None:
        """Move what is shown by pixels to the right, eased."""
        aim = self._motion.target(self._pose)
        self._stay = None
        self._motion.zoom(self._pose, replace(aim, scale=aim.scale.pan(dx)))

    def glide(self, dx: float) -> None:
        """Let what is shown run out by so many pixels to the right."""
        self._motion.glide(self._pose, replace(self._pose, scale=self._pose.scale.pan(dx)))

    def go_to(self, begin: float, end: float) -> None:
        """Show the days between two, with as much before and after them."""
        width = self._width()
        self._stay = None
        self._motion.jump(self._pose, replace(self._pose, scale=fit(begin, end, width, width / 3, width / 3)))

    def show_days(self, first: float, last: float, eased: bool = False) -> None:
        """Show just the days from one to another, at once or eased."""
        self._motion.stop()
        self._stay = None
        move = partial(self._motion.jump, self._pose) if eased else self._show
        move(replace(self._pose, scale=fit(first, last, self._width())))

    def reveal(self, item: Item) -> None:
        """Move as little as needed to bring an item with its label into view; zoom out if it is longer than that."""
        label = self._labels.width(item.title, SCREEN.label, 600)
        scale = holding(item, label, self.scale, min(_EDGE, self._width() / 8))
        strips = self._chart.strips(scale, SCREEN.lanes, self._height())
        placement = replace(self.scene, scale=scale, strips=strips).placement(item.key)
        if placement is None:
            return
        row = SCREEN.lanes.row
        top = min(max(self._pose.top, placement.y + row - self._height()), max(0.0, placement.y - row))
        if scale != self.scale:
            self._stay = None
        if (scale, top) != (self.scale, self._pose.top):
            self._motion.jump(self._pose, Pose(scale, top))

    def sizeHint(self) -> QSize:
        """Room for eight lanes of two rows."""
        return QSize(960, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all in view if it was, else the days at the left edge."""
        super().resizeEvent(event)
        self._motion.stop()
        scale = self._pose.scale.resized(self._width())
        if self._feed.count > FEW:  # what there is stands in for what there will be
            self._show(replace(self._pose, scale=scale))
        self._turns.do(self._resizing(scale), at_once=self._feed.count <= FEW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene."""
        if self._labels.ratio != self.devicePixelRatioF():
            self._labels = Labels(self.devicePixelRatioF())
            self._scene = None
        self._labels.ration(_NEW_LABELS)
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.paper)
        scene = self.scene
        Canvas(painter, scene, flags(scene, self._project)).paint()
        paint_pills(painter, scene)
        paint_thumb(painter, scene, self.width())
        painter.end()
        self._ahead.follow(scene)
        if self._labels.lacking:
            self.update()

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

    def _resizing(self, scale: Scale) -> Work[None]:
        yield from self._laying_out()
        self._show(replace(self._pose, scale=self._stay() if self._stay else scale))

    def _laying_out(self) -> Work[None]:
        self._feed = self._given or (yield from feeding(self._project))
        yield
        chart = yield from charting(self._feed, self._chart_of, self._opening(), self._height())
        yield
        yield from chart.prepare(self._stay() if self._stay else self._pose.scale)
        self._chart, self._scene = chart, None

    def _chart_of(self, rules: Rules) -> Chart:
        return Chart(self._feed.lanes, self._measure, self._opening(), rules, self._chart)

    def _measure(self, item: Item) -> float:
        return measure(self._labels, SCREEN, item)

    def _show(self, pose: Pose) -> None:
        """Show a pose, as far as there are lanes to scroll to."""
        self._pose = pose
        scene = self._arranged()
        top = max(0.0, min(pose.top, scene.content - self._height()))
        self._pose, self._scene = replace(pose, top=top), replace(scene, top=top)
        self.update()
        self.range_changed.emit(pose.scale.begin, pose.scale.end)
        span = dates.span(pose.scale.end - pose.scale.begin)
        if span != self._span:
            self._span = span
            self.setAccessibleDescription(span)
            self.span_changed.emit(span)

    def _redraw(self) -> None:
        self._scene = None
        self.update()

    def _arranged(self) -> Scene:
        strips = self._chart.strips(self._pose.scale, SCREEN.lanes, self._height())
        return Scene(
            chart=self._chart,
            scale=self._pose.scale,
            strips=strips,
            look=SCREEN,
            theme=self._theme,
            labels=self._labels,
            top=self._pose.top,
            height=self._height(),
            selected=self._selected,
            chosen=self._chosen,
            hovered=self._hovered,
            focused=self._keyboard and self.hasFocus(),
            today=self.today,
            query=self._feed.query,
            roles=roles_of(self._selected, self._project, self._feed.lanes),
        )
