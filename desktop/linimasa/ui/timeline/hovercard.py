"""The card beside the event under the pointer. It takes neither keys nor clicks, and shows letters as letters."""

from PySide6.QtCore import QObject, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...model import Quote
from ...project import Entry, Key, Project, Review
from .. import dates, words
from ..card import MARGIN, Card
from ..chips import Bar
from ..text import TextBlock
from ..theme import Theme
from .look import AXIS
from .navigator import Navigator

WAIT_MS = 350
_WIDTH, _PADDING, _GAP = 320, 16, 8  # px
_ROW, _LEFT = 11, 60  # px: half a row, and from the pointer to the card's left edge
_ACTORS = 4  # named on the card


class HoverCard(Card):
    """An event: its title, when it is and how that is known, who acts, and the first words quoted."""

    def __init__(self, parent: QWidget, theme: Theme, project: Project, entry: Entry) -> None:
        super().__init__(parent, theme)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(_WIDTH + 2 * MARGIN)
        column = QVBoxLayout(self)
        side = MARGIN + _PADDING
        column.setContentsMargins(side, MARGIN + 12, side, MARGIN + 12)
        column.setSpacing(4)
        decided = [] if entry.review is Review.OPEN else [words.review(entry.review)]
        when = " · ".join([dates.of_entry(entry), words.known(entry.known), *decided])
        column.addWidget(TextBlock(entry.event.title, 15, 600, lines=3).set_colour(theme.ink))
        column.addWidget(TextBlock(when, 13, 500, lines=2).set_colour(theme.ink))
        acting = _actors(project, entry)
        if acting:
            column.addWidget(TextBlock(acting, 12, line=18, lines=3).set_colour(theme.ink2))
        quote = _first_quote(project, entry)
        if quote:
            column.addSpacing(4)
            column.addLayout(_quoted(project, entry, quote, theme))
        article = project.extraction(entry.key).article
        source = words.source(article, entry.event.span.start)
        column.addWidget(TextBlock(source, 11, line=16, lines=1).set_colour(theme.ink3))
        self.setFixedHeight(max(column.totalHeightForWidth(self.width()), column.totalMinimumSize().height()))


class HoverCards(QObject):
    """Shows a card when the pointer has rested on an event, and puts it away when anything happens."""

    def __init__(self, view: Navigator) -> None:
        super().__init__(view)
        self._view = view
        self._wanted: tuple[Key, Project, QPointF] | None = None
        self.card: HoverCard | None = None
        self._rest = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._rest.timeout.connect(self._show)
        view.range_changed.connect(lambda _begin, _end: self.leave())

    def follow(self, key: Key | None, project: Project, at: QPointF) -> None:
        """The pointer is at an event, or at none."""
        wanted = (key, project, at) if key else None
        if wanted is None or self._wanted is None or key != self._wanted[0]:
            self.leave()
            self._wanted = wanted
            if wanted:
                self._rest.start()

    def leave(self) -> None:
        """Put the card away."""
        self._rest.stop()
        self._wanted = None
        if self.card:
            self.card.hide()
            self.card.deleteLater()
            self.card = None

    def _show(self) -> None:
        if self._wanted is None:
            return
        key, project, at = self._wanted
        entry, scene = project.entry(key), self._view.scene
        placement = scene.placement(key)
        if entry is None or placement is None:
            return
        card = self.card = HoverCard(self._view.window(), scene.theme, project, entry)
        row = self._view.mapTo(self._view.window(), QPoint(round(at.x()), round(AXIS + placement.y - scene.top)))
        card.move(_place(card.size(), self._view.window().size(), row))
        card.show()
        card.raise_()


def _place(card: QSize, window: QSize, row: QPoint) -> QPoint:
    """Below the row of an event, or above it where there is no room, within the window."""
    left = min(max(row.x() - _LEFT, 0), window.width() - card.width())
    below = row.y() + _ROW + _GAP - MARGIN
    above = row.y() - _ROW - _GAP - card.height() + MARGIN
    return QPoint(left, below if below + card.height() <= window.height() else max(0, above))


def _actors(project: Project, entry: Entry) -> str:
    told = [f"{project.cast.members[key].name} ({words.role(role)})" for key, role in entry.actors[:_ACTORS]]
    return ", ".join([*told, "…"] if len(entry.actors) > _ACTORS else told)


def _first_quote(project: Project, entry: Entry) -> Quote | None:
    wanted = entry.event.quotes[0] if entry.event.quotes else None
    return next((quote for quote in project.extraction(entry.key).quotes if quote.id == wanted), None)


def _quoted(project: Project, entry: Entry, quote: Quote, theme: Theme) -> QHBoxLayout:
    """Words beside a bar in their speaker's colour."""
    extraction = project.extraction(entry.key)
    actor = next((actor for actor in extraction.actors if actor.id == quote.source), None)
    colour = project.cast.member(actor, entry.key[0]).colour if actor else None
    said = " … ".join(part.of(extraction.article.text) for part in quote.content)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Bar(theme.actor(colour)))
    row.addWidget(TextBlock(said, 13, lines=4).set_colour(theme.ink), 1)
    return row
