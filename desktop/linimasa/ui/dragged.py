"""An event as it is dragged inside the window."""

from PySide6.QtCore import QMimeData

from ..project import Key

_FORMAT = "application/x-linimasa-event"


def data(key: object) -> QMimeData:
    """What is dragged; nothing if the key is no event's."""
    found = QMimeData()
    if isinstance(key, tuple):
        found.setData(_FORMAT, f"{key[0]} {key[1]}".encode())
    return found


def key(data: QMimeData) -> Key | None:
    """The event that is dragged, if it is one of ours."""
    number, _, name = data.data(_FORMAT).toStdString().partition(" ")
    return (int(number), name) if number.isdecimal() else None
