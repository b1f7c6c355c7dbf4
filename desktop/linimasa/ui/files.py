"""The dialogs that ask for files."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ..project import SUFFIX

translate = QCoreApplication.translate


def ask_files(parent: QWidget, folder: str) -> list[Path]:
    """Articles to open; none if the user changes their mind."""
    from .. import formats

    patterns = " ".join(f"*{suffix}" for suffix in [*sorted(formats.by_suffix()), SUFFIX])
    kinds = [
        translate("files", "Articles and projects ({patterns})").format(patterns=patterns),
        translate("files", "Projects ({patterns})").format(patterns=f"*{SUFFIX}"),
        translate("files", "All files (*)"),
    ]
    found, _ = QFileDialog.getOpenFileNames(parent, translate("files", "Open articles"), folder, ";;".join(kinds))
    return [Path(name) for name in found]


def ask_folder(parent: QWidget, folder: str) -> list[Path]:
    """A folder of articles; none if the user changes their mind."""
    found = QFileDialog.getExistingDirectory(parent, translate("files", "Open a folder of articles"), folder)
    return [Path(found)] if found else []


def ask_project(parent: QWidget, suggested: Path) -> Path | None:
    """Where to save the project."""
    dialog = QFileDialog(parent, translate("files", "Save the project"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("files", "Projects ({patterns})").format(patterns=f"*{SUFFIX}"))
    # the dialog adds the suffix itself, so that it asks before the file of the whole name is replaced
    dialog.setDefaultSuffix(SUFFIX)
    dialog.selectFile(str(suggested))
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def ask_export(parent: QWidget, suggested: Path) -> Path | None:
    """Where to write the timeline; the suffix says in which format."""
    from .. import exports
    from .pictures import SUFFIXES

    pictures, data = (" ".join(f"*{suffix}" for suffix in each) for each in (SUFFIXES, sorted(exports.by_suffix())))
    kinds = [
        translate("files", "Picture ({patterns})").format(patterns=pictures),
        translate("files", "Data ({patterns})").format(patterns=data),
    ]
    dialog = QFileDialog(parent, translate("files", "Export the timeline"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(kinds)
    # the dialog adds the suffix itself, so that it asks before the file of the whole name is replaced
    suffix = exports.suffix_of(suggested)
    first, other = (suffix, ".json") if suffix in SUFFIXES else (SUFFIXES[0], suffix)
    dialog.selectNameFilter(kinds[suffix not in SUFFIXES])
    dialog.setDefaultSuffix(suffix)
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(first if kind == kinds[0] else other))
    dialog.selectFile(str(suggested))
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None
