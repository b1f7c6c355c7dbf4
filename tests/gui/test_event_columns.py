"""The columns of the event list: narrower where room is short, as wide as a hand has made them, never out of sight."""

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import Story

from linimasa.ui.eventlist import EventList
from linimasa.ui.eventwords import Column
from linimasa.ui.theme import LIGHT, load_fonts


@pytest.fixture
def events(qtbot: QtBot) -> EventList:
    load_fonts()
    events = EventList()
    qtbot.addWidget(events)
    events.set_theme(LIGHT)
    events.resize(984, 300)
    events.set_project(Story().tell("Pier mended", "2025-05-20", "Cleo").tell("Pier built", "2025-05-01").project())
    events.show()
    qtbot.waitExposed(events)
    return events


def widths(events: EventList) -> list[int]:
    return [events.table.columnWidth(column) for column in Column]


def scrolls(events: EventList) -> bool:
    return events.table.horizontalScrollBar().maximum() > 0


@pytest.mark.parametrize(("wide", "scrolling"), [(984, False), (860, False), (710, False), (600, True)])
def test_columns_give_way_before_the_list_scrolls_sideways(
    qtbot: QtBot, events: EventList, wide: int, scrolling: bool
) -> None:
    before = widths(events)
    events.resize(wide, 300)
    qtbot.waitUntil(lambda: scrolls(events) is scrolling)
    assert all(now <= was for now, was in zip(widths(events), before, strict=True))
    assert all(now >= 78 for column, now in enumerate(widths(events)) if column not in (Column.MARK, Column.REVIEW))
    events.resize(984, 300)
    assert widths(events) == before


def test_a_column_stays_as_wide_as_a_hand_has_made_it(events: EventList) -> None:
    events.table.horizontalHeader().resizeSection(Column.SOURCE, 200)
    assert events.table.columnWidth(Column.SOURCE) == 200
    events.resize(700, 300)
    assert events.table.columnWidth(Column.SOURCE) < 200
    events.resize(984, 300)
    assert events.table.columnWidth(Column.SOURCE) == 200
    events.table.horizontalHeader().resizeSection(Column.EVENT, 20)
    assert sum(widths(events)) == events.table.viewport().width()


def test_a_selection_made_elsewhere_scrolls_nothing_aside(events: EventList) -> None:
    events.resize(420, 300)
    for key in ("e1", "e2", "e1"):
        events.select((0, key))
        assert events.table.horizontalScrollBar().value() == 0
    events.table.horizontalScrollBar().setValue(60)
    events.select((0, "e2"))
    assert events.table.horizontalScrollBar().value() == 60
