"""The event list under keys and mouse: sorted, walked, selected, copied, spoken."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.builders import Story, interval

from linimasa.model import Certainty, EventKind, Granularity, Interval
from linimasa.project import Entry, Filters, Key, Project
from linimasa.ui import eventwords
from linimasa.ui.eventlist import EventList
from linimasa.ui.eventwords import Column
from linimasa.ui.theme import DARK, LIGHT, Theme, font, load_fonts

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ACCESSIBLE, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def project() -> Project:
    story = Story(title="Harbour news")
    story.tell("Pier mended", "2025-05-20", "Cleo", certainty=Certainty.INFERRED)
    story.tell("Nobody knows when", None, "Ann")
    story.tell("Pier built", interval("2025-05-01", "2025-06-01"), "Ann", granularity=Granularity.MONTH)
    story.tell("Pier closed", "2025-05-01", "Ben", kind=EventKind.PLAN)
    story.tell("Harbour in use", Interval(interval("1998-01-01", None).begin, None), granularity=Granularity.YEAR)
    return story.project()


@pytest.fixture
def events(qtbot: QtBot, project: Project) -> EventList:
    load_fonts()
    events = EventList()
    qtbot.addWidget(events)
    events.set_theme(LIGHT)
    events.resize(984, 300)
    events.set_project(project)
    events.show()
    qtbot.waitExposed(events)
    return events


@pytest.fixture
def told(events: EventList) -> list[Key]:
    found: list[Key] = []
    events.selected.connect(found.append)
    return found


def titles(events: EventList) -> list[str]:
    rows = events.table.rows
    return [rows.entry(row).event.title for row in range(rows.rowCount())]


def cell(events: EventList, number: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    row = events.table.rows.row_of((0, f"e{number}"))
    assert row is not None
    return str(events.table.rows.index(row, column).data(role))


def click_head(events: EventList, column: Column) -> None:
    heads = events.table.horizontalHeader()
    at = QPoint(heads.sectionViewportPosition(column) + 12, 10)
    QTest.mouseClick(heads.viewport(), LEFT, NONE, at)


def click_row(events: EventList, number: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    row = events.table.rows.row_of((0, f"e{number}"))
    assert row is not None
    box = events.table.visualRect(events.table.rows.index(row, Column.EVENT))
    QTest.mouseClick(events.table.viewport(), LEFT, modifiers, box.center())


def said(events: EventList) -> list[str]:
    return [label.text() for label in events.findChildren(QLabel)]


BY_TIME = ["Harbour in use", "Pier closed", "Pier built", "Pier mended", "Nobody knows when"]


def test_rows_stand_by_time_and_undated_ones_last(events: EventList) -> None:
    assert titles(events) == BY_TIME
    click_head(events, Column.DATE)
    assert titles(events) == [*reversed(BY_TIME[:-1]), BY_TIME[-1]]
    click_head(events, Column.DATE)
    assert titles(events) == BY_TIME


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (Column.EVENT, ["Harbour in use", "Nobody knows when", "Pier built", "Pier closed", "Pier mended"]),
        (Column.ACTOR, ["Pier built", "Nobody knows when", "Pier closed", "Pier mended", "Harbour in use"]),
        (Column.KNOWN, ["Harbour in use", "Pier closed", "Pier built", "Pier mended", "Nobody knows when"]),
        (Column.KIND, ["Harbour in use", "Pier built", "Pier mended", "Nobody knows when", "Pier closed"]),
        (Column.SOURCE, BY_TIME),
    ],
)
def test_every_column_sorts_and_equals_keep_their_order(events: EventList, column: Column, expected: list[str]) -> None:
    click_head(events, column)
    assert titles(events) == expected


def test_sorting_follows_from_the_menu(events: EventList) -> None:
    menu = events.head.menu
    menu.aboutToShow.emit()
    actions = {action.text(): action for action in menu.actions()}
    assert actions["Sort by Date"].isChecked()
    actions["Sort by Event"].trigger()
    actions["Descending"].trigger()
    assert titles(events) == ["Pier mended", "Pier closed", "Pier built", "Nobody knows when", "Harbour in use"]
    menu.aboutToShow.emit()
    assert actions["Sort by Event"].isChecked()


def test_the_selection_stays_with_its_event_when_sorted(events: EventList, told: list[Key]) -> None:
    events.select((0, "e4"))
    for column in (Column.EVENT, Column.ACTOR, Column.DATE):
        click_head(events, column)
        assert events.table.rows.entry(events.table.currentIndex().row()).key == (0, "e4")
    assert told == []


def test_all_rows_stay_selected_when_sorted(events: EventList, told: list[Key]) -> None:
    events.table.setFocus()
    QTest.keyClick(events.table, Qt.Key.Key_A, CONTROL)
    click_head(events, Column.EVENT)
    assert len(events.table.selectionModel().selectedRows()) == 5
    assert told == []


def test_a_click_selects(events: EventList, told: list[Key]) -> None:
    click_row(events, 3)
    click_row(events, 2)
    assert told == [(0, "e3"), (0, "e2")]
    assert events.table.key == (0, "e2")


def test_keys_walk_the_rows(events: EventList, told: list[Key]) -> None:
    events.table.setFocus(Qt.FocusReason.TabFocusReason)
    assert told == []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up):
        QTest.keyClick(events.table, key)
    assert told == [(0, "e5"), (0, "e4"), (0, "e2"), (0, "e1")]
    QTest.keyClick(events.table, Qt.Key.Key_Left)
    assert told[-1] == (0, "e1")
    entered: list[Key] = []
    events.activated.connect(entered.append)
    QTest.keyClick(events.table, Qt.Key.Key_Return)
    assert entered == [(0, "e1")]


def test_following_others_tells_nobody(events: EventList, told: list[Key]) -> None:
    events.select((0, "e1"))
    assert events.table.currentIndex().row() == 3
    events.select(None)
    assert not events.table.selectionModel().hasSelection()
    assert told == []


def test_rows_are_copied_in_their_order(events: EventList) -> None:
    click_row(events, 1)
    click_row(events, 4, CONTROL)
    click_row(events, 2, CONTROL)
    QTest.mouseClick(events.copy, LEFT)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "1 May 2025\tPier closed\tBen\tStated\tHarbour news",
        "20 May 2025\tPier mended\tCleo\tInferred\tHarbour news",
        f"Undated\tNobody knows when\tAnn\t{cell(events, 2, Column.KNOWN)}\tHarbour news",
    ]
    QTest.keyClick(events.table, Qt.Key.Key_A, CONTROL)
    QTest.mouseClick(events.copy, LEFT)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 5


def test_rows_are_copied_as_a_table_that_harms_nobody(qtbot: QtBot) -> None:
    events = EventList()
    qtbot.addWidget(events)
    events.set_project(Story(title="News & more").tell("=1+1 <b>ships</b>", "2025-05-01", "Ann").project())
    events.table.selectAll()
    events.table.copy_rows()
    assert QGuiApplication.clipboard().text() == "1 May 2025\t'=1+1 <b>ships</b>\tAnn\tStated\tNews & more\n"
    cells = ("1 May 2025", "&#x27;=1+1 &lt;b&gt;ships&lt;/b&gt;", "Ann", "Stated", "News &amp; more")
    assert "".join(f"<td>{cell}</td>" for cell in cells) in QGuiApplication.clipboard().mimeData().html()


def test_several_rows_are_selected_with_shift(events: EventList, told: list[Key]) -> None:
    events.select((0, "e5"))
    events.table.setFocus()
    for _ in range(2):
        QTest.keyClick(events.table, Qt.Key.Key_Down, SHIFT)
    assert len(events.table.selectionModel().selectedRows()) == 3
    assert told[-1] == (0, "e3")
    events.select((0, "e3"))  # the window echoes what it was told
    assert len(events.table.selectionModel().selectedRows()) == 3


def test_undated_rows_say_why(events: EventList) -> None:
    assert cell(events, 2, Column.DATE) == "Undated"
    assert cell(events, 2, Column.KNOWN) == "“H” cannot be placed in the calendar."
    assert "cannot be placed" in cell(events, 2, Column.DATE, TIP)


def test_every_cell_has_something_to_say(events: EventList) -> None:
    for number in range(1, 6):
        assert all(cell(events, number, column, ACCESSIBLE) for column in Column)
    assert cell(events, 1, Column.DATE, ACCESSIBLE) == "Tuesday 20 May 2025"
    assert cell(events, 1, Column.MARK, ACCESSIBLE) == "Occurrence, Inferred"
    assert cell(events, 1, Column.ACTOR, ACCESSIBLE) == "Cleo, agent"
    assert cell(events, 5, Column.ACTOR, ACCESSIBLE) == "No actor"
    rows, across = events.table.rows, Qt.Orientation.Horizontal
    assert rows.headerData(Column.MARK, across, ACCESSIBLE) == "Mark"


def test_filters_are_followed_and_the_selection_comes_back(
    events: EventList, project: Project, told: list[Key]
) -> None:
    assert "5" in said(events)
    events.select((0, "e4"))
    ben = next(key for key, member in project.cast.members.items() if member.name == "Ben")
    project.hidden = {ben}
    events.refresh()
    assert "4 of 5" in said(events)
    assert not events.table.currentIndex().isValid()
    project.hidden = set()
    events.refresh()
    assert events.table.rows.entry(events.table.currentIndex().row()).key == (0, "e4")
    assert told == []


def test_rows_selected_for_copying_stay_when_articles_join(events: EventList, project: Project) -> None:
    click_row(events, 1)
    click_row(events, 3, CONTROL)
    project.add([Story(title="Later").tell("Afterwards", "2025-05-02").extraction()])
    events.refresh()
    keys = {events.table.rows.entry(index.row()).key for index in events.table.selectionModel().selectedRows()}
    assert keys == {(0, "e1"), (0, "e3")}
    assert events.table.key == (0, "e3")


def test_what_is_in_view_stays_when_articles_join(events: EventList) -> None:
    story = Story()
    for number in range(100):
        story.tell(f"Event {number}", f"2025-{number // 25 + 1:02}-{number % 25 + 1:02}")
    project = story.project()
    events.set_project(project)
    events.select((0, "e3"))
    events.table.verticalScrollBar().setValue(50)
    top = events.table.rows.entry(events.table.rowAt(0))
    project.add([Story(title="Earlier").tell("Before", "2024-05-02").tell("Also before", "2024-05-03").extraction()])
    events.refresh()
    assert events.table.rowAt(0) == 52
    assert events.table.rows.entry(52) is top
    assert events.table.key == (0, "e3")


def test_a_hostile_title_is_plain_text(events: EventList) -> None:
    title = "<b>Bold</b>\t\u202e<img src='file:///etc/passwd'>" + "x" * 5000
    events.set_project(Story().tell(title, "2025-05-01").project())
    shown = cell(events, 1, Column.EVENT)
    assert shown.startswith("<b>Bold</b> [U+202E]<img")
    assert len(shown) < 400
    assert "<b>" not in cell(events, 1, Column.EVENT, TIP)
    click_row(events, 1)
    QTest.mouseClick(events.copy, LEFT)
    assert len(QGuiApplication.clipboard().text().split("\t")) == 5
    assert not events.grab().isNull()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_selected_row_stands_out(events: EventList, theme: Theme) -> None:
    events.set_theme(theme)
    events.select((0, "e4"))
    table = events.table
    box = table.visualRect(table.currentIndex())
    image = table.viewport().grab().toImage()
    assert image.pixelColor(1, box.center().y()) == theme.marker_line
    assert image.pixelColor(5, box.center().y()) == theme.marker_soft
    below = table.rowViewportPosition(table.currentIndex().row() + 1)
    assert image.pixelColor(5, below + 10) == theme.paper
    assert image.pixelColor(5, below + 25) == theme.hair


def test_what_is_looked_for_is_marked(events: EventList, project: Project) -> None:
    project.filters = Filters(query="BUILT")
    events.refresh()
    table = events.table
    box = table.visualRect(table.rows.index(0, Column.EVENT))
    start = box.left() + 8 + round(QFontMetricsF(font(12)).horizontalAdvance("Pier "))
    image = table.viewport().grab().toImage()
    line = [x for x in range(box.left(), box.right()) if image.pixelColor(x, box.top() + 21) == LIGHT.marker_line]
    assert line[0] == pytest.approx(start, abs=1)
    assert line[-1] - line[0] == pytest.approx(QFontMetricsF(font(12)).horizontalAdvance("built"), abs=2)
    assert image.pixelColor(start + 2, box.top() + 6) == LIGHT.marker_soft


def test_ten_thousand_rows_sort_by_ranks_found_once(events: EventList, monkeypatch: pytest.MonkeyPatch) -> None:
    story, asked, rank = Story(), [0], eventwords.rank
    for number in range(10_000):
        story.tell(f"Event {number * 7919 % 10_000:05}", f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}")

    def counted(project: Project, entry: Entry, column: Column) -> eventwords.Rank | None:
        asked[0] += 1
        return rank(project, entry, column)

    monkeypatch.setattr(eventwords, "rank", counted)
    events.set_project(story.project())
    for order in (ASCENDING, DESCENDING, ASCENDING):
        events.table.sort_by(Column.EVENT, order)
    assert titles(events) == [f"Event {number:05}" for number in range(10_000)]
    assert asked[0] == 20_000
