"""What a person decides of events with keys and mouse: accept, reject, go through what is in doubt."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QContextMenuEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.gui.deciding import CONTROL, KEY, SHIFT, choose, entry, listed, press, said, undo
from tests.gui.hands import click, shown_words

from linimasa.model import EventKind
from linimasa.project import Facet, Review
from linimasa.ui.contextmenus import ContextMenus
from linimasa.ui.doubtscard import DoubtsCard
from linimasa.ui.editcard import EditCard
from linimasa.ui.keysheet import KeySheet
from linimasa.ui.window import MainWindow


def test_u_accepts_and_goes_on_to_the_next_open_event(quayside: MainWindow) -> None:
    choose(quayside, "closed the quay")
    press(quayside, KEY.Key_U)
    assert entry(quayside, "closed the quay").review is Review.ACCEPTED
    assert quayside.selected == entry(quayside, "opened the pier").key
    assert "Accepted: “Ada Brook closed the quay at Lund”. Ctrl+Z takes it back." in said(quayside)
    assert listed(quayside)["Ada Brook closed the quay at Lund"] == "Accepted"
    press(quayside, KEY.Key_U)
    assert quayside.selected == entry(quayside, "waited too long").key
    undo(quayside)
    assert entry(quayside, "opened the pier").review is Review.OPEN
    assert quayside.selected == entry(quayside, "opened the pier").key
    assert "Undone: the acceptance of “Olga Penn opened the pier”" in said(quayside)


def test_the_same_key_again_leaves_an_event_open(quayside: MainWindow) -> None:
    for key, review in ((KEY.Key_U, Review.ACCEPTED), (KEY.Key_Delete, Review.REJECTED)):
        choose(quayside, "opened the pier")
        press(quayside, key)
        assert entry(quayside, "opened the pier").review is review
        choose(quayside, "opened the pier")
        press(quayside, key)
        assert entry(quayside, "opened the pier").review is Review.OPEN
        assert "Left open again: “Olga Penn opened the pier”." in said(quayside)


def test_a_rejected_event_is_hidden_until_it_is_asked_for(quayside: MainWindow) -> None:
    choose(quayside, "opened the pier")
    gone = entry(quayside, "opened the pier").key
    press(quayside, KEY.Key_Delete)
    assert "Olga Penn opened the pier" not in listed(quayside)
    assert gone not in quayside.timeline.order()
    assert [chip.text() for chip in quayside.centre.chips.chips] == ["Without rejected events"]
    click(quayside.centre.chips.chips[0])
    assert listed(quayside)["Olga Penn opened the pier"] == "Rejected"
    placement = quayside.timeline.scene.placement(gone)
    assert placement
    assert placement.item.rejected
    assert not quayside.centre.chips.chips
    quayside.facets.reviews.rows.ticked.emit(Review.REJECTED, False)
    assert gone not in quayside.timeline.order()


def test_the_foot_of_the_evidence_does_the_same_and_shows_what_is_decided(quayside: MainWindow) -> None:
    choose(quayside, "closed the quay")
    foot = quayside.evidence.foot
    assert [each.accessibleName() for each in foot.buttons] == ["Accept (U)", "Edit (E)", "Reject (Del)"]
    click(foot.accept)
    assert entry(quayside, "closed the quay").review is Review.ACCEPTED
    choose(quayside, "closed the quay")
    assert (foot.accept.text(), foot.accept.isChecked()) == ("Accepted", True)
    click(foot.reject)
    choose(quayside, "closed the quay")
    assert (foot.accept.text(), foot.reject.text()) == ("Accept", "Rejected")
    click(foot.edit)
    assert quayside.edit_card.card


def test_the_keys_work_in_the_list_and_in_the_evidence(quayside: MainWindow) -> None:
    for part in (quayside.centre.list.table, quayside.evidence.source):
        choose(quayside, "closed the quay")
        part.setFocus()
        press(quayside, KEY.Key_U)
        assert entry(quayside, "closed the quay").review is Review.ACCEPTED
        undo(quayside)


def test_letters_are_written_where_one_writes(quayside: MainWindow) -> None:
    choose(quayside, "closed the quay", "opened the pier")
    before = quayside.project.decisions
    press(quayside, KEY.Key_F, CONTROL)
    for key in (KEY.Key_U, KEY.Key_M, KEY.Key_X, KEY.Key_E, KEY.Key_N, KEY.Key_Delete):
        press(quayside, key)
    assert quayside.toolbar.search.text() == "umxen"
    quayside.facets.actors.setFocus()  # there letters look for a name
    for key in (KEY.Key_U, KEY.Key_M, KEY.Key_X, KEY.Key_E, KEY.Key_Delete):
        press(quayside, key)
    assert quayside.project.decisions == before
    assert quayside.edit_card.card is None


def test_several_events_of_several_articles_are_decided_at_once(quayside: MainWindow) -> None:
    choose(quayside, "closed the quay", "sold the mill")
    press(quayside, KEY.Key_U)
    assert {one.event.title for one in quayside.project.entries if one.review is Review.ACCEPTED} == {
        "Ada Brook closed the quay at Lund",
        "Otto Kern sold the mill",
    }
    assert "2 events accepted. Ctrl+Z takes it back." in said(quayside)
    undo(quayside)
    assert not any(quayside.project.decisions)
    assert "Undone: the review of 2 events" in said(quayside)


def test_shift_u_accepts_what_the_text_itself_dates(quayside: MainWindow) -> None:
    quayside.filter(quayside.project.filters.hiding(Facet.KINDS, {EventKind.STATEMENT}))
    quayside.timeline.setFocus()
    press(quayside, KEY.Key_U, SHIFT)
    accepted = {one.event.title for one in quayside.project.entries if one.review is Review.ACCEPTED}
    assert accepted == {"Ada Brook closed the quay at Lund", "Otto Kern sold the mill"}
    press(quayside, KEY.Key_U, SHIFT)
    assert "No open event that is shown has a stated date." in said(quayside)


def test_what_was_decided_is_heard(quayside: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    choose(quayside, "closed the quay")
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    press(quayside, KEY.Key_U)
    assert told == ["Accepted: “Ada Brook closed the quay at Lund”. Ctrl+Z takes it back."]


def test_the_tray_is_decided_in_with_the_same_keys(quayside: MainWindow) -> None:
    undated = entry(quayside, "rebuild it")
    quayside.facets.tray.list.setFocus()
    quayside.facets.tray.list.choose(undated.key)
    press(quayside, KEY.Key_E)
    card = quayside.edit_card.card
    assert isinstance(card, EditCard)
    assert card.reading.line.text() == "The text says no date."
    press(quayside, KEY.Key_Escape)
    press(quayside, KEY.Key_Delete)
    assert entry(quayside, "rebuild it").review is Review.REJECTED
    assert quayside.facets.tray.isHidden()


def test_what_is_in_doubt_is_counted_gone_through_and_explained(quayside: MainWindow) -> None:
    assert quayside.toolbar.review.text() == "Review 3"
    seen = []
    for _ in range(3):
        click(quayside.toolbar.review)
        now = quayside.evidence.entry
        assert now
        assert quayside.evidence.doubt.isVisible()
        seen.append((now.event.title.split()[-1], quayside.evidence.doubt.told.text()))
    assert dict(seen) == {
        "burned": "In doubt: The date can be read in two ways",
        "silent": "In doubt: No date in the sentence: that of a sentence nearby; Nobody is known to act",
        "it": "In doubt: No date; Nobody is known to act",
    }
    quayside.timeline.setFocus()
    press(quayside, KEY.Key_N, SHIFT)
    assert quayside.evidence.entry
    assert quayside.evidence.entry.event.title.endswith(seen[1][0])
    choose(quayside, "closed the quay")
    assert not quayside.evidence.doubt.isVisible()


def test_all_that_is_in_doubt_stands_on_a_card_with_the_reasons(quayside: MainWindow) -> None:
    choose(quayside, "closed the quay")
    press(quayside, KEY.Key_U)
    quayside.timeline.setFocus()
    press(quayside, KEY.Key_R)
    card = quayside.doubts_card.card
    assert isinstance(card, DoubtsCard)
    assert "1 accepted · 6 open · 0 rejected" in shown_words(card)
    assert [row.text.split()[-1] for row in card.rows.rows.rows] == ["burned", "silent", "it"]
    QTest.keyClicks(card.field, "two ways")
    assert [row.detail for row in card.rows.rows.rows] == ["The date can be read in two ways"]
    press(quayside, KEY.Key_Down)
    assert QApplication.focusWidget() is card.rows
    press(quayside, KEY.Key_Return)
    assert quayside.doubts_card.card is None
    assert quayside.selected == entry(quayside, "crane burned").key
    click(quayside.evidence.doubt.all)
    assert isinstance(quayside.doubts_card.card, DoubtsCard)
    press(quayside, KEY.Key_Escape)
    assert quayside.doubts_card.card is None


# --- where else it is found


def test_the_menus_of_canvas_and_list_offer_it(quayside: MainWindow) -> None:
    choose(quayside, "closed the quay")
    wanted = {"Accept, or leave open again", "Edit the event…", "Split the event by its passages"}
    for asked in (quayside.timeline, quayside.centre.list.table):
        asked.setFocus()
        if asked is quayside.timeline:
            quayside.timeline.ask_menu()
        else:
            viewport = quayside.centre.list.table.viewport()
            place = QPoint(300, 10)
            QApplication.sendEvent(
                viewport, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
            )
        assert isinstance(quayside.menus, ContextMenus)
        assert quayside.menus.menu
        assert wanted <= {action.text() for action in quayside.menus.menu.actions()}
        quayside.menus.menu.close()


def test_the_palette_and_the_key_sheet_know_it(quayside: MainWindow) -> None:
    assert "Merge the chosen events" in [words for words, _ in quayside.commands.named()]
    press(quayside, KEY.Key_F1)
    card = quayside.key_sheet.card
    assert isinstance(card, KeySheet)
    rows = {row.text: row.keys for row in card.rows}
    assert rows["Reject, or leave open again"] == ("Del",)
    assert rows["Accept all stated dates that are shown"] == ("Shift U",)


def test_a_low_pane_has_a_low_foot(quayside: MainWindow) -> None:
    choose(quayside, "closed the quay")
    high = quayside.evidence.foot.height()
    quayside.resize(1280, 560)
    QApplication.processEvents()
    assert quayside.evidence.foot.height() < high
    assert quayside.evidence.source.height() >= 100


def test_tab_goes_from_the_text_to_the_foot(quayside: MainWindow) -> None:
    choose(quayside, "closed the quay")
    quayside.evidence.source.setFocus(Qt.FocusReason.TabFocusReason)
    for each in quayside.evidence.foot.buttons:
        press(quayside, KEY.Key_Tab)
        assert QApplication.focusWidget() is each
    press(quayside, KEY.Key_Space)
    assert entry(quayside, "closed the quay").review is Review.REJECTED
