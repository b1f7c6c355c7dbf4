"""The text of an article, with every date, actor and quote highlighted."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ..model import Extraction, Span
from ..project import Entry, Key, Project
from ..project.rests import Work
from . import hits, ring
from .flick import flick, flick_lines
from .offsets import DisplayText
from .spacing import LINE, SpacedLayout
from .spans import Highlight, Highlights, Mark, of_article
from .theme import Theme, font
from .turns import Turns

SIZE = 13.5
_FEW = 400  # events of an article whose highlights are found in one go


class SourceView(QPlainTextEdit):
    """An article's text, read-only and plain.

    Signals:
        selected(key): the event of a highlight that was clicked.
    """

    selected = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = SpacedLayout(self.document())
        self.document().setDocumentLayout(self._layout)
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(16, 0, 5, 0)
        self.setFont(font(SIZE))
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Source text"))
        flick(self)
        self._extraction: Extraction | None = None
        self._turns = Turns(self)
        self._display = DisplayText("")
        self.highlights = Highlights(())
        self.hits: list[Span] = []
        self._entry: Entry | None = None
        self._passage = Span(0, 0)
        self._painted: list[tuple[QRectF, Key]] = []
        self._reveal_soon = QTimer(self, singleShot=True, interval=0)
        self._reveal_soon.timeout.connect(self._reveal)
        self.set_theme(theme)

    def viewportEvent(self, event: QEvent) -> bool:
        """Scroll under a finger, else what a text does."""
        return flick_lines(self, event, LINE) or super().viewportEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, theme.ink2)
        self.setPalette(palette)
        self._strengthen()

    def show_article(self, project: Project, number: int, entry: Entry | None) -> None:
        """Show an article of the project, with an event of it in strong, scrolled into view."""
        extraction = project.extractions[number]
        if self._extraction is not extraction:
            if self._extraction is None or self._extraction.article is not extraction.article:
                self._display = DisplayText(extraction.article.text)
                self._entry = None
                self.setPlainText(self._display.shown)
            self._extraction = extraction
            self.highlights = Highlights(())
            self._turns.do(self._highlighting(project, number), at_once=len(extraction.events) <= _FEW)
        self.hits = project.hits(number)
        if self._entry is not entry:
            self._weaken()
            self._entry = entry
            self._turn_to(entry.event.span if entry else Span(0, 0))
        self.viewport().update()  # an actor may have another colour

    def show_passage(self, number: int) -> None:
        """Have another passage of the event in strong, scrolled into view."""
        if self._entry:
            self._weaken()
            self._turn_to(self._entry.event.passages[number])

    def show_sentence(self, span: Span) -> None:
        """Have a stretch of the text selected, as by hand, and in view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._display.position(span.start))
        cursor.setPosition(self._display.position(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def clear_article(self) -> None:
        """Show nothing."""
        self._turns.drop()
        self._extraction = self._entry = None
        self.highlights = Highlights(())
        self.hits = []
        self.clear()

    def rects(self, span: Span) -> list[QRectF]:
        """Where a span of the text stands, one rectangle a line, in the viewport; only what is in view."""
        return [rect for block, top in self._blocks() for rect in self._of_block(block, top, span)]

    def _highlighting(self, project: Project, number: int) -> Work[None]:
        self.highlights = yield from of_article(project, number)
        self.viewport().update()

    # --- the current event

    def _turn_to(self, passage: Span) -> None:
        self._passage = passage
        self._strengthen()
        self._reveal_soon.start()

    def _strengthen(self) -> None:
        if self._entry:
            for block in self._current_blocks(self._entry):
                block.layout().setFormats(self._formats(block, self._entry))
                block.layout().clearLayout()
        self.viewport().update()

    def _weaken(self) -> None:
        if self._entry:
            for block in self._current_blocks(self._entry):
                block.layout().clearFormats()
                block.layout().clearLayout()

    def _current_blocks(self, entry: Entry) -> list[QTextBlock]:
        spans = [self._passage, *([entry.timex.span] if entry.timex else [])]
        found: dict[int, QTextBlock] = {}
        for span in spans:
            block = self.document().findBlock(self._display.position(span.start))
            while block.isValid() and block.position() < self._display.position(span.end):
                found[block.blockNumber()] = block
                block = block.next()
        return list(found.values())

    def _formats(self, block: QTextBlock, entry: Entry) -> list[QTextLayout.FormatRange]:
        strong = QTextCharFormat()
        strong.setForeground(self._theme.ink)
        dated = QTextCharFormat(strong)
        dated.setForeground(self._theme.on_marker)
        dated.setFontWeight(QFont.Weight.DemiBold)
        wanted = [(self._passage, strong), *([(entry.timex.span, dated)] if entry.timex else [])]
        found = []
        for span, style in wanted:
            start = max(self._display.position(span.start) - block.position(), 0)
            end = min(self._display.position(span.end) - block.position(), block.length() - 1)
            if start < end:
                piece = QTextLayout.FormatRange()
                piece.start, piece.length, piece.format = start, end - start, style
                found.append(piece)
        return found

    def _reveal(self) -> None:
        if not self._entry:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._display.position(self._passage.start))
        inside = self.viewport().rect().adjusted(0, 0, 0, -2 * LINE)
        if not inside.contains(self.cursorRect(cursor)):
            self.setTextCursor(cursor)
            self.centerCursor()

    # --- painting and hands

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._painted = []
        for block, top in self._blocks():
            for highlight in self._in_block(block):
                for rect in self._of_block(block, top, highlight.span):
                    self._paint(painter, highlight, rect)
            for hit in self._hits_in(block):
                for rect in self._of_block(block, top, hit):
                    hits.paint_behind(painter, self._theme, rect)
            if self._entry and self._entry.timex:
                for rect in self._of_block(block, top, self._entry.timex.span):
                    self._paint_current(painter, rect)
        painter.end()
        super().paintEvent(event)
        ring.paint(self, self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layout.width = self.viewport().width()
        super().resizeEvent(event)
        self._reveal_soon.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._hit(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        key = self._hit(event.position())
        if key is not None and event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.selected.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.note(self, event)

    def _hit(self, point: QPointF) -> Key | None:
        return next((key for rect, key in reversed(self._painted) if rect.contains(point)), None)

    def _paint(self, painter: QPainter, highlight: Highlight, rect: QRectF) -> None:
        if highlight.key is not None:
            self._painted.append((rect, highlight.key))
        if highlight.mark is Mark.QUOTE:
            painter.setBrush(self._theme.sunk)
            painter.drawRoundedRect(rect.adjusted(-1.5, -0.5, 1.5, 0.5), 3, 3)
        elif highlight.mark is Mark.ACTOR:
            colour = self._theme.actor(highlight.member.colour if highlight.member else None)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 2), colour)
        else:
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._theme.ink4)

    def _paint_current(self, painter: QPainter, rect: QRectF) -> None:
        grown = rect.adjusted(-2, -0.5, 2, 0.5)
        painter.setBrush(self._theme.marker_line)
        painter.drawRoundedRect(grown.adjusted(0, 4, 0, 2), 3, 3)
        painter.setBrush(self._theme.marker)
        painter.drawRoundedRect(grown, 3, 3)

    def _blocks(self) -> Iterator[tuple[QTextBlock, float]]:
        """The blocks in view, each with its top."""
        block = self.firstVisibleBlock()
        bottom = self.viewport().height()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > bottom:
                return
            yield block, box.top()
            block = block.next()

    def _in_block(self, block: QTextBlock) -> list[Highlight]:
        start = self._display.offset(block.position())
        return self.highlights.within(start, self._display.offset(block.position() + block.length()))

    def _hits_in(self, block: QTextBlock) -> list[Span]:
        start = self._display.offset(block.position())
        end = self._display.offset(block.position() + block.length())
        first = bisect_right(self.hits, start, key=lambda hit: hit.end)
        return self.hits[first : bisect_left(self.hits, end, key=lambda hit: hit.start)]

    def _of_block(self, block: QTextBlock, top: float, span: Span) -> Iterator[QRectF]:
        """The rectangles of a span in a block, one a line, as high as the letters."""
        first = self._display.position(span.start) - block.position()
        last = self._display.position(span.end) - block.position()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            scrolled_out = top + line.y() < -LINE / 2
            if start < end and not scrolled_out:
                left, right = sorted((_x(line, start), min(_x(line, end), line.naturalTextWidth())))
                yield QRectF(left, top + line.y(), right - left, line.height())


def _x(line: QTextLine, position: int) -> float:
    # the binding gives (x, position), which its stubs do not know
    return float(cast("tuple[float, int]", line.cursorToX(position))[0])
