"""Rows and labels: none overlaps, none vanishes while zooming in."""

import math
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from linimasa.chart.crowds import grouping
from linimasa.chart.items import MARK, End, Item
from linimasa.chart.labels import SHORTEST, Level, Rules, Side
from linimasa.chart.reaches import fits_inside, left_label, right_label
from linimasa.model import EventKind
from linimasa.project import Known
from linimasa.project.rests import finish

LENGTHS = (1 / 24, 0.25, 1.0, 7.0, 30.0, 91.0, 365.0, 3652.0)


def item(
    number: int, begin: float, length: float, ends: tuple[End, End] = (End.CAP, End.CAP), second: float | None = None
) -> Item:
    end = begin + length
    readings = None if second is None else (begin + length / 2, begin + second + length / 2)
    capsule_from = math.inf if second is not None else max(13 / length, 176 if length == 1 else 0)
    end = end if second is None else end + second
    return Item(
        (0, f"e{number}"),
        f"Event {number}",
        EventKind.OCCURRENCE,
        Known.STATED,
        begin,
        end,
        capsule_from,
        *ends,
        readings,
    )


@st.composite
def some_items(draw: st.DrawFn) -> list[Item]:
    made = []
    for number in range(draw(st.integers(1, 14))):
        begin = draw(st.one_of(st.integers(0, 40).map(float), st.floats(0, 1500)))
        length = draw(st.sampled_from(LENGTHS))
        ends = draw(st.sampled_from([(End.CAP, End.CAP), (End.FADE, End.CAP), (End.CAP, End.OPEN)]))
        second = draw(st.sampled_from([None, None, None, 31.0])) if ends == (End.CAP, End.CAP) else None
        made.append(item(number, begin, length, ends, second))
    return sorted(made, key=lambda one: (one.begin, one.end, one.key))


widths = st.lists(st.floats(20, 260), min_size=14, max_size=14)
rules = st.sampled_from([Rules(), Rules(1), Rules(5, 10.0), Rules(1000, whole=True)])


def drawn(one: Item, px: float) -> tuple[float, float]:
    """From where to where a mark or capsule is painted."""
    if one.is_capsule(px):
        return one.extent(px)
    first, last = one.readings or (one.middle, one.middle)
    return first * px - MARK, last * px + MARK


def boxes(level: Level, px: float) -> list[tuple[int, float, float]]:
    """Row, left and right of each label and of each mark with its row, at a scale."""
    found = []
    for one, spot in zip(level.items, level.spots, strict=True):
        if spot.row is None:
            continue
        found.append((spot.row, *drawn(one, px)))
        if spot.side is Side.RIGHT:
            found.append((spot.row, right_label(one, px), right_label(one, px) + spot.width))
        elif spot.side is Side.LEFT:
            found.append((spot.row, left_label(one, px) - spot.width, left_label(one, px)))
    return found


def overlapping(level: Level, px: float) -> list[tuple[object, object]]:
    ordered = sorted(boxes(level, px))
    return [(one, other) for one, other in pairwise(ordered) if one[0] == other[0] and other[1] < one[2] - 0.01]


def pyramid(first: Level, px: float) -> list[tuple[float, Level]]:
    """Levels from eight times coarser to 512 times finer, in half octaves, each with its scale."""
    coarse, fine, down, up = [], [], first, first
    for step in range(1, 7):
        scale = px * 2.0 ** (-step / 2)
        down = down.coarser(scale)
        coarse.append((scale, down))
    for step in range(1, 19):
        scale = px * 2.0 ** (step / 2)
        up = up.finer(scale)
        fine.append((scale, up))
    return [*reversed(coarse), (px, first), *fine]


@given(some_items(), widths, rules, st.sampled_from([0.05, 0.7, 3.0, 40.0]))
def test_nothing_overlaps_at_any_scale(items: list[Item], label_widths: list[float], rule: Rules, px: float) -> None:
    for scale, level in pyramid(Level.first(items, label_widths[: len(items)], px, rule), px):
        for share in (1.0, 1.1, 1.25, 2.0**0.5 - 1e-9):
            assert not overlapping(level, scale * share)


