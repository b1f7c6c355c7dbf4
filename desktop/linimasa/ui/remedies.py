"""Files that could not be read, read after all: the whole page, a higher limit, or with the columns a person names."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ..model import AS_USUAL, Extraction, Failure, Opening
from . import openings
from .columns import ColumnsCard
from .notices import Notices
from .openings import Columns
from .reading import Reader
from .reopen import Reopening
from .settings import Settings
from .theme import Theme


class Remedies(QObject):
    """Reads such files again, and asks for the columns of a table: by itself once, and whenever it is wanted."""

    def __init__(
        self,
        window: QWidget,
        reader: Reader,
        notices: Notices,
        reopening: Reopening,
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window, self._reader, self._notices, self._theme = window, reader, notices, theme
        self._reopening, self._settings = reopening, settings
        self._unasked: Failure | None = None
        self._read_so_far: set[str | None] = set()
        self.card: ColumnsCard | None = None
        reader.tables = openings.known_tables(settings)
        reader.found.connect(self._note_found)
        reader.failed.connect(self._note)
        reader.finished.connect(self._ask_once)
        notices.remedied.connect(self._mend)
        reopening.columns_wanted.connect(self._ask)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        if self.card:
            self._ask(self.card.failure, self.card.chosen)

    def place(self) -> None:
        """Follow the size of the window."""
        if self.card:
            self.card.place_in_the_middle()

    def _note_found(self, extraction: Extraction) -> None:
        self._read_so_far.add(extraction.article.path)

    def _note(self, failure: Failure) -> None:
        if failure.table and failure.remedy:
            self._unasked = failure

    def _ask_once(self) -> None:
        """Ask about a table of which nothing could be read."""
        failure, self._unasked = self._unasked, None
        if failure and failure.path not in self._read_so_far and not self.card:
            self._ask(failure)
        self._read_so_far.clear()

    def _mend(self, failure: Failure) -> None:
        if failure.table:
            self._ask(failure)
        elif failure.remedy:
            self._read(failure.path, failure.remedy)

    def _ask(self, failure: Failure, said: Columns = ()) -> None:
        self._drop()
        said = said or self._reader.tables.get(_names(failure), ())
        self.card = ColumnsCard(self._window, self._theme, failure, said)
        self.card.closed.connect(self._drop)
        self.card.named.connect(partial(self._take, failure))
        self.place()
        self.card.show()
        self.card.raise_()
        self.card.fields["text"].setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, failure: Failure, columns: Columns) -> None:
        """Remember what was said, and have the table read; others with the same columns too."""
        self._drop()
        names = _names(failure)
        tables = {known: holding for known, holding in self._reader.tables.items() if known != names}
        self._reader.tables = {**tables, names: columns}
        openings.keep_tables(self._settings, self._reader.tables)
        same = {each.path: each.remedy for each in [failure, *self._notices.failures] if _names(each) == names}
        for path, remedy in same.items():
            self._read(path, replace(remedy or AS_USUAL, columns=columns))

    def _read(self, path: str, opening: Opening) -> None:
        self._notices.drop(path)
        self._reopening.reopen(path, opening)

    def _drop(self) -> None:
        if self.card:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
            self._window.setFocus()


def _names(failure: Failure) -> frozenset[str]:
    return frozenset(name for name, _ in failure.table)
