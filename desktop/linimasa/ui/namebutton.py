"""A name that can be clicked: plain words, underlined below the pointer."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from .text import give_tip
from .theme import Theme, drawable


class NameButton(QAbstractButton):
    """The name of an actor, cut at the width there is; `does` says what a click does."""

    SIDE = 3  # px for the ring around the words

    def __init__(self, name: str, does: str, face: QFont, theme: Theme, height: int = 20) -> None:
        super().__init__()
        self._name, self._colour, self._focus = drawable(name), theme.ink, theme.focus
        self.setFont(face)
        self.setFixedHeight(height)
        self.setAccessibleName(drawable(does))
        give_tip(self, does)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """The whole name."""
        return self._name

    def set_colour(self, colour: QColor) -> "NameButton":
        """Write in a colour; returns itself."""
        self._colour = colour
        return self

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self._name)
        return QSize(round(width) + 1 + 2 * self.SIDE, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(32, self.sizeHint().width()), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = QFont(self.font())
        face.setUnderline(self.underMouse())
        painter.setFont(face)
        painter.setPen(self._colour)
        room = self.width() - 2 * self.SIDE + 1
        shown = QFontMetricsF(face).elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(self.SIDE, self.height() / 2 + 0.345 * face.pixelSize()), shown)
        if self.hasFocus():
            painter.setPen(QPen(self._focus, 2))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 4, 4)
