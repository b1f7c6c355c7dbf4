"""Marks: the outline tells the kind, the filling how the date is known, the ends how exact it is."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from linimasa.chart.items import End
from linimasa.model import EventKind
from linimasa.project import Known
from linimasa.ui.crowdbars import paint_crowd
from linimasa.ui.marks import Capsule, Half, paint_capsule, paint_mark, paint_rejected
from linimasa.ui.theme import mix

pytestmark = pytest.mark.usefixtures("qapp")

SCALE = 8
BLUE, PAPER = QColor(4, 61, 180), QColor(255, 255, 255)


class Sheet:
    """A white image, eight pixels to a unit, with its origin in the middle."""

    def __init__(self) -> None:
        self.image = QImage(160 * SCALE, 40 * SCALE, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.fill(PAPER)
        self.painter = QPainter(self.image)
        self.painter.scale(SCALE, SCALE)
        self.painter.translate(80, 20)

    def at(self, x: float, y: float) -> str:
        """What is painted at a place: "colour", "paper", or something between."""
        if self.painter.isActive():
            self.painter.end()
        found = self.image.pixelColor(round((x + 80) * SCALE), round((y + 20) * SCALE))
        return {BLUE.rgb(): "colour", PAPER.rgb(): "paper"}.get(found.rgb(), "between")


def mark(kind: EventKind, known: Known, half: Half = Half.EARLIER) -> Sheet:
    sheet = Sheet()
    paint_mark(sheet.painter, kind, known, 0, 0, BLUE, PAPER, half)
    return sheet


@pytest.mark.parametrize("kind", list(EventKind))
def test_stated_is_filled_and_inferred_a_ring(kind: EventKind) -> None:
    assert mark(kind, Known.STATED).at(0, 0) == "colour"
    ring = mark(kind, Known.INFERRED)
    assert (ring.at(0, 0), ring.at(-4.6, 0)) == ("paper", "colour")


def test_a_date_from_the_publication_is_a_smaller_ring() -> None:
    ring = mark(EventKind.OCCURRENCE, Known.PUBLICATION)
    assert [ring.at(x, 0) for x in (0, 3, 4.5)] == ["paper", "colour", "paper"]


@pytest.mark.parametrize("kind", list(EventKind))
def test_a_date_given_by_hand_is_a_ring_with_a_dot(kind: EventKind) -> None:
    given = mark(kind, Known.GIVEN)
    assert [given.at(x, -0.75) for x in (0, 2.2, -4.6)] == ["colour", "paper", "colour"]


@pytest.mark.parametrize("kind", list(EventKind))
def test_a_rejected_one_is_empty_and_struck_from_lower_left_to_upper_right(kind: EventKind) -> None:
    sheet = Sheet()
    paint_rejected(sheet.painter, kind, 0, 0, BLUE, PAPER)
    assert [sheet.at(*at) for at in ((6, -6), (-6, 6), (0, 0))] == ["colour"] * 3
    assert [sheet.at(*at) for at in ((6, 6), (-2.5, -1.5))] == ["paper"] * 2


def test_each_kind_has_its_own_outline() -> None:
    statement, plan = mark(EventKind.STATEMENT, Known.STATED), mark(EventKind.PLAN, Known.STATED)
    assert [statement.at(*at) for at in ((5.5, 0), (-3, 5), (3, 5))] == ["colour", "colour", "paper"]
    assert [plan.at(*at) for at in ((5, 0), (0, -5), (4, 4))] == ["colour", "colour", "paper"]


def test_of_two_readings_each_fills_its_own_half() -> None:
    first, second = (mark(EventKind.OCCURRENCE, Known.AMBIGUOUS, half) for half in Half)
    assert (first.at(-2, 0), first.at(2, 0)) == ("colour", "paper")
    assert (second.at(-2, 0), second.at(2, 0)) == ("paper", "colour")


def capsule(begins: End = End.CAP, ends: End = End.CAP, filled: bool = True) -> Sheet:
    sheet = Sheet()
    paint_capsule(sheet.painter, Capsule(-50, 50, 0, 10, begins, ends, filled), BLUE, PAPER, 0.24)
    return sheet


def test_a_capsule_is_exactly_as_wide_as_its_unit() -> None:
    sheet = capsule()
    assert [sheet.at(x, 0) for x in (-50.5, -49.4, 49.4, 50.5)] == ["paper", "colour", "colour", "paper"]
    assert sheet.image.pixelColor(80 * SCALE, 20 * SCALE) == mix(BLUE, PAPER, 0.24)


def test_an_inferred_capsule_has_no_tint() -> None:
    assert capsule(filled=False).at(0, 0) == "paper"


def test_a_vague_end_has_no_cap_and_an_open_one_a_chevron() -> None:
    assert capsule(ends=End.FADE).at(49.4, 0) != "colour"
    assert capsule(ends=End.FADE).at(54.3, 0) == "paper"
    assert capsule(ends=End.OPEN).at(54, 0) == "colour"
    assert capsule(begins=End.OPEN).at(-54, 0) == "colour"


def test_the_bars_of_a_crowd_grow_with_the_root_of_the_count() -> None:
    sheet = Sheet()
    paint_crowd(sheet.painter, 0, 0, [4, 1, 0], 3, BLUE)
    assert [sheet.at(1, 8), sheet.at(4, 4), sheet.at(4, 5)] == ["colour", "colour", "paper"]
    assert sheet.at(7, 0) == "between"
