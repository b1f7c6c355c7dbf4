"""The command palette: everything the window can do, found by words or keys and done by Enter."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from .flick import flick
from .keyrow import paint_row
from .keytable import cap
from .overlay import FieldCard
from .text import TextBlock
from .theme import Theme
from .timeline import TimelineView
from .timeline import keys as timelinekeys

_WIDTH, _ROW, _ROWS = 560, 32, 12  # px, and rows to be seen at once
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}


class Deed(NamedTuple):
    """Something that can be done: its words, the caps of its keys, and the deed."""

    words: str
    keys: tuple[str, ...]
    act: Callable[[], object]


def deeds(actions: Iterable[tuple[str, QAction]], timeline: TimelineView) -> list[Deed]:
    """What can be done now: actions by their names, and what keys do on the timeline; no two with the same words."""
    found: dict[str, Deed] = {}
    for words, action in actions:
        if action.isEnabled():
            found.setdefault(words, Deed(words, tuple(cap(keys) for keys in action.shortcuts()), action.trigger))
    for binding in timelinekeys.bindings() if timeline.isVisible() else ():
        keys = tuple(dict.fromkeys(cap(key) for key in binding.keys))
        deed = found.get(binding.words, Deed(binding.words, (), partial(binding.act, timeline)))
        found[binding.words] = deed._replace(keys=(*deed.keys, *keys))
    return list(found.values())


def ranked(every: Iterable[Deed], wanted: str) -> list[Deed]:
    """The deeds that have all words wanted in their own or in their keys; those that begin with them first."""
    parts = wanted.casefold().split()

    def rank(deed: Deed) -> int:
        own = f" {deed.words.casefold()}"
        return sum(2 - own.startswith(f" {part}") - (f" {part}" in own) for part in parts)

    having = [deed for deed in every if all(part in f"{deed.words} {' '.join(deed.keys)}".casefold() for part in parts)]
    return sorted(having, key=rank)


class CommandPalette(FieldCard):
    """A field, and below it what can be done and has the words in it.

    Signals:
        wanted(act): this shall be done, once the card is away.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, every: Sequence[Deed]) -> None:
        super().__init__(parent, theme, self.tr("All commands"), _WIDTH)
        self._every, self._found = every, list(every)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("Commands"))
        self.rows.setItemDelegate(_Rows(self.rows, theme))
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        flick(self.rows)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setFixedHeight(_ROW * _ROWS)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = TextBlock(self.tr("No command has these words."), 13, lines=1).set_colour(theme.ink3)
        self.column.addWidget(self._none)
        self.column.addWidget(self.rows)
        self.field.textChanged.connect(self._find)
        self.rows.currentRowChanged.connect(self._tell)
        self.rows.itemClicked.connect(lambda _item: self.accept())
        self._find("")

    def accept(self) -> None:
        """Do what is marked."""
        if self._found:
            act = self._found[self.rows.currentRow()].act
            self.closed.emit()
            self.wanted.emit(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the rows by the keys that the field has no use for."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        elif self._found:
            last = len(self._found) - 1
            to = self.rows.currentRow() + move
            self.rows.setCurrentRow(to % (last + 1) if abs(move) == 1 else min(max(to, 0), last))

    def _find(self, wanted: str) -> None:
        self._found = ranked(self._every, wanted)
        self.rows.clear()
        for deed in self._found:
            item = QListWidgetItem(deed.words, self.rows)
            item.setData(Qt.ItemDataRole.UserRole, deed.keys)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, ": ".join(filter(None, (deed.words, ", ".join(deed.keys))))
            )
        self.rows.setCurrentRow(0)
        self._none.setVisible(not self._found)

    def _tell(self, row: int) -> None:
        """Let who hears the field hear what Enter would do."""
        item = self.rows.item(row)
        self.field.setAccessibleDescription(
            item.data(Qt.ItemDataRole.AccessibleTextRole) if item else self._none.text()
        )


class _Rows(QStyledItemDelegate):
    """Paints a row: words, keys, and the ground of the one that is marked."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, box = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.marker_soft)
            painter.drawRoundedRect(box, 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(box, 6, 6)
        keys = index.data(Qt.ItemDataRole.UserRole)
        paint_row(painter, box.adjusted(10, 0, -10, 0), index.data(), keys, theme, theme.ink)
        painter.restore()
