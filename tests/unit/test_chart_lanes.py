"""Who stands in which lane, and what an event is on the axis."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import Story, interval, one_day

from linimasa.chart.items import End, Item, items
from linimasa.chart.labels import Rules
from linimasa.chart.lanes import LaneKind, lanes
from linimasa.chart.layout import Chart, Metrics
from linimasa.chart.opening import holding, opening, whole
from linimasa.chart.scale import LEAST, MOST, Scale, fit
from linimasa.civil import day_number
from linimasa.model import Granularity, Interval


def only(story: Story) -> Item:
    project = story.project()
    (found,) = items(project.entries, project, str)
    return found


def test_leading_actors_have_lanes_and_all_others_share_one() -> None:
    story = Story()
    for number in range(10):
        for day in range(12 - number):
            story.tell("Something", f"2025-05-{day + 1:02d}", f"Actor {number}")
    story.tell("Nobody did it", "2025-06-01")
    found = lanes(story.project(), str)
    assert [lane.name for lane in found[:8]] == [f"Actor {number}" for number in range(8)]
    assert [(lane.kind, lane.members, len(lane.items)) for lane in found[8:]] == [
        (LaneKind.OTHERS, 2, 7),
        (LaneKind.NONE, 0, 1),
    ]
    assert [lane.colour for lane in found] == [*range(8), None, None]


def test_a_hidden_actor_has_no_lane_and_an_undated_event_no_place() -> None:
    project = Story().tell("A", "2025-05-01", "Ann").tell("B", "2025-05-01", "Ben").tell("C", None, "Cat").project()
    project.hidden |= {"person:ann"}
    assert [lane.name for lane in lanes(project, str)] == ["Ben"]


def test_a_single_other_actor_keeps_its_name() -> None:
    story = Story()
    for number in range(9):
        story.tell("Something", "2025-05-01", f"Actor {number}")
    assert lanes(story.project(), str)[-1].name == "Actor 8"


def test_a_month_is_a_capsule_from_13_pixels_on() -> None:
    found = only(Story().tell("M", interval("2025-05-01", "2025-06-01"), granularity=Granularity.MONTH))
    assert not found.is_capsule(12.9 / 31)
    assert found.is_capsule(13 / 31)


def test_a_day_stays_a_mark_until_the_axis_counts_hours() -> None:
    found = only(Story().tell("D", "2025-05-01"))
    assert not found.is_capsule(175)
    assert found.is_capsule(176)
    assert found.middle == day_number(2025, 5, 1) + 0.5


def test_since_runs_to_the_day_of_the_article() -> None:
    found = only(Story("2025-11-13").tell("S", interval("1998-01-01", None), granularity=Granularity.YEAR))
    assert (found.begins, found.ends) == (End.CAP, End.OPEN)
    assert found.end == day_number(2025, 11, 14)


def test_since_runs_to_the_last_date_if_the_day_of_the_article_is_unknown() -> None:
    story = Story(None).tell("S", interval("1998-01-01", None)).tell("Later", "2025-05-01")
    project = story.project()
    assert items(project.entries, project, str)[0].end == day_number(2025, 5, 2)


def test_before_is_a_stub_that_ends_at_its_date() -> None:
    found = only(Story().tell("B", interval(None, "2025-06-01")))
    assert (found.begins, found.ends) == (End.OPEN, End.CAP)
    left, right = found.capsule(2.0)
    assert right == 2.0 * day_number(2025, 6, 1)
    assert right - left == 44


def test_two_readings_are_one_item_with_two_marks() -> None:
    found = only(Story().tell("R", "2025-09-05", other=one_day("2025-05-09")))
    assert found.readings == (day_number(2025, 5, 9) + 0.5, day_number(2025, 9, 5) + 0.5)
    assert not found.is_capsule(1000)


@pytest.mark.parametrize(
    ("mod", "ends"),
    [
        ("START", (End.CAP, End.FADE)),
        ("END", (End.FADE, End.CAP)),
        ("APPROX", (End.FADE, End.FADE)),
        (None, (End.CAP, End.CAP)),
    ],
)
def test_the_vague_end_of_a_month_fades(mod: str | None, ends: tuple[End, End]) -> None:
    month = interval("2025-05-01", "2025-06-01")
    found = only(Story().tell("M", month, granularity=Granularity.MONTH, mod=mod))
    assert (found.begins, found.ends) == ends


def test_opening_leaves_out_the_one_event_far_off_and_says_so() -> None:
    story = Story()
    for day in range(1, 21):
        story.tell("Now", f"2025-05-{day:02d}", "Ann")
    project = story.tell("Long ago", "1945-08-17", "Ann").project()
    found = lanes(project, str)
    scale = opening(found[0].items, 1000)
    everything = whole(found[0].items, 1000)
    assert scale
    assert everything
    assert day_number(2025, 1, 1) < scale.begin < day_number(2025, 5, 1)
    chart = Chart(found, lambda _: 60.0, scale, Rules())
    assert chart.outside(scale) == (1, 0)
    assert chart.outside(everything) == (0, 0)


def test_a_few_events_are_all_shown() -> None:
    project = Story().tell("A", "2023-05-01").tell("B", "2025-05-01").tell("C", "2024-01-01").project()
    found = items(project.entries, project, str)
    assert opening(found, 1000) == whole(found, 1000)


def test_crowds_and_marks_together_hold_every_event() -> None:
    story = Story()
    for number in range(300):
        story.tell(f"Event {number}", f"2025-{number % 12 + 1:02d}-{number % 7 + 1:02d}", "Ann")
    found = lanes(story.project(), str)
    begin, end = day_number(2025, 1, 1), day_number(2026, 1, 1)
    for width in (60.0, 400.0, 4000.0):
        scale = fit(begin, end, width)
        chart = Chart(found, lambda _: 70.0, fit(begin, end, 800), Rules())
        placed = [placement.item.key for placement in chart.lanes[0].placements(scale, 0, 20)]
        crowded = [item.key for crowd in chart.lanes[0].crowds(scale, 0, 20) for item in crowd.items]
        assert sorted(placed + crowded) == sorted(item.key for item in found[0].items)
        assert sum(sum(crowd.counts) for crowd in chart.lanes[0].crowds(scale, 0, 20)) == len(crowded)


def test_lanes_stand_below_each_other_and_share_spare_height() -> None:
    project = Story().tell("A", "2025-05-01", "Ann").tell("B", "2025-05-01", "Ben").project()
    scale = Scale(day_number(2025, 5, 1), 2, 500)
    chart = Chart(lanes(project, str), lambda _: 60.0, scale, Rules())
    assert [(s.top, s.height) for s in chart.strips(scale, Metrics(), 0)] == [(0, 32), (32, 32)]
    assert [(s.top, s.height) for s in chart.strips(scale, Metrics(), 500)] == [(0, 44), (44, 44)]
    assert math.isclose(chart.strips(scale, Metrics(), 500)[0].rows_top, 12)


WIDE, OPEN = interval("2019-01-01", "2020-01-01"), interval("2016-01-01", None)


@given(
    st.sampled_from([one_day("2019-05-09"), WIDE, OPEN, interval(None, "2017-01-01")]),
    st.floats(LEAST, MOST),
    st.floats(300, 2000),
    st.floats(0, 900),
    st.floats(-3000, 3000),
)
def test_a_scale_that_holds_an_item_shows_it_whole_and_never_nearer(
    time: Interval, log2: float, width: float, label: float, days: float
) -> None:
    item = only(Story().tell("Event", time, granularity=Granularity.YEAR))
    scale = Scale(day_number(2018, 1, 1) + days, log2, width)
    held = holding(item, label, scale, 12)
    left, right = (x + held.x(0) for x in item.extent(held.px))
    assert held.px <= scale.px
    assert left >= 12 - 0.01
    assert right <= width - 12 + 0.01
    assert holding(item, label, held, 11.9) == held


def test_opening_shows_long_events_where_most_are_long() -> None:
    story, year = Story(), Granularity.YEAR
    for begin, end in ((2020, 2022), (2021, 2024), (2022, 2023)):
        story.tell("Event", interval(f"{begin}-01-01", f"{end}-01-01"), granularity=year)
    found = lanes(story.project(), str)[0].items
    assert opening(found, 1000) == whole(found, 1000)
