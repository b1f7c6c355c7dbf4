"""The files and folders opened lately, the latest first; kept in the settings."""

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ..model import is_project
from .settings import Settings, kept_path, read_path

translate = QCoreApplication.translate
MOST = 12
_KEY, _COLUMNS = "recent", ("path",)


class Recent(QObject):
    """The list, at most `MOST` long.

    Signals:
        changed(): the list is another.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    def paths(self) -> list[Path]:
        """What was opened lately, whether it is still there or not."""
        return [read_path(kept) for (kept,) in self._settings.rows(_KEY, _COLUMNS)][:MOST]

    def add(self, paths: Iterable[Path]) -> None:
        """Put what is opened now at the head; what does not exist is left out."""
        opened = [Path(path).absolute() for path in paths if not fault(path)]
        if opened:
            self._keep(list(dict.fromkeys([*reversed(opened), *self.paths()]))[:MOST])

    def remove(self, path: Path) -> None:
        """Forget one of them."""
        self._keep([other for other in self.paths() if other != path])

    def clear(self) -> None:
        """Forget all of it."""
        self._keep([])

    def _keep(self, paths: list[Path]) -> None:
        self._settings.keep_rows(_KEY, _COLUMNS, ([kept_path(path)] for path in paths))
        self.changed.emit()


def sign(path: Path) -> str:
    """The icon of a project, a folder or a file."""
    if is_project(path):
        return "project"
    return "open" if not fault(path) and path.is_dir() else "doc"


def fault(path: Path) -> str:
    """Why a path cannot be opened, in words; empty if it can."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return translate("recent", "not there any more")
    except (OSError, ValueError):  # nobody may look where it lies, or its name holds a NUL
        return translate("recent", "may not be read")
    return "" if os.access(path, os.R_OK) else translate("recent", "may not be read")
