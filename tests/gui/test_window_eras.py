"""Longer events as eras: bands behind the lanes with a name and a bracket under the axis."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from tests.builders import Story, interval
from tests.canvas import near, opened, pixel
from tests.gui.hands import open_all

from linimasa.model import Granularity
from linimasa.project import Key
from linimasa.ui.pictures import PictureOptions, compose
from linimasa.ui.timeline.canvas import Canvas
from linimasa.ui.timeline.eras import known_as
from linimasa.ui.timeline.look import AXIS, ERAS, GUTTER
from linimasa.ui.window import MainWindow

TALE = """The mill at Orle

Rut Falk rebuilt the mill in 2021. Rut Falk sold the wheel on 9 June 2020.
Per Lind led the trust in 2022. Per Lind mended the roof on 3 July 2023.
Ida Moe visited the mill on 4 May 2021. Tom Hale painted the door on 5 May 2022.
"""


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    (tmp_path / "tale.txt").write_text(TALE, "utf-8")
    open_all(qtbot, window, tmp_path / "tale.txt")
    qtbot.waitUntil(lambda: not window.busy)
    window.timeline.reduced_motion = True
    window.timeline.today = None
    window.timeline.fit()
    return window


def key_of(window: MainWindow, words: str) -> Key:
    return next(entry.key for entry in window.project.entries if words in entry.event.title)


def raise_era(window: MainWindow, words: str) -> None:
    window.select(key_of(window, words))
    window.commands.lanes.era.trigger()
    window.select(None)


def test_an_era_is_a_band_through_the_lanes_under_its_name(filled: MainWindow) -> None:
    before = filled.timeline.scene.strips[0].top
    raise_era(filled, "rebuilt")
    scene = filled.timeline.scene
    ((name, begin, end, _),) = scene.eras
    assert "rebuilt the mill" in name
    assert scene.strips[0].top == before + ERAS
    image, bottom = filled.timeline.grab().toImage(), filled.timeline.height() - 6
    inside, outside = (scene.scale.x(begin) + 9, scene.scale.x(begin) - 9)
    assert near(pixel(image, QPointF(GUTTER + inside, bottom)), scene.theme.era)
    assert near(pixel(image, QPointF(GUTTER + outside, bottom)), scene.theme.paper)
    cap = QPointF(GUTTER + round(scene.scale.x(begin)) + 0.5, AXIS + ERAS / 2)
    assert near(pixel(image, cap), scene.theme.ink4)
    assert end - begin == 365
    raise_era(filled, "rebuilt")
    assert (filled.timeline.scene.eras, filled.timeline.scene.strips[0].top) == ((), before)


def test_of_adjoining_eras_every_second_is_tinted(filled: MainWindow) -> None:
    for words in ("rebuilt", "trust"):
        raise_era(filled, words)
    scene = filled.timeline.scene
    image, bottom = filled.timeline.grab().toImage(), filled.timeline.height() - 6
    grounds = [pixel(image, QPointF(GUTTER + scene.scale.x(begin) + 9, bottom)) for _, begin, *_ in scene.eras]
    assert [near(ground, scene.theme.era) for ground in grounds] == [True, False]


def test_a_day_is_no_era(filled: MainWindow) -> None:
    raise_era(filled, "wheel")
    assert filled.timeline.scene.eras == ()
    filled.menus.show(filled.project, QPoint(0, 0), key_of(filled, "wheel"), None)
    assert filled.menus.menu
    assert "Shown as an era" not in [action.text() for action in filled.menus.menu.actions()]
    filled.menus.menu.close()


def test_the_menu_of_an_event_raises_it_and_tells(filled: MainWindow) -> None:
    for shown in (False, True):
        filled.menus.show(filled.project, QPoint(0, 0), key_of(filled, "rebuilt"), None)
        assert filled.menus.menu
        (action,) = [each for each in filled.menus.menu.actions() if each.text() == "Shown as an era"]
        assert action.isChecked() is shown
        action.trigger()
        filled.menus.menu.close()
    assert filled.timeline.scene.eras == ()


def test_eras_are_remembered_and_leave_with_their_event(filled: MainWindow, qtbot: QtBot) -> None:
    raise_era(filled, "rebuilt")
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.arranging.arrangement.eras == filled.arranging.arrangement.eras != frozenset()
    filled.filter(filled.project.filters.looking_for("wheel"))
    qtbot.waitUntil(lambda: not filled.busy)
    assert filled.timeline.scene.eras == ()


def test_a_picture_has_the_eras(filled: MainWindow) -> None:
    plain = compose(filled.project, PictureOptions()).encode(".svg").decode()
    raise_era(filled, "trust")
    told = compose(filled.project, PictureOptions()).encode(".svg").decode()
    assert told.count("led the trust") > plain.count("led the trust")


def test_an_era_goes_no_further_than_the_axis_of_its_row(filled: MainWindow) -> None:
    raise_era(filled, "rebuilt")
    scene = filled.timeline.scene
    ((_, begin, end, _),) = scene.eras
    middle, bottom = (begin + end) / 2, AXIS + scene.height - 6
    cut = round(GUTTER + scene.scale.x(middle))
    image = QImage(filled.timeline.size(), QImage.Format.Format_RGB32)
    image.fill(scene.theme.paper)
    painter = QPainter(image)
    Canvas(painter, replace(scene, until=middle), []).paint()
    painter.end()
    assert near(pixel(image, QPointF(cut - 9, bottom)), scene.theme.era)
    for x in (cut + 9, GUTTER + scene.scale.x(end) - 9):
        assert near(pixel(image, QPointF(x, bottom)), scene.theme.paper)
    assert near(pixel(image, QPointF(cut - 9, AXIS + ERAS / 2 + 0.5)), scene.theme.ink4)
    caps = [near(pixel(image, QPointF(cut + x, AXIS + ERAS / 2 + 4)), scene.theme.ink4) for x in (-1.5, -0.5, 0.5)]
    assert not any(caps)


def test_what_is_scrolled_does_not_show_through_the_names(filled: MainWindow) -> None:
    raise_era(filled, "rebuilt")
    filled.timeline.setFixedHeight(200)
    filled.timeline.pan(0, -30)
    scene = filled.timeline.scene
    assert scene.top > 0
    image = filled.timeline.grab().toImage()
    bar = QPointF(17.5, AXIS + ERAS / 2)
    assert near(pixel(image, bar), scene.theme.paper)


def test_eras_out_of_view_and_far_beyond_it_are_painted(filled: MainWindow) -> None:
    raise_era(filled, "rebuilt")
    scene = filled.timeline.scene
    ((_, begin, *_),) = scene.eras
    for first, last in ((begin - 90, begin - 60), (begin + 100, begin + 100.01), (begin - 3_000_000, begin + 9)):
        filled.timeline.show_days(first, last)
        image = filled.timeline.grab().toImage()
        inside = begin + 4 < last
        ground = scene.theme.era if inside and first > begin else scene.theme.paper
        assert near(pixel(image, QPointF(GUTTER + 300, filled.timeline.height() - 6)), ground)


def test_eras_at_one_time_stand_below_each_other(qtbot: QtBot) -> None:
    story, year = Story(), Granularity.YEAR
    for name, begin, end in (("The flood", 2020, 2022), ("The strike", 2021, 2024), ("The harbour", 2022, 2023)):
        story.tell(name, interval(f"{begin}-01-01", f"{end}-01-01"), "Ann", granularity=year)
    project = story.project()
    for number in (1, 2, 3):
        project.arrangement = project.arrangement.with_era(known_as(project, (0, f"e{number}")))
    view = opened(qtbot, project)
    assert [(era.name, era.row) for era in view.scene.eras] == [("The flood", 0), ("The strike", 1), ("The harbour", 0)]
    assert view.scene.look.lanes.above == 2 * ERAS
    view.fit()
    image = view.grab().toImage()
    for era in view.scene.eras:
        cap = QPointF(GUTTER + round(view.scene.scale.x(era.begin)) + 0.5, AXIS + ERAS * (era.row + 0.5))
        assert near(pixel(image, cap), view.scene.theme.ink4)
