"""The right pane: one event, why it has its date, who acts in it, who says what, and the text it comes from."""

from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..model import Article, Extraction
from ..project import Entry, Project, Review
from . import doubts, icons, lost, openings, published, summary, taborder, words
from .chips import MarkView
from .doubtbar import DoubtBar
from .elided import ElidedButton
from .flick import flick
from .heads import SIDE, Rule
from .manybar import ManyBar
from .panehead import PaneHead
from .passagebar import PassageBar
from .reviewactions import ReviewActions
from .reviewbar import ReviewBar
from .sections import Details
from .source import SourceView
from .text import TextBlock
from .theme import Theme

_LEAST_SOURCE = 240  # pixels the text keeps when the rest is long
_LOW = 620  # pixels of a pane in which the foot takes less room


class Evidence(QWidget):
    """What an event rests on.

    Signals:
        selected(key): an event was chosen in the text.
        stepped(by): the next (1) or the previous (-1) event is wanted.
        read_as(span, order): a date of the article shall be read so, "dmy" or "mdy"; None leaves it open.
        actor_wanted(key): the events of an actor are wanted alone, or all again.
    """

    selected = Signal(object)
    stepped = Signal(int)
    read_as = Signal(object, object)
    actor_wanted = Signal(str)

    def __init__(self, theme: Theme, review: ReviewActions) -> None:
        super().__init__()
        self.setObjectName("evidence")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._project = Project()
        self.entry: Entry | None = None
        self.today, self.file, self.lost = ElidedButton(), ElidedButton(), ElidedButton()
        self._number: int | None = None
        self._place = ""
        self.source = SourceView(theme)
        self.source.selected.connect(self.selected)
        self._upper = QScrollArea()
        self._details: Details | None = None
        self._shown: tuple[object, ...] = ()
        self._steps_shown = False
        self.passages = PassageBar()
        self.passages.stepped.connect(self._show_passage)
        self.many = ManyBar()
        self.doubt, self.foot = (
            DoubtBar(review.next_doubtful, review.doubts),
            ReviewBar(review.accept, review.edit, review.reject),
        )
        self._build()
        self.set_theme(theme)

    @property
    def number(self) -> int | None:
        """The number of the article whose text is shown."""
        return self._number

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.source.set_theme(theme)
        self.file.setIcon(icons.icon("doc", theme, 16))
        self.lost.setIcon(icons.icon("warn", theme, 16))
        self.head.set_theme(theme)
        self.passages.set_theme(theme)
        for part in (self.many, self.doubt, self.foot):
            part.set_theme(theme)
        self._above.set_colour(theme.line)
        for label, colour in (
            (self._kind, theme.ink2),
            (self._counter, theme.ink3),
            (self._title, theme.ink),
            (self._where, theme.ink3),
            (self._hint, theme.ink3),
        ):
            label.set_colour(colour)
        self._refresh()

    def show_project(self, project: Project) -> None:
        """Show another project, nothing of it chosen."""
        self._project = project
        self.entry = self._number = None
        self._refresh()

    def show_entry(self, entry: Entry, place: str) -> None:
        """Show an event, or what has changed about it; `place` says which of how many it is."""
        scrolled = self._upper.verticalScrollBar().value() if entry is self.entry else 0
        self.entry, self._number, self._place = entry, entry.key[0], place
        self._refresh()
        self._upper.verticalScrollBar().setValue(scrolled)

    def show_article(self, number: int) -> None:
        """Show the text of an article, no event chosen."""
        self.entry, self._number = None, number
        self._refresh()

    def drop_entry(self) -> None:
        """No event is chosen any more; the text stays."""
        self.entry = None
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self._upper.setWidgetResizable(True)
        flick(self._upper)
        self._upper.setFrameShape(QFrame.Shape.NoFrame)
        self._upper.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._upper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._above = Rule()
        self._hint = TextBlock(self.tr("Choose an event to see what it rests on."), 13, line=20)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._build_head()
        for part in (self.head, self.many, self.doubt, self._hint_row(), self._upper, self._above, self._build_meta()):
            column.addWidget(part)
        column.addWidget(self.source, 1)
        column.addStretch(0)
        column.addWidget(self.foot)

    def _build_head(self) -> None:
        self.head = PaneHead(self.tr("Evidence"), QPalette.ColorRole.Base)
        self._mark, self._kind, self._counter = MarkView(), TextBlock("", 12, lines=1), TextBlock("", 12, lines=1)
        self.head.row.insertWidget(0, self._mark)
        self.head.row.insertWidget(1, self._kind)
        self.head.row.addWidget(self._counter)
        self._counter.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # never cut
        self.previous = self._step_button("left", self.tr("Previous event"), -1)
        self.next = self._step_button("right", self.tr("Next event"), 1)

    def _step_button(self, icon: str, name: str, by: int) -> QToolButton:
        button = self.head.add_button(icon, name)
        button.clicked.connect(lambda: self.stepped.emit(by))
        return button

    def _hint_row(self) -> QWidget:
        self._nothing = QWidget()
        row = QHBoxLayout(self._nothing)
        row.setContentsMargins(SIDE, 20, SIDE, 20)
        row.addWidget(self._hint)
        return self._nothing

    def _build_meta(self) -> QWidget:
        self._meta = QWidget()
        self._title = TextBlock("", 13, 600, lines=1)
        self._where = TextBlock("", 11, line=16, lines=1)
        column = QVBoxLayout(self._meta)
        column.setContentsMargins(0, 12, 0, 6)
        column.setSpacing(2)
        less = SIDE - 7  # a button's icon stands below the words
        quiet = ((self.today, less), (self.file, less), (self.lost, less))
        for part, side in ((self._title, SIDE), (self._where, SIDE), *quiet, (self.passages, SIDE)):
            row = QHBoxLayout()
            row.setContentsMargins(side, 0, side, 0)
            row.addWidget(part)
            column.addLayout(row)
            if part in (self.today, self.file, self.lost):
                row.addStretch(1)
        self.lost.hide()  # once shown, it would leave its room for a moment, and the text be scrolled again
        return self._meta

    def _refresh(self) -> None:
        entry, number = self.entry, self._number
        self._show_head(entry)
        self._upper.setVisible(entry is not None)
        self._nothing.setVisible(entry is None)
        self._meta.setVisible(number is not None)
        self.passages.setVisible(entry is not None and len(entry.event.passages) > 1)
        self.source.setVisible(number is not None)
        if number is None:
            self.source.clear_article()
        else:
            extraction = self._project.extractions[number]
            self._show_article_head(extraction)
            self._show_lost(lost.counted(self._project, number))
            self.source.show_article(self._project, number, entry)
        if entry is not None:
            self._show_details(entry)
        self.foot.setVisible(entry is not None)
        self.doubt.show_doubt(doubts.why(entry) if entry else "")
        if entry is not None:
            self.foot.show_review(entry.review, entry.edited)
        self._fit()

    def _show_article_head(self, extraction: Extraction) -> None:
        article = extraction.article
        self._title.show_text(words.article(article))
        self._where.show_text(" · ".join(part for part in (article.outlet, article.author) if part))
        self._where.setVisible(bool(self._where.text()))
        doubted = bool(published.disagreement(article))
        self.today.setIcon(icons.icon("warn" if doubted else "calendar", self._theme, 16))
        self.today.show_words(f"{summary.today_of(extraction)}  ·  {extraction.language}")
        self.file.setVisible(article.path is not None)
        self._show_place_in_file(article, self.entry.event.span.start if self.entry else None)

    def _show_lost(self, told: str) -> None:
        self.lost.setVisible(bool(told))
        self.lost.show_words(told)

    def _show_place_in_file(self, article: Article, at: int | None) -> None:
        """The file, the page of a place in it, and what is unusual in how it was read."""
        page = "" if at is None else words.page(article, at)
        parts = (PurePath(article.path or "").name, page, *openings.told(article.opening))
        self.file.show_words("  ·  ".join(part for part in parts if part))

    def _show_passage(self, number: int) -> None:
        self.source.show_passage(number)
        if self.entry:
            article = self._project.extraction(self.entry.key).article
            self._show_place_in_file(article, self.entry.event.passages[number].start)

    def _show_head(self, entry: Entry | None) -> None:
        for part in (self._mark, self._kind, self._counter, self.previous, self.next):
            part.setVisible(entry is not None)
        self.head.title.setVisible(entry is None)
        if entry is None:
            return
        lead = self._project.lead(entry)
        rejected = entry.review is Review.REJECTED
        colour = self._theme.ink3 if rejected else self._theme.actor(lead.colour if lead else None)
        self._mark.show_mark(entry.event.kind, entry.known, colour, self._theme.paper, rejected=rejected)
        self._kind.show_text(" · ".join([words.kind(entry.event.kind), *([lead.name] if lead else [])]))
        self._counter.show_text(self._place)

    def _show_details(self, entry: Entry) -> None:
        """Build them anew, unless they would be the same: the keyboard may be in them."""
        colours = [self._project.cast.members[key].colour for key, _ in entry.actors]
        wanted = (self._project.extraction(entry.key), entry, self._theme, colours)
        if self._details is None or wanted != self._shown:
            self._shown = wanted
            self._details = Details(self._project, entry, self._theme, steps_shown=self._steps_shown)
            self._details.read_as.connect(self.read_as)
            self._details.actor_wanted.connect(self.actor_wanted)
            self._details.selected.connect(self.selected)
            self._details.steps_shown.connect(self._keep_steps)
            self._details.grown.connect(self._fit)
            self._upper.setWidget(self._details)
            taborder.arrange(self.head, self.many, self.doubt, self._upper, self._meta, self.source, self.foot)
            self.passages.show_count(len(entry.event.passages))

    def _keep_steps(self, shown: bool) -> None:
        self._steps_shown = shown
        self._fit()

    def _fit(self) -> None:
        """Give the upper part the height it needs, but leave room for the text."""
        body = self._upper.widget()
        if self.entry is not None and body is not None:
            needed = body.heightForWidth(self.width())
            self.foot.keep_low(self.height() < _LOW)
            room = max(120, self.height() - _LEAST_SOURCE - self._meta.height() - self.foot.height())
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if needed <= room else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            self._upper.setVerticalScrollBarPolicy(policy)  # "as needed" keeps a bar that was needed once
            self._upper.setFixedHeight(min(needed, room))
