"""The keys of the overview, besides the arrows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from .keytable import Binding

if TYPE_CHECKING:
    from .overview import Overview

translate = QCoreApplication.translate
Key = Qt.Key


def bindings() -> "tuple[Binding[Overview], ...]":
    """What each key does, in the language of the interface."""
    return (
        Binding((Key.Key_Plus, Key.Key_Equal), translate("keys", "Show less time"), lambda overview: overview.zoom(1)),
        Binding((Key.Key_Minus,), translate("keys", "Show more time"), lambda overview: overview.zoom(-1)),
        Binding((Key.Key_Home, Key.Key_0), translate("keys", "Show everything"), lambda overview: overview.fit()),
    )
