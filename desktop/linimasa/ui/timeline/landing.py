"""What is dragged onto the timeline: an event without a date, which gets the day that it is put on."""

import math

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRectF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QToolTip

from ...civil import date_of, day_number, month_length
from ...project import Key
from .. import dates, dragged
from .band import Band
from .look import GUTTER
from .stage import Stage

_MONTHS, _YEARS = 4.0, 0.13  # pixels a day below which a hand cannot mean a day, or a month
_LEAST = 3.0  # px of the band


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

    def _unit(self, x: float) -> tuple[int, int, str]:
        """The day at a pixel of the view, or the month or the year where a day is too narrow to be meant.

        Its first day, the day after its last, and how it is written.
        """
        day, px = math.floor(self._view.day_at(x - GUTTER)), self._view.scale.px
        year, month, _ = date_of(day)
        if px >= _MONTHS:
            return day, day + 1, dates.day_name(day, dates.Style.SHORT)
        if px >= _YEARS:
            words = f"{dates.month_name(month, dates.Style.SHORT)} {dates.year_name(year)}"
            return day_number(year, month, 1), day_number(year, month, month_length(year, month)) + 1, words
        return day_number(year, 1, 1), day_number(year, 12, 31) + 1, dates.year_name(year)

    def _show(self, at: QPoint) -> None:
        first, after, words = self._unit(at.x())
        left, right = (self._view.scene.x(day) for day in (first, after))
        box = QRectF(GUTTER + left, 0, max(_LEAST, right - left), self._view.height())
        if self._band is None:
            self._band = Band(self._view, self._view.scene.theme, box)
        self._band.show_box(box)
        self._band.setVisible(at.x() >= GUTTER)
        QToolTip.showText(self._view.mapToGlobal(at + QPoint(12, 12)), words, self._view)

    def _drop(self, data: QMimeData, at: QPoint) -> None:
        key: Key | None = dragged.key(data)
        if key is not None and at.x() >= GUTTER:
            self.placed.emit(key, self._unit(at.x())[2])

    def _leave(self) -> None:
        QToolTip.hideText()
        if self._band:
            self._band.hide()
            self._band.deleteLater()
            self._band = None
