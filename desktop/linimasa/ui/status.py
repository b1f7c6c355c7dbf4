"""The bar at the bottom: what there is, what day "today" is, and how reading goes."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from . import icons, words
from .elided import ElidedButton
from .heads import Rule
from .text import TextBlock
from .theme import Theme, font

HEIGHT = 24


class Meter(QWidget):
    """A bar of 4 px that is filled in part."""

    def __init__(self, width: int = 96) -> None:
        super().__init__()
        self.setFixedSize(width, 20)
        self._share = 0.0
        self._colours = (QColor(), QColor())

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._colours = (theme.line, theme.ink2)
        self.update()

    def show_share(self, share: float) -> None:
        """Fill this share of the bar, between 0 and 1."""
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, share in zip(self._colours, (1.0, self._share), strict=True):
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(0, 8, self.width() * share, 4), 2, 2)


class Status(QWidget):
    """Counts at the left, reading at the right.

    Signals:
        cancelled(): reading shall stop.
        failures_wanted(): the list of files that were not read shall be shown.
        note_followed(): what the note tells of shall be shown.
        reading_wanted(): the files being read shall be shown, one by one.
        coverage_wanted(): what became of each sentence shall be shown.
    """

    cancelled = Signal()
    failures_wanted = Signal()
    note_followed = Signal()
    reading_wanted = Signal()
    coverage_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.used, self._counts = QPushButton(), TextBlock("", 11, line=20, lines=1)
        self.today = ElidedButton()
        self._sentences = TextBlock(self.tr("Sentences used"), 11, line=20, lines=1)
        self.reading, self._note = ElidedButton(), TextBlock("", 11, line=20, lines=1)
        self._warning = QLabel()
        self._used_share, self._progress = Meter(), Meter()
        self._rules = [Rule(), Rule()]
        self._failures, self.go = QPushButton(), QPushButton()
        self.cancel = QToolButton()
        self._build()
        self.show_counts(0, 0, 0, 0, 0)
        self.show_today("", asks=False)
        self.show_reading(0, 0, "")
        self.show_note("")
        self.show_failures(0)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        for label in (self._counts, self._sentences, self._note):
            label.set_colour(theme.ink2)
        for rule in self._rules:
            rule.set_colour(theme.line)
        self._used_share.set_theme(theme)
        self._progress.set_theme(theme)
        self.today.setIcon(icons.icon("calendar", theme, 16))
        self._failures.setIcon(icons.icon("warn", theme, 16, theme.error))
        self._warning.setPixmap(icons.pixmap("warn", theme.error, 16))
        self.cancel.setIcon(icons.icon("close", theme, 16))

    def show_counts(self, used: int, sentences: int, events: int, total: int, undated: int) -> None:
        """Say how many sentences tell an event, and how many events of all are shown."""
        filled = bool(sentences)
        for part in (self._sentences, self._used_share, self.used, *self._rules):
            part.setVisible(filled)
        self.used.setText(words.of(used, sentences))
        self.used.setAccessibleName(self.tr("Sentences used: {share}").format(share=words.of(used, sentences)))
        self._used_share.show_share(used / sentences if sentences else 0)
        texts = [words.events(events, total)]
        if undated:
            texts.append(self.tr("%Ln undated", None, undated))
        self._counts.show_text(", ".join(texts) if filled else self.tr("Ready"))

    def show_today(self, text: str, asks: bool) -> None:
        """Say what day "today" is, or ask for it."""
        self.today.show_words(self.tr("Which day is “today” in this article?") if asks else text)
        self.today.setVisible(bool(text))
        self._rules[1].setVisible(bool(text))

    def show_reading(self, done: int, total: int, name: str) -> None:
        """Say which file is being read; a total of 0 means none is."""
        for part in (self.reading, self._progress, self.cancel):
            part.setVisible(bool(total))
        if total and not done:
            self.show_note("")
        reading = self.tr("Reading {place}: {name}").format(place=words.of(done + 1, total), name=name)
        self.reading.show_words(reading)
        self._progress.show_share((done + 0.5) / total if total else 0)

    def show_note(self, text: str, bad: bool = False, go: str = "") -> None:
        """Say something until the next reading begins, also to those who hear; `bad` when something failed. Without a
        text, say nothing.

        `go` is the text of a button that leads to what the note tells of.
        """
        self._note.show_text(text)
        self._note.setVisible(bool(text))
        self._warning.setVisible(bad)
        self.go.setText(go)
        self.go.setAccessibleName(f"{text}: {go}")
        self.go.setVisible(bool(go))
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def show_failures(self, count: int) -> None:
        """Say how many files were not read."""
        self._failures.setVisible(bool(count))
        text = self.tr("%Ln files not read", None, count)
        self._failures.setText(text)
        self._failures.setAccessibleName(text)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 12, 0)
        row.setSpacing(8)
        for part in (self._sentences, self._used_share, self.used, self._rules[0], self._counts, self._rules[1]):
            row.addWidget(part)
        for rule in self._rules:
            rule.setFixedSize(1, 14)
        row.addWidget(self.today)
        row.addStretch(1)
        rights: tuple[QWidget, ...] = (self._failures, self._warning, self._note, self.go, self.reading)
        for part_right in (*rights, self._progress, self.cancel):
            row.addWidget(part_right)
        self._set_up_buttons()

    def _set_up_buttons(self) -> None:
        self._failures.setProperty("notice", True)
        self._failures.setFont(font(11, 500))
        self._failures.setFixedHeight(22)
        self._failures.setIconSize(QSize(16, 16))
        self._failures.clicked.connect(self.failures_wanted)
        self._note.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.reading.clicked.connect(self.reading_wanted)
        self.cancel.setFixedSize(22, 22)
        self.cancel.setIconSize(QSize(16, 16))
        self.cancel.setAccessibleName(self.tr("Stop reading"))
        self.cancel.setToolTip(self.tr("Stop reading; what is read stays"))
        self.cancel.clicked.connect(self.cancelled)
        self.go.setProperty("flat", True)
        self.go.setFont(font(11, 600))
        self.go.setFixedHeight(22)
        self.go.clicked.connect(self.note_followed)
        self.used.setProperty("flat", True)
        self.used.setFont(font(11))
        self.used.setFixedHeight(22)
        self.used.setToolTip(self.tr("What became of each sentence"))
        self.used.clicked.connect(self.coverage_wanted)
        for button in (self.used, self._failures, self.go, self.cancel):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
