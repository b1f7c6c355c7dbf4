"""The time axis as a value."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa.chart.scale import FIRST, LAST, LEAST, MOST, Scale, fit
from linimasa.civil import MINUTES, day_number

scales = st.builds(
    Scale,
    centre=st.floats(FIRST, LAST),
    log2=st.floats(LEAST, MOST),
    width=st.floats(100, 4000),
)
pixels = st.floats(0, 4000)


@given(scales, pixels)
def test_a_pixel_is_found_again_through_its_day(scale: Scale, x: float) -> None:
    assert scale.x(scale.day(x)) == pytest.approx(x, abs=0.01)


@given(scales, st.floats(-6, 6), pixels)
def test_zooming_keeps_the_instant_under_the_pointer(scale: Scale, steps: float, x: float) -> None:
    zoomed = scale.zoom(steps, x)
    if FIRST < zoomed.centre < LAST:
        assert zoomed.x(scale.day(x)) == pytest.approx(x, abs=0.01)


@given(scales, st.floats(-1e7, 1e7))
def test_the_view_never_leaves_the_calendar(scale: Scale, far: float) -> None:
    moved = scale.pan(far)
    assert FIRST <= moved.centre <= LAST
    for steps in (-100, 100):
        zoomed = moved.zoom(steps, 0)
        assert LEAST <= zoomed.log2 <= MOST
        assert FIRST <= zoomed.centre <= LAST


@given(scales, st.floats(0, 1), st.floats(-4, 4), pixels)
def test_what_zooming_keeps_in_place_stays_there_on_the_way(scale: Scale, share: float, steps: float, x: float) -> None:
    end = scale.zoom(steps, x)
    if FIRST < end.centre < LAST:
        assert scale.towards(end, share).x(scale.day(x)) == pytest.approx(x, abs=0.01)


def test_fitting_shows_the_days_between_the_free_edges() -> None:
    scale = fit(day_number(2023, 1, 1), day_number(2024, 1, 1), 1000, 20, 80)
    assert scale.x(day_number(2023, 1, 1)) == pytest.approx(20)
    assert scale.x(day_number(2024, 1, 1)) == pytest.approx(920)


def test_fitting_one_instant_and_all_years_stays_within_the_limits() -> None:
    assert fit(738000.5, 738000.5, 1000).log2 <= MOST
    everything = fit(day_number(-9999, 1, 1), day_number(9999, 12, 31), 800)
    assert everything.begin <= day_number(-9999, 1, 1) + 1
    assert everything.end >= day_number(9999, 12, 31) - 1
    assert math.isfinite(everything.x(0))


def test_the_finest_scale_tells_minutes_apart() -> None:
    scale = Scale(738000, MOST, 1000)
    assert scale.x(738000 + 1 / MINUTES) - scale.x(738000) == pytest.approx(20)
