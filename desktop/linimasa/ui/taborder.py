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
    """What Tab reaches inside a part, in its order."""
    chain = [part]
    while (following := chain[-1].nextInFocusChain()) not in (None, part):
        chain.append(following)
    inside = (each for each in chain if each is part or part.isAncestorOf(each))
    return [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
