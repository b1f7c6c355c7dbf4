"""What the export dialog writes and copies is what it shows; what fails is told in place."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.gui.exporting import click, settle

from linimasa import exports
from linimasa.project import Project
from linimasa.ui import chronology, files, png
from linimasa.ui.exportdialog import ExportDialog
from linimasa.ui.theme import LIGHT

ENTER, ESCAPE, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Right


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
    click(dialog.form.sizes.scale, "1")
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


def _bytes(image: QImage) -> list[int]:
    """The channels of a picture in little: Qt may paint the edges of letters a shade otherwise on another thread."""
    whole = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    little = whole.scaled(400, 225, mode=Qt.TransformationMode.SmoothTransformation)
    return list(little.constBits())  # they do not keep the picture alive


@pytest.mark.parametrize(("ground", "alpha"), [("light", 255), ("dark", 255), ("transparent", 0)])
def test_what_is_copied_is_what_is_saved(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ground: str, alpha: int
) -> None:
    click(dialog.form.ground, ground)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.outcome.text != "")
    copied = QGuiApplication.clipboard().image()
    assert dialog.outcome.text == "Copied: 3200 × 1800 px."
    assert copied.pixelColor(2, 2).alpha() == alpha
    save(qtbot, dialog, monkeypatch, tmp_path / "out.png")
    saved = QImage(str(tmp_path / "out.png"))
    assert saved.size() == copied.size()
    assert max(abs(one - other) for one, other in zip(_bytes(saved), _bytes(copied), strict=True)) <= 8


def test_a_folder_that_is_not_there_is_told_in_place(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "absent" / "out.png")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.outcome.text.startswith("out.png is not written: The folder is not there."))
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

    def endless(_image: QImage, progress: Callable[[float], bool], _texts: object) -> bytes:
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
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, gates: Project, suffix: str
) -> None:
    click(dialog.form.what, "data")
    field = dialog.form.format
    field.setFocus()
    while field.value != suffix:
        QTest.keyClick(field, Qt.Key.Key_Down)
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
    assert out.read_bytes() == exports.by_suffix()[suffix].encode(chronology.of_project(gates), suffix)
    assert suffix == ".csv" or json.loads(out.read_bytes())[0]["format"] == "linimasa.extract/1"


def test_an_unknown_suffix_is_told(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "out.odd")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "The name must end in one of .png, .svg, .pdf, .csv" in dialog.outcome.text)
    assert list(tmp_path.iterdir()) == []


def test_arrows_choose_and_enter_saves(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    qtbot.waitUntil(dialog.form.title.hasFocus)
    one, two = dialog.form.sizes.scale.segments[1:3]
    one.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(one, RIGHT)
    assert dialog.form.choice.scale == "3"
    ring = two.grab().toImage()
    assert ring.pixelColor(ring.width() // 2, 1) == LIGHT.focus
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "out.png")
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        QTest.keyClick(two, ENTER)
    assert QImage(str(tmp_path / "out.png")).width() == 4800
