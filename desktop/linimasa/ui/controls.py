"""Controls that Qt has not in our looks: a choice among a few, and a remark with its remedy."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QRadioButton, QSizePolicy, QWidget

from . import icons
from .text import TextBlock
from .theme import LIGHT, Theme, font, mix

HEIGHT = 32
CHECK = 4  # px of a square of the board that stands for transparency
_INSET, _SWATCH = 2, 16
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Option(NamedTuple):
    """One of a few: what it stands for, its words, and perhaps a ground to show (transparent: a checkerboard)."""

    value: str
    words: str
    swatch: QColor | None = None


class Segment(QRadioButton):
    """One option of a choice; with a swatch it stands by itself, else in the choice's track."""

    def __init__(self, option: Option, theme: Theme) -> None:
        super().__init__(option.words)
        self.value, self._swatch, self._theme = option.value, option.swatch, theme
        self.by_keyboard = False
        self.setFont(font(13, 500))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(HEIGHT if option.swatch is not None else HEIGHT - 2 * _INSET)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(words) + 20 + (_SWATCH + 6 if self._swatch is not None else 0), self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        x = (self.width() - words - (_SWATCH + 6 if self._swatch is not None else 0)) / 2
        if self._swatch is not None:
            top = (self.height() - _SWATCH) / 2
            paint_swatch(painter, QRectF(round(x), top, _SWATCH, _SWATCH), self._swatch, self._theme.ink4)
            x = round(x) + _SWATCH + 6
        painter.setFont(self.font())
        painter.setPen(self._ink())
        painter.drawText(QRectF(x, 0, words + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus() and self.by_keyboard:
            painter.setPen(QPen(self._theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return self._theme.ink4
        return self._theme.ink if self.isChecked() or self.underMouse() else self._theme.ink2

    def _paint_ground(self, painter: QPainter) -> None:
        box, chosen = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.isChecked()
        hovered = self.underMouse() and self.isEnabled()
        if not (chosen or hovered or self._swatch):
            return
        edge = self._theme.ink if chosen and self._swatch and self.isEnabled() else self._theme.line
        painter.setPen(QPen(edge, 1.5 if chosen and self._swatch else 1))
        if not chosen and not self._swatch:
            painter.setPen(Qt.PenStyle.NoPen)
        lifted = self._theme.pressed if self._theme.dark else self._theme.paper  # the track is darker
        painter.setBrush(
            lifted if chosen and self._swatch is None else self._theme.hover if hovered else self._theme.paper
        )
        painter.drawRoundedRect(box, 5.5, 5.5)


class Choice(QWidget):
    """One of a few options, beside each other; arrow keys go through them.

    Signals:
        chosen(str): the value the user has chosen.
    """

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[Option], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._track = not any(option.swatch is not None for option in options)
        self.setAccessibleName(name)
        self.setFixedHeight(HEIGHT)
        self.segments = [Segment(option, theme) for option in options]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        inset = _INSET if self._track else 0
        row.setContentsMargins(inset, inset, inset, inset)
        row.setSpacing(0 if self._track else 8)
        for segment in self.segments:
            segment.setAccessibleDescription(name)
            self._group.addButton(segment)
            row.addWidget(segment)
        self._group.buttonToggled.connect(self._tell)

    @property
    def value(self) -> str:
        """What is chosen."""
        return next((segment.value for segment in self.segments if segment.isChecked()), "")

    def choose(self, value: str) -> None:
        """Choose without telling it; an unknown value chooses nothing else."""
        self._group.blockSignals(True)
        for segment in self.segments:
            segment.setChecked(segment.value == value or segment.isChecked())
        self._group.blockSignals(False)
        self._lead_tab()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._track:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.line, 1))
            painter.setBrush(self._theme.sunk)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _lead_tab(self) -> None:
        """Let Tab come to what is chosen; by itself it would come to the first."""
        for segment in self.segments:
            chosen = segment.isChecked() or not self.value
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    def _tell(self, segment: QRadioButton, checked: bool) -> None:
        self._lead_tab()
        if checked and isinstance(segment, Segment):
            self.chosen.emit(segment.value)


class Remark(QWidget):
    """An icon and a sentence; where something failed on error ground, and with a button for the remedy.

    Signals:
        remedied(): the button was pressed.
    """

    remedied = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon, self._text = QLabel(), TextBlock("", 12, line=18)
        self.button = QPushButton()
        self.button.setFont(font(12, 500))
        self.button.setFixedHeight(28)
        self.button.clicked.connect(self.remedied)
        self._bad = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        self.say("")

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def say(self, text: str, bad: bool = False, remedy: str = "") -> None:
        """Say something; without a text the remark is hidden."""
        self._bad = bad
        self.setContentsMargins(10 if bad else 0, 8, 8, 8)
        colour = self._theme.error if bad else self._theme.ink3
        self._icon.setPixmap(icons.pixmap("warn" if bad else "info", colour, 16))
        self._text.show_text(text)
        self._text.set_colour(self._theme.ink if bad else self._theme.ink2)
        self.setAccessibleName(text)
        self.button.setText(remedy)
        self.button.setVisible(bool(remedy))
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._bad:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(self._theme.error, self._theme.paper, 0.06))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


def paint_swatch(painter: QPainter, box: QRectF, colour: QColor, edge: QColor) -> None:
    """A small ground with an edge."""
    painter.save()
    painter.setPen(QPen(edge, 1))
    painter.setBrush(colour if colour.alpha() else LIGHT.paper)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    if not colour.alpha():
        paint_board(painter, box.adjusted(2, 2, -2, -2), CHECK - 1, LIGHT.ink4)
    painter.restore()


def paint_board(painter: QPainter, box: QRectF, square: int, shade: QColor = LIGHT.hair) -> None:
    """The checkerboard that stands for transparency, the same in every theme."""
    painter.fillRect(box, LIGHT.paper)
    columns, rows = round(box.width() // square) + 1, round(box.height() // square) + 1
    for row in range(rows):
        for column in range(row % 2, columns, 2):
            cell = QRectF(box.left() + column * square, box.top() + row * square, square, square)
            painter.fillRect(cell.intersected(box), shade)
