"""The rows of a card of events: when, as what it is drawn, and the title; a time that was told is not told again."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..project import Entry, Project
from . import dates
from .eventcells import paint_sign, write
from .theme import Theme, drawable, font

ROW = 26
_PAD, _MARK, _TITLE = 8.0, 16.0, 32.0  # px: to the time, from its end to the middle of the mark and to the title
_DATE = 150.0  # px of a time at most
_State = QStyle.StateFlag


class FanRows(QStyledItemDelegate):
    """Paints the rows of a list, and fills it."""

    def __init__(self, rows: QListWidget, theme: Theme, project: Project, entries: Sequence[Entry]) -> None:
        super().__init__(rows)
        self._theme, self._project, self._entries = theme, project, entries
        told = [dates.of_entry(entry, dates.Style.SHORT) for entry in entries]
        self._dates = [now if now != before else "" for before, now in zip(["", *told], told, strict=False)]
        metrics = QFontMetricsF(font(12))
        self._after = _PAD + min(_DATE, max((metrics.horizontalAdvance(date) for date in told), default=0.0))
        for entry, date in zip(entries, told, strict=True):
            row = QListWidgetItem(f"{date}  {drawable(entry.event.title)}", rows)  # as it is heard
            row.setData(Qt.ItemDataRole.UserRole, entry.key)
        rows.setItemDelegate(self)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        theme, box, entry = self._theme, QRectF(option.rect), self._entries[index.row()]
        marked, under = (bool(option.state & state) for state in (_State.State_Selected, _State.State_MouseOver))
        ground = theme.marker_soft if marked else theme.hover if under else theme.card
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        middle, after = box.center().y(), box.left() + self._after
        write(painter, self._dates[index.row()], font(12), theme.ink2, box.left() + _PAD, after, middle)
        paint_sign(painter, entry, self._project, theme, QPointF(after + _MARK, middle), ground)
        title = drawable(entry.event.title)
        write(painter, title, font(12, 500 if marked else 400), theme.ink, after + _TITLE, box.right() - _PAD, middle)
        painter.restore()
