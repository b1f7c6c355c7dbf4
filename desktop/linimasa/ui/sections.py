"""The sections of the evidence of an event: title and date, actors, quotes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ..model import Quote, Role
from ..project import CastMember, Entry, Key, Project
from . import dates, numbers, why, words
from .chips import Bar, KeyView
from .datesection import DateSection
from .heads import SIDE, Head, Rule
from .namebutton import NameButton
from .text import TextBlock, give_tip
from .theme import Theme, font

_MOST_ACTORS = 12
_MOST_QUOTES = 8
_COLUMN = 158  # px of one of two columns, in a pane as wide as at first


class Details(QWidget):
    """Everything about an event above its text.

    Signals:
        read_as(span, order): a date shall be read so, "dmy" or "mdy"; None leaves it open.
        actor_wanted(key): the events of an actor are wanted alone, or all again.
        selected(key): the same in another article is wanted.
        steps_shown(bool): the steps of the date were opened or put away; the height is another.
        grown(): something else was opened or put away; the height is another.
    """

    read_as = Signal(object, object)
    actor_wanted = Signal(str)
    selected = Signal(object)
    steps_shown = Signal(bool)
    grown = Signal()

    def __init__(self, project: Project, entry: Entry, theme: Theme, *, steps_shown: bool) -> None:
        super().__init__()
        self._project, self._entry, self._theme = project, entry, theme
        self._extraction = project.extraction(entry.key)
        self.setObjectName("body")
        self.date = DateSection(
            entry, self._extraction, theme, steps_shown=steps_shown, why=why.in_full(entry, project)
        )
        self.date.read_as.connect(self.read_as)
        self.date.opened.connect(self.steps_shown)
        self.date.grown.connect(self.grown)
        sections: list[QWidget] = [self.date]
        if entry.actors:
            sections.append(self._actors())
        if entry.also:
            sections.append(self._also())
        if entry.event.quotes:
            sections.append(self._quotes())
        self._build(sections)

    def _build(self, sections: Sequence[QWidget]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, section in enumerate(sections):
            if number:
                rule = Rule()
                rule.set_colour(self._theme.line)
                column.addWidget(rule)
            column.addWidget(section)
        column.addStretch(1)

    def _actors(self) -> QWidget:
        section, column = _section(self.tr("Actors"), len(self._entry.actors), self._theme)
        grid = QGridLayout()
        grid.setContentsMargins(SIDE, 0, SIDE, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        shown = [(self._project.cast.members[key], role) for key, role in self._entry.actors[:_MOST_ACTORS]]
        columns = 2 if all(_width(member, role) <= _COLUMN for member, role in shown) else 1
        for number, (member, role) in enumerate(shown):
            grid.addLayout(self._actor(member, role), *divmod(number, columns))
        for column_number in range(columns):
            grid.setColumnStretch(column_number, 1)
        column.addLayout(grid)
        return section

    def _actor(self, member: CastMember, role: Role) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(KeyView(self._theme.actor(member.colour)))
        row.addWidget(self._name(member, font(13)))
        row.addStretch(1)
        told = TextBlock(words.role(role), 11, lines=1).set_colour(self._theme.ink3)
        told.setMinimumWidth(told.sizeHint().width())
        row.addWidget(told)
        return row

    def _name(self, member: CastMember, face: QFont, height: int = 20) -> QWidget:
        """A name that leads to the actor's events, unless there are none."""
        if not member.events:
            name = TextBlock(member.name, face.pixelSize(), face.weight(), height, 1).set_colour(self._theme.ink)
            give_tip(name, member.name)
            name.setContentsMargins(NameButton.SIDE, 0, 0, 0)
            return name
        does = self.tr("{name}: show only these events").format(name=member.name)
        button = NameButton(member.name, does, face, self._theme, height)
        button.clicked.connect(lambda: self.actor_wanted.emit(member.key))
        return button

    def _also(self) -> QWidget:
        """The same in other articles, each with the title and the date that it has there."""
        section, column = _section(self.tr("Also told in"), len(self._entry.also), self._theme)
        for key in self._entry.also:
            entry, article = self._project.entry(key), self._project.extraction(key).article
            row = QHBoxLayout()
            row.setContentsMargins(SIDE - NameButton.SIDE, 0, SIDE, 0)
            title = words.article(article)
            button = NameButton(title, self.tr("Read it in “{title}”").format(title=title), font(13), self._theme)
            button.clicked.connect(partial(self._read_in, key))
            row.addWidget(button)
            row.addStretch(1)
            when = dates.of_entry(entry, dates.Style.SHORT) if entry else ""
            told = TextBlock(when, 11, lines=1).set_colour(self._theme.ink3)
            told.setMinimumWidth(told.sizeHint().width())
            row.addWidget(told)
            column.addLayout(row)
        return section

    def _read_in(self, key: Key, _on: bool = False) -> None:
        self.selected.emit(key)

    def _quotes(self) -> QWidget:
        found = {quote.id: quote for quote in self._extraction.quotes}
        quotes = [found[quote] for quote in self._entry.event.quotes if quote in found]
        section, column = _section(self.tr("Quotes"), len(quotes), self._theme)
        for number, quote in enumerate(quotes[:_MOST_QUOTES]):
            if number:
                column.addSpacing(10)
            column.addLayout(self._quote(quote))
        return section

    def _quote(self, quote: Quote) -> QHBoxLayout:
        extraction, theme = self._extraction, self._theme
        actor = next((actor for actor in extraction.actors if actor.id == quote.source), None)
        member = self._project.cast.member(actor, self._entry.key[0]) if actor else None
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(11 - NameButton.SIDE)
        row.addWidget(Bar(theme.actor(member.colour if member else None)))
        column = QVBoxLayout()
        column.setSpacing(2)
        said = " … ".join(part.of(extraction.article.text) for part in quote.content)
        words = QHBoxLayout()
        words.setContentsMargins(NameButton.SIDE, 0, 0, 0)
        words.addWidget(TextBlock(said, 13, line=20, lines=12).set_colour(theme.ink))
        column.addLayout(words)
        column.addLayout(self._quote_foot(quote, member))
        row.addLayout(column, 1)
        return row

    def _quote_foot(self, quote: Quote, member: CastMember | None) -> QHBoxLayout:
        """Who says it, by which outlet it is quoted, and how it is reported."""
        theme = self._theme
        foot = QHBoxLayout()
        foot.setSpacing(8)
        if member:
            foot.addWidget(self._name(member, font(11, 600), 16))
        else:
            foot.setContentsMargins(NameButton.SIDE, 0, 0, 0)
            foot.addWidget(TextBlock(self.tr("Speaker not named"), 11, 600, line=16, lines=1).set_colour(theme.ink))
        if quote.medium:
            outlet = quote.medium.of(self._extraction.article.text)
            medium = self.tr("quoted by {medium}").format(medium=outlet)
            foot.addWidget(TextBlock(medium, 11, line=16, lines=1).set_colour(theme.ink3))
        foot.addStretch(1)
        foot.addWidget(TextBlock(words.quote_kind(quote.kind), 11, line=16, lines=1).set_colour(theme.ink3))
        return foot


def _width(member: CastMember, role: Role) -> float:
    """How much room an actor needs: key, name and role."""
    name, told = QFontMetricsF(font(13)), QFontMetricsF(font(11))
    return 28 + name.horizontalAdvance(member.name) + told.horizontalAdvance(words.role(role))


def _section(title: str, count: int, theme: Theme) -> tuple[QWidget, QVBoxLayout]:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 10, 0, 14)
    column.setSpacing(0)
    head = Head(title, right=SIDE)
    head.count.show_text(numbers.told(count))
    head.set_theme(theme)
    column.addWidget(head)
    column.addSpacing(2)
    return section, column
