"""The three panes of the window, side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

SIZES = (248, 984, 368)
_LIMITS = ((200, 400), (320, 16777215), (320, 520))  # the least and the most px of each


def side_by_side(left: QWidget, centre: QWidget, right: QWidget) -> QSplitter:
    """The panes with handles between them; the centre takes what room there is."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for number, (pane, (least, most)) in enumerate(zip((left, centre, right), _LIMITS, strict=True)):
        pane.setMinimumWidth(least)
        pane.setMaximumWidth(most)
        splitter.addWidget(pane)
        splitter.setStretchFactor(number, 1 if pane is centre else 0)
    return splitter
