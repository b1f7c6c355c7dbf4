"""The left pane under the keyboard."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.canvas import near, pixel
from tests.gui.hands import open_all

from linimasa.model import EventKind
from linimasa.project import Count, Value
from linimasa.ui.facetrows import LEADING
from linimasa.ui.kindrow import KindRow
from linimasa.ui.rows import Row
from linimasa.ui.rowview import RowView
from linimasa.ui.theme import LIGHT, THEMES, load_fonts
from linimasa.ui.window import MainWindow

FIRST = ("Anna", "Otto", "Lena", "Hugo", "Nina", "Karl", "Vera", "Ivan", "Olga", "Emil", "Rosa", "Jens", "Dora", "Kurt")


def test_the_rest_of_many_actors_opens_and_is_walked_with_keys(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    crowd = tmp_path / "crowd.txt"
    acts = [f"{first} {last} opened a bridge on 2 May 2024." for first in FIRST for last in ("Weller", "Becker")]
    crowd.write_text("\n\n".join(["Bridges", *acts]), "utf-8")
    open_all(qtbot, window, crowd)
    window.resize(1000, 640)
    actors = window.facets.actors
    assert len(window.project.cast.ranked()) == 28
    actors.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(LEADING):
        QTest.keyClick(actors, Qt.Key.Key_Down)
    assert actors.rows.rows[actors.currentIndex().row()].text == "16 more"
    QTest.keyClick(actors, Qt.Key.Key_Return)
    assert actors.currentIndex().row() == LEADING
    QTest.keyClick(actors, Qt.Key.Key_End)
    assert actors.key() == window.project.cast.ranked()[-1].key
    row = actors.visualRect(actors.currentIndex())
    assert window.facets.rect().contains(actors.viewport().mapTo(window.facets, row.center()))
    assert not actors.visibleRegion().intersected(row).isEmpty()
    assert actors.height() < 28 * row.height()


def test_tab_alone_chooses_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "museum.txt"
    path.write_text("Museum baru di Bandung\n\nSiti Rahma membuka museum di Bandung.\n", "utf-8")
    open_all(qtbot, window, path)
    tray = window.facets.tray.list
    tray.setFocus(Qt.FocusReason.TabFocusReason)
    assert tray.key() == window.project.entries[0].key
    assert window.selected is None
    QTest.keyClick(tray, Qt.Key.Key_Space)
    assert window.selected == window.project.entries[0].key


def test_the_tray_stands_off_from_the_rest_in_every_theme(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "museum.txt"
    path.write_text("Museum baru di Bandung\n\nSiti Rahma membuka museum di Bandung.\n", "utf-8")
    open_all(qtbot, window, path)
    for theme in THEMES.values():
        window.set_theme(theme)
        tray = window.facets.tray
        image, top = window.grab().toImage(), tray.mapTo(window, QPoint(4, 0)).toPointF()
        edge, above = pixel(image, top + QPointF(0.5, 0.5)), pixel(image, top - QPointF(-0.5, 2))
        assert not near(edge, above), theme.name


def test_counts_of_kinds_are_written_whole(qtbot: QtBot) -> None:
    load_fonts()
    row = KindRow()
    qtbot.addWidget(row)
    many: dict[Value, Count] = {
        EventKind.OCCURRENCE: Count(1998, 1998),
        EventKind.STATEMENT: Count(0, 0),
        EventKind.PLAN: Count(0, 0),
    }
    row.show_counts(many, ())
    row.show()
    for width in (248, 200, 160, 248):
        row.resize(width, 100)
        for button in row.buttons.values():
            assert button.width() >= button.sizeHint().width()
    assert row.minimumSizeHint().width() < 100


def test_the_search_field_says_what_fits(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "museum.txt"
    path.write_text("Museum baru di Bandung\n\nSiti Rahma membuka museum di Bandung.\n", "utf-8")
    open_all(qtbot, window, path)
    search = window.toolbar.search
    said = []
    for width in (296, 130):
        search.setFixedWidth(width)
        said.append(search.placeholderText())
        room = width - search.textMargins().left() - search.textMargins().right()
        assert search.fontMetrics().horizontalAdvance(said[-1]) <= room
    assert said == ["Search events and words", "Search"]


def test_the_button_of_the_actors_is_written_as_the_heads_are(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "weir.txt").write_text("Ola Nord closed the weir on 4 June 2024.\n", "utf-8")
    open_all(qtbot, window, tmp_path / "weir.txt")
    switch = next(one for one in window.facets.findChildren(QPushButton) if one.text() == "None" and one.isVisible())
    assert (switch.font().family(), switch.font().pixelSize()) == ("Noto Sans", 12)


def test_the_day_of_an_article_is_not_cut_with_its_file(qtbot: QtBot) -> None:
    images = []
    for day in ("2 Dec 2025", "3 Dec 2025"):
        view = RowView("Articles", 40, 4)
        qtbot.addWidget(view)
        view.set_theme(LIGHT)
        view.resize(200, 60)
        detail = "a-long-name-of-a-file-about-a-landslide.md"
        view.rows.show([Row(1, "Landslide", f"{detail} · {day}", kept=len(f" · {day}"))])
        images.append(view.grab().toImage())
    assert images[0] != images[1]
