"""What is filled in on a card: a date, one of several, and the words above them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from .. import civil
from . import dates, icons
from .text import TextBlock
from .theme import Theme, drawable, font

HEIGHT = 32


class DateField(QLineEdit):
    """A day as YYYY-MM-DD, or nothing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.setFont(font(13))
        self.setMaxLength(12)
        self.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.setAccessibleName(name)

    @property
    def day(self) -> int | None:
        """The day number; None when nothing is filled in.

        Raises:
            ValueError: what is filled in is no date.
        """
        text = self.text().strip()
        return civil.parse_day(text) if text else None

    def show_day(self, day: int | None) -> None:
        """Fill in a day, or nothing."""
        self.setText("" if day is None else civil.format_day(day))

    def told(self) -> tuple[str, bool]:
        """What is filled in, in words, and whether it can be used."""
        try:
            day = self.day
        except ValueError:
            return self.tr("This is no date; write it as 2023-09-14."), False
        return "" if day is None else dates.day_name(day), True


class Dropdown(QComboBox):
    """One of several, painted as a field."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(HEIGHT)
        self.setFont(font(13))
        self.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(self._theme.focus if focused else self._theme.line, 2 if focused else 1))
        painter.setBrush(self._theme.hover if self.underMouse() else self._theme.paper)
        inset = 1 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.setPen(self._theme.ink)
        words = QRectF(self.rect()).adjusted(10, 0, -30, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, drawable(self.currentText()))
        painter.drawPixmap(self.width() - 24, (self.height() - 14) // 2, icons.pixmap("down", self._theme.ink2, 14))


def labelled(text: str, field: QWidget, theme: Theme) -> QVBoxLayout:
    """A field below its name."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(TextBlock(text, 12, 500, line=18, lines=1).set_colour(theme.ink2))
    column.addWidget(field)
    return column
