"""The ring around what the keyboard is at. A click moves the focus too, but shows no ring."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from .theme import Theme

_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


def note(area: QAbstractScrollArea, event: QFocusEvent) -> None:
    """Remember how the focus came."""
    area.setProperty("keyboard", event.reason() in _KEYS)


def shown(area: QAbstractScrollArea) -> bool:
    """Whether the keyboard is at this widget."""
    return area.hasFocus() and bool(area.property("keyboard"))


def paint(area: QAbstractScrollArea, theme: Theme, radius: float = 3) -> None:
    """Paint the ring inside the edge of a scroll area that the keyboard is at."""
    if shown(area):
        paint_inside(QPainter(area.viewport()), QRectF(area.viewport().rect()), theme, radius)


def paint_inside(painter: QPainter, edge: QRectF, theme: Theme, radius: float = 3) -> None:
    """Paint the ring inside an edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.focus, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(edge.adjusted(1, 1, -1, -1), radius, radius)
