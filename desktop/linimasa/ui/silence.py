"""Why a view of the project is empty, said where its events would be."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from ..project import Project
from .theme import Theme, font

translate = QCoreApplication.translate
_ASIDE = 24.0  # px free on both sides
_AROUND = 8.0  # px of paper around the words


def of_list(project: Project) -> str:
    """Why no event is in the list; empty where one is, or nothing is open."""
    if not project.extractions or project.shown():
        return ""
    if project.entries:
        return translate("silence", "No event passes the filters.")
    return translate("silence", "No event was found in what is open.")


def of_axis(project: Project) -> str:
    """Why no event is on the axis; empty where one is, or nothing is open."""
    if any(entry.dated for entry in project.shown()):
        return ""
    undated = translate("silence", "None of these events has a date. They are in the list.")
    return of_list(project) or (undated if project.shown() else "")


def paint(painter: QPainter, box: QRectF, words: str, theme: Theme) -> None:
    """Write it into the middle of where the events would be, on paper, so that lines break around it."""
    if not words:
        return
    painter.save()
    painter.setFont(font(13))
    room, middle = box.adjusted(_ASIDE, 0, -_ASIDE, 0), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.fillRect(
        painter.boundingRect(room, middle, words).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND), theme.paper
    )
    painter.setPen(theme.ink3)
    painter.drawText(room, middle, words)
    painter.restore()
