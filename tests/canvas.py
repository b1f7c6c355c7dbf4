"""A timeline to lay hands on, and what is painted on it."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from linimasa.project import Project
from linimasa.ui.theme import load_fonts
from linimasa.ui.timeline import TimelineView
from linimasa.ui.timeline.look import AXIS, GUTTER


def opened(qtbot: QtBot, project: Project) -> TimelineView:
    """A project on a timeline of 1000 by 400 pixels, without motion and without a today."""
    load_fonts()
    view = TimelineView()
    qtbot.addWidget(view)
    view.reduced_motion = True
    view.today = None
    view.resize(1000, 400)
    view.set_project(project)
    view.show()
    qtbot.waitExposed(view)
    return view


def place(view: TimelineView, number: int) -> QPointF:
    """Where in the widget the mark of an event is."""
    placement = view.scene.placement((0, f"e{number}"))
    assert placement
    return QPointF(GUTTER + placement.marks[0], AXIS + placement.y - view.scene.top)


def pixel(image: QImage, at: QPointF) -> QColor:
    """The colour at a place."""
    return image.pixelColor(round(at.x() - 0.5), round(at.y() - 0.5))


def near(one: QColor, other: QColor) -> bool:
    """Whether two colours look the same."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= 3 for a, b in pairs)
