"""The files being read, one by one: on demand above the status bar, never modal."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..model import Extraction, Failure
from . import messages, numbers, words
from .card import MARGIN, Card
from .reading import Reader
from .rows import Row
from .rowview import RowView
from .status import Meter, Status
from .text import TextBlock
from .theme import Theme, font

translate = QCoreApplication.translate
_WIDTH = 392
_ROW, _SHOWN = 40, 7  # px high, rows before the list scrolls
_SOON = 150  # milliseconds in which news are shown together


@dataclass(slots=True)
class ReadFile:
    """A file that is read or was: how many events it told, or why it was not read."""

    name: str
    events: int = 0
    undated: int = 0
    reason: str = ""
    over: bool = False


class ReadingCard(Card):
    """How far reading is, and each file.

    Signals:
        closed(): put it away.
        cancelled(): what is not read yet shall be dropped.
        wanted(): the new events shall be shown.
    """

    closed = Signal()
    cancelled = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme)
        self.setFixedWidth(_WIDTH)
        self.title, self._done = TextBlock("", 13, 600, lines=1), TextBlock("", 12, lines=1)
        self._bar = Meter(_WIDTH - 2 * MARGIN - 34)
        self.list = RowView(self.tr("Files"), _ROW, _SHOWN, ground="card")
        self.cancel, self.show_new = QPushButton(self.tr("Cancel the rest")), QPushButton(self.tr("Show new events"))
        self.title.set_colour(theme.ink)
        self._done.set_colour(theme.ink3)
        self._bar.set_theme(theme)
        self.list.set_theme(theme)
        self._hint = TextBlock(self.tr("Go on working. New events join the timeline."), 12).set_colour(theme.ink2)
        self._build()
        self.cancel.clicked.connect(self.cancelled)
        self.show_new.clicked.connect(self.wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def show_files(self, files: Sequence[ReadFile], total: int) -> None:
        """Show how far it is; a total of 0 means that nothing is left to read."""
        over, failed = sum(file.over for file in files), sum(bool(file.reason) for file in files)
        total = total or len(files)
        going = over < total
        read = self.tr("%Ln files read", None, len(files) - failed)
        self.title.show_text(self.tr("Reading %Ln files", None, total) if going else read)
        self._done.show_text(self.tr("%Ln done", None, over) if going else "")
        self._bar.show_share(over / total if total else 0)
        self._hint.setVisible(going)
        self.cancel.setEnabled(going)
        self.list.show_rows(rows(files, total, self._theme))
        self.setAccessibleName(self.title.text())
        self.adjustSize()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + 1, MARGIN + 12, MARGIN + 1, MARGIN + 10)
        column.setSpacing(6)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for part in (self.title, self._done):
            head.addWidget(part)
        head.addStretch(1)
        for row in (head, self._bar, self._hint):
            around = QHBoxLayout()
            around.setContentsMargins(16, 0, 16, 0)
            column.addLayout(around)
            if isinstance(row, QWidget):
                around.addWidget(row)
            else:
                around.addLayout(row)
        column.addWidget(self.list)
        foot.setContentsMargins(12, 4, 12, 0)
        self.cancel.setProperty("flat", True)
        for button in (self.cancel, self.show_new):
            button.setFixedHeight(28)
            button.setFont(font(13, 500))
            foot.addWidget(button)
        foot.insertStretch(1)
        column.addLayout(foot)


class ReadingView(QObject):
    """Follows the reader, and shows the card.

    Signals:
        wanted(): the new events shall be shown.
    """

    wanted = Signal()

    def __init__(self, window: QWidget, reader: Reader, status: Status, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._reader, self._status, self._theme = window, reader, status, theme
        self.card: ReadingCard | None = None
        self._files: list[ReadFile] = []
        self._total = 0
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._refresh)
        reader.progress.connect(self._begin)
        reader.found.connect(self._find)
        reader.failed.connect(self._fail)
        reader.finished.connect(self._end)
        status.reading_wanted.connect(self.toggle)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        if self.card:
            self.toggle()
            self.toggle()

    def toggle(self) -> None:
        """Show the card, or put it away."""
        if self.card:
            self._drop()
            return
        self.card = ReadingCard(self._window, self._theme)
        self.card.closed.connect(self._drop)
        self.card.cancelled.connect(self.cancel)
        self.card.wanted.connect(self.wanted)
        self._refresh()
        self.card.show()
        self.card.raise_()
        self.card.show_new.setFocus(Qt.FocusReason.PopupFocusReason)

    def cancel(self) -> None:
        """Drop what is not read yet; the file under way is not read."""
        self._files = [file for file in self._files if file.over]
        self._reader.cancel()

    def place(self) -> None:
        """Follow the size of the window."""
        if self.card:
            right, bottom = self._window.width(), self._window.height() - self._status.height()
            self.card.move(right - self.card.width() - 4, bottom - self.card.height())

    def _begin(self, _done: int, total: int, name: str) -> None:
        self._enter(total)
        self._close_last()
        self._files.append(ReadFile(name))

    def _find(self, extraction: Extraction) -> None:
        if self._files:
            self._files[-1].events += len(extraction.events)
            self._files[-1].undated += sum(event.interval is None for event in extraction.events)
            self._soon.start()

    def _fail(self, failure: Failure) -> None:
        if not self._reader.busy:
            return
        self._enter(self._total)
        name, reason = PurePath(failure.path).name, messages.told(failure.reason)
        reason = reason[:1].upper() + reason[1:]
        if self._files and self._files[-1].name == name and not self._files[-1].over:
            self._files[-1].reason = reason
        else:
            self._files.insert(0, ReadFile(name, reason=reason, over=True))

    def _end(self) -> None:
        self._close_last()
        self._total = 0
        self._soon.start()

    def _enter(self, total: int) -> None:
        if not self._total:
            self._files = []
        self._total = total or 1
        if not self._soon.isActive():
            self._soon.start()

    def _close_last(self) -> None:
        if self._files:
            self._files[-1].over = True

    def _refresh(self) -> None:
        if self.card:
            self.card.show_files(self._files, self._total)
            self.place()

    def _drop(self) -> None:
        if self.card:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
            self._window.setFocus()


def rows(files: Sequence[ReadFile], total: int, theme: Theme) -> list[Row]:
    """What failed, what is being read, how much waits, and what was read, the latest first."""
    failed = [file for file in files if file.reason]
    going = [file for file in files if not (file.over or file.reason)]
    read = [file for file in reversed(files) if file.over and not file.reason]
    found = [_row(number, file, theme) for number, file in enumerate([*failed, *going])]
    if (waiting := total - len(files)) > 0:
        found.append(Row("waiting", numbers.tr("%Ln waiting", None, waiting), colour=theme.ink4, more=True))
    return [*found, *(_row(number, file, theme) for number, file in enumerate(read, len(found)))]


def _row(number: int, file: ReadFile, theme: Theme) -> Row:
    told = translate("readingview", "reading")
    if file.over:
        told = words.events(file.events, file.events)
        if file.undated:
            told = f"{told}, {numbers.tr('%Ln undated', None, file.undated)}"
    spoken = f"{file.name}: {file.reason or told}"
    colour = theme.error if file.reason else theme.ink4 if file.over else theme.ink
    return Row(number, file.name, file.reason, "" if file.reason else told, colour=colour, tip=spoken, spoken=spoken)
