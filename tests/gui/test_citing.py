"""Events copied with their sources, and other keys of the timeline in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.gui.hands import open_all

from linimasa.project.deciding import merge
from linimasa.ui import citing
from linimasa.ui.eventwords import Column
from linimasa.ui.theme import THEMES
from linimasa.ui.window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = """Kiln & <b>clay</b>

Eva Holm lit the kiln at <i>Sande</i> on 2 May 2024. Jon Moe  sold the clay on 9 June 2024.

Jon Moe will return some day.
"""


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "kiln.txt"
    path.write_text(TEXT, "utf-8")
    QLocale.setDefault(QLocale("en_GB"))
    open_all(qtbot, window, path)
    window.activateWindow()
    window.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    return window


def copied(window: MainWindow) -> list[str]:
    QTest.keyClick(window.timeline, Qt.Key.Key_C, CONTROL)
    return QGuiApplication.clipboard().text().split("\n\n")


def test_all_events_shown_are_copied_when_none_is_selected(filled: MainWindow) -> None:
    blocks = copied(filled)
    assert len(blocks) == len(filled.project.shown()) == 3
    assert blocks[0].splitlines() == [
        "Thursday 2 May 2024: Eva Holm lit the kiln at <i>Sande</i>",
        "“Eva Holm lit the kiln at <i>Sande</i> on 2 May 2024.”",
        "Kiln & <b>clay</b>",
    ]
    assert blocks[1].splitlines()[1] == "“Jon Moe sold the clay on 9 June 2024.”"  # white space is one space
    assert blocks[2].startswith("Undated: ")
    assert "3 events copied with their sources" in said(filled)


def test_an_event_is_copied_with_all_its_sources(filled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "sande.txt"
    other.write_text("Sande\n\nEva Holm lit the kiln on 2 May 2024.\n", "utf-8")
    open_all(qtbot, filled, other)
    keys = [entry.key for entry in filled.project.entries if "lit the kiln" in entry.event.title]
    merge(filled.project, keys).do(filled.project)
    citing.copy(filled.project, [entry for entry in filled.project.entries if entry.also])
    assert QGuiApplication.clipboard().text().splitlines()[1:] == [
        "“Eva Holm lit the kiln at <i>Sande</i> on 2 May 2024.”",
        "Kiln & <b>clay</b>",
        "“Eva Holm lit the kiln on 2 May 2024.”",
        "Sande",
    ]


def test_word_processors_get_the_same_escaped(filled: MainWindow) -> None:
    copied(filled)
    data = QGuiApplication.clipboard().mimeData()
    assert "<i>Sande" not in data.html()
    assert "Kiln &amp; &lt;b&gt;clay&lt;/b&gt;" in data.html()
    plain = QTextDocumentFragment.fromHtml(data.html()).toPlainText()
    assert plain.split() == data.text().split()


def test_only_what_is_selected_is_copied(filled: MainWindow) -> None:
    first, second, _ = filled.project.shown()
    filled.select(second.key)
    assert len(copied(filled)) == 1
    assert "9 June 2024" in copied(filled)[0]
    table = filled.centre.list.table
    for entry in (first, second):
        row = table.rows.row_of(entry.key)
        assert row is not None
        box = table.visualRect(table.rows.index(row, Column.EVENT))
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, CONTROL, box.center())
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, CONTROL)
    assert len(QGuiApplication.clipboard().text().split("\n\n")) == 3


def test_what_is_hidden_is_not_copied(filled: MainWindow) -> None:
    filled.filter(filled.project.filters.looking_for("kiln"))
    assert len(copied(filled)) == 1


def test_marked_words_of_a_field_are_copied_as_words(filled: MainWindow) -> None:
    field = filled.toolbar.search
    field.setFocus()
    field.setText("Eva")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Eva"


def said(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.status.findChildren(QLabel) if label.isVisible())


def test_enter_reads_the_evidence_even_if_its_pane_was_closed(filled: MainWindow) -> None:
    QTest.keyClick(filled.timeline, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is filled.timeline  # nothing is selected
    filled.workspace.evidence.close()
    QTest.keyClick(filled.timeline, Qt.Key.Key_End)
    QTest.keyClick(filled.timeline, Qt.Key.Key_Return)
    assert filled.workspace.evidence.isVisible()
    assert QApplication.focusWidget() is filled.evidence.source


@pytest.mark.parametrize("theme", THEMES)
def test_a_ring_is_around_the_timeline_or_around_the_selected_event(filled: MainWindow, theme: str) -> None:
    colours = THEMES[theme]
    filled.set_theme(colours)
    view = filled.timeline
    filled.toolbar.first.setFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)

    def edge() -> bool:
        image = view.grab().toImage()
        places = ((1, view.height() // 2), (view.width() // 2, 1), (view.width() // 2, view.height() - 2))
        return all(image.pixelColor(*place) == colours.focus for place in places)

    assert edge()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert not edge()
    view.show_days(1.0, 2.0)  # the selected event is far away
    assert edge()
    filled.toolbar.first.setFocus(Qt.FocusReason.TabFocusReason)
    assert not edge()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view.rect().center())
    assert not edge()
