"""The eight colours of actors in a row, of which an actor can be given one."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from .theme import Theme

_SIZE, _EDGE = 28, 4  # px of a button, and from its edge to the colour
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Swatch(QAbstractButton):
    """A colour; the one that the actor has is framed."""

    def __init__(self, number: int, name: str, current: bool, theme: Theme) -> None:
        super().__init__()
        self._number, self._theme, self._by_keyboard = number, theme, False
        self.setCheckable(True)
        self.setChecked(current)
        self.setFixedSize(_SIZE, _SIZE)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(_SIZE, _SIZE)

    def nextCheckState(self) -> None:
        """What is decided tells which is checked."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, box = QPainter(self), self._theme, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(box, 6, 6)
        inset = _EDGE + 2 * (not self.isChecked())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.actor(self._number))
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 4, 4)
        ringed = self.hasFocus() and self._by_keyboard
        if ringed or self.isChecked():
            painter.setPen(QPen(theme.focus if ringed else theme.ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)


class ColourRow(QWidget):
    """All colours beside each other.

    Signals:
        wanted(colour): the actor shall have this one.
    """

    wanted = Signal(int)

    def __init__(self, current: int | None, theme: Theme) -> None:
        super().__init__()
        names = [self.tr("Blue"), self.tr("Rust"), self.tr("Teal"), self.tr("Violet")]
        names += [self.tr("Amber"), self.tr("Plum"), self.tr("Forest"), self.tr("Mauve")]
        self.swatches = [Swatch(number, name, number == current, theme) for number, name in enumerate(names)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number, swatch in enumerate(self.swatches):
            swatch.clicked.connect(lambda _on=False, number=number: self.wanted.emit(number))
            row.addWidget(swatch)
        row.addStretch(1)
