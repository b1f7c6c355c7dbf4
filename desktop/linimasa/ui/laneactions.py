"""What can be done with the lanes and the axis: one action each, with its words and keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ..project import Grouping


class LaneActions(QObject):
    """What lanes are made of, and what is done with the lane of the selected event. `make` adds to the window."""

    def __init__(self, window: QWidget, make: Callable[..., QAction]) -> None:
        super().__init__(window)
        self.groupings = QActionGroup(self)
        for grouping, words in (
            (Grouping.ACTOR, self.tr("Lanes by actor")),
            (Grouping.ARTICLE, self.tr("Lanes by article")),
            (Grouping.KIND, self.tr("Lanes by kind")),
            (Grouping.LANGUAGE, self.tr("Lanes by language")),
            (Grouping.NOTHING, self.tr("One lane for all events")),
        ):
            action = make(words)
            action.setCheckable(True)
            action.setData(grouping)
            self.groupings.addAction(action)
        self.up = make(self.tr("Move the lane up"), "Alt+Up")
        self.down = make(self.tr("Move the lane down"), "Alt+Down")
        self.pin = make(self.tr("Pin the lane at the top, or unpin it"))
        self.fold = make(self.tr("Fold the lane, or open it"))
        self.by_number = make(self.tr("Order the lanes by number of events"))
        self.era = make(self.tr("Show the selected event as an era, or no more"))
        self.gapless = make(self.tr("Fold empty stretches"), "Ctrl+Shift+G")
        self.gapless.setCheckable(True)

    @property
    def all(self) -> tuple[QAction, ...]:
        """Each of them."""
        own = (self.up, self.down, self.pin, self.fold, self.by_number, self.era, self.gapless)
        return (*self.groupings.actions(), *own)

    def fill(self, menu: QMenu) -> QMenu:
        """Put them into a menu."""
        menu.addActions(self.groupings.actions())
        menu.addSeparator()
        menu.addActions([self.up, self.down, self.pin, self.fold])
        menu.addSeparator()
        menu.addAction(self.by_number)
        menu.addAction(self.era)
        return menu
