"""What the window remembers. Every value is read with its type: QSettings gives back 'false' for False."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Settings:
    """The user's settings, in one file of their own."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "linimasa", "linimasa")

    @property
    def folder(self) -> Path:
        """Where the file is."""
        return Path(self._store.fileName()).parent

    def text(self, key: str, default: str = "") -> str:
        """A string."""
        return str(self._store.value(key, default, type=str))

    def data(self, key: str) -> QByteArray:
        """Bytes such as a window's geometry; empty when there are none."""
        found = self._store.value(key, QByteArray(), type=QByteArray)
        return found if isinstance(found, QByteArray) else QByteArray()

    def rows(self, key: str, columns: Sequence[str]) -> list[list[str]]:
        """A table of strings, row by row."""
        found = []
        for number in range(self._store.beginReadArray(key)):
            self._store.setArrayIndex(number)
            found.append([str(self._store.value(column, "", type=str)) for column in columns])
        self._store.endArray()
        return found

    def keep_rows(self, key: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Remember a table of strings in place of the one that was there."""
        self._store.remove(key)
        self._store.beginWriteArray(key)
        for number, row in enumerate(rows):
            self._store.setArrayIndex(number)
            for column, value in zip(columns, row, strict=True):
                self._store.setValue(column, value)
        self._store.endArray()

    def keep(self, key: str, value: str | QByteArray) -> None:
        """Remember a value."""
        self._store.setValue(key, value)

    def write(self) -> bool:
        """Have everything on the disk now; whether it is."""
        self._store.sync()
        return self._store.status() == QSettings.Status.NoError


def kept_path(path: Path) -> str:
    """A path as a string that outlives Qt's: the name of a file may hold bytes that are no Unicode."""
    return os.fsencode(path).decode("latin-1")


def read_path(kept: str) -> Path:
    """The path that `kept_path` made a string of."""
    return Path(os.fsdecode(kept.encode("latin-1", "replace")))
