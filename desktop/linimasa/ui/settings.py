"""What the window remembers. Every value is read with its type: QSettings gives back 'false' for False."""

from PySide6.QtCore import QByteArray, QSettings


class Settings:
    """The user's settings, in one file of their own."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "linimasa", "linimasa")

    def text(self, key: str, default: str = "") -> str:
        """A string."""
        return str(self._store.value(key, default, type=str))

    def data(self, key: str) -> QByteArray:
        """Bytes such as a window's geometry; empty when there are none."""
        found = self._store.value(key, QByteArray(), type=QByteArray)
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep(self, key: str, value: str | QByteArray) -> None:
        """Remember a value."""
        self._store.setValue(key, value)

    def write(self) -> None:
        """Have everything on the disk now."""
        self._store.sync()
