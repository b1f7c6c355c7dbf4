"""Changing the project by hand, and taking changes back."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ..project import Command, History, Project
from . import changes


class Editing(QObject):
    """The history of the open project, behind two actions.

    Signals:
        changed(Command): the project is another than before, in what the command changes.
        told(str): what was undone or done again.
    """

    changed = Signal(object)
    told = Signal(str)

    def __init__(self, undo: QAction, redo: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._undo, self._redo = undo, redo
        self.history, self._project = History(), Project()
        undo.triggered.connect(self._take_back)
        redo.triggered.connect(self._do_again)
        self._show()

    def set_project(self, project: Project) -> None:
        """Begin with a project on which nothing was done yet."""
        self._project, self.history = project, History()
        self._show()

    def resume(self, history: History) -> None:
        """Go on with what was done on the project before."""
        self.history = history
        self._show()

    def do(self, command: Command) -> None:
        """Make a change."""
        self.history.do(command, self._project)
        done = changes.done(command)
        self._tell(command, self.tr("{done} Ctrl+Z takes it back.").format(done=done) if done else "")

    def _take_back(self) -> None:
        command = self.history.undo(self._project)
        if command:
            self._tell(command, self.tr("Undone: {change}").format(change=changes.told(command)))

    def _do_again(self) -> None:
        command = self.history.redo(self._project)
        if command:
            self._tell(command, self.tr("Done again: {change}").format(change=changes.told(command)))

    def _tell(self, command: Command, what: str) -> None:
        self._show()
        self.changed.emit(command)
        self.told.emit(what)

    def _show(self) -> None:
        self._undo.setEnabled(self.history.can_undo)
        self._redo.setEnabled(self.history.can_redo)
