"""The actors of an event in a form: each with its role, some to be added, any to be taken away."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ..model import Role
from . import icons, words
from .chips import KeyView
from .fields import HEIGHT, Dropdown
from .flick import flick
from .text import TextBlock, give_tip
from .theme import Theme, drawable

_ROW, _SHOWN = HEIGHT + 4, 4  # px high, rows before they scroll
_ROLE = 132  # px of a role
Parts = tuple[tuple[str, Role], ...]  # the ids of actors with their roles


class Known(NamedTuple):
    """An actor of the article."""

    id: str
    name: str
    colour: int | None


class ActorsForm(QWidget):
    """A row for each actor of an event, and below them a field that adds another of the article.

    Signals:
        resized(): there are more rows, or fewer.
    """

    resized = Signal()

    def __init__(self, theme: Theme, actors: Iterable[Known], parts: Parts) -> None:
        super().__init__()
        self._theme, self._actors = theme, {actor.id: actor for actor in actors}
        self.rows: list[ActorRow] = []
        self.add = Dropdown(self.tr("Add an actor"), theme)
        self._held, self._column = QVBoxLayout(), QVBoxLayout(self)
        self._area = QScrollArea()
        self._build()
        self.show_parts(parts)
        self.add.activated.connect(self._add_chosen)

    @property
    def parts(self) -> Parts:
        """The actors as the rows say."""
        return tuple((row.actor.id, row.role) for row in self.rows)

    def show_parts(self, parts: Sequence[tuple[str, Role]]) -> None:
        """Show other rows."""
        for row in [*self.rows]:
            self._drop(row)
        for actor, role in parts:
            if actor in self._actors:
                self._add(self._actors[actor], role)
        self._refresh()

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("body")
        body.setLayout(self._held)
        self._held.setContentsMargins(0, 0, 0, 0)
        self._held.setSpacing(4)
        self._held.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        flick(self._area)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._area)
        self._column.addWidget(self.add)

    def _add(self, actor: Known, role: Role) -> "ActorRow":
        row = ActorRow(actor, role, self._theme)
        row.away.clicked.connect(partial(self._take_away, row))
        self._held.insertWidget(len(self.rows), row)
        self.rows.append(row)
        return row

    def _drop(self, row: "ActorRow") -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()

    def _take_away(self, row: "ActorRow") -> None:
        at = self.rows.index(row)
        self._drop(row)
        self._refresh()
        heir = self.rows[min(at, len(self.rows) - 1)].away if self.rows else self.add
        heir.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_chosen(self, at: int) -> None:
        actor = self._actors.get(self.add.itemData(at) or "")
        if actor:
            row = self._add(actor, Role.MENTIONED)
            self._refresh()
            row.choice.setFocus(Qt.FocusReason.TabFocusReason)
            row.show()  # a hidden one could not be scrolled to
            self._area.ensureWidgetVisible(row)

    def _refresh(self) -> None:
        """Offer those that are in no row; the rows get the height they need."""
        there = {row.actor.id for row in self.rows}
        self.add.clear()
        self.add.addItem(self.tr("Add an actor…"), None)
        for actor in sorted(self._actors.values(), key=lambda actor: actor.name.casefold()):
            if actor.id not in there:
                self.add.addItem(drawable(actor.name), actor.id)
        self.add.setVisible(self.add.count() > 1)
        self._area.setVisible(bool(self.rows))
        self._area.setFixedHeight(min(len(self.rows), _SHOWN) * _ROW)
        self._column.activate()  # so that the card knows the height
        self.resized.emit()


class ActorRow(QWidget):
    """An actor, its role, and a button that takes it away."""

    def __init__(self, actor: Known, role: Role, theme: Theme) -> None:
        super().__init__()
        self.actor = actor
        name = TextBlock(actor.name, 13, lines=1).set_colour(theme.ink)
        give_tip(name, actor.name)
        self.choice = Dropdown(self.tr("Role of {name}").format(name=drawable(actor.name)), theme)
        self.choice.setFixedWidth(_ROLE)
        for each in Role:
            self.choice.addItem(words.role(each), each)
        self.choice.setCurrentIndex(self.choice.findData(role))
        self.away = QToolButton()
        self.away.setFixedSize(24, 24)
        self.away.setIcon(icons.icon("close", theme, 18))
        self.away.setIconSize(QSize(18, 18))
        does = self.tr("Take away {name}").format(name=drawable(actor.name))
        self.away.setAccessibleName(does)
        give_tip(self.away, does)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(KeyView(theme.actor(actor.colour)))
        row.addWidget(name, 1)
        row.addWidget(self.choice)
        row.addWidget(self.away)

    @property
    def role(self) -> Role:
        """The role chosen."""
        return Role(self.choice.currentData())
