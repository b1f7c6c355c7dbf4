"""A quiet button whose words are cut at the width there is; the whole is its tool tip and its name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from .text import give_tip
from .theme import drawable, font

_SIDES = 14  # px of padding and border
_SIGN = 16


class ElidedButton(QPushButton):
    """A flat button that may be narrower than its words."""

    def __init__(self, size: float = 11, height: int = 22, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._words, self._mode = "", cut
        self.setProperty("flat", True)
        self.setFont(font(size))
        self.setFixedHeight(height)
        self.setIconSize(QSize(_SIGN, _SIGN))
        self.setStyleSheet("text-align: left")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def words(self) -> str:
        """All of what it says."""
        return self._words

    def show_words(self, words: str, tip: str = "") -> None:
        """Say something."""
        self._words = drawable(words)
        self.setAccessibleName(self._words)
        give_tip(self, tip or words)
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self._words)
        return QSize(round(width) + 2 + self._spare(), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - self._spare()
        cut = QFontMetricsF(self.font()).elidedText(self._words, self._mode, room)
        self.setText(cut.replace("&", "&&"))

    def _spare(self) -> int:
        return _SIDES + (0 if self.icon().isNull() else _SIGN + 6)
