"""The files that could not be read, and why: in place, never modal, and to be copied."""

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..model import Failure
from . import icons, messages, numbers
from .card import MARGIN, Card
from .flick import flick
from .keytable import scroll
from .text import TextBlock
from .theme import Theme, font, mix

translate = QCoreApplication.translate
WIDTH = 432
_COPY = QKeySequence.StandardKey.Copy
_TALLEST = 300  # of the list, before it scrolls


class FailureCard(Card):
    """A card with a row for each file that was not read.

    Signals:
        closed(): the card was read and put away.
        remedied(Failure): its remedy is wanted.
    """

    closed = Signal()
    remedied = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, failures: Sequence[Failure]) -> None:
        super().__init__(parent, theme)
        self._failures = tuple(failures)
        count = len(failures)
        text = self.tr("%Ln files not read", None, count)
        self.setAccessibleName(text)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + 1, MARGIN + 12, MARGIN + 1, MARGIN + 10)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(TextBlock(text, 13, 600, lines=1).set_colour(theme.ink))
        column.addLayout(head)
        column.addWidget(self._list(theme))
        column.addLayout(self._buttons())
        self.adjustSize()

    def event(self, event: QEvent) -> bool:
        """Keep the key that copies from the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.matches(_COPY):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_COPY):
            self._copy()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif not scroll(self._area.verticalScrollBar(), event):
            super().keyPressEvent(event)

    def put_away(self) -> None:
        """Close the card: it has been seen."""
        self.closed.emit()

    def _list(self, theme: Theme) -> QWidget:
        body = QWidget()
        body.setObjectName("body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        offered: set[str] = set()
        for failure in self._failures:
            remedy = "" if failure.path in offered else offer(failure)
            column.addWidget(self._row(failure, remedy, theme))
            offered |= {failure.path} if remedy else set()
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        flick(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        area.setFixedHeight(min(body.heightForWidth(WIDTH - 2 * MARGIN - 2), _TALLEST))
        return area

    def _row(self, failure: Failure, remedy: str, theme: Theme) -> QWidget:
        row = QWidget()
        row.setAutoFillBackground(True)
        palette = row.palette()
        palette.setColor(row.backgroundRole(), mix(theme.error, theme.card, 0.06))
        row.setPalette(palette)
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 8, 16, 10)
        line.setSpacing(12)
        sign = QLabel()
        sign.setPixmap(icons.pixmap("warn", theme.error, 16))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(
            TextBlock(PurePath(failure.path).name + failure.where[len(failure.path) :], 13, 500, lines=1).set_colour(
                theme.ink
            )
        )
        reason = messages.told(failure.reason)
        column.addWidget(TextBlock(reason[:1].upper() + reason[1:], 12, line=18).set_colour(theme.ink2))
        if remedy:
            column.addSpacing(6)
            column.addWidget(self._remedy(failure, remedy), 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(column, 1)
        return row

    def _remedy(self, failure: Failure, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setFixedHeight(28)
        button.setFont(font(13, 500))
        button.clicked.connect(lambda: self.remedied.emit(failure))
        return button

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        copy, close = QPushButton(self.tr("Copy the report")), QPushButton(self.tr("Close"))
        copy.setProperty("flat", True)
        copy.setToolTip(self.tr("Copy what failed and why (Ctrl+C)"))
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.put_away)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        for button in (copy, close):
            button.setFixedHeight(28)
            button.setFont(font(13, 500))
        self.copy_button, self.close_button = copy, close
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report(self._failures))
        self.copy_button.setText(self.tr("Copied"))


def offer(failure: Failure) -> str:
    """The words of a button that mends a failure; empty if nothing does."""
    if failure.remedy is None:
        return ""
    if failure.table:
        return translate("failures", "Choose columns…")
    if failure.remedy.whole_page:
        return translate("failures", "Use the whole page")
    limit = numbers.told(failure.remedy.limit // 2**20)
    return translate("failures", "Raise the limit to {n} MB").format(n=limit)


def report(failures: Iterable[Failure]) -> str:
    """What failed and why, one line each, whatever the names of the files hold."""
    lines = (f"{failure.where}: {messages.told(failure.reason)}" for failure in failures)
    return "".join("".join(c if c.isprintable() else repr(c)[1:-1] for c in line) + "\n" for line in lines)
