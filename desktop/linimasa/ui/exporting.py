"""Exporting from the window: with the dialog, or the picture straight to the clipboard."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ..project import Project
from .settings import Settings
from .theme import Theme


class Exporter(QObject):
    """Opens the dialog and tells what became of it. What paints and encodes is imported when it is first needed.

    Signals:
        told(str, bool): a word for the user, and whether something failed.
    """

    told = Signal(str, bool)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings

    def ask(self, project: Project, days: tuple[int, int], theme: Theme) -> None:
        """Open the dialog; `days` are the first and the last in view."""
        from .exportdialog import ExportDialog

        suggested = _suggested(project, self._settings.text("export/folder") or self._settings.text("folder"))
        dialog = ExportDialog(self._window, project, days, suggested, self._settings, theme)
        dialog.written.connect(self._tell_written)
        dialog.open()

    def copy(self, project: Project, days: tuple[int, int]) -> None:
        """Copy the picture as it was last chosen; where its size is too small, in one that would do."""
        from .exportchoice import remembered
        from .exportdraft import Draft
        from .pictures import PictureError

        choice, draft = remembered(self._settings), Draft(project, days)
        try:
            try:
                picture = draft.picture(choice)
            except PictureError as error:
                if error.size is None:
                    raise
                picture = draft.picture(replace(choice, size=error.size))
        except PictureError as error:
            self.told.emit(self.tr("The picture is not copied: {reason}").format(reason=error), True)
            return
        QGuiApplication.clipboard().setImage(picture.image())
        width, height = picture.size
        self.told.emit(self.tr("Picture copied: {w} × {h} px").format(w=width, h=height), False)

    def _tell_written(self, out: Path, remark: str) -> None:
        self._settings.keep("export/folder", str(out.parent))
        written = self.tr("Written: {name}").format(name=out.name)
        self.told.emit(f"{written}; {remark}" if remark else written, False)


def _suggested(project: Project, folder: str) -> Path:
    """A name for the picture of a project, beside its first article."""
    first = next((Path(one.article.path) for one in project.extractions if one.article.path), None)
    return Path(folder or (first.parent if first else ".")) / f"{first.stem if first else 'linimasa'}.png"
