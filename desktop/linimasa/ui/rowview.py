"""The view and the one delegate that paint rows: key or mark, words, activity, count."""

from collections.abc import Sequence
from math import sqrt

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..model import EventKind
from . import icons, ring
from .flick import flick
from .marks import paint_mark
from .rows import Row, RowModel
from .theme import MONO, Theme, font

SIDE = 16  # padding at the left
_RIGHT = 13
_TEXT = 34  # where words begin after a key or mark
_KEY = 10
_LINE = (58, 14)  # of activity
_COUNT = 22  # px at least from it to the right edge, in which the count stands
_AnyIndex = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints rows of a height, on a ground of the theme."""

    def __init__(self, parent: QWidget, height: int, ground: str) -> None:
        super().__init__(parent)
        self.height = height
        self.ground = ground
        self.theme: Theme | None = None
        self.room: float = _COUNT  # for the counts, so that the lines of activity stand below each other

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex) -> QSize:
        return QSize(0, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint one row."""
        theme = self.theme
        if theme is None:
            return
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        state, box = option.state, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme, row, box, state)
        left = box.left() + (_TEXT if row.colour or row.known or row.icon else SIDE)
        middle = box.center().y()
        if row.colour is not None:
            _paint_key(painter, theme, row, QPointF(box.left() + SIDE, middle - _KEY / 2))
        elif row.known is not None:
            ground = getattr(theme, self.ground)
            colour = theme.ink4 if row.ticked is False else theme.ink2
            paint_mark(painter, EventKind.OCCURRENCE, row.known, box.left() + SIDE + 5, middle, colour, ground)
        elif row.icon:
            sign = icons.pixmap(row.icon, theme.ink4 if row.ticked is False else theme.ink2, 16)
            painter.drawPixmap(QPointF(box.left() + SIDE - 3, middle - 8), sign)
        right = box.right() - _RIGHT
        if row.head:
            _elide(painter, row.text, font(11, 600), theme.ink3, left, right, middle + 3)
        elif row.detail:
            _paint_two_lines(painter, theme, row, left, right, box.top())
        else:
            _paint_line(painter, theme, row, left, right, middle, self.room)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: _AnyIndex
    ) -> bool:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        if state is None or not _asks(event, row.boxed):
            return False
        on = Qt.CheckState(state) is Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    def _paint_ground(self, painter: QPainter, theme: Theme, row: Row, box: QRectF, state: QStyle.StateFlag) -> None:
        if row.head:
            return
        if state & QStyle.StateFlag.State_Selected and row.ticked is None:
            painter.fillRect(box, theme.marker_soft)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.hover)
        if row.current:
            painter.fillRect(QRectF(box.left(), box.top() + 4, 3, box.height() - 8), theme.marker_line)
        view = self.parent()
        if isinstance(view, RowView) and ring.shown(view) and view.currentIndex().data(Qt.ItemDataRole.UserRole) is row:
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRoundedRect(box.adjusted(5, 1, -5, -1), 4, 4)


