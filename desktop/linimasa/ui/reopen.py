"""How an article's file is read: in which encoding, and what of a page; read anew in place."""

import codecs
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ..model import Extraction, Failure, Opening
from ..project import Project, Replacement, Replacements
from .controls import Choice, Option
from .evidence import Evidence
from .fields import HEIGHT, Dropdown, labelled
from .openings import ENCODINGS, encoding_name
from .popover import Popover, primary
from .reading import Reader, Wanted, given
from .text import TextBlock
from .theme import Theme, font

WIDTH = 336
_OTHER = "other"
_LONGEST = 40  # characters of an encoding's name


class ReopenCard(Popover):
    """How one file is read.

    Signals:
        wanted(Opening): it shall be read so.
        columns_wanted(): the columns of the table shall be named anew.
    """

    wanted = Signal(object)
    columns_wanted = Signal()

    def __init__(self, parent: QWidget, theme: Theme, extraction: Extraction) -> None:
        from .. import formats

        super().__init__(parent, theme, self.tr("How this file is read"), WIDTH)
        self.extraction = extraction
        path = PurePath(extraction.article.path or "")
        self._opening, choices = extraction.article.opening, formats.choices(Path(path))
        self.encoding, self.other = Dropdown(self.tr("Encoding"), theme), QLineEdit()
        self.extent = Choice(
            self.tr("What of the page"),
            [Option("article", self.tr("The article")), Option("whole", self.tr("The whole page"))],
            theme,
        )
        self._told = TextBlock("", 12, line=18, lines=1)
        self.apply = primary(self.tr("Read anew"))
        self.column.addWidget(TextBlock(path.name, 12, line=18, lines=1).set_colour(theme.ink3))
        if "encoding" in choices:
            self._add_encoding(theme)
        if "whole_page" in choices:
            self.column.addLayout(labelled(self.tr("What of the page"), self.extent, theme))
        self.extent.choose("whole" if self._opening.whole_page else "article")
        if not choices:
            told = self.tr("Files of this format can be read in one way only.")
            self.column.addWidget(TextBlock(told, 12, line=18).set_colour(theme.ink2))
        self._add_buttons("columns" in choices)
        self.apply.setVisible(bool(choices))
        self._check()

    def accept(self) -> None:
        """Have the file read as the fields say, if they can be read."""
        if self.apply.isEnabled():
            whole = self.extent.value == "whole"
            self.wanted.emit(replace(self._opening, encoding=self._encoding(), whole_page=whole))

    def _add_buttons(self, table: bool) -> None:
        cancel, columns = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Columns…"))
        columns.setProperty("flat", True)
        columns.clicked.connect(self.columns_wanted)
        cancel.clicked.connect(self.closed)
        self.apply.clicked.connect(self.accept)
        self.add_buttons(cancel, self.apply, apart=columns if table else None)

    def _add_encoding(self, theme: Theme) -> None:
        self.encoding.addItem(self.tr("As the file tells"), None)
        for name in ENCODINGS:
            self.encoding.addItem(encoding_name(name), name)
        self.encoding.addItem(self.tr("Another…"), _OTHER)
        now = self._opening.encoding
        at = self.encoding.findData(now)
        self.encoding.setCurrentIndex(self.encoding.findData(_OTHER) if at < 0 else at)
        self.other.setText(now if now and at < 0 else "")
        self.other.setFixedHeight(HEIGHT)
        self.other.setFont(font(13))
        self.other.setMaxLength(_LONGEST)
        self.other.setPlaceholderText("koi8-r")
        self.other.setAccessibleName(self.tr("Name of the encoding"))
        self.column.addLayout(labelled(self.tr("Encoding"), self.encoding, theme))
        self.column.addWidget(self.other)
        self.column.addWidget(self._told)
        self.encoding.currentIndexChanged.connect(self._check)
        self.other.textChanged.connect(self._check)

    def _encoding(self) -> str | None:
        chosen: str | None = self.encoding.currentData()
        return _known(self.other.text()) if chosen == _OTHER else chosen

    def _check(self) -> None:
        free = self.encoding.currentData() == _OTHER
        good = not free or self._encoding() is not None
        self.other.setVisible(free)
        self._told.setVisible(free)
        self._told.show_text("" if good else self.tr("No encoding has this name."))
        self._told.set_colour(self._theme.error)
        self.apply.setEnabled(good)
        self._fit()


