"""The brush of the overview: it keeps its days, whatever a hand does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa.chart.brush import Brush, Part, between
from linimasa.chart.scale import FIRST, LAST, fit
from linimasa.civil import day_number

DAY = float(day_number(2025, 1, 1))
_anywhere = st.floats(FIRST - 1000, LAST + 1000, allow_nan=False)


@given(_anywhere, _anywhere, st.floats(-1e7, 1e7, allow_nan=False))
def test_it_moves_whole_and_within_the_calendar(one: float, other: float, days: float) -> None:
    brush = between(one, other)
    moved = brush.moved(days)
    assert FIRST <= brush.first < brush.last <= LAST
    assert FIRST - 1e-6 <= moved.first < moved.last <= LAST + 1e-6
    assert moved.length == pytest.approx(brush.length, abs=1e-6)


@given(st.floats(1, 4000), st.floats(0.1, 10), st.floats(0, 1))
def test_zooming_keeps_the_day_under_the_pointer(length: float, factor: float, share: float) -> None:
    brush = Brush(DAY, DAY + length)
    day = DAY + share * length
    zoomed = brush.zoomed(factor, day)
    assert (day - zoomed.first) / zoomed.length == pytest.approx(share, abs=1e-5)
    assert zoomed.length == pytest.approx(length / factor)


def test_zooming_in_ends() -> None:
    assert 0 < Brush(DAY, DAY + 1).zoomed(1e12, DAY + 0.5).length < 0.1


@pytest.mark.parametrize(
    ("part", "anchor", "day", "first", "last"),
    [
        (Part.INSIDE, 4, 7, 3, 13),
        (Part.FIRST, 0, 4, 4, 10),
        (Part.FIRST, 0, 14, 10, 14),
        (Part.LAST, 10, 6, 0, 6),
        (Part.LAST, 10, -3, -3, 0),
        (Part.OUTSIDE, 20, 26, 20, 26),
        (Part.OUTSIDE, 26, 20, 20, 26),
    ],
)
def test_dragging_each_part(part: Part, anchor: float, day: float, first: float, last: float) -> None:
    dragged = Brush(DAY, DAY + 10).dragged(part, DAY + anchor, DAY + day)
    assert (dragged.first - DAY, dragged.last - DAY) == (first, last)


@pytest.mark.parametrize(
    ("x", "part"),
    [
        (297, Part.FIRST),
        (303, Part.FIRST),
        (320, Part.INSIDE),
        (404, Part.LAST),
        (420, Part.OUTSIDE),
        (20, Part.OUTSIDE),
    ],
)
def test_what_is_under_the_hand(x: float, part: Part) -> None:
    scale = fit(DAY, DAY + 1000, 1000)
    assert Brush(DAY + 300, DAY + 400).part_at(x, scale) is part


def test_a_narrow_brush_has_both_handles_and_an_inside() -> None:
    scale = fit(DAY, DAY + 1000, 1000)
    brush = Brush(DAY + 500, DAY + 501)
    assert {brush.part_at(x, scale) for x in (492, 500, 509)} == {Part.FIRST, Part.INSIDE, Part.LAST}


def test_ends_out_of_view_are_held_at_the_edges() -> None:
    scale = fit(DAY, DAY + 1000, 1000)
    left, right = Brush(DAY - 500, DAY + 1500).handles(scale)
    assert 0 < left < 8
    assert 992 < right < 1000
