"""Decisions whose sentence the article does not have any more: shown, forgotten, and taken back, in the real window."""

import pytest
from PySide6.QtTest import QTest
from tests.gui.deciding import KEY, choose, press, said, undo
from tests.gui.hands import click, shown_words

from linimasa.project import Anchor, Change, Correction, Decide, Decisions, Review, Told, What
from linimasa.project.undo import Joining
from linimasa.ui.lostcard import LostCard
from linimasa.ui.window import MainWindow

FERRY = Anchor("The ferry sank in May.", "", "", 7, "The ferry sank")
BELL = Anchor("A bell rang. ", "", "", 9, "A bell rang")
HORN = Anchor("A horn blew. ", "", "", 9, "A horn blew")
LOST = Decisions(
    merges=((BELL, HORN),),
    corrections=((FERRY, Correction("Ferry lost", undated=True, actors=(), review=Review.REJECTED)),),
)


@pytest.fixture
def bereft(quayside: MainWindow) -> MainWindow:
    """A window with an article of which sentences are gone that something was decided of."""
    choose(quayside, "opened the pier")
    quayside.editing.do(Decide((Change(0, Decisions(), LOST),), What.EDIT))
    return quayside


def card(window: MainWindow) -> LostCard:
    click(window.evidence.lost)
    found = window.lost_card.card
    assert isinstance(found, LostCard)
    return found


def told(shown: LostCard) -> list[tuple[str, str]]:
    return [(row.text, row.detail) for row in shown.rows.rows.rows]


def test_an_article_that_has_all_says_nothing(quayside: MainWindow) -> None:
    choose(quayside, "opened the pier")
    assert not quayside.evidence.lost.isVisible()


def test_what_was_decided_is_told(bereft: MainWindow) -> None:
    assert bereft.evidence.lost.words == "3 decisions without a sentence"
    shown = card(bereft)
    assert told(shown) == [
        ("A bell rang.", "Merged with “A horn blew”"),
        ("A horn blew.", "Merged with “A bell rang”"),
        ("The ferry sank in May.", "Rejected · Title: Ferry lost · No date · Actors: –"),
    ]
    QTest.keyClicks(shown.field, "rejected")
    assert [text for text, _ in told(shown)] == ["The ferry sank in May."]
    assert not shown.forget.isEnabled()
    press(bereft, KEY.Key_Escape)
    assert bereft.lost_card.card is None


def test_one_is_forgotten_and_comes_back(bereft: MainWindow) -> None:
    shown = card(bereft)
    shown.rows.setCurrentIndex(shown.rows.rows.index(2))
    click(shown.forget)
    left = bereft.lost_card.card
    assert isinstance(left, LostCard)
    assert [text for text, _ in told(left)] == ["A bell rang.", "A horn blew."]
    assert "Forgotten is what was decided of “The ferry sank”." in said(bereft)
    left.closed.emit()
    undo(bereft)
    assert "Undone: that what was decided of “The ferry sank” is forgotten" in said(bereft)
    assert bereft.project.decisions[0] == LOST


def test_all_are_forgotten_at_once(bereft: MainWindow) -> None:
    click(card(bereft).forget_all)
    assert bereft.lost_card.card is None
    assert not bereft.evidence.lost.isVisible()
    assert not bereft.project.decisions[0]
    assert "Forgotten is what was decided of 3 events." in said(bereft)
    undo(bereft)
    assert bereft.evidence.lost.isVisible()


def test_the_review_counts_them_in_all_articles(bereft: MainWindow) -> None:
    bereft.commands.review.doubts.trigger()
    assert bereft.doubts_card.card
    assert "3 decisions without a sentence" in shown_words(bereft.doubts_card.card)


def test_what_is_merged_with_another_article_is_told_and_forgotten(quayside: MainWindow) -> None:
    choose(quayside, "opened the pier")
    told = Told(quayside.project.cast.sources[0], FERRY)
    other = Told(quayside.project.cast.sources[1], BELL)
    quayside.editing.do(Decide((), What.MERGE, Joining((0, "e1"), (), ((told, other),))))
    assert quayside.evidence.lost.words == "1 decision without a sentence"
    shown = card(quayside)
    assert [(row.text, row.detail) for row in shown.rows.rows.rows] == [
        ("The ferry sank in May.", "Merged with “A bell rang”")
    ]
    click(shown.forget_all)
    assert not quayside.evidence.lost.isVisible()
    assert not quayside.project.joins
    undo(quayside)
    assert quayside.evidence.lost.isVisible()
