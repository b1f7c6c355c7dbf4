"""A table of events as lanes of columns; a million of them are all there."""

from functools import cache

import numpy as np
import pytest
from tests.table import Events, Form, Table

from linimasa.chart import order
from linimasa.chart.columns import Columns
from linimasa.chart.dense import DenseLayout
from linimasa.chart.items import End, Item
from linimasa.chart.labels import Rules
from linimasa.chart.layout import Chart, Metrics, crowds
from linimasa.chart.scale import Scale, fit
from linimasa.model import EventKind, Granularity

ROW, MILLION = 20.0, 1_000_000
FIRST, LAST = 730000.0, 733650.0
FORMS = (
    Form(),
    Form(EventKind.PLAN, granularity=Granularity.MONTH),
    Form(EventKind.STATEMENT, granularity=Granularity.YEAR, ends=End.FADE),
)
LENGTHS = np.array([1.0, 30.0, 365.0])


def measured(item: Item) -> float:
    return 7.0 * len(item.title)


def small() -> Table:
    """Three events of two lanes, not in order."""
    events = Events(
        np.array([30.0, 10.0, 20.0]),
        np.array([31.0, 11.0, 50.0]),
        np.array([1, 1, 0], np.uint16),
        np.array([0, 0, 1], np.uint8),
        np.array([0, 1, 0], np.uint8),
        ["Kapal besar", "Été à Genève", "Fire at the harbour"],
    )
    return Table(events, FORMS, ["Ann", "Ben", "Nobody"])


@cache
def large() -> Table:
    """A million events of ten lanes in ten years."""
    numbers = np.arange(MILLION)
    form = np.where(numbers % 16 == 7, 2, np.where(numbers % 8 == 3, 1, 0)).astype(np.uint8)
    begin = FIRST + (numbers * 7919 % 3285).astype(np.float64)
    lane, importance = (numbers % 10).astype(np.uint16), (numbers % 50 == 0).astype(np.uint8)
    titles = [f"Event {number}" for number in range(MILLION)]
    return Table(Events(begin, begin + LENGTHS[form], lane, form, importance, titles), FORMS, [*"ABCDEFGHIJ"])


def test_events_are_in_their_lanes_in_order() -> None:
    ann, ben = small().lanes()
    assert [(item.title, item.begin, item.end) for item in ann.items] == [("Fire at the harbour", 20.0, 50.0)]
    assert [item.title for item in ben.items] == ["Été à Genève", "Kapal besar"]
    assert (ann.name, ben.name, ann.colour, ben.colour) == ("Ann", "Ben", 0, 1)
    assert ann.items[0].kind is EventKind.PLAN
    assert ann.items[0].capsule_from == pytest.approx(13 / 30)


def test_an_event_is_found_by_its_key() -> None:
    chart = Chart(small().lanes(), measured, Scale(25.0, 3.0, 500.0), Rules())
    (ben,) = [layout.lane for layout in chart.lanes if layout.lane.name == "Ben"]
    for item in ben.items:
        assert chart.item(item.key) == item
    assert chart.item((0, "99")) is None
    assert chart.item((1, "0")) is None


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("GENEVE", ["Été à Genève"]),
        ("h", ["Fire at the harbour"]),
        ("kapal besar", ["Kapal besar"]),
        ("besarf", []),  # across the end of a title
        ("", []),
    ],
)
def test_words_are_found_without_regard_to_case_and_accents(query: str, found: list[str]) -> None:
    table = small()
    assert [item.title for lane in table.lanes(table.holding(query)) for item in lane.items] == found


def test_lanes_and_forms_can_be_hidden() -> None:
    table = small()
    assert [lane.name for lane in table.lanes(hidden={0})] == ["Ben"]
    plans = table.of_forms(lambda form: form.kind is EventKind.PLAN)
    assert [(lane.name, len(lane.items)) for lane in table.lanes(plans)] == [("Ann", 1)]
    assert [(lane.name, len(lane.items)) for lane in table.lanes(~plans)] == [("Ben", 2)]


@pytest.mark.parametrize("every", [1, 2, 5])
def test_one_steps_through_all_that_are_shown_in_order(every: int) -> None:
    numbers = np.arange(90)
    begin = FIRST + (numbers * 7 % 11).astype(np.float64)
    none = np.zeros(90, np.uint8)
    events = Events(begin, begin + 1 + numbers % 3, (numbers % 4).astype(np.uint16), none, none, ["x"] * 90)
    lanes = [lane.items for lane in Table(events, FORMS, [*"ABCD"]).lanes(numbers % every == 0)]
    expected = [(item.begin, item.end, number) for number, items in enumerate(lanes) for item in items]
    columns = [items for items in lanes if isinstance(items, Columns)]
    for way, ordered in ((1, sorted(expected)), (-1, sorted(expected)[::-1])):
        lane = ordered[0][2]
        item: Item | None = columns[lane][0 if way > 0 else -1]
        seen = []
        while item:
            seen.append((item.begin, item.end, lane))
            item = order.neighbour(columns, lane, item, way)
            lane = next((number for number, items in enumerate(columns) if item in items), lane)
        assert seen == ordered
        assert len(seen) == 90 // every


