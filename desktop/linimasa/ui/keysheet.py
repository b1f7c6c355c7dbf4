"""Every key of the program on one card. It shows the tables that the program acts by."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from . import overviewkeys
from .flick import flick
from .keyrow import KeyRow
from .keytable import Binding, cap, scroll
from .overlay import FieldCard
from .text import TextBlock
from .theme import Theme
from .timeline import keys as timelinekeys

translate = QCoreApplication.translate
WIDTH, _HIGH = 800, 720  # px of the card, and of the keys in it
_LEAST, _AROUND = 160, 160  # px of the keys at least, and of what is above and below them
_GAP = 32  # px between the two columns


class Group(NamedTuple):
    """Keys that belong together: what each row does, and the caps of its keys."""

    name: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]


class KeySheet(FieldCard):
    """All keys, in groups; what is written in the field leaves those that have it in their words or keys."""

    def __init__(self, parent: QWidget, theme: Theme, groups: Sequence[Group]) -> None:
        super().__init__(parent, theme, self.tr("All keys"), WIDTH)
        self.field.setPlaceholderText(self.tr("Find a key, or what it does"))
        self.field.setAccessibleName(self.field.placeholderText())
        self._parts = [_Part(group, theme) for group in groups]
        self._none = TextBlock(self.tr("No key does that."), 13, lines=1).set_colour(theme.ink3)
        self._none.hide()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        flick(self._area)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._columns())
        self.column.addWidget(self._none)
        self.column.addWidget(self._area)
        self.field.textChanged.connect(self._find)

    @property
    def rows(self) -> list[KeyRow]:
        """The rows to be seen."""
        return [row for part in self._parts for row in part.rows if not row.isHidden()]

    @property
    def scrolls(self) -> QScrollBar:
        """Where in the keys one is."""
        return self._area.verticalScrollBar()

    def accept(self) -> None:
        """Nothing is to be done."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that the field has no use for."""
        if not scroll(self.scrolls, event):
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self._area.setFixedHeight(min(_HIGH, max(_LEAST, self._window.height() - _AROUND)))
        super()._fit()

    def _columns(self) -> QWidget:
        body = QWidget()
        body.setObjectName("body")
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 12, 0)
        across.setSpacing(_GAP)
        half = sum(len(part.rows) + 2 for part in self._parts) / 2
        columns = [QVBoxLayout(), QVBoxLayout()]
        filled = 0
        for part in self._parts:
            columns[filled >= half].addWidget(part)
            filled += len(part.rows) + 2
        for column in columns:
            column.setSpacing(14)
            column.addStretch(1)
            across.addLayout(column, 1)
        return body

    def _find(self, text: str) -> None:
        wanted = text.strip().casefold()
        for part in self._parts:
            part.leave(wanted)
        self._none.setVisible(not self.rows)


class _Part(QWidget):
    """A group under its name."""

    def __init__(self, group: Group, theme: Theme) -> None:
        super().__init__()
        self.rows = [KeyRow(words, caps) for words, caps in group.rows]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TextBlock(group.name, 12, 600, line=22, lines=1).set_colour(theme.ink2))
        for row in self.rows:
            row.set_theme(theme)
            column.addWidget(row)

    def leave(self, wanted: str) -> None:
        """Leave the rows that have something in their words or keys."""
        for row in self.rows:
            row.setVisible(wanted in f"{row.text} {' '.join(row.keys)}".casefold())
        self.setVisible(any(not row.isHidden() for row in self.rows))


def groups(actions: Iterable[tuple[str, Iterable[QAction]]]) -> list[Group]:
    """All keys: those of the timeline and the overview, of other places, and of the window's actions."""
    return [
        Group(translate("keys", "Timeline"), (*_bound(timelinekeys.bindings()), *_hands())),
        *_places(),
        *(Group(name, tuple(_of_action(action) for action in some)) for name, some in actions),
    ]


def _bound(bindings: Iterable[Binding[Any]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((binding.words, tuple(dict.fromkeys(cap(key) for key in binding.keys))) for binding in bindings)


def _of_action(action: QAction) -> tuple[str, tuple[str, ...]]:
    return action.text().removesuffix("…"), tuple(cap(keys) for keys in action.shortcuts())


def _hands() -> Iterable[tuple[str, tuple[str, ...]]]:
    """What the mouse does on the timeline with keys, and without them in some places."""
    drag, click = translate("keys", "drag"), translate("keys", "click")
    yield translate("keys", "Menu of the selected event"), ("Shift F10", translate("keys", "Menu"))
    yield translate("keys", "Fan out the events at one place"), (translate("keys", "Space"),)
    yield translate("keys", "Show just these days, on the axis"), (drag,)
    yield translate("keys", "Take a lane to another place, at its name"), (drag,)
    yield translate("keys", "Choose the events in a box"), (f"Shift {drag}",)
    yield translate("keys", "Choose an event besides others"), (f"Ctrl {click}",)
    yield translate("keys", "Move along"), (translate("keys", "Shift wheel"),)


def _places() -> Iterable[Group]:
    """What keys do where the keyboard is."""
    enter, shift, control, space = translate("keys", "Enter"), "Shift", "Ctrl", translate("keys", "Space")
    yield Group(
        translate("keys", "Overview"),
        (
            (translate("keys", "Move the days in view"), ("←", "→")),
            (translate("keys", "Move their end"), (f"{shift} ←", f"{shift} →")),
            (translate("keys", "Move their beginning"), (f"{control} {shift} ←", f"{control} {shift} →")),
            *_bound(overviewkeys.bindings()),
        ),
    )
    yield Group(
        translate("keys", "Lists"),
        (
            (translate("keys", "Show or hide what a filter stands for"), (space,)),
            (translate("keys", "Show it alone, or all again"), (f"Alt {enter}",)),
            (translate("keys", "Read the evidence of an event"), (enter,)),
            (translate("keys", "First and last event"), ("Home", "End")),
        ),
    )
    yield Group(
        translate("keys", "Search field"),
        (
            (translate("keys", "Next hit"), (enter,)),
            (translate("keys", "Previous hit"), (f"{shift} {enter}",)),
            (translate("keys", "Empty it, then leave it"), ("Esc",)),
        ),
    )
