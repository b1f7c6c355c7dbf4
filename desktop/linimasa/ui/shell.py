"""What the main window is made of, and how its parts lie; what they tell each other is in `window`."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from . import style, taborder
from .actions import Actions
from .appearance import Appearance
from .arrivals import Arrivals
from .centre import Centre
from .editing import Editing
from .evidence import Evidence
from .exporting import Exporter
from .facets import Facets
from .memory import Memory
from .notices import Notices
from .opening import Opening
from .reading import Reader
from .reference import References
from .settings import Settings
from .status import Status
from .theme import Theme
from .toolbar import Toolbar
from .welcome import Welcome
from .workspace import Workspace


class Shell(QMainWindow):
    """Toolbar, welcome or workspace, and status bar; above them cards.

    Signals:
        dropped(paths): files and folders were dropped on the window.
    """

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._settings = Settings()
        self.appearance = Appearance(self._settings, self)
        self.reader, self.exporter = Reader(self), Exporter(self, self._settings)
        self._build(self.appearance.theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint everything in a theme."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(theme.palette())
        self.setStyleSheet(style.sheet(theme))
        main = (self.welcome, self.facets, self.centre, self.evidence, self.workspace, self.toolbar, self.status)
        for part in (*main, self.notices, self.references, self.opening):
            part.set_theme(theme)
        self.commands.check_theme(self.appearance.choice)

    def order_tabs(self) -> None:
        """Let Tab go through the window as one reads it."""
        taborder.arrange(self.toolbar, self.welcome, *self.workspace.parts, self.status)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.welcome.show_drag(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.welcome.show_drag(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.welcome.show_drag(False)
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for above in (self.notices, self.references, self.opening):
            above.place()

    def _build(self, theme: Theme) -> None:
        self.commands = Actions(self)
        self.toolbar, self.status = Toolbar(self.commands), Status()
        self.welcome, self.facets = Welcome(self.commands), Facets(theme)
        self.centre, self.evidence = Centre(), Evidence(theme)
        self.timeline = self.centre.timeline
        self.notices = Notices(self, self.status, theme)
        self.arrivals = Arrivals(self)
        self.opening = Opening(self, self._settings, self.reader, theme)
        self.references = References(self, self.reader, self.evidence, self.status, theme)
        self.editing = Editing(self.commands.undo, self.commands.redo, self)
        self.workspace = Workspace(self.facets, self.centre, self.evidence)
        self.workspace.connect_actions(self.commands.panes, self.commands.reset_layout)
        self.memory = Memory(self, self.workspace, self.centre, self.opening, self._settings)
        self.opening.show_recent_in(self.commands.recent)
        self.opening.show_recent_on(self.welcome.recent)
        self._lay_out()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.workspace)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        self.order_tabs()
        self.stack.setFocus()  # nothing is ringed before a key is pressed
