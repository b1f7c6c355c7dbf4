"""What a person edits of an event: title, kind, date and actors, on a card or by dragging it to its day."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.deciding import KEY, choose, edit, entry, press, said, undo, write
from tests.gui.hands import click, shown_words

from linimasa.civil import MINUTES, parse_day
from linimasa.model import EventKind, Role
from linimasa.project import Known
from linimasa.ui import chronology, dates
from linimasa.ui.editcard import EditCard
from linimasa.ui.timeline.look import AXIS, GUTTER
from linimasa.ui.window import MainWindow


def test_title_kind_date_and_actors_are_edited_and_taken_back_at_once(quayside: MainWindow, qtbot: QtBot) -> None:
    before = entry(quayside, "opened the pier")
    card = edit(quayside, "opened the pier")
    assert (card.field.text(), card.kind.value) == ("Olga Penn opened the pier", "occurrence")
    write(card.field, "The pier opens")
    click(card.kind.segments[2])
    write(card.date, "June 2024")
    assert card.known.value == "hand"
    card.actors.rows[0].choice.setCurrentIndex(card.actors.rows[0].choice.findData(Role.TARGET))
    with qtbot.waitSignal(quayside.editing.changed, timeout=20_000):
        press(quayside, KEY.Key_Return)  # before the date is read
    now = entry(quayside, "The pier opens")
    assert quayside.selected == now.key
    assert (now.event.kind, now.known, now.edited) == (EventKind.PLAN, Known.GIVEN, True)
    assert now.event.interval
    assert now.event.interval.begin == parse_day("2024-06-01") * MINUTES
    assert [role for _, role in now.actors] == [Role.TARGET]
    assert "Given by hand: “June 2024”. By the text it is Sunday 5 May 2024." in shown_words(quayside.evidence)
    assert "Edited: “The pier opens”. Ctrl+Z takes it back." in said(quayside)
    quayside.timeline.setFocus()
    undo(quayside)
    assert entry(quayside, "opened the pier") == before
    assert "Undone: the edit of" in said(quayside)


@pytest.mark.parametrize(
    ("written", "told"),
    [("early May 2024", "early May 2024"), ("3 May 2024 afternoon", "Friday 3 May 2024, afternoon")],
)
def test_a_date_by_hand_is_told_as_it_was_meant(quayside: MainWindow, qtbot: QtBot, written: str, told: str) -> None:
    card = edit(quayside, "opened the pier")
    write(card.date, written)
    with qtbot.waitSignal(quayside.editing.changed, timeout=20_000):
        press(quayside, KEY.Key_Return)
    now = entry(quayside, "opened the pier")
    assert now.known is Known.GIVEN
    assert dates.of_entry(now) == told
    assert told in shown_words(quayside.evidence)
    (written_out,) = (each for each in chronology.of_project(quayside.project).told if each.event is now.event)
    assert written_out.when == told


def test_an_actor_is_added_and_taken_away(quayside: MainWindow, qtbot: QtBot) -> None:
    card = edit(quayside, "opened the pier")
    names = [card.actors.add.itemText(at) for at in range(card.actors.add.count())]
    assert names[0] == "Add an actor…"
    assert "Ada Brook" in names
    card.actors.add.setCurrentIndex(names.index("Ada Brook"))
    card.actors.add.activated.emit(names.index("Ada Brook"))
    assert [row.actor.name for row in card.actors.rows] == ["Olga Penn", "Ada Brook"]
    assert card.actors.rows[0].away.accessibleName() == "Take away Olga Penn"
    click(card.actors.rows[0].away)
    assert QApplication.focusWidget() is card.actors.rows[0].away
    with qtbot.waitSignal(quayside.editing.changed):
        click(card.save)
    now = entry(quayside, "opened the pier")
    assert [quayside.project.cast.members[key].name for key, _ in now.actors] == ["Ada Brook"]


def test_a_date_is_taken_away_and_comes_back_from_the_text(quayside: MainWindow, qtbot: QtBot) -> None:
    card = edit(quayside, "closed the quay")
    assert card.reading.line.text() == "The text says: Friday 3 May 2024."
    click(card.known.segments[2])
    with qtbot.waitSignal(quayside.editing.changed):
        click(card.save)
    assert entry(quayside, "closed the quay").event.interval is None
    words = shown_words(quayside.evidence)
    assert "Its date was taken away by hand. By the text it is Friday 3 May 2024." in words
    card = edit(quayside, "closed the quay")
    assert card.known.value == "none"
    with qtbot.waitSignal(quayside.editing.changed):
        click(card.reset)
    assert entry(quayside, "closed the quay").known is Known.STATED
    assert not any(quayside.project.decisions)


def test_what_is_no_date_cannot_be_saved_and_escape_changes_nothing(quayside: MainWindow, qtbot: QtBot) -> None:
    card = edit(quayside, "closed the quay")
    write(card.date, "bananas")
    press(quayside, KEY.Key_Return)
    qtbot.waitUntil(lambda: "no date" in card.reading.line.text(), timeout=20_000)
    assert not card.save.isEnabled()
    assert quayside.edit_card.card is card
    press(quayside, KEY.Key_Escape)
    assert quayside.edit_card.card is None
    assert QApplication.focusWidget() is quayside.timeline
    assert not any(quayside.project.decisions)


def test_what_is_written_survives_another_theme(quayside: MainWindow) -> None:
    from linimasa.ui.theme import DARK

    card = edit(quayside, "closed the quay")
    write(card.field, "The quay is shut")
    click(card.kind.segments[1])
    quayside.set_theme(DARK)
    again = quayside.edit_card.card
    assert isinstance(again, EditCard)
    assert again is not card
    assert (again.field.text(), again.kind.value) == ("The quay is shut", "statement")


def test_saving_what_was_not_changed_changes_nothing(quayside: MainWindow) -> None:
    card = edit(quayside, "closed the quay")
    click(card.save)
    assert not quayside.commands.undo.isEnabled()
    assert quayside.edit_card.card is None


def test_the_card_goes_when_the_articles_are_closed(quayside: MainWindow) -> None:
    edit(quayside, "closed the quay")
    quayside.close_articles()
    assert quayside.edit_card.card is None


def test_an_event_that_is_gone_is_not_saved(quayside: MainWindow) -> None:
    choose(quayside, "closed the quay")
    press(quayside, KEY.Key_X)
    card = edit(quayside, "closed the quay")
    write(card.field, "Too late")
    quayside.commands.undo.trigger()
    click(card.save)
    assert not any(quayside.project.decisions)


def test_the_card_grows_with_its_actors_and_words(quayside: MainWindow, qtbot: QtBot) -> None:
    card = edit(quayside, "crane burned")
    high = card.height()
    for _ in range(2):
        card.actors.add.activated.emit(1)
    assert card.height() > high
    write(card.date, "5/9/2023")
    qtbot.waitUntil(lambda: "If you mean" in card.reading.line.text(), timeout=20_000)
    QApplication.processEvents()
    assert card.reading.line.height() >= card.reading.line.heightForWidth(card.reading.line.width())
    last = card.actors.rows[-1]
    assert last.mapTo(card, last.rect().bottomLeft()).y() < card.actors.add.mapTo(card, QPoint(0, 0)).y()


# --- from the tray


def drag(window: MainWindow, day: str) -> EditCard:
    """Take the first row of the tray to a day on the axis."""
    rows, timeline = window.facets.tray.list.rows, window.timeline
    assert rows.flags(rows.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    data = rows.mimeData([rows.index(0)])
    at = QPointF(GUTTER + timeline.scale.x(parse_day(day) + 0.5), AXIS + 50)
    act, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (QDragEnterEvent(at.toPoint(), act, data, left, none), QDropEvent(at, act, data, left, none)):
        QApplication.sendEvent(timeline, event)
        assert event.isAccepted()
    card = window.edit_card.card
    assert isinstance(card, EditCard)
    return card


def test_an_undated_event_is_dragged_to_a_day(quayside: MainWindow, qtbot: QtBot) -> None:
    quayside.timeline.show_days(parse_day("2024-05-01"), parse_day("2024-06-01"))
    card = drag(quayside, "2024-05-10")
    assert (card.known.value, card.date.text()) == ("hand", "10 May 2024")
    qtbot.waitUntil(lambda: card.reading.line.text() == "Friday 10 May 2024", timeout=20_000)
    with qtbot.waitSignal(quayside.editing.changed):
        click(card.save)
    now = entry(quayside, "rebuild it")
    assert now.known is Known.GIVEN
    assert now.key in quayside.timeline.order()


@pytest.mark.parametrize(
    ("first", "last", "written"), [("2024-01-01", "2026-01-01", "May 2024"), ("1990-01-01", "2060-01-01", "2024")]
)
def test_where_days_are_too_narrow_a_month_or_a_year_is_meant(
    quayside: MainWindow, first: str, last: str, written: str
) -> None:
    quayside.timeline.show_days(parse_day(first), parse_day(last))
    card = drag(quayside, "2024-05-10")
    assert card.date.text() == written


def test_files_are_still_dropped_on_the_timeline(quayside: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "mill.txt"))])
    act, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with_files = QDragEnterEvent(QPoint(400, 100), act, data, left, none)
    QApplication.sendEvent(quayside.timeline, with_files)
    assert with_files.isAccepted()
