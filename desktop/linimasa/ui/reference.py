"""Which day "today" is in an article, and its language: asked in place, read anew at once."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ..model import Article, Extraction, Publication, Span
from ..project import Entry, Project, Replacement
from . import choices, published, summary, words
from .elided import ElidedButton
from .evidence import Evidence
from .fields import DateField, Dropdown, labelled
from .popover import Popover, primary
from .reading import Given, Reader, given
from .rowview import RowView
from .status import Status
from .text import TextBlock
from .theme import Theme, drawable, font

WIDTH = 336
_ROW, _SHOWN = 40, 4  # px high, rows before the list scrolls


class ReferenceCard(Popover):
    """The day and the language of one article.

    Signals:
        wanted(Given): the article shall be read so.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, extraction: Extraction) -> None:
        super().__init__(parent, theme, self.tr("Today in this article"), WIDTH)
        self.extraction = extraction
        self._given, self._day = given(extraction), extraction.reference.day
        self.day = DateField(self.tr("The day the article calls today"))
        self.language = Dropdown(self.tr("Language of the article"), theme)
        self._told = TextBlock("", 12, line=18, lines=1)
        self.apply, self.reset = primary(self.tr("Apply")), QPushButton(self.tr("Reset"))
        self.publications = RowView(self.tr("What says when it appeared"), _ROW, _SHOWN, ground="card")
        self.address = QLineEdit(drawable(extraction.article.url or ""))
        self._add_article(extraction.article)
        self._add_publications(extraction)
        self.column.addLayout(labelled(self.tr("“Today” is"), self.day, theme))
        self.column.addWidget(self._told)
        self.column.addLayout(labelled(self.tr("Language"), self.language, theme))
        hint = self.tr("Words such as “yesterday” or “last year” are counted from this day.")
        self.column.addWidget(TextBlock(hint, 12, line=18).set_colour(theme.ink3))
        self._fill(extraction)
        self._add_buttons()
        self.day.textChanged.connect(self._check)
        self._check()

    def accept(self) -> None:
        """Have the article read as the fields say, if they can be read."""
        if self.apply.isEnabled():
            day, language = self.day.day, self.language.currentData()
            if day == self._day and language != self._given.language:
                day = self._given.reference  # who names the language only has not confirmed the day
            self.wanted.emit(self._given._replace(reference=day, language=language))

    def _add_article(self, article: Article) -> None:
        by = " · ".join(part for part in (article.outlet, article.author) if part)
        for text in (words.article(article), by):
            if text:
                self.column.addWidget(TextBlock(text, 12, line=18, lines=1).set_colour(self._theme.ink3))
        if article.url:
            self.address.setReadOnly(True)
            self.address.setFont(font(12))
            self.address.setFixedHeight(28)
            self.address.setCursorPosition(0)
            self.address.setAccessibleName(self.tr("Address of the article, to be copied"))
            self.column.addWidget(self.address)

    def _add_publications(self, extraction: Extraction) -> None:
        """What says when the article appeared; a click takes its day."""
        if not extraction.article.publications:
            return
        head = published.disagreement(extraction.article)
        title = self.tr("When it appeared: {sources}").format(sources=head) if head else self.tr("When it appeared")
        self.publications.set_theme(self._theme)
        self.publications.show_rows(published.rows(extraction))
        self.column.addLayout(labelled(title, self.publications, self._theme))
        for chosen in (self.publications.clicked, self.publications.activated):
            chosen.connect(lambda _: self._take())

    def _take(self) -> None:
        """Have the day of the row that was chosen; the article's own needs no saying."""
        chosen = self.publications.key()
        if isinstance(chosen, Publication):
            own = chosen.day == self.extraction.article.published
            self.wanted.emit(self._given._replace(reference=None if own else chosen.day))

    def _fill(self, extraction: Extraction) -> None:
        from .. import languages

        self.day.show_day(extraction.reference.day)
        detected = "" if extraction.language_given else choices.language_name(extraction.language)
        told = self.tr("As the article tells: {language}").format(language=detected)
        self.language.addItem(told if detected else self.tr("As the article tells"), None)
        for code in languages.codes():
            self.language.addItem(choices.language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._given.language)))

    def _add_buttons(self) -> None:
        cancel = QPushButton(self.tr("Cancel"))
        self.add_buttons(cancel, self.apply, apart=self.reset)
        self.reset.setProperty("flat", True)
        untold = Given(orders=self._given.orders)
        self.reset.setEnabled(self._given != untold)
        self.reset.setToolTip(self.tr("Read it as the article itself tells"))
        self.reset.clicked.connect(lambda: self.wanted.emit(untold))
        cancel.clicked.connect(self.closed)
        self.apply.clicked.connect(self.accept)

    def _check(self) -> None:
        told, good = self.day.told()
        self._told.show_text(told or self.tr("As the article tells"))
        self._told.set_colour(self._theme.ink2 if good else self._theme.error)
        self.day.setAccessibleDescription(told)
        self.apply.setEnabled(good)


