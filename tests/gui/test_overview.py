"""The overview under hands: the brush is moved, resized and drawn anew; pills, keys, filters and colours."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import Story, interval

from linimasa.civil import day_number
from linimasa.model import Granularity
from linimasa.project import Project
from linimasa.ui.overview import Overview
from linimasa.ui.theme import DARK, LIGHT, Theme, load_fonts, mix
from linimasa.ui.timeline import TimelineView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
FIRST, LAST = float(day_number(2025, 2, 1)), float(day_number(2025, 9, 1))
Ranges = list[tuple[float, float]]


@pytest.fixture
def project() -> Project:
    story = Story().tell("Far off", "1944-06-06", "Ann").tell("Farther off", "1912-04-15", "Ann")
    for month in range(1, 13):
        story.tell("Each month", f"2025-{month:02}-10", "Ben" if month > 6 else "Ann")
    story.tell("A whole quarter", interval("2025-04-01", "2025-07-01"), "Ann", granularity=Granularity.QUARTER)
    story.tell("Some day", None, "Ann")
    return story.project()


@pytest.fixture
def overview(qtbot: QtBot, project: Project) -> Overview:
    load_fonts()
    overview = Overview()
    qtbot.addWidget(overview)
    overview.today = None
    overview.resize(800, 64)
    overview.set_project(project)
    overview.show_range(FIRST, LAST)
    overview.show()
    qtbot.waitExposed(overview)
    return overview


@pytest.fixture
def ranges(overview: Overview) -> Ranges:
    """What the overview asks for."""
    found: Ranges = []
    overview.range_changed.connect(lambda first, last: found.append((first, last)))
    return found


def at_day(overview: Overview, day: float) -> QPoint:
    return QPoint(round(overview.scale.x(day)), 30)


def drag(widget: QWidget, start: QPoint, *way: QPoint) -> None:
    QTest.mousePress(widget, LEFT, NONE, start)
    for place in way:
        QTest.mouseMove(widget, place)
    QTest.mouseRelease(widget, LEFT, NONE, way[-1])


def turn(widget: QWidget, at: QPoint, notches: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    where = QPointF(widget.mapToGlobal(at))
    no, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turned = QPoint(0, 120 * notches)
    QApplication.sendEvent(widget, QWheelEvent(QPointF(at), where, QPoint(), turned, no, modifiers, phase, False))


def test_all_dated_events_are_in_the_histogram_or_a_pill(overview: Overview) -> None:
    assert sum(overview.masses) == pytest.approx(13)
    assert [pill.words for pill in overview.pills] == ["2 earlier"]


def test_the_brush_is_moved(overview: Overview, ranges: Ranges) -> None:
    start = at_day(overview, (FIRST + LAST) / 2)
    drag(overview, start, start + QPoint(20, 0), start + QPoint(50, 3))
    first, last = ranges[-1]
    assert last - first == pytest.approx(LAST - FIRST)
    assert first - FIRST == pytest.approx(50 / overview.scale.px, rel=0.01)
    assert (overview.brush.first, overview.brush.last) == (first, last)


def test_both_ends_are_resized(overview: Overview, ranges: Ranges) -> None:
    drag(overview, at_day(overview, FIRST), at_day(overview, FIRST + 30))
    assert ranges[-1] == pytest.approx((FIRST + 30, LAST), abs=1)
    drag(overview, at_day(overview, LAST), at_day(overview, LAST + 30))
    assert ranges[-1] == pytest.approx((FIRST + 30, LAST + 30), abs=2)


def test_dragging_outside_draws_it_anew(overview: Overview, ranges: Ranges) -> None:
    one, other = day_number(2025, 12, 20), day_number(2025, 10, 1)
    drag(overview, at_day(overview, one), at_day(overview, one - 30), at_day(overview, other))
    assert ranges[-1] == pytest.approx((other, one), abs=1)


def test_a_click_outside_brings_the_brush_there(overview: Overview, ranges: Ranges) -> None:
    day = day_number(2025, 11, 20)
    QTest.mouseClick(overview, LEFT, NONE, at_day(overview, day))
    (found,) = ranges
    assert sum(found) / 2 == pytest.approx(day, abs=1)
    assert found[1] - found[0] == pytest.approx(LAST - FIRST)


def test_a_click_inside_changes_nothing(overview: Overview, ranges: Ranges) -> None:
    QTest.mouseClick(overview, LEFT, NONE, at_day(overview, FIRST + 60))
    assert set(ranges) <= {(FIRST, LAST)}
    assert (overview.brush.first, overview.brush.last) == (FIRST, LAST)


def test_the_wheel_zooms_at_the_pointer(overview: Overview, ranges: Ranges) -> None:
    place = at_day(overview, FIRST + 40)
    day = overview.scale.day(place.x())
    turn(overview, place, 1)
    first, last = ranges[-1]
    assert last - first == pytest.approx((LAST - FIRST) / 1.25)
    assert (day - first) / (last - first) == pytest.approx((day - FIRST) / (LAST - FIRST))
    turn(overview, place, -1)
    assert ranges[-1] == pytest.approx((FIRST, LAST))
    turn(overview, place, -1, SHIFT)
    assert ranges[-1][0] > FIRST
    assert ranges[-1][1] - ranges[-1][0] == pytest.approx(LAST - FIRST)


def test_the_keys_move_and_resize(overview: Overview, ranges: Ranges) -> None:
    step = (LAST - FIRST) / 10
    for key, modifiers, first, last in (
        (Qt.Key.Key_Right, NONE, FIRST + step, LAST + step),
        (Qt.Key.Key_Left, NONE, FIRST, LAST),
        (Qt.Key.Key_Right, SHIFT, FIRST, LAST + step),
    ):
        QTest.keyClick(overview, key, modifiers)
        assert ranges[-1] == pytest.approx((first, last))
    QTest.keyClick(overview, Qt.Key.Key_Left, SHIFT | CONTROL)
    assert ranges[-1][0] < FIRST
    assert ranges[-1][1] == pytest.approx(LAST + step)
    length = ranges[-1][1] - ranges[-1][0]
    QTest.keyClick(overview, Qt.Key.Key_Plus)
    assert ranges[-1][1] - ranges[-1][0] == pytest.approx(length / 1.25)
    QTest.keyClick(overview, Qt.Key.Key_Minus)
    assert ranges[-1][1] - ranges[-1][0] == pytest.approx(length)
    QTest.keyClick(overview, Qt.Key.Key_Home)
    assert ranges[-1][0] < day_number(1912, 4, 15)
    assert ranges[-1][1] > day_number(2025, 12, 10)


def test_a_pill_goes_there_and_nothing_is_left_out(overview: Overview, ranges: Ranges) -> None:
    before = overview.scale
    QTest.mouseClick(overview, LEFT, NONE, overview.pills[0].box.center().toPoint())
    assert ranges[-1][0] < day_number(1912, 4, 15) < day_number(1944, 6, 6) < ranges[-1][1]
    assert overview.pills == []
    assert sum(overview.masses) == pytest.approx(15)
    overview.show_range(FIRST, LAST)
    assert overview.scale == before


def test_it_follows_the_filters_but_stands_still(overview: Overview, project: Project) -> None:
    before = overview.scale
    ben = next(member for member in project.cast.members.values() if member.name == "Ben")
    project.hidden = {key for key in project.cast.members if key != ben.key}
    overview.refresh()
    assert sum(overview.masses) == pytest.approx(6)
    assert overview.scale == before


def test_the_strip_stands_still_under_the_hand(overview: Overview) -> None:
    before, start = overview.scale, at_day(overview, FIRST + 60)
    QTest.mousePress(overview, LEFT, NONE, start)
    QTest.mouseMove(overview, QPoint(-400, 30))
    assert overview.brush.first < before.begin
    assert overview.scale == before
    QTest.mouseRelease(overview, LEFT, NONE, QPoint(-400, 30))
    assert overview.scale != before


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_colours(overview: Overview, theme: Theme) -> None:
    overview.set_theme(theme)
    overview.select((0, "e4"))  # 10 February
    image = overview.grab().toImage()
    inside, beside = (int(overview.scale.x(day_number(2025, month, 10) + 0.5)) // 4 * 4 + 1 for month in (8, 11))
    assert image.pixelColor(inside, 43) == theme.ink2
    assert image.pixelColor(beside, 43) == mix(theme.ink4, theme.chrome, 0.75)
    assert image.pixelColor(at_day(overview, FIRST + 50).x(), 6) == theme.paper
    assert image.pixelColor(at_day(overview, LAST + 50).x(), 6) == theme.chrome
    assert image.pixelColor(at_day(overview, FIRST + 50).x(), 4) == theme.ink
    marked = int(overview.scale.x(day_number(2025, 2, 10) + 0.5))
    assert image.pixelColor(marked, 20) == theme.marker_line
    assert image.pixelColor(marked, 3) == theme.marker


def test_the_focus_shows_for_the_keyboard(overview: Overview) -> None:
    overview.clearFocus()
    overview.setFocus(Qt.FocusReason.TabFocusReason)
    assert overview.grab().toImage().pixelColor(400, 62) == LIGHT.focus
    assert overview.accessibleName()
    assert overview.accessibleDescription() == "1 Feb 2025 to 1 Sep 2025"


def test_without_events_there_is_nothing_to_count(qtbot: QtBot) -> None:
    overview = Overview()
    qtbot.addWidget(overview)
    overview.resize(400, 64)
    overview.set_project(Project())
    assert sum(overview.masses) == 0
    assert not overview.grab().isNull()


def test_the_timeline_tells_and_takes_a_range(qtbot: QtBot, project: Project) -> None:
    load_fonts()
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(1000, 400)
    view.set_project(project)
    told: Ranges = []
    view.range_changed.connect(lambda first, last: told.append((first, last)))
    view.show_days(FIRST, LAST)
    assert told[-1] == pytest.approx((FIRST, LAST))
    assert view.days == (FIRST, LAST - 1)
    view.zoom_in()
    qtbot.waitUntil(lambda: told[-1][1] - told[-1][0] == pytest.approx((LAST - FIRST) / 1.25))


def test_a_pill_stands_beside_the_handles_of_the_brush(overview: Overview) -> None:
    (pill,) = overview.pills
    scale = overview.scale
    for first, last in ((0.0, 300.0), (pill.box.center().x(), 600.0), (2.0, pill.box.right() + 8)):
        overview.show_range(scale.day(first), scale.day(last))
        (moved,) = overview.pills
        for x in overview.brush.handles(overview.scale):
            assert not moved.box.intersects(QRectF(x - 3, 14.5, 6, 18))


def test_few_days_are_counted_below_one_by_one(qtbot: QtBot) -> None:
    story = Story()
    for hour in (6, 9):
        when = interval(f"2025-03-12T{hour:02}:00", f"2025-03-12T{hour:02}:01")
        story.tell("Told by the clock", when, "Ann", granularity=Granularity.MINUTE)
    overview = Overview()
    qtbot.addWidget(overview)
    overview.today = None
    overview.resize(800, 64)
    overview.set_project(story.project())
    overview.show_range(day_number(2025, 3, 12), day_number(2025, 3, 13))
    image = overview.grab().toImage()
    ticks = [x for x in range(800) if image.pixelColor(x, 47).lightness() < 200]
    assert len(ticks) >= 3
