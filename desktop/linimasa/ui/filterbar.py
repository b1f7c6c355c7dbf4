"""The chips above the timeline: what the filters hide and look for, each cleared by a click."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from ..project import Facet, Filters, Project
from . import choices, icons
from .text import give_tip
from .theme import LIGHT, Theme, drawable, font

_CHIP, _MOST, _NAMED = 28, 280, 3  # px high, px wide at most, names told by one chip
_SIDE, _TOP, _GAP = 12, 4, 8  # around the chips, and between them
_ICON = 14
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class FilterChip(QAbstractButton):
    """A filter in words and a cross; a click clears it."""

    def __init__(self, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._by_keyboard = theme, False
        self.setText(words)
        self.setFont(font(12))
        self.setAccessibleName(self.tr("Clear the filter: {words}").format(words=words))
        give_tip(self, words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(min(round(words) + 24 + _ICON + 7, _MOST), _CHIP)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ringed = self.hasFocus() and self._by_keyboard
        painter.setPen(QPen(theme.focus, 2) if ringed else QPen(theme.ink2, 1))
        painter.setBrush(theme.hover if self.underMouse() else theme.paper)
        edge = 1.0 if ringed else 0.5
        radius = _CHIP / 2 - edge
        painter.drawRoundedRect(self.rect().toRectF().adjusted(edge, edge, -edge, -edge), radius, radius)
        painter.setFont(self.font())
        painter.setPen(theme.ink)
        metrics, room = QFontMetricsF(self.font()), self.width() - 24 - _ICON - 6
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(12, _CHIP / 2 + 0.345 * 12), words)
        painter.drawPixmap(self.width() - 11 - _ICON, (_CHIP - _ICON) // 2, icons.pixmap("close", theme.ink2, _ICON))


class FilterBar(QWidget):
    """A chip for each facet in which something is hidden, and one for the words looked for.

    They stand in a row, in more where they need it; the whole is hidden when all is shown.

    Signals:
        filtered(filters): other filters are wanted.
    """

    filtered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filterbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = LIGHT
        self._told: list[tuple[str, Filters]] = []
        self._cleared = Filters()
        self.chips: list[FilterChip] = []
        self.clear_all = QPushButton(self.tr("Clear all"), self)
        self.clear_all.setProperty("flat", True)
        self.clear_all.setFont(font(12))
        self.clear_all.setFixedHeight(_CHIP)
        self.clear_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear_all.clicked.connect(lambda: self.filtered.emit(self._cleared))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._rebuild()

    def show_project(self, project: Project) -> None:
        """Show the filters of a project, each chip with what is left when it is cleared."""
        filters, hiding = project.filters, project.choices()
        rejects = any(choice.facet is Facet.REVIEW for choice in hiding)  # it hides them by itself
        self._cleared = Filters().hiding(Facet.REVIEW, ()) if rejects else Filters()
        told = [
            (_sentence(choices.told(project, choice, _NAMED)), filters.hiding(choice.facet, ())) for choice in hiding
        ]
        if filters.query:
            told.append((_sentence(choices.query_told(filters.query)), filters.looking_for("")))
        if told != self._told:
            self._told = told
            self._rebuild()
        self.setVisible(bool(told))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put each chip beside the one before, or below where there is no room."""
        x, y = _SIDE, _TOP
        for part in (*self.chips, self.clear_all):
            wide = min(part.sizeHint().width(), self.width() - 2 * _SIDE)
            if x > _SIDE and x + wide > self.width() - _SIDE:
                x, y = _SIDE, y + _CHIP + _TOP
            part.setGeometry(x, y, wide, _CHIP)
            x += wide + _GAP
        self.setFixedHeight(y + _CHIP + _TOP)

    def _rebuild(self) -> None:
        focused = next((at for at, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(words, left) for words, left in self._told]
        for chip in self.chips:
            chip.show()
        if self.chips:  # they take the place of the button, which then goes behind them
            for before, after in pairwise((self.clear_all, *self.chips, self.clear_all)):
                self.setTabOrder(before, after)
        if focused is not None:
            heir = self.chips[min(focused, len(self.chips) - 1)] if self.chips else self.clear_all
            heir.setFocus(Qt.FocusReason.TabFocusReason)
        self._place()

    def _chip(self, words: str, left: Filters) -> FilterChip:
        chip = FilterChip(words, self._theme, self)
        chip.clicked.connect(lambda: self.filtered.emit(left))
        return chip


def _sentence(words: str) -> str:
    return drawable(words[:1].upper() + words[1:])
