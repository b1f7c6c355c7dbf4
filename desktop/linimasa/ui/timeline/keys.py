"""The keys of the timeline."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from ..keytable import Binding

if TYPE_CHECKING:
    from .view import TimelineView

translate = QCoreApplication.translate
Key = Qt.Key
PAN = 120.0  # px of a key, or of a notch sideways


def bindings() -> "tuple[Binding[TimelineView], ...]":
    """What each key does, in the language of the interface."""
    return (
        Binding((Key.Key_W, Key.Key_Plus, Key.Key_Equal), translate("keys", "Zoom in"), lambda view: view.zoom_in()),
        Binding((Key.Key_S, Key.Key_Minus), translate("keys", "Zoom out"), lambda view: view.zoom_out()),
        Binding((Key.Key_A,), translate("keys", "Move to earlier days"), lambda view: view.slide(PAN)),
        Binding((Key.Key_D,), translate("keys", "Move to later days"), lambda view: view.slide(-PAN)),
        Binding((Key.Key_Left,), translate("keys", "Previous event"), lambda view: view.step(-1)),
        Binding((Key.Key_Right,), translate("keys", "Next event"), lambda view: view.step(1)),
        Binding((Key.Key_Up,), translate("keys", "Nearest event in the lane above"), lambda view: view.step_lane(-1)),
        Binding((Key.Key_Down,), translate("keys", "Nearest event in the lane below"), lambda view: view.step_lane(1)),
        Binding((Key.Key_F,), translate("keys", "Frame the selected event"), lambda view: view.frame_selection()),
        Binding((Key.Key_Home, Key.Key_0), translate("keys", "Show everything"), lambda view: view.fit()),
        Binding((Key.Key_End,), translate("keys", "Last event"), lambda view: view.select_last()),
        Binding(
            (Key.Key_Return, Key.Key_Enter), translate("keys", "Read the evidence"), lambda view: view.activated.emit()
        ),
        Binding((Key.Key_Escape,), translate("keys", "Select nothing"), lambda view: view.deselect()),
    )