def test_of_a_million_events_none_is_lost() -> None:
    chart = Chart(large().lanes(), measured, fit(FIRST, LAST, 1500.0), Rules())
    scale = fit(FIRST - 10, LAST + 10, 1500.0)
    found = 0.0
    for layout in chart.lanes:
        placed, (band,) = layout.placements(scale, 0, ROW), layout.crowds(scale, 0, ROW)
        assert len(band.items) + len(placed) == MILLION / 10
        found += sum(band.counts) + len(placed)
    assert found == pytest.approx(MILLION, abs=0.1)
    assert chart.outside(scale) == (0, 0)
    assert sum(chart.outside(Scale(FIRST - 999, 3.0, 500.0))) == MILLION


def test_of_a_million_events_what_is_in_view_is_what_is_there() -> None:
    table, day = large(), FIRST + 1000.0
    layout = DenseLayout(table.lanes()[3], measured, Rules())
    scale = fit(day, day + 20, 1500.0)
    columns = layout.lane.items
    assert isinstance(columns, Columns)
    there = (columns.begin < scale.end) & (columns.end > scale.begin)
    placed, (band,) = layout.placements(scale, 0, ROW), layout.crowds(scale, 0, ROW)
    seen = [one for one in placed if one.item.begin < scale.end and one.item.end > scale.begin]
    assert {columns.row(one.item.key) for one in seen} <= set(np.flatnonzero(there).tolist())
    assert abs(len(band.items) + len(seen) - np.count_nonzero(there)) <= 2 * np.count_nonzero(columns.begin == day)
    for place in np.linspace(day + 1, day + 19, 40):
        nearest = band.nearest(float(place))
        assert nearest
        assert nearest.begin - 0.1 <= place <= nearest.end + 0.1


def test_of_a_million_events_a_filter_leaves_those_let_through() -> None:
    table = large()
    shown = table.of_forms(lambda form: form.kind is EventKind.OCCURRENCE) & table.holding("event 1")
    lanes = table.lanes(shown)
    assert sum(len(lane.items) for lane in lanes) == np.count_nonzero(shown)
    layout, scale = DenseLayout(lanes[0], measured, Rules()), fit(FIRST - 10, LAST + 10, 1500.0)
    placed, (band,) = layout.placements(scale, 0, ROW), layout.crowds(scale, 0, ROW)
    assert all(one.item.title.startswith("Event 1") and one.item.kind is EventKind.OCCURRENCE for one in placed)
    assert sum(band.counts) + len(placed) == pytest.approx(len(lanes[0].items), abs=0.1)


@pytest.mark.parametrize("days", [3650.0, 700.0, 20.0, 0.5])
def test_bands_counted_in_one_go_are_those_counted_one_by_one(days: float) -> None:
    together, alone = (Chart(large().lanes(), measured, fit(FIRST, LAST, 1500.0), Rules()) for _ in range(2))
    scale = fit(FIRST + 1000, FIRST + 1000 + days, 1500.0)
    found = crowds(together.strips(scale, Metrics(), 0.0), scale, ROW)
    strips = alone.strips(scale, Metrics(), 0.0)
    expected = [crowd for strip in strips for crowd in strip.lane.crowds(scale, strip.rows_top, ROW)]
    assert [(each.left, each.y, list(each.counts)) for each in found] == [
        (each.left, each.y, list(each.counts)) for each in expected
    ]


@pytest.mark.parametrize("count", [1, 31, 32, 33, 500])
@pytest.mark.parametrize("every", [1, 3])
def test_how_many_are_outside_of_two_days(count: int, every: int) -> None:
    numbers = np.arange(count)
    begin, none = (numbers * 7919 % 100 / 4).astype(np.float64), np.zeros(count, np.uint8)
    events = Events(begin, begin + 1 + numbers % 5, none.astype(np.uint16), none, none, ["x"] * count)
    (lane,) = Table(events, FORMS, ["A"]).lanes(numbers % every == 0)
    assert isinstance(lane.items, Columns)
    for day in np.arange(-1, 32, 0.125).tolist():
        before = sum(item.end <= day for item in lane.items)
        after = sum(item.begin >= day for item in lane.items)
        assert lane.items.outside(day, day) == (before, after)
