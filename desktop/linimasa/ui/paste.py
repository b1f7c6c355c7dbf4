"""Pasted text as an article: its title, its date if it is known, and what it begins with."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ..model import Article, Extraction
from . import words
from .fields import HEIGHT, DateField, labelled
from .popover import Popover, primary
from .text import TextBlock
from .theme import Theme, font

translate = QCoreApplication.translate
WIDTH = 480
LIMIT = 4 * 2**20
"""The most characters that are pasted."""
_TITLE = 150
_LINES = 6


class PasteCard(Popover):
    """What is pasted, before it is read.

    Signals:
        pasted(Article): it shall be read.
    """

    pasted = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, text: str, opened: Sequence[Extraction]) -> None:
        super().__init__(parent, theme, self.tr("Paste an article"), WIDTH)
        self.text, self.opened = text, opened
        self.title, self.day = QLineEdit(), DateField(self.tr("Publication date, if known"))
        self.add = primary(self.tr("Add article"))
        self._told = TextBlock("", 12, line=18, lines=1)
        self._refused = _refusal(text, opened)
        self._build(theme)
        self.day.textChanged.connect(self._check)
        self._check()

    def accept(self) -> None:
        """Have the text read, if it can be."""
        if self.add.isEnabled():
            title = self.title.text().strip() or suggested_title(self.text)
            self.pasted.emit(Article(self.text, title=title, published=self.day.day))

    def _build(self, theme: Theme) -> None:
        self.title.setFixedHeight(HEIGHT)
        self.title.setFont(font(13))
        self.title.setMaxLength(_TITLE)
        self.title.setText(suggested_title(self.text))
        self.title.setAccessibleName(self.tr("Title"))
        beginning = TextBlock(self.text, 12, line=18, lines=_LINES).set_colour(theme.ink2)
        beginning.setAccessibleName(self.tr("What the text begins with"))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.closed)
        self.add.clicked.connect(self.accept)
        self.column.addLayout(labelled(self.tr("Title"), self.title, theme))
        self.column.addLayout(labelled(self.tr("Publication date, if known"), self.day, theme))
        self.column.addWidget(self._told)
        self.column.addWidget(beginning)
        self.add_buttons(cancel, self.add)

    def _check(self) -> None:
        told, good = self.day.told()
        good = good and not self._refused
        self._told.show_text(self._refused or told or self.tr("Without one it is looked for in the text"))
        self._told.set_colour(self._theme.ink2 if good else self._theme.error)
        self.day.setAccessibleDescription(self._told.text())
        self.add.setEnabled(good)


def suggested_title(text: str) -> str:
    """The first line that says something, cut at a word where it is long."""
    line = next((line.strip("#* \t") for line in text[: 20 * _TITLE].splitlines() if line.strip("#* \t")), "")
    return line if len(line) <= _TITLE else line[:_TITLE].rpartition(" ")[0] or line[:_TITLE]


def _refusal(text: str, opened: Iterable[Extraction]) -> str:
    """Why a text is not added; empty if it is."""
    same = next((one.article for one in opened if one.article.text == text), None)
    if same:
        return translate("paste", "This text is open already: {title}").format(title=words.article(same))
    if len(text) > LIMIT:
        return translate("paste", "The text is too long; save it as a file and open that.")
    return ""
