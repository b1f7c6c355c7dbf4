"""Paints the event list: its cells, by one delegate, and its column heads."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ..chart.items import End, Item, items
from ..project import Entry, Key, Known, Project, Review, find
from . import icons, ring
from .eventwords import Column
from .marks import Capsule, paint_capsule, paint_mark, paint_rejected, tinted
from .marks import inside as within
from .theme import LIGHT, Theme, font

_AnyIndex = QModelIndex | QPersistentModelIndex
ROW, HEAD = 26, 24
_MARK = 24.0  # from the left edge to the middle of a mark
_PAD = 8.0
_KEY, _AFTER_KEY = 8.0, 13.5  # an actor's key, and where the name begins after it
_CAPSULE = 9.0  # half its width
_CHEVRON = 4.0  # what it gives up at an open end
_SMALL = 0.62  # the mark inside a capsule
_THUMB = 8.0  # px of the last column that lie below the scroll bar's thumb
_POINT = 13.0  # what is a capsule only from so many pixels a day on is a point in time here
_QUIET = (Column.KNOWN, Column.KIND, Column.SOURCE, Column.REVIEW)
_SIGN, _AFTER_SIGN = 16, 22.0  # a sign of review, and where its word begins after it
REVIEWS = {Review.OPEN: "review", Review.ACCEPTED: "check", Review.REJECTED: "reject"}  # icons


class EventDelegate(QStyledItemDelegate):
    """Paints cells. `chosen` is the event selected in the window, `hovered` the row under the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.project = Project()
        self.chosen: Key | None = None
        self.hovered = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint one cell."""
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        column, box = Column(index.column()), QRectF(option.rect)
        chosen = entry.key == self.chosen
        ground = self._ground(index.row(), bool(option.state & QStyle.StateFlag.State_Selected) or chosen)
        painter.save()
        painter.fillRect(box, ground)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self.theme.hair)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box.adjust(0, 0, 0, -1)
        if column is Column.MARK:
            self._paint_mark(painter, entry, box, ground, chosen)
        else:
            self._paint_words(painter, entry, column, box, index.data(), chosen)
        view = self.parent()
        if isinstance(view, QTableView) and ring.shown(view) and view.currentIndex() == index:
            painter.setPen(QPen(self.theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4)
        painter.restore()

    def _ground(self, row: int, selected: bool) -> QColor:
        if selected:
            return self.theme.marker_soft
        return self.theme.hover if row == self.hovered else self.theme.paper

    def _paint_mark(self, painter: QPainter, entry: Entry, box: QRectF, ground: QColor, chosen: bool) -> None:
        if chosen:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), self.theme.marker_line)
        at = QPointF(box.left() + _MARK, box.top() + box.height() / 2)
        paint_sign(painter, entry, self.project, self.theme, at, ground)

    def _paint_words(
        self, painter: QPainter, entry: Entry, column: Column, box: QRectF, text: str, chosen: bool
    ) -> None:
        weight = (600 if column is Column.EVENT else 500) if chosen else 400
        colour = self.theme.ink2 if column in _QUIET and not chosen else self.theme.ink
        if not entry.dated and column in (Column.DATE, Column.KNOWN):
            colour = self.theme.ink3
        rejected = entry.review is Review.REJECTED
        if rejected:
            colour = self.theme.ink3
        left = box.left() + _PAD + self._paint_key(painter, entry, column, box, colour)
        right = box.right() - _PAD - _THUMB * (column is Column.SOURCE)
        if column is Column.EVENT and self.project.filters.query:
            self._paint_hits(painter, text, font(12, weight), QRectF(left, box.top() + 4, right - left, 18))
        middle = box.top() + box.height() / 2
        wide = write(painter, text, font(12, weight), colour, left, right, middle)
        if rejected and column is Column.EVENT:
            painter.fillRect(QRectF(left, round(middle), min(wide, right - left), 1), colour)

    def _paint_key(self, painter: QPainter, entry: Entry, column: Column, box: QRectF, ink: QColor) -> float:
        """The key of the actor's colour, or the sign of what is decided; returns the room it takes."""
        left = box.left() + _PAD
        if column is Column.REVIEW:
            top = round(box.top() + (box.height() - _SIGN) / 2)
            painter.drawPixmap(QPointF(left, top), icons.pixmap(REVIEWS[entry.review], ink, _SIGN))
            return _AFTER_SIGN
        lead = self.project.lead(entry) if column is Column.ACTOR else None
        if lead is None:
            return 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.neutral if entry.review is Review.REJECTED else self.theme.actor(lead.colour))
        top = round(box.top() + (box.height() - _KEY) / 2)
        painter.drawRoundedRect(QRectF(left, top, _KEY, _KEY), 2.5, 2.5)
        return _AFTER_KEY

    def _paint_hits(self, painter: QPainter, text: str, face: QFont, room: QRectF) -> None:
        """The ground and the line of what is looked for."""
        metrics = QFontMetricsF(face)
        for hit in find(text, self.project.filters.query):
            first, last = (round(metrics.horizontalAdvance(text[:offset])) for offset in (hit.start, hit.end))
            box = room & QRectF(room.left() + first, room.top(), last - first, room.height())
            painter.fillRect(box, self.theme.marker_soft)
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self.theme.marker_line)


