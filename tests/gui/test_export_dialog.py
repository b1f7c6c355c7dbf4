"""The export dialog under hands: what it asks, shows and remembers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.exporting import DAYS, OpenExport, click, settle, size
from tests.gui.hands import open_all

from linimasa.project import Project
from linimasa.ui import files
from linimasa.ui.exportchoice import ExportChoice, remember, remembered
from linimasa.ui.exportdialog import ExportDialog
from linimasa.ui.settings import Settings
from linimasa.ui.theme import LIGHT, THEMES
from linimasa.ui.window import MainWindow

TAB, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Escape


def test_the_days_are_broken_into_rows(qtbot: QtBot, dialog: ExportDialog) -> None:
    before = dialog.preview.image.copy()
    click(dialog.form.reach, "whole")
    click(dialog.form.rows, "3")
    settle(qtbot, dialog)
    assert dialog.preview.counts == "12 of 13 events"
    assert dialog.preview.image != before
    assert dialog.form.choice.options(DAYS).rows == 3


@pytest.mark.parametrize("kind", [".svg", ".pdf"])
def test_the_format_is_the_suffix_that_is_suggested(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(files, "ask_export", lambda _parent, out: asked.append(out.name))
    click(dialog.form.kind, kind)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert asked == [f"gate{kind}"]


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


def test_filters_are_respected_and_said(qtbot: QtBot, open_export: OpenExport, gates: Project) -> None:
    gates.hidden = {member.key for member in gates.cast.ranked() if member.name == "Ben"}
    remember(Settings(), ExportChoice(reach="whole"))
    dialog = open_export(gates, DAYS, LIGHT)
    settle(qtbot, dialog)
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


def test_a_view_without_events_offers_the_whole_range(qtbot: QtBot, open_export: OpenExport, gates: Project) -> None:
    dialog = open_export(gates, (DAYS[0] - 9000, DAYS[0] - 8000), LIGHT)
    qtbot.waitUntil(lambda: dialog.trouble.text == "No dated event is left to show.")
    QTest.mouseClick(dialog.trouble.button, Qt.MouseButton.LeftButton)
    settle(qtbot, dialog)
    assert dialog.form.reach.value == "whole"
    assert dialog.preview.counts == "12 of 13 events"


def test_all_but_the_title_is_remembered(dialog: ExportDialog) -> None:
    size(dialog, "slide")
    click(dialog.form.sizes.scale, "4")
    click(dialog.form.ground, "transparent")
    click(dialog.form.reach, "whole")
    click(dialog.form.rows, "2")
    click(dialog.form.kind, ".pdf")
    QTest.keyClicks(dialog.form.title, "Mine")
    QTest.keyClick(dialog, ESCAPE)
    kept = ExportChoice(reach="whole", size=(1920, 1080), scale="4", theme="transparent", rows="2", kind=".pdf")
    assert remembered(Settings()) == kept


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("size", "9x9"),
        ("size", "9x0mm"),
        ("rows", "5"),
        ("kind", ".gif"),
        ("dpi", "1"),
        ("size", "wide"),
        ("scale", "9"),
        ("theme", "pink"),
        ("reach", ""),
    ],
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
    for wanted in (
        form.title,
        form.sizes.preset,
        form.sizes.width_field,
        form.sizes.height_field,
        dialog.copy,
        dialog.cancel,
        dialog.save,
    ):
        assert wanted in reached
    for choice in (form.what, form.kind, form.reach, form.rows, form.sizes.scale, form.ground):
        assert sum(segment in reached for segment in choice.segments) == 1
    assert [w for w in reached if not (w.accessibleName() or getattr(w, "text", str)())] == []


def test_the_picture_is_laid_out_no_more_for_a_title(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    from linimasa.ui import exportdraft

    def never(*_: object) -> None:
        raise AssertionError("laid out anew")

    monkeypatch.setattr(exportdraft, "gather", never)
    QTest.keyClicks(dialog.form.title, "Another")
    settle(qtbot, dialog)
    assert not dialog.trouble.isVisible()


@pytest.mark.parametrize("name", list(THEMES))
def test_the_dialog_is_painted_in_its_theme(open_export: OpenExport, gates: Project, name: str) -> None:
    theme = THEMES[name]
    dialog = open_export(gates, DAYS, theme)
    picture = dialog.grab().toImage()
    assert picture.pixelColor(QPointF(picture.width() - 8, picture.height() / 2).toPoint()) == theme.card
    assert picture.pixelColor(8, picture.height() // 2) == theme.sunk
    assert picture.pixelColor(0, 0).alpha() == 0


def test_the_preview_is_shown_larger_and_smaller(qtbot: QtBot, dialog: ExportDialog) -> None:
    whole = dialog.preview.image.width()
    for step in ("50 %", "75 %", "100 %"):
        QTest.mouseClick(dialog.pane.larger, Qt.MouseButton.LeftButton)
        assert dialog.pane.share_told == step
    settle(qtbot, dialog)
    assert dialog.preview.image.width() == 1600
    for _ in range(3):
        QTest.mouseClick(dialog.pane.smaller, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.preview.image.width() == whole)
    QTest.mouseClick(dialog.pane.larger, Qt.MouseButton.LeftButton)
    size(dialog, "square")
    settle(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.preview.image.height() < dialog.height())


def test_only_the_events_chosen_by_hand(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "mill.txt").write_text(
        "The mill\n\nRut Falk bought the mill on 2 May 2024. Rut Falk sold the wheel on 9 June 2024.\n"
        "Per Lind mended the roof on 3 July 2024.\n",
        "utf-8",
    )
    open_all(qtbot, window, tmp_path / "mill.txt")
    qtbot.waitUntil(lambda: not window.busy)
    window.commands.export.trigger()
    (before,) = window.findChildren(ExportDialog)
    assert [each.value for each in before.form.reach.segments] == ["view", "whole"]
    settle(qtbot, before)
    before.reject()
    window.choose(frozenset(entry.key for entry in window.project.entries[:2]))
    window.commands.export.trigger()
    dialog = window.findChildren(ExportDialog)[-1]
    click(dialog.form.reach, "chosen")
    settle(qtbot, dialog)
    assert dialog.preview.counts == "2 of 3 events"
    assert "1 not chosen" in dialog.remark.text
    dialog.reject()
    assert Settings().text("export/reach") == "view"
