"""The export dialog under hands: what it shows is what it writes and copies."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import Story

from linimasa import exports
from linimasa.civil import parse_day
from linimasa.project import Project
from linimasa.ui import files, png
from linimasa.ui.controls import Choice
from linimasa.ui.exportchoice import ExportChoice, remember, remembered
from linimasa.ui.exportdialog import ExportDialog
from linimasa.ui.settings import Settings
from linimasa.ui.theme import DARK, LIGHT, THEMES, load_fonts

DAYS = (parse_day("2025-05-01"), parse_day("2025-07-31"))
TAB, ENTER, ESCAPE, RIGHT = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Right


@pytest.fixture
def project() -> Project:
    story = Story(title="The gate")
    for day in range(1, 13):
        story.tell(f"Event {day}", f"2025-{day:02}-10", "Ann" if day % 2 else "Ben")
    story.tell("Some day", None, "Ben")
    return story.project()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    load_fonts()
    window = QWidget()
    window.resize(1600, 1000)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget, project: Project, tmp_path: Path) -> Iterator[ExportDialog]:
    yield from shown(qtbot, window, project, tmp_path)


def shown(qtbot: QtBot, window: QWidget, project: Project, folder: Path) -> Iterator[ExportDialog]:
    """A dialog that has painted its first picture; it closes in the end."""
    dialog = ExportDialog(window, project, DAYS, folder / "gate.png", Settings(), LIGHT)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.form.title.placeholderText()))
    yield dialog
    dialog.reject()


def click(choice: Choice, value: str) -> None:
    segment = next(segment for segment in choice.segments if segment.value == value)
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert choice.value == value


def settle(qtbot: QtBot, dialog: ExportDialog) -> None:
    """Wait until the picture of the last change is shown."""
    qtbot.waitUntil(lambda: not dialog.waiting)


def save(qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, out: Path) -> None:
    monkeypatch.setattr(files, "ask_export", lambda *_: out)
    with qtbot.waitSignal(dialog.written, timeout=20_000) as told:
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert told.args
    assert told.args[0] == out
    assert not dialog.isVisible()


def test_the_saved_picture_is_the_preview(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    click(dialog.form.scale, "1")
    settle(qtbot, dialog)
    seen = dialog.preview.image
    save(qtbot, dialog, monkeypatch, tmp_path / "out.png")
    image = QImage(str(tmp_path / "out.png"))
    assert (image.width(), image.height()) == (1600, 900)
    share = image.width() / seen.width()
    compared = 0
    for colour in (LIGHT.actor(0), LIGHT.actor(1), LIGHT.marker):
        for x, y in inner_pixels(seen, colour):
            assert image.pixelColor(round((x + 0.5) * share), round((y + 0.5) * share)) == colour, (x, y)
            compared += 1
    assert compared > 15


def inner_pixels(image: QImage, colour: QColor) -> Iterator[tuple[int, int]]:
    """The pixels of a colour that only has pixels of that colour around it."""
    around = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    for x in range(1, image.width() - 1):
        for y in range(1, image.height() - 1):
            if image.pixelColor(x, y) == colour and all(
                image.pixelColor(x + dx, y + dy) == colour for dx, dy in around
            ):
                yield x, y


@pytest.mark.parametrize(("ground", "alpha"), [("light", 255), ("dark", 255), ("transparent", 0)])
def test_what_is_copied_is_what_is_saved(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ground: str, alpha: int
) -> None:
    click(dialog.form.ground, ground)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().image()
    assert dialog.outcome.text == "Copied: 3200 × 1800 px."
    assert copied.pixelColor(2, 2).alpha() == alpha
    save(qtbot, dialog, monkeypatch, tmp_path / "out.png")
    form = QImage.Format.Format_RGBA8888
    assert QImage(str(tmp_path / "out.png")).convertToFormat(form) == copied.convertToFormat(form)


def test_size_scale_and_ground_follow_the_hands(qtbot: QtBot, dialog: ExportDialog) -> None:
    click(dialog.form.preset, "square")
    click(dialog.form.scale, "3")
    click(dialog.form.ground, "dark")
    settle(qtbot, dialog)
    assert (dialog.form.width_field.value(), dialog.form.height_field.value()) == (1080, 1080)
    assert dialog.preview.pixels == "3240 × 3240 px"
    assert dialog.preview.image.width() == dialog.preview.image.height()
    assert dialog.preview.image.pixelColor(3, 3) == DARK.paper
    click(dialog.form.preset, "own")
    assert dialog.form.width_field.hasFocus()
    QTest.keyClicks(dialog.form.width_field, "2000")
    assert dialog.form.choice.size == (2000, 1080)
    assert dialog.form.preset.value == "own"


def test_transparency_is_shown_on_a_checkerboard(qtbot: QtBot, dialog: ExportDialog) -> None:
    click(dialog.form.ground, "transparent")
    settle(qtbot, dialog)
    corner = dialog.preview.frame.topLeft().toPoint()
    picture = dialog.preview.grab().toImage()
    board = {picture.pixelColor(corner + QPoint(x, y)).name() for x in range(4, 40) for y in range(4, 9)}
    assert board == {LIGHT.paper.name(), LIGHT.hair.name()}


def test_the_range_is_the_view_or_all(qtbot: QtBot, dialog: ExportDialog) -> None:
    assert dialog.preview.counts == "3 of 13 events"
    assert dialog.remark.text == "Left out: 9 outside this view, 1 without a date."
    click(dialog.form.reach, "whole")
    settle(qtbot, dialog)
    assert dialog.preview.counts == "12 of 13 events"
    assert dialog.remark.text == "Left out: 1 without a date."


def test_filters_are_respected_and_said(qtbot: QtBot, window: QWidget, project: Project, tmp_path: Path) -> None:
    project.hidden = {member.key for member in project.cast.ranked() if member.name == "Ben"}
    remember(Settings(), ExportChoice(reach="whole"))
    for dialog in shown(qtbot, window, project, tmp_path):
        assert dialog.preview.counts == "6 of 13 events"
        assert dialog.remark.text == "Left out: 6 by the filters (without Ben), 1 without a date."


def test_a_title_of_ones_own_is_painted_when_the_hands_rest(qtbot: QtBot, dialog: ExportDialog) -> None:
    title = dialog.form.title
    assert title.text() == "The gate"
    before = dialog.preview.image
    QTest.keyClicks(title, "Gates of the north")
    assert dialog.preview.image == before
    settle(qtbot, dialog)
    assert title.text() == "Gates of the north"
    assert dialog.preview.image != before
    after = dialog.preview.image
    title.selectAll()
    QTest.keyClick(title, Qt.Key.Key_Delete)
    settle(qtbot, dialog)
    assert dialog.preview.image == before != after


def test_characters_without_a_glyph_are_told(qtbot: QtBot, dialog: ExportDialog) -> None:
    QGuiApplication.clipboard().setText("Gate 門")
    QTest.keyClick(dialog.form.title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, dialog)
    assert "written as codes: U+9580" in dialog.remark.text


def test_a_size_that_is_too_small_is_mended_by_one_button(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    story = Story()
    for number in range(60):
        story.tell(f"Event {number}", "2025-06-20", "Ann")
    remember(Settings(), ExportChoice(size=(800, 600), scale="1"))
    dialog = ExportDialog(window, story.project(), DAYS, tmp_path / "x.png", Settings(), LIGHT)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    qtbot.waitUntil(lambda: "800x600 is too small for all 60 events" in dialog.trouble.text)
    assert not dialog.save.isEnabled()
    assert not dialog.copy.isEnabled()
    QTest.mouseClick(dialog.trouble.button, Qt.MouseButton.LeftButton)
    assert not dialog.trouble.isVisible()
    assert dialog.save.isEnabled()
    assert dialog.save.hasFocus()
    assert f"{dialog.form.width_field.value()}x{dialog.form.height_field.value()}" != "800x600"
    dialog.reject()


def test_a_view_without_events_offers_the_whole_range(
    qtbot: QtBot, window: QWidget, project: Project, tmp_path: Path
) -> None:
    dialog = ExportDialog(window, project, (DAYS[0] - 9000, DAYS[0] - 8000), tmp_path / "x.png", Settings(), LIGHT)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.trouble.text == "No dated event is left to show.")
    QTest.mouseClick(dialog.trouble.button, Qt.MouseButton.LeftButton)
    assert dialog.form.reach.value == "whole"
    assert dialog.preview.counts == "12 of 13 events"
    dialog.reject()


def test_a_folder_that_is_not_there_is_told_in_place(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "absent" / "out.png")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.outcome.text.startswith("out.png is not written: No such file"))
    assert dialog.outcome.text.endswith("Choose another folder.")
    assert dialog.isVisible()
    assert dialog.save.isEnabled()


def test_a_full_disk_leaves_the_old_file(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, os.strerror(28))

    out = tmp_path / "out.png"
    out.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    monkeypatch.setattr(files, "ask_export", lambda *_: out)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Free some space" in dialog.outcome.text)
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("begun", [False, True])
def test_writing_can_be_stopped(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, begun: bool
) -> None:
    encoding = Event()

    def endless(_image: QImage, progress: Callable[[float], bool]) -> bytes:
        encoding.set()
        while progress(0.5):
            sleep(0.001)
        raise png.StoppedError

    monkeypatch.setattr(png, "encode", endless)
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "out.png")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.meter.isVisible()
    if begun:
        qtbot.waitUntil(encoding.is_set)
    QTest.keyClick(dialog, ESCAPE)
    assert dialog.isVisible()
    assert dialog.outcome.text == "Stopped; nothing was written."
    assert dialog.form.isEnabled()
    QTest.keyClick(dialog, ESCAPE)
    assert not dialog.isVisible()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_data_stays_in_reach(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, project: Project, suffix: str
) -> None:
    click(dialog.form.what, "data")
    click(dialog.form.format, suffix)
    settle(qtbot, dialog)
    assert dialog.sample.isVisible()
    assert not dialog.copy.isVisible()
    asked: list[Path] = []
    out = tmp_path / f"out{suffix}"

    def ask(_parent: QWidget, suggested: Path) -> Path:
        asked.append(suggested)
        return out

    monkeypatch.setattr(files, "ask_export", ask)
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert asked == [tmp_path / f"gate{suffix}"]
    assert out.read_bytes() == exports.by_suffix()[suffix].encode(project.extractions, suffix)
    assert suffix == ".csv" or json.loads(out.read_bytes())[0]["format"] == "linimasa.extract/1"


def test_an_unknown_suffix_is_told(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "out.odd")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "The name must end in one of .png, .csv" in dialog.outcome.text)
    assert list(tmp_path.iterdir()) == []


def test_all_but_the_title_is_remembered(dialog: ExportDialog) -> None:
    click(dialog.form.preset, "slide")
    click(dialog.form.scale, "4")
    click(dialog.form.ground, "transparent")
    click(dialog.form.reach, "whole")
    QTest.keyClicks(dialog.form.title, "Mine")
    QTest.keyClick(dialog, ESCAPE)
    assert remembered(Settings()) == ExportChoice(reach="whole", size=(1920, 1080), scale="4", theme="transparent")


@pytest.mark.parametrize(
    ("key", "value"), [("size", "9x9"), ("size", "wide"), ("scale", "9"), ("theme", "pink"), ("reach", "")]
)
def test_settings_that_make_no_sense_are_not_followed(key: str, value: str) -> None:
    settings = Settings()
    settings.keep(f"export/{key}", value)
    assert remembered(settings) == ExportChoice()


def test_every_control_is_reached_by_keys_and_has_a_name(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(dialog.form.title.hasFocus)
    reached: list[QWidget] = []
    while True:
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in reached:
            break
        reached.append(focused)
        QTest.keyClick(focused, TAB)
    form = dialog.form
    for wanted in (form.title, form.width_field, form.height_field, dialog.copy, dialog.cancel, dialog.save):
        assert wanted in reached
    for choice in (form.what, form.reach, form.preset, form.scale, form.ground):
        assert sum(segment in reached for segment in choice.segments) == 1
    assert [w for w in reached if not (w.accessibleName() or getattr(w, "text", str)())] == []


def test_arrows_choose_and_enter_saves(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    qtbot.waitUntil(dialog.form.title.hasFocus)
    one, two = dialog.form.scale.segments[1:3]
    one.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(one, RIGHT)
    assert dialog.form.choice.scale == "3"
    ring = two.grab().toImage()
    assert ring.pixelColor(ring.width() // 2, 1) == LIGHT.focus
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "out.png")
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        QTest.keyClick(two, ENTER)
    assert QImage(str(tmp_path / "out.png")).width() == 4800


def test_the_picture_is_laid_out_no_more_for_a_title(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    from linimasa.ui import exportdraft

    def never(*_: object) -> None:
        raise AssertionError("laid out anew")

    monkeypatch.setattr(exportdraft, "compose", never)
    QTest.keyClicks(dialog.form.title, "Another")
    settle(qtbot, dialog)
    assert not dialog.trouble.isVisible()


@pytest.mark.parametrize("name", list(THEMES))
def test_the_dialog_is_painted_in_its_theme(window: QWidget, project: Project, tmp_path: Path, name: str) -> None:
    theme = THEMES[name]
    dialog = ExportDialog(window, project, DAYS, tmp_path / "x.png", Settings(), theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    picture = dialog.grab().toImage()
    assert picture.pixelColor(QPointF(picture.width() - 30, picture.height() / 2).toPoint()) == theme.card
    assert picture.pixelColor(8, picture.height() // 2) == theme.sunk
    assert picture.pixelColor(0, 0).alpha() == 0
    dialog.reject()


def test_too_many_events_are_told(qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linimasa.ui.exportdraft._MOST", 2)
    click(dialog.form.scale, "1")
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.trouble.text.startswith("3 events are too many for one picture, it holds 2: hide actors")
    assert not dialog.trouble.button.isVisible()


def test_the_preview_is_shown_larger_and_smaller(qtbot: QtBot, dialog: ExportDialog) -> None:
    whole = dialog.preview.image.width()
    for step in ("50 %", "75 %", "100 %"):
        QTest.mouseClick(dialog.pane.larger, Qt.MouseButton.LeftButton)
        assert dialog.pane.share_told == step
    assert dialog.preview.image.width() == 1600
    for _ in range(3):
        QTest.mouseClick(dialog.pane.smaller, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.preview.image.width() == whole)
    QTest.mouseClick(dialog.pane.larger, Qt.MouseButton.LeftButton)
    click(dialog.form.preset, "square")
    settle(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.preview.image.height() < dialog.height())
