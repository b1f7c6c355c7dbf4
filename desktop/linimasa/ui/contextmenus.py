"""The menus of the timeline: of an event, of a lane, and of the place where nothing is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ..chart.lanes import Lane, LaneKind
from ..chart.stock import stock
from ..model import EventKind
from ..project import Entry, Facet, Key, Project, Value
from .actions import Actions
from .arranging import Arranging
from .theme import drawable
from .timeline.eras import known_as, may_be
from .timeline.lanehead import lane_name

_ACTORS = 4  # of an event, that can be shown alone or hidden
_LONGEST = 40  # characters of a name in a menu


class ContextMenus(QObject):
    """Makes a menu for what a hand asks about.

    Signals:
        filtered(filters): other filters are wanted.
        who_wanted(key): who an actor is.
        read_wanted(key), frame_wanted(key), copy_wanted(key): an event's evidence, its days, or it with its source.
    """

    filtered = Signal(object)
    read_wanted = Signal(object)
    frame_wanted = Signal(object)
    copy_wanted = Signal(object)
    who_wanted = Signal(object)

    def __init__(self, window: QWidget, commands: Actions, arranging: Arranging) -> None:
        super().__init__(window)
        self._window, self._commands, self._arranging = window, commands, arranging
        self._project = Project()
        self.menu: QMenu | None = None

    def show(self, project: Project, at: QPoint, key: Key | None, lane: Lane | None) -> None:
        """Show the menu of an event, else of a lane; one at a time."""
        if self.menu and self.menu.isVisible():
            return
        self.menu = self._new(project)
        entry = project.entry(key) if key else None
        if entry:
            self._add_event(self.menu, entry)
        if lane:
            self._add_lane(
                self.menu.addMenu(self.tr("Lane “{name}”").format(name=self._cut(lane_name(lane))))
                if entry
                else self.menu,
                lane,
            )
        self.menu.addSeparator()
        self._add_views(self.menu)
        self.menu.popup(at)

    def show_actor(self, project: Project, at: QPoint, key: str) -> None:
        """Show the menu of an actor."""
        self.menu = self._new(project)
        self._add_actor(self.menu, key)
        self.menu.popup(at)

    def _new(self, project: Project) -> QMenu:
        if self.menu:
            self.menu.deleteLater()
        self._project = project
        return QMenu(self._window)

    def _add_actor(self, menu: QMenu, key: str) -> None:
        name = self._cut(self._project.cast.members[key].name)
        self._add(menu, self.tr("Who is {name}…").format(name=name), lambda: self.who_wanted.emit(key))
        self._add_filters(menu, Facet.ACTORS, key, name)

    def _add_event(self, menu: QMenu, entry: Entry) -> None:
        for words, wanted in (
            (self.tr("Read the evidence"), self.read_wanted),
            (self.tr("Frame the event"), self.frame_wanted),
            (self.tr("Copy with sources"), self.copy_wanted),
        ):
            self._add(menu, words, partial(wanted.emit, entry.key))
        self._add(menu, self.tr("Copy the title"), partial(_copy, drawable(entry.event.title)))
        self._add_era(menu, entry)
        menu.addSeparator()
        menu.addActions(self._commands.review.own)
        menu.addSeparator()
        for key in entry.holders[:_ACTORS]:
            self._add_filters(menu, Facet.ACTORS, key, self._cut(self._project.cast.members[key].name))
        menu.addSeparator()

    def _add_era(self, menu: QMenu, entry: Entry) -> None:
        if not may_be(stock(self._project, drawable).item(entry.key)):
            return
        known, arranging = known_as(self._project, entry.key), self._arranging
        action = self._add(menu, self.tr("Shown as an era"), partial(arranging.raise_era, known))
        action.setCheckable(True)
        action.setChecked(known in arranging.arrangement.eras)

    def _add_lane(self, menu: QMenu, lane: Lane) -> None:
        facet = _facet(lane)
        if lane.kind is LaneKind.ACTOR:
            self._add_actor(menu, lane.key)
            menu.addSeparator()
        elif facet:
            self._add_filters(menu, *facet, self._cut(lane_name(lane)))
            menu.addSeparator()
        arranging, arrangement = self._arranging, self._arranging.arrangement
        self._add(menu, self.tr("Move up"), partial(arranging.move, -1, lane.key))
        self._add(menu, self.tr("Move down"), partial(arranging.move, 1, lane.key))
        for words, on, does in (
            (self.tr("Pinned at the top"), lane.key in arrangement.pinned, arranging.pin),
            (self.tr("Folded"), lane.key in arrangement.folded, arranging.fold),
        ):
            action = self._add(menu, words, partial(does, lane.key))
            action.setCheckable(True)
            action.setChecked(on)

    def _add_views(self, menu: QMenu) -> None:
        commands = self._commands
        commands.lanes.fill(menu.addMenu(self.tr("Lanes")))
        menu.addActions([commands.lanes.gapless, commands.go_to_date, commands.fit, commands.back, commands.forward])
        menu.addSeparator()
        menu.addAction(commands.copy_picture)

    def _add_filters(self, menu: QMenu, facet: Facet, value: Value, name: str) -> None:
        """Show only what has a value, or hide it."""
        project, filters = self._project, self._project.filters
        hidden = filters.hidden(facet)
        alone = bool(hidden) and hidden == frozenset(project.counts()[facet]) - {value}
        only = self.tr("Show all again") if alone else self.tr("Only {name}").format(name=name)
        hide = self.tr("Hide {name}").format(name=name)
        self._add(menu, only, lambda: self.filtered.emit(filters.solo(facet, value, project.counts()[facet])))
        self._add(menu, hide, lambda: self.filtered.emit(filters.toggled(facet, value)))

    def _add(self, menu: QMenu, words: str, does: Callable[[], object]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda _on=False: does())
        return action

    def _cut(self, name: str) -> str:
        """A name as it stands in a menu, where & would be a mnemonic."""
        plain = drawable(name)
        return (plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…").replace("&", "&&")


def _facet(lane: Lane) -> tuple[Facet, Value] | None:
    """What all events of a lane have in common, as far as filters know it."""
    if lane.kind is LaneKind.ACTOR:
        return Facet.ACTORS, lane.key
    if lane.kind is LaneKind.NONE:
        return Facet.ACTORS, None
    if lane.kind is LaneKind.ARTICLE and lane.items:
        return Facet.ARTICLES, lane.items[0].key[0]
    if lane.kind is LaneKind.KIND:
        return Facet.KINDS, EventKind(lane.name)
    return (Facet.LANGUAGES, lane.name) if lane.kind is LaneKind.LANGUAGE else None


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