class Reopening(QObject):
    """Asks in place how the file of the article in the evidence is read, and has it read anew.

    Signals:
        reread(Replacements): the articles of a file were read as was wished.
        columns_wanted(Failure): the columns of this table shall be named anew.
    """

    reread = Signal(object)
    columns_wanted = Signal(object)

    def __init__(self, window: QWidget, reader: Reader, evidence: Evidence, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._reader, self._evidence, self._theme = window, reader, evidence, theme
        self._project = Project()
        self.card: ReopenCard | None = None
        evidence.file.clicked.connect(self._ask)

    def show(self, project: Project) -> None:
        """Follow what the window shows."""
        self._project = project
        if self.card and self.card.extraction is not self._extraction():
            self._drop()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        if self.card:
            self._ask()

    def place(self) -> None:
        """Follow the button the card belongs to."""
        if self.card:
            button = self._evidence.file
            self.card.place_at(QRect(button.mapTo(self._window, QPoint(0, 0)), button.size()))

    def _extraction(self) -> Extraction | None:
        number = self._evidence.number
        return None if number is None else self._project.as_read[number]

    def _ask(self) -> None:
        extraction = self._extraction()
        self._drop()
        if extraction is None or extraction.article.path is None:
            return
        self.card = ReopenCard(self._window, self._theme, extraction)
        self.card.closed.connect(self._close)
        self.card.wanted.connect(self._apply)
        self.card.columns_wanted.connect(self._ask_columns)
        self.place()
        self.card.show()
        self.card.raise_()
        self.card.setFocus(Qt.FocusReason.PopupFocusReason)
        self.card.focusNextChild()

    def reopen(self, path: str, opening: Opening) -> None:
        """Have a file read so: in place if it is open, with what was said of its articles, else as any other."""
        read = sorted(enumerate(self._project.as_read), key=lambda each: each[0] == self._evidence.number)
        before = {one.article.part: (number, one) for number, one in read if one.article.path == path}
        if not before:
            self._reader.read_as(Wanted(Path(path), opening=opening))
            return
        # where a date stands is another place in another text
        said = {part: given(one)._replace(orders=()) for part, (_, one) in before.items()}
        then = partial(self._tell, self._project, before)
        self._reader.read_again(Wanted(Path(path), said, opening), then, self._reader.failed.emit)

    def _apply(self, opening: Opening) -> None:
        shown = self._extraction()
        self._close()
        if shown and shown.article.path and shown.article.opening != opening:
            self.reopen(shown.article.path, opening)

    def _ask_columns(self) -> None:
        """Have the columns of the table told, by asking for one that no table has."""
        shown = self._extraction()
        self._close()
        if shown:
            asking = replace(shown.article.opening, columns=(("text", ""),))
            wanted = Wanted(Path(shown.article.path or ""), opening=asking)
            self._reader.read_again(wanted, lambda _: None, self._fail)

    def _fail(self, failure: Failure) -> None:
        (self.columns_wanted if failure.table else self._reader.failed).emit(failure)

    def _tell(
        self, project: Project, before: Mapping[str | None, tuple[int, Extraction]], after: Sequence[Extraction]
    ) -> None:
        if project is not self._project:  # it comes too late
            return
        parts = []
        for one in after:
            number, old = before.get(one.article.part, (None, None))
            if number is None or old is None:
                self._reader.found.emit(one)
            elif project.as_read[number] is old:
                parts.append(Replacement(number, old, one))
        if parts:
            shown = self._evidence.number  # it goes before others: there the person stays
            self.reread.emit(Replacements(tuple(sorted(parts, key=lambda part: part.number != shown))))

    def _close(self) -> None:
        self._drop()
        self._evidence.file.setFocus(Qt.FocusReason.PopupFocusReason)

    def _drop(self) -> None:
        if self.card:
            self.card.hide()
            self.card.deleteLater()
            self.card = None


def _known(name: str) -> str | None:
    """The name under which an encoding of texts is known."""
    try:
        found = codecs.lookup(name.strip()).name
        "a".encode(found)  # what is no encoding of texts, as base64, refuses
    except (LookupError, ValueError):
        return None
    return found