class RowView(QListView):
    """A list as high as its rows, up to `most` of them; then it scrolls.

    Signals:
        soloed(key): this row that can be ticked is wanted alone.
    """

    soloed = Signal(object)

    def __init__(self, name: str, height: int, most: int, ground: str = "chrome") -> None:
        super().__init__()
        self.rows = RowModel(self)
        self._delegate = RowDelegate(self, height, ground)
        self._most = most
        self._doubled = False
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.rows.modelReset.connect(self.updateGeometry)
        flick(self)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows. The keyboard stays at its row, or where that was."""
        metrics = QFontMetricsF(font(12))
        counts = (metrics.horizontalAdvance(count) + 6 for count in {row.count for row in rows})
        self._delegate.room = max([_COUNT, *counts])
        at, key = self.currentIndex().row(), self.key()
        self.rows.show(rows)
        if at >= 0 and rows and not self.currentIndex().isValid():
            found = self.rows.row_of(key)
            self._point(min(at, len(rows) - 1) if found is None else found)

    def key(self) -> object:
        """What the current row stands for; None also if there is no current row."""
        at = self.currentIndex().row()
        return self.rows.rows[at].key if at >= 0 else None

    def choose(self, key: object) -> None:
        """Make the row of a key the current one; no row if there is none."""
        at = self.rows.row_of(key)
        if at is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self.rows.index(at))

    def sizeHint(self) -> QSize:
        return QSize(200, self._delegate.height * min(max(1, len(self.rows.rows)), self._most))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._doubled = False
        index = self.indexAt(event.position().toPoint())
        row = self.rows.rows[index.row()] if index.isValid() else None
        if row and row.boxed and row.ticked is not None and event.position().x() < _TEXT:
            self.rows.ticked.emit(row.key, not row.ticked)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self.rows.rows[index.row()] if index.isValid() else None
        if row is None or row.ticked is None:
            super().mouseDoubleClickEvent(event)
            return
        self._doubled = True
        if not row.boxed:  # the first click has ticked or cleared it
            self.rows.ticked.emit(row.key, not row.ticked)
        self.soloed.emit(row.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._doubled:
            self._doubled = False
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.setProperty("keyboard", True)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.AltModifier and self.currentIndex().isValid():
            if self.rows.rows[self.currentIndex().row()].ticked is not None:
                self.soloed.emit(self.key())
            return
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            option = QStyleOptionViewItem()
            if not self._delegate.editorEvent(event, self.rows, option, self.currentIndex()):
                self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.note(self, event)
        if not self.currentIndex().isValid() and ring.shown(self):
            self._point(next((at for at, row in enumerate(self.rows.rows) if not row.head), 0))
        self.viewport().update()

    def _point(self, at: int) -> None:
        self.selectionModel().setCurrentIndex(self.rows.index(at), QItemSelectionModel.SelectionFlag.NoUpdate)


def _asks(event: QEvent, boxed: bool) -> bool:
    """Whether a row shall be ticked or cleared; Enter chooses one with a box, and its box is the view's."""
    if boxed:
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
    if isinstance(event, QMouseEvent):
        return event.type() == QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton
    return isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _paint_key(painter: QPainter, theme: Theme, row: Row, corner: QPointF) -> None:
    box = QRectF(corner.x(), corner.y(), _KEY, _KEY)
    if row.ticked is False or row.more:
        painter.setPen(QPen(theme.ink4, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 2.5, 2.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(row.colour or theme.neutral)
        painter.drawRoundedRect(box, 3, 3)


def _paint_line(
    painter: QPainter, theme: Theme, row: Row, left: float, right: float, middle: float, room: float
) -> None:
    tail, tail_font = (row.code, font(10, 500, MONO)) if row.code else (row.count, font(12))
    written = _write(painter, tail, tail_font, theme.ink3, right, middle)
    if row.activity:
        right -= room
        _paint_activity(painter, theme, row, right, middle)
        right -= _LINE[0]
    else:
        right -= written
    colour = theme.ink3 if row.ticked is False or row.more else theme.ink
    _elide(painter, row.text, font(12 if row.code else 13), colour, left, right - 8, middle)


def _paint_activity(painter: QPainter, theme: Theme, row: Row, right: float, middle: float) -> None:
    """Bars up to a right edge on a base line, high as the roots of what they tell."""
    width, height = _LINE
    left, base = round(right - width), round(middle + height / 2)
    painter.fillRect(QRectF(left, base - 1, width, 1), theme.line)
    pitch, most = width / len(row.activity), max(row.activity)
    colour = theme.ink4 if row.ticked is False else row.colour or theme.neutral
    for number, mass in enumerate(row.activity):
        if mass:
            tall = max(2, round(height * sqrt(mass / most)))
            painter.fillRect(QRectF(left + round(number * pitch), base - tall, 2, tall), colour)


def _paint_two_lines(painter: QPainter, theme: Theme, row: Row, left: float, right: float, top: float) -> None:
    colour = theme.ink3 if row.ticked is False else theme.ink
    _elide(painter, row.text, font(13), colour, left, right, top + 11)
    end = right - _write(painter, row.count, font(11), theme.ink3, right, top + 28)
    cut, kept = row.detail[: len(row.detail) - row.kept], row.detail[len(row.detail) - row.kept :]
    metrics = QFontMetricsF(font(11))
    room = max(0.0, end - 8 - left - metrics.horizontalAdvance(kept))
    shown = metrics.elidedText(cut, Qt.TextElideMode.ElideRight, room) + kept
    _elide(painter, shown, font(11), theme.ink3, left, end - 8, top + 28)


def _write(painter: QPainter, text: str, face: QFont, colour: QColor, right: float, middle: float) -> float:
    """Write up to a right edge; returns the width."""
    width = QFontMetricsF(face).horizontalAdvance(text)
    _elide(painter, text, face, colour, right - width, right + 1, middle)
    return width


def _elide(painter: QPainter, text: str, face: QFont, colour: QColor, left: float, right: float, middle: float) -> None:
    painter.setFont(face)
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the text runs, not as the window does
    shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, max(right - left, 0))
    painter.drawText(QPointF(left, middle + 0.345 * face.pixelSize()), shown)
