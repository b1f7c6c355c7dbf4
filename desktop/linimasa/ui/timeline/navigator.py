"""The part of the view that moves: what it shows is a project, from some place at some scale."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...chart.items import Item
from ...chart.lanes import Lane
from ...chart.opening import holding
from ...chart.scale import Scale
from ...project import Key, Project
from ...project.rests import Work, finish
from .. import silence
from ..turns import Turns
from .ahead import Ahead
from .canvas import Canvas
from .feed import fed
from .flags import flags
from .labels import Labels
from .look import AXIS, GUTTER, SCREEN
from .motion import Motion, Pose
from .pills import paint_pills, paint_thumb
from .scene import Scene
from .stage import Stage

translate = QCoreApplication.translate
FEW = 30  # events, for which that takes no noticeable time: they are shown in one go
_NEW_PLACES = 0.003  # seconds a frame spent on finding who stands out where nobody has looked; the next does more
_NEW_LABELS = 0.002  # seconds a frame spent on texts not painted before; the next frame does more
_EDGE = 12.0  # px between what is selected and the ends of the axis


class Navigator(Stage):
    """Goes from pose to pose and paints what is there. Leaves the hands to its heir."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._motion, self._ahead = Motion(self, self._show), Ahead(self)
        self._turns = Turns(self)
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
        self._ahead.drop()
        self._stay = self._opening
        finish(self._laying_out())
        self._show(Pose(self._opening(), 0.0))

    def refresh(self) -> None:
        """Follow the project's filters, which leave what is in view, or new articles, which widen an untouched view."""
        finish(self.refreshing())

    def refreshing(self) -> Work[None]:
        """Do what `refresh` does, with rests; what was shown before is shown until the end."""
        self._turns.drop()
        known, folds, self._hovered = self._feed.count, self._folds, None
        yield from self._laying_out()
        refolded = self._folds != folds
        if refolded:
            self._motion.stop()
        widened = self._stay and (refolded or self._feed.count > known)
        self._show(replace(self._pose, scale=self._stay()) if self._stay and widened else self._pose)

    def follow(self) -> None:
        """Keep in view what is to be, after dates have changed; a view that a hand has moved stays."""
        if self._stay:
            self._show(replace(self._pose, scale=self._stay()))

    def fit(self) -> None:
        """Show all events."""
        self._motion.jump(self._pose, Pose(self._all(), 0.0))
        self._stay = self._all

    def zoom(self, steps: float, x: float) -> None:
        """Zoom by powers of two around a pixel right of the gutter, eased; more zooms join the one under way."""
        aim = self._motion.target(self._pose)
        self._stay = None
        self._motion.zoom(self._pose, replace(aim, scale=aim.scale.zoom(steps, x)))

    def squeeze(self, steps: float, x: float, moved: QPointF) -> None:
        """Zoom by powers of two around a pixel right of the gutter, and move, at once: what fingers hold stays."""
        self._motion.stop()
        self._stay = None
        scale = self._pose.scale.pan(moved.x()).zoom(steps, x)
        self._show(Pose(scale, self._pose.top - moved.y()))

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

    def frame_selection(self) -> None:
        """Zoom to the selected event."""
        if self._selected:
            self.frame_event(self._selected)

    def frame_event(self, key: Key) -> None:
        """Zoom to an event; nothing happens if it is not on the axis."""
        item = self._chart.item(key)
        if item:
            self.frame_items([item])

    def frame_items(self, items: Sequence[Item]) -> None:
        """Zoom to some items of the chart."""
        begin, end = min(item.begin for item in items), max(item.end for item in items)
        self.frame(self._folds.day(begin), self._folds.day(end))

    def frame(self, begin: float, end: float) -> None:
        """Zoom to a time, from day to day; a short one stands in its week or its hours."""
        spare = max(0.0, 7 - (end - begin)) / 2 if end - begin >= 1 else 0.1
        self.go_to(begin - spare, end + spare)

    def go_to(self, begin: float, end: float) -> None:
        """Show the days between two, with as much before and after them."""
        third = self._width() / 3
        self._stay = None
        self._motion.jump(self._pose, replace(self._pose, scale=self._scaled(begin, end, third, third)))

    def show_days(self, first: float, last: float, eased: bool = False) -> None:
        """Show just the days from one to another, at once or eased."""
        self._motion.stop()
        self._stay = None
        move = partial(self._motion.jump, self._pose) if eased else self._show
        move(replace(self._pose, scale=self._scaled(first, last)))

    def show_scale(self, scale: Scale) -> None:
        """Show what a scale of the axis shows, eased."""
        self._motion.stop()
        self._stay = None
        self._motion.jump(self._pose, replace(self._pose, scale=scale))

    def reveal(self, item: Item) -> None:
        """Move as little as needed to bring an item with its label into view; zoom out if it is longer than that."""
        label = self._labels.width(item.title, SCREEN.label, 600)
        scale = holding(item, label, self.scale, min(_EDGE, self._width() / 8))
        strips = self._chart.strips(scale, self._look.lanes, self._height())
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
        few = max(self._feed.count, len(self._project.entries)) <= FEW  # of what is shown, and of what is to be
        if not few:  # what there is stands in for what there will be
            self._show(replace(self._pose, scale=scale))
        self._turns.do(self._resizing(), at_once=few)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene."""
        if self._labels.ratio != self.devicePixelRatioF():
            self._labels = Labels(self.devicePixelRatioF())
            self._scene = None
        if self._chart.haste.lacking:
            self._scene = None
        self._labels.ration(_NEW_LABELS)
        self._chart.haste.begin(_NEW_PLACES, self.scale)
        scene, painter = self.scene, QPainter(self)
        try:
            painter.fillRect(event.rect(), self._theme.paper)
            self._paint(painter, scene)
        finally:
            painter.end()
            unplaced = self._chart.haste.end()
        if unplaced:
            self._ahead.pause()
        else:
            self._ahead.follow(scene)
        if unplaced or self._labels.lacking:
            self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Prepare nothing more. What the last frame lacks comes with no other one: whoever asks now is told all."""
        super().hideEvent(event)
        self._ahead.drop()
        if self._chart.haste.lacking:
            self._chart.haste.leave()
            self._scene = None

    def _paint(self, painter: QPainter, scene: Scene) -> None:
        Canvas(painter, scene, flags(scene, self._project)).paint()
        paint_pills(painter, scene)
        paint_thumb(painter, scene, self.width())
        if not scene.strips:
            lanes = QRectF(GUTTER, AXIS, scene.scale.width, scene.height)
            silence.paint(painter, lanes, silence.of_axis(self._project), self._theme)

    def _resizing(self) -> Work[None]:
        yield from self._laying_out()
        here = self._pose.scale.resized(self._width())  # a hand may have moved it meanwhile
        self._show(replace(self._pose, scale=self._stay() if self._stay else here))
