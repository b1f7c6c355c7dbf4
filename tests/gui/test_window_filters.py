"""Filtering and searching in the window, by keys and by mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.canvas import near
from tests.gui.hands import button, click, click_row, open_all, shown_words

from linimasa.model import EventKind
from linimasa.project import Facet, Filters, Known
from linimasa.ui.filterbar import FilterChip
from linimasa.ui.rowview import RowView
from linimasa.ui.theme import LIGHT
from linimasa.ui.timeline.look import AXIS, BASELINE, GUTTER, SCREEN
from linimasa.ui.window import MainWindow

BRIDGE = """A bridge at Kelm

Anna Weller opened the bridge on 2 May 2024.

Otto Brand paid for the café on 3 May 2024.

"The BRIDGE is narrow," Otto Brand said on 4 May 2024.
"""
MUSEUM = """Museum baru

Siti Rahma membuka museum di Bandung pada 5 Mei 2024. Ia pulang pada Senin (6/5/2024).
"""
KEY, NONE, CONTROL = Qt.Key, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    paths = [tmp_path / "bridge.txt", tmp_path / "museum.txt"]
    for path, text in zip(paths, (BRIDGE, MUSEUM), strict=True):
        path.write_text(text, "utf-8")
    open_all(qtbot, window, *paths)
    window.activateWindow()
    return window


def search(window: MainWindow, qtbot: QtBot, words: str) -> None:
    QTest.keyClick(window, KEY.Key_F, CONTROL)
    assert window.toolbar.search.hasFocus()
    QTest.keyClicks(window.toolbar.search, words)
    qtbot.waitUntil(lambda: window.project.filters.query == words)


def titles(window: MainWindow) -> list[str]:
    return [entry.event.title for entry in window.project.shown()]


def chips(window: MainWindow) -> list[str]:
    bar = window.centre.chips
    return [chip.text() for chip in bar.chips] if bar.isVisible() else []


def chip(window: MainWindow, words: str) -> FilterChip:
    return next(one for one in window.centre.chips.chips if one.text() == words)


def key_of(window: MainWindow, name: str) -> str:
    return next(member.key for member in window.project.cast.members.values() if member.name == name)


def double_click(view: RowView, key: object) -> None:
    """What a hand does: two clicks, the second of which Qt reports as a double click."""
    at = view.rows.row_of(key)
    assert at is not None
    place = view.visualRect(view.rows.index(at)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, NONE, place)


def test_a_search_shows_hits_only_and_says_so(filled: MainWindow, qtbot: QtBot) -> None:
    search(filled, qtbot, "CAFE")
    (found,) = filled.project.shown()
    assert "café" in found.event.title
    assert filled.timeline.order() == [found.key]
    assert chips(filled) == ["With “CAFE”"]
    assert f"1 of {len(filled.project.entries)} events" in shown_words(filled.status)


def test_f3_goes_round_the_hits(filled: MainWindow, qtbot: QtBot) -> None:
    search(filled, qtbot, "bridge")
    order = filled.timeline.order()
    assert len(order) > 1
    for expected in (*order, order[0]):
        QTest.keyClick(filled, KEY.Key_F3)
        assert filled.selected == expected
    QTest.keyClick(filled, KEY.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert filled.selected == order[-1]
    QTest.keyClick(filled.toolbar.search, KEY.Key_Return)
    assert filled.selected == order[0]


def test_the_field_counts_the_hits_and_says_which_is_selected(filled: MainWindow, qtbot: QtBot) -> None:
    field = filled.toolbar.search
    calm = field.grab().toImage()
    search(filled, qtbot, "bridge")
    hits = filled.centre.hits()
    assert field.accessibleDescription() == f"{len(hits)} events found"
    counted = field.grab().toImage()
    QTest.keyClick(filled, KEY.Key_F3)
    assert field.found == f"1 of {len(hits)}"
    assert field.grab().toImage() != counted
    filled.select(next(entry.key for entry in filled.project.entries if entry.key not in hits))
    assert field.found == str(len(hits))
    QTest.keyClick(field, KEY.Key_Escape)
    assert (field.found, field.accessibleDescription()) == ("", "")
    filled.timeline.setFocus()
    assert field.grab().toImage() == calm


def test_escape_empties_the_search_then_leaves_it(filled: MainWindow, qtbot: QtBot) -> None:
    everything = titles(filled)
    search(filled, qtbot, "no such words")
    assert titles(filled) == []
    QTest.keyClick(filled.toolbar.search, KEY.Key_Escape)
    assert titles(filled) == everything
    assert chips(filled) == []
    QTest.keyClick(filled.toolbar.search, KEY.Key_Escape)
    assert filled.timeline.hasFocus()


def test_the_cross_and_the_chip_empty_the_search(filled: MainWindow, qtbot: QtBot) -> None:
    field = filled.toolbar.search
    search(filled, qtbot, "bridge")
    cross = next(child for child in field.findChildren(QWidget) if child.accessibleName() == "Clear the search")
    click(cross)
    assert (field.text(), filled.project.filters) == ("", Filters())
    search(filled, qtbot, "bridge")
    click(chip(filled, "With “bridge”"))
    assert (field.text(), filled.project.filters) == ("", Filters())


def test_hits_are_marked_on_the_timeline_and_in_the_text(filled: MainWindow, qtbot: QtBot) -> None:
    search(filled, qtbot, "bridge")
    scene = filled.timeline.scene
    placement, text = next((p, t) for p, t in scene.texts if "bridge" in t.words)
    begin = text.x + scene.labels.width(text.words[: text.words.index("bridge")], SCREEN.label)
    below = AXIS + placement.y + BASELINE * SCREEN.label - scene.top
    canvas = filled.timeline.grab().toImage()
    x = round(GUTTER + begin + 4)
    assert LIGHT.marker_line in [canvas.pixelColor(x, round(below) + dy) for dy in range(1, 5)]
    column = [canvas.pixelColor(round(GUTTER + begin) + dx, round(below) + 1) for dx in range(2, 20)]
    assert any(near(colour, LIGHT.marker_soft) for colour in column)
    filled.show_article(0)
    source = filled.evidence.source
    assert [hit.of(BRIDGE) for hit in source.hits] == ["bridge", "bridge", "BRIDGE"]
    qtbot.waitUntil(lambda: bool(source.rects(source.hits[1])))
    picture = source.viewport().grab().toImage()
    corner = source.rects(source.hits[1])[0].topLeft().toPoint()
    assert picture.pixelColor(corner + QPoint(1, 2)) == LIGHT.marker_soft


def test_a_double_click_leaves_an_actor_alone_and_another_brings_all_back(filled: MainWindow) -> None:
    actors, otto = filled.facets.actors, key_of(filled, "Otto Brand")
    double_click(actors, otto)
    assert {key for entry in filled.project.shown() for key, _ in entry.actors} >= {otto}
    assert all(otto in dict(entry.actors) for entry in filled.project.shown())
    assert chips(filled) == ["Only Otto Brand"]
    double_click(actors, otto)
    assert filled.project.filters == Filters()


def test_alt_enter_leaves_an_actor_alone(filled: MainWindow) -> None:
    actors = filled.facets.actors
    actors.choose(key_of(filled, "Anna Weller"))
    for expected in (["Only Anna Weller"], []):
        QTest.keyClick(actors, KEY.Key_Return, Qt.KeyboardModifier.AltModifier)
        assert chips(filled) == expected


def test_an_article_is_hidden_by_its_box_or_space_and_chosen_elsewhere(filled: MainWindow) -> None:
    articles = filled.facets.articles
    row = articles.visualRect(articles.rows.index(1))
    click(articles.viewport(), QPoint(21, row.center().y()))
    assert chips(filled) == ["Without “Museum baru”"]
    assert {entry.key[0] for entry in filled.project.shown()} == {0}
    assert "hidden" in articles.rows.rows[1].spoken
    click_row(articles, 1)
    assert filled.evidence.source.toPlainText() == MUSEUM
    assert filled.project.filters.articles == {1}
    QTest.keyClick(articles, KEY.Key_Space)
    assert filled.project.filters == Filters()
    articles.choose(0)
    QTest.keyClick(articles, KEY.Key_Return)
    assert filled.evidence.source.toPlainText() == BRIDGE


def test_how_the_date_is_known_the_language_and_the_kind_are_ticked(filled: MainWindow) -> None:
    facets = filled.facets
    click_row(facets.known, Known.STATED)
    assert all(entry.known is not Known.STATED for entry in filled.project.shown() if entry.dated)
    click_row(facets.languages, "id")
    statement = facets.kinds.buttons[EventKind.STATEMENT]
    statement.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(statement, KEY.Key_Space)
    assert filled.project.filters.kinds == {EventKind.STATEMENT}
    assert statement.accessibleName() == "Said, hidden, 0 of 1 event"
    assert len(chips(filled)) == 3
    assert "Without articles in Indonesian" in chips(filled)
    click(chip(filled, "Without statements"))
    assert statement.isChecked()
    click(button(filled.centre.chips, "Clear all"))
    assert filled.project.filters == Filters()
    assert chips(filled) == []


def test_one_article_in_one_language_offers_no_choice_of_these(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text(BRIDGE, "utf-8")
    open_all(qtbot, window, path)
    assert not window.facets.languages.isVisible()
    assert window.facets.articles.rows.rows[0].ticked is None


def test_chips_are_reached_and_cleared_with_keys(filled: MainWindow) -> None:
    filled.filter(Filters(query="bridge").hiding(Facet.KINDS, [EventKind.STATEMENT]))
    first = filled.centre.chips.chips[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, KEY.Key_Space)
    assert filled.project.filters == Filters(query="bridge")
    assert QApplication.focusWidget() is filled.centre.chips.chips[0]
    assert filled.centre.chips.chips[0].accessibleName() == "Clear the filter: With “bridge”"


def test_the_activity_of_an_actor_is_painted(filled: MainWindow) -> None:
    actors = filled.facets.actors
    at = actors.rows.row_of(key_of(filled, "Otto Brand"))
    assert at is not None
    row, box = actors.rows.rows[at], actors.visualRect(actors.rows.index(at))
    assert sum(row.activity) == pytest.approx(2)
    assert len(row.activity) == 20
    picture = actors.viewport().grab().toImage()
    middle, colour = box.center().y(), row.colour
    assert isinstance(colour, QColor)
    assert any(picture.pixelColor(x, middle) == colour for x in range(box.width() // 2, box.width()))


def test_an_actor_is_found_among_many(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    names = [
        f"{first} {last}" for first in ("Anna", "Otto", "Lena", "Hugo", "Nina") for last in ("Weller", "Brand", "Orbán")
    ]
    path = tmp_path / "crowd.txt"
    path.write_text(
        "\n\n".join(["Bridges", *(f"{name} opened a bridge in Paris on 2 May 2024." for name in names)]), "utf-8"
    )
    open_all(qtbot, window, path)
    facets = window.facets
    heads = [row.text for row in facets.actors.rows.rows if row.head]
    assert heads == ["People", "Places"]
    QTest.keyClicks(facets.within, "orban")
    rows = [row.text for row in facets.actors.rows.rows if not row.head]
    assert sorted(rows) == sorted(name for name in names if "Orbán" in name)
    QTest.keyClick(facets.within, KEY.Key_Escape)
    assert facets.within.text() == ""
    facets.actors.setCurrentIndex(facets.actors.rows.index(1))
    QTest.keyClick(facets.actors, KEY.Key_Up)
    assert facets.actors.currentIndex().row() == 1


def test_chips_take_more_rows_where_one_is_too_narrow(filled: MainWindow) -> None:
    bar = filled.centre.chips
    filled.filter(
        Filters(query="no such words").hiding(Facet.KINDS, [EventKind.STATEMENT]).hiding(Facet.LANGUAGES, ["id"])
    )
    assert bar.height() == 36
    filled.resize(960, 640)
    QApplication.processEvents()
    parts = [*bar.chips, bar.clear_all]
    assert bar.height() > 36
    assert all(bar.rect().contains(part.geometry()) for part in parts)
    assert not any(a.geometry().intersects(b.geometry()) for a in parts for b in parts if a is not b)
    assert [chip.width() for chip in bar.chips] == [chip.sizeHint().width() for chip in bar.chips]


def test_tab_goes_through_the_chips_in_their_order(filled: MainWindow) -> None:
    bar = filled.centre.chips
    filled.filter(Filters(query="bridge").hiding(Facet.KINDS, [EventKind.STATEMENT]))
    bar.chips[0].setFocus(Qt.FocusReason.TabFocusReason)
    for expected in (bar.chips[1], bar.clear_all, filled.timeline):
        QTest.keyClick(filled, KEY.Key_Tab)
        assert QApplication.focusWidget() is expected
