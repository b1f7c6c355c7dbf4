"""What is dragged over the window and dropped on it."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class Dropping(QObject):
    """Accepts files, folders and text, over the window and its panes, which may be windows of their own.

    Signals:
        dragged(bool): something that can be dropped is over the window, or no more.
        dropped(QMimeData): it was dropped; whoever takes it does so before returning.
    """

    dragged = Signal(bool)
    dropped = Signal(QMimeData)

    def __init__(self, window: QWidget, panes: Iterable[QWidget]) -> None:
        super().__init__(window)
        for widget in (window, *panes):
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and _takes(event.mimeData()):
            self.dragged.emit(True)
            event.acceptProposedAction()
            return True
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self.dragged.emit(False)
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData())
            return True
        return False


def _takes(data: QMimeData) -> bool:
    return data.hasUrls() or data.hasText()
