"""Line heights for plain text, which Qt's own layout does not know."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

LINE = 22  # logical pixels a line; a line without words is shorter
GAP = 12


class SpacedLayout(QPlainTextDocumentLayout):
    """Qt's lazy layout of plain text, with line heights of our own."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.width = 0.0

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        if not block.isValid():
            return QRectF()
        if not block.layout().lineCount():
            self._lay_out(block)
        return QRectF(0, 0, self.width, block.layout().lineCount() * _height(block))

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        super().documentChanged(start, removed, added)
        self.document().findBlock(start).layout().clearLayout()  # Qt has laid it out in its own way

    def _lay_out(self, block: QTextBlock) -> None:
        layout = block.layout()
        layout.setTextOption(self.document().defaultTextOption())
        height = _height(block)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(self.width, 40))
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            top += height
        layout.endLayout()
        if block.lineCount() != layout.lineCount():
            block.setLineCount(layout.lineCount())
            self.documentSizeChanged.emit(self.documentSize())  # the scroll bar counts lines


def _height(block: QTextBlock) -> int:
    return LINE if block.text().strip() else GAP
