"""High contrast and reduced motion: chosen or the system's, remembered, and kept by what moves and is painted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.canvas import near, opened, pixel, place

from linimasa.ui.theme import CONTRAST, DARK, LIGHT
from linimasa.ui.window import MainWindow


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def ratio(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_high_contrast_is_high() -> None:
    for ink, ground, least in (
        (CONTRAST.ink, CONTRAST.paper, 21),
        (CONTRAST.ink3, CONTRAST.paper, 14),
        (CONTRAST.ink3, CONTRAST.hover, 9),
        (CONTRAST.on_marker, CONTRAST.marker, 16),
        (CONTRAST.ink, CONTRAST.marker_soft, 12),
        (CONTRAST.focus, CONTRAST.paper, 11),
        (CONTRAST.error, CONTRAST.paper, 10),
        *((actor, CONTRAST.paper, 4.5) for actor in CONTRAST.actors),
    ):
        assert ratio(ink, ground) > least - 0.05, (ink.name(), ground.name())


def contrast(window: MainWindow) -> None:
    next(action for action in window.commands.themes.actions() if action.data() == "contrast").trigger()


def test_high_contrast_is_chosen_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    contrast(window)
    assert window.appearance.theme is CONTRAST
    assert window.timeline.scene.theme is CONTRAST
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.appearance.theme is CONTRAST
    window.commands.toggle_theme.trigger()
    assert window.appearance.theme is LIGHT


def test_the_systems_high_contrast_is_followed(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linimasa.ui.appearance.prefers_contrast", lambda: True)
    monkeypatch.setattr("linimasa.ui.appearance.scheme", lambda: Qt.ColorScheme.Dark)
    window.appearance.choose("system")
    assert window.appearance.theme is CONTRAST
    window.appearance.choose("dark")
    assert window.appearance.theme is DARK


def test_what_is_selected_is_a_mark_on_black_in_yellow(qtbot: QtBot) -> None:
    view = opened(qtbot, Story().tell("Gate opened", "2025-05-02", "Ann").project())
    view.set_theme(CONTRAST)
    view.select((0, "e1"))
    image, at = view.grab().toImage(), place(view, 1)
    assert near(pixel(image, at), CONTRAST.actor(0))
    at.setX(at.x() - 9)
    assert near(pixel(image, at), CONTRAST.marker)


def test_reduced_motion_is_chosen_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.reduce_motion.setChecked(False)
    window.commands.reduce_motion.trigger()
    assert window.timeline.reduced_motion
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.timeline.reduced_motion
    assert again.commands.reduce_motion.isChecked()
    again.commands.reduce_motion.trigger()
    assert not again.timeline.reduced_motion


@pytest.mark.parametrize("reduced", [True, False])
def test_motion_begins_as_the_system_has_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, reduced: bool) -> None:
    monkeypatch.setattr("linimasa.ui.appearance.prefers_stillness", lambda: reduced)
    window = MainWindow()
    qtbot.addWidget(window)
    assert window.timeline.reduced_motion is reduced
    assert window.commands.reduce_motion.isChecked() is reduced


def test_a_move_can_be_interrupted_and_ends_where_the_last_one_leads(qtbot: QtBot) -> None:
    view = opened(qtbot, Story().tell("A", "2025-05-02", "Ann").tell("B", "2025-09-02", "Ann").project())
    view.reduced_motion = False
    begin = view.scale.begin
    view.show_days(begin - 400, begin - 300, eased=True)
    qtbot.waitUntil(lambda: view.scale.begin != begin)
    view.show_days(begin - 100, begin - 50, eased=True)
    qtbot.waitUntil(lambda: abs(view.scale.begin - (begin - 100)) < 0.01)
    view.zoom_in()
    between = view.scale.px
    view.pan(10)
    assert view.scale.px == pytest.approx(between)


def test_without_motion_a_thrown_timeline_stands_still(qtbot: QtBot) -> None:
    view = opened(qtbot, Story().tell("A", "2025-05-02", "Ann").project())
    begin = view.scale.begin
    view.glide(500)
    assert view.scale.begin == begin
    view.reduced_motion = False
    view.glide(500)
    qtbot.waitUntil(lambda: view.scale.begin < begin)
