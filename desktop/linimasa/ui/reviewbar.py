"""The foot of the evidence: what a person thinks of the event, said with one key."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..project import Review
from . import icons
from .heads import Rule
from .keyrow import cap_width, paint_cap
from .keytable import cap
from .theme import LIGHT, Theme, font

HIGH, LOW = 44, 32  # px, and where room is short
_ICON, _GAP, _PAD = 18, 6, 8
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class FootButton(QAbstractButton):
    """A sign, a word and the cap of the key that does the same; the cap goes first where room is short."""

    def __init__(self, icon: str, words: str, action: QAction) -> None:
        super().__init__()
        self._icon, self._key, self._theme = icon, cap(action.shortcut()), LIGHT
        self._by_keyboard = False
        self.setFont(font(13, 500))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(LOW - 2)
        self.say(words)
        self.clicked.connect(action.trigger)

    def say(self, words: str, checked: bool = False) -> None:
        """Show other words; a decision that stands is framed."""
        self.setText(words)
        self.setCheckable(checked)
        self.setChecked(checked)
        self.setAccessibleName(f"{words} ({self._key})")
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._least() + _GAP + cap_width(self._key)), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_ICON + 2 * _PAD, self.height())

    def nextCheckState(self) -> None:
        """What is decided tells whether it is checked."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        shade, middle = theme.ink if self.isChecked() or self.underMouse() else theme.ink2, self.height() / 2
        painter.drawPixmap(QPointF(_PAD, middle - _ICON / 2), icons.pixmap(self._icon, shade, _ICON))
        left = _PAD + _ICON + _GAP
        painter.setFont(self.font())
        painter.setPen(theme.ink)
        words = self._metrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - left - _PAD / 2)
        painter.drawText(QPointF(left, middle + 0.345 * 13), words)
        wide = cap_width(self._key)
        if self.width() >= self._least() + _GAP + wide:
            at = self._least() - _PAD + _GAP
            paint_cap(painter, QRectF(at, middle - 9.5, wide, 19), self._key, theme)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, box = self._theme, QRectF(self.rect())
        ringed = self.hasFocus() and self._by_keyboard
        if self.isDown() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.pressed if self.isDown() else theme.hover)
            painter.drawRoundedRect(box, 6, 6)
        if ringed or self.isChecked():
            painter.setPen(QPen(theme.focus, 2) if ringed else QPen(theme.ink2, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = 1.0 if ringed else 0.5
            painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), 6 - edge, 6 - edge)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font())

    def _least(self) -> float:
        """What it needs without the cap."""
        return _PAD + _ICON + _GAP + self._metrics().horizontalAdvance(self.text()) + 1 + _PAD


class ReviewBar(QWidget):
    """Accept, edit, reject. What is decided is framed; the same again leaves it open."""

    def __init__(self, accept: QAction, edit: QAction, reject: QAction) -> None:
        super().__init__()
        self.accept = FootButton("check", self.tr("Accept"), accept)
        self.edit = FootButton("edit", self.tr("Edit"), edit)
        self.reject = FootButton("reject", self.tr("Reject"), reject)
        self.setAccessibleName(self.tr("Review of the event"))
        self._above = Rule()
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        for button in self.buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._above)
        column.addLayout(row, 1)
        self.setFixedHeight(HIGH)

    @property
    def buttons(self) -> Sequence[FootButton]:
        """All of them, as they stand."""
        return self.accept, self.edit, self.reject

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._above.set_colour(theme.line)
        for button in self.buttons:
            button.set_theme(theme)

    def show_review(self, review: Review, edited: bool) -> None:
        """Show what is decided of an event, and whether it was changed by hand."""
        accepted, rejected = review is Review.ACCEPTED, review is Review.REJECTED
        self.accept.say(self.tr("Accepted") if accepted else self.tr("Accept"), accepted)
        self.reject.say(self.tr("Rejected") if rejected else self.tr("Reject"), rejected)
        self.edit.say(self.tr("Edited") if edited else self.tr("Edit"), edited)

    def keep_low(self, low: bool) -> None:
        """Take less room, where there is little."""
        self.setFixedHeight(LOW if low else HIGH)
