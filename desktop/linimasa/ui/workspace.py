"""What the window shows when articles are open: the timeline in the middle and the panes around it."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from .centre import Centre
from .docks import Area, Dock
from .evidence import Evidence
from .facets import Facets
from .theme import LIGHT, Theme

VERSION = 1  # of the layout: another one is not restored
_FACETS, _LIST, _EVIDENCE = QSize(248, 640), QSize(984, 217), QSize(368, 640)
_GAP = 5  # px between two panes, of which the first is a line: wide enough for a hand


class Workspace(QMainWindow):
    """The timeline and three panes that can be moved, floated, tabbed, closed and brought back.

    Signals:
        changed(): the layout is another.
        reordered(): a pane went into another window; the order of its controls is to be told anew.
    """

    changed = Signal()
    reordered = Signal()

    def __init__(self, facets: Facets, centre: Centre, evidence: Evidence) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)  # it is a part of the window
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setDocumentMode(True)
        for corner, area in (
            (Qt.Corner.TopLeftCorner, Area.LeftDockWidgetArea),
            (Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea),
            (Qt.Corner.TopRightCorner, Area.RightDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea),
        ):
            self.setCorner(corner, area)
        self._centre = centre
        self.setCentralWidget(centre)
        self.facets = Dock(self, facets, facets.head, Area.LeftDockWidgetArea, _FACETS)
        self.list = Dock(self, centre.list, centre.list.head, Area.BottomDockWidgetArea, _LIST)
        self.evidence = Dock(self, evidence, evidence.head, Area.RightDockWidgetArea, _EVIDENCE)
        facets.setMinimumSize(200, 120)
        centre.list.setMinimumSize(320, 51)  # two heads, a line and a row
        evidence.setMinimumSize(320, 160)
        self.docks = (self.facets, self.list, self.evidence)
        self._kept = QByteArray()
        self._line = LIGHT.line
        for dock in self.docks:
            dock.rearranged.connect(self.changed)
            dock.topLevelChanged.connect(lambda: self.reordered.emit())

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._line = theme.line
        for dock in self.docks:
            dock.set_theme(theme)
        self.update()

    def connect_actions(self, panes: Sequence[QAction], reset: QAction) -> None:
        """Let actions open and close the panes, in the order of `docks`, and put them back."""
        for dock, action in zip(self.docks, panes, strict=True):
            action.triggered.connect(dock.bring)
            dock.visibilityChanged.connect(lambda _on, dock=dock, action=action: action.setChecked(not dock.isHidden()))
        reset.triggered.connect(self.reset)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What is in it, as it is read."""
        facets, events, evidence = ((dock.head, dock.pane) for dock in self.docks)
        return (*facets, self._centre, *events, *evidence)

    def layout_state(self) -> QByteArray:
        """Where the panes stand, for `restore`; while this is hidden, where they will stand."""
        return self._kept if self.isHidden() else self.saveState(VERSION)

    def restore(self, state: QByteArray) -> None:
        """Let the panes stand as they stood, once this is shown; a state of another version changes nothing."""
        self._kept = state
        if not self.isHidden():
            self._arrange()

    def reset(self) -> None:
        """Let the panes stand as at first."""
        for dock in self.docks:
            dock.put_back()
        self._size_docks()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take along the panes that are windows."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._kept = self.saveState(VERSION)
            for dock in self.docks:
                if dock.isFloating():
                    dock.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring back the panes that are windows."""
        super().showEvent(event)
        if not event.spontaneous():
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines between the panes."""
        super().paintEvent(event)
        painter = QPainter(self)
        for part in (self._centre, *self.docks):
            box, middle = part.geometry(), part.geometry().center()
            if not part.isVisible() or part.isWindow():
                continue
            if self.childAt(box.right() + 1, middle.y()) is None:
                painter.fillRect(box.right() + 1, box.top(), 1, box.height() + _GAP, self._line)
            if self.childAt(middle.x(), box.bottom() + 1) is None:
                painter.fillRect(box.left() - _GAP + 1, box.bottom() + 1, box.width() + _GAP, 1, self._line)

    def _arrange(self) -> None:
        if not self.restoreState(self._kept, VERSION):
            self._size_docks()

    def _size_docks(self) -> None:
        self.resizeDocks([self.facets, self.evidence], [_FACETS.width(), _EVIDENCE.width()], Qt.Orientation.Horizontal)
        self.resizeDocks([self.list], [_LIST.height()], Qt.Orientation.Vertical)
