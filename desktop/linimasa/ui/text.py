"""Labels for words that came from an article: always plain, wrapped or cut to the width there is."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from .theme import drawable, font

_LEAST = 24  # pixels a label may shrink to
LONGEST = 4000  # characters laid out in one label; the source text has the rest


def plain_tip(text: str) -> str:
    """A tool tip that shows the characters of a text, whatever they are."""
    escaped = drawable(text[:LONGEST]).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>"


def give_tip(widget: QWidget, text: str) -> None:
    """Give a widget a plain tool tip, and describe it so to those who hear the window: Qt would read out the tags."""
    widget.setToolTip(plain_tip(text) if text else "")
    widget.setAccessibleDescription(drawable(text))


class TextBlock(QLabel):
    """Plain text with a given line height, in at most `lines` lines (0: as many as it takes).

    `lead` characters at the start are set in `lead_font` and `lead_colour`.
    """

    def __init__(
        self,
        text: str,
        size: float = 13,
        weight: int = 400,
        line: int = 20,
        lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, weight))
        self._line, self._lines = line, lines
        self._lead: tuple[int, QFont, QColor] | None = None
        self._colour = QColor()
        vertical = QSizePolicy.Policy.Fixed if lines == 1 else QSizePolicy.Policy.Minimum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.setWordWrap(lines != 1)  # QLabel takes its height for width from this
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.setText(drawable(text[:LONGEST]))

    def set_colour(self, colour: QColor) -> "TextBlock":
        """Set the text in a colour; returns itself."""
        self._colour = colour
        self.update()
        return self

    def set_lead(self, length: int, lead_font: QFont, colour: QColor) -> "TextBlock":
        """Set the first characters apart; returns itself."""
        self._lead = (length, lead_font, colour)
        return self

    def heightForWidth(self, width: int) -> int:
        return self._line * self._count(self._laid_out(width))

    def sizeHint(self) -> QSize:
        return QSize(ceil(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 1, self._line)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_LEAST, self.sizeHint().width()), self._line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._colour)
        painter.setFont(self.font())
        layout = self._laid_out(self.width())
        count = self._count(layout)
        for number in range(count):
            line = layout.lineAt(number)
            top = number * self._line + (self._line - line.height()) / 2
            if number + 1 == count < layout.lineCount():
                self._draw_cut(painter, line.textStart(), top + line.ascent())
            else:
                centred = self.alignment() & Qt.AlignmentFlag.AlignHCenter
                spare = self.width() - line.naturalTextWidth()
                line.draw(painter, QPointF(round(spare / 2) if centred else 0, top))

    def _draw_cut(self, painter: QPainter, start: int, baseline: float) -> None:
        rest = QFontMetricsF(self.font()).elidedText(self.text()[start:], Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QPointF(0, baseline), rest)

    def _count(self, layout: QTextLayout) -> int:
        return min(layout.lineCount(), self._lines) if self._lines else layout.lineCount()

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if self._lead:
            layout.setFormats([self._lead_range()])
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, _LEAST))
            line.setPosition(QPointF(0, 0))
        layout.endLayout()
        return layout

    def _lead_range(self) -> QTextLayout.FormatRange:
        assert self._lead
        found = QTextLayout.FormatRange()
        found.start, (found.length, lead_font, colour) = 0, self._lead
        style = QTextCharFormat()
        style.setFont(lead_font)
        style.setForeground(colour)
        found.format = style
        return found
