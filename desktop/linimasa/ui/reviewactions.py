"""What a person decides of events: one action each, with its words and keys."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class ReviewActions(QObject):
    """Their keys are letters, so they work only where events are: elsewhere one writes with them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.accept = self._make(self.tr("Accept, or leave open again"), "U")
        self.reject = self._make(self.tr("Reject, or leave open again"), "Del")
        self.edit = self._make(self.tr("Edit the event…"), "E")
        self.merge = self._make(self.tr("Merge the chosen events"), "M")
        self.split = self._make(self.tr("Split the event by its passages"), "X")
        self.accept_stated = self._make(self.tr("Accept all stated dates that are shown"), "Shift+U")
        self.doubts = self._make(self.tr("All events in doubt…"), "R")
        self.who = self._make(self.tr("Who the actor is…"), "F2")
        self.next_doubtful = self._make(self.tr("Next doubtful event"), "N")
        self.previous_doubtful = self._make(self.tr("Previous doubtful event"), "Shift+N")

    @property
    def all(self) -> tuple[QAction, ...]:
        """Each of them."""
        return (*self.own, *self._others, self.who)

    @property
    def own(self) -> tuple[QAction, ...]:
        """Those of the event that is selected, or of those that are chosen together."""
        return (self.accept, self.reject, self.edit, self.merge, self.split)

    def work_in(self, *parts: QWidget) -> None:
        """Let the keys work in parts of the window."""
        for part in parts:
            part.addActions([*self.own, *self._others])

    def fill(self, menu: QMenu) -> QMenu:
        """Put them into a menu."""
        menu.addActions(self.own)
        menu.addSeparator()
        menu.addActions(self._others)
        menu.addSeparator()
        menu.addAction(self.who)
        return menu

    @property
    def _others(self) -> tuple[QAction, ...]:
        return self.accept_stated, self.next_doubtful, self.previous_doubtful, self.doubts

    def _make(self, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action
