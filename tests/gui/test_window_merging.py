"""What a person merges and splits with keys and mouse, and what cannot be done."""

import pytest
from PySide6.QtCore import Qt
from tests.gui.deciding import KEY, QUAY, choose, entry, press, said, undo
from tests.gui.hands import button, click, shown_words

from linimasa.ui.namebutton import NameButton
from linimasa.ui.window import MainWindow


def test_chosen_events_are_merged_and_come_apart_again(quayside: MainWindow) -> None:
    count = len(quayside.project.entries)
    choose(quayside, "closed the quay", "opened the pier")
    press(quayside, KEY.Key_M)
    assert len(quayside.project.entries) == count - 1
    merged = entry(quayside, "closed the quay")
    assert (quayside.selected, merged.edited) == (merged.key, True)
    assert "Merged into “Ada Brook closed the quay at Lund”. Ctrl+Z takes it back." in said(quayside)
    quayside.timeline.setFocus()
    undo(quayside)
    assert len(quayside.project.entries) == count
    assert "Undone: the merge into" in said(quayside)


def test_a_merge_is_not_made_twice_while_the_list_is_behind(
    quayside: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = len(quayside.project.entries)
    choose(quayside, "closed the quay", "opened the pier")
    monkeypatch.setattr("linimasa.ui.showing.FEW", 0)
    for _ in range(2):
        press(quayside, KEY.Key_M)
    assert len(quayside.project.entries) == count - 1
    assert "Choose two events or more" in said(quayside)


def test_the_bar_of_the_chosen_events_merges_them(quayside: MainWindow) -> None:
    count = len(quayside.project.entries)
    choose(quayside, "closed the quay", "opened the pier")
    click(button(quayside.evidence.many, "Merge"))
    assert len(quayside.project.entries) == count - 1


def test_events_of_several_articles_become_one_and_come_apart(quayside: MainWindow) -> None:
    count = len(quayside.project.entries)
    choose(quayside, "opened the pier", "sold the mill")
    press(quayside, KEY.Key_M)
    assert len(quayside.project.entries) == count - 1
    one = entry(quayside, "sold the mill")
    assert quayside.selected == one.key
    assert "Merged into “Otto Kern sold the mill”. Ctrl+Z takes it back." in said(quayside)
    assert "Also told in" in shown_words(quayside.evidence)
    link = next(each for each in quayside.evidence.findChildren(NameButton) if each.words == "The quay at Lund")
    assert link.accessibleName() == "Read it in “The quay at Lund”"
    click(link)
    assert quayside.evidence.source.toPlainText() == QUAY
    quayside.select(one.key)
    quayside.timeline.setFocus()
    press(quayside, KEY.Key_X)
    assert len(quayside.project.entries) == count
    undo(quayside)
    assert len(quayside.project.entries) == count - 1


def test_an_event_told_twice_is_split_by_its_passages(quayside: MainWindow) -> None:
    count = len(quayside.project.entries)
    choose(quayside, "closed the quay")
    press(quayside, KEY.Key_X)
    assert len(quayside.project.entries) == count + 1
    assert "Split: “Ada Brook closed the quay at Lund”. Ctrl+Z takes it back." in said(quayside)
    assert quayside.selected
    undo(quayside)
    assert len(quayside.project.entries) == count


@pytest.mark.parametrize(
    ("chosen", "key", "why"),
    [
        (["opened the pier"], KEY.Key_X, "This event has one passage only: there is nothing to split."),
        (["opened the pier"], KEY.Key_M, "Choose two events or more to merge them: with Ctrl and a click."),
    ],
)
def test_what_cannot_be_done_says_why(quayside: MainWindow, chosen: list[str], key: Qt.Key, why: str) -> None:
    choose(quayside, *chosen)
    press(quayside, key)
    assert why in said(quayside)
    assert not quayside.commands.undo.isEnabled()


@pytest.mark.parametrize("key", [KEY.Key_U, KEY.Key_Delete, KEY.Key_E, KEY.Key_X])
def test_without_an_event_it_asks_for_one(quayside: MainWindow, key: Qt.Key) -> None:
    quayside.select(None)
    quayside.timeline.setFocus()
    press(quayside, key)
    assert "Choose an event first." in said(quayside)
