"""The field that words are looked for in."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from ..project.search import LONGEST
from . import icons, numbers, words
from .theme import LIGHT, Theme, font

_WIDTH, _HEIGHT = 296, 32
_REST = 150  # milliseconds the hands rest before the words are looked for
_ICON = 20


class SearchField(QLineEdit):
    """Words to look for, live.

    Signals:
        searched(query): other words shall be looked for.
        stepped(by): the next (1) or the previous (-1) hit is wanted.
        left(): the keyboard shall go back to where it was.
    """

    searched = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(120)
        self.setMaximumWidth(_WIDTH)
        self.setMaxLength(LONGEST)
        self.setAcceptDrops(False)  # what is dropped is for the window
        self.setFont(font(13))
        self.setTextMargins(_ICON + 8, 0, 24, 0)
        self.setAccessibleName(self.tr("Search titles, sentences and quotes"))
        self._theme = LIGHT
        self._query = self.found = ""
        self._clear = self._build_clear()
        self._soon = QTimer(self, singleShot=True, interval=_REST)
        self._soon.timeout.connect(self._search)
        self.textEdited.connect(lambda: self._soon.start())
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._clear.setIcon(icons.icon("close", theme, 16))
        self.update()

    def show_query(self, query: str) -> None:
        """Show what is looked for, if it is not what the hands have written."""
        self._soon.stop()
        self._query = query
        if not query:
            self.show_found(0, None)
        if query != self.text().strip():
            self.setText(query)

    def show_found(self, number: int, at: int | None) -> None:
        """Say how many events hold the words, and which of them is selected, counted from 0."""
        told = numbers.told(number) if at is None else words.of(at + 1, number)
        self.found = told if self._query else ""
        self.setAccessibleDescription(self.tr("%Ln events found", None, number) if self._query else "")
        self.setTextMargins(_ICON + 8, 0, 24 + round(_width(self.found)), 0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self._empty()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search()
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _ICON) // 2
        painter.drawPixmap(QPointF(9, top), icons.pixmap("search", self._theme.ink2, _ICON))
        if not self.text():
            self._paint_keys(painter)
        elif self.found:
            painter.setFont(font(12))
            painter.setPen(self._theme.ink3)
            left = self.width() - 30 - _width(self.found)
            painter.drawText(QPointF(left, self.height() / 2 + 0.345 * 12), self.found)

    def _build_clear(self) -> QToolButton:
        button = QToolButton(self)
        button.setFixedSize(24, 24)
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(self.tr("Clear the search"))
        button.setToolTip(self.tr("Clear the search (Esc)"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(self._empty)
        button.hide()
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._clear.move(self.width() - 28, (self.height() - 24) // 2)
        long, short = self.tr("Search events and words"), self.tr("Search")
        room = self.width() - self.textMargins().left() - self.textMargins().right()
        self.setPlaceholderText(long if QFontMetricsF(self.font()).horizontalAdvance(long) + 8 <= room else short)

    def _paint_keys(self, painter: QPainter) -> None:
        """The key cap, where the words leave room for it."""
        keys, face = self.tr("Ctrl F"), font(11)
        width = QFontMetricsF(face).horizontalAdvance(keys) + 10
        cap = QRectF(self.width() - width - 8, (self.height() - 18) / 2, width, 18)
        said = QFontMetricsF(self.font()).horizontalAdvance(self.placeholderText())
        if cap.left() < 2 * 9 + _ICON + said + 8:
            return
        painter.setPen(QPen(self._theme.line, 1))
        painter.setBrush(self._theme.chrome)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(face)
        painter.setPen(self._theme.ink3)
        painter.drawText(QPointF(cap.left() + 5, cap.center().y() + 0.345 * 11), keys)

    def _empty(self) -> None:
        self.clear()
        self._search()

    def _search(self) -> None:
        self._soon.stop()
        query = self.text().strip()
        if query != self._query:
            self._query = query
            self.searched.emit(query)


def _width(told: str) -> float:
    return QFontMetricsF(font(12)).horizontalAdvance(told)
