"""The row of kinds: occurrence, statement, plan, each a mark, a word and a count that can be switched off."""

from collections.abc import Container, Mapping

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ..model import EventKind
from ..project import Count, Known, Value
from . import numbers, words
from .marks import paint_mark
from .theme import LIGHT, Theme, font

_HEIGHT, _LEFT, _GAP, _END = 28, 21, 4, 5
_SIDE = 10  # to the first button, whose mark stands 6 px further
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class KindButton(QAbstractButton):
    """A kind with its mark, word and count."""

    def __init__(self, kind: EventKind, word: str) -> None:
        super().__init__()
        self._kind, self._theme, self._by_keyboard = kind, LIGHT, False
        self._count, self._whole = "", ("", "")
        self.setText(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.update()

    def show_count(self, count: Count, shown: bool) -> None:
        """Show how many events there are, and whether they are shown."""
        self._whole = numbers.told(count.shown), words.share(count)
        self.setChecked(shown)
        self.setAccessibleName(words.facet(self.text(), shown, count))
        self.shorten(False)

    def shorten(self, short: bool) -> None:
        """Say how many of all are shown, or only how many, where there is no room for more."""
        self._count = self._whole[0 if short else 1]
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = sum(_width(size, text) for size, text in ((13, self.text()), (12, self._count)))
        return QSize(round(_LEFT + width + _GAP + _END), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEFT + 24, _HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, on = QPainter(self), self._theme, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(self.rect().toRectF(), 6, 6)
        if self.hasFocus() and self._by_keyboard:
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 5, 5)
        colour = theme.ink2 if on else theme.ink4
        paint_mark(painter, self._kind, Known.STATED if on else Known.INFERRED, 11, _HEIGHT / 2, colour, theme.chrome)
        baseline = _HEIGHT / 2 + 0.345 * 13
        painter.setFont(font(13))
        painter.setPen(theme.ink if on else theme.ink3)
        painter.drawText(QPointF(_LEFT, baseline), self.text())
        painter.setFont(font(12))
        painter.setPen(theme.ink3)
        painter.drawText(QPointF(_LEFT + _width(13, self.text()) + _GAP, baseline), self._count)


class KindRow(QWidget):
    """The kinds side by side, in more rows where there is no room for one.

    Signals:
        ticked(kind): a kind shall be hidden that is shown, or the other way round.
    """

    ticked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        names = {
            EventKind.OCCURRENCE: self.tr("Event"),
            EventKind.STATEMENT: self.tr("Said"),
            EventKind.PLAN: self.tr("Plan"),
        }
        self.buttons = {kind: KindButton(kind, name) for kind, name in names.items()}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self._grid.setSpacing(0)
        self._columns = 0
        self._place(len(self.buttons))
        for kind, button in self.buttons.items():
            button.clicked.connect(lambda _on, kind=kind: self.ticked.emit(kind))

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        for button in self.buttons.values():
            button.set_theme(theme)

    def show_counts(self, counts: Mapping[Value, Count], hidden: Container[Value]) -> None:
        """Show how many events there are of each kind, and which kinds are hidden; where there is none, none can be."""
        for kind, button in self.buttons.items():
            button.show_count(counts.get(kind, Count(0, 0)), kind not in hidden)
            button.setEnabled(kind in counts)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """One kind in a row may be as narrow as it gets, however many stand in one now."""
        least = max(button.minimumSizeHint().width() for button in self.buttons.values())
        return QSize(least + 2 * _SIDE, super().minimumSizeHint().height())

    def _fit(self) -> None:
        buttons, room = list(self.buttons.values()), self.width() - 2 * _SIDE
        for columns in range(len(buttons), 0, -1):
            for short in (False, True):
                for button in buttons:
                    button.shorten(short)
                widths = [button.sizeHint().width() for button in buttons]
                if all(sum(widths[first : first + columns]) <= room for first in range(0, len(widths), columns)):
                    self._place(columns)
                    for column in range(len(buttons)):  # a column that is stretched gets less than its button else
                        least = max(widths[column::columns]) if column < columns else 0
                        self._grid.setColumnMinimumWidth(column, least)
                    return

    def _place(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            for number, button in enumerate(self.buttons.values()):
                self._grid.addWidget(button, *divmod(number, columns), Qt.AlignmentFlag.AlignLeft)
                self._grid.setColumnStretch(number, int(number < columns - 1))


def _width(size: int, text: str) -> float:
    return QFontMetricsF(font(size)).horizontalAdvance(text)
