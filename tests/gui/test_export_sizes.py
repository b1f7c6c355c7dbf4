"""The size of an exported picture in its dialog: chosen, refused, and mended by one button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.builders import Story
from tests.gui.exporting import DAYS, OpenExport, click, settle, size

from linimasa.ui.exportchoice import ExportChoice, remember, remembered
from linimasa.ui.exportdialog import ExportDialog
from linimasa.ui.settings import Settings
from linimasa.ui.theme import DARK, LIGHT


def test_size_scale_and_ground_follow_the_hands(qtbot: QtBot, dialog: ExportDialog) -> None:
    size(dialog, "square")
    click(dialog.form.sizes.scale, "3")
    click(dialog.form.ground, "dark")
    settle(qtbot, dialog)
    assert (dialog.form.sizes.width_field.value(), dialog.form.sizes.height_field.value()) == (1080, 1080)
    assert dialog.preview.pixels == "3240 × 3240 px"
    assert dialog.preview.image.width() == dialog.preview.image.height()
    assert dialog.preview.image.pixelColor(3, 3) == DARK.paper
    size(dialog, "own")
    dialog.form.sizes.width_field.selectAll()
    QTest.keyClicks(dialog.form.sizes.width_field, "2000")
    assert dialog.form.choice.size == (2000, 1080)
    assert dialog.form.sizes.preset.value == "own"


def test_paper_is_measured_in_millimetres_and_as_high_as_needed(qtbot: QtBot, dialog: ExportDialog) -> None:
    size(dialog, "page")
    click(dialog.form.sizes.fineness, "600")
    settle(qtbot, dialog)
    sizes = dialog.form.sizes
    assert (sizes.width_field.text(), sizes.height_field.text()) == ("170 mm", "as needed")
    assert not sizes.scale.isVisible()
    width, height = (int(side) for side in dialog.preview.pixels.removesuffix(" px").split(" × "))
    assert width == round(170 / 25.4 * 600)
    assert dialog.preview.frame.height() / dialog.preview.frame.width() == pytest.approx(height / width, abs=0.01)
    size(dialog, "own-paper")
    sizes.width_field.setValue(100)
    sizes.height_field.setValue(150)
    settle(qtbot, dialog)
    assert dialog.preview.pixels == f"{round(100 / 25.4 * 600)} × {round(567 / 378 * 100 / 25.4 * 600)} px"
    size(dialog, "own")
    assert dialog.form.choice.size == (378, 567)


def test_a_size_that_is_too_small_is_mended_by_one_button(qtbot: QtBot, open_export: OpenExport) -> None:
    story = Story()
    for number in range(60):
        story.tell(f"Event {number}", "2025-06-20", "Ann")
    remember(Settings(), ExportChoice(size=(800, 600), scale="1"))
    dialog = open_export(story.project(), DAYS, LIGHT)
    qtbot.waitUntil(lambda: "800x600 is too small for all 60 events" in dialog.trouble.text)
    assert not dialog.save.isEnabled()
    assert not dialog.copy.isEnabled()
    QTest.mouseClick(dialog.trouble.button, Qt.MouseButton.LeftButton)
    settle(qtbot, dialog)
    assert not dialog.trouble.isVisible()
    assert dialog.save.isEnabled()
    assert dialog.save.hasFocus()
    assert f"{dialog.form.sizes.width_field.value()}x{dialog.form.sizes.height_field.value()}" != "800x600"


def test_the_first_picture_is_as_high_as_its_events_need(qtbot: QtBot, open_export: OpenExport) -> None:
    story = Story()
    for number in range(120):
        story.tell(f"Event {number}", "2025-06-20", "Ann")
    dialog = open_export(story.project(), DAYS, LIGHT)
    settle(qtbot, dialog)
    assert not dialog.trouble.isVisible()
    assert dialog.save.isEnabled()
    assert dialog.form.choice.size == (1600, 0)
    assert dialog.preview.counts == "120 events"
    dialog.reject()
    assert remembered(Settings()) == ExportChoice()


def test_a_first_picture_that_would_be_too_high_is_refused_with_a_remedy(
    qtbot: QtBot, open_export: OpenExport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("linimasa.ui.pictures._LONGEST", 4000)
    story = Story()
    for number in range(120):
        story.tell(f"Event {number}", "2025-06-20", "Ann")
    dialog = open_export(story.project(), DAYS, LIGHT)
    settle(qtbot, dialog)
    assert dialog.form.choice.size == (1600, 900)
    assert dialog.trouble.text.startswith("1600x900 is too small for all 120 events")
    assert dialog.trouble.button.isVisible()
    size(dialog, "slide")
    settle(qtbot, dialog)
    assert dialog.form.choice.size == (1920, 1080)


def test_too_many_events_are_told(qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linimasa.ui.exportdraft._MOST", 2)
    click(dialog.form.sizes.scale, "1")
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.trouble.text.startswith("3 events are too many for one picture, it holds 2: hide actors")
    assert not dialog.trouble.button.isVisible()
