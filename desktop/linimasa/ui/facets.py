"""The left pane: who acts, which articles, how dates are known, what kind, and the tray of undated events."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..project import Facet, Key, Known, Project, Review, Value
from ..project.rests import Work, finish
from . import numbers
from .facetrows import LEADING, MORE, FacetRows
from .flick import flick
from .heads import Head, Rule
from .kindrow import KindRow
from .panehead import PaneHead
from .rows import Row
from .rowview import RowView
from .theme import Theme, font
from .tray import Tray

_ACTORS, _ARTICLES, _LANGUAGES = 18, 10, 6  # rows before a list scrolls by itself
_LOW = 440  # px of a pane that has no room for the tray below the rest


class WithinField(QLineEdit):
    """A name to look for among the actors; Escape empties it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("within")
        self.setFixedHeight(28)
        self.setAcceptDrops(False)  # what is dropped is for the window
        self.setFont(font(12))
        self.setPlaceholderText(self.tr("Find an actor"))
        self.setAccessibleName(self.tr("Find an actor"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Facets(QWidget):
    """What there is, with its counts, and what of it is hidden.

    Signals:
        selected(key): an undated event was chosen.
        article_chosen(number): an article was chosen.
        filtered(filters): other filters are wanted.
    """

    selected = Signal(object)
    article_chosen = Signal(int)
    filtered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("facets")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.head = PaneHead(self.tr("Filters"), QPalette.ColorRole.Window)
        self._project = Project()
        self._current: int | None = None
        self._all_actors = False
        self.actors = RowView(self.tr("Actors"), 28, _ACTORS)
        self.articles = RowView(self.tr("Articles"), 40, _ARTICLES)
        self.known = RowView(self.tr("How the date is known"), 26, len(Known))
        self.reviews = RowView(self.tr("Review"), 26, len(Review))
        self.languages = RowView(self.tr("Language"), 26, _LANGUAGES)
        self._views = {
            Facet.ACTORS: self.actors,
            Facet.ARTICLES: self.articles,
            Facet.KNOWN: self.known,
            Facet.REVIEW: self.reviews,
            Facet.LANGUAGES: self.languages,
        }
        self.kinds = KindRow()
        self.within = WithinField()
        self.tray = Tray(theme)
        self._switch = QPushButton()
        self._build()
        self._connect()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.head.set_theme(theme)
        for head in self._heads.values():
            head.set_theme(theme)
        for view in self._views.values():
            view.set_theme(theme)
        self.kinds.set_theme(theme)
        self.tray.set_theme(theme)
        for rule in self._rules.values():
            rule.set_colour(theme.line)
        self.show_project(self._project)

    def show_project(self, project: Project) -> None:
        """Show a project, or what has changed in it."""
        finish(self.showing(project))

    def showing(self, project: Project) -> Work[None]:
        """Do what `show_project` does, with rests."""
        if project is not self._project:
            self._project, self._current, self._all_actors = project, None, False
            self.within.clear()
        counts = yield from project.counting()
        self._rows = FacetRows(project, self._theme, counts)
        yield
        yield from self._showing_actors()
        yield
        articles = yield from self._rows.articles(self._current)
        self.articles.show_rows(articles)
        self.articles.rows.point_at(self._current)  # another one by now, perhaps
        self._heads[Facet.ARTICLES].count.show_text(numbers.told(len(project.extractions)))
        yield
        self.known.show_rows(self._rows.known())
        self._show_if_many(Facet.REVIEW, self._rows.reviews())
        self._show_if_many(Facet.LANGUAGES, self._rows.languages())
        self.kinds.show_counts(self._rows.counts[Facet.KINDS], project.filters.kinds)
        yield
        self.tray.show_project(project)

    def _show_if_many(self, facet: Facet, rows: list[Row]) -> None:
        """Show a facet where there is something to choose."""
        view = self._views[facet]
        view.show_rows(rows)
        for part in (self._heads[facet], view, self._rules[facet]):
            part.setVisible(len(rows) > 1)

    def select(self, key: Key | None) -> None:
        """Follow a selection made elsewhere."""
        self.tray.select(key)
        if key is not None:
            self.choose_article(key[0])

    def solo_actor(self, key: str) -> None:
        """Ask for the events of one actor alone, or for all again."""
        self._solo(Facet.ACTORS, key)

    def choose_article(self, number: int) -> None:
        """Mark the article whose text is shown."""
        if number != self._current:
            self._current = number
            self.articles.rows.point_at(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tray in sight, but let it scroll with the rest where it would leave no room."""
        super().resizeEvent(event)
        place = self._body if self.height() < _LOW else self
        layout = place.layout()
        if self.tray.parentWidget() is not place and layout:
            layout.addWidget(self.tray)

    def _build(self) -> None:
        self._body = self._build_body()
        self._area = _scrolled(self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(self._area, 1)
        outer.addWidget(self.tray)

    def _build_body(self) -> QWidget:
        body = QWidget()
        body.setObjectName("body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        self._heads = {facet: Head(view.accessibleName()) for facet, view in self._views.items()}
        self._heads[Facet.KINDS] = Head(self.tr("Kind"))
        self._rules = {facet: Rule() for facet in (*self._heads, Facet.KINDS)}
        self._switch.setProperty("flat", True)
        self._switch.setFont(font(12))
        self._switch.setFixedHeight(24)
        self._heads[Facet.ACTORS].row.insertWidget(2, self._switch)
        parts = {**self._views, Facet.KINDS: self.kinds}
        order = (Facet.ACTORS, Facet.ARTICLES, Facet.KNOWN, Facet.KINDS, Facet.REVIEW, Facet.LANGUAGES)
        for facet in order:
            if facet is not Facet.ACTORS:
                column.addSpacing(4)
                column.addWidget(self._rules[facet])
            column.addSpacing(10)
            column.addWidget(self._heads[facet])
            if facet is Facet.ACTORS:
                column.addWidget(self._within_row())
            column.addWidget(parts[facet])
        column.addStretch(1)
        return body

    def _within_row(self) -> QWidget:
        self._around = QWidget()
        row = QVBoxLayout(self._around)
        row.setContentsMargins(12, 2, 12, 4)
        row.addWidget(self.within)
        return self._around

    def _connect(self) -> None:
        for facet, view in self._views.items():
            view.selectionModel().currentChanged.connect(partial(self._bring_up, view))
            view.rows.ticked.connect(partial(self._tick, facet))
            view.soloed.connect(partial(self._solo, facet))
        self.kinds.ticked.connect(partial(self._tick, Facet.KINDS))
        for happened in (self.actors.activated, self.actors.clicked):
            happened.connect(self._show_more)
        for happened in (self.articles.activated, self.articles.clicked):
            happened.connect(lambda index: self.article_chosen.emit(index.row()))
        self.within.textChanged.connect(self._show_actors)
        self.tray.selected.connect(self.selected)
        self._switch.clicked.connect(self._switch_all)

    def _show_actors(self) -> None:
        finish(self._showing_actors())

    def _showing_actors(self) -> Work[None]:
        count, hidden = len(self._project.cast.ranked()), self._project.filters.actors
        rows = yield from self._rows.actors(self.within.text().strip(), self._all_actors)
        self.actors.show_rows(rows)
        self._around.setVisible(count > LEADING)
        self._heads[Facet.ACTORS].count.show_text(numbers.told(count))
        self._switch.setText(self.tr("All") if hidden else self.tr("None"))
        self._switch.setAccessibleName(self.tr("Show all actors") if hidden else self.tr("Hide all actors"))
        self._switch.setVisible(bool(self._rows.counts[Facet.ACTORS]))

    # --- hands

    def _bring_up(self, view: RowView, index: QModelIndex, _before: QModelIndex) -> None:
        """Scroll the pane to a row that the keyboard has come to."""
        box = view.visualRect(index)
        place = view.mapTo(self._body, box.center())
        self._area.ensureVisible(place.x(), place.y(), 0, box.height())

    def _tick(self, facet: Facet, value: Value, _on: bool = False) -> None:
        self.filtered.emit(self._project.filters.toggled(facet, value))

    def _solo(self, facet: Facet, value: Value) -> None:
        self.filtered.emit(self._project.filters.solo(facet, value, self._rows.counts[facet]))

    def _switch_all(self) -> None:
        filters = self._project.filters
        hidden = () if filters.actors else self._rows.counts[Facet.ACTORS]
        self.filtered.emit(filters.hiding(Facet.ACTORS, hidden))

    def _show_more(self, index: QModelIndex) -> None:
        if self.actors.rows.rows[index.row()].key == MORE:
            self._all_actors = True
            self._show_actors()


def _scrolled(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    flick(area)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    return area
