"""What the window remembers of itself: its place and size, where the panes stand."""

from PySide6.QtWidgets import QMainWindow

from .settings import Settings
from .workspace import Workspace

_SIZE = (1600, 1000)


class Memory:
    """Keeps the state of a window in the settings, and gives it back."""

    def __init__(self, window: QMainWindow, workspace: Workspace, settings: Settings) -> None:
        self._window, self._workspace, self._settings = window, workspace, settings

    def restore(self) -> None:
        """Let the window stand as it stood, or as at a first start."""
        if not self._window.restoreGeometry(self._settings.data("geometry")):
            self._window.resize(*_SIZE)
        self._workspace.restore(self._settings.data("layout"))

    def write(self) -> None:
        """Have everything on the disk now."""
        self._settings.keep("geometry", self._window.saveGeometry())
        self._settings.keep("layout", self._workspace.layout_state())
        self._settings.write()
