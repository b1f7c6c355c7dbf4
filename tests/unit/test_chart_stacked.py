"""A long range broken into rows: whole years or months, the same scale, nothing lost and nothing twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linimasa.chart.items import End, Item
from linimasa.chart.lanes import Lane, LaneKind
from linimasa.chart.stacked import Band, stacked
from linimasa.civil import date_of, parse_day
from linimasa.model import EventKind
from linimasa.project import Known

WIDTH, AFTER = 1000.0, 16.0


def item(number: int, begin: float, end: float, begins: End = End.CAP, ends: End = End.CAP) -> Item:
    kind, known = EventKind.OCCURRENCE, Known.STATED
    return Item((0, f"e{number}"), "Gate", kind, known, begin, end, 13 / (end - begin), begins, ends)


def lane(*items: Item) -> Lane:
    return Lane(LaneKind.ACTOR, "ann", "Ann", 0, 1, items)


def broken(count: int, begin: str, end: str, *items: Item) -> list[Band]:
    return stacked([lane(*items)], parse_day(begin), parse_day(end), WIDTH, count, AFTER)


def first_days(bands: list[Band]) -> list[tuple[int, int, int]]:
    return [date_of(round(band.scale.day(20), 6).__floor__()) for band in bands]


@pytest.mark.parametrize(
    ("begin", "end", "count", "starts"),
    [
        ("1990-05-01", "2021-03-01", 4, [(1990, 1, 1), (1998, 1, 1), (2006, 1, 1), (2014, 1, 1)]),
        ("2015-02-03", "2015-12-31", 3, [(2015, 2, 1), (2015, 6, 1), (2015, 10, 1)]),
        ("2015-02-03", "2015-03-05", 2, [(2015, 2, 3), (2015, 2, 18)]),
    ],
)
def test_rows_begin_with_whole_units(begin: str, end: str, count: int, starts: list[tuple[int, int, int]]) -> None:
    bands = broken(count, begin, end)
    assert first_days(bands) == starts
    assert len({round(band.scale.log2, 9) for band in bands}) == 1


def test_days_are_not_broken() -> None:
    assert len(broken(5, "2015-02-03", "2015-02-05")) == 1
    assert len(broken(5, "2015-02-03", "2015-02-13")) == 3


def test_what_goes_on_in_the_next_row_is_cut_at_both_ends() -> None:
    begin, end = parse_day("2015-06-01"), parse_day("2019-06-01")
    first, second, third = broken(3, "2014-01-01", "2022-12-31", item(1, begin, end))[:3]
    assert third.lanes == ()
    (held,), (rest,) = first.lanes[0].items, second.lanes[0].items
    assert (held.begin, held.ends, rest.begins, rest.end) == (begin, End.CUT, End.CUT, end)
    assert first.scale.x(held.end) == pytest.approx(WIDTH, abs=0.1)
    assert second.scale.x(rest.begin) == pytest.approx(0, abs=0.1)


def test_before_and_since_stand_where_they_are_known() -> None:
    day = parse_day("2017-06-01")
    before = item(1, day - 1, day, begins=End.OPEN)
    since = item(2, day, parse_day("2022-01-01"), ends=End.OPEN)
    rows = [
        [one.key[1] for lane in band.lanes for one in lane.items]
        for band in broken(3, "2014-01-01", "2022-12-31", before, since)
    ]
    assert rows == [[], ["e1", "e2"], ["e2"]]


@given(
    st.lists(st.tuples(st.floats(700_000, 740_000), st.floats(0.01, 9_000)), min_size=1, max_size=12),
    st.integers(2, 8),
)
def test_every_event_is_in_a_row_and_within_it(times: list[tuple[float, float]], count: int) -> None:
    items = [item(number, begin, begin + length) for number, (begin, length) in enumerate(times)]
    begin, end = min(one.begin for one in items), max(one.end for one in items)
    bands = stacked([lane(*items)], begin, end, WIDTH, count, AFTER)
    assert 1 <= len(bands) <= count
    seen = [(one, band.scale) for band in bands for lane in band.lanes for one in lane.items]
    assert {one.key for one, _ in seen} == {one.key for one in items}
    for one, scale in seen:
        assert -0.1 <= scale.x(one.begin) <= scale.x(one.end) <= WIDTH + 0.1 or one.end - one.begin <= 1
    points = [one.key for one, _ in seen if items[int(one.key[1][1:])].end - items[int(one.key[1][1:])].begin <= 1]
    assert len(points) == len(set(points))
