"""Marks and labels that are only copied look as if they were painted anew, and what comes is ready before it comes."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.canvas import opened
from tests.table import Events, Form, Table

from linimasa.chart.labels import Rules, Side
from linimasa.chart.lanes import Lane, laning
from linimasa.chart.layout import Chart
from linimasa.chart.scale import Scale
from linimasa.model import EventKind, Granularity
from linimasa.project import Project
from linimasa.project.rests import finish
from linimasa.ui.theme import LIGHT, THEMES, drawable, load_fonts
from linimasa.ui.timeline import plates
from linimasa.ui.timeline.ahead import Ahead
from linimasa.ui.timeline.canvas import Canvas
from linimasa.ui.timeline.labels import Labels
from linimasa.ui.timeline.look import AXIS, GUTTER, SCREEN
from linimasa.ui.timeline.scene import Scene
from linimasa.ui.timeline.widths import measure

pytestmark = pytest.mark.usefixtures("qapp")

WIDTH, HEIGHT = 900, 360
MIDDLE = 730_500.0
FORMS = (Form(), Form(EventKind.STATEMENT), Form(EventKind.PLAN, granularity=Granularity.MONTH))


def many() -> tuple[Lane, ...]:
    """Three thousand events of three actors in a thousand days, as columns."""
    numbers = np.arange(3000)
    begin = MIDDLE - 500 + (numbers * 7919 % 1000).astype(np.float64)
    form = (numbers % 3).astype(np.uint8)
    events = Events(
        begin,
        begin + np.where(form == 2, 30.0, 1.0),
        (numbers % 3).astype(np.uint16),
        form,
        (numbers % 50 == 0).astype(np.uint8),
        [f"{'Harbour gate ' * (number % 4)}{number}" for number in numbers.tolist()],
    )
    return Table(events, FORMS, ["Ann", "Ben", "Cid"]).lanes()


def few() -> tuple[Lane, ...]:
    """Sixty events of three actors, as objects."""
    story = Story()
    for number in range(60):
        name = f"Event {'of the harbour ' * (number % 3)}{number}"
        story.tell(name, f"2001-{1 + number % 12:02}-{1 + number % 28:02}", f"Actor {number % 3}")
    return tuple(finish(laning(story.project(), drawable)))


def scene_of(lanes: tuple[Lane, ...], log2: float, ratio: float = 1.0) -> Scene:
    """Lanes around 2001 at a scale, as they stand in the window."""
    load_fonts()
    labels, scale = Labels(ratio), Scale(MIDDLE, log2, WIDTH - GUTTER)
    chart = Chart(lanes, lambda item: measure(labels, SCREEN, item), scale, Rules())
    strips = chart.strips(scale, SCREEN.lanes, HEIGHT - AXIS)
    return Scene(chart, scale, strips, SCREEN, LIGHT, labels, height=HEIGHT - AXIS)


def painted(scene: Scene) -> QImage:
    ratio = scene.labels.ratio
    image = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(scene.theme.paper)
    painter = QPainter(image)
    Canvas(painter, scene, []).paint()
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("lanes", [many(), few()], ids=["many", "few"])
@pytest.mark.parametrize("log2", [0.0, 2.3, 5.0])
@pytest.mark.parametrize("led", [False, True])
def test_what_is_copied_is_what_was_painted(ratio: float, lanes: tuple[Lane, ...], log2: float, led: bool) -> None:
    scene = scene_of(lanes, log2, ratio)
    if led:
        scene = replace(scene, selected=scene.texts[len(scene.texts) // 2][0].item.key)
    assert not plates.found(scene, ()).copies
    first = painted(scene)
    assert plates.found(scene, ()).copies
    assert painted(scene) == first


@pytest.mark.parametrize("lanes", [many(), few()], ids=["many", "few"])
def test_what_is_copied_and_the_rest_is_all_there_is(lanes: tuple[Lane, ...]) -> None:
    scene = scene_of(lanes, 3.0)
    painted(scene)
    copies, others = plates.found(scene, ())
    seen = [p for p in scene.placements if scene.text(p) or p.capsule or -10 < p.marks[0] < scene.scale.width + 10]
    assert len(copies) + len(others) == len(seen)
    assert set(others) <= set(seen)


@pytest.mark.parametrize("lanes", [many(), few()], ids=["many", "few"])
@given(x=st.floats(-50, WIDTH), log2=st.floats(-2, 8))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_line_meets_the_labels_that_are_there(lanes: tuple[Lane, ...], x: float, log2: float) -> None:
    scene = scene_of(lanes, log2)
    there = [p.y for p, text in scene.texts if text.x - 4 <= x <= text.x + text.width + 4]
    assert sorted(placement.y for placement, _ in plates.texts_at(scene, x)) == sorted(there)


def unready(scene: Scene) -> int:
    """How many marks with a label on the right have no image yet, in the octave that comes after a scene."""
    coming = replace(scene, scale=scene.scale.zoom(0.11, scene.scale.width / 2))
    inner = [p for p in plates.found(coming, ()).others if p.side is Side.RIGHT and not p.capsule and p.label > 6]
    return len([p for p in inner if p.label + p.width <= coming.scale.width])


def idle(ahead: Ahead) -> bool:
    timer = ahead.findChild(QTimer)
    return timer is not None and not timer.isActive()


@pytest.fixture
def ahead() -> Iterator[Ahead]:
    parent = QObject()
    yield Ahead(parent)
    parent.deleteLater()


def test_the_octave_that_comes_is_ready_before_it_comes(ahead: Ahead, qtbot: QtBot) -> None:
    scene = scene_of(many(), 2.9)
    painted(scene)
    ahead.follow(scene)
    assert unready(scene)
    qtbot.waitUntil(lambda: not unready(scene), timeout=20_000)


OTHERWISE: dict[str, Callable[[Scene], Scene]] = {
    "theme": lambda scene: replace(scene, theme=THEMES["dark"]),
    "ratio": lambda scene: replace(scene, labels=Labels(2.0)),
    "query": lambda scene: replace(scene, query="gate"),
    "height": lambda scene: replace(scene, height=60.0),
}


@pytest.mark.parametrize("begun", [True, False], ids=["meanwhile", "afterwards"])
@pytest.mark.parametrize("what", OTHERWISE)
def test_what_looks_otherwise_is_prepared_anew(what: str, begun: bool, ahead: Ahead, qtbot: QtBot) -> None:
    scene = scene_of(many(), 2.9)
    ahead.follow(OTHERWISE[what](scene))
    if not begun:
        qtbot.waitUntil(lambda: idle(ahead), timeout=20_000)
    assert unready(scene)
    ahead.follow(scene)
    qtbot.waitUntil(lambda: idle(ahead), timeout=20_000)
    assert not unready(scene)


def test_nothing_is_prepared_for_nobody(ahead: Ahead) -> None:
    scene = scene_of(many(), 2.9)
    ahead.follow(scene)
    assert not idle(ahead)
    ahead.drop()
    assert idle(ahead)
    ahead.follow(scene)
    assert not idle(ahead)


def test_a_view_that_is_hidden_or_shows_other_lanes_prepares_nothing(qtbot: QtBot) -> None:
    view = opened(qtbot, Project())
    (ahead,) = view.findChildren(Ahead)
    for act in (view.hide, lambda: view.set_lanes(many())):
        view.set_lanes(many())
        view.grab()
        assert not idle(ahead)
        act()
        assert idle(ahead)
