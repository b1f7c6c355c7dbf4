"""The picture straight to the clipboard, painted in the background."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from ..project import Project
from .exportchoice import ExportChoice
from .exportdraft import Draft
from .pictures import PictureError
from .saver import Saver


class Copying(QObject):
    """Copies one picture, where its size is too small in one that would do.

    Signals:
        told(str, bool): what became of it, and whether it failed.
    """

    told = Signal(str, bool)

    def __init__(self, project: Project, days: tuple[int, int], choice: ExportChoice, parent: QObject) -> None:
        super().__init__(parent)
        self._draft, self._saver, self._choice = Draft(project, days, self), Saver(self), choice
        self._draft.made.connect(self._saver.paint)
        self._draft.refused.connect(self._try_larger)
        self._saver.painted.connect(self._take)

    def start(self) -> None:
        """Begin; a signal tells the end."""
        self._draft.ask(self._choice)

    def stop(self) -> None:
        """Copy nothing any more."""
        self._draft.stop()
        self._saver.stop()

    def _try_larger(self, error: PictureError) -> None:
        larger = self._choice.sized(error.size) if error.size else self._choice
        if larger == self._choice:
            self.told.emit(self.tr("The picture is not copied: {reason}").format(reason=error), True)
        else:
            self._choice = larger
            self._draft.ask(larger)

    def _take(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        text = self.tr("Picture copied: {w} × {h} px")
        self.told.emit(text.format(w=image.width(), h=image.height()), False)