class EventHeader(QHeaderView):
    """Column heads: the sorted one stronger, with a chevron that points the way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme: Theme = LIGHT
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(HEAD)
        self.setMinimumSectionSize(40)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        box = QRectF(rect)
        theme, model = self.theme, self.model()
        painter.save()
        painter.fillRect(box, theme.paper)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.line)
        text = str(model.headerData(section, Qt.Orientation.Horizontal))
        left, middle = box.left() + _PAD, box.center().y()
        if self.sortIndicatorSection() != section:
            write(painter, text, font(11), theme.ink3, left, box.right(), middle)
        else:
            width = write(painter, text, font(11, 600), theme.ink, left, box.right() - 20, middle)
            rising = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            shift = left + width + 4 if text else box.left() + _MARK - 7
            painter.drawPixmap(QPointF(shift, box.top() + 5), icons.pixmap("up" if rising else "down", theme.ink, 14))
        painter.restore()


def paint_sign(painter: QPainter, entry: Entry, project: Project, theme: Theme, at: QPointF, ground: QColor) -> None:
    """Paint an event as it is drawn on the timeline, as wide as a mark; a dash if it has no date."""
    found = items([entry], project, str)
    if not found:
        painter.setPen(QPen(theme.ink4, 1.5))
        painter.drawLine(at - QPointF(4, 0), at + QPointF(4, 0))
        return
    item, lead = found[0], project.lead(entry)
    colour = theme.actor(lead.colour if lead else None)
    if item.rejected:
        paint_rejected(painter, item.kind, at.x(), at.y(), theme.ink3, ground)
    elif item.is_capsule(_POINT):
        _paint_capsule(painter, item, at, colour, ground, theme.tint)
    else:
        paint_mark(painter, item.kind, item.known, at.x(), at.y(), colour, ground)


def _paint_capsule(painter: QPainter, item: Item, at: QPointF, colour: QColor, ground: QColor, tint: float) -> None:
    left = at.x() - _CAPSULE + _CHEVRON * (item.begins is End.OPEN)
    right = at.x() + _CAPSULE - _CHEVRON * (item.ends is End.OPEN)
    filled = item.known is Known.STATED
    paint_capsule(painter, Capsule(left, right, at.y(), 10, item.begins, item.ends, filled), colour, ground, tint)
    if item.signed:
        inside = tinted(colour, ground, tint) if filled else ground
        paint_mark(painter, item.kind, within(item.known), at.x(), at.y(), colour, inside, scale=_SMALL)


def write(painter: QPainter, text: str, face: QFont, colour: QColor, left: float, right: float, middle: float) -> float:
    """Write plain text, cut to its room, around a line; returns the width it took."""
    metrics = QFontMetricsF(face)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(right - left, 0))
    painter.setFont(face)
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the text runs, not as the window does
    painter.drawText(QPointF(left, middle + 0.345 * face.pixelSize()), shown)
    return metrics.horizontalAdvance(shown)
