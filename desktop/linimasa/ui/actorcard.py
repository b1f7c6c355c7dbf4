"""A card that tells who an actor is: every form of the name, why it is this actor's, and who else it is the same as."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from .cardlines import Line, listed
from .colourrow import ColourRow
from .fields import labelled
from .overlay import FieldCard, Overlay
from .rows import Row
from .rowview import RowView
from .text import TextBlock
from .theme import Theme

WIDTH = 480
_FORMS, _ARTICLES = 3, 2  # shown before they scroll
_OTHER, _OTHERS = 28, 4  # px of another actor, and how many of them


@dataclass(frozen=True, slots=True)
class Called:
    """A form of a name, and why it is this actor's."""

    form: str
    why: str


@dataclass(frozen=True, slots=True)
class Other:
    """An actor that could be the same."""

    key: str
    name: str
    told: str
    count: str
    colour: int | None


@dataclass(frozen=True, slots=True)
class Somebody:
    """An actor as the card tells of it; of several articles it acts in, `articles` are the numbers and titles."""

    key: str
    name: str
    told: str
    colour: int | None
    forms: tuple[Called, ...]
    articles: tuple[tuple[int, str], ...]
    others: tuple[Other, ...]


class ActorCard(FieldCard):
    """Who an actor is.

    Signals:
        apart_wanted(form): whoever is called so is somebody else.
        alone_wanted(number): in this article it is somebody else.
        same_wanted(key): another actor is this one.
        colour_wanted(colour): it shall have this colour; who has it gets this one's.
    """

    apart_wanted = Signal(str)
    alone_wanted = Signal(int)
    same_wanted = Signal(str)
    colour_wanted = Signal(int)

    def __init__(self, parent: QWidget, theme: Theme, somebody: Somebody) -> None:
        super().__init__(parent, theme, somebody.name, WIDTH)
        self._somebody = somebody
        self.forms = [self._form(called) for called in somebody.forms]
        self.articles = [self._article(*each) for each in somebody.articles]
        self.colours = ColourRow(somebody.colour, theme)
        self.others = RowView(self.tr("Actors that could be the same"), _OTHER, _OTHERS, ground="card")
        self._build(theme)
        self._find("")
        self.field.textChanged.connect(self._find)
        for chosen in (self.others.clicked, self.others.activated):
            chosen.connect(lambda index: self.same_wanted.emit(self.others.rows.rows[index.row()].key))
        self.colours.wanted.connect(self.colour_wanted)

    def accept(self) -> None:
        """Enter in the field leads to those who are found."""
        self.others.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self, theme: Theme) -> None:
        self.column.removeWidget(self.field)
        self.column.addWidget(TextBlock(self._somebody.told, 12, line=18, lines=2).set_colour(theme.ink3))
        none = TextBlock(self.tr("The articles call this actor by no other name."), 12, line=18).set_colour(theme.ink2)
        forms = listed(self.forms, _FORMS) if self.forms else none
        self.column.addLayout(labelled(self.tr("Also called"), forms, theme))
        if self.articles:
            self.column.addLayout(labelled(self.tr("In these articles"), listed(self.articles, _ARTICLES), theme))
        self.field.setPlaceholderText(self.tr("Find an actor"))
        self.field.setAccessibleName(self.tr("Find an actor who is the same"))
        self.others.set_theme(theme)
        same = labelled(self.tr("Same as"), self.field, theme)
        same.addWidget(self.others)
        self.column.addLayout(same)
        self.column.addLayout(labelled(self.tr("Colour"), self.colours, theme))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.closed)
        self.add_buttons(close)

    def _form(self, called: Called) -> Line:
        does = self.tr("“{form}” is not {name}").format(form=called.form, name=self._somebody.name)
        line = Line(called.form, called.why, self.tr("Not this one"), does, self._theme)
        line.button.clicked.connect(lambda: self.apart_wanted.emit(called.form))
        return line

    def _article(self, number: int, title: str) -> Line:
        does = self.tr("In “{title}” it is somebody else of this name").format(title=title)
        line = Line(title, "", self.tr("Somebody else here"), does, self._theme)
        line.button.clicked.connect(lambda: self.alone_wanted.emit(number))
        return line

    def _find(self, written: str) -> None:
        """Offer the actors whose name has what is written in it."""
        wanted = written.strip().casefold()
        found = (other for other in self._somebody.others if wanted in other.name.casefold())
        colour = self._theme.actor
        self.others.show_rows(
            [Row(one.key, one.name, count=one.count, colour=colour(one.colour), tip=one.told) for one in found]
        )
        self.others.setFixedHeight(_OTHER * _OTHERS)
        self.place_in_the_middle()


class ActorCards(Overlay):
    """Brings up the card of an actor.

    Signals:
        apart_wanted(key, form): who is called so is not this actor.
        alone_wanted(key, number): in this article it is somebody else.
        same_wanted(key, other): another actor is this one.
        colour_wanted(key, colour): it shall have this colour.
    """

    apart_wanted = Signal(str, str)
    alone_wanted = Signal(str, int)
    same_wanted = Signal(str, str)
    colour_wanted = Signal(str, int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self._make)
        self.asked: Somebody | None = None

    def ask(self, somebody: Somebody) -> None:
        """Tell who somebody is; a card that is open goes, the keyboard stays at the colours if it is there."""
        if self.card:
            card, self.asked = self.card, somebody
            at_colours = isinstance(card, ActorCard) and card.colours.isAncestorOf(card.focusWidget() or card)
            self._drop()
            card = self._show()
            if at_colours and isinstance(card, ActorCard) and somebody.colour is not None:
                card.colours.swatches[somebody.colour].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.asked = somebody
            self.toggle()

    def _make(self, parent: QWidget, theme: Theme) -> ActorCard:
        assert self.asked
        card, key = ActorCard(parent, theme, self.asked), self.asked.key
        card.apart_wanted.connect(lambda form: self.apart_wanted.emit(key, form))
        card.alone_wanted.connect(lambda number: self.alone_wanted.emit(key, number))
        card.colour_wanted.connect(lambda colour: self.colour_wanted.emit(key, colour))
        card.same_wanted.connect(lambda other: self.same_wanted.emit(key, other))
        return card
