"""Two articles with events to decide of, and the keys that do it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.gui.hands import shown_words

from linimasa.project import Entry
from linimasa.ui.editcard import EditCard
from linimasa.ui.eventwords import Column
from linimasa.ui.window import MainWindow

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
QUAY = """The quay at Lund

Ada Brook closed the quay at Lund on 3 May 2024. Two days later Olga Penn opened the pier.

"We waited too long," Ada Brook said on 12 May 2024. The harbour fell silent.

On 5/9/2023 the crane burned. On 3 May 2024 Ada Brook closed the quay at Lund. Some day the council will rebuild it.
"""
MILL = """The mill at Lund

Otto Kern sold the mill on 7 June 2024.
"""


def entry(window: MainWindow, words: str) -> Entry:
    return next(one for one in window.project.entries if words in one.event.title)


def choose(window: MainWindow, *words: str) -> None:
    """Select events, the last one as the current one."""
    keys = [entry(window, each).key for each in words]
    window.select(keys[-1])
    if len(keys) > 1:
        window.choose(frozenset(keys))
    window.timeline.setFocus()


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def undo(window: MainWindow) -> None:
    press(window, KEY.Key_Z, CONTROL)


def said(window: MainWindow) -> str:
    return shown_words(window.status)


def listed(window: MainWindow) -> dict[str, str]:
    """The titles in the list, each with the word for its review."""
    rows = window.centre.list.table.rows
    cells = [
        (str(rows.index(row, Column.EVENT).data()), str(rows.index(row, Column.REVIEW).data()))
        for row in range(rows.rowCount())
    ]
    return dict(cells)


def edit(window: MainWindow, words: str) -> EditCard:
    choose(window, words)
    press(window, KEY.Key_E)
    card = window.edit_card.card
    assert isinstance(card, EditCard)
    return card


def write(field: QWidget, text: str) -> None:
    QTest.keyClick(field, KEY.Key_A, CONTROL)
    QTest.keyClicks(field, text)
