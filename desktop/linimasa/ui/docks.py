"""A pane that can stand at any side of the timeline, in a tab, or in a window of its own."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QMoveEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from .panehead import PaneHead
from .theme import LIGHT, Theme

Area = Qt.DockWidgetArea
_WIDE, _HIGH = 320, 240  # px of a pane that was just put to a side


class Dock(QDockWidget):
    """A pane under its own head, with the entries and buttons that move and close it.

    Signals:
        rearranged(): it stands elsewhere, has another size, or was closed or opened.
    """

    rearranged = Signal()

    def __init__(self, host: QMainWindow, pane: QWidget, head: PaneHead, area: Area, size: QSize) -> None:
        super().__init__(head.name, host)
        self.setObjectName(f"{pane.objectName()}-dock")
        self._host, self._area, self._size, self._theme = host, area, size, LIGHT
        self.pane, self.head = pane, head
        self.setWidget(pane)
        self.setTitleBarWidget(head)
        self.more, self.close_button = head.add_ends()
        self.close_button.clicked.connect(self.close)
        self._add_places()
        for happened in (self.dockLocationChanged, self.topLevelChanged, self.visibilityChanged):
            happened.connect(lambda: self.rearranged.emit())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.topLevelChanged.connect(self._hold_keyboard)
        host.addDockWidget(area, self)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.head.set_theme(theme)
        self.update()

    def sizeHint(self) -> QSize:
        return self._size

    def bring(self, shown: bool) -> None:
        """Open it, before others in its tabs, or close it."""
        self.setVisible(shown)
        if shown:
            self.raise_()

    def put(self, area: Area) -> None:
        """Let it stand at a side of the timeline."""
        self.setFloating(False)
        self._host.addDockWidget(area, self)
        upright = area in (Area.LeftDockWidgetArea, Area.RightDockWidgetArea)
        way = Qt.Orientation.Horizontal if upright else Qt.Orientation.Vertical
        self._host.resizeDocks([self], [_WIDE if upright else _HIGH], way)

    def put_back(self) -> None:
        """Let it stand where it stood at first."""
        self.put(self._area)
        self.show()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.rearranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rearranged.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isFloating():  # no window system draws an edge around it
            painter = QPainter(self)
            painter.setPen(QPen(self._theme.card_edge, 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _add_places(self) -> None:
        """Where it can stand, for hands that have no mouse."""
        menu, places = self.head.menu, QActionGroup(self)
        if not menu.isEmpty():
            menu.addSeparator()
        for text, area in (
            (self.tr("At the left"), Area.LeftDockWidgetArea),
            (self.tr("At the right"), Area.RightDockWidgetArea),
            (self.tr("At the top"), Area.TopDockWidgetArea),
            (self.tr("At the bottom"), Area.BottomDockWidgetArea),
            (self.tr("In a window of its own"), Area.NoDockWidgetArea),
        ):
            action = places.addAction(text)
            action.setCheckable(True)
            action.setData(area)
        menu.addActions(places.actions())
        menu.addSeparator()
        menu.addAction(self.tr("Close this pane")).triggered.connect(self.close)
        places.triggered.connect(lambda action: self._place(action.data()))
        menu.aboutToShow.connect(lambda: self._check(places))

    def _place(self, area: Area) -> None:
        if area == Area.NoDockWidgetArea:
            self.setFloating(True)
        else:
            self.put(area)
        self.more.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _hold_keyboard(self, floating: bool) -> None:
        """A new window would give it to its first button, with a ring."""
        if floating:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self, places: QActionGroup) -> None:
        now = Area.NoDockWidgetArea if self.isFloating() else self._host.dockWidgetArea(self)
        for action in places.actions():
            action.setChecked(action.data() == now)
