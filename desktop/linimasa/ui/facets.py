"""The left pane: who acts, which articles, how dates are known, and the tray of undated events."""

from collections import Counter
from collections.abc import Mapping
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..model import Extraction
from ..project import CastMember, Count, Facet, Key, Known, Project, Value
from . import dates, words
from .heads import Head, Rule
from .rows import Row
from .rowview import RowView
from .theme import Theme
from .tray import Tray

LEADING = 12  # actors shown before "more"
_ACTORS, _ARTICLES = 18, 10  # rows before a list scrolls by itself
_MORE = "more"  # stands for the row that shows the rest


class Facets(QWidget):
    """What there is, with its counts.

    Signals:
        selected(key): an undated event was chosen.
        article_chosen(number): an article was chosen.
        filtered(): `project.hidden` has changed.
    """

    selected = Signal(object)
    article_chosen = Signal(int)
    filtered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("facets")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._project = Project()
        self._current: int | None = None
        self._all_actors = False
        self.actors = RowView(self.tr("Actors"), 28, _ACTORS)
        self.articles = RowView(self.tr("Articles"), 40, _ARTICLES)
        self.known = RowView(self.tr("How the date is known"), 26, len(Known))
        self.tray = Tray(theme)
        self._switch = QPushButton()
        self._build()
        self.actors.rows.ticked.connect(self._tick)
        self.actors.activated.connect(self._activate_actor)
        self.actors.clicked.connect(self._activate_actor)
        self.articles.clicked.connect(self._choose_article)
        self.articles.activated.connect(self._choose_article)
        self.tray.selected.connect(self.selected)
        self._switch.clicked.connect(self._switch_all)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        for head in self._heads:
            head.set_theme(theme)
        for view in (self.actors, self.articles, self.known):
            view.set_theme(theme)
        self.tray.set_theme(theme)
        for rule in self._rules:
            rule.set_colour(theme.line)
        self.show_project(self._project)

    def show_project(self, project: Project) -> None:
        """Show a project, or what has changed in it."""
        if project is not self._project:
            self._project, self._current, self._all_actors = project, None, False
        self._show_actors()
        self._show_articles()
        self._show_known()
        self.tray.show_project(project)

    def select(self, key: Key | None) -> None:
        """Follow a selection made elsewhere."""
        self.tray.select(key)
        if key is not None:
            self.choose_article(key[0])

    def choose_article(self, number: int) -> None:
        """Mark the article whose text is shown."""
        self._current = number
        self._show_articles()

    def _build(self) -> None:
        self._body = self._build_body()
        self._area = _scrolled(self._body)
        for view in (self.actors, self.articles, self.known):
            view.selectionModel().currentChanged.connect(partial(self._bring_up, view))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        outer.addWidget(self.tray)

    def _build_body(self) -> QWidget:
        body = QWidget()
        body.setObjectName("body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        self._heads = [Head(self.tr("Actors")), Head(self.tr("Articles")), Head(self.tr("How the date is known"))]
        self._rules = [Rule(), Rule()]
        self._switch.setProperty("flat", True)
        self._switch.setFixedHeight(24)
        self._heads[0].row.insertWidget(2, self._switch)
        for head, view, rule in zip(
            self._heads, (self.actors, self.articles, self.known), (*self._rules, None), strict=True
        ):
            column.addSpacing(10)
            column.addWidget(head)
            column.addWidget(view)
            if rule:
                column.addSpacing(4)
                column.addWidget(rule)
        column.addStretch(1)
        return body

    # --- rows

    def _show_actors(self) -> None:
        members, counts = self._project.cast.ranked(), self._project.counts()[Facet.ACTORS]
        shown = members if self._all_actors or len(members) <= LEADING + 1 else members[:LEADING]
        rows = [self._actor_row(member, counts) for member in shown]
        without = self._project.without_actor()
        if without:
            rows.append(self._row(None, self.tr("No actor"), counts[None].shown, without, self._theme.neutral))
        if len(shown) < len(members):
            text = self.tr("{n} more").format(n=len(members) - len(shown))
            rows.append(Row(_MORE, text, colour=self._theme.neutral, more=True))
        self.actors.show_rows(rows)
        self._heads[0].count.show_text(str(len(members)))
        self._switch.setText(self.tr("All") if self._project.hidden else self.tr("None"))
        self._switch.setAccessibleName(
            self.tr("Show all actors") if self._project.hidden else self.tr("Hide all actors")
        )
        self._switch.setVisible(bool(rows))

    def _actor_row(self, member: CastMember, counts: Mapping[Value, Count]) -> Row:
        colour = self._theme.actor(member.colour)
        tip = ", ".join([member.name, *sorted(member.aliases - {member.name}), words.actor_kind(member.kind)])
        return self._row(member.key, member.name, counts[member.key].shown, member.events, colour, tip)

    def _row(self, key: str | None, name: str, shown: int, total: int, colour: QColor, tip: str = "") -> Row:
        on = key not in self._project.hidden
        count = str(total) if shown == total else f"{shown}/{total}"
        state = self.tr("shown") if on else self.tr("hidden")
        spoken = self.tr("{name}, {state}, {shown} of {total} events").format(
            name=name, state=state, shown=shown, total=total
        )
        return Row(key, name, count=count, colour=colour, ticked=on, spoken=spoken, tip=tip)

    def _show_articles(self) -> None:
        counts = Counter(entry.key[0] for entry in self._project.shown())
        rows = [
            Row(
                number,
                words.article(one.article),
                _where(one),
                str(counts[number]),
                current=number == self._current,
                tip=_tip(one),
            )
            for number, one in enumerate(self._project.extractions)
        ]
        self.articles.show_rows(rows)
        self._heads[1].count.show_text(str(len(rows)))

    def _show_known(self) -> None:
        counts = Counter(entry.known for entry in self._project.shown() if entry.dated)
        names = {
            Known.STATED: self.tr("Stated in the text"),
            Known.INFERRED: self.tr("Inferred"),
            Known.AMBIGUOUS: self.tr("Two readings"),
            Known.PUBLICATION: self.tr("From publication date"),
        }
        self.known.rows.show([Row(known, name, count=str(counts[known]), known=known) for known, name in names.items()])

    # --- hands

    def _bring_up(self, view: RowView, index: QModelIndex, _before: QModelIndex) -> None:
        """Scroll the pane to a row that the keyboard has come to."""
        box = view.visualRect(index)
        place = view.mapTo(self._body, box.center())
        self._area.ensureVisible(place.x(), place.y(), 0, box.height())

    def _tick(self, key: str | None, _on: bool) -> None:
        self._project.hidden ^= {key}
        self._filter()

    def _switch_all(self) -> None:
        if self._project.hidden:
            self._project.hidden = frozenset()
        else:
            self._project.hidden = frozenset([None, *self._project.cast.members])
        self._filter()

    def _filter(self) -> None:
        self.show_project(self._project)
        self.filtered.emit()

    def _activate_actor(self, index: QModelIndex) -> None:
        if self.actors.rows.rows[index.row()].key == _MORE:
            self._all_actors = True
            self._show_actors()

    def _choose_article(self, index: QModelIndex) -> None:
        self.article_chosen.emit(index.row())


def _scrolled(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    return area


def _where(extraction: Extraction) -> str:
    article, day = extraction.article, extraction.reference.day
    parts = [PurePath(article.path).name] if article.path else []
    return " · ".join([*parts, *([dates.day_name(day, dates.Style.SHORT)] if day is not None else [])])


def _tip(extraction: Extraction) -> str:
    return f"{words.article(extraction.article)} ({extraction.article.path or ''})"
