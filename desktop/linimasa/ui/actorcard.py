"""A card that tells who an actor is: every form of the name, why it is this actor's, and who else it is the same as."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from .fields import labelled
from .flick import flick
from .overlay import FieldCard, Overlay
from .rows import Row
from .rowview import RowView
from .text import TextBlock, give_tip
from .theme import Theme, drawable, font

WIDTH = 440
_FORM, _FORMS = 40, 5  # px of a form, and how many are shown before they scroll
_OTHER, _OTHERS = 28, 5  # px of another actor, and how many of them


@dataclass(frozen=True, slots=True)
class Called:
    """A form of a name, and why it is this actor's."""

    form: str
    why: str


@dataclass(frozen=True, slots=True)
class Somebody:
    """An actor as the card tells of it. `others` are rows of the actors that could be the same."""

    key: str
    name: str
    told: str
    forms: tuple[Called, ...]
    others: tuple[Row, ...]


class ActorCard(FieldCard):
    """Who an actor is.

    Signals:
        apart_wanted(form): whoever is called so is somebody else.
        same_wanted(key): another actor is this one.
    """

    apart_wanted = Signal(str)
    same_wanted = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme, somebody: Somebody) -> None:
        super().__init__(parent, theme, somebody.name, WIDTH)
        self._somebody = somebody
        self.forms = [FormRow(called, somebody.name, theme) for called in somebody.forms]
        self.others = RowView(self.tr("Actors that could be the same"), _OTHER, _OTHERS, ground="card")
        self._build(theme)
        self._find("")
        self.field.textChanged.connect(self._find)
        for chosen in (self.others.clicked, self.others.activated):
            chosen.connect(lambda index: self.same_wanted.emit(self.others.rows.rows[index.row()].key))
        for row in self.forms:
            row.apart.clicked.connect(lambda _on=False, row=row: self.apart_wanted.emit(row.form))

    def accept(self) -> None:
        """Enter in the field leads to those who are found."""
        self.others.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self, theme: Theme) -> None:
        self.column.removeWidget(self.field)
        self.column.addWidget(TextBlock(self._somebody.told, 12, line=18, lines=2).set_colour(theme.ink3))
        none = TextBlock(self.tr("The articles call this actor by no other name."), 12, line=18).set_colour(theme.ink2)
        forms = self._listed() if self.forms else none
        self.column.addLayout(labelled(self.tr("Also called"), forms, theme))
        self.field.setPlaceholderText(self.tr("Find an actor"))
        self.field.setAccessibleName(self.tr("Find an actor who is the same"))
        self.others.set_theme(theme)
        same = labelled(self.tr("Same as"), self.field, theme)
        same.addWidget(self.others)
        self.column.addLayout(same)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.closed)
        self.add_buttons(close)

    def _listed(self) -> QScrollArea:
        body = QWidget()
        body.setObjectName("body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.forms:
            column.addWidget(row)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        area.setFixedHeight(_FORM * min(len(self.forms), _FORMS))
        flick(area)
        return area

    def _find(self, written: str) -> None:
        """Offer the actors whose name has what is written in it."""
        wanted = written.strip().casefold()
        self.others.show_rows([row for row in self._somebody.others if wanted in row.text.casefold()])
        self.others.setFixedHeight(_OTHER * _OTHERS)
        self.place_in_the_middle()


class FormRow(QWidget):
    """A form of a name, why it is this actor's, and a button that says that it is not."""

    def __init__(self, called: Called, name: str, theme: Theme) -> None:
        super().__init__()
        self.form = called.form
        self.setFixedHeight(_FORM)
        words = TextBlock(called.form, 13, lines=1).set_colour(theme.ink)
        why = TextBlock(called.why, 11, line=16, lines=1).set_colour(theme.ink3)
        give_tip(why, called.why)
        self.apart = QPushButton(self.tr("Not this one"))
        does = self.tr("“{form}” is not {name}").format(form=drawable(called.form), name=drawable(name))
        self.apart.setAccessibleName(does)
        give_tip(self.apart, does)
        self.apart.setProperty("flat", True)
        self.apart.setFont(font(12))
        self.apart.setFixedHeight(28)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(words)
        column.addWidget(why)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(8)
        row.addLayout(column, 1)
        row.addWidget(self.apart)


class ActorCards(Overlay):
    """Brings up the card of an actor.

    Signals:
        apart_wanted(key, form): who is called so is not this actor.
        same_wanted(key, other): another actor is this one.
    """

    apart_wanted = Signal(str, str)
    same_wanted = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self._make)
        self.asked: Somebody | None = None

    def ask(self, somebody: Somebody) -> None:
        """Tell who somebody is; a card that is open goes."""
        if self.card:
            self._drop()
            self.asked = somebody
            self._show()
        else:
            self.asked = somebody
            self.toggle()

    def _make(self, parent: QWidget, theme: Theme) -> ActorCard:
        assert self.asked
        card, key = ActorCard(parent, theme, self.asked), self.asked.key
        card.apart_wanted.connect(lambda form: self.apart_wanted.emit(key, form))
        card.same_wanted.connect(lambda other: self.same_wanted.emit(key, other))
        return card
