"""What our own widgets are to those who hear the window; Qt knows them as bare widgets only."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from .timeline.hearing import TimelineInterface
from .timeline.navigator import Navigator

_Role = QAccessible.Role
_ROLES = {
    "Overview": _Role.Chart,
    "Card": _Role.Dialog,
    "HoverCard": _Role.ToolTip,
    "Choice": _Role.Grouping,
    "KeyRow": _Role.StaticText,
    "KnownChip": _Role.StaticText,
}


@cache  # Qt asks every factory that it was ever given
def tell() -> None:
    """Tell Qt the roles."""
    QAccessible.installFactory(_interface)


def _interface(name: str, thing: QObject) -> QAccessibleInterface | None:
    """For each class of a thing, from its own to the most general; None leaves it to Qt."""
    if isinstance(thing, Navigator):
        return TimelineInterface(thing)
    role = _ROLES.get(name)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None