class References(QObject):
    """Tells in the status bar and in the evidence which day "today" is, and asks for it in place.

    Signals:
        reread(Replacement): an article was read as was wished.
    """

    reread = Signal(object)

    def __init__(self, window: QWidget, reader: Reader, evidence: Evidence, status: Status, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._reader, self._theme = window, reader, theme
        self._status, self._evidence = status, evidence
        self._project, self._anchor = Project(), evidence.today
        self._asked: set[Article] = set()
        self.card: ReferenceCard | None = None
        for button in (evidence.today, status.today):
            button.clicked.connect(partial(self._ask, button))
        evidence.read_as.connect(self._read_as)

    def show(self, project: Project, entry: Entry | None) -> None:
        """Follow what the window shows: a project, and the event selected in it."""
        self._project = project
        now = self._extraction()
        if self.card and self.card.extraction is not now:
            self._drop()
        asks = now is not None and now.reference.day is None and now.article not in self._asked
        self._status.show_today(summary.today(project, entry), asks)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        if self.card:
            self._ask(self._anchor)

    def place(self) -> None:
        """Follow the button the card belongs to."""
        if self.card:
            self.card.place_at(QRect(self._anchor.mapTo(self._window, QPoint(0, 0)), self._anchor.size()))

    def _extraction(self) -> Extraction | None:
        number = self._evidence.number
        return None if number is None else self._project.as_read[number]

    def _ask(self, anchor: ElidedButton, _checked: bool = False) -> None:
        """Show the card of the article in the evidence, in place of one that is open."""
        extraction = self._extraction()
        self._drop()
        if extraction is None:
            return
        self._asked.add(extraction.article)
        self._anchor = anchor
        self.card = ReferenceCard(self._window, self._theme, extraction)
        self.card.closed.connect(self._close)
        self.card.wanted.connect(self._apply)
        self.place()
        self.card.show()
        self.card.raise_()
        self.card.day.setFocus(Qt.FocusReason.PopupFocusReason)
        self.card.day.selectAll()

    def _apply(self, wanted: Given) -> None:
        self._close()
        self._read(wanted)

    def _read_as(self, span: Span, order: str | None) -> None:
        """Have a date of the article in the evidence read with the day or the month first."""
        extraction = self._extraction()
        if extraction:
            self._read(given(extraction).ordered(span, order))

    def _read(self, wanted: Given) -> None:
        number, before = self._evidence.number, self._extraction()
        if number is not None and before is not None and wanted != given(before):
            self._reader.extract(before.article, wanted, partial(self._tell, self._project, number, before))

    def _tell(self, project: Project, number: int, before: Extraction, after: Extraction) -> None:
        if project is self._project and project.as_read[number] is before:  # else it comes too late
            self.reread.emit(Replacement(number, before, after))

    def _close(self) -> None:
        self._drop()
        self._anchor.setFocus(Qt.FocusReason.PopupFocusReason)

    def _drop(self) -> None:
        if self.card:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
