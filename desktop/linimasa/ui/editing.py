"""Changing the project by hand, and taking changes back."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ..project import Command, History, Project


class Editing(QObject):
    """The history of the open project, behind two actions.

    Signals:
        changed(): the project is another than before.
    """

    changed = Signal()

    def __init__(self, undo: QAction, redo: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._undo, self._redo = undo, redo
        self._history, self._project = History(), Project()
        undo.triggered.connect(self._take_back)
        redo.triggered.connect(self._do_again)
        self._show()

    def set_project(self, project: Project) -> None:
        """Begin with a project on which nothing was done yet."""
        self._project = project
        self._history.clear()
        self._show()

    def do(self, command: Command) -> None:
        """Make a change."""
        self._history.do(command, self._project)
        self._tell()

    def _take_back(self) -> None:
        self._history.undo(self._project)
        self._tell()

    def _do_again(self) -> None:
        self._history.redo(self._project)
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._undo.setEnabled(self._history.can_undo)
        self._redo.setEnabled(self._history.can_redo)
