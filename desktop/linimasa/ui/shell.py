"""What the main window is made of, and how its parts lie; what they tell each other is in `window`."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from . import commandpalette, keysheet, rounds, style, taborder
from .actions import Actions
from .actorcard import ActorCards
from .appearance import Appearance
from .arranging import Arranging
from .arrivals import Arrivals
from .centre import Centre
from .commandpalette import CommandPalette
from .contextmenus import ContextMenus
from .coverage import CoverageView
from .doubtscard import DoubtsCards
from .dropping import Dropping
from .editcard import EditCards
from .editing import Editing
from .evidence import Evidence
from .exporting import Exporter
from .facets import Facets
from .fanning import Fanning
from .frompicture import FromPicture
from .goto import GoToDate
from .keysheet import KeySheet
from .lostcard import LostCards
from .memory import Memory
from .newcomers import Newcomers
from .notices import Notices
from .opening import Opening
from .overlay import Overlay
from .question import Question
from .reading import Reader
from .readingview import ReadingView
from .reference import References
from .remedies import Remedies
from .reopen import Reopening
from .settings import Settings
from .status import Status
from .theme import Theme
from .timeline.lanebutton import LaneButton
from .toolbar import Toolbar
from .welcome import Welcome
from .workspace import Workspace


class Shell(QMainWindow):
    """Toolbar, welcome or workspace, and status bar; above them cards."""

    def __init__(self) -> None:
        super().__init__()
        self._settings = Settings()
        self._build()

    def furnish(self) -> None:
        """Make all parts anew; what they knew is gone, but for what is remembered."""
        self.memory.close()
        self.reader.stop()
        self.pictured.stop()
        self.exporter.stop()
        self.arrivals.drop()  # what it keeps from the collector of garbage would stay for ever
        for action in self.actions():
            self.removeAction(action)  # its keys are another's now
        for part in self.findChildren(QObject, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not isinstance(part, QLayout):
                part.deleteLater()
        self._build()

    def set_theme(self, theme: Theme) -> None:
        """Paint everything in a theme."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(theme.palette())
        self.setStyleSheet(style.sheet(theme))
        main = (self.welcome, self.facets, self.centre, self.evidence, self.workspace, self.toolbar, self.status)
        cards = (self.edit_card, self.actor_card, self.doubts_card, self.lost_card)
        for part in (*main, *self._above, *cards, self.key_sheet, self.go_to_date, self.command_palette):
            part.set_theme(theme)
        self.commands.check_theme(self.appearance.choice)

    def show_filled(self, filled: bool) -> None:
        """Show the workspace or the welcome; the keyboard goes along."""
        shown, focused = self.workspace if filled else self.welcome, self.focusWidget()
        held = focused is None or focused is self.stack or self.stack.isAncestorOf(focused)
        if self.stack.currentWidget() is not shown:
            self.stack.setCurrentWidget(shown)
            if held:
                self.focus_content()
        self.commands.set_filled(filled)

    def focus_content(self) -> None:
        """Let the timeline take the keyboard, or the welcome, where nothing is ringed before a key is pressed."""
        (self.timeline if self.stack.currentWidget() is self.workspace else self.stack).setFocus()

    def order_tabs(self) -> None:
        """Let Tab go through the window as one reads it."""
        taborder.arrange(self.toolbar, self.welcome, *self.workspace.parts, self.status)

    def go_round(self, way: int) -> None:
        """Let the next (1) or the previous (-1) pane take the keyboard."""
        workspace, centre = self.workspace, self.centre
        stations = (
            (self.toolbar, self.toolbar.first),
            (self.welcome, self.welcome.first),
            (workspace.facets, self.facets.actors),
            (centre.timeline, centre.timeline),
            (centre.overview, centre.overview),
            (workspace.list, centre.list.table),
            (workspace.evidence, self.evidence.source),
        )
        rounds.go(stations, way)

    def _make_key_sheet(self, parent: QWidget, theme: Theme) -> KeySheet:
        return KeySheet(parent, theme, keysheet.groups(self.commands.groups()))

    def _make_palette(self, parent: QWidget, theme: Theme) -> CommandPalette:
        others = ((words, action) for words, action in self.commands.named() if action is not self.commands.palette)
        card = CommandPalette(parent, theme, commandpalette.deeds(others, self.timeline))
        card.wanted.connect(lambda act: QTimer.singleShot(0, self, act))  # when the keyboard is where it was
        return card

    def _make_go_to_date(self, parent: QWidget, theme: Theme) -> GoToDate:
        card = GoToDate(parent, theme, self.reader.extract)
        card.wanted.connect(self.timeline.frame)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for above in self._above:
            above.place()

    def _build(self) -> None:
        self.appearance = Appearance(self._settings, self)
        self.reader, self.exporter = Reader(self), Exporter(self, self._settings)
        theme = self.appearance.theme
        self.commands = Actions(self)
        self.toolbar, self.status = Toolbar(self.commands), Status()
        self.welcome, self.facets = Welcome(self.commands), Facets(theme)
        self.centre, self.evidence = Centre(), Evidence(theme, self.commands.review)
        self.timeline = self.centre.timeline
        self._build_hands()
        self.notices = Notices(self, self.status, theme)
        self.coverage = CoverageView(self, self.status, theme)
        self.readings = ReadingView(self, self.reader, self.status, theme)
        self.arrivals, self.newcomers = Arrivals(self), Newcomers(self.status, self)
        self.opening, self.pictured = Opening(self, self._settings, self.reader, theme), FromPicture(self)
        self.references = References(self, self.reader, self.evidence, self.status, theme)
        self.reopening, self.question = Reopening(self, self.reader, self.evidence, theme), Question(self, theme)
        self.remedies = Remedies(self, self.reader, self.notices, self.reopening, self._settings, theme)
        asking = (self.references, self.reopening, self.remedies, self.opening, self.fanning, self.question)
        self._above = (self.notices, self.coverage, self.readings, *asking)
        self.editing = Editing(self.commands.undo, self.commands.redo, self)
        self.workspace = Workspace(self.facets, self.centre, self.evidence)
        self.dropping = Dropping(self, self.workspace.docks)
        self.dropping.dragged.connect(self.welcome.show_drag)
        self.workspace.connect_actions(self.commands.panes, self.commands.reset_layout)
        self.memory = Memory(self, self.workspace, self.centre, self.opening, self._settings)
        self.opening.show_recent_in(self.commands.recent)
        self.opening.show_recent_on(self.welcome.recent)
        self._connect_views()
        self._lay_out()

    def _build_hands(self) -> None:
        """What acts on the timeline from outside of it."""
        self.arranging = Arranging(self.commands.lanes, self.timeline, self._settings, self)
        self.menus = ContextMenus(self, self.commands, self.arranging)
        self.command_palette, self.key_sheet = Overlay(self, self._make_palette), Overlay(self, self._make_key_sheet)
        self.go_to_date = Overlay(self, self._make_go_to_date)
        self.edit_card, self.actor_card = EditCards(self, self.reader.extract), ActorCards(self)
        self.doubts_card, self.lost_card = DoubtsCards(self), LostCards(self)
        self.fanning, self.lane_button = Fanning(self, self.timeline), LaneButton(self.timeline)
        self.appearance.stilled.connect(self._still)
        self._still(self.appearance.reduced_motion)

    def _still(self, reduced: bool) -> None:
        """Let nothing move by itself, or let things move."""
        self.timeline.reduced_motion = reduced
        self.commands.reduce_motion.setChecked(reduced)

    def _show_visits(self) -> None:
        """Offer the ways that there are to views before and after."""
        self.commands.back.setEnabled(self.timeline.visits.can_go_back)
        self.commands.forward.setEnabled(self.timeline.visits.can_go_forward)

    def _connect_views(self) -> None:
        """What actions do that change the view only."""
        for moved in (self.timeline.visits.changed, self.timeline.range_changed):
            moved.connect(self._show_visits)
        self._show_visits()
        for action, does in (
            (self.commands.zoom_in, self.timeline.zoom_in),
            (self.commands.zoom_out, self.timeline.zoom_out),
            (self.commands.fit, self.timeline.fit),
            (self.commands.frame, self.timeline.frame_selection),
            (self.commands.back, partial(self.timeline.visits.go, -1)),
            (self.commands.forward, partial(self.timeline.visits.go, 1)),
            (self.commands.search, self.toolbar.ask),
            (self.commands.next_hit, partial(self.centre.step_hit, 1)),
            (self.commands.previous_hit, partial(self.centre.step_hit, -1)),
            (self.commands.go_to_date, self.go_to_date.toggle),
            (self.commands.next_pane, partial(self.go_round, 1)),
            (self.commands.previous_pane, partial(self.go_round, -1)),
            (self.commands.keys, self.key_sheet.toggle),
            (self.commands.palette, self.command_palette.toggle),
            (self.commands.reduce_motion, self.appearance.reduce_motion),
            (self.commands.toggle_theme, self.appearance.toggle),
        ):
            action.triggered.connect(does)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.stack.setAccessibleName("Linimasa")
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
        self.focus_content()
