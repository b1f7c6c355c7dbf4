"""Exporting from the window: with the dialog, or the picture straight to the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..project import Key, Project
from .settings import Settings
from .theme import Theme

if TYPE_CHECKING:
    from .copying import Copying


class Exporter(QObject):
    """Opens the dialog and tells what became of it. What paints and encodes is imported when it is first needed.

    Signals:
        told(str, bool): a word for the user, and whether something failed.
    """

    told = Signal(str, bool)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._copying: Copying | None = None

    def ask(self, project: Project, days: tuple[int, int], chosen: frozenset[Key], theme: Theme) -> None:
        """Open the dialog; `days` are the first and the last in view, `chosen` the events chosen by hand."""
        from .exportdialog import ExportDialog

        suggested = _suggested(project, self._settings.text("export/folder") or self._settings.text("folder"))
        dialog = ExportDialog(self._window, project, days, suggested, self._settings, theme, chosen)
        dialog.written.connect(self._tell_written)
        dialog.open()

    def ask_print(self, project: Project, days: tuple[int, int], chosen: frozenset[Key], theme: Theme) -> None:
        """Show the page to be printed."""
        from .printing import PrintCard

        PrintCard(self._window, project, days, theme, chosen).open()

    def copy(self, project: Project, days: tuple[int, int]) -> None:
        """Copy the picture as it was last chosen."""
        from .copying import Copying
        from .exportchoice import remembered

        self.stop()
        copying = Copying(project, days, remembered(self._settings), self)
        copying.told.connect(self.told)
        self._copying = copying
        copying.start()

    def stop(self) -> None:
        """Give up what is being copied."""
        if self._copying:
            self._copying.stop()
            self._copying.deleteLater()
            self._copying = None

    def _tell_written(self, out: Path, remark: str) -> None:
        self._settings.keep("export/folder", str(out.parent))
        written = self.tr("Written: {name}").format(name=out.name)
        self.told.emit(f"{written}; {remark}" if remark else written, False)


def _suggested(project: Project, folder: str) -> Path:
    """A name for the picture of a project, beside its first article."""
    first = next((Path(one.article.path) for one in project.extractions if one.article.path), None)
    return Path(folder or (first.parent if first else ".")) / f"{first.stem if first else 'linimasa'}.png"
