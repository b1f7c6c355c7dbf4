"""What a person decides of events with keys and mouse: accept, reject, edit, merge, split, and take back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.hands import button, click, news, open_all, shown_words

from linimasa.civil import MINUTES, parse_day
from linimasa.model import EventKind, Role
from linimasa.project import Entry, Facet, Known, Review
from linimasa.ui.contextmenus import ContextMenus
from linimasa.ui.doubtscard import DoubtsCard
from linimasa.ui.editcard import EditCard
from linimasa.ui.eventwords import Column
from linimasa.ui.keysheet import KeySheet
from linimasa.ui.namebutton import NameButton
from linimasa.ui.timeline.look import AXIS, GUTTER
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


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    open_all(qtbot, window, news(tmp_path, "quay.txt", QUAY), news(tmp_path, "mill.txt", MILL))
    window.activateWindow()
    window.timeline.setFocus()
    return window


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


# --- accept and reject


def test_u_accepts_and_goes_on_to_the_next_open_event(filled: MainWindow) -> None:
    choose(filled, "closed the quay")
    press(filled, KEY.Key_U)
    assert entry(filled, "closed the quay").review is Review.ACCEPTED
    assert filled.selected == entry(filled, "opened the pier").key
    assert "Accepted: “Ada Brook closed the quay at Lund”. Ctrl+Z takes it back." in said(filled)
    assert listed(filled)["Ada Brook closed the quay at Lund"] == "Accepted"
    press(filled, KEY.Key_U)
    assert filled.selected == entry(filled, "waited too long").key
    undo(filled)
    assert entry(filled, "opened the pier").review is Review.OPEN
    assert filled.selected == entry(filled, "opened the pier").key
    assert "Undone: the acceptance of “Olga Penn opened the pier”" in said(filled)


def test_the_same_key_again_leaves_an_event_open(filled: MainWindow) -> None:
    for key, review in ((KEY.Key_U, Review.ACCEPTED), (KEY.Key_Delete, Review.REJECTED)):
        choose(filled, "opened the pier")
        press(filled, key)
        assert entry(filled, "opened the pier").review is review
        choose(filled, "opened the pier")
        press(filled, key)
        assert entry(filled, "opened the pier").review is Review.OPEN
        assert "Left open again: “Olga Penn opened the pier”." in said(filled)


def test_a_rejected_event_is_hidden_until_it_is_asked_for(filled: MainWindow) -> None:
    choose(filled, "opened the pier")
    gone = entry(filled, "opened the pier").key
    press(filled, KEY.Key_Delete)
    assert "Olga Penn opened the pier" not in listed(filled)
    assert gone not in filled.timeline.order()
    assert [chip.text() for chip in filled.centre.chips.chips] == ["Without rejected events"]
    click(filled.centre.chips.chips[0])
    assert listed(filled)["Olga Penn opened the pier"] == "Rejected"
    placement = filled.timeline.scene.placement(gone)
    assert placement
    assert placement.item.rejected
    assert not filled.centre.chips.chips
    filled.facets.reviews.rows.ticked.emit(Review.REJECTED, False)
    assert gone not in filled.timeline.order()


def test_the_foot_of_the_evidence_does_the_same_and_shows_what_is_decided(filled: MainWindow) -> None:
    choose(filled, "closed the quay")
    foot = filled.evidence.foot
    assert [each.accessibleName() for each in foot.buttons] == ["Accept (U)", "Edit (E)", "Reject (Del)"]
    click(foot.accept)
    assert entry(filled, "closed the quay").review is Review.ACCEPTED
    choose(filled, "closed the quay")
    assert (foot.accept.text(), foot.accept.isChecked()) == ("Accepted", True)
    click(foot.reject)
    choose(filled, "closed the quay")
    assert (foot.accept.text(), foot.reject.text()) == ("Accept", "Rejected")
    click(foot.edit)
    assert filled.edit_card.card


def test_the_keys_work_in_the_list_and_in_the_evidence(filled: MainWindow) -> None:
    for part in (filled.centre.list.table, filled.evidence.source):
        choose(filled, "closed the quay")
        part.setFocus()
        press(filled, KEY.Key_U)
        assert entry(filled, "closed the quay").review is Review.ACCEPTED
        undo(filled)


def test_letters_are_written_where_one_writes(filled: MainWindow) -> None:
    choose(filled, "closed the quay", "opened the pier")
    before = filled.project.decisions
    press(filled, KEY.Key_F, CONTROL)
    for key in (KEY.Key_U, KEY.Key_M, KEY.Key_X, KEY.Key_E, KEY.Key_N, KEY.Key_Delete):
        press(filled, key)
    assert filled.toolbar.search.text() == "umxen"
    filled.facets.actors.setFocus()  # there letters look for a name
    for key in (KEY.Key_U, KEY.Key_M, KEY.Key_X, KEY.Key_E, KEY.Key_Delete):
        press(filled, key)
    assert filled.project.decisions == before
    assert filled.edit_card.card is None


def test_several_events_of_several_articles_are_decided_at_once(filled: MainWindow) -> None:
    choose(filled, "closed the quay", "sold the mill")
    press(filled, KEY.Key_U)
    assert {one.event.title for one in filled.project.entries if one.review is Review.ACCEPTED} == {
        "Ada Brook closed the quay at Lund",
        "Otto Kern sold the mill",
    }
    assert "2 events accepted. Ctrl+Z takes it back." in said(filled)
    undo(filled)
    assert not any(filled.project.decisions)
    assert "Undone: the review of 2 events" in said(filled)


def test_shift_u_accepts_what_the_text_itself_dates(filled: MainWindow) -> None:
    filled.filter(filled.project.filters.hiding(Facet.KINDS, {EventKind.STATEMENT}))
    filled.timeline.setFocus()
    press(filled, KEY.Key_U, SHIFT)
    accepted = {one.event.title for one in filled.project.entries if one.review is Review.ACCEPTED}
    assert accepted == {"Ada Brook closed the quay at Lund", "Otto Kern sold the mill"}
    press(filled, KEY.Key_U, SHIFT)
    assert "No open event that is shown has a stated date." in said(filled)


def test_what_was_decided_is_heard(filled: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    choose(filled, "closed the quay")
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    press(filled, KEY.Key_U)
    assert told == ["Accepted: “Ada Brook closed the quay at Lund”. Ctrl+Z takes it back."]


def test_the_tray_is_decided_in_with_the_same_keys(filled: MainWindow) -> None:
    undated = entry(filled, "rebuild it")
    filled.facets.tray.list.setFocus()
    filled.facets.tray.list.choose(undated.key)
    press(filled, KEY.Key_E)
    card = filled.edit_card.card
    assert isinstance(card, EditCard)
    assert card.reading.line.text() == "The text says no date."
    press(filled, KEY.Key_Escape)
    press(filled, KEY.Key_Delete)
    assert entry(filled, "rebuild it").review is Review.REJECTED
    assert filled.facets.tray.isHidden()


def test_what_is_in_doubt_is_counted_gone_through_and_explained(filled: MainWindow) -> None:
    assert filled.toolbar.review.text() == "Review 3"
    seen = []
    for _ in range(3):
        click(filled.toolbar.review)
        now = filled.evidence.entry
        assert now
        assert filled.evidence.doubt.isVisible()
        seen.append((now.event.title.split()[-1], filled.evidence.doubt.told.text()))
    assert dict(seen) == {
        "burned": "In doubt: The date can be read in two ways",
        "silent": "In doubt: No date in the sentence: that of a sentence nearby; Nobody is known to act",
        "it": "In doubt: No date; Nobody is known to act",
    }
    filled.timeline.setFocus()
    press(filled, KEY.Key_N, SHIFT)
    assert filled.evidence.entry
    assert filled.evidence.entry.event.title.endswith(seen[1][0])
    choose(filled, "closed the quay")
    assert not filled.evidence.doubt.isVisible()


def test_all_that_is_in_doubt_stands_on_a_card_with_the_reasons(filled: MainWindow) -> None:
    choose(filled, "closed the quay")
    press(filled, KEY.Key_U)
    filled.timeline.setFocus()
    press(filled, KEY.Key_R)
    card = filled.doubts_card.card
    assert isinstance(card, DoubtsCard)
    assert "1 accepted · 6 open · 0 rejected" in shown_words(card)
    assert [row.text.split()[-1] for row in card.rows.rows.rows] == ["burned", "silent", "it"]
    QTest.keyClicks(card.field, "two ways")
    assert [row.detail for row in card.rows.rows.rows] == ["The date can be read in two ways"]
    press(filled, KEY.Key_Down)
    assert QApplication.focusWidget() is card.rows
    press(filled, KEY.Key_Return)
    assert filled.doubts_card.card is None
    assert filled.selected == entry(filled, "crane burned").key
    click(filled.evidence.doubt.all)
    assert isinstance(filled.doubts_card.card, DoubtsCard)
    press(filled, KEY.Key_Escape)
    assert filled.doubts_card.card is None


# --- edit


def edit(window: MainWindow, words: str) -> EditCard:
    choose(window, words)
    press(window, KEY.Key_E)
    card = window.edit_card.card
    assert isinstance(card, EditCard)
    return card


def write(field: QWidget, text: str) -> None:
    QTest.keyClick(field, KEY.Key_A, CONTROL)
    QTest.keyClicks(field, text)


def test_title_kind_date_and_actors_are_edited_and_taken_back_at_once(filled: MainWindow, qtbot: QtBot) -> None:
    before = entry(filled, "opened the pier")
    card = edit(filled, "opened the pier")
    assert (card.field.text(), card.kind.value) == ("Olga Penn opened the pier", "occurrence")
    write(card.field, "The pier opens")
    click(card.kind.segments[2])
    write(card.date, "June 2024")
    assert card.known.value == "hand"
    card.actors.rows[0].choice.setCurrentIndex(card.actors.rows[0].choice.findData(Role.TARGET))
    with qtbot.waitSignal(filled.editing.changed, timeout=20_000):
        press(filled, KEY.Key_Return)  # before the date is read
    now = entry(filled, "The pier opens")
    assert filled.selected == now.key
    assert (now.event.kind, now.known, now.edited) == (EventKind.PLAN, Known.GIVEN, True)
    assert now.event.interval
    assert now.event.interval.begin == parse_day("2024-06-01") * MINUTES
    assert [role for _, role in now.actors] == [Role.TARGET]
    assert "Given by hand: “June 2024”. By the text it is Sunday 5 May 2024." in shown_words(filled.evidence)
    assert "Edited: “The pier opens”. Ctrl+Z takes it back." in said(filled)
    filled.timeline.setFocus()
    undo(filled)
    assert entry(filled, "opened the pier") == before
    assert "Undone: the edit of" in said(filled)


def test_an_actor_is_added_and_taken_away(filled: MainWindow, qtbot: QtBot) -> None:
    card = edit(filled, "opened the pier")
    names = [card.actors.add.itemText(at) for at in range(card.actors.add.count())]
    assert names[0] == "Add an actor…"
    assert "Ada Brook" in names
    card.actors.add.setCurrentIndex(names.index("Ada Brook"))
    card.actors.add.activated.emit(names.index("Ada Brook"))
    assert [row.actor.name for row in card.actors.rows] == ["Olga Penn", "Ada Brook"]
    assert card.actors.rows[0].away.accessibleName() == "Take away Olga Penn"
    click(card.actors.rows[0].away)
    assert QApplication.focusWidget() is card.actors.rows[0].away
    with qtbot.waitSignal(filled.editing.changed):
        click(card.save)
    now = entry(filled, "opened the pier")
    assert [filled.project.cast.members[key].name for key, _ in now.actors] == ["Ada Brook"]


def test_a_date_is_taken_away_and_comes_back_from_the_text(filled: MainWindow, qtbot: QtBot) -> None:
    card = edit(filled, "closed the quay")
    assert card.reading.line.text() == "The text says: Friday 3 May 2024."
    click(card.known.segments[2])
    with qtbot.waitSignal(filled.editing.changed):
        click(card.save)
    assert entry(filled, "closed the quay").event.interval is None
    words = shown_words(filled.evidence)
    assert "Its date was taken away by hand. By the text it is Friday 3 May 2024." in words
    card = edit(filled, "closed the quay")
    assert card.known.value == "none"
    with qtbot.waitSignal(filled.editing.changed):
        click(card.reset)
    assert entry(filled, "closed the quay").known is Known.STATED
    assert not any(filled.project.decisions)


def test_what_is_no_date_cannot_be_saved_and_escape_changes_nothing(filled: MainWindow, qtbot: QtBot) -> None:
    card = edit(filled, "closed the quay")
    write(card.date, "bananas")
    press(filled, KEY.Key_Return)
    qtbot.waitUntil(lambda: "no date" in card.reading.line.text(), timeout=20_000)
    assert not card.save.isEnabled()
    assert filled.edit_card.card is card
    press(filled, KEY.Key_Escape)
    assert filled.edit_card.card is None
    assert QApplication.focusWidget() is filled.timeline
    assert not any(filled.project.decisions)


def test_what_is_written_survives_another_theme(filled: MainWindow) -> None:
    from linimasa.ui.theme import DARK

    card = edit(filled, "closed the quay")
    write(card.field, "The quay is shut")
    click(card.kind.segments[1])
    filled.set_theme(DARK)
    again = filled.edit_card.card
    assert isinstance(again, EditCard)
    assert again is not card
    assert (again.field.text(), again.kind.value) == ("The quay is shut", "statement")


def test_saving_what_was_not_changed_changes_nothing(filled: MainWindow) -> None:
    card = edit(filled, "closed the quay")
    click(card.save)
    assert not filled.commands.undo.isEnabled()
    assert filled.edit_card.card is None


def test_the_card_goes_when_the_articles_are_closed(filled: MainWindow) -> None:
    edit(filled, "closed the quay")
    filled.close_articles()
    assert filled.edit_card.card is None


def test_an_event_that_is_gone_is_not_saved(filled: MainWindow) -> None:
    choose(filled, "closed the quay")
    press(filled, KEY.Key_X)
    card = edit(filled, "closed the quay")
    write(card.field, "Too late")
    filled.commands.undo.trigger()
    click(card.save)
    assert not any(filled.project.decisions)


# --- merge and split


def test_chosen_events_are_merged_and_come_apart_again(filled: MainWindow) -> None:
    count = len(filled.project.entries)
    choose(filled, "closed the quay", "opened the pier")
    press(filled, KEY.Key_M)
    assert len(filled.project.entries) == count - 1
    merged = entry(filled, "closed the quay")
    assert (filled.selected, merged.edited) == (merged.key, True)
    assert "Merged into “Ada Brook closed the quay at Lund”. Ctrl+Z takes it back." in said(filled)
    filled.timeline.setFocus()
    undo(filled)
    assert len(filled.project.entries) == count
    assert "Undone: the merge into" in said(filled)


def test_a_merge_is_not_made_twice_while_the_list_is_behind(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = len(filled.project.entries)
    choose(filled, "closed the quay", "opened the pier")
    monkeypatch.setattr("linimasa.ui.showing.FEW", 0)
    for _ in range(2):
        press(filled, KEY.Key_M)
    assert len(filled.project.entries) == count - 1
    assert "Choose two events or more" in said(filled)


def test_the_bar_of_the_chosen_events_merges_them(filled: MainWindow) -> None:
    count = len(filled.project.entries)
    choose(filled, "closed the quay", "opened the pier")
    click(button(filled.evidence.many, "Merge"))
    assert len(filled.project.entries) == count - 1


def test_events_of_several_articles_become_one_and_come_apart(filled: MainWindow) -> None:
    count = len(filled.project.entries)
    choose(filled, "opened the pier", "sold the mill")
    press(filled, KEY.Key_M)
    assert len(filled.project.entries) == count - 1
    one = entry(filled, "sold the mill")
    assert filled.selected == one.key
    assert "Merged into “Otto Kern sold the mill”. Ctrl+Z takes it back." in said(filled)
    assert "Also told in" in shown_words(filled.evidence)
    link = next(each for each in filled.evidence.findChildren(NameButton) if each.words == "The quay at Lund")
    assert link.accessibleName() == "Read it in “The quay at Lund”"
    click(link)
    assert filled.evidence.source.toPlainText() == QUAY
    filled.select(one.key)
    filled.timeline.setFocus()
    press(filled, KEY.Key_X)
    assert len(filled.project.entries) == count
    undo(filled)
    assert len(filled.project.entries) == count - 1


def test_an_event_told_twice_is_split_by_its_passages(filled: MainWindow) -> None:
    count = len(filled.project.entries)
    choose(filled, "closed the quay")
    press(filled, KEY.Key_X)
    assert len(filled.project.entries) == count + 1
    assert "Split: “Ada Brook closed the quay at Lund”. Ctrl+Z takes it back." in said(filled)
    assert filled.selected
    undo(filled)
    assert len(filled.project.entries) == count


@pytest.mark.parametrize(
    ("chosen", "key", "why"),
    [
        (["opened the pier"], KEY.Key_X, "This event has one passage only: there is nothing to split."),
        (["opened the pier"], KEY.Key_M, "Choose two events or more to merge them: with Ctrl and a click."),
    ],
)
def test_what_cannot_be_done_says_why(filled: MainWindow, chosen: list[str], key: Qt.Key, why: str) -> None:
    choose(filled, *chosen)
    press(filled, key)
    assert why in said(filled)
    assert not filled.commands.undo.isEnabled()


@pytest.mark.parametrize("key", [KEY.Key_U, KEY.Key_Delete, KEY.Key_E, KEY.Key_X])
def test_without_an_event_it_asks_for_one(filled: MainWindow, key: Qt.Key) -> None:
    filled.select(None)
    filled.timeline.setFocus()
    press(filled, key)
    assert "Choose an event first." in said(filled)


# --- the tray, menus, and where else it is found


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


def test_an_undated_event_is_dragged_to_a_day(filled: MainWindow, qtbot: QtBot) -> None:
    filled.timeline.show_days(parse_day("2024-05-01"), parse_day("2024-06-01"))
    card = drag(filled, "2024-05-10")
    assert (card.known.value, card.date.text()) == ("hand", "10 May 2024")
    qtbot.waitUntil(lambda: card.reading.line.text() == "Friday 10 May 2024", timeout=20_000)
    with qtbot.waitSignal(filled.editing.changed):
        click(card.save)
    now = entry(filled, "rebuild it")
    assert now.known is Known.GIVEN
    assert now.key in filled.timeline.order()


@pytest.mark.parametrize(
    ("first", "last", "written"), [("2024-01-01", "2026-01-01", "May 2024"), ("1990-01-01", "2060-01-01", "2024")]
)
def test_where_days_are_too_narrow_a_month_or_a_year_is_meant(
    filled: MainWindow, first: str, last: str, written: str
) -> None:
    filled.timeline.show_days(parse_day(first), parse_day(last))
    card = drag(filled, "2024-05-10")
    assert card.date.text() == written


def test_files_are_still_dropped_on_the_timeline(filled: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "mill.txt"))])
    act, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with_files = QDragEnterEvent(QPoint(400, 100), act, data, left, none)
    QApplication.sendEvent(filled.timeline, with_files)
    assert with_files.isAccepted()


def test_the_menus_of_canvas_and_list_offer_it(filled: MainWindow) -> None:
    choose(filled, "closed the quay")
    wanted = {"Accept, or leave open again", "Edit the event…", "Split the event by its passages"}
    for asked in (filled.timeline, filled.centre.list.table):
        asked.setFocus()
        if asked is filled.timeline:
            filled.timeline.ask_menu()
        else:
            viewport = filled.centre.list.table.viewport()
            place = QPoint(300, 10)
            QApplication.sendEvent(
                viewport, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
            )
        assert isinstance(filled.menus, ContextMenus)
        assert filled.menus.menu
        assert wanted <= {action.text() for action in filled.menus.menu.actions()}
        filled.menus.menu.close()


def test_the_palette_and_the_key_sheet_know_it(filled: MainWindow) -> None:
    assert "Merge the chosen events" in [words for words, _ in filled.commands.named()]
    press(filled, KEY.Key_F1)
    card = filled.key_sheet.card
    assert isinstance(card, KeySheet)
    rows = {row.text: row.keys for row in card.rows}
    assert rows["Reject, or leave open again"] == ("Del",)
    assert rows["Accept all stated dates that are shown"] == ("Shift U",)


def test_a_low_pane_has_a_low_foot(filled: MainWindow) -> None:
    choose(filled, "closed the quay")
    high = filled.evidence.foot.height()
    filled.resize(1280, 560)
    QApplication.processEvents()
    assert filled.evidence.foot.height() < high
    assert filled.evidence.source.height() >= 100


def test_the_card_grows_with_its_actors_and_words(filled: MainWindow, qtbot: QtBot) -> None:
    card = edit(filled, "crane burned")
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


def test_tab_goes_from_the_text_to_the_foot(filled: MainWindow) -> None:
    choose(filled, "closed the quay")
    filled.evidence.source.setFocus(Qt.FocusReason.TabFocusReason)
    for each in filled.evidence.foot.buttons:
        press(filled, KEY.Key_Tab)
        assert QApplication.focusWidget() is each
    press(filled, KEY.Key_Space)
    assert entry(filled, "closed the quay").review is Review.REJECTED
