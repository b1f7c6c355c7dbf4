"""What the window can do: one action each, with its words and keys."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from . import size
from .laneactions import LaneActions
from .reviewactions import ReviewActions
from .translation import LANGUAGES, SYSTEM

THEMES = ("system", "light", "dark", "contrast")


class Actions(QObject):
    """The actions of the window; whoever connects them decides what they do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        keys = QKeySequence.StandardKey
        self.open = self._make(self.tr("Open files…"), keys.Open)
        self.open_folder = self._make(self.tr("Open a folder…"), "Ctrl+Shift+O")
        self.recent = QMenu(self.tr("Open recent"), window)
        self.paste = self._make(self.tr("Paste article…"), keys.Paste)
        self.save = self._make(self.tr("Save the project"), keys.Save)
        self.save_as = self._make(self.tr("Save the project as…"), "Ctrl+Shift+S")
        self.close_articles = self._make(self.tr("Close all articles"), "Ctrl+W")
        self.undo = self._make(self.tr("Undo"), "Ctrl+Z")
        self.redo = self._make(self.tr("Redo"), "Ctrl+Shift+Z")
        self.export = self._make(self.tr("Export…"), "Ctrl+E")
        self.print = self._make(self.tr("Print…"), keys.Print)
        self.copy_events = self._make(self.tr("Copy events with their sources"), keys.Copy)
        self.copy_picture = self._make(self.tr("Copy picture"), "Ctrl+Shift+C")
        self.quit = self._make(self.tr("Quit"), "Ctrl+Q")
        self.about = self._make(self.tr("About Linimasa"))
        self.keys = self._make(self.tr("All keys"), "?", "F1")
        self.palette = self._make(self.tr("All commands…"), "Ctrl+Shift+P")
        self._make_views()
        self.toggle_theme = self._make(self.tr("Light or dark"))
        system, light, dark = self.tr("Like the system"), self.tr("Light"), self.tr("Dark")
        self.themes = self._choice(zip(THEMES, (system, light, dark, self.tr("High contrast")), strict=True))
        self.sizes = self._choice([(size.SYSTEM, system), *((each, f"{each}%") for each in size.SIZES)])
        self.reduce_motion = self._make(self.tr("Reduce motion"))
        self.reduce_motion.setCheckable(True)
        self.languages = self._choice([(SYSTEM, system), *LANGUAGES.items()])

    def _make_views(self) -> None:
        keys = QKeySequence.StandardKey
        self.zoom_in = self._make(self.tr("Zoom in"), "Ctrl++")
        self.zoom_out = self._make(self.tr("Zoom out"), "Ctrl+-")
        self.fit = self._make(self.tr("Show everything"), "Ctrl+0")
        self.frame = self._make(self.tr("Frame the selected event"))
        self.back = self._make(self.tr("View before"), "Alt+Left")
        self.forward = self._make(self.tr("View after"), "Alt+Right")
        self.search = self._make(self.tr("Search"), keys.Find)
        self.next_hit = self._make(self.tr("Next hit"), "F3")
        self.previous_hit = self._make(self.tr("Previous hit"), "Shift+F3")
        self.go_to_date = self._make(self.tr("Go to a date…"), "Ctrl+G")
        self.facets = self._make_pane(self.tr("Filters"), "Ctrl+B")
        self.event_list = self._make_pane(self.tr("Event list"), "Ctrl+L")
        self.evidence = self._make_pane(self.tr("Evidence"), "Ctrl+I")
        self.panes = (self.facets, self.event_list, self.evidence)
        self.next_pane = self._make(self.tr("Next pane"), "F6")
        self.previous_pane = self._make(self.tr("Previous pane"), "Shift+F6")
        self.reset_layout = self._make(self.tr("Reset the layout"))
        self.lanes, self.review = LaneActions(self._window, self._make), ReviewActions(self._window)

    def menu(self) -> QMenu:
        """The menu of the whole window."""
        menu = QMenu(self._window)
        menu.addActions([self.open, self.open_folder])
        menu.addMenu(self.recent)
        menu.addAction(self.paste)
        menu.addSeparator()
        menu.addActions([self.save, self.save_as, self.close_articles])
        menu.addSeparator()
        menu.addActions([self.undo, self.redo])
        self.review.fill(menu.addMenu(self.tr("Review")))
        menu.addSeparator()
        menu.addActions([self.export, self.print, self.copy_events, self.copy_picture])
        menu.addSeparator()
        menu.addActions([self.search, self.next_hit, self.previous_hit, self.go_to_date])
        menu.addSeparator()
        self._add_view(menu.addMenu(self.tr("View")))
        theme = menu.addMenu(self.tr("Theme"))
        theme.addActions(self.themes.actions())
        theme.addSeparator()
        theme.addAction(self.reduce_motion)
        menu.addMenu(self.tr("Size")).addActions(self.sizes.actions())
        language = menu.addMenu(self.tr("Language"))
        language.addActions(self.languages.actions())
        menu.addSeparator()
        menu.addMenu(self.tr("Help")).addActions([self.palette, self.keys, self.about])
        menu.addAction(self.quit)
        return menu

    def groups(self) -> tuple[tuple[str, tuple[QAction, ...]], ...]:
        """What has keys, in groups with a name each."""
        zooms = (self.zoom_in, self.zoom_out, self.fit, self.back, self.forward)
        return (
            (self.tr("Articles"), self._on_articles),
            (self.tr("Changes"), (self.undo, self.redo)),
            (self.tr("Review of events"), self.review.all),
            (self.tr("Copies and export"), (self.export, self.print, self.copy_events, self.copy_picture)),
            (self.tr("Find"), (self.search, self.next_hit, self.previous_hit, self.go_to_date)),
            (self.tr("View"), (*zooms, self.lanes.gapless, *self.panes, self.next_pane, self.previous_pane)),
            (self.tr("Lanes"), (self.lanes.up, self.lanes.down)),
            (self.tr("Program"), (self.palette, self.keys, self.quit)),
        )

    @property
    def _on_articles(self) -> tuple[QAction, ...]:
        return self.open, self.open_folder, self.paste, self.save, self.save_as, self.close_articles

    def named(self) -> Iterator[tuple[str, QAction]]:
        """All actions, each with a name that says enough by itself."""
        choices = {
            self.themes: self.tr("Theme: {name}"),
            self.sizes: self.tr("Size: {name}"),
            self.languages: self.tr("Language: {name}"),
        }
        for action in (*self._window.actions(), *self.review.all):
            group = action.actionGroup()
            text = action.text().removesuffix("…")
            yield (choices[group].format(name=text) if group in choices else text), action

    def set_filled(self, filled: bool) -> None:
        """Switch on what needs an article."""
        exports = (self.export, self.print, self.copy_events, self.copy_picture)
        views = (self.zoom_in, self.zoom_out, self.fit, self.frame)
        searches = (self.search, self.next_hit, self.previous_hit, self.go_to_date)
        panes = (*self.panes, self.reset_layout, *self.lanes.all, *self.review.all)
        for action in (self.save, self.save_as, self.close_articles, *exports, *views, *searches, *panes):
            action.setEnabled(filled)

    def check_theme(self, name: str) -> None:
        """Tick a theme's action, without choosing it."""
        _check(self.themes, name)

    def check_size(self, name: str) -> None:
        """Tick a size's action, without choosing it."""
        _check(self.sizes, name)

    def check_language(self, name: str) -> None:
        """Tick a language's action, without choosing it."""
        _check(self.languages, name)

    def _make(self, text: str, *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)
        return action

    def _make_pane(self, text: str, keys: str) -> QAction:
        action = self._make(text, keys)
        action.setCheckable(True)
        return action

    def _add_view(self, menu: QMenu) -> None:
        menu.addActions([self.zoom_in, self.zoom_out, self.fit, self.frame, self.back, self.forward])
        menu.addAction(self.lanes.gapless)
        menu.addSeparator()
        self.lanes.fill(menu.addMenu(self.tr("Lanes")))
        menu.addSeparator()
        menu.addActions(self.panes)
        menu.addActions([self.next_pane, self.previous_pane, self.reset_layout])

    def _choice(self, options: Iterable[tuple[str, str]]) -> QActionGroup:
        """One action an option, of which one is ticked."""
        group = QActionGroup(self)
        for name, text in options:
            action = self._make(text)
            action.setCheckable(True)
            action.setData(name)
            group.addAction(action)
        return group


def _check(group: QActionGroup, name: str) -> None:
    for action in group.actions():
        action.setChecked(action.data() == name)