@given(some_items(), widths, rules, st.sampled_from([0.05, 0.7, 3.0, 40.0]))
def test_no_label_vanishes_while_zooming_in(
    items: list[Item], label_widths: list[float], rule: Rules, px: float
) -> None:
    levels = [level for _, level in pyramid(Level.first(items, label_widths[: len(items)], px, rule), px)]
    for coarse, fine in pairwise(levels):
        for one, other in zip(coarse.spots, fine.spots, strict=True):
            assert one.side is Side.NONE or other.side is not Side.NONE
            assert one.row is None or other.row is not None


@given(some_items(), widths, st.sampled_from([0.05, 0.7, 3.0, 40.0]))
def test_labels_are_whole_or_at_least_readable(items: list[Item], label_widths: list[float], px: float) -> None:
    level = Level.first(items, label_widths[: len(items)], px, Rules())
    for width, spot in zip(label_widths, level.spots, strict=False):
        assert spot.side is Side.NONE or spot.width >= min(width, SHORTEST) - 0.01
        assert spot.row is None or 0 <= spot.row < 3


@given(some_items(), widths, st.sampled_from([0.05, 0.7, 3.0, 40.0]))
def test_a_picture_shows_every_label_whole(items: list[Item], label_widths: list[float], px: float) -> None:
    level = Level.first(items, label_widths[: len(items)], px, Rules(1000, whole=True))
    assert all(s.side is not Side.NONE and s.width == w for s, w in zip(level.spots, label_widths, strict=False))


@pytest.mark.parametrize(("px", "inside"), [(1.0, False), (3.9, False), (4.1, True)])
def test_a_label_is_inside_its_capsule_when_it_fits_whole(px: float, inside: bool) -> None:
    assert fits_inside(item(1, 0, 30.0), px, 100) is inside


def test_a_label_near_the_edge_goes_left() -> None:
    level = Level.first([item(1, 100, 1.0)], [80.0], 1.0, Rules(), (0.0, 150.0))
    assert level.spots[0].side is Side.LEFT


def test_two_events_side_by_side_stand_in_two_rows() -> None:
    level = Level.first([item(1, 0, 1.0), item(2, 20, 1.0)], [100.0, 100.0], 1.0, Rules())
    assert [(spot.row, spot.side) for spot in level.spots] == [(0, Side.RIGHT), (1, Side.RIGHT)]


def test_a_word_is_cut_before_an_event_is_hidden() -> None:
    level = Level.first([item(1, 0, 1.0), item(2, 120, 1.0)], [140.0, 40.0], 1.0, Rules(1))
    assert level.spots[0].side is Side.RIGHT
    assert SHORTEST <= level.spots[0].width < 120
    assert level.spots[1].width == 40


def test_what_finds_no_row_is_a_crowd() -> None:
    items = [item(number, 5, 1.0) for number in range(10)]
    level = Level.first(items, [50.0] * 10, 1.0, Rules())
    assert level.rows == 3
    assert len(level.crowd()) == 7


def test_one_without_a_row_has_its_label_in_the_crowds_row_up_to_the_next_thing() -> None:
    items = [item(1, 5, 1.0), item(2, 5, 1.0), item(3, 200, 1.0), item(4, 200, 1.0), item(5, 400, 1.0)]
    level = Level.first(items, [300.0] * 5, 1.0, Rules(1))
    crowds = finish(grouping(level))
    spots = list(crowds.alone.values())
    assert spots
    assert all(spot.side is Side.RIGHT and SHORTEST <= spot.width <= 300 for spot in spots)
    ends = [right_label(items[index], 1.0) + spot.width for index, spot in crowds.alone.items()]
    assert all(end < level.extent(index)[0] for end, index in zip(ends, list(crowds.alone)[1:], strict=False))


@given(some_items(), widths, st.sampled_from([0.05, 0.7, 3.0]))
@example([item(1, 0, 1 / 24), item(2, 4, 1 / 24), item(3, 16, 1 / 24), item(4, 19, 30.0)], [20.0] * 4, 3.0)
def test_no_label_in_the_crowds_row_vanishes_while_zooming_in(
    items: list[Item], label_widths: list[float], px: float
) -> None:
    levels = pyramid(Level.first(items, label_widths[: len(items)], px, Rules(1)), px)
    for coarse, fine in pairwise(level for _, level in levels):
        alone = finish(grouping(fine)).alone
        for index, spot in finish(grouping(coarse)).alone.items():
            now = fine.spots[index] if fine.spots[index].row is not None else alone[index]
            assert spot.side is Side.NONE or now.side is not Side.NONE
