"""The events that stand at one place, fanned out: a card with one row each, for a crowd that was clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QWidget

from ..chart.items import Item
from ..project import Project
from . import numbers
from .fanrows import ROW, FanRows
from .flick import flick
from .popover import Popover, primary
from .text import TextBlock
from .theme import LIGHT, Theme
from .timeline import TimelineView
from .timeline.look import AXIS, GUTTER
from .timeline.pileup import Pile, pile_at, pile_of

_WIDTH, _ROWS = 520, 10  # px, and rows to be seen at once
_MOST = 500  # rows of a card


class FanCard(Popover):
    """Rows of mark, date and title, in the order of time; Enter or a click selects one.

    Signals:
        selected(key): this event is wanted.
        zoomed(): all of them shall be framed.
    """

    selected = Signal(object)
    zoomed = Signal()

    def __init__(self, parent: QWidget, theme: Theme, project: Project, items: Sequence[Item]) -> None:
        title = numbers.tr("%Ln events at one place", None, len(items))
        super().__init__(parent, theme, title, _WIDTH)
        ordered = sorted(items, key=lambda item: (item.begin, item.end, item.key))[:_MOST]
        self.rows = QListWidget()
        self.rows.setAccessibleName(title)
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        flick(self.rows)
        self.rows.setUniformItemSizes(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        entries = [entry for item in ordered if (entry := project.entry(item.key))]
        FanRows(self.rows, theme, project, entries)
        self.rows.setFixedHeight(ROW * min(len(entries), _ROWS) + 4)
        self.column.addWidget(self.rows)
        if len(items) > _MOST:
            words = self.tr("The first {n} of them. Zoom in to see the others.").format(n=numbers.told(_MOST))
            self.column.addWidget(TextBlock(words, 12, line=18, lines=2).set_colour(theme.ink3))
        self.zoom = QPushButton(self.tr("Zoom to these"))
        self.zoom.clicked.connect(self.zoomed)
        close = primary(self.tr("Close"))
        close.clicked.connect(self.closed)
        self.add_buttons(self.zoom, close)
        self.rows.itemClicked.connect(self._choose)
        self.rows.setCurrentRow(0)

    def accept(self) -> None:
        """Select the event of the current row."""
        self._choose(self.rows.currentItem())

    def _choose(self, row: QListWidgetItem | None) -> None:
        if row:
            self.selected.emit(tuple(row.data(Qt.ItemDataRole.UserRole)))
            self.closed.emit()


class Fanning(QObject):
    """Shows the card of a crowd whose number is clicked, or of the one that the selected event is in.

    Signals:
        selected(key): an event of the crowd is wanted.
    """

    selected = Signal(object)

    def __init__(self, window: QWidget, timeline: TimelineView) -> None:
        super().__init__(window)
        self._window, self._timeline, self._theme = window, timeline, LIGHT
        self._project = Project()
        self.card: FanCard | None = None
        timeline.installEventFilter(self)
        timeline.range_changed.connect(self.close)  # the crowd is elsewhere, or another one

    def set_project(self, project: Project) -> None:
        """Read titles and dates from a project."""
        self._project = project
        self.close()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme, from the next card on."""
        self._theme = theme
        self.close()

    def place(self) -> None:
        """The window has another size."""
        self.close()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the clicks on the number of a crowd, and the space bar."""
        pile = self._meant(event)
        if pile:
            self._timeline.pan(0)  # it stays where it is, as the card will
            self._show(pile)
        return pile is not None

    def close(self) -> None:
        """Put the card away; the keyboard goes back to the timeline."""
        if self.card:
            held = self.card.isAncestorOf(self._window.focusWidget() or self._window)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
            if held:
                self._timeline.setFocus(Qt.FocusReason.PopupFocusReason)

    def _meant(self, event: QEvent) -> Pile | None:
        kind = event.type()  # of every event, painting and the end of the timeline among them
        if kind is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            left = event.button() is Qt.MouseButton.LeftButton
            return pile_at(self._timeline.scene, event.position() - QPointF(GUTTER, AXIS)) if left else None
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            return pile_of(self._timeline.scene)
        return None

    def _show(self, pile: Pile) -> None:
        self.close()
        card = self.card = FanCard(self._window, self._theme, self._project, pile.items)
        card.selected.connect(self.selected)
        card.zoomed.connect(lambda: self._zoom(pile))
        card.closed.connect(self.close)
        corner = self._timeline.mapTo(self._window, pile.box.topLeft().toPoint())
        card.place_at(QRect(corner, pile.box.size().toSize()))
        card.show()
        card.raise_()
        card.rows.setFocus(Qt.FocusReason.PopupFocusReason)

    def _zoom(self, pile: Pile) -> None:
        self.close()
        self._timeline.frame_items(pile.items)
