"""Lanes by actor, article, kind, language or none; moved, pinned and folded by hand, and remembered."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.canvas import opened
from tests.gui.hands import open_all

from linimasa.project import Arrangement, Grouping
from linimasa.ui.pictures import PictureOptions, compose
from linimasa.ui.timeline.lanehead import lane_name
from linimasa.ui.timeline.look import AXIS, GUTTER
from linimasa.ui.window import MainWindow

MILL = """The mill at Orle

Rut Falk bought the mill on 2 May 2024. Rut Falk sold the wheel on 9 June 2024.
Rut Falk said on 3 July 2024: "It turns."

Per Lind mended the roof in August 2024. Per Lind will open the mill on 1 May 2030.
"""
BRIDGE = """Jembatan di Sela

Rina Wijaya membuka jembatan itu pada 4 Mei 2024. Rina Wijaya menutup jalan itu pada 12 Mei 2024.
"""


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    for name, text in (("mill.txt", MILL), ("bridge.txt", BRIDGE)):
        (tmp_path / name).write_text(text, "utf-8")
    open_all(qtbot, window, tmp_path / "mill.txt", tmp_path / "bridge.txt")
    qtbot.waitUntil(lambda: not window.busy)
    window.activateWindow()
    window.timeline.setFocus()
    return window


def names(window: MainWindow) -> list[str]:
    return [lane_name(strip.lane.lane) for strip in window.timeline.scene.strips]


def group(window: MainWindow, by: Grouping) -> None:
    next(action for action in window.commands.lanes.groupings.actions() if action.data() == by).trigger()


def count(window: MainWindow) -> int:
    return sum(len(strip.lane.lane.items) for strip in window.timeline.scene.strips)


def test_a_long_name_leaves_room_for_the_signs_of_its_lane(qtbot: QtBot) -> None:
    images = []
    for name in ("O", "O" * 80):
        project = Story().tell("Gate opened", "2025-05-02", name).project()
        (key,) = project.cast.members
        project.arrangement = Arrangement(pinned=frozenset({key}), folded=frozenset({key}))
        view = opened(qtbot, project)
        images.append(view.grab(QRect(round(GUTTER) - 36, round(AXIS) + 4, 36, 16)).toImage())
    assert images[0] == images[1]


def test_a_long_name_has_as_many_lines_as_its_lane_has_room_for(qtbot: QtBot) -> None:
    images = []
    for name in ("Southern Harbours and Waterways Observatory", "Southern Harbours and Waterways of Elsewhere"):
        story = Story().tell("Gate opened", "2025-05-02", name).tell("Gate shut", "2025-05-02", name)
        view = opened(qtbot, story.tell("A gate was built", "2025-05-03", name).project())
        (strip,) = view.scene.strips
        images.append(view.grab(QRect(28, round(AXIS), 100, round(strip.height))).toImage())
    assert images[0] != images[1]  # in its last words


@pytest.mark.parametrize("rows", range(1, 9))
def test_all_lines_of_a_long_name_lie_in_its_lane(rows: int, qtbot: QtBot) -> None:
    story, name = Story(), "Harbour " * 60
    for number in range(rows):
        story.tell(f"A gate with a name {number}", "2025-05-02", name)
    view = opened(qtbot, story.tell("Gate opened", "2020-05-02", "Ann").project())
    strip = next(strip for strip in view.scene.strips if strip.lane.lane.name.startswith("Harbour"))
    image = view.grab().toImage()
    rows_of_ink = [
        any(image.pixelColor(x, round(AXIS + strip.top + y)).lightness() < 160 for x in range(29, 100))
        for y in range(round(strip.height) - 1)
    ]
    assert not any(rows_of_ink[-3:])
    lines = sum(now and not before for before, now in pairwise([False, *rows_of_ink]))
    assert lines == max(1, (strip.height - 8) // 16)


def test_lanes_are_what_was_chosen_and_hold_the_same_events(filled: MainWindow) -> None:
    assert names(filled)[:2] == ["Rut Falk", "Per Lind"]
    events = count(filled)
    for by, expected in (
        (Grouping.ARTICLE, {"The mill at Orle", "Jembatan di Sela"}),
        (Grouping.LANGUAGE, {"English", "Indonesian"}),
        (Grouping.NOTHING, {"All events"}),
    ):
        group(filled, by)
        assert set(names(filled)) == expected
        assert count(filled) == events
    group(filled, Grouping.KIND)
    assert {"Occurrence", "Plan"} <= set(names(filled)) <= {"Occurrence", "Plan", "Statement"}


def test_an_event_keeps_the_colour_of_its_actor_in_every_lane(filled: MainWindow) -> None:
    def colours() -> dict[object, int | None]:
        return {each.item.key: each.colour for each in filled.timeline.scene.placements}

    filled.timeline.fit()
    by_actor = colours()
    assert len(set(by_actor.values())) > 1
    group(filled, Grouping.NOTHING)
    assert colours() == by_actor


def test_keys_move_the_lane_of_the_selected_event(filled: MainWindow) -> None:
    before = names(filled)
    filled.select(filled.timeline.scene.strips[0].lane.lane.items[0].key)
    QTest.keyClick(filled.timeline, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(filled) == before
    QTest.keyClick(filled.timeline, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(filled) == [before[1], before[0], *before[2:]]
    filled.commands.lanes.by_number.trigger()
    assert names(filled) == before


def take(window: MainWindow, lane: int, to: float) -> None:
    """Drag a lane by its name, until the hand is so many pixels below the axis."""
    view, strip = window.timeline, window.timeline.scene.strips[lane]
    start, end = (QPoint(60, round(AXIS + y)) for y in (strip.top + strip.height / 2, to))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for place in (start + (end - start) / 2, end):
        QTest.mouseMove(view, place)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_a_lane_is_taken_to_another_place_by_its_name(filled: MainWindow) -> None:
    before, strips = names(filled), filled.timeline.scene.strips
    take(filled, 0, strips[1].top + strips[1].height - 2)
    assert names(filled) == [before[1], before[0], *before[2:]]
    take(filled, len(before) - 1, 1)
    assert names(filled) == [before[-1], before[1], before[0], *before[2:-1]]
    assert filled.arranging.arrangement.order == filled.project.arrangement.order
    take(filled, 1, filled.timeline.scene.strips[1].top + 8)
    assert names(filled) == [before[-1], before[1], before[0], *before[2:-1]]


def test_no_lane_is_taken_past_a_pinned_one(filled: MainWindow) -> None:
    filled.select(filled.timeline.scene.strips[0].lane.lane.items[0].key)
    filled.commands.lanes.pin.trigger()
    before = names(filled)
    take(filled, 2, 1)
    assert names(filled) == [before[0], before[2], before[1], *before[3:]]
    take(filled, 0, filled.timeline.scene.content - 2)
    assert names(filled)[0] == before[0]


def test_a_pinned_lane_is_the_first_and_stays_there(filled: MainWindow) -> None:
    before = names(filled)
    filled.select(filled.timeline.scene.strips[-1].lane.lane.items[0].key)
    filled.commands.lanes.pin.trigger()
    assert names(filled) == [before[-1], *before[:-1]]
    filled.commands.lanes.down.trigger()
    assert names(filled) == [before[-1], *before[:-1]]
    filled.commands.lanes.pin.trigger()
    assert names(filled) == before


def test_a_folded_lane_has_one_row_without_labels(filled: MainWindow) -> None:
    filled.timeline.fit()
    filled.timeline.step(1)
    lane = filled.timeline.scene.strips[0].lane.lane
    filled.select(lane.items[0].key)
    filled.commands.lanes.fold.trigger()
    folded = filled.timeline.scene.strips[0]
    keys = {item.key for item in lane.items}
    assert folded.lane.rows(filled.timeline.scale) == 1
    assert not keys & {placement.item.key for placement, _ in filled.timeline.scene.texts}
    filled.commands.lanes.fold.trigger()
    assert keys & {placement.item.key for placement, _ in filled.timeline.scene.texts}


def test_what_was_arranged_is_remembered(filled: MainWindow, qtbot: QtBot) -> None:
    filled.commands.lanes.down.trigger()
    group(filled, Grouping.ARTICLE)
    filled.commands.lanes.fold.trigger()
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.arranging.arrangement == filled.arranging.arrangement
    assert again.project.arrangement == filled.arranging.arrangement
    assert again.commands.lanes.groupings.checkedAction().data() == Grouping.ARTICLE
    filled.close_articles()
    assert filled.project.arrangement == again.project.arrangement


def test_the_choice_is_in_the_toolbar_and_reached_by_tab(filled: MainWindow) -> None:
    chooser = next(one for one in filled.toolbar.findChildren(QToolButton) if one.accessibleName() == "Lanes")
    assert chooser.isVisible()
    assert chooser.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert chooser.menu().actions()[1] is filled.commands.lanes.groupings.actions()[1]
    assert chooser.menu().actions()[-1] is filled.commands.lanes.gapless


def test_a_picture_has_the_lanes_unfolded_and_names_the_colours(filled: MainWindow) -> None:
    def told() -> str:
        return compose(filled.project, PictureOptions(size=(1600, 1400))).encode(".svg").decode()

    assert "Rut Falk" in told()
    assert "Occurrence" not in told()
    group(filled, Grouping.KIND)
    filled.commands.lanes.fold.trigger()
    picture = told()
    for words in ("Occurrence", "Plan", "Rut Falk", "Per Lind", "bought the mill"):
        assert words in picture


def test_an_event_of_several_actors_is_tied_to_their_lanes(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "met.txt").write_text(
        "The mill at Orle\n\nRut Falk bought the mill on 2 May 2024. Per Lind met Rut Falk on 9 June 2024.\n"
        "Per Lind mended the roof on 4 May 2024. Per Lind sold the wheel on 3 July 2024.\n",
        "utf-8",
    )
    open_all(qtbot, window, tmp_path / "met.txt")
    qtbot.waitUntil(lambda: not window.busy)
    scene = window.timeline.scene
    assert names(window) == ["Per Lind", "Rut Falk"]
    (met,) = [each for each in scene.placements if each.item.key in scene.ties]
    x, lane = round(met.marks[0]), scene.strips[1]
    image = window.timeline.grab().toImage()

    def reddish(at: int) -> bool:
        colour = image.pixelColor(round(GUTTER) + x, at)
        return colour.red() > colour.blue() + 40

    top = round(AXIS + lane.top)
    assert any(reddish(y) for y in range(top + 3, top + 10))
    assert "Takes part as well" in compose(window.project, PictureOptions()).encode(".svg").decode()
    group(window, Grouping.ARTICLE)
    assert not window.timeline.scene.ties
    assert "Takes part as well" not in compose(window.project, PictureOptions()).encode(".svg").decode()


def test_a_row_of_days_without_the_other_lane_has_no_tie_to_tell_of(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "met.txt").write_text(
        "The mill at Orle\n\nRut Falk bought the mill on 2 May 2021. Rut Falk sold the wheel on 9 May 2021.\n"
        "Per Lind mended the roof on 4 May 2024. Per Lind met Rut Falk on 9 June 2024.\n"
        "Per Lind led the trust on 3 July 2024.\n",
        "utf-8",
    )
    open_all(qtbot, window, tmp_path / "met.txt")
    qtbot.waitUntil(lambda: not window.busy)
    for rows, told in ((1, True), (2, False)):
        picture = compose(window.project, PictureOptions(rows=rows)).encode(".svg").decode()
        assert ("Takes part as well" in picture) is told
