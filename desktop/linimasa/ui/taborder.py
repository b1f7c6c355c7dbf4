"""The way of the Tab key: as one reads, wherever the widgets come from."""

from collections import defaultdict
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def arrange(*parts: QWidget) -> None:
    """Let Tab go from part to part, inside each as it goes already; a part in another window keeps to itself."""
    windows: dict[QWidget, list[QWidget]] = defaultdict(list)
    for part in parts:
        windows[part.window()] += _reached(part)
    for reached in windows.values():
        for before, after in pairwise(reached):
            QWidget.setTabOrder(before, after)


def _reached(part: QWidget) -> list[QWidget]:
    """What Tab reaches inside a part, in the order in which it was put there.

    Not by `nextInFocusChain`: PySide keeps what that returns as a reference, so that a widget's end would invalidate
    all that Qt made for those behind it.
    """
    inside = [part, *part.findChildren(QWidget)]
    return [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.isWindow()]
