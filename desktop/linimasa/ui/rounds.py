"""The way of the F6 key: from pane to pane."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

Station = tuple[QWidget, QWidget]  # a pane, and what of it takes the keyboard


def go(stations: Sequence[Station], way: int) -> None:
    """Let the next (1) or the previous (-1) pane that is seen take the keyboard; after the last comes the first."""
    focused = QApplication.focusWidget()
    seen = [(pane, target) for pane, target in stations if target.isVisible()]
    at = [n for n, (pane, _) in enumerate(seen) if focused and (pane is focused or pane.isAncestorOf(focused))]
    if seen:
        after = at[0] + way if at else 0 if way > 0 else -1
        target = seen[after % len(seen)][1]
        target.activateWindow()
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
