"""What is dragged onto the timeline: an event without a date, which gets the day that it is put on."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRectF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QToolTip

from ...civil import date_of
from ...project import Key
from .. import dates, dragged
from .band import Band
from .look import GUTTER
from .stage import Stage

_MONTHS, _YEARS = 4.0, 0.13  # pixels a day below which a hand cannot mean a day, or a month


class Landing(QObject):
    """Shows the day below what is dragged, and tells where it was put.

    Signals:
        placed(key, words): an event was put on a day, a month or a year, as it is written.
    """

    placed = Signal(object, str)

    def __init__(self, view: Stage) -> None:
        super().__init__(view)
        self._view = view
        self._band: Band | None = None
        view.setAcceptDrops(True)
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragLeave:
            self._leave()
            return False
        if not isinstance(event, QDropEvent) or dragged.key(event.mimeData()) is None:
            return False
        at = event.position().toPoint()
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._show(at)
            event.setAccepted(at.x() >= GUTTER)
        else:
            self._leave()
            self._drop(event.mimeData(), at)
            event.acceptProposedAction()
        return True

    def words(self, x: float) -> str:
        """The day at a pixel of the view, or the month or the year where a day is too narrow to be meant."""
        day, px = int(self._view.day_at(x - GUTTER) // 1), self._view.scale.px
        year, month, _ = date_of(day)
        if px >= _MONTHS:
            return dates.day_name(day, dates.Style.SHORT)
        if px >= _YEARS:
            return f"{dates.month_name(month, dates.Style.SHORT)} {dates.year_name(year)}"
        return dates.year_name(year)

    def _show(self, at: QPoint) -> None:
        px = self._view.scale.px
        wide = max(3.0, px if px >= _MONTHS else 0.0)
        box = QRectF(at.x() - wide / 2, 0, wide, self._view.height())
        if self._band is None:
            self._band = Band(self._view, self._view.scene.theme, box)
        self._band.show_box(box)
        self._band.setVisible(at.x() >= GUTTER)
        QToolTip.showText(self._view.mapToGlobal(at + QPoint(12, 12)), self.words(at.x()), self._view)

    def _drop(self, data: QMimeData, at: QPoint) -> None:
        key: Key | None = dragged.key(data)
        if key is not None and at.x() >= GUTTER:
            self.placed.emit(key, self.words(at.x()))

    def _leave(self) -> None:
        QToolTip.hideText()
        if self._band:
            self._band.hide()
            self._band.deleteLater()
            self._band = None
