"""The widget that shows a project on a time axis."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...project import Key, Project
from ..theme import LIGHT, Theme


class TimelineView(QWidget):
    """Lanes of events over a time axis, zoomed at the pointer and panned.

    Data goes down through the methods; what the user does comes up as signals. Motion is off while
    `reduced_motion` is true.
    """

    selected = Signal(object)  # project.Key, or None
    span_changed = Signal(str)  # the visible span in words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reduced_motion = False
        self._project = Project()
        self._theme: Theme = LIGHT
        self._selected: Key | None = None

    def set_project(self, project: Project) -> None:
        """Show a project from its beginning to its end."""
        self._project = project
        self.update()

    def refresh(self) -> None:
        """Follow the project's filters or new articles; what is in view stays."""
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._theme = theme
        self.update()

    def select(self, key: Key | None) -> None:
        """Select an event and bring it into view. Does not emit `selected`."""
        self._selected = key
        self.update()

    def fit(self) -> None:
        """Show all events."""

    def frame_selection(self) -> None:
        """Zoom to the selected event."""

    def zoom_in(self) -> None:
        """Zoom in by one notch, at the selection or else the middle."""

    def zoom_out(self) -> None:
        """Zoom out by one notch, at the selection or else the middle."""

    def step(self, way: int) -> None:
        """Select the next (1) or the previous (-1) event shown, in the order of time; emits `selected`."""
