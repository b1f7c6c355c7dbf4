"""The button at the head of the lane under the pointer: it opens the lane's menu."""

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolButton

from ...chart.layout import Strip
from .. import icons
from .look import AXIS, GUTTER
from .view import TimelineView

_SIZE, _RIGHT = 24, 4  # px


class LaneButton(QToolButton):
    """Comes where the pointer is over the gutter, and goes with it. Keys reach the same menu by Shift+F10."""

    def __init__(self, timeline: TimelineView) -> None:
        super().__init__(timeline)
        self._timeline = timeline
        self._strip: Strip | None = None
        self.setFixedSize(_SIZE, _SIZE)
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("Menu of the lane"))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self._ask)
        timeline.installEventFilter(self)
        timeline.range_changed.connect(lambda _begin, _end: self.hide())
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the pointer over the gutter."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            self._follow(event.position())
        elif event.type() is QEvent.Type.Leave and not self.underMouse():
            self.hide()
        return False

    def _follow(self, at: QPointF) -> None:
        scene = self._timeline.scene
        y = at.y() - AXIS + scene.top
        over = at.x() < GUTTER and at.y() >= AXIS
        strip = next((s for s in scene.strips if s.top <= y < s.top + s.height), None) if over else None
        self._strip = strip
        self.setVisible(strip is not None)
        if strip:
            self.setIcon(icons.icon("more", scene.theme, 18))
            self.move(round(GUTTER) - _SIZE - _RIGHT, round(max(AXIS, AXIS + strip.top - scene.top + 2)))

    def _ask(self) -> None:
        if self._strip:
            below = self.mapToGlobal(self.rect().bottomLeft())
            self._timeline.menu_wanted.emit(below, None, self._strip.lane.lane)
